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

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from weakref import WeakValueDictionary

from dgfill.automata.treesitter.abi import END, Accept, Action, ParseTable, Reduce, Shift

__all__ = ["ACCEPTED", "Stack", "Stacks", "ancestors"]

UNIONS = 1 << 14  # remembered at most


class Stack:
    """A set of stacks with ``state`` on top; ``below`` holds one node for each state under it."""

    __slots__ = ("__weakref__", "below", "id", "shifts", "state")

    def __init__(self, state: int, below: tuple[Stack, ...], number: int) -> None:
        self.state = state
        self.below = below
        self.id = number
        self.shifts: dict[tuple[int, int], tuple[Stack, ...]] = {}

    def __hash__(self) -> int:
        return self.id  # not its address: sets are then in the same order in every run

    def __repr__(self) -> str:
        under = "|".join(str(node.state) for node in self.below)
        return f"Stack<{self.state} on {under or 'nothing'}>"


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


ACCEPTED = Stack(-1, (), -1)
"""Stands for the end of a successful parse among the results of a shift."""


class Stacks:
    """All stacks of one grammar, and the moves between them."""

    def __init__(self, table: ParseTable, keyword_capture: int) -> None:
        self._table = table
        self._capture = keyword_capture
        self._nodes: WeakValueDictionary[tuple[int, tuple[int, ...]], Stack] = WeakValueDictionary()
        self._union = lru_cache(UNIONS)(self._find_union)
        self._count = 0
        self.start = self._node(1, ())

    def shift(self, stack: Stack, token: int, keyword: int = 0) -> tuple[Stack, ...]:
        """The stacks after every reduction on a token and its shift; empty: a syntax error.

        ``keyword`` is the token that the same lexeme is as a keyword, or 0.  A keyword
        that is no token here counts as the word ``token``, unless it is reserved.
        ``ACCEPTED`` is among the results where the token ends the parse.
        """
        key = token, keyword
        found = stack.shifts.get(key)
        if found is None:
            found = stack.shifts[key] = self._shift(stack, token, keyword)
        return found

    def merge(self, stacks: Iterable[Stack]) -> tuple[Stack, ...]:
        """The same stacks, those with the same top joined; in order of their states."""
        tops: dict[int, set[Stack]] = {}
        for stack in stacks:
            tops.setdefault(stack.state, set()).add(stack)
        return tuple(self.union(tops[state]) for state in sorted(tops))

    def union(self, stacks: Collection[Stack]) -> Stack:
        """All stacks of some nodes that have the same state on top."""
        return next(iter(stacks)) if len(stacks) == 1 else self._union(frozenset(stacks))

    def cut(self, stack: Stack) -> Stack:
        """A stack without what is below the state under its top."""
        return self._node(stack.state, tuple(self._node(under.state, ()) for under in stack.below))

    def clear(self) -> None:
        """Forget unions and shifts; a stack itself lasts as long as somebody has it."""
        self._union.cache_clear()
        for stack in list(self._nodes.values()):
            stack.shifts.clear()

    def _find_union(self, stacks: frozenset[Stack]) -> Stack:
        """Remembered, since the same nodes are met on many ways down."""
        below = self.merge(under for stack in stacks for under in stack.below)
        return self._node(next(iter(stacks)).state, below)

    def _node(self, state: int, below: tuple[Stack, ...]) -> Stack:
        key = state, tuple(node.id for node in below)
        found = self._nodes.get(key)
        if found is None:
            found = self._nodes[key] = Stack(state, below, self._count)
            self._count += 1
        return found

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

    def _shift(self, stack: Stack, token: int, keyword: int) -> tuple[Stack, ...]:
        todo = [(stack, self.taken_for(stack.state, token, keyword))]
        seen = set(todo)
        shifted: list[Stack] = []
        while todo:
            top, symbol = todo.pop()
            symbol, actions = self.actions(top.state, symbol, token, keyword)
            for action in actions:
                if isinstance(action, Shift):
                    shifted.append(top if action.extra else self._node(action.state, (top,)))
                elif isinstance(action, Reduce):
                    for reduced in self.reduce(top, action):
                        if (reduced, symbol) not in seen:
                            seen.add((reduced, symbol))
                            todo.append((reduced, symbol))
                elif isinstance(action, Accept):
                    shifted.append(ACCEPTED)
        return self.merge(self._close_extras(shifted))

    def _is_reserved(self, state: int, keyword: int) -> bool:
        mode = self._table.lex_mode(state)
        return mode is not None and keyword in self._table.reserved_words(mode)

    def reduce(self, stack: Stack, action: Reduce) -> list[Stack]:
        """The stacks after a reduction, one for each LR state on top."""
        level = {stack}
        for _ in range(action.length):
            level = {node for top in level for node in top.below}
        bases: dict[int, list[Stack]] = {}
        for base in level:
            state = self._table.goto(base.state, action.symbol)
            if state:
                bases.setdefault(state, []).append(base)
        return [self._node(state, self.merge(bases[state])) for state in sorted(bases)]

    def _close_extras(self, stacks: list[Stack]) -> Iterable[Stack]:
        """Reduce extras that end here (a Rust comment, say): they leave the stack as it was."""
        for stack in stacks:
            if stack is ACCEPTED or self._table.lex_mode(stack.state) is not None:
                yield stack
                continue
            for action in self._table.actions(stack.state, END):
                if isinstance(action, Reduce):
                    bases = (
                        node.below[0] if len(node.below) == 1 and node.below[0].state == node.state else node
                        for node in self.reduce(stack, action)
                    )
                    yield from self._close_extras(list(bases))
