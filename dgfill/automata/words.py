"""Literal words: ``red|green`` is a language of two texts.

A state is the set of endings that are still possible (the derivative of the set, in
Brzozowski's sense), so words with a common ending share their states.
"""

from __future__ import annotations

from collections.abc import Iterable

from dgfill.automata.interning import Interned
from dgfill.automata.machine import Machine

__all__ = ["Endings", "Words", "words"]

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


def words(texts: Iterable[str]) -> Interned[Endings]:
    """The automaton of literal alternatives."""
    return Interned(Words(text.encode() for text in texts))
