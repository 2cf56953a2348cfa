"""The fused pass of training is the model class: same weights, same logits."""

from __future__ import annotations

from functools import partial

import pytest
import torch
from torch._dynamo.testing import CompileCounter

from dgfill.models.diffusion_gemma import DiffusionGemma
from dgfill.models.settings import Settings
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.forward import FusedPass
from dgfill.training.network import Shape, build_network
from dgfill.training.tokenizer import IMAGE_IDS

PROMPT, CANVAS, SIZE = 11, 9, 400


@pytest.fixture
def network(vocabulary: Vocabulary) -> torch.nn.Module:
    torch.manual_seed(0)
    network = build_network(Shape(SIZE, width=32, layers=3, heads=2, feed_forward=48), vocabulary, IMAGE_IDS)
    for name, parameter in network.named_parameters():
        if parameter.ndim == 1 and "post_feedforward_layernorm_2" not in name:
            parameter.data.uniform_(0.5, 1.5)  # gains that would show a norm left out
    return network.eval()


def fused_logits(network, ids, soft, padding=0):
    fused = FusedPass(network, PROMPT + CANVAS + padding)
    where = torch.arange(PROMPT + CANVAS + padding)[None]
    canvas, valid = (where >= PROMPT) & (where < PROMPT + CANVAS), where < PROMPT + CANVAS
    full = torch.cat([ids, torch.zeros(1, padding, dtype=torch.int64)], dim=1)
    soft = torch.nn.functional.pad(soft, (0, 0, PROMPT, padding))
    return fused.logits(fused(full, canvas, valid, soft))[0, PROMPT : PROMPT + CANVAS]


@pytest.mark.parametrize("padding", [0, 5])
@torch.no_grad()
def test_fused_pass_equals_the_class(network, padding: int) -> None:
    ids = torch.randint(SIZE, (1, PROMPT + CANVAS))
    conditioning = 3 * torch.randn(1, CANVAS, SIZE)
    expected = network(
        input_ids=ids[:, :PROMPT], decoder_input_ids=ids[:, PROMPT:], self_conditioning_logits=conditioning
    ).logits[0]
    soft = FusedPass(network, 1).soft_embedding(conditioning.softmax(-1))
    torch.testing.assert_close(fused_logits(network, ids, soft, padding), expected, rtol=1e-4, atol=1e-4)


@torch.no_grad()
def test_layers_share_what_is_compiled(vocabulary: Vocabulary) -> None:
    compiled = []
    for layers in (3, 6):
        torch._dynamo.reset()
        shape = Shape(SIZE, width=32, layers=layers, heads=2, feed_forward=48)
        network = build_network(shape, vocabulary, IMAGE_IDS).eval()
        counter = CompileCounter()
        fused = FusedPass(network, PROMPT, partial(torch.compile, backend=counter, dynamic=False))
        ids, soft = torch.randint(SIZE, (1, PROMPT)), torch.zeros(1, PROMPT, 32)
        canvas = torch.arange(PROMPT)[None] > 4
        expected = FusedPass(network, PROMPT)(ids, canvas, canvas | True, soft)
        torch.testing.assert_close(fused(ids, canvas, canvas | True, soft), expected)
        compiled.append(counter.frame_count)
    assert compiled == [3, 3]  # inputs, sliding layers, the full one


@torch.no_grad()
def test_prompt_predicts_as_the_encoder_does(network) -> None:
    ids = torch.randint(SIZE, (1, PROMPT))
    expected = network.model.encoder(input_ids=ids).last_hidden_state
    nothing = torch.zeros(1, PROMPT, dtype=torch.bool)
    hidden = FusedPass(network, PROMPT)(ids, nothing, ~nothing, torch.zeros(1, PROMPT, 32))
    torch.testing.assert_close(hidden, expected, rtol=1e-4, atol=1e-4)


@torch.no_grad()
def test_denoiser_without_idle_experts_equals_the_class(network, vocabulary: Vocabulary) -> None:
    ids = torch.randint(SIZE, (1, PROMPT + CANVAS))
    conditioning = 3 * torch.randn(CANVAS, SIZE)
    expected = network(
        input_ids=ids[:, :PROMPT],
        decoder_input_ids=ids[:, PROMPT:],
        self_conditioning_logits=conditioning[None],
    ).logits[0]
    denoiser = DiffusionGemma(network, vocabulary, Settings())
    context = denoiser.encode(ids[0, :PROMPT].tolist())
    for _ in range(2):  # reading the context leaves it as it is
        logits = denoiser.logits(context, ids[0, PROMPT:], conditioning)
        torch.testing.assert_close(logits, expected, rtol=1e-4, atol=1e-4)
