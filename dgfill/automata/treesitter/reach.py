"""Where short texts lead: each state of the parser, reached once, by a cheapest text.

The texts grow unit by unit (a token, a line break, the end of a comment).  A parser
state that was reached is not reached again, unless more of what stood open before has
been closed by then: the *floor* is how much of the stack from before the text is left.
A text that lowers the floor starts anew from there at the price of one unit.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from dgfill.automata.treesitter.lexemes import Lexeme
from dgfill.automata.treesitter.lr_graph import UNIT
from dgfill.automata.treesitter.recogniser import Configuration, Recogniser
from dgfill.automata.treesitter.stacks import Stack, ancestors
from dgfill.automata.treesitter.units import Ongoing, Units

__all__ = ["Place", "Reach"]

MOST_SPELLED = 12  # texts for the same symbols
MOST_SKIPPED = 2  # tokens of a scanner before the symbols
MOST_TRIED = 100  # places looked at to find them


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """Where a text leads."""

    stack: Stack
    lexeme: Lexeme
    unit: str = ""  # the last one of the text
    before: Place | None = None  # where the text without it leads
    price: float = 0.0

    @property
    def begins(self) -> bool:
        """Whether a token has begun in the text and not ended."""
        return bool(self.unit.strip()) and self.lexeme.key.begun

    @property
    def text(self) -> str:
        units, place = [self.unit], self.before
        while place:
            units.append(place.unit)
            place = place.before
        return "".join(reversed(units))


class Reach:
    """The places that texts from a configuration on lead to, found as they are asked for."""

    def __init__(self, recogniser: Recogniser, units: Units, start: Configuration) -> None:
        self._recogniser = recogniser
        self._lexemes = recogniser.lexemes
        self._units = units
        self._ground = set(ancestors(stack for stack, _ in start))
        self._places: list[Place] = []
        self._reached: set[tuple[int, Lexeme, int]] = set()
        self._agenda: list[tuple[float, int, Place]] = []
        self._proposed = 0
        self.scanners: dict[int, float] = {}  # states of the scanner that were met, with their prices
        for stack, lexeme in sorted(start, key=lambda head: (head[0].state, head[1].id)):
            self.scanners[lexeme.key.scanner] = 0.0
            self._propose(Place(stack, lexeme), 0)

    def places(self, most: int) -> Iterator[Place]:
        """The first ``most`` places, roughly from short texts to long ones."""
        number = 0
        while number < most:
            if number == len(self._places) and not self._find_next():
                return
            yield self._places[number]
            number += 1

    def spelled(self, place: Place, symbols: Iterable[int]) -> Iterator[Place]:
        """Where short texts of some symbols lead; tokens of a scanner may be missing at their end."""
        graph = self._recogniser.graph
        whole = [token for symbol in symbols for token in graph.tokens(symbol)]
        agenda = [(len(whole), 0, place)]
        seen: set[object] = set()
        found = order = 0
        while agenda and found < MOST_SPELLED and len(seen) < MOST_TRIED:
            left, _, place = heappop(agenda)
            key = left, place.stack, place.lexeme
            if key in seen:
                continue
            seen.add(key)
            tokens = whole[len(whole) - left :]
            if graph.are_unspelled(tokens):
                found += 1
                yield place
            for after, count in self._along(place, tokens):
                order += 1
                heappush(agenda, (left - count, order, after))

    def _along(self, place: Place, tokens: Sequence[int]) -> Iterator[tuple[Place, int]]:
        """The places one unit further on a way of tokens, with how many of them the unit makes."""
        if tokens:
            units = self._units.after(place.lexeme, apart=place.before is not None)
            yield from self._follow(place, place.stack, units, tokens)
        yield from ((after, 0) for after in self._pending(place))

    def _find_next(self) -> bool:
        while self._agenda:
            cost, _, place = heappop(self._agenda)
            key = place.stack.state, place.lexeme, self._floor(place.stack)
            if key in self._reached:
                continue
            self._reached.add(key)
            self._places.append(place)
            for after in self._next(place):
                closes = self._floor(after.stack) != key[-1] or place.lexeme.key.begun
                self._propose(after, UNIT if closes else cost + after.price - place.price)
            return True
        return False

    def _propose(self, place: Place, cost: float) -> None:
        self._proposed += 1
        heappush(self._agenda, (cost, self._proposed, place))

    def _next(self, place: Place) -> Iterator[Place]:
        """The places one unit further."""
        units = self._units.after(place.lexeme, apart=place.before is not None)
        yield from (after for after, _ in self._follow(place, place.stack, units))
        yield from self._pending(place)

    def _pending(self, place: Place) -> Iterator[Place]:
        """The places one unit further in which no other token has ended."""
        stack, lexeme = place.stack, place.lexeme
        for text, longer in self._units.longer(lexeme):
            yield _after(place, stack, longer, text)
        if self._lexemes.is_start(lexeme):
            for blanks in self._units.breaks(lexeme.key.scanner):
                after = self._recogniser.pending(stack, lexeme.key.scanner, blanks)
                if after and self._units.differ(after, lexeme):
                    yield _after(place, stack, after, blanks)

    def _follow(
        self,
        place: Place,
        stack: Stack,
        units: Iterable[Ongoing],
        wanted: Sequence[int] | None = None,
        skips: int = MOST_SKIPPED,
    ) -> Iterator[tuple[Place, int]]:
        """The places that some units lead to, with how many tokens each has; only those wanted, in order.

        ``skips``: how many tokens that only a scanner finds, such as JavaScript's automatic semicolons, may
        stand before those wanted.
        """
        for unit in units:
            is_wanted = wanted is None or bool(wanted and wanted[0] in (unit.symbol, unit.keyword))
            if not is_wanted and not (skips and self._recogniser.graph.are_unspelled((unit.symbol,))):
                continue
            price = min(self.scanners.get(unit.scanner, math.inf), place.price + UNIT)
            self.scanners[unit.scanner] = price
            for shifted in self._recogniser.stacks.shift(stack, unit.symbol, unit.keyword):
                leads_nowhere = not is_wanted or (shifted is place.stack and not place.lexeme.key.begun)
                for text, blanks in () if leads_nowhere else unit.ended.values():
                    after = self._recogniser.pending(shifted, unit.scanner, blanks)
                    if after:
                        yield _after(place, shifted, after, text), 1
                if unit.unread:
                    _, start = self._recogniser.head(shifted, unit.scanner)
                    others = self._units.on(unit, start)
                    rest = wanted[1:] if wanted and is_wanted else wanted
                    for longer, count in self._follow(place, shifted, others, rest, skips - (not is_wanted)):
                        yield longer, count + is_wanted

    def _floor(self, stack: Stack) -> int:
        """What is left of the ground: the uppermost of its nodes that is still there."""
        while stack not in self._ground and stack.below:
            stack = stack.below[0]
        return stack.id


def _after(place: Place, stack: Stack, lexeme: Lexeme, text: str) -> Place:
    return Place(stack, lexeme, text, place, place.price + UNIT + len(text))
