"""A diff as people see it."""

import math
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dgfill.document import LANGUAGES, Edit, parse
from dgfill.document.splice import edits
from dgfill.report import unified_diff
from dgfill.report.diff_text import diff_text, legend
from dgfill.report.syntax import LONGEST
from dgfill.report.terminal import visible


@dataclass(frozen=True)
class Token:
    text: str
    score: float


def seen(text):
    """Its rows, each as texts with the styles that count, the last ones."""
    rows = []
    for row in text.split():
        styles = [""] * len(row)
        for span in row.spans:
            styles[span.start : span.end] = [str(span.style)] * (span.end - span.start)
        pairs = groupby(zip(row.plain, styles, strict=True), key=itemgetter(1))
        rows.append({"".join(c for c, _ in pieces): style for style, pieces in pairs})
    return rows


def painted(data, fills, *, path="a.py", language="python", tokens=None):
    document = parse(data, path=path, language=language)
    return diff_text(path, document.language, data, edits(document, fills), tokens)


def test_holes_fills_and_syntax():
    rows = seen(painted(b"def f(x):\n    return {? expr ?}  # why\n", ["x + 1"]))
    assert rows[0] == {"--- a/a.py": "bold"}
    assert rows[2] == {"@@ -1,2 +1,2 @@": "cyan"}
    assert rows[3] == {" ": "", "def": "magenta", "f": "bold", "(x):": ""}
    assert rows[4] == {"-": "red", "    return ": "dim", "{? expr ?}": "bold red", "  # why": "dim"}
    assert rows[5] == {
        "+": "green",
        "    ": "",
        "return": "magenta",
        " ": "",
        "x + 1": "bold green",
        "  ": "",
        "# why": "dim",
    }


def test_what_is_far_away_counts_for_the_syntax():
    data = b'"""\n' + b"words\n" * 20 + b"{? ?}\n" + b"words\n" * 20 + b'"""\nwords = {? ?}\n'
    rows = seen(painted(data, ["a", "b"]))
    assert {" ": "", "words": "yellow"} in rows
    assert rows[-1] == {"+": "green", "words = ": "", "b": "bold green"}


def test_a_fill_of_several_lines():
    rows = seen(painted(b"\xef\xbb\xbfif a:\r\n    {? block ?}\r\n", ["b()\n\n    c()"]))
    assert rows[5:] == [
        {"+": "green", "    ": "", "b()": "bold green"},
        {"+": "green"},
        {"+": "green", "    c()": "bold green"},
    ]


def test_shades():
    tokens = [
        [Token("a", 0.0), Token(" +", math.log(0.6)), Token(" b", -2.0), Token("c", -99), Token("", -9)]
    ]
    (row,) = seen(painted(b"{? ?}", ["a + bc"], tokens=tokens))[-2:-1]
    assert row == {"+": "green", "a": "bold green", " +": "yellow", " b": "underline red", "c": "reverse red"}
    rows = seen(painted(b"{? ?} {? ?}\n", ["a", "b"], tokens=[[], [Token("b", -2.0)]]))
    assert rows[-1] == {"+": "green", "a": "bold green", " ": "", "b": "underline red"}
    assert seen(legend()) == [
        {
            "confidence:  ": "", "  ": "", "≥ 90 %": "bold green", "≥ 50 %": "yellow",
            "≥ 10 %": "underline red", "less": "reverse red",
        }
    ]  # fmt: skip


def test_a_terminal_is_told_nothing_by_the_text():
    text = painted(b"x = {? ?}  # \x1b]0;evil\x07\n", ["[red]:smile:\t"])
    assert "\x1b" not in text.plain
    assert "+x = [red]:smile:\t  # ␛]0;evil␇\n" in text.plain


@pytest.mark.parametrize("language", [*LANGUAGES, None])
def test_every_language_is_shown(language):
    text = painted(b"a = {? ?} 'b' 1\n", ["c"], path="a", language=language)
    assert text.plain.endswith("+a = c 'b' 1\n")


def test_a_long_text_goes_without_colours_of_its_syntax():
    rows = seen(painted(b"x = 1\n" * (LONGEST // 6) + b"y = {? ?} # a comment\n", ["1"]))
    assert rows[-1] == {"+": "green", "y = ": "", "1": "bold green", " # a comment": ""}


PIECES = [*'ab "#{}()\t\x0c\x1b\x85\u2028é\ufeff\n', "\r\n"]
LINES = st.lists(st.sampled_from(PIECES), max_size=60).map(lambda pieces: "".join(pieces).encode())


@given(LINES, st.lists(st.tuples(LINES.filter(len), LINES, LINES), max_size=4))
def test_it_is_the_diff(first, pieces):
    data, changes = first, []
    for old, new, known in pieces:
        changes.append(Edit(len(data), len(data) + len(old), new))
        data += old + known
    plain = unified_diff("a.py", data, changes).decode().replace("\r\n", "\n")
    assert diff_text("a.py", "python", data, changes).plain == visible(plain)
