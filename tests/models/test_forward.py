"""What is written out of the class says what the class says."""

from __future__ import annotations

import pytest
import torch
from transformers import DiffusionGemmaForBlockDiffusion

from dgfill.models.diffusion_gemma import DiffusionGemma
from dgfill.models.load import load_denoiser
from dgfill.models.settings import Settings
from dgfill.models.vocabulary import Vocabulary
from tests.training.test_whole_class import SIZE, network_with_everything

SLOTS = 9
FREE = torch.zeros(SLOTS, dtype=torch.bool)
FREE[3:6] = True
VOCABULARY = Vocabulary([b"a"] * SIZE, lambda text: [], 0, 1, 2, None)


def told_of(ids: torch.Tensor, size: int) -> torch.Tensor:
    """Self-conditioning that knows the pins."""
    told = torch.full((SLOTS, size), -1e4).scatter_(1, ids[:, None], 0.0)
    told[FREE] = 3 * torch.randn(3, size)
    return told


@pytest.mark.parametrize("prompt", [2, 11, 63, 64, 90])  # the window is 64
@pytest.mark.parametrize("hears", [True, False])
@torch.no_grad()
def test_equals_the_class(prompt: int, hears: bool) -> None:
    torch.manual_seed(prompt)
    network = network_with_everything()
    ids = torch.randint(3, SIZE, (prompt + SLOTS,))
    told = told_of(ids[prompt:], SIZE) if hears else None
    expected = logits_of_the_class(network, ids, prompt, told)
    denoiser = DiffusionGemma(network, VOCABULARY, Settings())
    for free in (None, FREE):
        said = denoiser.logits(denoiser.encode(ids[:prompt].tolist(), free), ids[prompt:], told)
        torch.testing.assert_close(said, expected if free is None else expected[free], rtol=1e-3, atol=1e-3)
    assert expected.std() > 0.1


def logits_of_the_class(
    network: DiffusionGemmaForBlockDiffusion, ids: torch.Tensor, prompt: int, told: torch.Tensor | None
) -> torch.Tensor:
    logits: torch.Tensor = network(
        input_ids=ids[None, :prompt],
        decoder_input_ids=ids[None, prompt:],
        self_conditioning_logits=None if told is None else told[None],
    ).logits[0]
    return logits


@torch.no_grad()
def test_products_in_bfloat16_say_nearly_the_same() -> None:
    mini = load_denoiser("mini", device="cpu")
    assert isinstance(mini, DiffusionGemma)
    ids = torch.tensor(mini.vocabulary.encode("def f(x):\n    return x + 1\n"))[:SLOTS]
    torch.manual_seed(0)
    told = told_of(ids, len(mini.vocabulary))
    said = mini.logits(mini.encode([mini.vocabulary.bos], FREE), ids, told).softmax(-1)
    mini._network.float()
    exactly = mini.logits(mini.encode([mini.vocabulary.bos], FREE), ids, told).softmax(-1)
    torch.testing.assert_close(said, exactly, rtol=0, atol=0.05)
