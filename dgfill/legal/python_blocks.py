"""Headers and ends of Python's blocks that the lines around a hole call for.

    a = 1                         try:
    ⟨ if a:                           a = 1
          try: ⟩                  ⟨ except a:
              b = 2                     pass ⟩
          except E: pass          b = 2
    c = 3

Each block that ends behind the hole begins in it, unless it began before, and one that began before ends in
it, if what it lacks does not follow.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, NamedTuple

from dgfill.legal.python_lexing import logical_lines
from dgfill.legal.variety import STEP, margin_of

__all__ = ["BODY", "blocks_called_for", "outline_called_for"]

BODY: Final = "pass"
FIRST_WORD: Final = re.compile(r"\s*(\w*)")
FOLLOWS: Final = {
    "else": {"if", "elif", "for", "while", "except"},
    "elif": {"if", "elif"},
    "except": {"try", "except"},
    "finally": {"try", "except", "else"},
    "else finally": {"except"},
}
"""Words that go on with a statement, with those that the clause before may begin with."""
HEADERS_OF: Final = {
    "else": ["if a:"],
    "elif": ["if a:"],
    "except": ["try:"],
    "finally": ["try:"],
    "else finally": ["try:", STEP + BODY, "except a:"],
    "case": ["case a:"],
}
"""The clauses that one with such a word may come after."""
WORDS: Final = {"match a:": {"match"}, "case a:": {"case"}}
"""What headers like these begin with."""
COLON: Final = r":[ \t]*(#[^\n]*)?"


class _Line(NamedTuple):
    margin: str
    word: str  # the first one, if it begins with one; if it is ``else``, with the ``finally`` that follows


class _Header(NamedTuple):
    margin: str
    lines: list[str]  # that are missing there
    words: set[str]  # one of which the last of them may begin with; none: any word


class _Missing(NamedTuple):
    ends: list[str]  # lines that end blocks before the hole
    headers: list[_Header]  # of blocks, the outermost first
    inner: _Line  # the first line behind the hole


def blocks_called_for(left: str, right: str) -> list[str]:
    """The lines between two texts that whole lines separate, without line breaks.

    Args:
        left: what stands before the hole, up to the start of a line.
        right: what stands behind it, from the start of a line.
    """
    missing = _missing(left, right)
    margin = missing.inner.margin
    body = [margin + STEP + BODY] if missing.headers and missing.headers[-1].margin == margin else []
    return [*missing.ends, *(at.margin + line for at in missing.headers for line in at.lines), *body]


def outline_called_for(left: str, right: str, start: str = "") -> str | None:
    """A regular expression for lines in which no header of a block is missing, without the last line break.

    ``None``: none is missing, or the end of a ``try``, which is anything at all between other blocks.

    Args:
        left: as for ``blocks_called_for``.
        right: the same.
        start: blanks that stand before the first of the lines.
    """
    _, headers, inner = _missing(left, right)
    if not headers or any(header.lines[0] == "except a:" for header in headers):
        return None
    first = headers[0].margin
    pattern = rf"([^\n]*\n)+{first}"
    if first.startswith(start):
        pattern = f"({pattern}|{first[len(start) :]})"
    for header, next_ in pairwise([*headers, None]):
        assert header
        margin = next_.margin if next_ else inner.margin
        words = rf"({'|'.join(sorted(header.words))})\b" if header.words else r"[^\s#]"
        deeper = rf"\n{header.margin}[ \t][^\n]*"
        pattern += rf"{words}[^\n]*{COLON}"
        if margin == header.margin:
            pattern += rf"({deeper}|\n)+"
        else:
            pattern += rf"(({deeper}|\n)*(\n{margin}[^\n]*|{deeper}{COLON}))?"
        pattern += rf"\n{margin}" if next_ else ""
    return pattern


def _missing(left: str, right: str) -> _Missing:
    before = list(logical_lines(left))
    open_ = _open_blocks(before)
    outline = _outline(right)
    inner, last = outline[0], _line(before[-1]) if before else _Line("", "")
    lowest = _lowest(open_, outline)

    headers: dict[str, list[str]] = {}
    if lowest is not None:
        headers = {
            line.margin: HEADERS_OF.get(line.word, ["if a:"])
            for line in outline
            if len(line.margin) >= len(lowest) and (line.word in FOLLOWS or line != inner)
        }
        if open_.get(lowest) == "try":
            is_other = any(line == (lowest, "elif") for line in outline)
            headers[lowest] = ["except a:", *([STEP + BODY, "if a:"] if is_other else [])]
    top = min([*headers, inner.margin], key=len)
    is_begun = bool(before) and before[-1].rstrip().endswith(":")
    is_inside = is_begun and len(top) > len(last.margin)
    if top not in open_ and not is_inside:
        top = [margin for margin in open_ if len(margin) < len(top)][-1]
        headers[top] = ["if a:"]
    chain = sorted(headers, key=len)
    for margin, deeper in pairwise([*chain, None]):
        if margin is not None and (headers[deeper] == ["case a:"] if deeper else inner.word == "case"):
            headers[margin] = ["match a:"]

    ends = [last.margin + STEP + BODY] if is_begun and not is_inside else []
    for margin in reversed(open_):
        if open_[margin] == "try" and len(margin) > len(top):
            ends += [margin + "except a:", margin + STEP + BODY]
    words = {line.margin: FOLLOWS.get(line.word, set()) for line in outline}
    found = [_Header(at, headers[at], words.get(at) or WORDS.get(headers[at][-1], set())) for at in chain]
    return _Missing(ends, found, inner)


def _lowest(open_: dict[str, str], outline: list[_Line]) -> str | None:
    """The margin down to which clauses are missing: of lines, or the ends of ``try``."""
    margins = {line.margin for line in outline}
    lacking = [
        margin
        for margin, word in open_.items()
        if word == "try" and margin not in margins and len(margin) < len(outline[0].margin)
    ]
    missing = [line.margin for line in outline if not _goes_on(open_, line)]
    return min([*lacking, *missing], key=len, default=None)


def _goes_on(open_: dict[str, str], line: _Line) -> bool:
    """Whether a line may come after blocks that are open."""
    opener = open_.get(line.margin)
    if line.word in FOLLOWS:
        return opener in FOLLOWS[line.word]
    return opener is not None and opener != "try"


def _outline(text: str) -> list[_Line]:
    """The first line, and each that is less indented than all before it; a blank one, if there is none."""
    outline: list[_Line] = []
    is_next = False  # whether no other line is indented like the last of these
    for line in map(_line, logical_lines(text)):
        if not outline or len(line.margin) < len(outline[-1].margin):
            outline.append(line)
            is_next = True
        elif line.margin == outline[-1].margin:
            if is_next and (outline[-1].word, line.word) == ("else", "finally"):
                outline[-1] = _Line(line.margin, "else finally")
            is_next = False
    return outline or [_Line("", "")]


def _open_blocks(lines: list[str]) -> dict[str, str]:
    """The margins of the blocks that are open behind some lines, outermost first, and words of their clauses.

    No word: no clause can follow.
    """
    open_ = {"": ""}
    for line in map(_line, lines):
        while len(next(reversed(open_))) > len(line.margin):
            open_.popitem()
        is_last = line.word == "else" and open_.get(line.margin) != "except"
        open_[line.margin] = "" if is_last else line.word
    return open_


def _line(text: str) -> _Line:
    word = FIRST_WORD.match(text)
    return _Line(margin_of(text), word[1] if word else "")
