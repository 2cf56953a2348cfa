"""The objective: which positions count, and what the model is told about the others."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import torch

from dgfill.models.vocabulary import Vocabulary
from dgfill.training.batches import Batch, Texts, causal_batch, infilling_batch
from dgfill.training.examples import RowOptions
from dgfill.training.forward import FusedPass
from dgfill.training.network import Shape, build_network
from dgfill.training.objective import Objective
from dgfill.training.tokenizer import IMAGE_IDS
from tests.training.conftest import SIZE

ROWS = RowOptions(rows=4, length=96, widest=64, narrowest=64)


@pytest.fixture(scope="module")
def network(vocabulary: Vocabulary) -> torch.nn.Module:
    torch.manual_seed(0)
    return build_network(Shape(SIZE, width=32, layers=2, heads=2, feed_forward=48), vocabulary, IMAGE_IDS)


@pytest.fixture(scope="module")
def objective(network: torch.nn.Module) -> Objective:
    return Objective(FusedPass(network, ROWS.length), SIZE, 0.3)


@pytest.fixture(scope="module")
def batch(texts: Texts, vocabulary: Vocabulary) -> Batch:
    return infilling_batch(texts, vocabulary, ROWS, 0.5, seed=0, step=0)


def noise() -> torch.Generator:
    return torch.Generator().manual_seed(0)


@pytest.mark.parametrize("later", [False, True])
def test_an_untrained_model_knows_nothing(objective: Objective, batch: Batch, later: bool) -> None:
    loss = objective.loss(batch, later=later, positions=192, noise=noise())
    assert abs(loss.hole - math.log(SIZE)) < 0.5 and abs(loss.prompt - math.log(SIZE)) < 0.5
    assert abs(loss.total.item() - (loss.hole + 0.3 * loss.prompt)) < 1e-4


def test_plain_text_has_no_hole_loss(objective: Objective, texts: Texts, vocabulary: Vocabulary) -> None:
    batch = causal_batch(texts, vocabulary, ROWS, seed=0, step=0)
    loss = objective.loss(batch, later=False, positions=384, noise=noise())
    assert math.isnan(loss.hole)
    assert abs(loss.total.item() - loss.prompt) < 1e-5


def test_the_loss_is_that_of_the_class(
    network: torch.nn.Module, objective: Objective, texts: Texts, vocabulary: Vocabulary
) -> None:
    """First step: noise at free slots; logits one-hot at pins, all equal at free slots."""
    batch = infilling_batch(texts, vocabulary, replace(ROWS, rows=1), 0.5, seed=1, step=3)
    drawn = torch.randint(SIZE, batch.ids.shape, generator=noise())
    ids, canvas, free = (torch.from_numpy(array) for array in (batch.ids, batch.canvas, batch.free))
    noised = torch.where(free, drawn, ids)
    conditioning = torch.full((1, int(canvas.sum()), SIZE), -1e4)
    conditioning.scatter_(2, ids[canvas][None, :, None], 0.0)
    conditioning[0, free[canvas]] = 0.0
    prompt = torch.from_numpy(batch.valid & ~batch.canvas)
    logits = network(
        input_ids=ids[prompt][None],
        decoder_input_ids=noised[canvas][None],
        self_conditioning_logits=conditioning,
    ).logits[0]
    expected = torch.nn.functional.cross_entropy(logits[free[canvas]], ids[free])
    loss = objective.loss(batch, later=False, positions=64, noise=noise())
    assert abs(loss.hole - expected.item()) < 1e-4


def shown_to_the_network(
    objective: Objective, batch: Batch, later: bool, monkeypatch: pytest.MonkeyPatch
) -> tuple[torch.Tensor, torch.Tensor]:
    """The ids and soft embeddings of the pass that the loss is taken of."""
    shown = []

    def spy(ids: torch.Tensor, canvas: torch.Tensor, *rest: torch.Tensor) -> torch.Tensor:
        shown.append((ids, rest[-1]))
        return original(ids, canvas, *rest)

    original = objective._hidden
    monkeypatch.setattr(objective, "_hidden", spy)
    objective.loss(batch, later=later, positions=64, noise=noise())
    monkeypatch.undo()
    return shown[-1]


def test_what_stands_in_a_hole_is_not_shown_at_the_first_step(
    objective: Objective, batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Batch(batch.ids.copy(), batch.canvas, batch.free, batch.valid)
    other.ids[batch.free] = 11
    first, second = (shown_to_the_network(objective, one, False, monkeypatch) for one in (batch, other))
    assert torch.equal(first[0], second[0]) and torch.equal(first[1], second[1])


def test_a_later_step_sees_some_true_tokens_and_its_own_earlier_word(
    objective: Objective, batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids, soft = shown_to_the_network(objective, batch, True, monkeypatch)
    free = torch.from_numpy(batch.free)
    true = torch.from_numpy(batch.ids)
    kept = (ids == true)[free].float().mean()
    assert 0.1 < kept < 0.9
    assert torch.equal(ids[~free], true[~free])
    assert not torch.allclose(soft[free], objective.mean_embedding())
