"""Random texts of a language."""

from __future__ import annotations

import random
from typing import Final

from dgfill.automata.interning import Interned
from dgfill.automata.protocol import DEAD
from dgfill.automata.search import members

__all__ = ["sample"]

WALKS: Final = 20
READABLE: Final = frozenset(bytes((byte,)) for byte in (*range(0x20, 0x7F), ord("\n")))


def sample(automaton: Interned[object], chance: random.Random, length: int) -> bytes | None:
    """A random text of some ``length`` bytes; more if none is so short, ``None`` if none was found.

    Walks that end in a trap (see ``dgfill.automata.cfg.machine``) are taken again, ``WALKS`` at most.
    """
    walks = (_walk(automaton, chance, length) for _ in range(WALKS))
    return next((text for text in walks if text is not None), None)


def _walk(automaton: Interned[object], chance: random.Random, length: int) -> bytes | None:
    """One random text.

    A walk, byte by byte, over classes of bytes that are alive.  A text that may end does so with the
    probability that makes ``length`` its mean; behind ``length`` the shortest way to an end is taken.
    """
    classes = members(automaton.machine.classes())
    text, state = b"", automaton.start
    while state != DEAD and len(text) < length:
        if automaton.accepts(state) and chance.random() * length < 1:
            return text
        alive = [row for row in classes if automaton.step(state, row[0]) != DEAD]
        readable = [row for row in alive if row[0] in READABLE]
        if not alive:
            break
        row = chance.choice(readable or alive)
        byte = chance.choice([byte for byte in row if byte in READABLE] or row)
        text, state = text + byte, automaton.step(state, byte)
    if state == DEAD:
        return None
    end = automaton.witness(state, [], 16 * length + 256)
    return None if end is None else text + end[0]
