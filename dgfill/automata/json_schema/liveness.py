"""Whether something can still make a formula true.

The answer is never no wrongly.  A conjunction is judged as a whole by the kind of value it is about (bounds
that exclude each other, patterns that share no text, a required key that has no value); in a disjunction
each part is judged together with what has to hold beside it.  Several disjunctions beside each other
are judged one by one, so that the work is polynomial, and what their combination excludes stays unseen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from itertools import islice
from typing import Final

from dgfill.automata.json_schema.arrays import Contains, Items, Unique, count_of
from dgfill.automata.json_schema.domains import Domains
from dgfill.automata.json_schema.formula import (
    FALSE,
    TRUE,
    And,
    Formula,
    Formulas,
    Not,
    One,
    Or,
    atoms_of,
    conjuncts,
)
from dgfill.automata.json_schema.kinds import (
    ARRAY,
    KINDS,
    NUMBER,
    OBJECT,
    STRING,
)
from dgfill.automata.json_schema.numbers import Range, Spelling, multiple, spelling
from dgfill.automata.json_schema.numeric import Multiple, range_of
from dgfill.automata.json_schema.objects import (
    Child,
    Count,
    Has,
    Key,
)
from dgfill.automata.json_schema.schema import Node
from dgfill.automata.json_schema.strings import Length, Matching, read, verdict

__all__ = ["Liveness"]

NOTHING_YET: Final = spelling("")
WORK: Final = 5000  # atoms that are looked at for one answer; a question that needs more is answered with yes
VISITS: Final = 300  # pairs of states that are tried to find a text with two patterns


class Liveness:
    """Answers about the formulas of one automaton, remembered."""

    def __init__(self, formulas: Formulas, domains: Domains) -> None:
        self._formulas = formulas
        self._domains = domains
        self.clear()

    def __repr__(self) -> str:
        return f"Liveness<{len(self._possible)} formulas>"

    def clear(self) -> None:
        self._possible: dict[tuple[str, Formula], bool] = {}
        self._inhabited: dict[frozenset[Node], bool] = {}
        self._doubted: dict[Hashable, bool] = {}  # noes that rest on questions that are still open
        self._open = 0  # questions about values within values
        self._left = WORK

    def possible(self, kind: str, formula: Formula) -> bool:
        """Whether some rest of a value makes a formula true."""
        if formula is TRUE or formula is FALSE:
            return formula is TRUE
        key = (kind, formula)
        found = self._possible.get(key, self._doubted.get(key))
        if found is None:
            if not self._open:
                self._left = WORK
            found = self._consistent(kind, (), formula, NOTHING_YET)
            (self._possible if found or not self._open else self._doubted)[key] = found
        return found

    def number(self, formula: Formula, start: Spelling) -> bool:
        """The same for a number of which the beginning is known."""
        if formula is TRUE or formula is FALSE:
            return formula is TRUE
        self._left = WORK
        return self._consistent(NUMBER, (), formula, start)

    def _consistent(
        self, kind: str, literals: tuple[Formula, ...], formula: Formula, start: Spelling
    ) -> bool:
        """Whether a formula may become true together with some atoms and negated atoms."""
        if self._left < 0:
            return True
        if isinstance(formula, One) and literals:
            opposites = map(self._formulas.neg, formula.parts)
            if sum(not self._consistent(kind, literals, opposite, start) for opposite in opposites) > 1:
                return False
        if isinstance(formula, Or | One):
            return any(self._consistent(kind, literals, part, start) for part in formula.parts)
        if isinstance(formula, And):
            plain = tuple(part for part in formula.parts if not isinstance(part, Or | One))
            literals = (*literals, *plain)
            return self._judge(kind, literals, start) and all(
                self._consistent(kind, literals, part, start)
                for part in formula.parts
                if isinstance(part, Or | One)
            )
        return self._judge(kind, (*literals, formula), start)

    def _judge(self, kind: str, literals: tuple[Formula, ...], start: Spelling) -> bool:
        """Whether a conjunction of atoms and negated atoms may become true."""
        if FALSE in literals:
            return False
        self._left -= len(literals)
        if self._left < 0:
            return True
        if kind == STRING:
            return self._string(literals)
        if kind == NUMBER:
            return self._number(literals, start)
        nodes = frozenset(atom.node for atom in literals if isinstance(atom, Child))
        if nodes and not self.inhabited(nodes):
            return False
        least, most = count_of(literals)
        if most is not None and least > most:
            return False
        if kind == OBJECT:
            return self._object(literals, least, most)
        if kind == ARRAY:
            return self._array(literals, least, most)
        return True

    def inhabited(self, nodes: frozenset[Node]) -> bool:
        """Whether some value satisfies all of some schemas.

        The least fixed point: what needs itself within has no value.  A no may rest on a question that is
        still open, so it only counts when another round finds nothing new.
        """
        found = self._inhabited.get(nodes, self._doubted.get(nodes))
        while found is None:
            known = len(self._inhabited)
            self._doubted[nodes] = False
            self._open += 1
            found = any(
                self.possible(kind, self._formulas.conj([node.formula(kind) for node in nodes]))
                for kind in KINDS
            )
            self._open -= 1
            if found:
                self._inhabited[nodes] = True
            if not self._open:
                self._doubted.clear()
                if not found and len(self._inhabited) > known:
                    found = None
                else:
                    self._inhabited[nodes] = found
        return found

    # numbers

    def _number(self, literals: tuple[Formula, ...], start: Spelling) -> bool:
        numbers, choice = range_of(literals)
        units = [atom.unit for atom in literals if isinstance(atom, Multiple)]
        if choice is not None:
            return any(
                number in numbers._replace(plain=False)
                and all(multiple(number, unit) for unit in units)
                and (
                    number.spelled_by(start)
                    if not numbers.plain
                    else Range(number, True, number, plain=True).reachable(start)
                )
                for number in choice
            )
        return numbers.has_multiple(units) and numbers.reachable(start)

    # strings

    def goes_on(self, formula: Formula) -> bool:
        """Whether a string may have another character."""
        return not any(
            (isinstance(atom, Length) and atom.most == 0)
            or (isinstance(atom, Matching) and atom.endings() == frozenset({b""}))
            for atom in conjuncts(formula)
        )

    def _string(self, literals: tuple[Formula, ...]) -> bool:
        lengths = [atom for atom in literals if isinstance(atom, Length)]
        patterns = [atom for atom in literals if isinstance(atom, Matching)]
        for pattern in patterns:
            endings = pattern.endings()
            if endings is not None:
                others = [atom for atom in literals if atom is not pattern]
                return any(self._accepted(others, ending) for ending in endings)
        least = max((length.least for length in lengths), default=0)
        most = min((length.most for length in lengths if length.most is not None), default=None)
        if most is not None and least > most:
            return False
        for pattern in patterns:
            fewest, longest = pattern.lengths()
            if (most is not None and fewest > most) or (longest is not None and longest < least):
                return False
        strict = [atom for atom in literals if isinstance(atom, Matching) or _is_negated_pattern(atom)]
        return len(strict) < 2 or self._share(strict)

    def _accepted(self, literals: Iterable[Formula], ending: bytes) -> bool:
        return all(verdict(self._formulas, read(self._formulas, atom, ending)) for atom in literals)

    def _share(self, literals: list[Formula]) -> bool:
        """Whether some text satisfies all; yes, where a short search does not tell."""
        start = self._formulas.conj(literals)
        seen = {start}
        stack = [start]
        letters = self._letters(literals)
        while stack:
            here = stack.pop()
            if verdict(self._formulas, here):
                return True
            for letter in letters:
                after = read(self._formulas, here, letter)
                if after is TRUE:
                    return True
                if after is not FALSE and after not in seen:
                    if len(seen) > VISITS:
                        return True
                    seen.add(after)
                    stack.append(after)
        return False

    @staticmethod
    def _letters(literals: list[Formula]) -> list[bytes]:
        """Bytes of which every other one is like one of these to all the patterns."""
        patterns = [atom.parts[0] if isinstance(atom, Not) else atom for atom in literals]
        rows = [pattern.automaton.machine.classes() for pattern in patterns if isinstance(pattern, Matching)]
        found = {labels: byte for byte, labels in reversed(list(enumerate(zip(*rows, strict=True))))}
        return [bytes((byte,)) for byte in found.values()]

    # objects and arrays

    def ended(self, formula: Formula) -> bool:
        """The answer to a formula about an object or an array that ends here."""
        return self._formulas.rewrite("end", formula, lambda atom: atom.holds(self._formulas)) is TRUE

    def _object(self, literals: tuple[Formula, ...], least: int, most: int | None) -> bool:
        wanted: dict[str, None] = {}
        for atom in literals:
            if isinstance(atom, Has):
                wanted.update(dict.fromkeys(sorted(atom.keys)))
        if most is not None and len(wanted) > most:
            return False
        refused = (literal.parts[0] for literal in literals if isinstance(literal, Not))
        if any(isinstance(atom, Has) and atom.keys <= wanted.keys() for atom in refused):
            return False
        about = [literal for literal in literals if not isinstance(_atom(literal), Has | Child | Count)]

        def has_value(name: str) -> bool:
            after = self._formulas.conj([self.after_key(atom, Key(name)) for atom in about])
            return self.goes_on_with(OBJECT, after)

        names = self._domains.names(literals) if least else None
        if names is not None and len([*islice(filter(has_value, sorted(names)), least)]) < least:
            return False
        return all(map(has_value, wanted))

    def after_key(self, formula: Formula, key: Key) -> Formula:
        """What is left of a formula about an object when a member with a key begins."""
        return self._formulas.rewrite(key, formula, lambda atom: atom.after(self._formulas, key))

    def _array(self, literals: tuple[Formula, ...], least: int, most: int | None) -> bool:
        rows = [atom for atom in literals if isinstance(atom, Items)]
        listed = max((len(row.first) for row in rows), default=0)
        for at in range(min(least, listed + 1)):
            nodes = frozenset(node for row in rows if (node := row.node(at)))
            if nodes and not self.inhabited(nodes):
                return False
        if any(isinstance(atom, Child) for literal in literals for atom in atoms_of(literal)):
            return True  # an item is being read
        if not self._are_enough(literals) or not self._are_contained(literals, most):
            return False
        refused = [atom for atom in map(_atom, literals) if isinstance(atom, Unique) and atom not in literals]
        if not all(atom.may_fail(most) for atom in refused):
            return False
        if any(
            isinstance(atom, Unique) and atom.reading for literal in literals for atom in atoms_of(literal)
        ):
            return True  # the item may be equal to another one or not
        about = self._formulas.conj(literals)
        if self.ended(about):
            return True
        return self.goes_on_with(
            ARRAY, self._formulas.rewrite("item", about, lambda atom: atom.after(self._formulas))
        )

    def _are_contained(self, literals: tuple[Formula, ...], most: int | None) -> bool:
        """Whether items that obey some schemas may be as special as is asked, in so many places."""
        wanted = [atom for atom in literals if isinstance(atom, Contains) and atom.least]
        apart: dict[Node, int] = {}  # how many satisfy each of some schemas, no value two of them
        for atom in wanted if most is not None else ():
            if not any(self.inhabited(frozenset({atom.node, other})) for other in apart):
                apart[atom.node] = atom.least
        if most is not None and sum(apart.values()) > most:
            return False
        places = [  # what may be items, where all are spoken of
            {node for node in (*items.first[:most], items.others) if node}
            for items in literals
            if isinstance(items, Items)
            and (items.others is not None or (most is not None and most <= len(items.first)))
        ]
        return all(
            self.inhabited(frozenset({atom.node}))
            and all(any(self.inhabited(frozenset({atom.node, node})) for node in nodes) for nodes in places)
            for atom in wanted
        )

    def _are_enough(self, literals: tuple[Formula, ...]) -> bool:
        """Whether there are values for all items, if no two may be equal.

        By Hall's theorem, with some sets only: the values that one item may have, and those of all items.
        """
        unique = [atom for atom in literals if isinstance(atom, Unique)]
        if not unique:
            return True
        seen = frozenset(value for atom in unique for value in atom.seen)
        for atom in literals:
            if isinstance(atom, Contains) and atom.least > 1:
                domain = self._domains.of(atom.node)
                if domain is not None and len(domain - seen) < atom.least:
                    return False
        least, _ = count_of(literals)
        rows = [atom for atom in literals if isinstance(atom, Items)]
        listed = max((len(items.first) for items in rows), default=0)
        counts: Counter[frozenset[int]] = Counter()
        for at in range(min(least, listed + 1)):
            domain = self._domains.item(rows, at)
            if domain is not None:
                counts[domain - seen] += 1 if at < listed else least - listed
        return all(
            sum(counts[other] for other in counts if other <= values) <= len(values)
            for values in (*counts, frozenset[int]().union(*counts))
        )

    def goes_on_with(self, kind: str, formula: Formula) -> bool:
        """Whether the value that begins now may be one that a formula asks for."""
        if formula is FALSE:
            return False
        nodes = frozenset(part.node for part in conjuncts(formula) if isinstance(part, Child))
        return not nodes or self.inhabited(nodes)


def _atom(literal: Formula) -> Formula:
    return literal.parts[0] if isinstance(literal, Not) else literal


def _is_negated_pattern(formula: Formula) -> bool:
    return isinstance(formula, Not) and isinstance(formula.parts[0], Matching)
