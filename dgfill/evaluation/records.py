"""Benchmark files: one JSON object a line, compressed or not."""

from __future__ import annotations

import gzip
import json
import lzma
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

from dgfill.errors import InputError, Place

__all__ = ["read_objects", "read_records"]

OPENERS: Final[dict[str, Any]] = {".gz": gzip.open, ".xz": lzma.open}
Kind: TypeAlias = type | tuple[type, ...]
BROKEN: Final = (OSError, EOFError, zlib.error, lzma.LZMAError, UnicodeDecodeError)


def read_records(paths: Sequence[Path], name: str, keys: Mapping[str, Kind]) -> list[dict[str, Any]]:
    """The objects of some files (``.jsonl``, ``.jsonl.gz``, ``.jsonl.xz``).

    Args:
        name: the key under which every object has a name of its own.
        keys: the others that every object has, and what stands there.

    Raises:
        InputError: a file cannot be read, holds no object, or a line is not such an object.
    """
    records: dict[str, dict[str, Any]] = {}
    for path in paths:
        for place, record in read_objects(path, {name: str, **keys}):
            if record[name] in records:
                raise InputError(f"{record[name]} is there for the second time", place)
            records[record[name]] = record
    return list(records.values())


def read_objects(path: Path, keys: Mapping[str, Kind]) -> Iterator[tuple[Place, dict[str, Any]]]:
    """The objects of one such file, each with its place; raises InputError as ``read_records`` does."""
    for number, line in _lines(path):
        place = Place(str(path), number)
        yield place, _object(line, keys, place)


def _lines(path: Path) -> list[tuple[int, str]]:
    """The lines of a file that are not empty, with their numbers."""
    try:
        with OPENERS.get(path.suffix, open)(path, "rt", encoding="utf-8") as file:
            lines = [(number, line) for number, line in enumerate(file, 1) if line.strip()]
    except BROKEN as error:
        reason = "no such file" if isinstance(error, FileNotFoundError) else str(error)
        raise InputError(f"cannot be read: {reason}", Place(str(path))) from None
    if not lines:
        raise InputError("there is no problem in it", Place(str(path)))
    return lines


def _object(line: str, keys: Mapping[str, Kind], place: Place) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"no JSON: {error}", place) from None
    if not isinstance(found, dict):
        raise InputError(f"a line is an object{' with ' if keys else ''}{', '.join(keys)}", place)
    for key, kind in keys.items():
        if not isinstance(found.get(key), kind):
            message = f"a line is an object with {', '.join(keys)}; {key} is missing or wrong"
            raise InputError(message, place)
    return found
