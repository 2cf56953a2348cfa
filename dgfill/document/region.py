"""A part of a file, as an editor says it: where the cursor is, or what is selected.

    3:9             the cursor before column 9 of line 3; it touches a hole that begins or ends there
    2:5-4:1, 2-4    a range; its end is not part of it, and a column that is left out is 1

Lines and columns count from 1, columns in code points.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from dgfill.document.document import Document
from dgfill.document.holes import Hole, Location
from dgfill.errors import InputError, Place

__all__ = ["Region", "holes_in", "parse_cursor", "parse_range"]

_POSITION: Final = r"([1-9]\d{0,8})(?::([1-9]\d{0,8}))?"
_CURSOR: Final = re.compile(r"([1-9]\d{0,8}):([1-9]\d{0,8})", re.ASCII)
_RANGE: Final = re.compile(f"{_POSITION}-{_POSITION}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Region:
    """Two locations, the second not before the first; equal ones are a cursor."""

    start: Location
    end: Location

    def touches(self, hole: Hole) -> bool:
        start, end = _order(self.start), _order(self.end)
        first = _order(hole.location)
        last = (first[0], first[1] + hole.span.end - hole.span.start)  # a hole is on one line
        return first <= start <= last if start == end else first < end and start < last


def parse_cursor(text: str) -> Region:
    """Raises ValueError unless the text is ``line:column``."""
    match = _CURSOR.fullmatch(text)
    if match is None:
        raise ValueError(f"'{text}' is no cursor: write line:column, both from 1")
    location = Location(int(match[1]), int(match[2]))
    return Region(location, location)


def parse_range(text: str) -> Region:
    """Raises ValueError unless the text is ``line[:column]-line[:column]``, in order."""
    match = _RANGE.fullmatch(text)
    if match is None:
        raise ValueError(f"'{text}' is no range: write line:column-line:column, all from 1")
    region = Region(Location(int(match[1]), int(match[2] or 1)), Location(int(match[3]), int(match[4] or 1)))
    if _order(region.start) > _order(region.end):
        raise ValueError(f"'{text}' ends before it begins")
    return region


def holes_in(document: Document, region: Region) -> frozenset[Hole]:
    """The holes that a region touches, and all that have the name of one of them.

    Raises:
        InputError: there is none.
    """
    touched = [hole for hole in document.holes if region.touches(hole)]
    if not touched:
        raise InputError("no hole is here", Place(document.path, region.start.line, region.start.column))
    names = {hole.name for hole in touched if hole.name}
    return frozenset(hole for hole in document.holes if hole.name in names).union(touched)


def _order(location: Location) -> tuple[int, int]:
    return location.line, location.column
