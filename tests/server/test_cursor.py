"""A text with one hole, where a cursor is."""

import pytest

from dgfill.document import splice
from dgfill.errors import DgfillError
from dgfill.result import Options
from dgfill.server.budget import Budget
from dgfill.server.cursor import Cursor, document_around, indentation, insert, language_of, within_block

from .conftest import RANDOM


@pytest.mark.parametrize(
    ("above", "below", "least", "blanks"),
    [
        ("def f():\n", "\n", 0, "    "),
        ("def f():\n    x = 1\n", "\n\nf()\n", 0, "    "),
        ("\tif (x) {\n", "\n\t}\n", 0, "\t" * 2),
        ("class A:\n  def f():\n    return 1\n  def g(self):\n\n", "\n", 0, "    "),
        ("x = 1\n", "\n        y\n", 0, "        "),
        ("x = 1\n", "\n", 2, "  "),
        ("", "\n", 0, ""),
    ],
)
def test_the_indentation_of_a_new_line(above, below, least, blanks):
    assert indentation(above, below, least) == blanks


def test_the_hole_is_where_the_cursor_is():
    document = document_around("é = 1\r\ny = ", "\r\nz\r\n", "python")
    assert document.text == "é = 1\ny = \nz\n" and document.known == ("é = 1\ny = ", "\nz\n")
    assert str(document.holes[0].location) == "2:5"
    assert splice(document, ["[\n]"]) == "é = 1\r\ny = [\r\n]\r\nz\r\n".encode()


def test_what_is_no_text_is_refused():
    with pytest.raises(DgfillError, match="NUL"):
        document_around("x\0", "", None)


def test_blanks_that_are_wrong_are_not_kept():
    cursor = Cursor("x = 1\n", "\ny = 2\n", Options(max_tokens=8), language="python", indent="      ")
    (found,) = insert(cursor, RANDOM, Budget(0.0))
    compile(f"x = 1\n{found.text}\ny = 2\n", "", "exec")


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("1\n    y\nz = 3", "1\n    y"),
        ("1\n\n    y\n  ", "1\n\n    y\n  "),
        ("[1,\n2]", "[1,\n2]"),
    ],
)
def test_less_indentation_ends_a_fill(text, block):
    cursor = Cursor("def f():\n    x = ", "\n    return x\n", Options(), least=4)
    assert within_block(text, cursor, "python") == block


@pytest.mark.parametrize(
    ("names", "language"),
    [
        ({"language": "js"}, "javascript"),
        ({"filename": "src/a.rs"}, "rust"),
        ({"language": "go", "filename": "a.rs"}, "go"),
        ({"filename": "none.whatever"}, None),
        ({}, None),
    ],
)
def test_the_language_that_is_named(names, language):
    assert language_of(Cursor("", "", Options(), **names)) == language


@pytest.mark.parametrize("name", ["./evil.so", "/tmp/evil.so", "cobol", "../x"])
def test_no_request_names_a_compiled_grammar(name):
    with pytest.raises(DgfillError, match="unknown language"):
        language_of(Cursor("", "", Options(), language=name))
