"""The one protocol every language implements: a deterministic machine over bytes.

A state is a small int.  Behind it stands any hashable object; equal objects give
equal ints, which is what lets paths of the lattice merge.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

__all__ = ["DEAD", "GAP", "Automaton", "Check", "Gap", "Rest", "unchecked"]

DEAD: Final = -1
"""The state from which no accepted text can be reached."""


class Gap:
    """A later hole in the right context: some text, not known yet."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "GAP"


GAP: Final = Gap()

Rest = Sequence["bytes | Gap"]
"""What stands right of a hole: known bytes and later holes, in order."""

Check = Callable[[], object]
"""What a search calls now and then: what it raises ends the search, and leaves nothing half done."""


def unchecked() -> None:
    """The check of a search that goes on to its end."""


class Automaton(Protocol):
    """A language over bytes.

    Texts are UTF-8 with ``\\n`` newlines.  A byte string that stops inside a
    character is pending, never dead.
    """

    @property
    def start(self) -> int:
        """The state before any byte."""
        ...

    def step(self, state: int, data: bytes) -> int:
        """The state after ``data``, or ``DEAD``: no accepted text has this prefix."""
        ...

    def accepts(self, state: int, rest: bytes = b"") -> bool:
        """Whether the text that led to ``state``, followed by ``rest``, is in the language."""
        ...

    def witness(self, state: int, rest: Rest, limit: int, check: Check = unchecked) -> list[bytes] | None:
        """A short text for the hole at ``state`` and one for each gap in ``rest``.

        The whole text is then accepted.  ``limit`` bounds the length of each in
        bytes; ``None`` when no such texts were found.  ``check`` may end the search.
        """
        ...
