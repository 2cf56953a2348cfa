"""A text with one hole, where a cursor is; and what is put there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dgfill.document import Config, Constraint, Document, Hole, Location, Span, edits, find_language
from dgfill.document.decode import decode
from dgfill.document.languages import detect_language
from dgfill.errors import Unsatisfiable
from dgfill.judge import flaws
from dgfill.result import Options
from dgfill.server.budget import Budget
from dgfill.server.guess import guess_language

if TYPE_CHECKING:
    from dgfill.server.resident import Resident

__all__ = ["Cursor", "Inserted", "indentation", "insert", "within_block"]

OPENERS: Final = (":", "{", "[", "(")
BLANKS: Final = re.compile(r"[ \t]*")
INDENTED: Final = re.compile(r"^( {2,8}|\t)\S", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where something is to be inserted, and what."""

    before: str
    behind: str
    options: Options
    language: str | None = None  # a name
    filename: str | None = None  # tells the language; it is not opened
    filenames: tuple[str, ...] = ()  # of other texts that came along
    constraints: tuple[Constraint, ...] = ()
    indent: str = ""  # blanks with which the inserted text should begin
    least: int = 0  # blanks with which its later lines should begin
    stop: tuple[str, ...] = ()  # texts before which it ends


@dataclass(frozen=True, slots=True)
class Inserted:
    """A text for the place of the cursor."""

    text: str
    stopped_by: str = ""  # the stop text that would have followed


def insert(cursor: Cursor, resident: Resident, budget: Budget) -> list[Inserted]:
    """Texts for the place of a cursor, best first, as many as the options ask for and are found.

    Raises:
        Unsatisfiable: nothing fits.
        DgfillError: a constraint is wrong.
    """
    language = language_of(cursor) or resident.language
    language = language or guess_language(cursor.before, cursor.behind, cursor.filenames)
    for indent in dict.fromkeys((cursor.indent, "")):
        document = document_around(cursor.before + indent, cursor.behind, language, cursor.constraints)
        try:
            fill, *_ = resident.fill(document, cursor.options, budget).fills
        except Unsatisfiable:
            if indent:
                continue  # the blanks were a guess
            raise
        texts = (edits(document, [candidate.text])[0].new.decode() for candidate in fill.candidates)
        return [_cut(within_block(indent + text, cursor, language), cursor.stop) for text in texts]
    raise AssertionError("a cursor is tried without blanks in the end")


def language_of(cursor: Cursor) -> str | None:
    """The language that a request names; what no grammar of is known has one, too.

    Raises:
        DgfillError: there is no such language.
    """
    if cursor.language:
        return find_language(cursor.language).name
    found = detect_language(cursor.filename) if cursor.filename else None
    return found.name if found else None


def document_around(
    before: str, behind: str, language: str | None, constraints: Sequence[Constraint] = ()
) -> Document:
    """A document whose only hole is between two texts, in which nothing else is taken for one."""
    data = (before + behind).encode()
    decode(data, "<cursor>")  # raises InputError for what is no text
    left, right = before.replace("\r\n", "\n"), behind.replace("\r\n", "\n")
    span, offset = Span(len(left), len(left)), len(before.encode())
    location = Location(left.count("\n") + 1, len(left) - left.rfind("\n"))
    hole = Hole(None, tuple(constraints), None, None, span, location, "marker")
    ranges = (Span(offset, offset),)
    return Document("<cursor>", language, data, left + right, (hole,), ranges, Config())


def indentation(before: str, behind: str, least: int) -> str:
    """The blanks with which a new line begins, by the lines around it: editors do not tell.

    As the line above, one step deeper if that opens something, or as deep as the line below.
    """
    above = next((line for line in reversed(before.split("\n")) if line.strip()), "")
    below = next((line for line in behind.split("\n") if line.strip()), "")
    indent = BLANKS.match(above)[0]  # type: ignore[index]
    if above.rstrip().endswith(OPENERS):
        step = min(INDENTED.findall(before + behind), key=len, default="    ")
        indent += step
    deeper = BLANKS.match(below)[0]  # type: ignore[index]
    indent = deeper if len(deeper) > len(indent) else indent
    return indent + " " * (least - len(indent))


def within_block(text: str, cursor: Cursor, language: str | None) -> str:
    """The text without what follows its block, if it is no less legal then."""
    first, *lines = text.split("\n")
    starts = (number for number, line in enumerate(lines) if line.strip() and _depth(line) < cursor.least)
    block = "\n".join([first, *lines[: next(starts, None)]])
    whole, part = (cursor.before + inserted + cursor.behind for inserted in (text, block))
    return block if flaws(language, part).no_worse_than(flaws(language, whole)) else text


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _cut(text: str, stop: Sequence[str]) -> Inserted:
    """The text up to the first of some others."""
    places: Iterator[tuple[int, str]] = ((text.find(word), word) for word in stop if word)
    at, word = min((place for place in places if place[0] >= 0), default=(len(text), ""))
    return Inserted(text[:at], word)
