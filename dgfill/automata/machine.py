"""The seam behind interned states: what a language has to say about itself.

A ``Machine`` is a deterministic recogniser whose states are hashable objects of its own
choice: a set of NFA positions, a stack of containers, the heads of a parser.  Three
methods define it; the rest have defaults that are right, and are overridden by a machine
that can do better.  ``dgfill.automata.interning.Interned`` turns it into an ``Automaton``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable, Sequence
from typing import Final, Generic, TypeVar

from dgfill.automata.protocol import Check, Rest, unchecked
from dgfill.automata.search import shortest

__all__ = ["EACH_BYTE", "Machine"]

S = TypeVar("S", bound=Hashable)

EACH_BYTE: Final = bytes(range(256))
"""The byte classes of a machine about which nothing is known."""


class Machine(ABC, Generic[S]):
    """A deterministic machine over bytes.  States are immutable; equal states have equal futures."""

    @property
    def finite(self) -> bool:
        """Whether few enough states can be reached that a search may visit them all."""
        return False

    @abstractmethod
    def initial(self) -> S | None:
        """The state before any byte; ``None`` if the language is empty."""

    @abstractmethod
    def advance(self, state: S, data: bytes) -> S | None:
        """The state after ``data``, or ``None`` if no accepted text has this prefix."""

    @abstractmethod
    def final(self, state: S) -> bool:
        """Whether the text that led here is in the language."""

    def accepts(self, state: S, rest: bytes) -> bool:
        """Whether the text that led here, followed by ``rest``, is in the language."""
        after = self.advance(state, rest)
        return after is not None and self.final(after)

    def witness(self, state: S, rest: Rest, limit: int, check: Check = unchecked) -> list[bytes] | None:
        """As in ``Automaton.witness``."""
        return shortest(self, state, rest, limit, check=check)

    def distance(self, state: S) -> int:
        """A lower bound of the bytes that lead from here to a final state.

        One byte lowers it by one at most, so that it guides a best-first search exactly.
        """
        return 0

    def proposals(self, state: S) -> Sequence[bytes]:
        """Texts that are worth a try where a search for a witness is here."""
        return ()

    def classes(self) -> bytes:
        """For every byte a label; bytes with one label lead from any state to the same state."""
        return EACH_BYTE

    def in_one_piece(self, state: S) -> bool:
        """Whether states within the next token are seldom met again, so that none is interned."""
        return False

    def clear(self) -> None:
        """Forget what can be computed again."""
