"""Texts of one language after the other.

Where one part ends and the next begins is not known while reading, so a state is the set
of all possibilities, each a part and a state of that part.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dgfill.automata.machine import Machine
from dgfill.automata.parts import Combined, Literal

__all__ = ["Concatenation", "Thread", "Threads"]

Thread = tuple[int, int]
"""A part, by its index, and a state of it."""

Threads = frozenset[Thread]


class Concatenation(Combined[Threads]):
    """The machine of texts that are one text of each part, in order."""

    def __init__(self, parts: Sequence[Machine[int]]) -> None:
        super().__init__(parts)
        self._restart()

    def _restart(self) -> None:
        starts = [part.initial() for part in self.parts]
        live = [start for start in starts if start is not None]
        self._starts = live if len(live) == len(starts) else []  # nothing follows an empty language
        fewest = [part.distance(start) for part, start in zip(self.parts, self._starts, strict=False)]
        self._behind = [sum(fewest[number:]) for number in range(1, len(fewest) + 1)]  # bytes, at least

    def initial(self) -> Threads | None:
        return self._begun([(0, self._starts[0])]) if self._starts else None

    def advance(self, state: Threads, data: bytes) -> Threads | None:
        at = 0
        while at < len(data) and state:
            length = self._known(state, len(data) - at)
            piece = data[at : at + length]
            at += length
            after = [(part, self.parts[part].advance(inner, piece)) for part, inner in state]
            state = self._begun((part, inner) for part, inner in after if inner is not None)
        return state or None

    def final(self, state: Threads) -> bool:
        last = len(self.parts) - 1
        return any(part == last and self.parts[part].final(inner) for part, inner in state)

    def distance(self, state: Threads) -> int:
        return min(self.parts[part].distance(inner) + self._behind[part] for part, inner in state)

    def clear(self) -> None:
        super().clear()
        self._restart()

    def _begun(self, threads: Iterable[Thread]) -> Threads:
        """The threads, and those that begin where one of them may end."""
        found = set()
        for thread in threads:
            while thread not in found:
                found.add(thread)
                part, inner = thread
                if part + 1 < len(self.parts) and self.parts[part].final(inner):
                    thread = (part + 1, self._starts[part + 1])
        return frozenset(found)

    def _known(self, state: Threads, most: int) -> int:
        """How many bytes can be read in one piece, because no part can begin within them."""
        if len(state) == 1:
            ((part, inner),) = state
            literal = self.parts[part]
            if isinstance(literal, Literal):
                return max(1, min(most, literal.distance(inner)))
        return 1
