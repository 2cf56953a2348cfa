"""Languages made of languages.

The parts are automata of any kind; a state of the whole is made of their states.  If all
parts are finite, so is the whole, and its liveness is exact.  Otherwise a state may be
live although the parts cannot end together; it is never dead although they can.

A whole holds states of its parts: clearing it clears them too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dgfill.automata.concatenation import Concatenation
from dgfill.automata.interning import Interned
from dgfill.automata.liveness import trimmed
from dgfill.automata.parts import Literal, Part
from dgfill.automata.products import Intersection, Quotient, Union
from dgfill.automata.protocol import Automaton

__all__ = ["alternation", "concat", "intersection", "quotient", "template"]


def concat(*parts: bytes | Automaton) -> Interned[Any]:
    """A text of each part, one after the other."""
    return Interned(Concatenation([*map(_part, parts)] or [Literal(b"")]))


def template(texts: Sequence[bytes], holes: Sequence[Automaton]) -> Interned[Any]:
    """Known text with holes between its pieces, each with a language of its own."""
    if len(texts) != len(holes) + 1:
        raise ValueError(f"{len(holes)} holes need {len(holes) + 1} texts around them, not {len(texts)}")
    pieces: list[bytes | Automaton] = [texts[0]]
    for hole, text in zip(holes, texts[1:], strict=True):
        pieces += [hole, text]
    return concat(*pieces)


def alternation(*parts: Automaton) -> Interned[Any]:
    """A text of any part."""
    return Interned(Union([*map(_part, parts)]))


def intersection(*parts: Automaton) -> Interned[Any]:
    """A text that every part has."""
    return Interned(trimmed(Intersection([*map(_part, parts)])))


def quotient(whole: Automaton, right: bytes, left: bytes = b"") -> Interned[Any]:
    """What, between ``left`` and ``right``, is a text of the whole."""
    return Interned(trimmed(Quotient(Part(whole), right, left)))


def _part(part: bytes | Automaton) -> Literal | Part:
    return Literal(part) if isinstance(part, bytes) else Part(part)
