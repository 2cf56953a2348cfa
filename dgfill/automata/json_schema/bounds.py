"""How many more there have to be, and may be: characters, members or items."""

from __future__ import annotations

from typing import Self

from dgfill.automata.json_schema.formula import FALSE, TRUE, Atom, Formula, Formulas

__all__ = ["Bounds"]


class Bounds(Atom):
    """At least and at most so many more."""

    __slots__ = ("least", "most")

    def __init__(self, least: int, most: int | None) -> None:
        self.least = least
        self.most = most

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.least}, {self.most})"

    @classmethod
    def of(cls: type[Self], formulas: Formulas, least: int, most: int | None) -> Formula:
        if most is not None and (most < 0 or most < least):
            return FALSE
        if least <= 0 and most is None:
            return TRUE
        return formulas.intern(cls, max(least, 0), most)

    def negated(self, formulas: Formulas) -> Formula:
        fewer = self.of(formulas, 0, self.least - 1)
        return formulas.disj([fewer, FALSE if self.most is None else self.of(formulas, self.most + 1, None)])

    def one_less(self, formulas: Formulas) -> Formula:
        """What is left behind one of them."""
        return self.of(formulas, self.least - 1, None if self.most is None else self.most - 1)
