"""Interning: any machine becomes an automaton whose states are small ints.

Equal objects get equal ints, numbered in the order in which they are first reached, so
the same questions give the same numbers.  Two promises bound the memory:

* A state that was handed out stays valid until ``clear()``: objects are never evicted.
  ``clear()`` drops everything, and belongs between two documents.
* Transitions are remembered in caches of fixed size, the least recently used going
  first: losing one costs time, never a state.

Up to ``SHORT`` bytes (a token) are stepped through byte by byte, so that tokens with a
common beginning share their work, unless the machine knows better.  Longer texts are
known context: they go through the machine in one piece, no state is interned on the way,
and only what was found for the last few of them is remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from typing import Final, Generic, NamedTuple, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from dgfill.automata.machine import Machine
from dgfill.automata.protocol import DEAD, Check, Rest, unchecked

__all__ = ["InC", "Interned", "Interner"]

S = TypeVar("S", bound=Hashable)

SHORT: Final = 64  # bytes; longer texts are context
TRANSITIONS: Final = 1 << 17  # remembered at most, for bytes and for tokens each
TEXTS: Final = 32  # long texts for which results are remembered


class Interner(Generic[S]):
    """A table of objects and the small ints that stand for them."""

    __slots__ = ("_numbers", "_objects")

    def __init__(self) -> None:
        self._numbers: dict[S, int] = {}
        self._objects: list[S] = []

    def __repr__(self) -> str:
        return f"Interner<{len(self)} objects>"

    def __len__(self) -> int:
        return len(self._objects)

    def __getitem__(self, number: int) -> S:
        return self._objects[number]

    def number(self, obj: S | None) -> int:
        """The int of an object; ``DEAD`` for ``None``."""
        if obj is None:
            return DEAD
        number = self._numbers.setdefault(obj, len(self._objects))
        if number == len(self._objects):
            self._objects.append(obj)
        return number

    def clear(self) -> None:
        self._numbers.clear()
        self._objects.clear()


class Numbering(Protocol[S]):
    """What gives objects their ints."""

    def __len__(self) -> int: ...

    def __getitem__(self, number: int) -> S: ...

    def number(self, obj: S | None) -> int: ...

    def clear(self) -> None: ...


class InC(NamedTuple):
    """How an automaton is asked from C."""

    function: int  # address of a function with the arguments of ``read_texts`` in ``native/heads.c``
    parser: int  # the first of them
    learn: Callable[[], None]  # to be called after it could not tell


class Interned(Generic[S]):
    """The automaton of a machine."""

    in_c: InC | None = None

    def __init__(
        self, machine: Machine[S], states: Numbering[S] | None = None, *, transitions: int = TRANSITIONS
    ) -> None:
        """``states``: where the machine numbers its states itself."""
        self.machine = machine
        self._states: Numbering[S] = Interner() if states is None else states
        self._step_byte = lru_cache(transitions)(self._find_byte)
        self._step_token = lru_cache(transitions)(self._find_token)
        self._after = lru_cache(TEXTS)(_results)  # text -> {state: state}
        self._verdicts = lru_cache(TEXTS)(_results)  # text -> {state: bool}
        self._start = self._states.number(machine.initial())

    def __repr__(self) -> str:
        return f"Interned<{self.machine!r}, {self.reached} states>"

    @property
    def reached(self) -> int:
        """How many states have been reached so far."""
        return len(self._states)

    def __getitem__(self, state: int) -> S:
        """The object behind a live state."""
        return self._states[state]

    @property
    def start(self) -> int:
        return self._start

    def step(self, state: int, data: bytes) -> int:
        if len(data) <= SHORT:
            return self._step_token(state, data)
        if state == DEAD:
            return DEAD
        after = self._after(data)
        if state not in after:
            after[state] = self._states.number(self.machine.advance(self._states[state], data))
        return after[state]

    def steps(self, states: NDArray[np.int32], texts: Sequence[bytes]) -> NDArray[np.int32]:
        """Where each text leads from a state."""
        pairs = zip(states.tolist(), texts, strict=True)
        return np.array([self.step(state, text) for state, text in pairs], np.int32)

    def accepts(self, state: int, rest: bytes = b"") -> bool:
        if state == DEAD:
            return False
        verdicts = self._verdicts(rest)
        if state not in verdicts:
            verdicts[state] = self.machine.accepts(self._states[state], rest)
        return bool(verdicts[state])

    def matches(self, text: str | bytes) -> bool:
        """Whether a whole text is in the language."""
        data = text.encode(errors="surrogatepass") if isinstance(text, str) else text
        return self.accepts(self.step(self._start, data))

    def witness(self, state: int, rest: Rest, limit: int, check: Check = unchecked) -> list[bytes] | None:
        return None if state == DEAD else self.machine.witness(self._states[state], rest, limit, check)

    def distance(self, state: int) -> int:
        """A lower bound of the bytes that lead from a live state to an accepting one."""
        return self.machine.distance(self._states[state])

    def clear(self) -> None:
        """Forget everything.  States handed out before mean nothing afterwards."""
        for cache in (self._step_byte, self._step_token, self._after, self._verdicts):
            cache.cache_clear()
        self._states.clear()
        self.machine.clear()
        self._start = self._states.number(self.machine.initial())

    def _find_byte(self, state: int, byte: int) -> int:
        return self._states.number(self.machine.advance(self._states[state], bytes((byte,))))

    def _find_token(self, state: int, data: bytes) -> int:
        if state != DEAD and self.machine.in_one_piece(self._states[state]):
            return self._states.number(self.machine.advance(self._states[state], data))
        for byte in data:
            if state == DEAD:
                break
            state = self._step_byte(state, byte)
        return state


def _results(text: bytes) -> dict[int, int]:
    """An empty table for what is found about a text; one per text, by ``lru_cache``."""
    return {}
