"""JSON Lines: records in, one JSON text a record out, in the same order.

    "a text"                                the prompt
    {"prompt": "a text", "given": {…}}      one of the two, or both; a string that is given is
                                            a document with holes

A record that fails is an object on stderr, {"line": 3, "error": "…"}, and the next one is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from dgfill.cli.boundary import as_error, emit, tell
from dgfill.document.data import json_in
from dgfill.document.json_text import members
from dgfill.errors import DgfillError, InputError, Place

__all__ = ["Record", "fill_lines", "read_record"]

KEYS = {"prompt", "given"}


@dataclass(frozen=True, slots=True)
class Record:
    """What one line asks for."""

    prompt: str | None = None
    given: str | None = None  # JSON as it was written, or a document with holes


def fill_lines(
    lines: Iterable[bytes],
    work: Callable[[Record], tuple[str, Sequence[str]]],
    *,
    aloud: int | None = None,
    debug: bool,
) -> bool:
    """Print what ``work`` makes of each record: a line for stdout, and notes.

    Which records fail is said even where nothing else is, ``aloud``.

    An error that names no place is not about the record: it ends the run.

    Returns:
        Whether no record failed.
    """
    succeeded = True
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            text, notes = work(read_record(line))
        except Exception as error:
            if isinstance(error, DgfillError) and error.place is None:
                raise
            tell(json.dumps({"line": number, "error": as_error(error, debug=debug).message}), aloud=aloud)
            succeeded = False
        else:
            for note in notes:
                tell(json.dumps({"line": number, "note": note}))
            emit(f"{text}\n".encode())
    return succeeded


def read_record(line: bytes) -> Record:
    """
    Raises:
        InputError: it is no record.
    """
    place = Place("record")
    try:
        text = line.decode("utf-8-sig")
        record = json_in(text, once=True)
    except UnicodeDecodeError:
        raise InputError("not UTF-8", place) from None
    except ValueError as error:
        raise InputError(f"no JSON: {error}", place) from None
    if isinstance(record, str):
        return Record(prompt=record)
    if not isinstance(record, dict) or not record or not record.keys() <= KEYS:
        raise InputError("a record is a string, or an object with prompt, given or both", place)
    prompt, given = record.get("prompt"), record.get("given")
    if not isinstance(prompt, str | None):
        raise InputError("prompt is a string", place)
    if "given" in record and not isinstance(given, str):
        given = members(text)["given"]
    return Record(prompt, given)
