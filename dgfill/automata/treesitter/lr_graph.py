"""The LR automaton as a graph: what may be pushed on which state, and the cheapest text for it.

A compiled grammar has no productions, but its table implies them: a state that reduces ``n``
symbols to ``A`` ends paths of ``n`` transitions, and their labels are right-hand sides.  The
cheapest yield of every symbol is a fixed point over these paths (Knuth, "A generalization of
Dijkstra's algorithm", 1977).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dgfill.automata.treesitter.abi import END, ParseTable, Reduce, Shift

__all__ = ["UNIT", "Closing", "LrGraph", "Push"]

UNIT: Final = 4.0  # price of a token, in characters
UNSPELLED: Final = 4.0  # price of the text of a token that only an external scanner finds
PRODUCTION: Final = 1 / 64  # price of a reduction: it keeps yields from going round in circles


class Push(NamedTuple):
    """A transition: ``symbol`` pushed on ``source``."""

    source: int
    symbol: int
    price: float


class Closing(NamedTuple):
    """What completes a construct that is open: symbols to push, and what is then reduced."""

    symbols: tuple[int, ...]
    head: int  # the symbol they are reduced to,
    popped: int  # with so many states that stood before them
    price: float


class LrGraph:
    """All transitions of a grammar, and what the texts of its symbols cost.

    Attributes:
        extras: symbols that may stand anywhere and leave the stack as it is: comments, mostly.
    """

    def __init__(self, table: ParseTable, spellings: Mapping[int, str]) -> None:
        """``spellings``: a short text for each token that the generated lexers find."""
        self._table = table
        self._spelled = frozenset(spellings)
        known = _read(table)
        self.extras = known.extras
        order = np.argsort(known.pushes[:, 2], kind="stable")
        self._source, self._symbol, self._target = known.pushes[order].T
        self._first = np.searchsorted(self._target, np.arange(table.language.state_count + 1))
        self._entered = np.flatnonzero(np.diff(self._first))  # states that some transition leads to
        self._starts = self._first[self._entered]
        self._prices = np.full(table.language.symbol_count, np.inf)
        self._prices[: table.token_count] = [
            UNIT + (len(spellings[token]) if token in spellings else UNSPELLED)
            for token in range(table.token_count)
        ]
        self._prices[END] = np.inf
        self._distances = self._settle(known.reductions)
        self._reductions = known.reductions
        self._ends: dict[int, list[tuple[int, int]]] = {}
        for state, head, length in self._reductions:
            self._ends.setdefault(head, []).append((state, length))
        self._after: dict[int, list[int]] = {}
        self._into: dict[int, list[Push]] = {}
        self._tokens: dict[int, tuple[int, ...]] = {}

    def __repr__(self) -> str:
        return f"LrGraph<{len(self._source)} transitions>"

    def named(self, names: Collection[str]) -> frozenset[int]:
        """The symbols that may be a node of one of some names: of their own, or given by a production."""
        wanted = {symbol for symbol, name in enumerate(self._table.names) if name in names}
        own = {symbol for symbol in wanted if symbol < len(self._prices) and self.price(symbol) < np.inf}
        return frozenset(own.union(*(self._aliased.get(symbol, ()) for symbol in wanted)))

    @cached_property
    def _aliased(self) -> dict[int, set[int]]:
        """By alias the symbols that some production gives it to."""
        found: dict[int, set[int]] = {}
        for state in range(self._table.language.state_count):
            cells = {cell for symbol, cell in self._table.row(state) if symbol < self._table.token_count}
            for length, child, name in {alias for cell in cells for alias in self._table.aliases(cell)}:
                ends = {state}
                for _ in range(length - 1 - child):
                    ends = {push.source for end in ends for push in self.into(end)}
                for end in ends:
                    symbols = self._symbol[self._first[end] : self._first[end + 1]]
                    found.setdefault(name, set()).update(symbols.tolist())
        return found

    def into(self, state: int) -> list[Push]:
        """The pushes that lead to a state, the cheapest one from each source."""
        found = self._into.get(state)
        if found is None:
            cheapest: dict[int, Push] = {}
            for at in range(self._first[state], self._first[state + 1]):
                source, symbol = int(self._source[at]), int(self._symbol[at])
                push = Push(source, symbol, float(self._prices[symbol]))
                if source not in cheapest or push.price < cheapest[source].price:
                    cheapest[source] = push
            found = self._into[state] = [push for push in cheapest.values() if push.price < np.inf]
        return found

    def after(self, symbol: int) -> list[int]:
        """The states that pushing a symbol leads to."""
        found = self._after.get(symbol)
        if found is None:
            found = self._after[symbol] = np.unique(self._target[self._symbol == symbol]).tolist()
        return found

    def closings(self, state: int) -> list[Closing]:
        """The ways to complete a construct in which a state stands, cheapest first."""
        return self._closings.get(state, [])

    @cached_property
    def _closings(self) -> dict[int, list[Closing]]:
        cheapest: dict[int, dict[tuple[int, int], Closing]] = {}
        for end, head, length in self._reductions:
            states = {end: Closing((), head, length, PRODUCTION)}
            for left in range(length, 0, -1):
                for state, closing in states.items():
                    known = cheapest.setdefault(state, {})
                    if (head, left) not in known or closing.price < known[head, left].price:
                        known[head, left] = closing
                states = self._one_before(states) if left > 1 else {}
        return {state: sorted(found.values(), key=_by_price) for state, found in cheapest.items()}

    def _one_before(self, states: Mapping[int, Closing]) -> dict[int, Closing]:
        """What completes a construct one push earlier."""
        found: dict[int, Closing] = {}
        for state, closing in states.items():
            for push in self.into(state):
                price = closing.price + push.price
                if push.source not in found or price < found[push.source].price:
                    symbols = (push.symbol, *closing.symbols)
                    found[push.source] = Closing(symbols, closing.head, closing.popped - 1, price)
        return found

    def reach(self, sources: Iterable[tuple[int, float]]) -> NDArray[np.float64]:
        """For every state what it costs to push a way to it, from states that cost something themselves."""
        costs = np.full(self._table.language.state_count, np.inf)
        for state, cost in sources:
            costs[state] = min(costs[state], cost)
        while True:
            nearer = np.minimum(costs, self._relaxed(costs))
            if np.array_equal(nearer, costs):
                return costs
            costs = nearer

    def price(self, symbol: int) -> float:
        """What the cheapest text of a symbol costs; infinite if it has none."""
        return float(self._prices[symbol])

    def tokens(self, symbol: int) -> tuple[int, ...]:
        """The tokens of the cheapest text of a symbol."""
        if symbol < self._table.token_count:
            return (symbol,)
        found = self._tokens.get(symbol)
        if found is None:
            tokens = (token for part in self._right_hand_side(symbol) for token in self.tokens(part))
            found = self._tokens[symbol] = tuple(tokens)
        return found

    def are_unspelled(self, tokens: Iterable[int]) -> bool:
        """Whether no generated lexer finds any of some tokens."""
        return self._spelled.isdisjoint(tokens)

    def _relaxed(self, costs: NDArray[np.float64]) -> NDArray[np.float64]:
        """For every state the cheapest way to it whose last but one state has a known cost."""
        found = np.full_like(costs, np.inf)
        through = costs[self._source] + self._prices[self._symbol]
        found[self._entered] = np.minimum.reduceat(through, self._starts)
        return found

    def _settle(self, reductions: Sequence[tuple[int, int, int]]) -> list[NDArray[np.float64]]:
        """Find the prices of all non-terminals.

        Returns:
            float64 ``[states]`` for each length: the cheapest path of so many transitions to each state.
        """
        states, heads, lengths = np.array(reductions, dtype=np.int64).T
        while True:
            distances = [np.zeros(self._table.language.state_count)]
            for _ in range(lengths.max()):
                distances.append(self._relaxed(distances[-1]))
            before = self._prices.copy()
            np.minimum.at(self._prices, heads, np.stack(distances)[lengths, states] + PRODUCTION)
            if np.array_equal(before, self._prices):
                return distances

    def _right_hand_side(self, head: int) -> list[int]:
        """The symbols of the production behind the cheapest text of a non-terminal."""
        state, length = min(self._ends[head], key=lambda end: self._distances[end[1]][end[0]])
        symbols: list[int] = []
        while length:
            length -= 1
            into = range(self._first[state], self._first[state + 1])
            before = self._distances[length]
            last = min(into, key=lambda at: before[self._source[at]] + self._prices[self._symbol[at]])
            symbols.append(int(self._symbol[last]))
            state = int(self._source[last])
        return symbols[::-1]


def _by_price(closing: Closing) -> float:
    return closing.price


class _Table(NamedTuple):
    """What the LR table says about pushes."""

    pushes: NDArray[np.int64]  # [pushes, 3]: source, symbol, target
    reductions: list[tuple[int, int, int]]  # state, head, length
    extras: frozenset[int]  # symbols that leave the stack as it is: comments, say


def _read(table: ParseTable) -> _Table:
    pushes: list[tuple[int, int, int]] = []
    reductions: set[tuple[int, int, int]] = set()
    extras: set[int] = set()
    for state in range(table.language.state_count):
        if table.lex_mode(state) is None:
            ends = table.actions(state, END)
            extras.update(action.symbol for action in ends if isinstance(action, Reduce))
        for symbol, cell in table.row(state):
            if symbol >= table.token_count:
                pushes.append((state, symbol, cell))
                continue
            for action in table.actions_of(cell):
                if isinstance(action, Reduce):
                    reductions.add((state, action.symbol, action.length))
                elif isinstance(action, Shift) and action.extra:
                    extras.add(symbol)
                elif isinstance(action, Shift):
                    pushes.append((state, symbol, action.state))
    kept = [push for push in pushes if push[1] not in extras]
    return _Table(np.array(kept, dtype=np.int64), sorted(reductions), frozenset(extras))
