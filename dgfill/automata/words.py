"""Literal words: ``red|green`` is a language of two texts.

A state is the set of endings that are still possible (the derivative of the set, in
Brzozowski's sense), so words with a common ending share their states.
"""

from __future__ import annotations

from collections.abc import Iterable

from dgfill.automata.interning import Interned
from dgfill.automata.machine import Machine

__all__ = ["Endings", "OtherThan", "Words", "other_than", "words"]

Endings = frozenset[bytes]


class Words(Machine[Endings]):
    """The machine of finitely many texts."""

    finite = True

    def __init__(self, texts: Iterable[bytes]) -> None:
        self.texts = frozenset(texts)

    def __repr__(self) -> str:
        return f"Words<{b'|'.join(sorted(self.texts))!r}>"

    def initial(self) -> Endings | None:
        return self.texts or None

    def advance(self, state: Endings, data: bytes) -> Endings | None:
        return frozenset(text[len(data) :] for text in state if text.startswith(data)) or None

    def final(self, state: Endings) -> bool:
        return b"" in state

    def distance(self, state: Endings) -> int:
        return min(map(len, state))

    def classes(self) -> bytes:
        used = sorted({byte for text in self.texts for byte in text})
        labels = {byte: label for label, byte in enumerate(used)}
        return bytes(labels.get(byte, 255) for byte in range(256))


class OtherThan(Machine[Endings]):
    """The machine of all texts but finitely many."""

    finite = True

    def __init__(self, texts: Iterable[bytes]) -> None:
        self._texts = frozenset(texts)

    def __repr__(self) -> str:
        return f"OtherThan<{b'|'.join(sorted(self._texts))!r}>"

    def initial(self) -> Endings:
        return self._texts

    def advance(self, state: Endings, data: bytes) -> Endings:
        return frozenset(text[len(data) :] for text in state if text.startswith(data))

    def final(self, state: Endings) -> bool:
        return b"" not in state

    def classes(self) -> bytes:
        return Words(self._texts).classes()


def other_than(texts: Iterable[str]) -> Interned[Endings]:
    """The automaton of all texts but some."""
    return Interned(OtherThan(text.encode() for text in texts))


def words(texts: Iterable[str]) -> Interned[Endings]:
    """The automaton of literal alternatives."""
    return Interned(Words(text.encode() for text in texts))
