r"""A unified diff of a file with edits, as bytes that ``git apply`` and ``patch`` take.

    --- a/circle.py
    +++ b/circle.py
    @@ -6,3 +6,3 @@
     def area(radius):
    -    return {? expr ?}
    +    return math.pi * radius**2

The edits say what changed, so nothing is searched: the time is linear in the file.
Lines end at ``\n`` and nowhere else; encodings and carriage returns pass through.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dgfill.document import Edit, apply_edits

__all__ = ["lines_of", "unified_diff"]

CONTEXT: Final = 3  # unchanged lines shown around a change

_QUOTED: Final = {ord(c): e for c, e in zip('\a\b\t\n\v\f\r"\\', 'abtnvfr"\\', strict=True)}


@dataclass(frozen=True, slots=True)
class Change:
    """Whole lines of the old file, as a range of bytes, and those that replace them."""

    start: int
    end: int
    new: bytes


def unified_diff(path: str, data: bytes, edits: Sequence[Edit]) -> bytes:
    """The diff from ``data`` to ``data`` with ``edits``; empty when nothing changes."""
    changes = list(_changes(data, edits))
    if not changes:
        return b""
    name = _relative(path)
    return b"".join([b"--- ", _header(b"a/" + name), b"+++ ", _header(b"b/" + name), *_hunks(data, changes)])


def lines_of(text: bytes) -> list[bytes]:
    r"""The lines of a text with their ``\n``; the last may have none."""
    *lines, last = text.split(b"\n")
    return [line + b"\n" for line in lines] + ([last] if last else [])


def _changes(data: bytes, edits: Sequence[Edit]) -> Iterator[Change]:
    """The edits widened to whole lines; those that share a line are one change."""
    index = 0
    while index < len(edits):
        first = index
        start = data.rfind(b"\n", 0, edits[first].start) + 1
        end = _line_end(data, edits[first].end)
        while (index := index + 1) < len(edits) and edits[index].start < end:
            end = _line_end(data, edits[index].end)
        old = data[start:end]
        moved = [Edit(edit.start - start, edit.end - start, edit.new) for edit in edits[first:index]]
        if (new := apply_edits(old, moved)) != old:
            yield Change(start, end, new)


def _hunks(data: bytes, changes: Sequence[Change]) -> Iterator[bytes]:
    """Changes whose contexts touch, together."""
    position, line, shift = 0, 1, 0
    index = 0
    while index < len(changes):
        first = index
        start = _lines_back(data, changes[first].start)
        end = _lines_on(data, changes[first].end)
        while (index := index + 1) < len(changes) and _lines_back(data, changes[index].start) <= end:
            end = _lines_on(data, changes[index].end)
        line += data.count(b"\n", position, start)
        position = start
        body = list(_body(data, start, end, changes[first:index]))
        old = sum(not row.startswith(b"+") for row in body)
        new = sum(not row.startswith(b"-") for row in body)
        yield f"@@ -{_range(line, old)} +{_range(line + shift, new)} @@\n".encode()
        yield from map(_terminated, body)
        shift += new - old


def _body(data: bytes, start: int, end: int, changes: Sequence[Change]) -> Iterator[bytes]:
    """The rows of a hunk."""
    for change in changes:
        yield from _rows(b" ", data[start : change.start])
        yield from _rows(b"-", data[change.start : change.end])
        yield from _rows(b"+", change.new)
        start = change.end
    yield from _rows(b" ", data[start:end])


def _rows(sign: bytes, text: bytes) -> Iterator[bytes]:
    return (sign + line for line in lines_of(text))


def _terminated(row: bytes) -> bytes:
    return row if row.endswith(b"\n") else row + b"\n\\ No newline at end of file\n"


def _range(line: int, length: int) -> str:
    if length == 1:
        return str(line)
    return f"{line if length else line - 1},{length}"


def _line_end(data: bytes, position: int) -> int:
    return data.find(b"\n", position) + 1 or len(data)


def _lines_on(data: bytes, position: int) -> int:
    for _ in range(CONTEXT):
        position = _line_end(data, position)
    return position


def _lines_back(data: bytes, position: int) -> int:
    for _ in range(CONTEXT):
        position = data.rfind(b"\n", 0, max(position - 1, 0)) + 1
    return position


def _relative(path: str) -> bytes:
    """A path as it stands behind ``a/``: relative to here, or else to the root."""
    relative = os.path.relpath(path)
    if relative.startswith(os.pardir + os.sep):
        relative = os.path.abspath(path).lstrip(os.sep)
    return os.fsencode(relative)


def _header(name: bytes) -> bytes:
    """A file name as git writes it: one with blanks before a tab, an awkward one in quotes."""
    if re.search(rb'[\x00-\x1f\x7f"\\]', name):
        return b'"' + b"".join(map(_escaped, name)) + b'"\n'
    return name + (b"\t\n" if b" " in name else b"\n")


def _escaped(byte: int) -> bytes:
    if byte in _QUOTED:
        return b"\\" + _QUOTED[byte].encode()
    return b"\\%03o" % byte if byte < 32 or byte == 127 else bytes([byte])
