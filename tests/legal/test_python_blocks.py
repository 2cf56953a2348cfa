import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dgfill.automata import regex
from dgfill.document import parse
from dgfill.filling import Options, part_of
from dgfill.legal import witnesses
from dgfill.legal.python_blocks import blocks_called_for
from dgfill.legal.python_lines import outline_of_lines

CALLED_FOR = [
    ("def f():\n    x = 1\n", "            y\n        else:\n            z\n    return x\n", "if a: if a:"),
    ("for i in x:\n    a = i\n", "        b = i\n    except E:\n        pass\nc = i\n", "try:"),
    ("while x:\n    if y:\n        z\n    else:\n", "    a\nelif b:\n    c\n", "pass if a:"),
    ("try:\n    x = 1\n", "y = 2\n", "except a: pass"),
    ("try:\n    try:\n        x = 1\n", "", "except a: pass except a: pass"),
    ("try:\n    x = 1\n", "    y = 2\nfinally:\n    z = 3\n", ""),
    ("x = 1\n", "        case 3:\n            y\n", "match a:"),
    ("match x:\n", "        y\n    case 3:\n        z\n", "case a:"),
    ("def f():  # f\n    # g\n", "x = f()\n", "pass"),
    ("x = 1\n", "else:\n    y = 2\n", "if a: pass"),
    ("x = '''\n  if y:\n'''\n", "y = 2\n", ""),
    ("x = [\n    1,\n]\n", "    # z\n\ny = 2\n", ""),
]


@pytest.mark.parametrize(("left", "right", "lines"), CALLED_FOR)
def test_what_blocks_lack_is_called_for_and_no_more(left, right, lines):
    called_for = blocks_called_for(left, right)
    assert " ".join(map(str.strip, called_for)) == lines
    ast.parse("".join([left, *(line + "\n" for line in called_for), right]))


@st.composite
def blocks(draw, depth=0):
    """The lines of a block."""
    lines = []
    for _ in range(draw(st.integers(1, 3))):
        headers = draw(st.sampled_from(STATEMENTS if depth < 3 else STATEMENTS[:1]))
        lines += ["a = 1"] if not headers else []
        for header in headers:
            lines += [header, *("    " + line for line in draw(blocks(depth + 1)))]
    return lines


STATEMENTS = [
    (),
    ("if a:",),
    ("if a:", "else:"),
    ("if a:", "elif b:", "else:"),
    ("for a in b:", "else:"),
    ("try:", "except E:"),
    ("try:", "except E:", "else:", "finally:"),
    ("try:", "finally:"),
    ("def f():",),
]


@settings(deadline=None)
@given(blocks(), st.data())
def test_lines_that_are_missing_in_a_program_are_made_up(lines, data):
    start = data.draw(st.integers(0, len(lines) - 1), label="start")
    stop = data.draw(st.integers(start + 1, len(lines)), label="stop")
    left, cut, right = (
        "".join(line + "\n" for line in some) for some in (lines[:start], lines[start:stop], lines[stop:])
    )
    called_for = "".join(line + "\n" for line in blocks_called_for(left, right))
    ast.parse(left + called_for + right)
    for end in ("", "\n")[: 1 + right.startswith(" ")]:
        outline = outline_of_lines(left, right if end else "\n" + right)
        for text in (cut, called_for):
            assert outline is None or regex(outline).matches(text if end else text.removesuffix("\n"))


@pytest.mark.parametrize(
    "text",
    [
        "for i in x:\n    if ⟨⟩ for c in s:\n        a = c\n",
        "def f():\n    n = [1,\n⟨⟩            x\n        else:\n            y\n",
        "def f(s):\n  ⟨⟩a) > 0:\n            b = a\n        else:\n            c = a\n    return b\n",
    ],
)
def test_the_first_witness_of_a_hole_in_lines_is_read_by_the_language(text):
    document = parse(text.replace("⟨⟩", "{? ?}").encode(), language="python")
    part, _ = part_of(document, Options())
    ast.parse(part.text(next(witnesses(part))))


OUTLINED = [
    (
        "def f():\n    ",
        "\n            y\n        else:\n            z\n",
        "b = 1\n    for a in b:\n        if a:",
        "a",
    ),
    ("x = [\n    1", "\n    y\nexcept E:\n    z\n", "]\ntry:\n    pass  # :", "]"),
    ("", "    x\nelse:\n    y\n", "a = 1\nwhile a:  # b\n", "with a:\n"),
    ("", "        x\n", "if a:\n    b\n    if c:\n", "if a:\n    b\n"),
]


@pytest.mark.parametrize(("left", "right", "fits", "does_not"), OUTLINED)
def test_an_outline_has_the_headers_that_are_missing(left, right, fits, does_not):
    outline = regex(outline_of_lines(left, right))
    assert outline.matches(fits) and not outline.matches(does_not)
    ast.parse(left + fits + right)


@pytest.mark.parametrize(
    ("left", "right"), [("x = 1\n", "y = 1\n"), ("try:\n    x = 1\n", "y = 1\n"), ("if ", "b:\n")]
)
def test_where_no_header_is_missing_there_is_no_outline(left, right):
    assert outline_of_lines(left, right) is None
