"""Texts as C lexers read them, character by character."""

from __future__ import annotations

import ctypes as C
import sys
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from dgfill.automata.treesitter.abi import ADVANCE, GET_COLUMN, LOG, MARK_END, PREDICATE, TSLexer
from dgfill.native import function

__all__ = ["ACCEPT", "CODEC", "Expected", "Reader", "Trace", "Tracer"]

CODEC: Final = f"utf-32-{sys.byteorder[0]}e"
"""How texts are laid out for a reader: an int32 for each character."""

UNMARKED = -1
MOST_EVENTS = 4096  # as in C
TRACE = C.CFUNCTYPE(
    C.c_int32, C.c_void_p, C.c_void_p, C.c_uint16, C.c_char_p, C.c_int32, C.c_int32, C.c_void_p
)

TRACES = C.CFUNCTYPE(
    C.c_int32, C.c_void_p, C.c_void_p, C.c_uint16, C.c_char_p, C.c_int32, C.c_void_p, C.c_void_p
)
COMPARE = C.CFUNCTYPE(
    None,
    *(C.c_void_p, C.c_void_p, C.c_uint16, C.c_char_p, C.c_int32, C.c_int32, C.c_void_p, C.c_int32),
    *(C.c_void_p, C.c_void_p, C.c_int32, C.c_void_p, C.c_void_p, C.c_void_p),
)  # fmt: skip


class _Fields(TSLexer):
    """``Reader`` in C: the lexer's struct, and after it what the callbacks need."""

    _fields_ = (  # type: ignore[assignment]
        ("at", C.c_int32),
        ("length", C.c_int32),
        ("marked", C.c_int32),
        ("asked_column", C.c_int32),
        ("text", C.c_char_p),
        ("events", C.c_void_p),
        ("count", C.c_int32),
        ("begin", C.c_int32),
        ("split", C.c_int32),
        ("rest", C.c_void_p),
        ("column", C.c_int32),
    )


class Reader:
    """One text, to be read once by a lexer."""

    def __init__(self) -> None:
        self._fields = _Fields()
        self.reference = C.byref(self._fields)
        _set_callbacks(self._fields, "advance", "mark_end", "eof")

    def open(self, text: str) -> None:
        fields = self._fields
        fields.text = encoded = text.encode(CODEC, "surrogatepass")
        fields.at = 0
        fields.length = fields.split = len(encoded) // 4
        fields.marked = UNMARKED
        fields.result_symbol = 0
        fields.lookahead = ord(text[0]) if text else 0

    def begin_at(self, column: int) -> None:
        """Say in which column the texts from now on begin; a negative one is unknown."""
        self._fields.column = column

    @property
    def at(self) -> int:
        """How many characters have been read."""
        return int(self._fields.at)

    @property
    def end(self) -> int:
        """Where the token ends, if there is one."""
        return int(self._fields.at if self._fields.marked == UNMARKED else self._fields.marked)

    @property
    def symbol(self) -> int:
        """The token, if there is one, as the lexer numbers it."""
        return int(self._fields.result_symbol)

    @property
    def asked_column(self) -> bool:
        """Whether a lexer has ever asked for a column."""
        return bool(self._fields.asked_column)


ACCEPT: Final = 2

Trace = tuple[int, ...]
"""What a lexer did: 0 is an advance, 1 one that skips, more an accepting state: ``ACCEPT`` and its symbol."""


class Expected:
    """Words, and what a lexer is expected to do on each; laid out for ``compare`` in C."""

    def __init__(self, pairs: Sequence[tuple[tuple[int, ...], Trace | None]]) -> None:
        words = [word for word, _ in pairs]
        traces = [trace or () for _, trace in pairs]
        counts = [-1 if trace is None else len(trace) for _, trace in pairs]
        width, height = 1 + max(map(len, words)), max(map(len, traces))
        self.layout = (
            len(pairs),
            *(_table([(0, *word) for word in words], width), width, _row([*map(len, words)])),
            *(_table(traces, height), height, _row(counts)),
        )


def _table(rows: Iterable[Sequence[int]], width: int) -> C.Array[C.c_int32]:
    return _row([value for row in rows for value in (*row, *(0,) * (width - len(row)))])


def _row(values: Sequence[int]) -> C.Array[C.c_int32]:
    return (C.c_int32 * len(values))(*values)


class Tracer:
    """A generated lex function, run on words and watched."""

    def __init__(self, lex: Any) -> None:
        """``lex``: a ctypes function."""
        self._fields = _Fields()
        self._reference = C.byref(self._fields)
        _set_callbacks(self._fields, "trace_advance", "trace_accept", "word_eof")
        self._lex = C.cast(lex, C.c_void_p)
        self._events = (C.c_int32 * MOST_EVENTS)()
        self._trace = function("reader", "trace", TRACE)
        self._traces = function("reader", "traces", TRACES)
        self._compare = function("reader", "compare", COMPARE)
        self._known: dict[bytes, tuple[Trace, ...]] = {}

    def __call__(self, state: int, word: tuple[int, ...], begin: int = 0) -> Trace | None:
        """What happens from a state on a word, after its first ``begin`` characters.

        Returns:
            ``None`` if the lexer does not get that far.
        """
        count = self._trace(
            self._reference, self._lex, state, _laid_out(word), len(word), begin, self._events
        )  # fmt: skip
        return None if count < 0 else tuple(self._events[:count])

    def each(self, state: int, characters: tuple[int, ...]) -> tuple[Trace, ...]:
        """What happens from a state on each character; equal answers are one object."""
        if len(self._events) < MOST_EVENTS * len(characters):
            self._events = (C.c_int32 * (MOST_EVENTS * len(characters)))()
        counts = (C.c_int32 * len(characters))()
        count = self._traces(
            self._reference, self._lex, state, _laid_out(characters), len(characters), self._events, counts
        )  # fmt: skip
        key = bytes(counts) + bytes(memoryview(self._events)[:count])
        found = self._known.get(key)
        if found is None:
            values = iter(self._events[:count])
            found = self._known[key] = tuple(tuple(islice(values, length)) for length in counts)
        return found

    def alike(self, state: int, characters: tuple[int, ...], expected: Expected) -> list[int]:
        """How many words a state does what is expected on, until it does not, behind each character."""
        found = (C.c_int32 * len(characters))()
        self._compare(
            self._reference, self._lex, state, _laid_out(characters), len(characters), *expected.layout,
            self._events, found,
        )  # fmt: skip
        return found[:]


@lru_cache(1 << 12)
def _laid_out(word: tuple[int, ...]) -> bytes:
    return bytes((C.c_int32 * len(word))(*word))


def _set_callbacks(fields: _Fields, advance: str, mark_end: str, eof: str) -> None:
    for name, kind, compiled in (
        ("advance", ADVANCE, advance),
        ("mark_end", MARK_END, mark_end),
        ("get_column", GET_COLUMN, "get_column"),
        ("is_at_included_range_start", PREDICATE, "never"),
        ("eof", PREDICATE, eof),
        ("log", LOG, "log_nothing"),
    ):
        setattr(fields, name, function("reader", compiled, kind))
