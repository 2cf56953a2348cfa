r"""A document: bytes in, text and holes out.

    data    b"\xef\xbb\xbfx = {? int ?}\r\n"    the file, kept as it is
    ranges  (Span(start=7, end=16),)            where its holes stand in data
    text    "x = {? int ?}\n"                   what the core works on: LF, no byte order mark
    holes   (Hole<'int' at 1:5>,)               where they stand in text, and what they say
    known   ("x = ", "\n")                      one more than there are holes

Everything about newlines and encodings is settled here and in ``splice``.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import AnyStr, Final

from dgfill.document.config import Config
from dgfill.document.decode import decode
from dgfill.document.excerpt import place_at
from dgfill.document.holes import Hole, Location, Span
from dgfill.document.languages import (
    ANY_COMMENT,
    Language,
    compiled_language,
    detect_language,
    find_language,
)
from dgfill.document.scan import Found, scan
from dgfill.document.syntax import Body, Malformed, parse_body
from dgfill.errors import DgfillError, HoleError, InputError, Place

__all__ = ["Document", "parse"]

NO_CONFIG: Final = Config()


@dataclass(frozen=True, slots=True, repr=False)
class Document:
    """A file as text with holes."""

    path: str
    language: str | None  # a name that find_language knows, or the path of a compiled grammar
    data: bytes
    text: str
    holes: tuple[Hole, ...]
    ranges: tuple[Span, ...]
    config: Config

    @property
    def known(self) -> tuple[str, ...]:
        """The text before, between and after the holes."""
        return _outside(self.text, [hole.span for hole in self.holes])

    @property
    def known_bytes(self) -> tuple[bytes, ...]:
        """The bytes before, between and after the holes."""
        return _outside(self.data, self.ranges)

    def place(self, hole: Hole) -> Place:
        """Where a hole stands, for an error about it."""
        return place_at(self.text, hole.span.start, self.path)

    def __repr__(self) -> str:
        return f"Document<{self.path!r} {self.language or 'of no known language'}, {len(self.holes)} holes>"


def _outside(whole: AnyStr, spans: Sequence[Span]) -> tuple[AnyStr, ...]:
    starts = [0, *(span.end for span in spans)]
    ends = [*(span.start for span in spans), len(whole)]
    return tuple(whole[start:end] for start, end in zip(starts, ends, strict=True))


def parse(
    data: bytes, *, path: str = "<text>", language: str | None = None, config: Config = NO_CONFIG
) -> Document:
    """Read a file's bytes as a document.

    Args:
        data: UTF-8 with or without a byte order mark, any newlines.
        path: names the document in errors, and tells its language.
        language: its name or alias, or the path of a compiled grammar, when ``path`` and a shebang are
            not to decide.
        config: what the project says.

    Raises:
        InputError: this is not text, not UTF-8 or too large.
        HoleError: a hole is malformed, or linked holes contradict each other.
    """
    raw = decode(data, path)
    known = _language(path, raw[:256].partition("\n")[0], language, config)
    comments, blanks = (known.comments, known.blanks) if known else (ANY_COMMENT, ())
    found = scan(raw, comments, config.markers, blanks)
    holes: list[Hole] = []
    ranges: list[Span] = []
    named: dict[str, Hole] = {}
    mark = len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0
    for outer, location, span, byte_range in _locate(found, raw, mark):
        body = _body(outer, raw, path)
        hole = Hole(body.name, body.constraints, body.length, body.hint, span, location, outer.form)
        if hole.name is not None:
            first = named.setdefault(hole.name, hole)
            if not _agree(hole, first):
                message = f"${hole.name} says something else than at {first.location}, where it stands first"
                raise HoleError(message, place_at(raw, outer.span.start, path))
            hole = replace(hole, constraints=first.constraints, length=first.length)
        holes.append(hole)
        ranges.append(byte_range)
    text = raw.replace("\r\n", "\n")
    return Document(path, known.name if known else None, data, text, tuple(holes), tuple(ranges), config)


def _language(path: str, first_line: str, wanted: str | None, config: Config) -> Language | None:
    """What the user wants, else what the project says, else what the file's name and first line tell."""
    if wanted is not None:
        return compiled_language(wanted) or find_language(wanted)
    if name := config.language_of(path):
        try:
            return find_language(name)
        except DgfillError as error:
            raise InputError(f"in [tool.dgfill.languages]: {error.message}", Place(path)) from None
    return detect_language(path, first_line)


def _locate(found: list[Found], raw: str, byte_offset: int) -> Iterator[tuple[Found, Location, Span, Span]]:
    """Every hole with its location, its span in the LF text and its range of bytes."""
    position, line, line_start, returns = 0, 1, 0, 0
    for hole in found:
        start, end = hole.span.start, hole.span.end
        between = raw[position:start]
        if newlines := between.count("\n"):
            line += newlines
            line_start = position + between.rindex("\n") + 1
            returns += between.count("\r\n")
        byte_start = byte_offset + len(between.encode())
        byte_offset = byte_start + len(raw[start:end].encode())
        position = end
        location = Location(line, start - line_start + 1)
        yield hole, location, Span(start - returns, end - returns), Span(byte_start, byte_offset)


def _body(found: Found, raw: str, path: str) -> Body:
    inside = raw[found.inside.start : found.inside.end]
    if found.form in ("bare", "blank"):
        return Body()
    try:
        if found.form == "marker":
            return parse_body(inside)
        if not inside.strip():
            raise Malformed("the hint is missing after 'dgfill:'", 0)
        return Body(hint=inside.strip())
    except Malformed as error:
        place = place_at(raw, found.inside.start + error.offset, path)
        raise HoleError(error.message, place) from None


def _agree(hole: Hole, first: Hole) -> bool:
    """Whether a named hole says what the first of its name says, or nothing."""
    return hole.constraints in ((), first.constraints) and hole.length in (None, first.length)
