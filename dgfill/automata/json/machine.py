"""The machine of JSON texts: a control, and the containers that are open.

A deterministic pushdown automaton.  The stack is a byte string, one bracket for each open
container, so a state reads ``{[{ in key`` and equal states are equal at a glance.
Every state is live: whatever a prefix leaves open can be closed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from dgfill.automata.interning import Interned
from dgfill.automata.json.bridge import bridge
from dgfill.automata.json.control import CLASSES, ENDS, NAMES, OUTSIDE, VALUE
from dgfill.automata.json.flow import Text, flow
from dgfill.automata.machine import Machine
from dgfill.automata.protocol import Check, Rest, unchecked
from dgfill.automata.search import known_texts

__all__ = ["DEPTH", "Configuration", "Json", "json_text"]

DEPTH: Final = 500
"""How deep containers may nest: well below what ``json.loads`` can take."""

LONG: Final = 512  # bytes; texts from there on are worth remembering
TEXTS: Final = 8


class Configuration(NamedTuple):
    """Where a prefix of a JSON text has got to."""

    control: int
    stack: bytes

    def __repr__(self) -> str:
        return f"Json<{self.stack.decode()} {NAMES[self.control]}>"


class Json(Machine[Configuration]):
    """The machine of one JSON value with blanks around it."""

    def __init__(self, depth: int = DEPTH) -> None:
        self._depth = depth
        self._text = lru_cache(TEXTS)(Text)

    def __repr__(self) -> str:
        return f"Json<depth {self._depth}>"

    def initial(self) -> Configuration:
        return Configuration(VALUE, b"")

    def advance(self, state: Configuration, data: bytes) -> Configuration | None:
        control, stack = state
        text = self._text(data) if len(data) >= LONG else None
        at = 0
        while True:
            innermost = stack[-1] if stack else OUTSIDE
            effect = text.flow(at, control, innermost) if text else flow(data, at, control, innermost)
            if effect is None or len(stack) + effect.highest > self._depth:
                return None
            if effect.opened is not None:
                return Configuration(effect.control, stack + effect.opened)
            at, control, stack = effect.at, effect.control, stack[:-1]

    def final(self, state: Configuration) -> bool:
        return not state.stack and state.control in ENDS

    def witness(
        self, state: Configuration, rest: Rest, limit: int, check: Check = unchecked
    ) -> list[bytes] | None:
        texts = known_texts(rest)
        fills = bridge(state.control, state.stack, [self._text(text) for text in texts], limit)
        if fills is not None and self._reads(state, chain.from_iterable(zip(fills, texts, strict=True))):
            return fills
        return None  # a way between the texts may still nest too deeply

    def _reads(self, state: Configuration, pieces: Iterable[bytes]) -> bool:
        after: Configuration | None = state
        for piece in pieces:
            after = after and self.advance(after, piece)
        return after is not None

    def classes(self) -> bytes:
        return CLASSES

    def clear(self) -> None:
        self._text.cache_clear()


def json_text(depth: int = DEPTH) -> Interned[Configuration]:
    """The automaton of JSON texts that nest at most ``depth`` containers."""
    return Interned(Json(depth))
