"""Where short texts lead: each state of the parser, reached once, by a cheapest text.

The texts grow unit by unit (a token, a line break, the end of a comment).  A parser
state that was reached is not reached again, unless more of what stood open before has
been closed by then: the *floor* is how much of the stack from before the text is left.
A text that lowers the floor starts anew from there at the price of one unit.  What an
opener opened is another place, too: ``if a {`` may be followed by ``} else``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush

from dgfill.automata.treesitter.lexemes import Lexeme
from dgfill.automata.treesitter.recogniser import Configuration, Recogniser
from dgfill.automata.treesitter.stacks import Stack, ancestors
from dgfill.automata.treesitter.units import Ongoing, Units

__all__ = ["Place", "Reach"]

UNIT = 4  # price of a unit, in characters


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """Where a text leads."""

    stack: Stack
    lexeme: Lexeme
    unit: str = ""  # the last one of the text
    before: Place | None = None  # where the text without it leads

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
        self._reached: set[tuple[int, Lexeme, str, int]] = set()
        self._agenda: list[tuple[int, int, Place]] = []
        self._proposed = 0
        for stack, lexeme in sorted(start, key=lambda head: (head[0].state, head[1].id)):
            self._propose(Place(stack, lexeme), 0)

    def places(self, most: int) -> Iterator[Place]:
        """The first ``most`` places, roughly from short texts to long ones."""
        number = 0
        while number < most:
            if number == len(self._places) and not self._find_next():
                return
            yield self._places[number]
            number += 1

    def _find_next(self) -> bool:
        while self._agenda:
            cost, _, place = heappop(self._agenda)
            opener = place.unit if place.unit in self._units.openers else ""
            key = place.stack.state, place.lexeme, opener, self._floor(place.stack)
            if key in self._reached:
                continue
            self._reached.add(key)
            self._places.append(place)
            for after, price in self._next(place):
                closes = self._floor(after.stack) != key[-1] or place.lexeme.key.begun
                self._propose(after, UNIT if closes else cost + price)
            return True
        return False

    def _propose(self, place: Place, cost: int) -> None:
        self._proposed += 1
        heappush(self._agenda, (cost, self._proposed, place))

    def _next(self, place: Place) -> Iterator[tuple[Place, int]]:
        """The places one unit further, and what each unit costs."""
        stack, lexeme = place.stack, place.lexeme
        yield from self._follow(place, stack, self._units.after(lexeme, apart=place.before is not None))
        for text, longer in self._units.longer(lexeme):
            yield Place(stack, longer, text, place), _price(text)
        if self._lexemes.is_start(lexeme):
            for blanks in self._units.breaks:
                after = self._recogniser.pending(stack, lexeme.key.scanner, blanks)
                if after and self._units.differ(after, lexeme):
                    yield Place(stack, after, blanks, place), _price(blanks)

    def _follow(self, place: Place, stack: Stack, units: Iterable[Ongoing]) -> Iterator[tuple[Place, int]]:
        for unit in units:
            for shifted in self._recogniser.stacks.shift(stack, unit.symbol, unit.keyword):
                if shifted is place.stack and not place.lexeme.key.begun:
                    continue
                for text, blanks in unit.ended.values():
                    after = self._recogniser.pending(shifted, unit.scanner, blanks)
                    if after:
                        yield Place(shifted, after, text, place), _price(text)
                if unit.unread:
                    _, start = self._recogniser.head(shifted, unit.scanner)
                    yield from self._follow(place, shifted, self._units.on(unit, start))

    def _floor(self, stack: Stack) -> int:
        """What is left of the ground: the uppermost of its nodes that is still there."""
        while stack not in self._ground and stack.below:
            stack = stack.below[0]
        return stack.id


def _price(text: str) -> int:
    return UNIT + len(text)
