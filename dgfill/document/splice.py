r"""Fills into a document: bytes outside its holes are copied, never encoded again.

    data    b"a = {? ?}\r\n"  and fills ["[\n]"]
    edits   (Edit(4:9 -> b"[\r\n]"),)
    result  b"a = [\r\n]\r\n"

A fill takes the newlines of the line its hole stands on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dgfill.document.document import Document
from dgfill.errors import Place, PostconditionError

__all__ = ["Edit", "apply_edits", "assert_only_holes_changed", "edits", "splice"]


@dataclass(frozen=True, slots=True, repr=False)
class Edit:
    """Bytes to stand in a range of a file instead of those that are there."""

    start: int
    end: int
    new: bytes

    def __repr__(self) -> str:
        return f"Edit({self.start}:{self.end} -> {self.new!r})"


def edits(document: Document, fills: Sequence[str | None]) -> tuple[Edit, ...]:
    """What one fill for each hole, in order, changes in the file; ``None``: the hole stays."""
    if len(fills) != len(document.holes):
        raise ValueError(f"{len(fills)} fills for {len(document.holes)} holes")
    return tuple(
        Edit(span.start, span.end, fill.replace("\r\n", "\n").encode().replace(b"\n", newline))
        for span, fill, newline in zip(document.ranges, fills, _newlines(document), strict=True)
        if fill is not None
    )


def apply_edits(data: bytes, changes: Sequence[Edit]) -> bytes:
    """The bytes after some edits, which are in order and do not overlap."""
    pieces: list[bytes] = []
    position = 0
    for edit in changes:
        pieces += data[position : edit.start], edit.new
        position = edit.end
    return b"".join([*pieces, data[position:]])


def splice(document: Document, fills: Sequence[str]) -> bytes:
    """The file with its holes filled, one fill for each hole in order."""
    return apply_edits(document.data, edits(document, fills))


def assert_only_holes_changed(document: Document, result: bytes) -> None:
    """Raise unless ``result`` is the document with some text in place of each hole."""
    if not _is_filled(document.known_bytes, result):
        message = "text outside the holes would change; nothing was written"
        raise PostconditionError(message, Place(document.path))


def _is_filled(known: Sequence[bytes], result: bytes) -> bool:
    """Whether a text is the known ones in order, with anything between each two."""
    if len(known) == 1:
        return result == known[0]
    first, *middle, last = known
    position = len(first)
    for piece in middle:  # the leftmost place leaves the most room for the others
        found = result.find(piece, position)
        if found < 0:
            return False
        position = found + len(piece)
    return result.startswith(first) and result.endswith(last) and position <= len(result) - len(last)


def _newlines(document: Document) -> Iterator[bytes]:
    """For each hole the newline that ends its line, or else the one before that line."""
    data, end, newline = document.data, -1, b"\n"
    for span in document.ranges:
        if span.start > end:
            following = data.find(b"\n", span.end)
            end = following if following >= 0 else len(data)
            nearest = following if following >= 0 else data.rfind(b"\n", 0, span.start)
            newline = b"\r\n" if data.endswith(b"\r", 0, max(nearest, 0)) else b"\n"
        yield newline
