"""The denoisers that need no weights, and the names under which all are loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from dgfill.models.errors import ModelError
from dgfill.models.load import load_denoiser
from dgfill.models.random import RandomDenoiser
from dgfill.models.scripted import ScriptedDenoiser
from dgfill.models.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    [None, None, None, b"", *(bytes([65 + n]) for n in range(26))], lambda text: [], 0, 1, 2, 3
)
CANVAS = torch.tensor([4, 5, 6])


def random_steps(seed: int, canvas: torch.Tensor = CANVAS, steps: int = 2) -> list[torch.Tensor]:
    denoiser = RandomDenoiser(VOCABULARY, seed)
    context = denoiser.encode([2])
    return [denoiser.logits(context, canvas, None) for _ in range(steps)]


def test_random_logits_depend_on_seed_step_and_slot() -> None:
    first, second = random_steps(0)
    assert first.shape == (3, len(VOCABULARY)) and first.dtype == torch.float32
    assert not torch.equal(first, second)
    assert not torch.equal(first[0], first[1])
    assert not torch.equal(first, random_steps(1)[0])


def test_random_logits_depend_on_nothing_else() -> None:
    longer = random_steps(0, torch.tensor([9, 9, 9, 9, 9]))
    for expected, given in zip(random_steps(0), longer, strict=True):
        assert torch.equal(expected, given[:3])
    denoiser = RandomDenoiser(VOCABULARY, 0)
    denoiser.logits(denoiser.encode([2]), CANVAS, None)  # an earlier canvas
    again = denoiser.logits(denoiser.encode([2, 7]), CANVAS, torch.ones(3, len(VOCABULARY)))
    assert torch.equal(again, random_steps(0)[0])


def test_random_argmax_is_uniform() -> None:
    (logits,) = random_steps(3, torch.zeros(3000, dtype=torch.int64), steps=1)
    counts = torch.bincount(logits.argmax(-1), minlength=len(VOCABULARY))
    assert counts.min() > 50 and counts.max() < 160  # 100 expected


def test_scripted_favours_its_canvas() -> None:
    denoiser = ScriptedDenoiser(VOCABULARY, [7, 3, 9], margin=5.0)
    logits = denoiser.logits(denoiser.encode([2]), CANVAS, None)
    assert logits.argmax(-1).tolist() == [7, 3, 9]
    assert logits.max() == 5.0 and logits.sum() == 15.0
    logits.zero_()  # what a caller does to its logits stays with the caller
    assert denoiser.logits(None, CANVAS, None).max() == 5.0


def test_scripted_knows_its_width() -> None:
    with pytest.raises(ValueError, match="2 slots, the canvas 3"):
        ScriptedDenoiser(VOCABULARY, [7, 3]).logits(None, CANVAS, None)


def test_an_unknown_name_is_one_clear_line() -> None:
    with pytest.raises(ModelError, match=r"no-such-model: no such folder, model \(mini, .*\) or repository"):
        load_denoiser("no-such-model")
    with pytest.raises(ModelError, match="'': no such folder"):
        load_denoiser("")
    with pytest.raises(ModelError, match=r"\./no: no such folder"):
        load_denoiser("./no")
    with pytest.raises(ModelError, match="it is a file; name its folder"):
        load_denoiser(__file__)


def test_a_folder_without_a_checkpoint_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"not a checkpoint: it has no config\.json"):
        load_denoiser(str(tmp_path))
