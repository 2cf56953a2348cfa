"""Heads of the parser, and sets of them, as numbers.

What a byte does to a configuration is found out in C (``native/heads.c``), which knows stacks.  It says
what it does not know of lexemes yet; that is looked up here, and it goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from dgfill.automata.interning import Interner
from dgfill.automata.treesitter.lexemes import Lexeme, Lexemes, Token
from dgfill.automata.treesitter.parser import Kind, Missing, Parser, numbers
from dgfill.automata.treesitter.stacks import Stack, Stacks
from dgfill.native import address

__all__ = ["Configuration", "Head", "Heads"]

Head = tuple[Stack, Lexeme]
Configuration = frozenset[Head]
"""Heads that differ in LR state or lexeme; empty: no text of the language starts so."""

BYTES = 256  # are texts, too: the first ones
NO_TEXT, NO_TOKEN, UNKNOWN = -1, -1, -2  # as in C
ANY_SYMBOLS = -1


class Heads:
    """All configurations that were met, by numbers.  Equal ones have one number."""

    def __init__(
        self, parser: Parser, stacks: Stacks, lexemes: Lexemes, start: Callable[[int, int], Lexeme]
    ) -> None:
        """``start``: the lexeme in an LR state and a state of the scanner, before its first character."""
        self._parser = parser
        self._stacks = stacks
        self._lexemes = lexemes
        self._start = start
        self._configurations: dict[int, Configuration] = {}
        self._tails: Interner[str] = Interner()  # what tokens leave to be read again
        self._doubted: set[int] = set()  # lexemes of which it is known that they are in doubt
        self._missing = parser("missing")
        self.in_c = parser.in_c(self._find_missing)
        self._learn = {
            Missing.MOVE: self._learn_move,
            Missing.START: self._learn_start,
            Missing.SYMBOLS: self._learn_symbols,
        }

    def __repr__(self) -> str:
        return f"Heads<{len(self)} configurations>"

    def __len__(self) -> int:
        return int(self._parser("count", Kind.CONFIGURATIONS))

    def __getitem__(self, number: int) -> Configuration:
        found = self._configurations.get(number)
        if found is None:
            heads = self._parser.list(Kind.CONFIGURATIONS, number)
            pairs = zip(heads[::2], heads[1::2], strict=True)
            found = frozenset((self._stacks[stack], self._lexemes[lexeme]) for stack, lexeme in pairs)
            self._configurations[number] = found
        return found

    def number(self, heads: Iterable[Head] | None) -> int:
        """The number of a configuration; -1 if it is empty, or ``None``."""
        pairs = numbers(part.id for head in heads or () for part in head)
        return int(self._parser("configuration", pairs, len(pairs) // 2))

    def after(self, configurations: NDArray[np.int32], texts: Sequence[bytes]) -> NDArray[np.int32]:
        """Where each text leads from a configuration, -1 being one; byte by byte, and all is remembered."""
        configurations = np.ascontiguousarray(configurations)
        ends = np.fromiter(accumulate(map(len, texts)), np.int64, len(texts))
        found = np.empty(len(texts), np.int32)
        done, arrays = 0, (address(configurations), b"".join(texts), address(ends), address(found))
        while (done := self._parser("read_texts", *arrays, done, len(texts))) < len(texts):
            self._find_missing()
        return found

    def is_live(self, head: Head) -> bool:
        """Whether some token that the pending lexeme may become can be shifted."""
        stack, lexeme = head
        while (found := self._parser("is_live", stack.id, lexeme.id)) == UNKNOWN:
            self._find_missing()
        return bool(found)

    def clear(self) -> None:
        """Forget all of it, after the stacks have been forgotten."""
        self._configurations.clear()
        self._tails.clear()
        self._doubted.clear()

    def _find_missing(self) -> None:
        kind, *of = self._missing[:3]
        self._learn[kind](*of)

    def _learn_move(self, lexeme: int, text: int) -> None:
        after = self._after(self._lexemes[lexeme], text)
        if isinstance(after, Token):
            self._parser("learn_token", lexeme, text, *self._numbered(after))
            return
        if after and after.id not in self._doubted and (doubt := self._lexemes.doubt(after)):
            self._doubted.add(after.id)
            self._parser("learn_doubt", after.id, *self._numbered(doubt.token), doubt.certain.id)
        self._parser("learn_move", lexeme, text, after.id if after else NO_TOKEN)

    def _numbered(self, token: Token) -> tuple[int, int, int, int]:
        tail = BYTES + self._tails.number(token.tail) if token.tail else NO_TEXT
        return token.symbol, token.keyword, token.scanner, tail

    def _after(self, lexeme: Lexeme, text: int) -> Lexeme | Token | None:
        if text < BYTES:
            return self._lexemes.step(lexeme, text)
        return self._lexemes.after(lexeme, self._tails[text - BYTES])

    def _learn_start(self, state: int, scanner: int) -> None:
        self._parser("learn_start", state, scanner, self._start(state, scanner).id)

    def _learn_symbols(self, lexeme: int, _: int) -> None:
        known = self._lexemes[lexeme]
        is_guessed, symbols = self._lexemes.is_guessed(known), self._lexemes.symbols(known)
        if symbols is None:
            self._parser("learn_symbols", lexeme, None, ANY_SYMBOLS, is_guessed)
        else:
            self._parser("learn_symbols", lexeme, numbers(sorted(symbols)), len(symbols), is_guessed)
