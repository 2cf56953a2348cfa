"""Edits as the Language Server Protocol has them, so that an editor changes nothing but the holes.

    {"range": {"start": {"line": 0, "character": 4}, "end": {"line": 0, "character": 13}}, "newText": "7"}

Lines and characters count from 0, characters in UTF-16 code units; a line ends at ``\\n``, ``\\r\\n`` or
``\\r``, and a byte order mark is no character.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dgfill.document import Edit

__all__ = ["text_edits"]

_NEWLINE = re.compile(r"\r\n|\n|\r")


def text_edits(data: bytes, edits: Sequence[Edit]) -> tuple[dict[str, Any], ...]:
    """The ``TextEdit`` of each edit of a file of UTF-8; edits are in order and do not overlap."""
    offsets = [offset for edit in edits for offset in (edit.start, edit.end)]
    positions = list(_positions(data, offsets))
    return tuple(
        {"range": {"start": start, "end": end}, "newText": edit.new.decode()}
        for edit, start, end in zip(edits, positions[::2], positions[1::2], strict=True)
    )


def _positions(data: bytes, offsets: Iterable[int]) -> Iterator[dict[str, int]]:
    """A position for each offset, which are in order; each piece between two is read once."""
    line, character = 0, 0
    position = len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0
    for offset in offsets:
        first, *others = _NEWLINE.split(data[position:offset].decode())
        line, character = line + len(others), 0 if others else character
        character += len((others[-1] if others else first).encode("utf-16-le")) // 2
        position = offset
        yield {"line": line, "character": character}
