"""Passes that read pins as an earlier one read them."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor
from transformers import DiffusionGemmaForBlockDiffusion

from dgfill.models.diffusion_gemma import DiffusionGemma
from dgfill.models.pins import NEAR, WHOLE
from dgfill.models.settings import Settings
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.network import Shape, build_network
from dgfill.training.tokenizer import IMAGE_IDS

SIZE = 40
VOCABULARY = Vocabulary([b"a"] * SIZE, lambda text: [], 0, 1, 2, None)
PROMPT = [2, 9, 11]
SLOTS = 48
FREE = torch.zeros(SLOTS, dtype=torch.bool)
FREE[20:24] = True


@pytest.fixture(scope="module")
def network() -> DiffusionGemmaForBlockDiffusion:
    torch.manual_seed(0)
    shape = Shape(SIZE, width=32, layers=3, heads=2, feed_forward=48)
    return build_network(shape, VOCABULARY, IMAGE_IDS).eval()


def read_slots(network: DiffusionGemmaForBlockDiffusion) -> list[int]:
    """Is told how many slots each pass of the decoder reads."""
    counts: list[int] = []

    def note(_: Any, arguments: tuple[Tensor, ...], __: Any) -> None:
        counts.append(arguments[0].shape[1])

    network.model.decoder.layers[0].self_attn.k_proj.register_forward_hook(note)
    return counts


@torch.no_grad()
def test_passes_over_a_canvas_that_stays_the_same_say_the_same(network: Any) -> None:
    denoiser = DiffusionGemma(network, VOCABULARY, Settings())
    ids = torch.randint(3, SIZE, (SLOTS,))
    told = torch.full((SLOTS, SIZE), -1e4).scatter_(1, ids[:, None], 0.0)  # pins are known
    told[FREE] = torch.randn(4, SIZE)
    all_slots = denoiser.logits(denoiser.encode(PROMPT), ids, told)
    counts = read_slots(network)
    context = denoiser.encode(PROMPT, FREE)
    for _ in range(WHOLE + 3):
        torch.testing.assert_close(denoiser.logits(context, ids, told), all_slots[FREE], rtol=1e-4, atol=1e-4)
    assert counts == [SLOTS] * WHOLE + [4 + 2 * NEAR] * 3


@torch.no_grad()
def test_what_stands_in_free_slots_is_read_anew_in_every_pass(network: Any) -> None:
    denoiser = DiffusionGemma(network, VOCABULARY, Settings())
    context = denoiser.encode(PROMPT, FREE)
    ids = torch.randint(3, SIZE, (SLOTS,))
    for _ in range(WHOLE):
        before = denoiser.logits(context, ids, None)
    after = denoiser.logits(context, ids.masked_scatter(FREE, (ids[FREE] + 1) % SIZE), None)
    assert after.shape == before.shape == (4, SIZE)
    assert (after - before).abs().max() > 1e-2


@torch.no_grad()
def test_another_canvas_is_read_from_the_start(network: Any) -> None:
    denoiser = DiffusionGemma(network, VOCABULARY, Settings())
    ids = torch.randint(3, SIZE, (SLOTS,))
    other = denoiser.encode(PROMPT, FREE)
    for _ in range(WHOLE + 1):
        denoiser.logits(other, ids.flip(0), None)
    first = denoiser.logits(denoiser.encode(PROMPT, FREE), ids, None)
    torch.testing.assert_close(first, denoiser.logits(denoiser.encode(PROMPT), ids, None)[FREE])
