"""Some holes in a row, with the text around them that has to be legal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dgfill.automata import DEAD, Automaton, Interned, intersection
from dgfill.automata.treesitter import Grammar
from dgfill.document import Document, Hole
from dgfill.judge import node_types
from dgfill.rules import Rule

__all__ = ["Part"]


@dataclass(frozen=True, slots=True)
class Part:
    """Some holes in a row, and the text around them that has to be legal."""

    document: Document
    holes: tuple[Hole, ...]
    rules: tuple[Rule, ...]
    known: tuple[str, ...]  # one more than there are holes
    automaton: Interned[Any] | None  # of ``known`` and the fills together; None: any text
    syntax: Interned[Any] | None = None  # the same for the grammar that knows nodes, if some hole is one
    before: str = ""  # text of the document that the automaton is not shown
    after: str = ""

    def text(self, fills: Sequence[str]) -> str:
        """The whole document."""
        pairs = zip(fills, self.known[1:], strict=True)
        inside = self.known[0] + "".join(fill + known for fill, known in pairs)
        return self.before + inside + self.after

    def offsets(self, fills: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where the fills stand in ``text(fills)``, in bytes of UTF-8."""
        at = len(self.before.encode())
        for known, fill in zip(self.known, fills, strict=False):
            start = at + len(known.encode())
            at = start + len(fill.encode())
            yield start, at

    def accepts(self, fills: Sequence[str]) -> bool:
        """Whether every automaton accepts some fills."""
        if not all(rule.allows(fill) for rule, fill in zip(self.rules, fills, strict=True)):
            return False
        if self.automaton is None:
            return True
        state = self.automaton.step(self.state(fills, len(fills) - 1), fills[-1].encode())
        return self.automaton.accepts(state, self.known[-1].encode())

    def constraint(self, number: int, fills: Sequence[str]) -> Automaton | None:
        """What the rule of a hole allows after some fills of the holes before it; ``None``: anything."""
        rule = self.rules[number]
        automata = [rule.automaton] if rule.automaton else []
        if rule.nodes and (found := self.syntax_at(fills, number)):
            grammar, read = found
            types = (node_types(self.document.language or "", kind) for kind in rule.nodes)
            automata += [node for names in types if (node := grammar.node(read, names))]
        return intersection(*automata) if len(automata) > 1 else next(iter(automata), None)

    def state(self, fills: Sequence[str], number: int, without: str = "") -> int:
        """The automaton's state before a hole, after some fills of the holes before it.

        Args:
            without: what the known text right before the hole ends with, and is not read.
        """
        assert self.automaton
        return self._state(self.automaton, fills, number, without)

    def syntax_at(self, fills: Sequence[str], number: int) -> tuple[Grammar, Any] | None:
        """The grammar that knows nodes, and what it has read before a hole; ``None``: it cannot say."""
        if self.syntax is None or (state := self._state(self.syntax, fills, number)) == DEAD:
            return None
        return self.syntax.machine, self.syntax[state]

    def _state(self, automaton: Interned[Any], fills: Sequence[str], number: int, without: str = "") -> int:
        state = automaton.start
        for fill, known in zip(fills[:number], self.known, strict=False):
            state = automaton.step(automaton.step(state, known.encode()), fill.encode())
        return automaton.step(state, self.known[number].removesuffix(without).encode())

    def alone(self, number: int, fills: Sequence[str]) -> Part:
        """One hole, after the fills of those before it; later ones are empty."""
        left = "".join(known + fill for known, fill in zip(self.known, fills[:number], strict=False))
        right = "".join(self.known[number + 1 :])
        known = (left + self.known[number], right)
        return replace(self, holes=(self.holes[number],), rules=(self.rules[number],), known=known)

    @property
    def groups(self) -> list[list[int]]:
        """The holes that are not free, by number; those of one name together."""
        groups = [self.linked(number) for number in range(len(self.holes))]
        return [
            group
            for number, group in enumerate(groups)
            if group[0] == number and (len(group) > 1 or not self.rules[number].is_free)
        ]

    def linked(self, number: int) -> list[int]:
        """The holes that take one text with a hole, by number, itself included."""
        name = self.holes[number].name
        if name is None:
            return [number]
        return [other for other, hole in enumerate(self.holes) if hole.name == name]

    @property
    def has_links(self) -> bool:
        return any(len(self.linked(number)) > 1 for number in range(len(self.holes)))
