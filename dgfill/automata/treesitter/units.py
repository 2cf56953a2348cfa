"""Units of text that a fill can be made of: tokens, blanks, beginnings of tokens.

Which token a unit makes is found by lexing it after a pending lexeme; units that lex
alike are named once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dgfill.automata.treesitter.lexemes import Lexeme, Lexemes, Token

__all__ = ["Ending", "Unit", "Units"]

SEPARATOR = " "
GLANCE = 80  # characters of the known text that tell which beginnings are of use
SINGLES = "\"'`\\/*#?!<>=|&^~@$%+-.,:;()[]{}a0"
OTHERS = ('"""', "'''", "/*", "*/", "//", "<!--", "-->", "1.0", 'r#"', '"#', 'R"(', ')"', "${", "#{", "f'")
"""Tokens that grammars lex in C, of which nothing can be read from their tables."""


class Unit(NamedTuple):
    """A unit and the token it begins with."""

    text: str
    symbol: int
    keyword: int
    scanner: int  # the scanner's state after the token
    blanks: str  # blanks read before, which the next token begins with


class Ending(NamedTuple):
    """What may stand between a pending lexeme and the known text, and where that leads."""

    text: str
    first: Lexeme | Token


class Units:
    """The units of one grammar, in a document with certain indentations."""

    def __init__(self, lexemes: Lexemes, indents: Sequence[int]) -> None:
        self._lexemes = lexemes
        self._texts = tuple(dict.fromkeys((*SINGLES, *OTHERS, *lexemes.samples())))
        self.breaks = tuple("\n" + " " * indent for indent in indents)
        self._after: dict[Lexeme, list[Unit]] = {}
        self._beginnings: dict[tuple[Lexeme, str], tuple[str, ...]] = {}
        self._endings: dict[tuple[Lexeme, str], list[Ending]] = {}

    def after(self, lexeme: Lexeme) -> list[Unit]:
        """The units that may follow a pending lexeme."""
        found = self._after.get(lexeme)
        if found is None:
            units: dict[object, Unit] = {}
            for text in self._candidates(lexeme):
                first = self._lexemes.read(lexeme, text + SEPARATOR, 0)
                if not isinstance(first, Token):
                    continue
                rest = first.tail + (text + SEPARATOR)[first.end :]
                blanks = rest.removesuffix(text + SEPARATOR)
                if rest == SEPARATOR:
                    units.setdefault(first[:3], Unit(text, *first[:3], ""))
                elif blanks != rest and not blanks.strip():
                    units.setdefault((*first[:3], blanks), Unit("", *first[:3], blanks))
            for text in self.breaks if lexeme.key.begun else ():
                first = self._lexemes.read(lexeme, text, 0)
                if isinstance(first, Token) and not (blanks := first.tail + text[first.end :]).strip():
                    units.setdefault((*first[:3], blanks), Unit(text, *first[:3], blanks))
            found = self._after[lexeme] = list(units.values())
        return found

    def differ(self, lexeme: Lexeme, other: Lexeme) -> bool:
        """Whether some unit makes another token after one lexeme than any does after the other."""
        return not {unit[1:] for unit in self.after(lexeme)} <= {unit[1:] for unit in self.after(other)}

    def endings(self, lexeme: Lexeme, text: str) -> list[Ending]:
        """The ways from a pending lexeme into the known text.

        Nothing may stand between, or the beginning of a token that the known text ends.
        """
        key = lexeme, text
        found = self._endings.get(key)
        if found is None:
            reads = ((ending, self._lexemes.read(lexeme, ending + text, 0)) for ending in self._useful(lexeme, text))
            found = self._endings[key] = [Ending(ending, first) for ending, first in reads if first is not None]
        return found

    def _useful(self, lexeme: Lexeme, text: str) -> tuple[str, ...]:
        """The beginnings that make a difference, as far as a glance at the known text tells."""
        glance = text[:GLANCE]
        key = lexeme, glance
        found = self._beginnings.get(key)
        if found is None:
            endings: dict[object, str] = {}
            for ending in ("", SEPARATOR, *self._candidates(lexeme)):
                first = self._lexemes.read(lexeme, ending + glance, 0)
                if isinstance(first, Lexeme):
                    endings.setdefault(first.key, ending)
                elif first is not None:
                    into = first.end - len(ending)
                    if not ending.strip() or into > 0:
                        endings.setdefault(first._replace(end=into), ending)
                    elif first.end == 0:
                        endings.setdefault(ending, ending)
            found = self._beginnings[key] = tuple(endings.values())
        return found

    def _candidates(self, lexeme: Lexeme) -> list[str]:
        if self._lexemes.is_start(lexeme):
            return [SEPARATOR + text for text in self._texts]
        if not lexeme.key.begun:
            return [*self._texts]
        completions = self._lexemes.completions(lexeme)
        return [*completions, *self._texts, *(SEPARATOR + text for text in self._texts)]
