"""Exact liveness for finite machines: states that cannot reach an end are cut off.

A product of live states may be dead: nothing starts with ``a`` and with ``b``.  Whether a
state can still reach a final one is searched when it is first reached, and remembered
for every state that the search settles.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final, TypeVar

from dgfill.automata.machine import Machine
from dgfill.automata.protocol import Check, Rest, unchecked
from dgfill.automata.search import representatives

__all__ = ["Trimmed", "is_empty", "trimmed"]

S = TypeVar("S", bound=Hashable)

VISITS: Final = 20_000  # states of one search; what is not settled then counts as live


class Trimmed(Machine[S]):
    """A finite machine without its dead states."""

    finite = True

    def __init__(self, machine: Machine[S], visits: int = VISITS) -> None:
        self._machine = machine
        self._visits = visits
        self._letters = representatives(machine.classes())
        self._settled: dict[S, bool] = {}

    def __repr__(self) -> str:
        return f"Trimmed<{self._machine!r}>"

    def initial(self) -> S | None:
        return self._if_live(self._machine.initial())

    def advance(self, state: S, data: bytes) -> S | None:
        return self._if_live(self._machine.advance(state, data))

    def final(self, state: S) -> bool:
        return self._machine.final(state)

    def accepts(self, state: S, rest: bytes) -> bool:
        return self._machine.accepts(state, rest)

    def witness(self, state: S, rest: Rest, limit: int, check: Check = unchecked) -> list[bytes] | None:
        return self._machine.witness(state, rest, limit, check)

    def distance(self, state: S) -> int:
        return self._machine.distance(state)

    def classes(self) -> bytes:
        return self._machine.classes()

    def clear(self) -> None:
        self._settled.clear()
        self._machine.clear()

    def _if_live(self, state: S | None) -> S | None:
        return state if state is not None and self._live(state) else None

    def _live(self, state: S) -> bool:
        if state in self._settled:
            return self._settled[state]
        before: dict[S, S | None] = {state: None}
        stack = [state]
        while stack:
            here = stack.pop()
            if self._settled.get(here) or self._machine.final(here):
                path: S | None = here
                while path is not None:
                    self._settled[path] = True
                    path = before[path]
                return True
            if len(before) > self._visits:
                return True
            for letter in reversed(self._letters):
                after = self._machine.advance(here, letter)
                if after is not None and after not in before and self._settled.get(after) is not False:
                    before[after] = here
                    stack.append(after)
        self._settled.update(dict.fromkeys(before, False))
        return False


def trimmed(machine: Machine[S]) -> Machine[S]:
    """The machine with exact liveness if it is finite, else as it is."""
    return Trimmed(machine) if machine.finite else machine


def is_empty(machine: Machine[S], visits: int) -> bool:
    """Whether a search of so many states is enough to say that a machine, finite or not, accepts no text."""
    return Trimmed(machine, visits).initial() is None
