"""Short fills of one hole, between a configuration and a right context.

The left context goes on to everything that short texts lead to (``reach``), having closed
more and more of what it has open.  If the right context can be read from one of those places,
the text that leads there is a fill.  Else something has to be opened before it (``openings``).

        left context │ close ) } │ a few units │ open if (a) { │ right context
                     └─────────────────── fill ────────────────┘
"""

from __future__ import annotations

from collections.abc import Iterator

from dgfill.automata.protocol import Check
from dgfill.automata.treesitter.demands import Demands
from dgfill.automata.treesitter.openings import hiding, openings
from dgfill.automata.treesitter.reach import Place, Reach
from dgfill.automata.treesitter.recogniser import Configuration, Recogniser
from dgfill.automata.treesitter.right_context import Outcome, RightContext
from dgfill.automata.treesitter.units import SEPARATOR, Ending, Units

__all__ = ["Fills"]

MOST_SHOWN = 1 << 14  # characters of the known text that are looked at to find fills


class Fills:
    """The fills of one hole."""

    def __init__(
        self,
        recogniser: Recogniser,
        units: Units,
        start: Configuration,
        context: RightContext,
        steps: Iterator[int],
        check: Check,
    ) -> None:
        """
        Args:
            steps: as many as all searches that share it may make.
            check: may end a search at any time.
        """
        self._recogniser = recogniser
        self._units = units
        self._start = start
        self._context = context
        self._steps = steps
        self._check = check
        self._reach = Reach(recogniser, units, start)
        self._shown = context.text[:MOST_SHOWN]
        self._demands = Demands(recogniser, self._shown, ends=context.ends and self._shown == context.text)

    def texts(self, most: int, ways: int = 1) -> Iterator[str]:
        """Fills after which the right context is accepted, roughly from short to long.

        Args:
            most: the number of places to reach.
            ways: how many ways are looked at to open the same.
        """
        seen: set[str] = set()
        for text in self._candidates(most, ways):
            if text not in seen:
                seen.add(text)
                self._check()
                if self._outcome(text).accepted:
                    yield text

    def after(self, text: str) -> Configuration:
        """The configuration after a fill and the right context."""
        return self._outcome(text).after

    def _candidates(self, most: int, ways: int) -> Iterator[str]:
        yield ""  # no unit has to be known for it
        places: list[Place] = []
        hidden: list[tuple[float, str]] = []
        for place in self._reach.places(most):
            self._check()
            places.append(place)
            for ending in self._units.endings(place.lexeme, self._shown):
                if self._may_enter(place, ending):
                    text = place.text + ending.text
                    if ending.hidden and (place.begins or ending.text.strip()):
                        hidden.append((place.price + hiding(ending), text))
                    else:
                        yield text
        hidden.sort(reverse=True)
        known = self._recogniser, self._units, self._demands
        for opening in openings(*known, places, self._reach.scanners, self._shown, ways, self._steps):
            while hidden and hidden[-1][0] <= opening.price:
                yield hidden.pop()[1]
            for place in self._reach.spelled(opening.place, opening.symbols):
                text = place.text
                yield text + opening.ending
                if text and not text[-1].isspace():
                    yield text + SEPARATOR + opening.ending
        yield from (text for _, text in reversed(hidden))

    def _may_enter(self, place: Place, ending: Ending) -> bool:
        """Whether the known text may be read behind an ending, as far as its demands tell."""
        if ending.into is None:
            return True
        demands = self._demands.before_token(place.stack.state, ending.into)
        return self._demands.are_met(demands, place.stack.below)

    def _outcome(self, text: str) -> Outcome:
        """What becomes of a fill and the right context, read from the start."""
        return self._context.outcome(self._recogniser.before(self._start, text + self._context.text))
