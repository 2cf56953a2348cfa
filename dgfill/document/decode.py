"""Bytes to text, or one clear line that says why not."""

from __future__ import annotations

import codecs
from typing import Final

from dgfill.errors import InputError, Place

__all__ = ["SIZE_LIMIT", "decode"]

SIZE_LIMIT: Final = 64 * 2**20
"""The greatest file that is read, in bytes."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes, path: str) -> str:
    """The text of a UTF-8 file without its byte order mark, newlines as they are."""
    if len(data) > SIZE_LIMIT:
        raise InputError(f"too large: more than {SIZE_LIMIT >> 20} MiB", Place(path))
    if data.startswith(_UTF16):
        raise InputError("not UTF-8 but UTF-16: convert it first", Place(path))
    if (offset := data.find(0)) >= 0:
        raise InputError(f"not text: a NUL byte at offset {offset}", _line(data, offset, path))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The codec counts from behind the byte order mark.
        offset = error.start + len(data) - len(error.object)
        reason = f"not UTF-8: byte 0x{data[offset]:02x} at offset {offset}; convert it first"
        raise InputError(reason, _line(data, offset, path)) from None


def _line(data: bytes, offset: int, path: str) -> Place:
    return Place(path, data.count(b"\n", 0, offset) + 1)
