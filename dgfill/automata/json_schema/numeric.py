"""Questions about a number: bounds, multiples, and numbers to choose from.

A number has no steps worth remembering; all atoms look at what is spelled so far.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from dgfill.automata.json_schema.formula import FALSE, TRUE, Atom, Formula, Formulas
from dgfill.automata.json_schema.numbers import Number, Range, Spelling, multiple, spelling

__all__ = ["Among", "Bound", "Integer", "Multiple", "NumberAtom", "coarse", "range_of", "settled", "verdict"]


class NumberAtom(Atom):
    """A question about a number."""

    __slots__ = ()

    @abstractmethod
    def holds(self, text: Spelling) -> bool:
        """The answer for a whole number."""


class Bound(NumberAtom):
    """The number is on one side of a limit."""

    __slots__ = ("itself", "limit", "upper")

    def __init__(self, limit: Number, upper: bool, itself: bool) -> None:
        self.limit = limit
        self.upper = upper
        self.itself = itself

    def __repr__(self) -> str:
        return f"Bound({'<' if self.upper else '>'}{'=' if self.itself else ''} {self.limit})"

    def negated(self, formulas: Formulas) -> Formula:
        return formulas.intern(Bound, self.limit, not self.upper, not self.itself)

    def holds(self, text: Spelling) -> bool:
        return text.number in self.restrict(Range())

    def restrict(self, numbers: Range) -> Range:
        if self.upper:
            return numbers.below(self.limit, self.itself)
        return numbers.above(self.limit, self.itself)


class Integer(NumberAtom):
    """The number is an integer; lexically: it is written as one."""

    __slots__ = ("lexical",)

    def __init__(self, lexical: bool) -> None:
        self.lexical = lexical

    def __repr__(self) -> str:
        return "Integer"

    def holds(self, text: Spelling) -> bool:
        return text.plain if self.lexical else text.number.integral


class Multiple(NumberAtom):
    """The number is an integer times a unit."""

    __slots__ = ("unit",)

    def __init__(self, unit: Number) -> None:
        self.unit = unit

    def __repr__(self) -> str:
        return f"Multiple({self.unit})"

    def holds(self, text: Spelling) -> bool:
        return multiple(text.number, self.unit)


class Among(NumberAtom):
    """The number is one of these."""

    __slots__ = ("numbers",)

    def __init__(self, numbers: frozenset[Number]) -> None:
        self.numbers = numbers

    def __repr__(self) -> str:
        return f"Among({sorted(self.numbers)})"

    def holds(self, text: Spelling) -> bool:
        return text.number in self.numbers


def range_of(literals: Iterable[Formula]) -> tuple[Range, frozenset[Number] | None]:
    """The numbers that a conjunction leaves: a range, and a choice if there is one."""
    numbers, choice = Range(), None
    for atom in literals:
        if isinstance(atom, Bound):
            numbers = atom.restrict(numbers)
        elif isinstance(atom, Integer):
            numbers = numbers._replace(integral=True, plain=numbers.plain or atom.lexical)
        elif isinstance(atom, Multiple):
            numbers = numbers._replace(integral=numbers.integral or atom.unit.integral)
        elif isinstance(atom, Among):
            choice = atom.numbers if choice is None else choice & atom.numbers
    return numbers, choice


def settled(formulas: Formulas, formula: Formula, start: Spelling) -> Formula:
    """The formula with the atoms settled that no continuation can change."""

    def change(atom: NumberAtom) -> Formula:
        numbers, choice = range_of([atom])
        if choice is not None:
            left = frozenset(number for number in choice if number.spelled_by(start))
            return formulas.intern(Among, left) if left else FALSE
        if not numbers.reachable(start):
            return FALSE
        if isinstance(atom, Bound) and not range_of([atom.negated(formulas)])[0].reachable(start):
            return TRUE
        return atom

    return formulas.rewrite(("number", start), formula, change)


def verdict(formulas: Formulas, formula: Formula, text: str) -> bool:
    """The answer to a formula about a number that ends here."""
    whole = spelling(text)
    end = formulas.rewrite(
        ("end of number", whole), formula, lambda atom: TRUE if atom.holds(whole) else FALSE
    )
    return end is TRUE


def coarse(text: str) -> str:
    """The beginning of another number that is an integer with the same continuations."""
    start = spelling(text)
    digits = start.digits.rstrip("0")
    if not digits or start.exponent is not None:
        return text
    shape = "1".rjust(len(digits), "0").ljust(len(start.digits), "0")
    whole = shape[: len(start.whole)].lstrip("0") or "0"
    return whole if start.fraction is None else f"{whole}.{shape[len(start.whole) :]}"
