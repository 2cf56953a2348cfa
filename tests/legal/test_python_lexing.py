import pytest

from dgfill.legal.python_lexing import Lexed, lexed

OPEN = {
    "x = f([1, {": ("", ")]}"),
    'x = ("a)"': ("", ")"),
    '"""a " (': ('"""', ""),
    "'''a\\'''": ("'''", ""),
    "f('a\\'": ("'", ")"),
    "f( # (": ("#", ")"),
    "x = '''a''' + ''": ("", ""),
    'x = "#" # "': ("#", ""),
    "": ("", ""),
}


@pytest.mark.parametrize("text", OPEN, ids=repr)
def test_what_is_open_at_the_end_of_a_text_is_known(text):
    found = lexed(text)
    assert (found.quote, found.open, found.missing) == (*OPEN[text], "")


@pytest.mark.parametrize("text", ["x = 'a\n", "(]", '"a\nb"'])
def test_what_cannot_be_closed_is_none(text):
    assert lexed(text) is None


def test_a_text_may_begin_in_a_string_and_in_brackets():
    assert lexed('a) "', quote='"', brackets=")") == Lexed("", ")", end=4)
    assert lexed("a' )) ]", quote="'", brackets=")").missing == ")]"


def test_lines_are_logical_ones_and_blocks_stay_together_at_the_margin():
    text = "x = (\n1)\nif a:\n    b\nelse:\n    c\\\n  d"
    found = lexed(text)
    assert text[found.line :].startswith("    c")
    assert text[found.margin :].startswith("if a")


def test_it_stops_at_the_first_statement_at_the_margin():
    text = 'a\n"""\nb\n"""\nc\nd\n'
    assert text[lexed(text, until=3).end :] == "c\nd\n"
    assert lexed('b\n"""\nc\n', quote='"""', until=0).end == 6
