"""Questions about an array, asked of its items one after the other."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from dgfill.automata.json_schema.formula import FALSE, TRUE, Atom, Formula, Formulas
from dgfill.automata.json_schema.objects import Count, child

if TYPE_CHECKING:
    from dgfill.automata.json_schema.schema import Node

__all__ = ["ArrayAtom", "Contains", "Items", "Unevaluated", "Unique", "count_of"]


class ArrayAtom(Atom):
    """A question about an array.  ``Count`` is one, too."""

    __slots__ = ()

    @abstractmethod
    def after(self, formulas: Formulas) -> Formula:
        """What is left to ask when an item begins."""

    def holds(self, formulas: Formulas) -> Formula:
        """The answer, if the array ends here."""
        return TRUE


class Items(ArrayAtom):
    """The first items satisfy a schema each, the others a common one."""

    __slots__ = ("first", "others")

    def __init__(self, first: tuple[Node, ...], others: Node | None) -> None:
        self.first = first
        self.others = others

    def __repr__(self) -> str:
        return f"Items({self.first!r}, {self.others!r})"

    @staticmethod
    def of(formulas: Formulas, first: tuple[Node, ...], others: Node | None) -> Formula:
        return formulas.intern(Items, first, others) if first or others is not None else TRUE

    def node(self, at: int) -> Node | None:
        """What the item at some place has to satisfy."""
        return self.first[at] if at < len(self.first) else self.others

    def after(self, formulas: Formulas) -> Formula:
        node = self.node(0)
        assert node is not None
        return formulas.conj([child(formulas, node), Items.of(formulas, self.first[1:], self.others)])


class Contains(ArrayAtom):
    """At least and at most so many more items satisfy a schema."""

    __slots__ = ("least", "most", "node")

    def __init__(self, node: Node, least: int, most: int | None) -> None:
        self.node = node
        self.least = least
        self.most = most

    def __repr__(self) -> str:
        return f"Contains({self.node!r}, {self.least}, {self.most})"

    @staticmethod
    def of(formulas: Formulas, node: Node, least: int, most: int | None) -> Formula:
        count = Count.of(formulas, least, most)
        if count is TRUE or count is FALSE:
            return count
        return formulas.intern(Contains, node, max(least, 0), most)

    def after(self, formulas: Formulas) -> Formula:
        fewer = Contains.of(formulas, self.node, self.least - 1, None if self.most is None else self.most - 1)
        return formulas.choice(child(formulas, self.node), fewer, self)

    def holds(self, formulas: Formulas) -> Formula:
        return FALSE if self.least else TRUE


def count_of(literals: Iterable[Formula]) -> tuple[int, int | None]:
    """How many more members or items there have to be, and may be, by a conjunction."""
    least, most = 0, None
    for atom in literals:
        if isinstance(atom, Count | Contains):
            least = max(least, atom.least)
        if isinstance(atom, Count) and atom.most is not None:
            most = atom.most if most is None else min(most, atom.most)
    return least, most


class Unique(ArrayAtom):
    """No two items are equal; ``seen`` are those so far, by their numbers.

    ``reading``: another one has begun, and what it is will be known when it ends.
    """

    __slots__ = ("reading", "seen")

    def __init__(self, seen: frozenset[int], reading: bool) -> None:
        self.seen = seen
        self.reading = reading

    def __repr__(self) -> str:
        return f"Unique({len(self.seen)}{', reading' if self.reading else ''})"

    def after(self, formulas: Formulas) -> Formula:
        return formulas.intern(Unique, self.seen, True)

    def with_value(self, formulas: Formulas, value: int) -> Formula:
        """What is left to ask when an item has ended."""
        return FALSE if value in self.seen else formulas.intern(Unique, self.seen | {value}, False)

    def may_fail(self, most: int | None) -> bool:
        """Whether two items may be equal, if at most so many more begin."""
        return most is None or most + self.reading >= (1 if self.seen else 2)


class Unevaluated(ArrayAtom):
    """Items that no other subschema has evaluated satisfy one of their own.

    ``branches`` are the subschemas beside it that may evaluate items: each with the nodes that an
    item may satisfy to count as evaluated, the number of items to come that it evaluates
    (``None``: all), and a formula for whether it holds for the array as a whole.
    """

    __slots__ = ("branches", "node")

    def __init__(
        self, node: Node, branches: tuple[tuple[tuple[Node, ...], int | None, Formula], ...]
    ) -> None:
        self.node = node
        self.branches = branches

    def __repr__(self) -> str:
        return f"Unevaluated({self.node!r})"

    def after(self, formulas: Formulas) -> Formula:
        evaluated = [child(formulas, self.node)]
        branches = []
        for nodes, first, guard in self.branches:
            later = formulas.rewrite("item", guard, lambda atom: atom.after(formulas))
            if later is FALSE:
                continue
            branches.append((nodes, None if first is None else max(0, first - 1), later))
            contained = formulas.disj(child(formulas, node) for node in nodes)
            evaluated.append(formulas.conj([TRUE if first is None or first > 0 else contained, later]))
        rest = formulas.intern(Unevaluated, self.node, tuple(branches))
        return formulas.conj([formulas.disj(evaluated), rest])

    @property
    def guards(self) -> list[Formula]:
        return [guard for *_, guard in self.branches]

    def mapped(self, formulas: Formulas, change: Callable[[Formula], Formula]) -> Formula:
        """The atom with every guard changed."""
        branches = [(nodes, first, change(guard)) for nodes, first, guard in self.branches]
        left = tuple(branch for branch in branches if branch[2] is not FALSE)
        return formulas.intern(Unevaluated, self.node, left)
