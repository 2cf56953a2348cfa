"""Benchmark files: one JSON object a line, compressed or not."""

from __future__ import annotations

import gzip
import json
import lzma
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from dgfill.errors import InputError, Place

__all__ = ["read_records"]

OPENERS: Final[dict[str, Any]] = {".gz": gzip.open, ".xz": lzma.open}
BROKEN: Final = (OSError, EOFError, zlib.error, lzma.LZMAError, UnicodeDecodeError)


def read_records(path: Path, texts: Sequence[str]) -> list[dict[str, Any]]:
    """The objects of a file (``.jsonl``, ``.jsonl.gz``, ``.jsonl.xz``).

    Args:
        texts: the keys that every object has, and under which it has a text.

    Raises:
        InputError: the file cannot be read, holds no object, or a line is not such an object.
    """
    try:
        with OPENERS.get(path.suffix, open)(path, "rt", encoding="utf-8") as file:
            lines = [(number, line) for number, line in enumerate(file, 1) if line.strip()]
    except BROKEN as error:
        reason = "no such file" if isinstance(error, FileNotFoundError) else str(error)
        raise InputError(f"cannot be read: {reason}", Place(str(path))) from None
    if not lines:
        raise InputError("there is no problem in it", Place(str(path)))
    return [_record(line, texts, Place(str(path), number)) for number, line in lines]


def _record(line: str, texts: Sequence[str], place: Place) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"no JSON: {error}", place) from None
    for key in texts:
        if not isinstance(record, dict) or not isinstance(record.get(key), str):
            raise InputError(
                f"a line is an object with the texts {', '.join(texts)}; {key} is missing", place
            )
    return record
