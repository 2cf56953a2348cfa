"""The external scanner of a grammar: hand-written C that lexes what a DFA cannot.

Python's indentation and strings, JavaScript's automatic semicolons, Rust's raw strings
come from such scanners.  They are opaque: a scanner has a state of at most a kilobyte,
and reads ahead as far as it likes.  Here a scan is a pure function of state, valid
tokens and text, which also says whether the answer could change if the text went on.
"""

from __future__ import annotations

import ctypes as C
from typing import NamedTuple

from dgfill.automata.treesitter.abi import TSLanguage
from dgfill.automata.treesitter.reader import Reader

__all__ = ["Scan", "Scanner"]

BUFFER_SIZE = 1024  # TREE_SITTER_SERIALIZATION_BUFFER_SIZE
WINDOWS = (256, 1 << 14, 1 << 62)  # characters a scanner is shown: more, if it wants to see more
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
        self._reader = Reader()
        self._width = language.external_token_count
        self._valid = C.cast(self._functions.states, C.c_void_p).value or 0
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
        for window in WINDOWS:
            found, saw_end = self._run(state, row, text[start : start + window])
            if not saw_end or start + window >= len(text):
                break
        is_open = saw_end and not final
        if not found:
            looked = self._reader.at + 1
            if looked in SHORT_LOOKS and not saw_end:
                self._rejected.add((state, row, text[start : start + looked]))
            return Scan(None, start, state, is_open)
        symbol = self._functions.symbol_map[self._reader.symbol]
        return Scan(symbol, start + self._reader.end, self._number(self._serialized()), is_open)

    def spelled(self, state: int) -> str:
        """What a state spells, control characters left out: a raw string's delimiter, say."""
        return "".join(chr(byte) for byte in self._states[state] if 32 < byte < 127)

    def _run(self, state: int, row: int, text: str) -> tuple[bool, bool]:
        """Whether the scanner finds a token, and whether it looked at the end of the text."""
        self._functions.destroy(self._payload)  # Bash's keeps some of what it has seen
        self._payload = self._functions.create()
        serialized = self._states[state]
        self._functions.deserialize(self._payload, serialized, len(serialized))
        self._reader.open(text)
        found = self._functions.scan(self._payload, self._reader.reference, self._valid + row * self._width)
        return found, self._reader.at >= len(text)

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
        return self._reader.asked_column
