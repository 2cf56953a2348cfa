"""The tokens of a fill."""

import pytest

from dgfill.document import parse
from dgfill.filling import Options, fill_document
from dgfill.filling.tokens import tokens_of
from dgfill.result import Token


def test_slots_without_text_are_one():
    assert tokens_of([b"a", b"b", b"", b""], [-1.0, -2.0, -0.25, -0.5]) == (
        Token("a", -1.0),
        Token("b", -2.0),
        Token("", -0.75),
    )
    assert tokens_of([b"", b""], [0.0, 0.0]) == (Token("", 0.0),)
    assert tokens_of([], []) == ()


def test_tokens_that_share_a_character_are_one():
    euro = "€".encode()
    assert tokens_of([b"x" + euro[:1], euro[1:2], euro[2:] + b"y", b"z"], [-1, -2, -4, -8]) == (
        Token("x€y", -7),
        Token("z", -8),
    )


def test_known_text_is_left_out():
    assert tokens_of([b"re", b"turn", b" x", b")", b""], [-1, -2, -4, -8, -16], before=3, behind=2) == (
        Token("urn", -2),
        Token(" ", -4),
        Token("", -16),
    )


@pytest.mark.parametrize("text", [b"x = {? int ?}\ny = {? $n ident ?} + {? $n ?}\n", b"# dgfill: some\n"])
def test_they_make_the_fill_and_its_score(text):
    fills = fill_document(parse(text, language="python"), Options(model="random", seed=4)).fills
    assert any(len(fill.tokens) > 1 for fill in fills)
    for fill in fills:
        assert "".join(token.text for token in fill.tokens) == fill.text
        assert sum(token.score for token in fill.tokens) == pytest.approx(fill.score, rel=1e-4)
