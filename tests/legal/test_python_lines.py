import ast
from itertools import islice

import pytest

from dgfill.document import parse
from dgfill.filling import Options, part_of
from dgfill.legal import witnesses
from dgfill.legal.python_lines import lines_called_for

CALLED_FOR = {
    "x = 0\n": ("\n    y = 1\nz = 2\n", "if a:"),
    "def f():\n    for c in s:\n": (
        "\n            x += 1\n        else:\n            x -= 1\n",
        "        if a:",
    ),
    "try:\n    x = 1\n": ("\n    y = 1\n", "except a:"),
    "if x:\n  ": ("\n    y = 1\n  except E:\n    z = 2\n", "try:"),
    "match x:\n    case 1:\n        y = 2\n": ("\n        y = 1\n", "    case a:"),
    "if x:\n": ("\ny = 1\n", "    pass"),
    "for x in y:\n  ": ("\ny = 1\n", "  pass"),
    "while x:\n\ty = 1\n\n\n": ("\t\tz = 2\n", "\tif a:\n"),
}


@pytest.mark.parametrize("left", CALLED_FOR, ids=repr)
def test_what_the_lines_around_a_hole_call_for_is_offered(left):
    right, line = CALLED_FOR[left]
    offered = list(lines_called_for(left, right))
    assert offered[0] == "" and line in offered


@pytest.mark.parametrize("left", CALLED_FOR, ids=repr)
def test_the_first_witness_is_read_by_the_language(left):
    right, _ = CALLED_FOR[left]
    part, _ = part_of(parse(f"{left}{{? ?}}{right}".encode(), language="python"), Options())
    (first,) = islice(witnesses(part), 1)
    ast.parse(part.text(first))


@pytest.mark.parametrize(
    ("left", "right"), [("x = 0\n", "\ny = 1\n"), ("x = ", "\n    y\n"), ("  ", " + 1\n"), ("", "")], ids=repr
)
def test_nothing_is_called_for_where_lines_are_even_or_a_hole_is_in_a_line(left, right):
    assert list(lines_called_for(left, right)) == []
