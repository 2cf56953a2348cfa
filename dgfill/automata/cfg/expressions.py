"""What a reader of grammar files makes of one: rules over lexemes and other rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Call", "Choice", "Expression", "Lexeme", "Repeat", "Rules", "Sequence"]


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A text that one regular expression, in Python's syntax, matches as a whole."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Call:
    """A text of a rule."""

    rule: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other; of nothing: the empty text."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Any one of these; of nothing: no text at all."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """The same again and again; ``most`` of ``None`` is no bound."""

    part: Expression
    fewest: int = 0
    most: int | None = None


Expression: TypeAlias = Lexeme | Call | Sequence | Choice | Repeat


@dataclass(frozen=True, slots=True)
class Rules:
    """A grammar: every rule that is called is there."""

    rules: Mapping[str, Expression]
    start: str
    skip: Lexeme | None = None  # may stand behind any lexeme
