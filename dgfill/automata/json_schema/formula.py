"""Boolean formulas about one JSON value that is still being read.

An atom is a question that the value will have answered when it ends (is it long enough, has it
all required members); the formula says which answers make a valid value.  With every
event (a byte of a string, a key, an item) atoms turn into what is left to ask, as in
Brzozowski's derivatives, and a formula that has become true or false needs no more events.

Formulas are hash-consed: equal ones are one object, compared and hashed by identity, so
results about them can be remembered.  Negation stands at atoms and at ``One`` only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, Final, TypeVar

__all__ = [
    "FALSE", "TRUE", "And", "Atom", "Compound", "Formula", "Formulas", "Not", "One", "Or", "atoms_of",
    "conjuncts",
]  # fmt: skip


T = TypeVar("T")


class Formula:
    """What a value has to be."""

    __slots__ = ()


class Constant(Formula):
    """Settled."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


TRUE: Final = Constant("TRUE")
FALSE: Final = Constant("FALSE")


class Atom(Formula):
    """A question about the value.  Made by ``Formulas.intern``, so that equal ones are one object.

    Those of one kind of value have abstract methods, but not the metaclass: ``isinstance`` would be slow.
    """

    __slots__ = ()

    def negated(self, formulas: Formulas) -> Formula:
        return formulas.intern(Not, self)


class Compound(Formula):
    """A formula made of others."""

    __slots__ = ("parts",)

    def __init__(self, *parts: Formula) -> None:
        self.parts = parts

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self.parts))})"


class Not(Compound):
    __slots__ = ()


class And(Compound):
    __slots__ = ()


class Or(Compound):
    __slots__ = ()


class One(Compound):
    """Exactly one of the parts, which are all different."""

    __slots__ = ()


def conjuncts(formula: Formula) -> tuple[Formula, ...]:
    """What has to hold for a formula to hold."""
    return formula.parts if isinstance(formula, And) else (formula,)


def atoms_of(formula: Formula) -> Iterator[Formula]:
    """The atoms in a formula, negated or not, and constants; each one once."""
    seen: set[Formula] = set()
    stack = [formula]
    while stack:
        here = stack.pop()
        if here in seen:
            continue
        seen.add(here)
        if isinstance(here, Compound):
            stack.extend(reversed(here.parts))
        else:
            yield here


class Formulas:
    """The formulas of one automaton."""

    def __init__(self) -> None:
        self._table: dict[Hashable, Any] = {}
        self._negations: dict[Formula, Formula] = {TRUE: FALSE, FALSE: TRUE}
        self._rewritten: dict[Hashable, dict[Formula, Formula]] = {}

    def __repr__(self) -> str:
        return f"Formulas<{len(self._table)}>"

    def clear(self) -> None:
        self.__init__()  # type: ignore[misc]

    def intern(self, kind: Callable[..., T], *arguments: Hashable) -> T:
        """The object made of these arguments; the same one each time."""
        key = (kind, *arguments)
        found: T | None = self._table.get(key)
        if found is None:
            found = self._table[key] = kind(*arguments)
        return found

    def _compound(self, kind: type[Compound], parts: Iterable[Formula]) -> Formula:
        ordered = tuple(parts)
        key = (kind, frozenset(ordered))
        found: Formula | None = self._table.get(key)
        if found is None:
            found = self._table[key] = kind(*ordered)
        return found

    def conj(self, parts: Iterable[Formula]) -> Formula:
        """All of the parts."""
        return self._joined(And, TRUE, FALSE, parts)

    def disj(self, parts: Iterable[Formula]) -> Formula:
        """Any of the parts."""
        return self._joined(Or, FALSE, TRUE, parts)

    def _joined(
        self, kind: type[Compound], unit: Formula, zero: Formula, parts: Iterable[Formula]
    ) -> Formula:
        found: dict[Formula, None] = {}
        for part in parts:
            if part is zero:
                return zero
            if isinstance(part, kind):
                found.update(dict.fromkeys(part.parts))
            elif part is not unit:
                found[part] = None
        if len(found) < 2:
            return next(iter(found), unit)
        if any(part.parts[0] in found for part in found if isinstance(part, Not)):
            return zero
        return self._compound(kind, found)

    def neg(self, formula: Formula) -> Formula:
        """The opposite."""
        found = self._negations.get(formula)
        if found is None:
            if isinstance(formula, Not):
                found = formula.parts[0]
            elif isinstance(formula, And):
                found = self.disj(map(self.neg, formula.parts))
            elif isinstance(formula, Or):
                found = self.conj(map(self.neg, formula.parts))
            elif isinstance(formula, Atom):
                found = formula.negated(self)
            else:
                found = self.intern(Not, formula)
            self._negations[formula] = found
        return found

    def one(self, parts: Iterable[Formula]) -> Formula:
        """Exactly one of the parts."""
        count = Counter(parts)
        true = count.pop(TRUE, 0)
        count.pop(FALSE, 0)
        if true > 1:
            return FALSE
        twice = [part for part, times in count.items() if times > 1]
        once = [part for part, times in count.items() if times == 1]
        if true:
            return self.conj(map(self.neg, count))
        if twice:
            return self.conj([*map(self.neg, twice), self.one(once)])
        if len(once) < 2:
            return once[0] if once else FALSE
        return self._compound(One, once)

    def choice(self, condition: Formula, yes: Formula, no: Formula) -> Formula:
        """One formula if a condition holds, another if not."""
        if condition is TRUE or yes is no:
            return yes
        if condition is FALSE:
            return no
        return self.conj(
            [self.disj([self.neg(condition), yes]), self.disj([condition, no])],
        )

    def rewrite(self, event: Hashable, formula: Formula, change: Callable[[Any], Formula]) -> Formula:
        """The formula with every atom changed; remembered by the event that stands for the change."""
        if formula is TRUE or formula is FALSE:
            return formula
        memo = self._rewritten.get(event)
        if memo is None:
            memo = self._rewritten[event] = {}
        return self._rewrite(formula, change, memo)

    def _rewrite(
        self, formula: Formula, change: Callable[[Any], Formula], memo: dict[Formula, Formula]
    ) -> Formula:
        found = memo.get(formula)
        if found is None:
            if isinstance(formula, Compound):
                parts = [self._rewrite(part, change, memo) for part in formula.parts]
                found = self._rebuilt(formula, parts)
            elif isinstance(formula, Atom):
                found = change(formula)
            else:
                return formula
            memo[formula] = found
        return found

    def _rebuilt(self, formula: Compound, parts: list[Formula]) -> Formula:
        if isinstance(formula, And):
            return self.conj(parts)
        if isinstance(formula, Or):
            return self.disj(parts)
        if isinstance(formula, One):
            return self.one(parts)
        return self.neg(parts[0])
