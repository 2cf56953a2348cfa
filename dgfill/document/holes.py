"""The values a document is made of: holes, their constraints, spans and locations.

``str()`` of each is its source form, as it is written between ``{?`` and ``?}``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

__all__ = [
    "KINDS",
    "Constraint",
    "Form",
    "Gbnf",
    "GrammarName",
    "Hole",
    "Instance",
    "Kind",
    "Length",
    "Location",
    "Pattern",
    "Span",
    "Words",
]

KINDS: Final = (
    "any", "line", "word", "ident", "int", "float", "bool", "str", "expr", "stmt", "block", "json",
)  # fmt: skip
"""The kinds with a meaning of their own; every other kind names a tree-sitter node."""

Form = Literal["marker", "comment", "bare", "blank"]
"""How a hole is written: ``{? … ?}``, ``# dgfill: hint``, a marker from the configuration, or a blank.

A blank is one character of a language that has them, and so is what fills it.
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """Text of a kind: one of ``KINDS``, or the name of a tree-sitter node."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Words:
    """Exactly one of some literal words."""

    words: tuple[str, ...]

    def __str__(self) -> str:
        return "|".join(word.replace("|", r"\|") for word in self.words)


@dataclass(frozen=True, slots=True)
class Pattern:
    """Text that a regular expression matches as a whole; ``source`` has its slashes bare."""

    source: str

    def __str__(self) -> str:
        escaped = re.sub(r"\\.|/", lambda m: r"\/" if m[0] == "/" else m[0], self.source)
        return f"/{escaped}/"


@dataclass(frozen=True, slots=True)
class GrammarName:
    """Text of a grammar that has a name."""

    name: str

    def __str__(self) -> str:
        return f"@{self.name}"


@dataclass(frozen=True, slots=True)
class Gbnf:
    """Text of a grammar that is given itself, in llama.cpp's syntax, by requests; no hole is written so."""

    source: str

    def __str__(self) -> str:
        return "(a grammar)"


@dataclass(frozen=True, slots=True)
class Instance:
    """JSON that a schema allows, which is given as JSON, by requests as well."""

    schema: str

    def __str__(self) -> str:
        return "(JSON of a schema)"


Constraint = Kind | Words | Pattern | GrammarName | Gbnf | Instance


@dataclass(frozen=True, slots=True)
class Length:
    """A wish, in tokens: from ``least`` to ``most``."""

    least: int
    most: int

    def __str__(self) -> str:
        return f"~{self.least}" if self.least == self.most else f"~{self.least}..{self.most}"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of offsets."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Location:
    """A line and a column, both from 1; columns count code points."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, repr=False)
class Hole:
    """A span to be filled, and what is known about its text.

    Several constraints intersect.  Holes of one name take one text, and have the same
    constraints and length wish.
    """

    name: str | None
    constraints: tuple[Constraint, ...]
    length: Length | None
    hint: str | None
    span: Span  # in the document's text
    location: Location  # of the span's start
    form: Form

    def __str__(self) -> str:
        parts = [f"${self.name}"] if self.name else []
        parts += [str(constraint) for constraint in self.constraints]
        parts += [str(self.length)] if self.length else []
        return " ".join(parts) + (f": {self.hint}" if self.hint else "")

    def __repr__(self) -> str:
        return f"Hole<{str(self)!r} at {self.location}>"
