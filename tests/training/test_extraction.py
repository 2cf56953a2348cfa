"""Pairs of a text and JSON: what is in the JSON was copied, and examples of them fit their rows."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dgfill.models.vocabulary import Vocabulary
from dgfill.training.document import Document
from dgfill.training.examples import RowOptions, make_example
from dgfill.training.extraction import cut_answer, split_pair, synthetic_extraction
from dgfill.training.holes import LONG, SHORT
from tests.training.conftest import SOURCE

ROWS = RowOptions(rows=4, length=1_000, widest=700)  # the tokenizer of the tests knows few words


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return list(synthetic_extraction(200_000, seed=1))


def scalars(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from scalars(part)
    else:
        yield value


def test_values_are_copied_from_the_text(documents: list[Document]) -> None:
    for document in documents:
        pair = split_pair(document.text)
        assert pair is not None
        _, text = pair.prompt.split("\n", 1)
        for value in scalars(json.loads(pair.answer)):
            if isinstance(value, str):
                assert value in text
            elif value is not None and not isinstance(value, bool):
                assert str(value) in text.replace(",", "")


def test_the_prompt_names_the_members_in_their_order(documents: list[Document]) -> None:
    flat = 0
    for document in documents:
        pair = split_pair(document.text)
        assert pair is not None
        names, value = pair.prompt.split("\n", 1)[0], json.loads(pair.answer)
        if isinstance(value, dict) and not {"{", "["} & set(names):
            flat += 1
            assert names.split(", ") == list(value)
    assert flat > 100


def test_pairs_are_many_and_the_same_for_the_same_seed(documents: list[Document]) -> None:
    assert documents == list(synthetic_extraction(200_000, seed=1))
    others = {document.text for document in synthetic_extraction(200_000, seed=2)}
    assert not others & {document.text for document in documents}
    assert 200_000 <= sum(document.size for document in documents) < 202_000
    answers = [json.loads(document.text.split("\x1e")[1]) for document in documents]
    strings = [value for answer in answers for value in scalars(answer) if isinstance(value, str)]
    assert len(set(strings)) > 0.8 * len(strings)
    kinds = {type(value) for answer in answers for value in scalars(answer)}
    assert kinds == {str, int, float, bool, type(None)}


def test_other_texts_are_no_pairs() -> None:
    assert split_pair(SOURCE) is None


@given(seed=st.integers(0, 10_000))
def test_cuts_are_values_or_members(seed: int) -> None:
    chance = random.Random(seed)
    (document, *_) = synthetic_extraction(1, seed)
    pair = split_pair(document.text)
    assert pair is not None
    cut = cut_answer(pair.answer, chance)
    assert json.loads(cut.text) == json.loads(pair.answer)
    assert all(start < end for start, end in cut.spans)
    assert all(before[1] < after[0] for before, after in zip(cut.spans, cut.spans[1:], strict=False))
    without = cut.text
    for start, end in reversed(cut.spans):
        without = f"{without[:start]}{'' if cut.is_open or len(cut.spans) == 1 else 'null'}{without[end:]}"
    if without.strip() and (cut.is_open or len(cut.spans) > 1):
        json.loads(without)


@given(seed=st.integers(0, 10_000))
def test_examples_fit_their_rows(vocabulary: Vocabulary, seed: int) -> None:
    chance = random.Random(seed)
    (document, *_) = synthetic_extraction(1, seed)
    pair = split_pair(document.text)
    assert pair is not None
    example = make_example(document.text, 5, vocabulary, ROWS, chance.choice([LONG, SHORT]), chance)
    if example is None:
        return
    canvas, null = example.canvas, vocabulary.null
    assert len(canvas.prompt) + len(canvas.slots) <= ROWS.length
    assert ROWS.narrowest <= len(canvas.slots) <= ROWS.widest
    assert canvas.prompt == (vocabulary.bos, vocabulary.hint, *vocabulary.encode(pair.prompt))
    slots = list(canvas.slots)
    for hole, fill in zip(canvas.holes, example.fills, strict=True):
        assert len(fill) == len(hole) and fill[0] != null
        slots[hole.start : hole.stop] = fill
    filled = vocabulary.decode([slot for slot in slots if slot is not None])
    assert json.loads(filled) == json.loads(pair.answer)


def test_few_pairs_are_too_long_and_some_leave_slots_free(
    vocabulary: Vocabulary, documents: list[Document]
) -> None:
    chance = random.Random(0)
    examples = [make_example(item.text, 0, vocabulary, ROWS, LONG, chance) for item in documents]
    made = [example for example in examples if example is not None]
    assert len(made) > 0.7 * len(examples)
    with_nulls = sum(any(vocabulary.null in fill for fill in example.fills) for example in made)
    assert 0.3 * len(made) < with_nulls < 0.95 * len(made)
    assert {len(example.fills) > 1 for example in made} == {True, False}


def test_a_pair_that_does_not_fit_gives_no_example(vocabulary: Vocabulary, documents: list[Document]) -> None:
    short = RowOptions(rows=1, length=128, widest=96)
    long = max((document.text for document in documents), key=len)
    assert make_example(long, 0, vocabulary, short, LONG, random.Random(0)) is None
