"""Reading known text without knowing what is open around it.

What a piece of JSON text does depends on the control before it and on the innermost
open container, and on nothing below, until it closes that container.  ``flow`` reads so
far, which makes its results reusable: a long text is cut into chunks, and what a chunk
does is remembered for every way to enter it.  Different fills soon enter the text
behind them alike, so reading it again costs a few look-ups per chunk.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from dgfill.automata.json.control import (
    AFTER,
    ARRAY,
    CLOSE_ARRAY,
    CLOSE_OBJECT,
    COMMA,
    FIRST_ACTION,
    FIRST_KEY,
    FIRST_VALUE,
    KEY,
    NOTHING,
    OBJECT,
    OPEN_ARRAY,
    OPEN_OBJECT,
    OUTSIDE,
    ROWS,
    VALUE,
)

__all__ = ["Effect", "Text", "flow"]

CHUNK: Final = 4096  # bytes


class Effect(NamedTuple):
    """What reading did."""

    at: int  # how far it got: to the end, or behind the bracket that closed the container
    control: int
    opened: bytes | None  # containers opened and still open; None: the innermost one was closed
    highest: int  # most containers that were open at once, beyond those at the beginning


def flow(data: bytes, at: int, control: int, innermost: int) -> Effect | None:
    """Read ``data[at:]``, or as much as closes the innermost container.

    ``None`` if no JSON text goes on like this.
    """
    opened: list[int] = []
    highest = 0
    container = innermost
    for behind, byte in enumerate(data[at:], at + 1):
        code = ROWS[control][byte]
        if code < FIRST_ACTION:
            control = code
        elif code == COMMA and container != OUTSIDE:
            control = KEY if container == OBJECT else VALUE
        elif code in (OPEN_OBJECT, OPEN_ARRAY):
            container = OBJECT if code == OPEN_OBJECT else ARRAY
            control = FIRST_KEY if code == OPEN_OBJECT else FIRST_VALUE
            opened.append(container)
            highest = max(highest, len(opened))
        elif container == (OBJECT if code == CLOSE_OBJECT else ARRAY if code == CLOSE_ARRAY else NOTHING):
            control = AFTER
            if not opened:
                return Effect(behind, control, None, highest)
            opened.pop()
            container = opened[-1] if opened else innermost
        else:
            return None
    return Effect(len(data), control, bytes(opened), highest)


class Text:
    """A long text, of which the chunks remember what they do."""

    __slots__ = ("_chunks", "_effects", "_length")

    def __init__(self, data: bytes) -> None:
        self._length = len(data)
        self._chunks = [data[at : at + CHUNK] for at in range(0, len(data), CHUNK)]
        self._effects: dict[tuple[int, int, int], Effect | None] = {}

    def __repr__(self) -> str:
        return f"Text<{self._length} bytes, {len(self._effects)} effects>"

    def flow(self, at: int, control: int, innermost: int) -> Effect | None:
        """As ``flow``, of the whole text."""
        opened = b""
        highest = 0
        while at < self._length:
            effect = self._chunk(at, control, opened[-1] if opened else innermost)
            if effect is None:
                return None
            highest = max(highest, len(opened) + effect.highest)
            at, control = effect.at, effect.control
            if effect.opened is not None:
                opened += effect.opened
            elif not opened:
                return Effect(at, control, None, highest)
            else:
                opened = opened[:-1]
        return Effect(at, control, opened, highest)

    def _chunk(self, at: int, control: int, innermost: int) -> Effect | None:
        key = at, control, innermost
        if key not in self._effects:
            number, inside = divmod(at, CHUNK)
            effect = flow(self._chunks[number], inside, control, innermost)
            self._effects[key] = effect and effect._replace(at=at - inside + effect.at)
        return self._effects[key]
