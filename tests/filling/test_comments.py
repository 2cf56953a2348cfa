"""Comments, which are legal whatever they say, count less than what a model is as sure of."""

from __future__ import annotations

import numpy as np
import pytest

from dgfill.document import parse
from dgfill.filling import Options, part_of
from dgfill.filling.canvases import Canvases
from dgfill.filling.comments import LESS, wary_of_comments
from dgfill.models.load import load_denoiser

RANDOM = load_denoiser("random")
SIZE = len(RANDOM.vocabulary)


def told(text: str, language: str, grammar: bool = True) -> np.ndarray:
    """What a condition is told of a canvas of the text's holes, where all tokens are equal: 0."""
    part, _ = part_of(parse(text.encode(), language=language), Options(grammar=grammar))
    canvases = Canvases(part, RANDOM, 8)
    numbers, texts = list(range(len(part.holes))), ["0"] * len(part.holes)
    borders = canvases.borders(numbers)
    canvas, _ = canvases.lay_out(texts, {number: 8 for number in numbers}, borders)
    heard: list[np.ndarray] = []
    problem = canvases.problem(texts, numbers, canvas, borders)
    wary_of_comments(heard.append, problem, part, numbers)(np.zeros((problem.slots, SIZE), np.float32))
    return heard[0]


@pytest.mark.parametrize(("language", "opener"), [("python", b"#"), ("javascript", b"//"), ("lua", b"--")])
def test_what_may_open_a_comment_counts_less(language: str, opener: bytes) -> None:
    logs = told("x = {? ?}\n", language)
    for id, text in enumerate(RANDOM.vocabulary.tokens):
        assert (logs[:, id] == (-LESS if text and opener in text else 0)).all()
    assert logs.any()


def test_where_a_hole_has_a_rule_nothing_counts_less() -> None:
    logs = told("x = {? ?}\ny = {? int ?}\n", "python")
    assert logs[:8].any() and not logs[8:].any()


def test_without_a_grammar_comments_are_as_good_as_anything() -> None:
    assert not told("x = {? ?}\n", "python", grammar=False).any()
