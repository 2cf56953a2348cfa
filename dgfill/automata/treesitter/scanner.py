"""The external scanner of a grammar: hand-written C that lexes what a DFA cannot.

Python's indentation and strings, JavaScript's automatic semicolons, Rust's raw strings
come from such scanners.  They are opaque: a scanner has a state of at most a kilobyte,
and reads ahead as far as it likes.  Here a scan is a pure function of state, valid
tokens and text, which also says whether the answer could change if the text went on.

A scanner may ask in which column it stands.  That is known behind a line break, and
behind tokens of the scanner's own; if it ever asks, the column is a part of its state, but for the first one.
"""

from __future__ import annotations

import ctypes as C
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dgfill.automata.treesitter.abi import TSLanguage
from dgfill.automata.treesitter.reader import CODEC, Reader
from dgfill.native import function

__all__ = ["UNKNOWN", "Continuations", "Probed", "Scan", "Scanner"]

BUFFER_SIZE = 1024  # TREE_SITTER_SERIALIZATION_BUFFER_SIZE
WINDOWS = (256, 1 << 14, 1 << 62)  # characters a scanner is shown: more, if it wants to see more
SHORT_LOOKS = (1, 2)  # a scan that rejects after looking at so few characters is remembered
COLUMN_SAMPLES = ("\n", "\n  x", "  x", "x", "- x", "# x", "> x", "{", "\n\n\t x\n", "\nx", "<<x")
SAMPLED_STATES = 4  # in which it is tried whether a scanner asks for columns
UNKNOWN = -1  # column

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
        self._states: list[tuple[bytes, int]] = []  # what it has written down, and the column where it stands
        self._numbers: dict[tuple[bytes, int], int] = {}
        self._rejected: set[tuple[int, int, str]] = set()
        self._reader = Reader()
        self._width = language.external_token_count
        self._valid = C.cast(language.scanner.states, C.c_void_p).value or 0
        self._first = self._first_state()
        self._knows_columns = False
        self.clear()
        self.asks_columns = self._probe_columns((self.initial,))
        self._knows_columns = self.asks_columns or self._probe_columns(range(1, SAMPLED_STATES))
        self.clear()

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
        serialized, column = self._states[state]
        reader.begin_at(column)
        for window in WINDOWS:
            shown = text[start : start + window]
            reader.open(shown)
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
        end = start + reader.end
        after = self._number(self._buffer.raw[:length], _column_after(text, start, end, column))
        return Scan(self._symbols[reader.symbol], end, after, is_open)

    def at_column(self, state: int, column: int) -> int:
        """The same state in another column, or in an unknown one."""
        return self._number(self._states[state][0], column) if self._knows_columns else state

    def probe(self, state: int, row: int, text: str, continuations: Continuations) -> Probed:
        """One scan of the text with each continuation, of which the last is the end of the input."""
        characters, rests = _characters(text), continuations.characters
        serialized, column = self._states[state]
        self._reader.begin_at(column)
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
        self._states.clear()
        self._numbers.clear()
        self._rejected.clear()
        self._number(self._first, 0)

    def spelled(self, state: int) -> str:
        """What a state spells, control characters left out: a raw string's delimiter, say."""
        return "".join(filter(str.isprintable, self._states[state][0].decode(errors="ignore")))

    def closers(self, state: int) -> list[str]:
        """What may end a here-document, or a raw string, by what a state spells."""
        word = self.spelled(state)
        return [f"\n{word}", f'){word}"'] if word else []

    def _first_state(self) -> bytes:
        functions = self._language.scanner
        payload = functions.create()
        length = functions.serialize(payload, self._buffer)
        functions.destroy(payload)
        return self._buffer.raw[:length]

    def _number(self, serialized: bytes, column: int) -> int:
        # at first there is nothing with which a column could be compared
        state = serialized, column if self._knows_columns and serialized != self._first else UNKNOWN
        number = self._numbers.setdefault(state, len(self._states))
        if number == len(self._states):
            self._states.append(state)
        return number

    def _probe_columns(self, states: Iterable[int]) -> bool:
        """Whether this scanner asks in which column it stands, in some states."""
        modes = self._language.lex_modes
        width = 3 if self._language.abi_version >= 15 else 2
        rows = {modes[state * width + 1] for state in range(self._language.state_count)} - {0}
        for state in states:
            if state < len(self._states):
                for row in sorted(rows):
                    for text in COLUMN_SAMPLES:
                        self.scan(state, row, text)
        return self._reader.asked_column


def _column_after(text: str, start: int, end: int, column: int) -> int:
    """Where ``text[start:end]`` leads from a column."""
    line = text.rfind("\n", start, end) + 1
    if line > start:
        return end - line
    return column if column == UNKNOWN else column + end - start


def _characters(text: str) -> NDArray[np.int32]:
    return np.frombuffer(text.encode(CODEC, "surrogatepass"), dtype=np.int32)
