"""The external scanner of a grammar: hand-written C that lexes what a DFA cannot.

Python's indentation and strings, JavaScript's automatic semicolons, Rust's raw strings
come from such scanners.  They are opaque: a scanner has a state of at most a kilobyte,
and reads ahead as far as it likes.  Here a scan is a pure function of state, valid
tokens and text, which also says whether the answer could change if the text went on.
"""

from __future__ import annotations

import ctypes as C
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dgfill.automata.treesitter.abi import TSLanguage
from dgfill.automata.treesitter.reader import CODEC, Reader
from dgfill.native import function

__all__ = ["Continuations", "Probed", "Scan", "Scanner"]

BUFFER_SIZE = 1024  # TREE_SITTER_SERIALIZATION_BUFFER_SIZE
WINDOWS = (256, 1 << 14, 1 << 62)  # characters a scanner is shown: more, if it wants to see more
SHORT_LOOKS = (1, 2)  # a scan that rejects after looking at so few characters is remembered
COLUMN_SAMPLES = ("\n", "\n  x", "  x", "x", "- x", "# x", "> x", "{", "\n\n\t x\n")

SCAN = C.CFUNCTYPE(C.c_int32, C.c_void_p, C.c_void_p, C.c_void_p, C.c_char_p, C.c_uint32, C.c_void_p)
PROBE = C.CFUNCTYPE(
    C.c_uint64, C.c_void_p, C.c_void_p, C.c_void_p, C.c_char_p, C.c_uint32, C.c_void_p, C.c_int32,
    *(C.c_void_p, C.c_int32, C.c_void_p, C.c_int32, C.c_int32, C.c_void_p, C.c_void_p),
    *(C.c_void_p, C.c_void_p, C.c_void_p, C.c_void_p, C.c_void_p),
)  # fmt: skip
FOUND = 24  # bytes of ``Found`` in C
BACKED_UP = 2  # a flag of a symbol in C


class Scan(NamedTuple):
    """What a scanner said of a text."""

    symbol: int | None  # the token found, if any
    end: int  # where the token ends in the text
    state: int  # the scanner's state after it
    open: bool  # it looked at the end of the text: more text may change the answer


class Probed(NamedTuple):
    """What a scanner said of a text with each of some continuations."""

    key: int  # a hash of all of it
    behind: tuple[int, ...]  # how many characters of the text follow a token that ends in it, ascending
    symbols: frozenset[int]  # the tokens found
    backed_up: frozenset[int]  # those that end in the text
    undecided: bool  # some scan wanted to see more
    decisive: bool  # each found a token, and had seen enough


class Continuations:
    """Texts to be tried after another one.

    ``characters`` is int32 ``[continuations, longest]``, padded; ``lengths`` is int32 ``[continuations]``.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.lengths = np.array([len(text) for text in texts], dtype=np.int32)
        self.characters = np.zeros((len(texts), self.lengths.max()), dtype=np.int32)
        for row, text in zip(self.characters, texts, strict=True):
            row[: len(text)] = _characters(text)


class Scanner:
    """External scanner of one grammar; its states are interned to small ints.

    Not re-entrant: one thread at a time.
    """

    initial = 0

    def __init__(self, language: TSLanguage) -> None:
        self._language = language
        self._functions = C.byref(language.scanner)
        self._symbols: list[int] = language.scanner.symbol_map[: language.external_token_count]
        self._scan = function("reader", "scan", SCAN)
        self._probe = function("reader", "probe", PROBE)
        self._buffer = C.create_string_buffer(BUFFER_SIZE)
        self._states: list[bytes] = []
        self._numbers: dict[bytes, int] = {}
        self._rejected: set[tuple[int, int, str]] = set()
        self._reader = Reader()
        self._width = language.external_token_count
        self._valid = C.cast(language.scanner.states, C.c_void_p).value or 0
        self._number(self._first_state())
        self.asks_columns = self._probe_columns()

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
        reader = self._reader
        for window in WINDOWS:
            shown = text[start : start + window]
            reader.open(shown)
            serialized = self._states[state]
            length = self._scan(
                reader.reference, self._functions, self._valid + row * self._width,
                serialized, len(serialized), self._buffer,
            )  # fmt: skip
            saw_end = reader.at >= len(shown)
            if not saw_end or start + window >= len(text):
                break
        is_open = saw_end and not final
        if length < 0:
            looked = reader.at + 1
            if looked in SHORT_LOOKS and not saw_end:
                self._rejected.add((state, row, text[start : start + looked]))
            return Scan(None, start, state, is_open)
        symbol = self._symbols[reader.symbol]
        return Scan(symbol, start + reader.end, self._number(self._buffer.raw[:length]), is_open)

    def probe(self, state: int, row: int, text: str, continuations: Continuations) -> Probed:
        """One scan of the text with each continuation, of which the last is the end of the input."""
        characters, rests = _characters(text), continuations.characters
        serialized = self._states[state]
        founds = C.create_string_buffer(FOUND * len(rests))
        behind = (C.c_int32 * len(rests))()
        flags = (C.c_uint8 * self._width)()
        behinds, undecided, decisive = C.c_int32(), C.c_int32(), C.c_int32()
        key = self._probe(
            self._reader.reference, self._functions, self._valid + row * self._width,
            serialized, len(serialized), characters.ctypes.data, len(characters), rests.ctypes.data,
            rests.shape[1], continuations.lengths.ctypes.data, len(rests), self._width, founds, self._buffer,
            behind, C.byref(behinds), flags, C.byref(undecided), C.byref(decisive),
        )  # fmt: skip
        symbols = [(symbol, flag) for symbol, flag in zip(self._symbols, flags, strict=True) if flag]
        return Probed(
            key=key,
            behind=tuple(behind[: behinds.value]),
            symbols=frozenset(symbol for symbol, _ in symbols),
            backed_up=frozenset(symbol for symbol, flag in symbols if flag & BACKED_UP),
            undecided=bool(undecided.value),
            decisive=bool(decisive.value),
        )

    def clear(self) -> None:
        """Forget all states but the first."""
        del self._states[1:]
        self._numbers = {self._states[0]: self.initial}
        self._rejected.clear()

    def spelled(self, state: int) -> str:
        """What a state spells, control characters left out: a raw string's delimiter, say."""
        return "".join(chr(byte) for byte in self._states[state] if 32 < byte < 127)

    def _first_state(self) -> bytes:
        functions = self._language.scanner
        payload = functions.create()
        length = functions.serialize(payload, self._buffer)
        functions.destroy(payload)
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


def _characters(text: str) -> NDArray[np.int32]:
    return np.frombuffer(text.encode(CODEC, "surrogatepass"), dtype=np.int32)
