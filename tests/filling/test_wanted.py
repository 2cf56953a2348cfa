"""Some holes of a document are filled, the others stay."""

import ast
import json

import pytest

from dgfill.document import holes_in, parse, parse_cursor
from dgfill.errors import HoleError
from dgfill.filling import Options, Unsatisfiable, fill_document
from dgfill.models.load import load_denoiser

QUICK = Options(model="random", steps=1, max_tokens=24)
RANDOM = load_denoiser("random")


def filled(text, *cursors, language="python", options=QUICK):
    """The result, and how many canvases there were."""
    document = parse(text.encode(), language=language)
    wanted = frozenset().union(*(holes_in(document, parse_cursor(cursor)) for cursor in cursors))
    canvases = []
    result = fill_document(document, options, wanted=wanted, denoiser=RANDOM, on_event=canvases.append)
    assert [found.hole for found in result.fills] == [hole for hole in document.holes if hole in wanted]
    return result, len(canvases)


def test_others_stay_and_get_no_canvas():
    text = "def f(a):\n    x = {? expr ?}\n    {? stmt ?}\n    return {? ident ?}\n"
    result, canvases = filled(text, "3:5")
    assert canvases == 1
    left = parse(result.text.encode(), language="python")
    assert [str(hole) for hole in left.holes] == ["expr", "ident"]
    assert result.text == text.replace("{? stmt ?}", result.fills[0].text)
    ast.parse(result.text.replace("{? expr ?}", "1").replace("{? ident ?}", "a"))


def test_holes_between_which_one_is_not_wanted():
    result, canvases = filled("f({? ident ?}, {? expr ?}, {? int ?})\n", "1:3", "1:28")
    first, last = (found.text for found in result.fills)
    assert (result.text, canvases) == (f"f({first}, {{? expr ?}}, {last})\n", 2)


def test_all_of_one_name_are_wanted_if_one_is():
    document = parse(b"{? $n ident ?} = {? int ?}\nprint({? $n ?})\n", language="python")
    result = fill_document(document, QUICK, wanted={document.holes[2]}, denoiser=RANDOM)
    name = result.fills[0].text
    assert result.text == f"{name} = {{? int ?}}\nprint({name})\n"
    assert [found.hole for found in result.fills] == [document.holes[0], document.holes[2]]


def test_none_is_wanted():
    document = parse(b"x = {? ?}\n", language="python")
    result = fill_document(document, QUICK, wanted=frozenset(), denoiser=RANDOM)
    assert (result.text, result.fills) == (document.text, ())


def test_the_same_seed_gives_the_same_fills():
    text = "x = {? expr ?}\ny = {? expr ?}\n"
    assert filled(text, "2:5") == filled(text, "2:5")


@pytest.mark.parametrize(
    ("other", "note"),
    [
        ("{? /a+/ int ?}", "no legal texts were found for the other holes: they were taken for any text"),
        ("{? expresion ?}", "the hole at 1:5 was taken for any text: 'expresion' is no kind"),
        ("{? /(/ ?}", "the hole at 1:5 was taken for any text: /(/: "),
    ],
)
def test_what_is_wrong_with_others_is_only_noted(other, note):
    text = f"x = {other}\ny = {{? expr ?}}\n"
    result, _ = filled(text, "2:5")
    assert len(result.notes) == 1 and result.notes[0].startswith(note)
    assert result.text == text.replace("{? expr ?}", result.fills[0].text)
    with pytest.raises((HoleError, Unsatisfiable)):
        filled(text, "1:5")


def test_another_hole_may_be_what_it_cannot_be():
    """The automaton knows nodes, the judges know better: a block stands on lines of its own."""
    text = "x = {? block ?}\ny = {? expr ?}\n"
    result, _ = filled(text, "2:5")
    assert result.notes == ("no legal texts were found for the other holes: they were taken for any text",)
    assert result.text == text.replace("{? expr ?}", result.fills[0].text)


def test_another_hole_may_be_longer_than_the_bound():
    words = "|".join(letter * 20 for letter in "ab")
    result, _ = filled(
        f"x = {{? int ?}}\ny = {{? {words} ?}}\n", "1:5", options=Options("random", max_tokens=2)
    )
    assert len(result.fills) == 1 and not result.notes


@pytest.mark.parametrize(("cursor", "left"), [("2:12", "int"), ("7:13", "ident")])
def test_a_broken_file(cursor, left):
    text = "def f(a):\n    return {? ident ?}\n\nx = = 2\n\ndef g(b):\n    return ({? int ?})\n"
    result, canvases = filled(text, cursor)
    assert canvases == 1
    assert any("syntax error of its own" in note for note in result.notes)
    assert [str(hole) for hole in parse(result.text.encode(), language="python").holes] == [left]


def test_under_a_schema():
    schema = json.dumps({"properties": {"a": {"type": "integer"}, "b": {"type": "boolean"}}})
    options = Options(model="random", steps=1, schema=schema)
    result, _ = filled('{"a": {? ?}, "b": {? ?}}', "1:19", language="json", options=options)
    assert result.fills[0].text.strip() in ("true", "false")


@pytest.mark.parametrize("numbers", [{0, 3}, {1}, {2}])
def test_what_is_filled_goes_with_some_fill_of_the_others(numbers):
    """Holes that were left can be filled afterwards, and the whole is legal."""
    text = "def f({? ident ?}, b={? int ?}):\n    {? stmt ?}\n    return [{? ident ?}]\n"
    document = parse(text.encode(), language="python")
    wanted = {document.holes[number] for number in numbers}
    first = fill_document(document, QUICK, wanted=wanted, denoiser=RANDOM)
    rest = parse(first.text.encode(), language="python")
    assert len(rest.holes) == len(document.holes) - len(wanted)
    ast.parse(fill_document(rest, QUICK, denoiser=RANDOM).text)
