"""Languages whose grammars make no automaton: fills are proposed, and judged."""

import pytest

import dgfill
from dgfill.judge import Flaws, flaws


@pytest.mark.parametrize(
    ("language", "text"),
    [("css", "a { color: {? red|blue ?}; {? ?} }\n"), ("yaml", "a:\n  - {? ?}\nb: 1\n")],
)
@pytest.mark.parametrize("grammar", [True, False])
def test_what_does_not_parse_is_not_taken(language: str, text: str, grammar: bool) -> None:
    filled = dgfill.fill(text, language=language, model="random", max_tokens=8, steps=2, grammar=grammar)
    assert (flaws(language, filled.text) == Flaws(0, False)) == grammar


def test_line_breaks_and_byte_order_marks_stay() -> None:
    filled = dgfill.fill("\ufeffx = {? int ?}\r\ny = 1\r\n", language="python", model="random", steps=1)
    assert filled.text == f"\ufeffx = {filled.fills[0].text}\r\ny = 1\r\n"
