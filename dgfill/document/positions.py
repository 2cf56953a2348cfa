"""Positions as the Language Server Protocol counts them.

Lines and characters count from 0, a line ends at ``\\n``, ``\\r\\n`` or ``\\r``, and a byte order mark is no
character.  Characters are code units: of UTF-16, unless client and server agree on something else.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final, Literal

from dgfill.document.holes import Location

__all__ = ["Units", "location_at", "offset_of", "positions_of"]

Units = Literal["utf-8", "utf-16", "utf-32"]

_NEWLINE: Final = re.compile(r"\r\n|\n|\r")
_BYTES: Final[dict[Units, tuple[str, int]]] = {
    "utf-8": ("utf-8", 1),
    "utf-16": ("utf-16-le", 2),
    "utf-32": ("utf-32-le", 4),
}


def positions_of(data: bytes, offsets: Iterable[int], units: Units) -> Iterator[dict[str, int]]:
    """A position for each offset into a file of UTF-8.

    The offsets are in order, and each piece between two is read once.
    """
    line, character = 0, 0
    position = len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0
    for offset in offsets:
        first, *others = _NEWLINE.split(data[position:offset].decode())
        line, character = line + len(others), 0 if others else character
        character += _width(others[-1] if others else first, units)
        position = offset
        yield {"line": line, "character": character}


def offset_of(text: str, line: int, character: int, units: Units) -> int:
    """Where a position is in a text without a byte order mark, in code points.

    One behind the end of its line is at that end; one in the middle of a code point is behind it.
    """
    starts = [0, *(match.end() for match in _NEWLINE.finditer(text)), len(text)]
    start, end = starts[line : line + 2] if line + 1 < len(starts) else (len(text), len(text))
    row = _NEWLINE.split(text[start:end], maxsplit=1)[0]
    before = accumulate((_width(point, units) for point in row), initial=0)
    return start + next((count for count, found in enumerate(before) if found >= character), len(row))


def location_at(text: str, offset: int) -> Location:
    return Location(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def _width(text: str, units: Units) -> int:
    """How many characters a text is."""
    encoding, size = _BYTES[units]
    return len(text.encode(encoding)) // size
