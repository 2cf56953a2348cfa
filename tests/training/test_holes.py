"""Holes: where they are cut, and how a comment becomes a hint."""

from __future__ import annotations

import random

import pytest

from dgfill.training.holes import LONG, SHORT, HoleMix, choose_spans, spare_slots, take_hint
from tests.training.conftest import SOURCE


def only(way: str) -> HoleMix:
    weights = dict.fromkeys(("word", "span", "rest", "line", "block"), 0.0)
    return HoleMix(20.0, 6.0, exact=0.0, slack=1.0, **weights | {way: 1.0})


def cut(way: str, seed: int) -> tuple[str, str, str] | None:
    spans = choose_spans(SOURCE, (0, len(SOURCE)), 1, only(way), random.Random(seed))
    if not spans:
        return None
    ((start, end),) = spans
    return SOURCE[:start], SOURCE[start:end], SOURCE[end:]


@pytest.mark.parametrize("mix", [SHORT, LONG])
def test_spans_are_disjoint_ordered_and_never_touch(mix: HoleMix) -> None:
    for seed in range(200):
        spans = choose_spans(SOURCE, (0, len(SOURCE)), 12, mix, random.Random(seed))
        edges = [edge for span in spans for edge in span]
        assert edges == sorted(edges) and len(set(edges)) == len(edges)
        assert all(0 <= edge <= len(SOURCE) for edge in edges)


def test_words_are_whole() -> None:
    for seed in range(50):
        if (parts := cut("word", seed)) is not None:
            left, hole, right = parts
            assert hole.isidentifier() or hole.isdigit()
            assert not (left[-1:].isalnum() or right[:1].isalnum())


def test_lines_come_with_and_without_indentation_and_newline() -> None:
    contents = {line.strip() for line in SOURCE.splitlines() if line.strip()}
    shapes = set()
    for seed in range(100):
        if (parts := cut("line", seed)) is not None:
            hole = parts[1]
            assert hole.strip() in contents
            shapes.add((hole != hole.lstrip(), hole.endswith("\n")))
    assert shapes >= {(False, False), (True, False), (True, True)}


def test_rests_are_balanced() -> None:
    for seed in range(100):
        if (parts := cut("rest", seed)) is not None:
            hole = parts[1]
            assert "\n" not in hole
            assert all(hole.count(opener) == hole.count(closer) for opener, closer in ("()", "[]", "{}"))


def test_blocks_span_lines() -> None:
    assert any("\n" in parts[1] for seed in range(30) if (parts := cut("block", seed)) is not None)


def test_spans_are_cut_inside_words() -> None:
    assert any(
        parts[0][-1:].isalpha() and parts[1][:1].isalpha()
        for seed in range(50)
        if (parts := cut("span", seed)) is not None
    )


def test_a_comment_becomes_the_hint_of_the_line_below() -> None:
    taken = take_hint(SOURCE, 0)
    assert taken is not None
    text, hint, (start, end) = taken
    assert hint == "pi times the radius squared"
    assert hint not in text
    assert text[start:end] == "return math.pi * radius ** 2"


def test_no_comment_no_hint() -> None:
    assert take_hint(SOURCE, SOURCE.index("def perimeter")) is None


def test_spare_slots_range_from_none_to_many() -> None:
    chance = random.Random(0)
    drawn = [spare_slots(6, LONG, chance) for _ in range(2000)]
    assert drawn.count(0) > 200 and max(drawn) > 32
    assert 4 < sum(drawn) / len(drawn) < 7
