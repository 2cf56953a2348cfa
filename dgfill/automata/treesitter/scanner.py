"""The external scanner of a grammar: hand-written C that lexes what a DFA cannot.

Python's indentation and strings, JavaScript's automatic semicolons, Rust's raw strings
come from such scanners.  They are opaque: a scanner has a state of at most a kilobyte,
and reads ahead as far as it likes.  Here a scan is a pure function of state, valid
tokens and text, which also says whether the answer could change if the text went on.
"""

from __future__ import annotations

import ctypes as C
from typing import Any, NamedTuple

from dgfill.automata.treesitter.abi import (
    ADVANCE,
    GET_COLUMN,
    MARK_END,
    PREDICATE,
    TSLanguage,
    TSLexer,
)

__all__ = ["Scan", "Scanner"]

BUFFER_SIZE = 1024  # TREE_SITTER_SERIALIZATION_BUFFER_SIZE
LOG = C.CFUNCTYPE(None, C.c_void_p, C.c_char_p)
SHORT_LOOKS = (1, 2)  # a scan that rejects after looking at so few characters is remembered
COLUMN_SAMPLES = ("\n", "\n  x", "  x", "x", "- x", "# x", "> x", "{", "\n\n\t x\n")


class Scan(NamedTuple):
    """What a scanner said of a text."""

    symbol: int | None  # the token found, if any
    end: int  # where the token ends in the text
    state: int  # the scanner's state after it
    open: bool  # it looked at the end of the text: more text may change the answer


class Scanner:
    """External scanner of one grammar; its states are interned to small ints.

    Not re-entrant: one thread at a time.
    """

    initial = 0

    def __init__(self, language: TSLanguage) -> None:
        self._language = language
        self._functions = language.scanner
        self._payload = self._functions.create()
        self._buffer = C.create_string_buffer(BUFFER_SIZE)
        self._states: list[bytes] = []
        self._numbers: dict[bytes, int] = {}
        self._rejected: set[tuple[int, int, str]] = set()
        self._wire()
        self._number(self._serialized())
        self.asks_columns = self._probe_columns()

    def __del__(self) -> None:
        self._functions.destroy(self._payload)

    def scan(self, state: int, row: int, text: str, start: int = 0, final: bool = False) -> Scan:
        """One scan of ``text[start:]``.

        Args:
            state: of the scanner, as returned by an earlier scan; ``initial`` at first.
            row: which tokens are valid, a row of the grammar's table.
            text: holds what follows the last token.
            start: where the last token ended in it.
            final: whether the input ends after ``text``.
        """
        if self._rejected and not final:
            for length in SHORT_LOOKS:
                if (state, row, text[start : start + length]) in self._rejected:
                    return Scan(None, start, state, False)
        serialized = self._states[state]
        self._functions.deserialize(self._payload, serialized, len(serialized))
        self._text, self._at, self._furthest, self._marked = text, start, start, None
        self._lexer.lookahead = ord(text[start]) if start < len(text) else 0
        found = self._functions.scan(self._payload, self._reference, self._valid + row * self._width)
        is_open = self._furthest >= len(text) and not final
        if not found:
            looked = self._furthest + 1 - start
            if looked in SHORT_LOOKS and not is_open:
                self._rejected.add((state, row, text[start : start + looked]))
            return Scan(None, start, state, is_open)
        end = self._at if self._marked is None else self._marked
        symbol = self._functions.symbol_map[self._lexer.result_symbol]
        return Scan(symbol, end, self._number(self._serialized()), is_open)

    def symbols(self, row: int) -> tuple[int, ...]:
        """The tokens that are valid in a row."""
        base = row * self._width
        flags = self._functions.states[base : base + self._width]
        return tuple(self._functions.symbol_map[i] for i, flag in enumerate(flags) if flag)

    def _wire(self) -> None:
        """Callbacks through which the scanner reads ``self._text``."""
        self._lexer = lexer = TSLexer()
        self._reference = C.pointer(lexer)
        self._width = self._language.external_token_count
        self._valid = C.cast(self._functions.states, C.c_void_p).value or 0
        self._text, self._at, self._furthest = "", 0, 0
        self._marked: int | None = None
        self._asked_column = False

        def advance(_: int, skip: bool) -> None:
            text = self._text
            self._at = self._furthest = at = min(self._at + 1, len(text))
            lexer.lookahead = ord(text[at]) if at < len(text) else 0

        def mark_end(_: int) -> None:
            self._marked = self._at

        def get_column(_: int) -> int:
            self._asked_column = True
            return self._at - self._text.rfind("\n", 0, self._at) - 1

        def eof(_: int) -> bool:
            return self._at >= len(self._text)

        def log(_: int, message: bytes) -> None:
            pass

        self._callbacks: tuple[Any, ...] = (
            ADVANCE(advance), MARK_END(mark_end), GET_COLUMN(get_column),
            PREDICATE(lambda _: False), PREDICATE(eof), LOG(log),
        )  # fmt: skip
        (
            lexer.advance, lexer.mark_end, lexer.get_column,
            lexer.is_at_included_range_start, lexer.eof, _,
        ) = self._callbacks  # fmt: skip
        lexer.log = C.cast(self._callbacks[-1], C.c_void_p)

    def _serialized(self) -> bytes:
        length = self._functions.serialize(self._payload, self._buffer)
        return self._buffer.raw[:length]

    def _number(self, serialized: bytes) -> int:
        number = self._numbers.setdefault(serialized, len(self._states))
        if number == len(self._states):
            self._states.append(serialized)
        return number

    def _probe_columns(self) -> bool:
        """Whether this scanner ever asks in which column it stands."""
        modes = self._language.lex_modes
        width = 3 if self._language.abi_version >= 15 else 2
        rows = {modes[state * width + 1] for state in range(self._language.state_count)} - {0}
        for row in sorted(rows):
            for text in COLUMN_SAMPLES:
                self.scan(self.initial, row, text)
        return self._asked_column
