"""What combined languages are made of: machines whose states are ints.

A ``Part`` is an automaton of any kind, seen as a machine again; a ``Literal`` is known
text, its states being offsets.  ``Combined`` is the base of what is made of them.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, TypeVar

from dgfill.automata.interning import Interned
from dgfill.automata.machine import EACH_BYTE, Machine
from dgfill.automata.protocol import DEAD, Automaton, Check, Rest, unchecked

__all__ = ["Combined", "Literal", "Part"]

S = TypeVar("S", bound=Hashable)


class Part(Machine[int]):
    """An automaton as a machine."""

    def __init__(self, automaton: Automaton) -> None:
        self._automaton = automaton
        self._interned: Interned[Any] | None = automaton if isinstance(automaton, Interned) else None

    def __repr__(self) -> str:
        return repr(self._interned.machine if self._interned else self._automaton)

    @property
    def finite(self) -> bool:
        return self._interned is not None and self._interned.machine.finite

    def initial(self) -> int | None:
        return _live(self._automaton.start)

    def advance(self, state: int, data: bytes) -> int | None:
        return _live(self._automaton.step(state, data))

    def final(self, state: int) -> bool:
        return self._automaton.accepts(state)

    def accepts(self, state: int, rest: bytes) -> bool:
        return self._automaton.accepts(state, rest)

    def witness(self, state: int, rest: Rest, limit: int, check: Check = unchecked) -> list[bytes] | None:
        return self._automaton.witness(state, rest, limit, check)

    def distance(self, state: int) -> int:
        return self._interned.distance(state) if self._interned else 0

    def proposals(self, state: int) -> Sequence[bytes]:
        return self._interned.machine.proposals(self._interned[state]) if self._interned else ()

    def classes(self) -> bytes:
        return self._interned.machine.classes() if self._interned else EACH_BYTE

    def clear(self) -> None:
        if self._interned:
            self._interned.clear()


class Literal(Machine[int]):
    """A single text; a state is how much of it was read."""

    finite = True

    def __init__(self, text: bytes) -> None:
        self._text = text

    def __repr__(self) -> str:
        return f"Literal<{self._text!r}>"

    def initial(self) -> int:
        return 0

    def advance(self, state: int, data: bytes) -> int | None:
        return state + len(data) if self._text.startswith(data, state) else None

    def final(self, state: int) -> bool:
        return state == len(self._text)

    def distance(self, state: int) -> int:
        return len(self._text) - state

    def classes(self) -> bytes:
        labels = {byte: label for label, byte in enumerate(sorted(set(self._text)))}
        return bytes(labels.get(byte, 255) for byte in range(256))


class Combined(Machine[S]):
    """What all machines have in common that are made of parts."""

    def __init__(self, parts: Sequence[Machine[int]]) -> None:
        self.parts = tuple(parts)
        labels: dict[tuple[int, ...], int] = {}
        rows = zip(*(part.classes() for part in parts), strict=True)
        self._classes = bytes(labels.setdefault(row, len(labels)) for row in rows)

    def __repr__(self) -> str:
        return f"{type(self).__name__}<{', '.join(map(repr, self.parts))}>"

    @property
    def finite(self) -> bool:
        return all(part.finite for part in self.parts)

    def classes(self) -> bytes:
        return self._classes

    def clear(self) -> None:
        for part in self.parts:
            part.clear()


def _live(state: int) -> int | None:
    return None if state == DEAD else state
