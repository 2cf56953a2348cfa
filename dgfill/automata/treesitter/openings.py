"""What has to be closed and opened before a known text, so that it can be read.

The stacks on which a text can be read are a regular language (``demands``), and what it costs
to push a state, or to complete a construct that is open, is known (``lr_graph``).  *Grounds* are
the stacks that are left after some constructs have been closed.  A* (Hart, Nilsson and Raphael,
1968) from the top of the stack downwards finds the cheapest stacks that satisfy the demands and
stand on a ground; the estimate is what it costs to get to a state in any way.

        fn a ( ) { f (    ) ; }    if a {      } }
        place             closing  opening     known text
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from itertools import islice
from typing import Final, NamedTuple

from dgfill.automata.treesitter.abi import Reduce
from dgfill.automata.treesitter.demands import Demand, Demands
from dgfill.automata.treesitter.lr_graph import UNIT
from dgfill.automata.treesitter.reach import Place
from dgfill.automata.treesitter.recogniser import Recogniser
from dgfill.automata.treesitter.stacks import Stack
from dgfill.automata.treesitter.units import Ending, Units

__all__ = ["Opening", "hiding", "openings"]

HIDING: Final = 4 * UNIT  # price of a token that the known text ends: mostly a comment or a string
MOST_GROUNDS: Final = 400
MOST_SCANNERS: Final = 60  # states of the scanner
MOST_STEPS: Final = 60_000  # entries of the agenda that are looked at for one place in a document
SPREAD: Final = 12.0  # how much dearer than the cheapest way to a state with a demand others may be


class Opening(NamedTuple):
    """Symbols that are to be read at a place, and the beginning of a token that the known text ends."""

    place: Place
    symbols: tuple[int, ...]
    ending: str
    price: float


class _Ground(NamedTuple):
    price: float
    order: int
    stack: Stack
    place: Place
    symbols: tuple[int, ...]  # read after the place


class _Way(NamedTuple):
    """Symbols that are pushed, the lowest one first."""

    symbol: int
    above: _Way | None


class _Entry(NamedTuple):
    estimate: float  # of the whole way
    order: int
    price: float  # of what is pushed above the state
    state: int
    demand: Demand | None  # on the stack with the state on top; None: the text begins on it
    scanner: int  # of a beginning
    ending: str
    way: _Way | None


def openings(
    recogniser: Recogniser,
    units: Units,
    demands: Demands,
    places: Sequence[Place],
    scanners: Mapping[int, float],
    text: str,
    ways: int,
    steps: Iterator[int],
) -> Iterator[Opening]:
    """Ways to make a text readable, from short to long.

    Args:
        places: where texts lead that may stand before.
        scanners: states of the scanner after such texts, with what it costs to get there.
        text: the known one.
        ways: how many ways to a state with a demand are looked at.
        steps: as many as entries of the agenda may be looked at by all that share it.
    """
    search = _Search(recogniser, units, demands, text, ways)
    search.begin(places, scanners)
    return search.run(islice(steps, MOST_STEPS))


def hiding(ending: Ending) -> float:
    """The price of a token that hides some of the known text: the more, the dearer, but not much."""
    return HIDING + len(ending.text) + 2 * math.log2(1 + ending.hidden)


class _Search:
    def __init__(self, recogniser: Recogniser, units: Units, demands: Demands, text: str, ways: int) -> None:
        self._recogniser = recogniser
        self._units = units
        self._demands = demands
        self._text = text
        self._ways = ways
        self._agenda: list[_Entry] = []
        self._ready: list[tuple[float, int, Opening]] = []
        self._grounds: dict[int, list[_Ground]] = {}
        self._cheapest: dict[tuple[int, Demand], float] = {}
        self._visits: dict[tuple[int, Demand], int] = {}
        self._order = 0

    def begin(self, places: Sequence[Place], scanners: Mapping[int, float]) -> None:
        for ground in self._close(places):
            self._grounds.setdefault(ground.stack.state, []).append(ground)
        cheapest = ((state, grounds[0].price) for state, grounds in self._grounds.items())
        self._costs = self._recogniser.graph.reach(cheapest)
        near = self._scanners(scanners)
        self._agenda = [
            _Entry(max(float(self._costs[state]), price), 0, 0.0, state, None, scanner, "", None)
            for state in (self._costs < float("inf")).nonzero()[0].tolist()
            for scanner, price in near.items()
            if self._recogniser.table.lex_mode(state) is not None
        ]
        self._agenda.sort()

    def _scanners(self, near: Mapping[int, float]) -> dict[int, float]:
        """States of the scanner in which the text may begin, with what it costs to get there.

        Beside those near by, they are the ones that a few tokens of the scanner lead to, if the text can be
        read where the last of these tokens was just pushed.
        """
        found = dict(near)
        agenda = sorted((price, scanner) for scanner, price in near.items())
        seen = set(near)
        while agenda and len(seen) < MOST_SCANNERS:
            price, scanner = heappop(agenda)
            for (token, after), text in self._units.scanned(scanner).items():
                if after in seen:
                    continue
                seen.add(after)
                total = price + UNIT + len(text)
                heappush(agenda, (total, after))
                states = self._recogniser.graph.after(token)
                if any(self._demands.before_text(state, after) for state in states):
                    found[after] = total
        return found

    def run(self, steps: Iterable[int]) -> Iterator[Opening]:
        for _ in steps:
            if not self._agenda:
                break
            while self._ready and self._ready[0][0] <= self._agenda[0].estimate:
                yield heappop(self._ready)[-1]
            entry = heappop(self._agenda)
            if entry.demand is None:
                for begun, found in self._begin(entry):
                    self._go_below(begun, found)
                continue
            visited = entry.state, entry.demand
            self._visits[visited] = self._visits.get(visited, 0) + 1
            if self._visits[visited] <= self._ways:
                self._go_below(entry, self._demands.below(entry.demand, entry.state))
        yield from (ready[-1] for ready in sorted(self._ready))

    def _close(self, places: Iterable[Place]) -> Iterator[_Ground]:
        """The stacks left after more and more has been closed, cheapest first."""
        agenda = [
            _Ground(place.price, order, place.stack, place, ())
            for order, place in enumerate(places)
            if not place.lexeme.key.begun
        ]
        agenda.sort()
        seen: set[tuple[Stack, int]] = set()
        order = len(agenda)
        while agenda and len(seen) < MOST_GROUNDS:
            ground = heappop(agenda)
            key = ground.stack, ground.place.lexeme.key.scanner
            if key in seen:
                continue
            seen.add(key)
            yield ground
            for closing in self._recogniser.graph.closings(ground.stack.state):
                reduction = Reduce(closing.head, closing.popped)
                for stack in self._recogniser.stacks.reduce(ground.stack, reduction):
                    order += 1
                    price, symbols = ground.price + closing.price, ground.symbols + closing.symbols
                    heappush(agenda, _Ground(price, order, stack, ground.place, symbols))

    def _begin(self, entry: _Entry) -> Iterator[tuple[_Entry, Collection[Demand]]]:
        """The demands of the text where it begins on a state: at first as it is, then after an ending."""
        if not entry.ending:
            again = entry._replace(estimate=entry.estimate + HIDING, ending=" ")
            heappush(self._agenda, again)
            yield entry, self._demands.before_text(entry.state, entry.scanner)
            return
        mode = self._recogniser.table.lex_mode(entry.state)
        assert mode is not None
        for ending in self._units.endings(self._recogniser.lexemes.start(mode, entry.scanner), self._text):
            if ending.text.strip() and ending.hidden and ending.into:
                found = self._demands.before_token(entry.state, ending.into)
                yield entry._replace(price=hiding(ending), ending=ending.text), found

    def _go_below(self, entry: _Entry, found: Collection[Demand]) -> None:
        """Where the entry's state may stand: on a ground, or pushed on another state."""
        if not found:
            return
        for ground in self._grounds.get(entry.state, ()):
            if self._demands.are_met(found, ground.stack.below):
                symbols = (*ground.symbols, *_symbols(entry.way))
                price = ground.price + entry.price
                self._order += 1
                opening = Opening(ground.place, symbols, entry.ending, price)
                heappush(self._ready, (price, self._order, opening))
        goto, cheapest = self._recogniser.table.goto, self._cheapest
        spread = SPREAD if self._ways > 1 else 0.0
        for push in self._recogniser.graph.into(entry.state):
            price = entry.price + push.price
            cost = float(self._costs[push.source])
            for demand in found if cost < float("inf") else ():
                key = push.source, demand
                known = cheapest.get(key)
                if known is not None and price >= known + spread:
                    continue
                if demand.depth == 0 and demand.symbol and not goto(push.source, demand.symbol):
                    continue
                cheapest[key] = price if known is None else min(price, known)
                self._order += 1
                way = _Way(push.symbol, entry.way)
                below = _Entry(price + cost, self._order, price, push.source, demand, 0, entry.ending, way)
                heappush(self._agenda, below)


def _symbols(way: _Way | None) -> Iterator[int]:
    while way:
        yield way.symbol
        way = way.above
