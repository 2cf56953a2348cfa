import ast
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dgfill.document import parse
from dgfill.filling import Options, part_of
from dgfill.legal import witnesses
from dgfill.legal.python_holes import python_fills

FUNCTION = '''import math


def area(radius, scale=[1, 2]):
    """The area (not the circumference) of a circle's disc.

    >>> area(1, [1])
    3.14
    """
    for one in scale:
        if one > 0:  # grow (
            radius *= one
    return math.pi * (radius ** 2)


def other(a):
    try:
        return {a: "}"}
    except KeyError:
        return 'it\\'s'
'''
CUT = {
    "a header and the beginning of its string": [("def ar", "area (not")],
    "the end of a string and a header": [("3.1", "> 0:")],
    "a header, some of a docstring, some of a line": [
        ("def a", "(not"),
        ("the c", "of a"),
        ("one i", "if one"),
    ],
    "brackets": [("{a: ", "}")],
    "a word": [("impo", "area(")],
    "a header, and some of its body": [("for one", "> 0:"), ("radius *", "2)")],
    "the rest of a comment": [("grow", "= one")],
}  # what stands before each hole, and what behind


def part(text):
    return part_of(parse(text.encode(), language="python"), Options())[0]


def with_holes(places):
    """The function with holes from the end of each first place to the start of each second one."""
    text, at = "", 0
    for begin, end in zip(places[::2], places[1::2], strict=False):
        text += FUNCTION[at:begin] + "{? ?}"
        at = end
    return text + FUNCTION[at:]


@pytest.mark.parametrize("name", CUT)
def test_a_text_that_the_parser_reads_is_found_for_holes_in_lines(name):
    places, at = [], 0
    for before, behind in CUT[name]:
        start = FUNCTION.index(before, at) + len(before)
        at = FUNCTION.index(behind, start + 1)
        places += start, at
    found = part(with_holes(places))
    fills = next(fills for fills in python_fills(found) if found.accepts(fills))
    ast.parse(found.text(fills))
    assert next(witnesses(found)) == fills


PLACES = [at for at in range(1, len(FUNCTION)) if FUNCTION[at - 1] != "\\"]  # behind one a marker is text


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(PLACES), min_size=2, max_size=6, unique=True))
def test_the_first_texts_for_holes_anywhere_are_read_by_the_parser(places):
    found = part(with_holes(sorted(places)))
    for fills in islice(python_fills(found), 3):
        ast.parse(found.text(fills))


@pytest.mark.parametrize("text", ["a = 'x\nb = {? ?}\n", "def f(:\n    pass\nb = {? ?}\n"])
def test_nothing_is_found_behind_what_is_broken(text):
    assert list(python_fills(part(text))) == []


def test_a_hole_in_large_text_is_looked_at_in_its_own_function():
    text = "\n".join([FUNCTION.replace("area", f"area_{number}") for number in range(100)])
    at = text.index("area_50") + 4
    found = part(text[:at] + "{? ?}" + text[at + 60 :])
    ast.parse(found.text(next(python_fills(found))))
