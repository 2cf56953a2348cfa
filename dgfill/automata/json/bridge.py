"""The shortest texts that make JSON of known texts with holes between them.

Known text may close containers that are opened left of it or in a hole, and open some
that a later hole must close; the fills have to bridge all that.  This is a shortest-path
problem in a pushdown system: its places are (hole, control), its moves are one byte of a
hole, which costs one, or a known text, which costs nothing.  It is solved by saturation
with the cheapest item first: S. Schwoon, "Model-Checking Pushdown Systems", 2002 (section 3),
and D. Knuth, "A Generalization of Dijkstra's Algorithm", 1977.

A *frame* is a place and the innermost container there.  All that happens until that
container is closed is worked out once for each frame, relative to its beginning, whatever
lies below.  Whoever enters a frame waits for its exits.

    [ {"a": ▯ }, {"b ▯ ]        frame ({ at hole 0) ──exit──► behind "}" ──► frame ([ …) ──► …
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from heapq import heappop, heappush
from itertools import count
from typing import Final, NamedTuple

from dgfill.automata.json.control import ENDS, NOTHING, OUTSIDE, ROWS
from dgfill.automata.json.flow import Text, flow
from dgfill.automata.search import representatives

__all__ = ["bridge"]

ITEMS: Final = 200_000  # of a search that has to weigh the lengths of several fills

LETTERS: Final = tuple(
    [letter for letter in representatives(row) if row[letter[0]] != NOTHING] for row in ROWS
)
"""For every control the bytes worth trying: the nicest of those that do the same."""


class Place(NamedTuple):
    """In a hole, or inside the known text behind it."""

    hole: int
    control: int
    at: int = -1  # in the known text; -1 is in the hole


class Frame(NamedTuple):
    """All that happens from a place on until the innermost container there is closed."""

    place: Place
    innermost: int


Fills = tuple[bytes, ...]


class Item(NamedTuple):
    """A place that can be reached from the beginning of a frame, at the price of some bytes."""

    cost: int
    order: int  # of discovery; decides between equal costs
    frame: Frame
    opened: bytes | None  # since the frame began, and still open; None: its own container was closed
    place: Place
    fills: Fills


def bridge(control: int, stack: bytes, texts: Sequence[Text], limit: int) -> list[bytes] | None:
    """A text for the hole before each known text, of at most ``limit`` bytes each.

    They are shortest in total.  Only if that makes one of them too long, paths are kept
    apart that spend their bytes in different holes.
    """
    fills = _Saturation(texts).run(Place(0, control), stack)
    if fills is not None and max(map(len, fills)) > limit:
        fills = _Saturation(texts, limit).run(Place(0, control), stack)
    return None if fills is None else list(fills)


class _Saturation:
    """One search; with a limit, every fill obeys it, or there is none."""

    def __init__(self, texts: Sequence[Text], limit: int | None = None) -> None:
        self.texts = texts
        self.limit = limit
        self.order = count()
        self.heap: list[Item] = []
        self.waiting: dict[Frame, list[Item]] = defaultdict(list)  # who entered the frame, and what was open
        self.exits: dict[Frame, list[Item]] = defaultdict(list)
        self.found: dict[tuple[Frame, Place, bool], list[Fills]] = defaultdict(list)

    def run(self, start: Place, stack: bytes) -> Fills | None:
        ground = Frame(start, OUTSIDE)
        self.push(0, ground, stack, start, (b"",) * len(self.texts))
        for _ in count() if self.limit is None else range(ITEMS):
            if not self.heap:
                break
            item = heappop(self.heap)
            if item.opened:
                self.enter(item)
            elif not self.is_new(item):
                continue
            elif item.opened is None:
                self.leave(item)
            elif item.place.hole < len(self.texts):
                self.go_on(item)
            elif item.frame == ground and item.place.control in ENDS:
                return item.fills
        return None

    def is_new(self, item: Item) -> bool:
        """Whether no path to the place is known yet; with a limit, none whose fills are as short."""
        known = self.found[item.frame, item.place, item.opened is None]
        if known and (self.limit is None or any(_fits(fills, item.fills) for fills in known)):
            return False
        known.append(item.fills)
        return True

    def go_on(self, item: Item) -> None:
        """Read the known text, or one more byte in the hole."""
        cost, _, frame, _, place, fills = item
        hole = place.hole
        if effect := self.texts[hole].flow(max(place.at, 0), place.control, frame.innermost):
            there = (
                Place(hole, effect.control, effect.at)
                if effect.opened is None
                else Place(hole + 1, effect.control)
            )
            self.push(cost, frame, effect.opened, there, fills)
        if place.at >= 0 or (self.limit is not None and len(fills[hole]) == self.limit):
            return
        for letter in LETTERS[place.control]:
            if effect := flow(letter, 0, place.control, frame.innermost):
                longer = (*fills[:hole], fills[hole] + letter, *fills[hole + 1 :])
                self.push(cost + 1, frame, effect.opened, Place(hole, effect.control), longer)

    def enter(self, item: Item) -> None:
        """Wait until the innermost of the opened containers is closed."""
        assert item.opened
        frame = Frame(item.place, item.opened[-1])
        if frame not in self.waiting:
            self.push(0, frame, b"", item.place, (b"",) * len(self.texts))
        self.waiting[frame].append(item)
        for leaving in self.exits[frame]:
            self.resume(item, leaving)

    def leave(self, leaving: Item) -> None:
        self.exits[leaving.frame].append(leaving)
        for item in self.waiting[leaving.frame]:
            self.resume(item, leaving)

    def resume(self, item: Item, leaving: Item) -> None:
        """Go on where the innermost of an item's opened containers was closed."""
        assert item.opened
        fills = tuple(map(bytes.__add__, item.fills, leaving.fills))
        if self.limit is None or max(map(len, fills)) <= self.limit:
            self.push(item.cost + leaving.cost, item.frame, item.opened[:-1], leaving.place, fills)

    def push(self, cost: int, frame: Frame, opened: bytes | None, place: Place, fills: Fills) -> None:
        heappush(self.heap, Item(cost, next(self.order), frame, opened, place, fills))


def _fits(fills: Fills, others: Fills) -> bool:
    """Whether no fill is longer than its counterpart."""
    return all(len(fill) <= len(other) for fill, other in zip(fills, others, strict=True))
