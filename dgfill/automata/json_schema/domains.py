"""The values that a schema allows, where they are few: items that all have to be different need enough.

Values are known by the numbers under which frames keep what was read.  More may be listed than the
schema allows (what is negated is not looked at), never fewer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count
from typing import Final, TypeVar

from dgfill.automata.interning import Interner
from dgfill.automata.json_schema.arrays import Items, Unique, count_of
from dgfill.automata.json_schema.formula import FALSE, Formula, Formulas, One, Or, conjuncts
from dgfill.automata.json_schema.kinds import ARRAY, KINDS, NUMBER, OBJECT, STRING
from dgfill.automata.json_schema.numbers import Number, multiple
from dgfill.automata.json_schema.numeric import Multiple, range_of
from dgfill.automata.json_schema.objects import Child, Has, Key, Members, Names
from dgfill.automata.json_schema.schema import Node
from dgfill.automata.json_schema.strings import BYTES, Length, Matching, read, verdict

__all__ = ["Container", "Domain", "Domains", "Value", "common"]

T = TypeVar("T")

Container = frozenset[tuple[bytes, int]] | tuple[int, ...]
"""The members of an object, or the items of an array, by the numbers of their values."""
Value = Container | bytes | Number | str
"""A value that is compared: a container, the bytes of a string, a number, or the kind of a literal."""
Domain = frozenset[int] | None
"""Values by their numbers; ``None``: there may be many."""

MOST: Final = 1000  # values
DEEPEST: Final = 20  # values in values
MOST_READ: Final = 200  # beginnings of strings, to list those that a pattern allows
LONGEST: Final = 8  # characters of such strings


class Domains:
    """The values of the schemas of one automaton, remembered."""

    def __init__(self, formulas: Formulas) -> None:
        self.values: Interner[Value] = Interner()
        self._formulas = formulas
        self._found: dict[Node, Domain] = {}
        self._level = 0  # of the schema that is looked at

    def __repr__(self) -> str:
        return f"Domains<{len(self._found)} schemas>"

    def clear(self) -> None:
        self.values.clear()
        self._found.clear()

    def of(self, node: Node) -> Domain:
        """The values that satisfy a schema."""
        if node not in self._found:
            if self._level == DEEPEST:
                return None
            self._level += 1
            self._found[node] = None  # within itself
            self._found[node] = self._any(self._of_kind(kind, node.formula(kind)) for kind in KINDS)
            self._level -= 1
        return self._found[node]

    @staticmethod
    def _any(domains: Iterable[Domain]) -> Domain:
        found: frozenset[int] = frozenset()
        for domain in domains:
            if domain is None or len(domain) + len(found) > MOST:
                return None
            found |= domain
        return found

    def _of_kind(self, kind: str, formula: Formula) -> Domain:
        if formula is FALSE:
            return frozenset()
        if isinstance(formula, Or | One):
            return self._any(self._of_kind(kind, part) for part in formula.parts)
        choices = [part for part in conjuncts(formula) if isinstance(part, Or | One)]
        literals = [part for part in conjuncts(formula) if not isinstance(part, Or | One)]
        return common([self._of_literals(kind, literals), *(self._of_kind(kind, part) for part in choices)])

    def _of_literals(self, kind: str, literals: Sequence[Formula]) -> Domain:
        values: Iterable[Value] | None
        if kind == STRING:
            values = self._strings(literals)
        elif kind == NUMBER:
            values = _numbers(literals)
        elif kind == ARRAY:
            values = self._arrays(literals)
        elif kind == OBJECT:
            values = self._objects(literals)
        else:
            values = [kind]
        return None if values is None else frozenset(map(self.values.number, values))

    def _strings(self, literals: Sequence[Formula]) -> Iterable[bytes] | None:
        words = [
            ending
            for atom in literals
            if isinstance(atom, Matching) and (ending := atom.endings()) is not None
        ]
        asked = self._formulas.conj(literals)
        if not words:
            return self._short_strings(literals, asked)
        return [word for word in min(words, key=len) if self._suits(read(self._formulas, asked, word))]

    def _short_strings(self, literals: Sequence[Formula], asked: Formula) -> Iterable[bytes] | None:
        longest = [atom.most for atom in literals if isinstance(atom, Length)]
        longest += [atom.lengths()[1] for atom in literals if isinstance(atom, Matching)]
        if min((most for most in longest if most is not None), default=LONGEST + 1) > LONGEST:
            return None
        found: list[bytes] = []
        begun = [(b"", asked)]
        for tried in count():
            if not begun:
                return found
            if tried + len(begun) > MOST_READ:
                return None
            text, here = begun.pop()
            if self._suits(here):
                found.append(text)
            after = ((byte, read(self._formulas, here, byte)) for byte in BYTES)
            begun += [(text + byte, left) for byte, left in after if left is not FALSE]
        raise AssertionError

    def _suits(self, formula: Formula) -> bool:
        return verdict(self._formulas, formula)

    def _arrays(self, literals: Sequence[Formula]) -> Iterable[tuple[int, ...]] | None:
        least, most = count_of(literals)
        rows = [atom for atom in literals if isinstance(atom, Items)]
        is_unique = any(isinstance(atom, Unique) for atom in literals)
        found: list[tuple[int, ...]] = []
        begun: list[tuple[int, ...]] = [()]
        for length in count():
            if length >= least:
                found += begun
            if length == most or not begun:
                return found
            items = self.item(rows, length)
            if items is None or len(begun) * len(items) + len(found) > MOST or length > MOST:
                return None
            begun = [(*array, item) for array in begun for item in items if not (is_unique and item in array)]
        raise AssertionError

    def item(self, rows: Iterable[Items], at: int) -> Domain:
        """The values that an item may have at some place."""
        nodes = (row.node(at) for row in rows)
        return common(self.of(node) for node in nodes if node is not None)

    def _objects(self, literals: Sequence[Formula]) -> Iterable[frozenset[tuple[bytes, int]]] | None:
        names = self.names(literals)
        required = frozenset(name for atom in literals if isinstance(atom, Has) for name in atom.keys)
        least, most = count_of(literals)
        if most is not None and most <= len(required):
            names = required
        if names is None:
            return None
        if not required <= names:
            return ()
        asked = self._formulas.conj(literals)
        begun: list[frozenset[tuple[bytes, int]]] = [frozenset()]
        for name in sorted(names):
            key, encoded = Key(name), name.encode(errors="surrogatepass")
            after = self._formulas.rewrite(key, asked, lambda atom, key=key: atom.after(self._formulas, key))  # type: ignore[misc]
            nodes = [part.node for part in conjuncts(after) if isinstance(part, Child)]
            values = frozenset() if after is FALSE else common(map(self.of, nodes))
            if values is None or len(begun) * (1 + len(values)) > MOST:
                return None
            with_it = [members | {(encoded, value)} for members in begun for value in values]
            begun = with_it if name in required else [*begun, *with_it]
        return [
            members for members in begun if least <= len(members) and (most is None or len(members) <= most)
        ]

    def names(self, literals: Iterable[Formula]) -> frozenset[str] | None:
        """The keys that an object may have."""
        return common(map(self._names, literals))

    def _names(self, atom: Formula) -> frozenset[str] | None:
        """The keys that an atom allows, if they are few."""
        if isinstance(atom, Names):
            texts = self._strings(conjuncts(atom.formula))
            return None if texts is None else frozenset(text.decode(errors="surrogatepass") for text in texts)
        if not isinstance(atom, Members) or atom.patterns or atom.additional is None:
            return None
        return frozenset(atom.properties) if self.of(atom.additional) == frozenset() else None


def _numbers(literals: Sequence[Formula]) -> Iterable[Number] | None:
    numbers, choice = range_of(literals)
    units = [atom.unit for atom in literals if isinstance(atom, Multiple)]
    if choice is None:
        return numbers.multiples(units, MOST)
    numbers = numbers._replace(plain=False)
    return [
        number for number in choice if number in numbers and all(multiple(number, unit) for unit in units)
    ]


def common(domains: Iterable[frozenset[T] | None]) -> frozenset[T] | None:
    """What is in all of some sets, of which ``None`` has everything."""
    found = None
    for domain in domains:
        if domain is not None:
            found = domain if found is None else found & domain
    return found
