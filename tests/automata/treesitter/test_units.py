"""Units of text: what is told apart, so that no more of it is tried than makes a difference."""

import pytest

from dgfill.automata.treesitter import load_grammar
from dgfill.automata.treesitter.recogniser import Recogniser
from dgfill.automata.treesitter.units import Units

INDENTS = (0, 2, 4, 8)


@pytest.mark.parametrize(
    ("language", "count"),
    [
        ("c", 1),
        ("javascript", 1),
        ("rust", 1),
        ("ruby", 1),
        ("python", len(INDENTS)),
        ("scala", len(INDENTS)),
        ("html", len(INDENTS)),  # each line break is a tag, one more in its state
    ],
)
def test_columns_count_where_a_scanner_tells_them_apart(language: str, count: int) -> None:
    lexemes = Recogniser(load_grammar(language)).lexemes
    assert len(Units(lexemes, INDENTS).breaks(0)) == count
