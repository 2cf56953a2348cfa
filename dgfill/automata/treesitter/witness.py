"""Witnesses: for every hole a short text, so that the whole document is legal.

From left to right: short fills after which the known text up to the next hole can be read; of
those that lead to different configurations a few; and for each of them the fills of the next hole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import tee

from dgfill.automata.protocol import Check, unchecked
from dgfill.automata.treesitter.fills import Fills
from dgfill.automata.treesitter.recogniser import Configuration, Recogniser
from dgfill.automata.treesitter.right_context import RightContext
from dgfill.automata.treesitter.units import Units

__all__ = ["EFFORTS", "Search"]

EFFORTS = (50, 400, 2500)  # places reached at most in each hole, in one round after the other
BRANCHES = 3  # fills of a hole for which the next one is tried, times the number of the round
PERIOD = 64  # steps from one check to the next
MOST_STEPS = 1_000_000  # of all searches for what has to be opened


class Search:
    """Witnesses for the holes of one document.

    What is found is kept, so that texts before the first hole, or in it, that lead to the same
    configuration are not searched behind again.
    """

    def __init__(
        self,
        recogniser: Recogniser,
        units: Units,
        contexts: Sequence[RightContext],
        check: Check = unchecked,
    ) -> None:
        """
        Args:
            contexts: the known text after each hole; the last one ends the document.
            check: may end a search at any time.
        """
        self.pieces = tuple(context.text for context in contexts)
        self._recogniser = recogniser
        self._units = units
        self._contexts = contexts
        self._check = check
        self._steps = _checked(range(MOST_STEPS), check)
        self._fills: dict[tuple[Configuration, int], Fills] = {}
        self._texts: dict[tuple[Configuration, int, int, int], Iterator[str]] = {}

    def witnesses(
        self, start: Configuration, number: int, efforts: Sequence[int] = EFFORTS
    ) -> Iterator[list[str]]:
        """Fills, one for each hole from a configuration before one of them on, roughly from short to long.

        As many as a bounded search finds; each makes the document legal.

        Args:
            efforts: how many places to reach in each hole, in one round of the search after the other.
        """
        seen: set[tuple[str, ...]] = set()
        for round_, most in enumerate(efforts, 1):
            for texts in self._from(number, start, most, round_):
                if tuple(texts) not in seen:
                    seen.add(tuple(texts))
                    yield texts

    def fills(self, start: Configuration, number: int, most: int, ways: int = 1) -> Iterator[str]:
        """Short fills of one hole, after which the known text up to the next one can be read."""
        key = start, number, most, ways
        found = self._texts.get(key) or self._of(start, number).texts(most, ways)
        self._texts[key], texts = tee(found)
        return texts

    def _from(self, number: int, start: Configuration, most: int, ways: int) -> Iterator[list[str]]:
        """Fills of a hole and all later ones."""
        fills = self.fills(start, number, most, ways)
        if number == len(self.pieces) - 1:
            yield from ([text] for text in fills)
            return
        seen: set[Configuration] = set()
        for text in fills:
            after = self._of(start, number).after(text)
            if after not in seen:
                seen.add(after)
                for texts in self._from(number + 1, after, most, ways):
                    yield [text, *texts]
            if len(seen) == BRANCHES * ways:
                return

    def _of(self, start: Configuration, number: int) -> Fills:
        key = start, number
        found = self._fills.get(key)
        if found is None:
            known = self._recogniser, self._units, start, self._contexts[number]
            found = self._fills[key] = Fills(*known, self._steps, self._check)
        return found


def _checked(steps: range, check: Check) -> Iterator[int]:
    for step in steps:
        if not step % PERIOD:
            check()
        yield step
