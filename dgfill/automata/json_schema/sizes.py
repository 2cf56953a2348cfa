"""How many bytes the rest of a value takes at least, roughly: what guides the search for a witness.

The estimate looks at what has to be there (required keys, the fewest items, the fewest
characters), not at what forbids it.  What needs itself within has no size: ``ENDLESS``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from math import inf
from typing import Final

from dgfill.automata.json_schema.arrays import Contains
from dgfill.automata.json_schema.formula import FALSE, And, Formula, Formulas, Not, One, Or, conjuncts
from dgfill.automata.json_schema.kinds import ARRAY, KINDS, NUMBER, OBJECT, STRING
from dgfill.automata.json_schema.objects import Child, Count, Has, Key
from dgfill.automata.json_schema.schema import Node
from dgfill.automata.json_schema.strings import Length, Matching

__all__ = ["ENDLESS", "Sizes"]

ENDLESS: Final = inf
WORK: Final = 5000  # atoms that are looked at for one size; what is left then counts for nothing
OPENED: Final = {OBJECT: 1, ARRAY: 1, STRING: 1, NUMBER: 1, "true": 4, "false": 5, "null": 4}


class Sizes:
    """The estimates of one automaton, remembered."""

    def __init__(self, formulas: Formulas) -> None:
        self._formulas = formulas
        self.clear()

    def __repr__(self) -> str:
        return f"Sizes<{len(self._values)} values>"

    def clear(self) -> None:
        self._values: dict[frozenset[Node], float] = {}
        self._rests: dict[tuple[str, Formula], float] = {}
        self._asked: set[frozenset[Node]] = set()
        self._left = WORK

    def value(self, nodes: frozenset[Node]) -> float:
        """The size of a value that satisfies some schemas."""
        found = self._values.get(nodes)
        if found is None:
            if nodes in self._asked:
                return ENDLESS
            outermost = not self._asked
            self._asked.add(nodes)
            found = min(
                OPENED[kind] + self.rest(kind, self._formulas.conj([node.formula(kind) for node in nodes]))
                for kind in KINDS
            )
            if found < ENDLESS or outermost:
                self._values[nodes] = found
            if outermost:
                self._asked.clear()
        return found

    def rest(self, kind: str, formula: Formula) -> float:
        """The size of what has to follow in a value that has begun, so that a formula comes true."""
        key = (kind, formula)
        found = self._rests.get(key)
        if found is None:
            left, self._left = self._left, WORK
            found = self._together(kind, (), formula)
            self._left = left
            if found < ENDLESS or not self._asked:
                self._rests[key] = found
        return found

    def _together(self, kind: str, literals: tuple[Formula, ...], formula: Formula) -> float:
        if formula is FALSE:
            return ENDLESS
        self._left -= 1 + len(literals)
        if self._left < 0:
            return self._size(kind, literals)
        if isinstance(formula, Or | One):
            return min(self._together(kind, literals, part) for part in formula.parts)
        if isinstance(formula, And):
            choices = [part for part in formula.parts if isinstance(part, Or | One)]
            literals = (*literals, *(part for part in formula.parts if not isinstance(part, Or | One | Not)))
            return self._with_choices(kind, literals, choices)
        return self._size(kind, (*literals, formula))

    def _with_choices(self, kind: str, literals: tuple[Formula, ...], choices: Iterable[Or | One]) -> float:
        """Each choice asks for members of its own, unless what is chosen for another one serves it, too."""
        size = self._size(kind, literals)
        more: dict[Formula, float] = {}
        for choice in choices if size < ENDLESS else ():
            if more.keys().isdisjoint(choice.parts):
                sizes = {part: self._together(kind, literals, part) for part in choice.parts}
                least = min(choice.parts, key=sizes.__getitem__)
                more[least] = sizes[least] - size
        return size + (sum(more.values()) if kind == OBJECT else max(more.values(), default=0))

    def _size(self, kind: str, literals: tuple[Formula, ...]) -> float:
        if kind == STRING:
            lengths = [atom.least for atom in literals if isinstance(atom, Length)]
            fewest = [atom.lengths()[0] for atom in literals if isinstance(atom, Matching)]
            return 1 + max([0, *lengths, *fewest])
        if kind not in (OBJECT, ARRAY):
            return 0
        rules = self._formulas.conj(
            atom for atom in literals if not isinstance(atom, Has | Count | Child | Not)
        )
        if kind == ARRAY:
            least = max((atom.least for atom in literals if isinstance(atom, Count | Contains)), default=0)
            if not least:
                return 1
            after = self._formulas.rewrite("item", rules, lambda atom: atom.after(self._formulas))
            return 1 + least * (1 + self._next(after))
        wanted = sorted({name for atom in literals if isinstance(atom, Has) for name in atom.keys})
        size: float = 1
        for name in wanted:
            key = Key(name)
            after = self._formulas.rewrite(key, rules, lambda atom, key=key: atom.after(self._formulas, key))  # type: ignore[misc]
            size += len(json.dumps(name)) + 2 + self._next(after)
        counted = max((atom.least for atom in literals if isinstance(atom, Count)), default=0)
        return size + max(0, counted - len(wanted)) * 6

    def _next(self, formula: Formula) -> float:
        """The size of the value that begins next."""
        if formula is FALSE:
            return ENDLESS
        nodes = frozenset(part.node for part in conjuncts(formula) if isinstance(part, Child))
        return self.value(nodes) if nodes else 1
