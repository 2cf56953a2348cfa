"""One pending lexeme: how far the lexers are into the next token.

A lexeme is all that matters of the text since the last token: the place in the
grammar's DFA, the place in its keyword DFA, the token it would be if it ended at the
last accepting place, the text after that place, and what the external scanner makes
of it.  Lexemes with the same future are one object, so that every identifier, comment
or string whose letters no longer matter merges with every other.
"""

from __future__ import annotations

from typing import NamedTuple

from dgfill.automata.treesitter.abi import LexMode

__all__ = ["NO_SYMBOL", "SETTLED", "Doubt", "Key", "Lexeme", "Token", "settled", "without_token"]

NO_SYMBOL = -1
SETTLED = -1  # the scanner has nothing to say about a lexeme any more
ANY = LexMode(0, 0, 0)  # in place of a mode that does not matter


class Token(NamedTuple):
    """A lexeme that has ended."""

    symbol: int
    keyword: int  # the token it is as a keyword, or 0
    scanner: int  # the scanner's state after it
    tail: str  # text read earlier that belongs to the next lexeme
    end: int  # where the next lexeme goes on in the text being read, after the tail


class Key(NamedTuple):
    """What tells lexemes apart."""

    mode: LexMode
    scanner: int  # the scanner's state before the lexeme
    scanned: int  # class of the text for the scanner, or ``SETTLED``
    dfa: int
    keyword_dfa: int
    symbol: int  # token at the last accepting place, or ``NO_SYMBOL``
    keyword: int  # the same as a keyword, or 0
    ends_line: bool  # whether it ends in a line break
    tail: str  # what follows the last accepting place
    begun: bool  # whether anything but skipped blanks has been read
    partial: bytes  # an incomplete UTF-8 sequence


def without_token(key: Key) -> Key:
    return key._replace(symbol=NO_SYMBOL, keyword=0, ends_line=False, tail="")


def settled(key: Key) -> Key:
    """Without the mode, which matters to the scanner, and where a lexeme begins."""
    return key._replace(scanned=SETTLED, mode=ANY if key.begun else key.mode)


class Lexeme:
    """One class of pending lexemes; ``moves`` remembers what each byte does."""

    __slots__ = ("id", "key", "moves", "text")

    def __init__(self, key: Key, text: str, number: int) -> None:
        self.key = key
        self.text = text  # a representative, kept while the scanner is undecided
        self.id = number
        self.moves: dict[int, Lexeme | Token | None] = {}

    def __hash__(self) -> int:
        return self.id  # as that of a ``Stack``

    def __repr__(self) -> str:
        return f"Lexeme<{self.text!r} {self.key}>"


class Doubt(NamedTuple):
    """A lexeme that is one of two: a token that has ended, or, if the scanner finds one, its token."""

    token: Token
    certain: Lexeme  # what it would be without the former
