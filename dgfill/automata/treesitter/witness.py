"""Witnesses: for every hole a short text, so that the whole document is legal.

From left to right: short fills after which the known text up to the next hole can be read; of
those that lead to different configurations a few; and for each of them the fills of the next hole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from dgfill.automata.treesitter.fills import Fills
from dgfill.automata.treesitter.recogniser import Configuration, Recogniser
from dgfill.automata.treesitter.right_context import RightContext
from dgfill.automata.treesitter.units import Units

__all__ = ["EFFORTS", "Search"]

EFFORTS = (50, 400, 2500)  # places reached at most in each hole, in one round after the other
BRANCHES = 3  # fills of a hole for which the next one is tried, times the number of the round


class Search:
    """Witnesses for the holes of one document."""

    def __init__(
        self,
        recogniser: Recogniser,
        units: Units,
        start: Configuration,
        pieces: Sequence[str],
        context: Callable[[str], RightContext],
    ) -> None:
        """
        Args:
            start: stands before the first hole.
            pieces: the known text after each hole.
            context: makes the right context of a text that ends the document.
        """
        self._recogniser = recogniser
        self._units = units
        self._start = start
        self._pieces = list(pieces)
        self._end_context = context
        self._fills: dict[tuple[Configuration, int], Fills] = {}

    def witnesses(self, efforts: Sequence[int]) -> Iterator[list[str]]:
        """Fills, one for each hole, roughly from short to long."""
        seen: set[tuple[str, ...]] = set()
        for round_, most in enumerate(efforts, 1):
            for texts in self._from(0, self._start, most, round_):
                if tuple(texts) not in seen:
                    seen.add(tuple(texts))
                    yield texts

    def first(self, most: int) -> Iterator[str]:
        """Fills of the first hole, after which the known text up to the next one can be read."""
        return self._of(self._start, 0).texts(most)

    def _from(self, number: int, start: Configuration, most: int, ways: int) -> Iterator[list[str]]:
        """Fills of a hole and all later ones."""
        fills = self._of(start, number)
        if number == len(self._pieces) - 1:
            yield from ([text] for text in fills.texts(most, ways))
            return
        seen: set[Configuration] = set()
        for text in fills.texts(most, ways):
            after = self._recogniser.read(start, text + self._pieces[number])
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
            if number == len(self._pieces) - 1:
                context = self._end_context(self._pieces[number])
            else:
                context = RightContext(self._recogniser, self._pieces[number], ends=False)
            found = self._fills[key] = Fills(self._recogniser, self._units, start, context)
        return found
