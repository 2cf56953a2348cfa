"""A report as findings, in the forms that other programs read.

    concise   a.py:1:5: warning: {? int ?} would be filled with 7
    github    ::warning file=a.py,line=1,col=5,endColumn=14,title=dgfill::{? int ?} would be filled with 7
    sarif     one SARIF 2.1.0 log, in which what would be filled has a fix

An error is an error; a hole that is left and a fill that was not kept are warnings, one that was is a note,
as are the notes.
Lines and columns count from 1, columns in code points.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import quote

from dgfill import __version__
from dgfill.document import Hole
from dgfill.errors import Place, printable
from dgfill.report.report import Filled, Outcome, Report

__all__ = ["concise", "github", "sarif"]

Level = Literal["note", "warning", "error"]  # SARIF's words

RULES: Final = {
    "fill": "A hole is filled.",
    "hole": "A hole is left.",
    "note": "Something to know of how a file was filled.",
    "error": "A file cannot be filled.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a file."""

    rule: str  # a key of RULES
    level: Level
    message: str
    path: str
    line: int | None = None
    column: int | None = None
    end_column: int | None = None  # on the same line
    fix: str | None = None  # what should stand there


def concise(report: Report) -> str:
    """A line for each finding."""
    return "".join(
        f"{Place(found.path, found.line, found.column)}: {found.level}: {printable(found.message)}\n"
        for found in _findings(report)
    )


def github(report: Report) -> str:
    """A workflow command of GitHub Actions for each finding, which makes an annotation of it."""
    return "".join(f"{_command(found)}\n" for found in _findings(report))


def sarif(report: Report) -> str:
    """One SARIF log."""
    driver = {
        "name": "dgfill",
        "version": __version__,
        "rules": [{"id": rule, "shortDescription": {"text": text}} for rule, text in RULES.items()],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": report.exit_code < 2, "exitCode": report.exit_code}],
        "results": [_result(found) for found in _findings(report)],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2) + "\n"


def _findings(report: Report) -> Iterator[Finding]:
    for outcome in report.outcomes:
        yield from (_of_fill(outcome, fill) for fill in outcome.fills)
        yield from (_of_hole(outcome, hole) for hole in outcome.found)
        yield from (Finding("note", "note", note, outcome.path) for note in outcome.notes)
        for error in filter(None, [*outcome.other_errors, outcome.error]):
            place = error.place or Place(outcome.path)
            yield Finding("error", "error", error.message, place.path, place.line, place.column)


def _of_fill(outcome: Outcome, fill: Filled) -> Finding:
    verb = "was filled" if outcome.kept else "would be filled"
    said = f"{verb} with {fill.text}" if fill.text else f"{verb} with no text"
    found = _of_hole(outcome, fill.hole, said)
    if outcome.kept:
        return replace(found, rule="fill", level="note")
    return replace(found, rule="fill", fix=fill.text)


def _of_hole(outcome: Outcome, hole: Hole, said: str = "is left") -> Finding:
    line, column = hole.location.line, hole.location.column
    return Finding(
        "hole",
        "warning",
        f"{{? {hole} ?}} {said}" if str(hole) else f"{{? ?}} {said}",
        outcome.path,
        line,
        column,
        column + hole.span.end - hole.span.start,
    )


def _command(found: Finding) -> str:
    where = {"file": found.path, "line": found.line, "col": found.column, "endColumn": found.end_column}
    properties = ",".join(
        f"{name}={_escaped(str(value), ':,')}" for name, value in where.items() if value is not None
    )
    name = "notice" if found.level == "note" else found.level
    return f"::{name} {properties},title=dgfill::{_escaped(found.message)}"


def _escaped(text: str, more: str = "") -> str:
    """A text as workflow commands have it: what would end it, by its number."""
    text = text.encode(errors="backslashreplace").decode()  # a file's name need not be UTF-8
    return "".join(f"%{ord(c):02X}" if c in f"%\r\n{more}" else c for c in text)


def _result(found: Finding) -> dict[str, Any]:
    artifact = {"uri": _uri(found.path)}
    place: dict[str, Any] = {"artifactLocation": artifact}
    region = {"startLine": found.line, "startColumn": found.column, "endColumn": found.end_column}
    region = {name: number for name, number in region.items() if number is not None}
    if region:
        place["region"] = region
    result = {
        "ruleId": found.rule,
        "level": found.level,
        "message": {"text": found.message},
        "locations": [{"physicalLocation": place}],
    }
    if found.fix is not None:
        replacement = {"deletedRegion": region, "insertedContent": {"text": found.fix}}
        change = {"artifactLocation": artifact, "replacements": [replacement]}
        result["fixes"] = [{"artifactChanges": [change]}]
    return result


def _uri(path: str) -> str:
    return Path(path).as_uri() if os.path.isabs(path) else quote(os.fsencode(path))
