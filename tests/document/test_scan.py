"""Where holes stand."""

import re

import pytest
from hypothesis import given

from dgfill.document import parse
from dgfill.document.languages import LANGUAGES, Comment
from dgfill.document.scan import scan

from .strategies import texts

HOOK = re.compile(rb"(?<!\\)\{\?(\s[^\n]*?)?\s\?\}")
"""The pattern of the pre-commit hook that needs no dgfill, which is run line by line."""

HASH = (Comment("#"),)


def found(text, comments=HASH, markers=()):
    return [text[hole.span.start : hole.span.end] for hole in scan(text, comments, markers)]


def said(text, comments=HASH):
    return [text[hole.inside.start : hole.inside.end].strip() for hole in scan(text, comments)]


@given(texts)
def test_the_hook_finds_the_same_lines(text):
    for line in text.split("\n"):
        assert bool(HOOK.search(line.encode())) == bool(scan(line, ()))


@pytest.mark.parametrize(
    "text",
    [
        "{?}",
        "{??}",
        "{?int?}",
        "{? int?}",
        "{?int ?}",
        r"\{? ?}",
        "{?\n?}",
        "{? a\n ?}",
        "{? 1,? 2}",
        "? ?}",
        "${?}",
    ],
)
def test_plain_text(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "holes"),
    [
        ("{? ?}", ["{? ?}"]),
        ("{?\t?}", ["{?\t?}"]),
        ("f({? a ?}{? b ?})", ["{? a ?}", "{? b ?}"]),
        ("{? /a{2}/ ?} ?}", ["{? /a{2}/ ?}"]),
        ("{? /a [?]}/ ?}", ["{? /a [?]}/ ?}"]),
        ("{? 1,? 2} # {? any ?}", ["{? any ?}"]),  # an opener alone is plain text
        (r"{? : write \{? here ?}", [r"{? : write \{? here ?}"]),
        ("{{? ?}}", ["{? ?}"]),
        ("{? a ?}\r\n{? b ?}", ["{? a ?}", "{? b ?}"]),
    ],
)
def test_markers(text, holes):
    assert found(text) == holes


@pytest.mark.parametrize(
    ("language", "line", "hole"),
    [
        ("python", "    # dgfill: the rest", "# dgfill: the rest"),
        ("python", "\t#dgfill:x", "#dgfill:x"),
        ("cpp", "  // dgfill: swap", "// dgfill: swap"),
        ("cpp", "  /* dgfill: swap */  ", "/* dgfill: swap */"),
        ("css", "/* dgfill: grey */", "/* dgfill: grey */"),
        ("html", "<!-- dgfill: a list -->", "<!-- dgfill: a list -->"),
        ("sql", "-- dgfill: join", "-- dgfill: join"),
        ("latex", "% dgfill: proof", "% dgfill: proof"),
        ("lisp", ";; dgfill: map", ";; dgfill: map"),
        ("ocaml", "(* dgfill: fold *)", "(* dgfill: fold *)"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", ""])
def test_comment_holes(language, line, hole, newline):
    text = "a" + (newline or "\n") + line + newline
    assert found(text, LANGUAGES[language].comments) == [hole]


@pytest.mark.parametrize(
    "text",
    [
        "x = 1  # dgfill: not alone",
        "// dgfill: no comment of Python's",
        "# see dgfill: that",
        "## dgfill: x",
        "dgfill: x",
    ],
)
def test_no_comment_holes(text):
    assert found(text) == []


def test_a_block_comment_ends_on_its_line_and_ends_it():
    stars = LANGUAGES["css"].comments
    assert found("/* dgfill: a\n */", stars) == []
    assert found("/* dgfill: a */ b {}", stars) == []
    assert found("/* dgfill: a */ b */", stars) == []


def test_a_marker_in_a_comment_hole_is_part_of_its_hint():
    assert said("# dgfill: like {? int ?}\n") == ["like {? int ?}"]


def test_fences():
    fenced = "# dgfill: off\n{? 2 ?}\n  # dgfill: x\n# dgfill: OFF\n# dgfill: on\n"
    assert said("{? 1 ?}\n" + fenced + "{? 3 ?}\n# dgfill: off\n{? 4 ?}") == ["1", "3"]
    assert said("# dgfill: on\n{? 1 ?}") == ["1"]
    assert said("# dgfill: offer\n") == ["offer"]
    lua = LANGUAGES["lua"].comments
    assert found("-- dgfill: a\n--[[ dgfill: off ]]\n{? 2 ?}\n--[[ dgfill: on ]]\n{? 3 ?}\n", lua) == [
        "-- dgfill: a",
        "{? 3 ?}",
    ]


def test_bare_markers():
    assert found("a <FILL_ME> {? <FILL_ME> ?} <FILL_ME>>", (), ["<FILL_ME>", "<FILL_ME>>"]) == [
        "<FILL_ME>",
        "{? <FILL_ME> ?}",
        "<FILL_ME>>",
    ]
    assert found("# dgfill: off\n<FILL_ME>\n", HASH, ["<FILL_ME>"]) == []


@given(texts)
def test_holes_are_in_order_and_on_one_line(text):
    position = 0
    for hole in scan(text, HASH, ["<FILL_ME>"]):
        assert position <= hole.span.start < hole.span.end
        assert "\n" not in text[hole.span.start : hole.span.end]
        assert hole.span.start <= hole.inside.start <= hole.inside.end <= hole.span.end
        position = hole.span.end


@pytest.mark.parametrize("text", ["1000\n", "1..._\n_", "53_0.\r\n"])
def test_blanks_are_holes_where_the_language_has_them(text):
    found = parse(text.encode(), language="sudoku").holes
    assert [hole.form for hole in found] == ["blank"] * sum(text.count(blank) for blank in "0._")
    assert all(hole.span.end == hole.span.start + 1 for hole in found)
    assert not parse(text.encode(), language="python").holes


def test_markers_and_blanks_may_mix():
    (first, second) = parse(b"1{? ~10 : 10. ?}0", language="sudoku").holes
    assert (first.form, second.form) == ("marker", "blank")
