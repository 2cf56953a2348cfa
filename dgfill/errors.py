"""What can go wrong: one small tree, every error with its place and its exit code.

    DgfillError             2
    ├── InputError          a file cannot be read, or is not text
    │   └── SchemaError     a schema is malformed, or asks for what cannot be decided
    ├── HoleError           a hole is malformed
    ├── ConfigError         a project's [tool.dgfill] is wrong
    ├── OutputError         a file cannot be written
    ├── Unsatisfiable       1: no text was found that is legal
    │   └── EmptySchema     nothing satisfies a schema
    └── PostconditionError  dgfill broke a promise of its own

``str(error)`` is ready for people: ``path:line:col: error: message``, then the source
line with a caret where there is one.  An error without a place is not about one file:
it ends the whole run.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

__all__ = [
    "ConfigError",
    "DgfillError",
    "EmptySchema",
    "HoleError",
    "InputError",
    "OutputError",
    "Place",
    "PostconditionError",
    "SchemaError",
    "Unsatisfiable",
    "printable",
]


def printable(text: str) -> str:
    """A text that is safe on one line of a terminal: what cannot be printed is escaped."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file something is; lines and columns count from 1, in code points."""

    path: str
    line: int | None = None
    column: int | None = None
    excerpt: str = ""  # the source line, and a caret below it

    def __str__(self) -> str:
        numbers = [str(number) for number in (self.line, self.column) if number is not None]
        return ":".join([printable(self.path) or "''", *numbers])


class DgfillError(Exception):
    """The base of every error that is reported in one line."""

    exit_code: ClassVar[int] = 2

    def __init__(self, message: str, place: Place | None = None) -> None:
        super().__init__(message, place)
        self.message = message
        self.place = place

    def __str__(self) -> str:
        if self.place is None:
            return f"error: {self.message}"
        excerpt = f"\n{self.place.excerpt}" if self.place.excerpt else ""
        return f"{self.place}: error: {self.message}{excerpt}"


class InputError(DgfillError):
    """A file cannot be read, or is not text."""


class SchemaError(InputError):
    """A schema is malformed, or asks for what cannot be decided."""


class HoleError(DgfillError):
    """A hole is malformed."""


class Unsatisfiable(DgfillError):
    """No text was found that makes a document legal."""

    exit_code: ClassVar[int] = 1


class EmptySchema(Unsatisfiable):
    """Nothing satisfies a schema."""


class ConfigError(DgfillError):
    """A project's ``[tool.dgfill]`` is wrong."""


class OutputError(DgfillError):
    """A file cannot be written."""


class PostconditionError(DgfillError):
    """dgfill broke a promise of its own: a bug, and nothing was written."""
