"""Questions about an object, asked of its keys one after the other.

A member's value is another value, with formulas of its own: ``Child`` stands for what a
schema says of it, until it has ended.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from dgfill.automata.json_schema.bounds import Bounds
from dgfill.automata.json_schema.formula import FALSE, TRUE, Atom, Formula, Formulas
from dgfill.automata.json_schema.strings import read, verdict

if TYPE_CHECKING:
    from dgfill.automata.json_schema.schema import Node

__all__ = ["OTHER", "Child", "Count", "Has", "Key", "Members", "Names", "ObjectAtom", "Unevaluated", "child"]


class Key(NamedTuple):
    """A key, or any key that no schema names."""

    name: str | None
    patterns: frozenset[Formula] = frozenset()  # of an unnamed key: the patterns that it is taken to match


OTHER: Final = Key(None)


class Child(Atom):
    """The member or item that is being read satisfies a schema."""

    __slots__ = ("node",)

    def __init__(self, node: Node) -> None:
        self.node = node

    def __repr__(self) -> str:
        return f"Child({self.node!r})"

    def after(self, formulas: Formulas, key: Key | None = None) -> Formula:
        """Itself: what is asked of later members does not touch it."""
        return self


def child(formulas: Formulas, node: Node) -> Formula:
    """What a schema says of the value that comes next."""
    if node.trivial is not None:
        return TRUE if node.trivial else FALSE
    return formulas.intern(Child, node)


class ObjectAtom(Atom):
    """A question about an object."""

    __slots__ = ()

    @abstractmethod
    def after(self, formulas: Formulas, key: Key) -> Formula:
        """What is left to ask when a member with this key begins."""

    @abstractmethod
    def holds(self, formulas: Formulas) -> Formula:
        """The answer, if the object ends here."""

    @property
    def names(self) -> frozenset[str]:
        """The keys that it tells apart from others."""
        return frozenset()


class Members(ObjectAtom):
    """``properties``, ``patternProperties`` and ``additionalProperties`` of one schema."""

    __slots__ = ("additional", "patterns", "properties")

    def __init__(
        self,
        properties: tuple[tuple[str, Node], ...],
        patterns: tuple[tuple[Formula, Node], ...],
        additional: Node | None,
    ) -> None:
        self.properties = dict(properties)
        self.patterns = patterns
        self.additional = additional

    def __repr__(self) -> str:
        return f"Members({', '.join(self.properties)})"

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self.properties)

    def after(self, formulas: Formulas, key: Key) -> Formula:
        known = key.name is not None and key.name in self.properties
        is_all = known and len(self.properties) == 1 and not self.patterns and self.additional is None
        parts: list[Formula] = [] if is_all else [self]  # no key comes twice
        if known:
            assert key.name is not None
            parts.append(child(formulas, self.properties[key.name]))
        for pattern, node in self.patterns:
            if matches(formulas, pattern, key):
                known = True
                parts.append(child(formulas, node))
        if not known and self.additional is not None:
            parts.append(child(formulas, self.additional))
        return formulas.conj(parts)

    def holds(self, formulas: Formulas) -> Formula:
        return TRUE


def matches(formulas: Formulas, pattern: Formula, key: Key) -> bool:
    """Whether a key matches a pattern."""
    if key.name is None:
        return pattern in key.patterns
    return verdict(formulas, read(formulas, pattern, key.name.encode(errors="surrogatepass")))


class Has(ObjectAtom):
    """There will be members with these keys."""

    __slots__ = ("keys",)

    def __init__(self, keys: frozenset[str]) -> None:
        self.keys = keys

    def __repr__(self) -> str:
        return f"Has({', '.join(sorted(self.keys))})"

    @property
    def names(self) -> frozenset[str]:
        return self.keys

    @staticmethod
    def of(formulas: Formulas, keys: frozenset[str]) -> Formula:
        return formulas.intern(Has, keys) if keys else TRUE

    def after(self, formulas: Formulas, key: Key) -> Formula:
        return Has.of(formulas, self.keys - {key.name}) if key.name in self.keys else self

    def holds(self, formulas: Formulas) -> Formula:
        return FALSE


class Count(Bounds, ObjectAtom):
    """At least and at most so many more members, or items."""

    __slots__ = ()

    def after(self, formulas: Formulas, key: Key | None = None) -> Formula:
        return self.one_less(formulas)

    def holds(self, formulas: Formulas) -> Formula:
        return FALSE if self.least else TRUE


class Names(ObjectAtom):
    """Every key satisfies a formula about strings."""

    __slots__ = ("formula",)

    def __init__(self, formula: Formula) -> None:
        self.formula = formula

    def __repr__(self) -> str:
        return f"Names({self.formula!r})"

    def after(self, formulas: Formulas, key: Key) -> Formula:
        return self if key.name is None or matches(formulas, self.formula, key) else FALSE

    def holds(self, formulas: Formulas) -> Formula:
        return TRUE


class Unevaluated(ObjectAtom):
    """Members that no other subschema has evaluated satisfy one of their own.

    ``branches`` are the subschemas beside it that may evaluate members: each with the atom that
    says which (``TRUE``: all), and a formula for whether it holds for the object as a whole.
    """

    __slots__ = ("branches", "node")

    def __init__(self, node: Node, branches: tuple[tuple[Formula, Formula], ...]) -> None:
        self.node = node
        self.branches = branches

    def __repr__(self) -> str:
        return f"Unevaluated({self.node!r})"

    @property
    def names(self) -> frozenset[str]:
        members = (evaluator for evaluator, _ in self.branches if isinstance(evaluator, Members))
        return frozenset(name for atom in members for name in atom.properties)

    def after(self, formulas: Formulas, key: Key) -> Formula:
        evaluated = [child(formulas, self.node)]
        branches = []
        for evaluator, guard in self.branches:
            later = formulas.rewrite(key, guard, lambda atom: atom.after(formulas, key))
            if later is FALSE:
                continue
            branches.append((evaluator, later))
            if _evaluates(formulas, evaluator, key):
                evaluated.append(later)
        rest = formulas.intern(Unevaluated, self.node, tuple(branches))
        return formulas.conj([formulas.disj(evaluated), rest])

    def holds(self, formulas: Formulas) -> Formula:
        return TRUE

    @property
    def guards(self) -> list[Formula]:
        return [guard for _, guard in self.branches]

    def mapped(self, formulas: Formulas, change: Callable[[Formula], Formula]) -> Formula:
        """The atom with every guard changed."""
        branches = [(evaluator, change(guard)) for evaluator, guard in self.branches]
        left = tuple(branch for branch in branches if branch[1] is not FALSE)
        return formulas.intern(Unevaluated, self.node, left)


def _evaluates(formulas: Formulas, evaluator: Formula, key: Key) -> bool:
    if evaluator is TRUE:
        return True
    assert isinstance(evaluator, Members)
    return (
        evaluator.additional is not None
        or (key.name is not None and key.name in evaluator.properties)
        or any(matches(formulas, pattern, key) for pattern, _ in evaluator.patterns)
    )
