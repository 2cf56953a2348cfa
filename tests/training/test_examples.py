"""Training rows: what is on a canvas is the text, and a batch depends on seed and step alone."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest

from dgfill.filling.canvases import SLOTS
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.batches import Texts, causal_batch, infilling_batch
from dgfill.training.examples import RowOptions, make_example
from dgfill.training.holes import FILLED, LONG, SHORT
from tests.training.conftest import SOURCE

OPTIONS = RowOptions(rows=6, length=128, widest=96)


def test_a_filled_canvas_is_a_piece_of_the_text(vocabulary: Vocabulary) -> None:
    seen = 0
    for seed in range(60):
        chance = random.Random(seed)
        at = chance.randrange(len(SOURCE))
        example = make_example(SOURCE, at, vocabulary, OPTIONS, LONG if seed % 2 else SHORT, chance)
        if example is None or vocabulary.hint in example.canvas.prompt:
            continue
        seen += 1
        slots = list(example.canvas.slots)
        for hole, fill in zip(example.canvas.holes, example.fills, strict=True):
            assert len(fill) == len(hole)
            slots[hole.start : hole.stop] = fill
        filled = vocabulary.decode([slot for slot in slots if slot is not None])
        assert filled in SOURCE.encode()
    assert seen > 30


def test_nulls_are_one_run_at_the_end_of_a_hole(vocabulary: Vocabulary) -> None:
    lengths = set()
    for seed in range(40):
        example = make_example(SOURCE, 100, vocabulary, OPTIONS, LONG, random.Random(seed))
        if example is not None:
            for fill in example.fills:
                nulls = fill.count(vocabulary.null)
                lengths.add(nulls)
                assert all(token == vocabulary.null for token in fill[len(fill) - nulls :])
                assert nulls < len(fill)
    assert len(lengths) > 4  # the number of slots does not give the length away


def test_holes_of_filled_rows_have_as_many_slots_as_in_a_fill(vocabulary: Vocabulary) -> None:
    lengths = set()
    for seed in range(40):
        example = make_example(SOURCE, 100, vocabulary, OPTIONS, FILLED, random.Random(seed))
        if example is not None:
            for fill in example.fills:
                tokens = len(fill) - fill.count(vocabulary.null)
                lengths.add(tokens)
                assert len(fill) == max(SLOTS, tokens)
    assert len(lengths) > 4 and min(lengths) < SLOTS


@pytest.mark.parametrize("filled", [0.0, 1.0])
def test_a_share_of_the_long_rows_is_filled(vocabulary: Vocabulary, texts: Texts, filled: float) -> None:
    batch = infilling_batch(texts, vocabulary, replace(OPTIONS, rows=40, filled=filled), 1.0, seed=0, step=0)
    assert (batch.free.sum(axis=1) >= SLOTS).all() == bool(filled)


def test_canvases_are_of_all_widths_from_the_narrowest_to_the_widest(
    vocabulary: Vocabulary, texts: Texts
) -> None:
    options = RowOptions(rows=60, length=128, widest=96, narrowest=48)
    widths = infilling_batch(texts, vocabulary, options, 0.5, seed=0, step=0).canvas.sum(axis=1)
    assert 48 <= widths.min() < 54 and 86 < widths.max() <= 96


def test_a_narrowest_canvas_wider_than_the_widest_is_an_error() -> None:
    with pytest.raises(ValueError, match="96 slots, the widest 64"):
        RowOptions(widest=64)


def test_a_hint_stands_in_the_prompt_and_not_on_the_canvas(vocabulary: Vocabulary) -> None:
    hinted = 0
    for seed in range(80):
        example = make_example(SOURCE, 30, vocabulary, OPTIONS, LONG, random.Random(seed))
        if example is not None and vocabulary.hint in example.canvas.prompt:
            hinted += 1
            start = example.canvas.prompt.index(vocabulary.hint) + 1
            assert vocabulary.decode(example.canvas.prompt[start:]).startswith(b"pi times the radius")
            assert vocabulary.decode(example.fills[0]) == b"return math.pi * radius ** 2"
    assert hinted


@pytest.mark.parametrize("long_share", [0.0, 1.0])
def test_infilling_rows_fit_and_have_free_slots(
    vocabulary: Vocabulary, texts: Texts, long_share: float
) -> None:
    batch = infilling_batch(texts, vocabulary, OPTIONS, long_share, seed=0, step=0)
    assert batch.free.any(axis=1).all()
    assert not (batch.free & ~batch.canvas).any() and not (batch.canvas & ~batch.valid).any()
    assert (batch.canvas.sum(axis=1) <= OPTIONS.widest).all()
    assert (batch.ids[:, 0] == vocabulary.bos).all()


def test_batches_depend_on_seed_and_step_alone(vocabulary: Vocabulary, texts: Texts) -> None:
    def batch(seed: int, step: int) -> np.ndarray:
        return infilling_batch(texts, vocabulary, OPTIONS, 0.5, seed, step).ids

    assert np.array_equal(batch(0, 5), batch(0, 5))
    assert not np.array_equal(batch(0, 5), batch(0, 6))
    assert not np.array_equal(batch(0, 5), batch(1, 5))


def test_causal_rows_are_all_prompt(vocabulary: Vocabulary, texts: Texts) -> None:
    batch = causal_batch(texts, vocabulary, OPTIONS, seed=0, step=0)
    assert not batch.canvas.any() and not batch.free.any()
    for row, valid in zip(batch.ids, batch.valid, strict=True):
        assert row[0] == vocabulary.bos
        assert (
            vocabulary.decode(row[valid]).decode("utf-8", "ignore")
            in SOURCE * 3 + SOURCE.replace("side", "edge") * 2
        )


def test_texts_are_drawn_by_length() -> None:
    texts = Texts(["a" * 900, "b" * 100])
    chance = random.Random(0)
    drawn = [texts.draw(chance) for _ in range(1000)]
    assert all(0 <= at < len(text) for text, at in drawn)
    assert 60 < sum(text[0] == "b" for text, _ in drawn) < 150
