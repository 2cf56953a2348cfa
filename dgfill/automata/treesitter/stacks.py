"""Sets of parser stacks, hash-consed.

A GLR parser follows several stacks at once.  A ``Stack`` here is a *set* of stacks with
the same LR state on top, kept as a minimal acyclic automaton that reads stacks from
the top down: below a state, at most one node for each next state.

                      ┌── 12 ── 3 ── 1            {41 12 3 1, 41 27 3 1}
        41  ──────────┤         ╱                 as one node whose two
                      └── 27 ──╯                  branches share their ends

Nodes are interned, so equal sets are one object: merging heads is a dict look-up, and
a stack that ordinary GLR would copy 2^n times stays linear.  After M. Tomita, "Efficient
Parsing for Natural Language", 1986 (graph-structured stack), made canonical.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dgfill.automata.treesitter.abi import Action, ParseTable, Reduce
from dgfill.automata.treesitter.parser import Kind, Parser, numbers

__all__ = ["ACCEPTED", "Stack", "Stacks", "ancestors"]


class Stack:
    """A set of stacks with ``state`` on top."""

    __slots__ = ("_below", "_stacks", "id", "shifts", "state")

    def __init__(self, stacks: Stacks | None, state: int, number: int) -> None:
        self.state = state
        self.id = number
        self.shifts: dict[tuple[int, int], tuple[Stack, ...]] = {}
        self._stacks = stacks
        self._below: tuple[Stack, ...] | None = None

    def __hash__(self) -> int:
        return self.id  # not its address: sets are then in the same order in every run

    def __repr__(self) -> str:
        under = "|".join(str(node.state) for node in self.below)
        return f"Stack<{self.state} on {under or 'nothing'}>"

    @property
    def below(self) -> tuple[Stack, ...]:
        """One node for each state under the top."""
        if self._below is None:
            self._below = self._stacks.below(self) if self._stacks else ()
        return self._below


def ancestors(stacks: Iterable[Stack]) -> Iterator[Stack]:
    """Some nodes and all below them, each once."""
    todo = list(stacks)
    seen = set(todo)
    while todo:
        stack = todo.pop()
        yield stack
        new = [node for node in stack.below if node not in seen]
        seen.update(new)
        todo.extend(new)


ACCEPTED: Final = Stack(None, -1, -1)
"""Stands for the end of a successful parse among the results of a shift."""


class Stacks:
    """All stacks of one grammar, and the moves between them.  They last until ``clear``."""

    def __init__(self, table: ParseTable, parser: Parser) -> None:
        self._table = table
        self._parser = parser
        self._known = {ACCEPTED.id: ACCEPTED}
        self.start = self._new(1, ())

    def __len__(self) -> int:
        return int(self._parser("count", Kind.STACKS))

    def __getitem__(self, number: int) -> Stack:
        found = self._known.get(number)
        if found is None:
            state = self._parser.list(Kind.STACKS, number)[0]
            found = self._known[number] = Stack(self, state, number)
        return found

    def below(self, stack: Stack) -> tuple[Stack, ...]:
        return tuple(self[number] for number in self._parser.list(Kind.STACKS, stack.id)[1:])

    def shift(self, stack: Stack, token: int, keyword: int = 0) -> tuple[Stack, ...]:
        """The stacks after every reduction on a token and its shift; empty: a syntax error.

        ``keyword`` is the token that the same lexeme is as a keyword, or 0.  A keyword
        that is no token here counts as the word ``token``, unless it is reserved.
        ``ACCEPTED`` is among the results where the token ends the parse.
        """
        key = token, keyword
        found = stack.shifts.get(key)
        if found is None:
            found = stack.shifts[key] = self._found(self._parser("shift", stack.id, token, keyword))
        return found

    def reduce(self, stack: Stack, action: Reduce) -> tuple[Stack, ...]:
        """The stacks after a reduction, one for each LR state on top."""
        return self._found(self._parser("reduce", stack.id, action.symbol, action.length))

    def union(self, stacks: Iterable[Stack]) -> Stack:
        """All stacks of some nodes that have the same state on top."""
        first, *others = (stack.id for stack in stacks)
        for other in others:
            first = self._parser("unite", first, other)
        return self[first]

    def cut(self, stack: Stack) -> Stack:
        """A stack without what is below the state under its top."""
        return self._new(stack.state, tuple(self._new(under.state, ()) for under in stack.below))

    def clear(self) -> None:
        """Forget all stacks."""
        self._parser("clear")
        self._known = {ACCEPTED.id: ACCEPTED}
        self.start = self._new(1, ())

    def taken_for(self, state: int, token: int, keyword: int) -> int:
        """The symbol that a token counts as in a state, where it may be a keyword, too."""
        is_keyword = keyword and (self._table.actions(state, keyword) or self._is_reserved(state, keyword))
        return keyword if is_keyword else token

    def actions(self, state: int, symbol: int, token: int, keyword: int) -> tuple[int, tuple[Action, ...]]:
        """What to do with a token that counts as a symbol, and what it counts as from now on."""
        actions = self._table.actions(state, symbol)
        if not actions and symbol == keyword and not self._is_reserved(state, keyword):
            return token, self._table.actions(state, token)
        return symbol, actions

    def _new(self, state: int, below: tuple[Stack, ...]) -> Stack:
        under = numbers(stack.id for stack in below)
        return self[self._parser("stack", state, under, len(under))]

    def _found(self, number: int) -> tuple[Stack, ...]:
        return tuple(self[stack] for stack in self._parser.list(Kind.FOUND, number))

    def _is_reserved(self, state: int, keyword: int) -> bool:
        mode = self._table.lex_mode(state)
        return mode is not None and keyword in self._table.reserved_words(mode)
