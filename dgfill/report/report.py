"""What became of every file, and what follows from it: exit code, summary line, JSON.

    0  done, or nothing to do
    1  holes remain, a file would change under --check, or a hole cannot be filled
    2  usage, input or internal error

Over several files the highest code wins.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, get_args

from dgfill.document import Hole
from dgfill.errors import DgfillError

__all__ = ["Filled", "Outcome", "Report", "Scored"]


class Scored(Protocol):
    """A text for a hole."""

    @property
    def text(self) -> str: ...
    @property
    def score(self) -> float: ...


class Filled(Scored, Protocol):
    """A hole with the text that replaces it."""

    @property
    def hole(self) -> Hole: ...
    @property
    def source(self) -> str: ...
    @property
    def log_z(self) -> tuple[float, float]: ...
    @property
    def forced(self) -> float: ...
    @property
    def candidates(self) -> Sequence[Scored]: ...
    @property
    def tokens(self) -> Sequence[Scored]: ...


Status = Literal["filled", "would be filled", "found", "without holes", "excluded", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file."""

    path: str
    language: str | None = None
    fills: Sequence[Filled] = ()
    found: Sequence[Hole] = ()  # nobody tried to fill them
    changed: bool = False  # the filled file differs
    kept: bool = False  # it was written, or handed on as a whole
    edits: Sequence[dict[str, Any]] = ()  # LSP's TextEdits that fill it
    notes: tuple[str, ...] = ()
    excluded: bool = False  # the project wants it left alone
    error: DgfillError | None = None
    other_errors: Sequence[DgfillError] = ()  # no worse than that one

    @property
    def status(self) -> Status:
        if self.error is not None:
            return "failed"
        if self.excluded:
            return "excluded"
        if self.fills:
            return "filled" if self.kept else "would be filled"
        return "found" if self.found else "without holes"


@dataclass(slots=True)
class Report:
    """The outcomes of a run."""

    check: bool = False  # a file that would change is a finding
    outcomes: list[Outcome] = field(default_factory=list)
    interrupted: bool = False  # before all files were done

    def add(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)

    @property
    def exit_code(self) -> int:
        """The highest code of any file; 130 if ^C came before the last one."""
        return 130 if self.interrupted else max(map(self._code, self.outcomes), default=0)

    def _code(self, outcome: Outcome) -> int:
        if outcome.error is not None:
            return outcome.error.exit_code
        return int(bool(outcome.found) or (self.check and outcome.changed))

    @property
    def summary(self) -> str:
        """One line for people: ``2 holes filled in 1 file, 1 file failed``."""
        groups = {status: [o for o in self.outcomes if o.status == status] for status in get_args(Status)}
        parts: list[str] = []
        for status, outcomes in groups.items():
            files = _count(len(outcomes), "file")
            holes = sum(len(outcome.fills) + len(outcome.found) for outcome in outcomes)
            if outcomes:
                has_holes = holes and status != "failed"
                parts.append(
                    f"{_count(holes, 'hole')} {status} in {files}" if has_holes else f"{files} {status}"
                )
        return ", ".join([*parts, "interrupted"] if self.interrupted else parts)

    @property
    def json(self) -> str:
        """The whole report as one JSON value."""
        value = {"exit_code": self.exit_code, "files": [_file(outcome) for outcome in self.outcomes]}
        return json.dumps(value, indent=2, allow_nan=False)

    @property
    def edits(self) -> str:
        """The ``TextEdit``s of every file that did not fail, by path, as one JSON value."""
        return json.dumps({o.path: [*o.edits] for o in self.outcomes if o.error is None})


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _file(outcome: Outcome) -> dict[str, Any]:
    return {
        "path": outcome.path,
        "status": outcome.status,
        "language": outcome.language,
        "changed": outcome.changed,
        "fills": [_fill(fill) for fill in outcome.fills],
        "found": [_hole(hole) for hole in outcome.found],
        "notes": list(outcome.notes),
        "error": None if outcome.error is None else _error(outcome.error),
        "other_errors": [_error(error) for error in outcome.other_errors],
    }


def _error(error: DgfillError) -> dict[str, Any]:
    return {
        "message": error.message,
        "line": error.place.line if error.place else None,
        "column": error.place.column if error.place else None,
        "exit_code": error.exit_code,
    }


def _fill(fill: Filled) -> dict[str, Any]:
    return {
        **_hole(fill.hole),
        **_scored(fill),
        "source": fill.source,
        "log_z": list(fill.log_z),
        "forced": fill.forced,
        "candidates": [_scored(candidate) for candidate in fill.candidates],
        "tokens": [_scored(token) for token in fill.tokens],
    }


def _hole(hole: Hole) -> dict[str, Any]:
    return {
        "name": hole.name,
        "constraints": [str(constraint) for constraint in hole.constraints],
        "hint": hole.hint,
        "form": hole.form,
        "line": hole.location.line,
        "column": hole.location.column,
    }


def _scored(fill: Scored) -> dict[str, Any]:
    return {"text": fill.text, "score": fill.score if math.isfinite(fill.score) else None}
