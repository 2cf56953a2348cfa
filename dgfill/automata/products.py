"""Languages that are read side by side: union, intersection, and what may precede a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dgfill.automata.machine import Machine
from dgfill.automata.parts import Combined
from dgfill.automata.protocol import Check, Rest, unchecked
from dgfill.automata.search import joined, known_texts, shortest

__all__ = ["Intersection", "Quotient", "States", "Union"]

PROPOSALS: Final = 6_000  # tried before single bytes are

States = tuple[int, ...]
"""A state of every part."""

Running = tuple[tuple[int, int], ...]
"""The parts that are still possible, by their index, and a state of each."""


class Union(Combined[Running]):
    """The machine of the texts of any part."""

    def initial(self) -> Running | None:
        starts = [(number, part.initial()) for number, part in enumerate(self.parts)]
        return tuple((number, start) for number, start in starts if start is not None) or None

    def advance(self, state: Running, data: bytes) -> Running | None:
        after = [(number, self.parts[number].advance(inner, data)) for number, inner in state]
        return tuple((number, inner) for number, inner in after if inner is not None) or None

    def final(self, state: Running) -> bool:
        return any(self.parts[number].final(inner) for number, inner in state)

    def accepts(self, state: Running, rest: bytes) -> bool:
        return any(self.parts[number].accepts(inner, rest) for number, inner in state)

    def witness(self, state: Running, rest: Rest, limit: int, check: Check = unchecked) -> list[bytes] | None:
        found = [self.parts[number].witness(inner, rest, limit, check) for number, inner in state]
        return min((fills for fills in found if fills), key=_length, default=None)

    def distance(self, state: Running) -> int:
        return min(self.parts[number].distance(inner) for number, inner in state)


class Intersection(Combined[States]):
    """The machine of the texts that every part has."""

    def initial(self) -> States | None:
        return _all_live([part.initial() for part in self.parts])

    def advance(self, state: States, data: bytes) -> States | None:
        after = []
        for part, inner in zip(self.parts, state, strict=True):
            next_inner = part.advance(inner, data)
            if next_inner is None:
                return None
            after.append(next_inner)
        return tuple(after)

    def final(self, state: States) -> bool:
        return all(part.final(inner) for part, inner in self._pairs(state))

    def accepts(self, state: States, rest: bytes) -> bool:
        return all(part.accepts(inner, rest) for part, inner in self._pairs(state))

    def witness(self, state: States, rest: Rest, limit: int, check: Check = unchecked) -> list[bytes] | None:
        """The witness of one part, if it suits the others; else what a search finds.

        Finite parts are asked first: theirs are shortest, and so is one that suits all.
        """
        texts = known_texts(rest)
        for part, inner in sorted(self._pairs(state), key=lambda pair: not pair[0].finite):
            fills = part.witness(inner, rest, limit, check)
            if fills is not None and self.accepts(state, joined(fills, texts)):
                return fills
            if fills is None and part.finite:
                return None
        fills = shortest(
            self,
            state,
            rest,
            limit,
            moves=lambda _, here, __: self.proposals(here),
            most=PROPOSALS,
            check=check,
        )
        return fills or shortest(self, state, rest, limit, check=check)

    def proposals(self, state: States) -> Sequence[bytes]:
        return [text for part, inner in self._pairs(state) for text in part.proposals(inner)]

    def distance(self, state: States) -> int:
        return max(part.distance(inner) for part, inner in self._pairs(state))

    def _pairs(self, state: States) -> list[tuple[Machine[int], int]]:
        return list(zip(self.parts, state, strict=True))


class Quotient(Combined[int]):
    """The machine of what, between two known texts, is a text of its only part."""

    def __init__(self, part: Machine[int], right: bytes, left: bytes = b"") -> None:
        super().__init__([part])
        self._right = right
        self._left = left

    def __repr__(self) -> str:
        return f"Quotient<{self.parts[0]!r} between {self._left!r} and {self._right!r}>"

    def initial(self) -> int | None:
        start = self.parts[0].initial()
        return None if start is None else self.parts[0].advance(start, self._left)

    def advance(self, state: int, data: bytes) -> int | None:
        return self.parts[0].advance(state, data)

    def final(self, state: int) -> bool:
        return self.parts[0].accepts(state, self._right)

    def accepts(self, state: int, rest: bytes) -> bool:
        return self.parts[0].accepts(state, rest + self._right)

    def witness(self, state: int, rest: Rest, limit: int, check: Check = unchecked) -> list[bytes] | None:
        return self.parts[0].witness(state, [*rest, self._right], limit, check)

    def proposals(self, state: int) -> Sequence[bytes]:
        return self.parts[0].proposals(state)

    def distance(self, state: int) -> int:
        return max(0, self.parts[0].distance(state) - len(self._right))


def _all_live(states: list[int | None]) -> States | None:
    live = tuple(state for state in states if state is not None)
    return live if len(live) == len(states) else None


def _length(fills: list[bytes]) -> int:
    return sum(map(len, fills))
