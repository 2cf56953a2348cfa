"""Short fills that make a document legal, found for all holes at once.

The left context goes on to everything that short texts lead to (``reach``), having
closed more and more of what it has open.  If the right context can be read from one of
those places, the text that leads there is a fill.  Where it dies, it lacks something
that should have been opened before: the end of the text that let it be read furthest
is put in front of it, and the search goes on with that.

        left context │ close ) } │ a few units │ open if (a) { │ right context
                     └─────────────────── fill ────────────────┘

With several holes, a later hole starts from everything that survives the known text
before it, and the last hole is filled first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from heapq import heappop, heappush
from typing import NamedTuple

from dgfill.automata.treesitter.lexemes import Lexeme
from dgfill.automata.treesitter.reach import Place, Reach
from dgfill.automata.treesitter.recogniser import Configuration, Head, Recogniser, Waiting
from dgfill.automata.treesitter.right_context import RightContext
from dgfill.automata.treesitter.units import Ending, Units

__all__ = ["EFFORTS", "Search"]

EFFORTS = (50, 400, 2500)  # places reached at most in each hole
ALONE = 1000  # places at most in one hole while all others are empty
MOST_OPENED = 24  # right contexts with something put in front that are tried
OPENINGS = 3  # texts put in front of one right context,
ENOUGH_OPENINGS = 24  # the shortest of so many
CONTEXTS = 32  # right contexts remembered


class _Progress(NamedTuple):
    """How far a document can be read; further is greater."""

    accepted: bool
    hole: int  # the hole after which the last head died
    read: int  # minus the characters not read of the known text there


NO_PROGRESS = _Progress(False, -1, 0)


class _Hole(NamedTuple):
    """One hole of the document, while fills are searched."""

    piece: str  # the known text after the hole
    reach: Reach
    opened: str  # what was put in front of the piece

    @property
    def right(self) -> str:
        return self.opened + self.piece


class Search:
    """Witnesses for the holes of one document."""

    def __init__(
        self,
        recogniser: Recogniser,
        indents: Sequence[int],
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
        self._units = Units(recogniser.lexemes, indents)
        self._start = start
        self._pieces = list(pieces)
        self._end_context = context
        self._context = lru_cache(CONTEXTS)(self._find_context)

    def witnesses(self, efforts: Sequence[int]) -> Iterator[list[str]]:
        """Fills, one for each hole, roughly from short to long; those of one hole alone come first."""
        spelled: set[tuple[str, ...]] = set()
        for texts in self._all_witnesses(efforts):
            if tuple(texts) not in spelled:
                spelled.add(tuple(texts))
                yield texts

    def _all_witnesses(self, efforts: Sequence[int]) -> Iterator[list[str]]:
        count = len(self._pieces)
        whole = Reach(self._recogniser, self._units, self._start)
        parts = [self._alone(hole) for hole in range(count)] if count > 1 else []
        for most in efforts:
            for hole, part in enumerate(parts):
                if part and most < ALONE:
                    for (text,) in self._attempt(*part, most):
                        yield [text if other == hole else "" for other in range(count)]
            yield from self._attempt(whole, self._pieces, most)

    def _find_context(self, text: str) -> RightContext:
        is_end = "".join(self._pieces).endswith(text)
        return self._end_context(text) if is_end else RightContext(self._recogniser, text)

    def _alone(self, hole: int) -> tuple[Reach, list[str]] | None:
        """One hole while all others are empty."""
        start = self._recogniser.read(self._start, "".join(self._pieces[:hole]))
        return (Reach(self._recogniser, self._units, start), ["".join(self._pieces[hole:])]) if start else None

    def _attempt(self, first: Reach, pieces: list[str], most: int) -> Iterator[list[str]]:
        """Fills of so many places at most in each hole."""
        agenda: list[tuple[int, int, tuple[str, ...], _Progress]] = [(0, 0, ("",) * len(pieces), NO_PROGRESS)]
        tried = 0
        while agenda and tried < MOST_OPENED:
            _, _, opened, before = heappop(agenda)
            holes, progress = self._run(first, pieces, opened, most)
            tried += 1
            if progress.accepted:
                yield from self._spell(holes, pieces[-1], most)
            if progress <= before:
                continue
            at = progress.hole
            least = -before.read if before.hole == at else len(pieces[at]) + 1
            for text in self._openings(holes[-1], most, least, -progress.read):
                after = (*opened[:at], text + opened[at], *opened[at + 1 :])
                heappush(agenda, (sum(map(len, after)), len(agenda) + tried * MOST_OPENED, after, progress))

    def _run(
        self, reach: Reach, pieces: Sequence[str], opened: Sequence[str], most: int
    ) -> tuple[list[_Hole], _Progress]:
        """The holes as far as anything survives, and how far that is."""
        holes: list[_Hole] = []
        for number, (piece, text) in enumerate(zip(pieces, opened, strict=True)):
            hole = _Hole(piece, reach, text)
            holes.append(hole)
            waiting: Waiting = {}
            for place in reach.places(most):
                for ending in self._units.endings(place.lexeme, hole.right):
                    for left, heads in self._enter(place, ending, hole.right).items():
                        waiting.setdefault(left, {}).update(heads)
            if number == len(pieces) - 1:
                outcome = self._context(piece).outcome(waiting)
                return holes, _Progress(outcome.accepted, number, -outcome.left)
            done: list[Head] = []
            left = 0
            for left, _ in self._recogniser.borders(waiting, done):
                pass
            if not done:
                return holes, _Progress(False, number, -left)
            reach = Reach(self._recogniser, self._units, self._recogniser.classified(done))
        raise AssertionError("a document without holes")

    def _enter(self, place: Place, ending: Ending, right: str) -> Waiting:
        """The heads after the first token of an ending and the known text."""
        first = ending.first
        if isinstance(first, Lexeme):
            return self._recogniser.before(((place.stack, place.lexeme),), ending.text + right)
        rest = first.tail + (ending.text + right)[first.end :]
        heads = dict.fromkeys(self._recogniser.shift(place.stack, first), rest)
        return {len(rest): heads} if heads else {}

    def _openings(self, hole: _Hole, most: int, before: int, furthest: int) -> list[str]:
        """Some short ends of texts that let the known text be read further than before.

        What the known text closes until there is opened in them.

        Args:
            before: how many characters were left so far.
            furthest: how many are left after the best text.
        """
        context = self._context(hole.piece)
        found: dict[str, int] = {}
        for place in hole.reach.places(most):
            for ending in self._units.endings(place.lexeme, hole.right):
                left = context.outcome(self._enter(place, ending, hole.right)).left
                if left < before:
                    text, origin = ending.text, place
                    while origin.before and not self._opens(origin, text + hole.right, context, left):
                        text, origin = origin.unit + text, origin.before
                    if text.strip():
                        found[text] = min(left, found.get(text, left))
            if len(found) >= ENOUGH_OPENINGS and furthest in found.values():
                break
        texts = sorted(found, key=lambda text: (len(text), text))
        best = [text for text in texts if found[text] == furthest]
        return list(dict.fromkeys((*best[:OPENINGS], *texts[:OPENINGS])))

    def _opens(self, place: Place, text: str, context: RightContext, left: int) -> bool:
        """Whether a text is read so far from a place without closing what is open there."""
        outcome = context.outcome(self._recogniser.before(((place.stack, place.lexeme),), text))
        if outcome.left > left:
            return False
        open_before = set(place.stack.below)
        todo = [stack for stack, _ in outcome.heads]
        seen = set(todo)
        while todo:
            stack = todo.pop()
            if stack in open_before:
                return True
            new = set(stack.below) - seen
            seen |= new
            todo.extend(new)
        return False

    def _spell(self, holes: Sequence[_Hole], after: str, most: int) -> Iterator[list[str]]:
        """The fills of some holes, the last one first; ``after``: the text that follows them."""
        *earlier, hole = holes
        for text in self._spell_hole(hole, after, most):
            if not earlier:
                yield [text]
                continue
            for texts in self._spell(earlier, earlier[-1].piece + text + after, most):
                yield [*texts, text]

    def _spell_hole(self, hole: _Hole, after: str, most: int) -> Iterator[str]:
        """The fills of one hole, checked token by token from its start on."""
        context, right = self._context(self._pieces[-1]), hole.opened + after
        for place in hole.reach.places(most):
            for ending in self._units.endings(place.lexeme, right):
                if context.outcome(self._enter(place, ending, right)).accepted:
                    text = place.text + ending.text + hole.opened
                    if context.outcome(self._recogniser.before(hole.reach.start, text + after)).accepted:
                        yield text
