"""What a hole in Python is told of headers that are missing."""

from __future__ import annotations

import pytest

from dgfill.automata import Automaton
from dgfill.document import parse
from dgfill.filling import Options, part_of
from dgfill.filling.canvases import Canvases
from dgfill.legal import witnesses
from dgfill.models.load import load_denoiser


def constraints(text: str) -> list[Automaton | None]:
    """Of all holes on one canvas, which has the first legal texts."""
    part, _ = part_of(parse(text.encode(), language="python"), Options())
    canvases = Canvases(part, load_denoiser("random"), 16)
    texts, numbers = next(witnesses(part)), list(range(len(part.holes)))
    borders = canvases.borders(numbers)
    canvas, _ = canvases.lay_out(texts, dict.fromkeys(numbers, 16), borders)
    return [hole.constraint for hole in canvases.problem(texts, numbers, canvas, borders).holes]


def test_a_missing_header_has_to_come() -> None:
    (outline,) = constraints("def f(a):\n    {? ?}\n        b()\n    else:\n        c()\n")
    assert outline and outline.matches("if a:") and not outline.matches("a = 1")


ODD = (
    "def f(num):\n    odd = 1\n    s",
    "g = str(num)\n ",
    "   if str(num[0]) in odd and int(s",
    "tring[-1]) in odd:\n  ",
    "      c = 1\n    return c\n",
)
FOR = (
    "def f(s):\n    ",
    "n = 0\n   ",
    " f",
    "or i in s:\n        n += i\n   ",
    "     n -= i\n    return n\n",
)
ELSE = ("def f(s):\n    ", "n = 0", "\n    if n:\n    ", "    return n\n    ", "else:\n        return s\n")


@pytest.mark.parametrize("pieces", [ODD, FOR, ELSE])
def test_what_other_holes_may_hold_is_not_called_for(pieces: tuple[str, ...]) -> None:
    found = constraints("{? ?}".join(pieces[::2]))
    for constraint, original in zip(found, pieces[1::2], strict=True):
        assert constraint is None or constraint.matches(original)
