"""Edits as the Language Server Protocol has them, so that an editor changes nothing but the holes.

    {"range": {"start": {"line": 0, "character": 4}, "end": {"line": 0, "character": 13}}, "newText": "7"}

Positions are those of ``dgfill.document.positions``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dgfill.document import Edit
from dgfill.document.positions import Units, positions_of

__all__ = ["text_edits"]


def text_edits(data: bytes, edits: Sequence[Edit], units: Units = "utf-16") -> tuple[dict[str, Any], ...]:
    """The ``TextEdit`` of each edit of a file of UTF-8; edits are in order and do not overlap."""
    offsets = [offset for edit in edits for offset in (edit.start, edit.end)]
    positions = list(positions_of(data, offsets, units))
    return tuple(
        {"range": {"start": start, "end": end}, "newText": edit.new.decode()}
        for edit, start, end in zip(edits, positions[::2], positions[1::2], strict=True)
    )
