"""Witnesses: for every hole a short text, so that the whole document is legal.

First each hole alone, while all others are empty.  Then from left to right: short
fills after which the known text up to the next hole can be read; of those that lead to
different configurations a few; and for each of them the fills of the next hole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from dgfill.automata.treesitter.fills import Fills
from dgfill.automata.treesitter.recogniser import Configuration, Recogniser
from dgfill.automata.treesitter.right_context import RightContext
from dgfill.automata.treesitter.units import Units

__all__ = ["EFFORTS", "Search"]

EFFORTS = (50, 400, 2500)  # places reached at most in each hole
BRANCHES = {50: 4, 400: 2, 2500: 1}  # fills of a hole for which the next one is tried
LOOKED_AT = 24  # fills of a hole of which those are chosen


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
        self._fills: dict[tuple[Configuration, int, bool], Fills] = {}

    def witnesses(self, efforts: Sequence[int]) -> Iterator[list[str]]:
        """Fills, one for each hole, roughly from short to long; those of one hole alone come first."""
        seen: set[tuple[str, ...]] = set()
        for most in efforts:
            for texts in self._all(most):
                if tuple(texts) not in seen:
                    seen.add(tuple(texts))
                    yield texts

    def _all(self, most: int) -> Iterator[list[str]]:
        if len(self._pieces) > 1:
            yield from self._alone(most)
        yield from self._from(0, self._start, most)

    def _alone(self, most: int) -> Iterator[list[str]]:
        """Fills of one hole while all others are empty."""
        start = self._start
        for number, piece in enumerate(self._pieces):
            if not start:
                return
            for text in self._of(start, number, to_end=True).texts(most):
                yield [text if other == number else "" for other in range(len(self._pieces))]
            start = self._recogniser.read(start, piece)

    def _from(self, number: int, start: Configuration, most: int) -> Iterator[list[str]]:
        """Fills of a hole and all later ones."""
        if number == len(self._pieces) - 1:
            for text in self._of(start, number, to_end=True).texts(most):
                yield [text]
            return
        for text, after in self._branches(number, start, most):
            for texts in self._from(number + 1, after, most):
                yield [text, *texts]

    def _branches(self, number: int, start: Configuration, most: int) -> Iterator[tuple[str, Configuration]]:
        """Fills after which the next hole can be reached, with the configuration there."""
        seen: set[Configuration] = set()
        texts = islice(self._of(start, number, to_end=False).texts(most), LOOKED_AT)
        for text in sorted(texts, key=len):
            after = self._recogniser.read(start, text + self._pieces[number])
            if after not in seen and len(seen) < BRANCHES.get(most, 1):
                seen.add(after)
                yield text, after

    def _of(self, start: Configuration, number: int, *, to_end: bool) -> Fills:
        """The fills of one hole, with all later ones empty, or up to the next one."""
        key = start, number, to_end
        found = self._fills.get(key)
        if found is None:
            if to_end:
                context = self._end_context("".join(self._pieces[number:]))
            else:
                context = RightContext(self._recogniser, self._pieces[number], ends=False)
            found = self._fills[key] = Fills(self._recogniser, self._units, start, context)
        return found
