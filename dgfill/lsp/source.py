"""The text that an editor has open, as a document; and what an editor is told about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from lsprotocol import types

from dgfill.document import (
    Config,
    Document,
    Hole,
    Region,
    edits,
    find_config,
    find_language,
    holes_in,
    parse,
)
from dgfill.document.positions import Units, location_at, offset_of, positions_of
from dgfill.errors import DgfillError, InputError, Place
from dgfill.report import text_edits
from dgfill.result import Fill

__all__ = ["Source"]

ASKED: Final = "{? ~16 ?}"
"""The hole at a place where an editor wants text and there is no hole."""


@dataclass(frozen=True, slots=True)
class Source:
    """One version of an open text."""

    uri: str
    version: int | None
    path: str
    language: str | None  # as the client calls it
    text: str  # without a byte order mark
    units: Units

    def document(self) -> Document:
        """
        Raises:
            DgfillError: a hole is malformed, or the project's configuration is.
        """
        return self._parse(self.text)

    def document_with_hole(self, position: types.Position) -> tuple[Document, frozenset[Hole]]:
        """The text with a hole where there is none, and that hole, unless what is around it makes it none."""
        offset = self._offset(position)
        document = self._parse(self.text[:offset] + ASKED + self.text[offset:])
        here = location_at(self.text, offset)
        return document, frozenset(hole for hole in document.holes if hole.location == here)

    def _parse(self, text: str) -> Document:
        """The path decides on the language, as on the command line, and else the client.

        A text that the project excludes has no holes.
        """
        data = text.encode()
        config = find_config(Path(self.path).parent) if self.uri.startswith("file:") else Config()
        found = parse(data, path=self.path, config=config)
        if config.excludes(self.path):
            return replace(found, holes=(), ranges=())
        if found.language or not self.language:
            return found
        try:
            name = find_language(self.language).name
        except DgfillError:
            return found
        return parse(data, path=self.path, language=name, config=config)

    def holes(self, document: Document, where: types.Range) -> frozenset[Hole]:
        """The holes that a range touches, with all of their names."""
        start, end = (location_at(self.text, self._offset(place)) for place in (where.start, where.end))
        try:
            return holes_in(document, Region(start, end))
        except InputError:
            return frozenset()

    def edits(self, document: Document, fills: Iterable[Fill]) -> list[types.TextEdit]:
        texts = {fill.hole: fill.text for fill in fills}
        changes = edits(document, [texts.get(hole) for hole in document.holes])
        return [
            types.TextEdit(_range(**edit["range"]), edit["newText"])
            for edit in text_edits(document.data, changes, self.units)
        ]

    def ranges(self, document: Document) -> Iterator[tuple[Hole, types.Range]]:
        """The holes, and where they are."""
        offsets = [offset for span in document.ranges for offset in (span.start, span.end)]
        yield from zip(document.holes, self._ranges(offsets), strict=True)

    def range_at(self, place: Place) -> types.Range:
        """Where an error is: up to the end of a hole or of its line; at the top if it is not in this text."""
        if place.line is None or place.path != self.path:
            return types.Range(types.Position(0, 0), types.Position(0, 0))
        lines = self.text.split("\n")
        start = len("\n".join(lines[: place.line])) - len(lines[place.line - 1]) + (place.column or 1) - 1
        rest = self.text[start:].partition("\n")[0].removesuffix("\r")
        closer = rest.find("?}")
        stop = start + (closer + 2 if closer >= 0 else len(rest))
        (found,) = self._ranges([len(self.text[:offset].encode()) for offset in (start, stop)])
        return found

    def _ranges(self, offsets: Sequence[int]) -> Iterator[types.Range]:
        """One for each two offsets into the text as UTF-8."""
        found = positions_of(self.text.encode(), offsets, self.units)
        yield from (_range(start, end) for start, end in zip(found, found, strict=True))

    def _offset(self, position: types.Position) -> int:
        return offset_of(self.text, position.line, position.character, self.units)


def _range(start: dict[str, int], end: dict[str, int]) -> types.Range:
    return types.Range(types.Position(**start), types.Position(**end))
