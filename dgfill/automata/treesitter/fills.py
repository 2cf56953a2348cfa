"""Short fills of one hole, between a configuration and a right context.

The left context goes on to everything that short texts lead to (``reach``), having
closed more and more of what it has open.  If the right context can be read from one of
those places, the text that leads there is a fill.  Where it dies, it lacks something
that should have been opened before: the end of a text that let it be read further is
put in front of it, and the search goes on with that.

        left context │ close ) } │ a few units │ open if (a) { │ right context
                     └─────────────────── fill ────────────────┘
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush

from dgfill.automata.treesitter.lexemes import Lexeme
from dgfill.automata.treesitter.reach import Place, Reach
from dgfill.automata.treesitter.recogniser import Configuration, Recogniser, Waiting
from dgfill.automata.treesitter.right_context import Outcome, RightContext
from dgfill.automata.treesitter.stacks import ancestors
from dgfill.automata.treesitter.units import Ending, Units

__all__ = ["Fills"]

MOST_OPENED = 24  # texts put in front of the right context that are tried
OPENINGS = 3  # such texts that are kept in one place: those that let it be read furthest, and any,
ENOUGH_OPENINGS = 24  # the shortest of so many

Entry = tuple[Place, Ending, Outcome]


class Fills:
    """The fills of one hole."""

    def __init__(
        self, recogniser: Recogniser, units: Units, start: Configuration, context: RightContext
    ) -> None:
        self._recogniser = recogniser
        self._units = units
        self._start = start
        self._context = context
        self._reach = Reach(recogniser, units, start)

    def texts(self, most: int) -> Iterator[str]:
        """Fills after which the right context is accepted, roughly from short to long.

        Args:
            most: the number of places to reach.
        """
        seen: set[str] = set()
        agenda: list[tuple[int, str, int]] = [(0, "", len(self._context.text) + 1)]
        for _ in range(MOST_OPENED):
            if not agenda:
                return
            _, opened, before = heappop(agenda)
            left = before
            entries = []
            for entry in self._entries(opened, most):
                entries.append(entry)
                place, ending, outcome = entry
                left = min(left, outcome.left)
                text = place.text + ending.text + opened
                if outcome.accepted and text not in seen and self._accepts(text):
                    seen.add(text)
                    yield text
            if left < before:
                for text in self._openings(opened, entries, before, left):
                    heappush(agenda, (len(text + opened), text + opened, left))

    def _entries(self, opened: str, most: int) -> Iterator[Entry]:
        """Every way into the right context, and what becomes of it."""
        right = opened + self._context.text
        for place in self._reach.places(most):
            for ending in self._units.endings(place.lexeme, right):
                yield place, ending, self._context.outcome(self._enter(place, ending, right))

    def _enter(self, place: Place, ending: Ending, right: str) -> Waiting:
        """The heads after the first token of an ending and the known text."""
        first = ending.first
        if isinstance(first, Lexeme):
            return self._recogniser.before(((place.stack, place.lexeme),), ending.text + right)
        rest = first.tail + (ending.text + right)[first.end :]
        heads = dict.fromkeys(self._recogniser.shift(place.stack, first), rest)
        return {len(rest): heads} if heads else {}

    def _accepts(self, text: str) -> bool:
        """Whether a fill is one, read from the start."""
        return self._context.outcome(self._recogniser.before(self._start, text + self._context.text)).accepted

    def _openings(self, opened: str, entries: list[Entry], before: int, furthest: int) -> list[str]:
        """Some short ends of texts that let the known text be read further than before.

        What the known text closes until there is opened in them.

        Args:
            entries: what became of every way into the right context.
            before: how many characters were left so far.
            furthest: how many are left after the best text.
        """
        right = opened + self._context.text
        found: dict[str, int] = {}
        for place, ending, outcome in entries:
            if outcome.left < before:
                text, origin = ending.text, place
                while origin.before and not self._opens(origin, text + right, outcome.left):
                    text, origin = origin.unit + text, origin.before
                if text.strip():
                    found[text] = min(outcome.left, found.get(text, outcome.left))
            if len(found) >= ENOUGH_OPENINGS and furthest in found.values():
                break
        texts = sorted(found, key=lambda text: (len(text), text))
        best = [text for text in texts if found[text] == furthest]
        return list(dict.fromkeys((*best[:OPENINGS], *texts[:OPENINGS])))

    def _opens(self, place: Place, text: str, left: int) -> bool:
        """Whether a text is read so far from a place without closing what is open there."""
        outcome = self._context.outcome(self._recogniser.before(((place.stack, place.lexeme),), text))
        if outcome.left > left:
            return False
        open_before = set(place.stack.below)
        return any(stack in open_before for stack in ancestors(stack for stack, _ in outcome.heads))
