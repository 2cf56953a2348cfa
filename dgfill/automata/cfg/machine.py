"""Context-free grammars as machines over bytes: columns, and what is read of the next lexeme.

The lexer takes the longest lexeme, of all that the grammar allows next and of the skip
lexeme.  Lexemes of equal length are all taken, but for the skip lexeme, which is taken alone.  This is
how llguidance reads its grammars: in ``"a" "ab" | "aa" "c"`` the text ``aab`` begins with the lexeme
``aa``, so it is none.

A state may be live though the text cannot end, where the longest lexeme swallows what should follow it.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from dgfill.automata.cfg.columns import Column, Columns
from dgfill.automata.cfg.network import Network
from dgfill.automata.machine import Machine
from dgfill.automata.regex.machine import Items
from dgfill.automata.regex.positions import ACCEPT

__all__ = ["ContextFree", "Reading"]

TRANSITIONS: Final = 1 << 16


class Reading(NamedTuple):
    """Behind some lexemes, within the next one."""

    column: Column
    lexemes: frozenset[tuple[int, Items]] = frozenset()  # begun, and what is read of them; none: between two
    is_start: bool = False  # nothing is skipped before the first lexeme, be it an empty one


class ContextFree(Machine[Reading]):
    """The machine of a network; ``None``: no text belongs to it."""

    def __init__(self, network: Network | None) -> None:
        self._network = network
        self._columns = Columns(network) if network else None
        self._after = lru_cache(TRANSITIONS)(self._read)

    def __repr__(self) -> str:
        return f"ContextFree<{self._network!r}>"

    def initial(self) -> Reading | None:
        return Reading(self._columns.start, is_start=True) if self._columns else None

    def advance(self, state: Reading, data: bytes) -> Reading | None:
        after: Reading | None = state
        for byte in data:
            after = after and self._after(after, byte)
            if after is None:
                return None
        return after

    def final(self, state: Reading) -> bool:
        if not state.lexemes:
            return state.column.accepts
        ended = _ended(state)
        return bool(ended) and self._behind(state.column, ended).accepts

    def distance(self, state: Reading) -> int:
        columns, network = self._columns, self._network
        assert columns and network
        if not state.lexemes:
            return columns.least(state.column)
        return min(
            network.lexemes[lexeme].distance(items) + columns.least_behind(state.column, lexeme)
            for lexeme, items in state.lexemes
        )

    def classes(self) -> bytes:
        return self._classes

    @cached_property
    def _classes(self) -> bytes:
        lexemes = self._network.lexemes if self._network else []
        labels: dict[tuple[int, ...], int] = {}
        rows = zip(*(lexeme.classes() for lexeme in lexemes), strict=True) if lexemes else [()] * 256
        return bytes(labels.setdefault(row, len(labels)) for row in rows)

    def clear(self) -> None:
        self._after.cache_clear()
        if self._columns:
            self._columns.clear()
        for lexeme in self._network.lexemes if self._network else ():
            lexeme.clear()

    def _read(self, state: Reading, byte: int) -> Reading | None:
        column = state.column
        going = self._going(state.lexemes or self._begun(state), byte)
        if not going and (state.lexemes or state.is_start):
            column = self._behind(column, _ended(state) if state.lexemes else self._empty(column))
            going = self._going(self._begun(Reading(column)), byte)
        if not going:
            return None
        if all(items == _NOTHING_LEFT for _, items in going):
            return Reading(self._behind(column, frozenset(lexeme for lexeme, _ in going)))
        return Reading(column, going)

    def _begun(self, state: Reading) -> frozenset[tuple[int, Items]]:
        """The lexemes that may come next, not read yet."""
        network = self._network
        assert network
        allowed = set(state.column.reads)
        if network.skip is not None and allowed and not state.is_start:
            allowed.add(network.skip)
        return frozenset((lexeme, self._starts[lexeme]) for lexeme in allowed)

    def _empty(self, column: Column) -> frozenset[int]:
        """The lexemes that a column allows to be empty."""
        return frozenset(lexeme for lexeme in column.reads if ACCEPT in self._starts[lexeme])

    def _going(self, begun: frozenset[tuple[int, Items]], byte: int) -> frozenset[tuple[int, Items]]:
        assert self._network
        data = bytes((byte,))
        advanced = ((lexeme, self._network.lexemes[lexeme].advance(items, data)) for lexeme, items in begun)
        return frozenset((lexeme, items) for lexeme, items in advanced if items is not None)

    def _behind(self, column: Column, lexemes: frozenset[int]) -> Column:
        assert self._columns
        return self._columns.behind(column, lexemes)

    @cached_property
    def _starts(self) -> list[Items]:
        assert self._network
        return [lexeme.initial() or frozenset() for lexeme in self._network.lexemes]


_NOTHING_LEFT: Final[Items] = frozenset({ACCEPT})


def _ended(state: Reading) -> frozenset[int]:
    """The lexemes that may end here."""
    return frozenset(lexeme for lexeme, items in state.lexemes if ACCEPT in items)
