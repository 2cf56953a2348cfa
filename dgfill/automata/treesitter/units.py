"""Units of text that a fill can be made of: tokens, blanks, beginnings of tokens.

Which tokens a unit makes is found by lexing it after a pending lexeme; units that lex
alike are named once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from dgfill.automata.treesitter.lexemes import Lexeme, Lexemes, Token

__all__ = ["Ending", "Ongoing", "Unit", "Units"]

SEPARATOR = " "
LINE_BREAK = "\n"
FOLLOWER = "a"  # stands for whatever comes after a text, where a scanner wants to see that
GLANCE = 80  # characters of the known text that tell which beginnings are of use
MOST_STATES = 8  # of the scanner that a line break may lead to, if it does not tell columns apart
MOST_LONGER = 24  # pending lexemes that a unit may lead to
SINGLES = "\"'`\\/*#?!<>=|&^~@$%+-.,:;()[]{}a0"
OTHERS = ('"""', "'''", "/*", "*/", "//", "<!--", "-->", "1.0", 'r#"', '"#', 'R"(', ')"', "${", "#{", "f'")
"""Tokens that grammars lex in C, of which nothing can be read from their tables."""


class Unit(NamedTuple):
    """A text whose tokens have ended, or that is blank where it has not."""

    text: str
    blanks: str  # read already: what the next token begins with


class Ongoing:
    """Units that begin with the same token; those that go on after it are told apart by ``Units.on``."""

    __slots__ = ("ended", "keyword", "moves", "scanner", "symbol", "unread")

    def __init__(self, symbol: int, keyword: int, scanner: int) -> None:
        self.symbol = symbol
        self.keyword = keyword
        self.scanner = scanner  # the scanner's state after the token
        self.ended: dict[str, Unit] = {}  # by their blanks
        self.unread: list[tuple[str, str]] = []  # other units: the text, and what is left of it to read
        self.moves: dict[Lexeme, list[Ongoing]] = {}


class Ending(NamedTuple):
    """What may stand between a pending lexeme and the known text, and where that leads."""

    text: str
    into: Token | None  # the first token, if the known text ends it; ``end`` is where it does
    hidden: int  # characters of the known text that belong to that token


_Read = tuple[str, str, Lexeme | Token | None]
"""The text of a unit, what is left of it to read, and what is read first."""


class Units:
    """The units of one grammar, in a document with certain indentations."""

    def __init__(self, lexemes: Lexemes, indents: Sequence[int]) -> None:
        self._lexemes = lexemes
        self._breaks = tuple("\n" + " " * indent for indent in indents)
        self._breaks_in: dict[int, tuple[str, ...]] = {}
        self._after: dict[tuple[Lexeme, bool], list[Ongoing]] = {}
        self._longer: dict[Lexeme, list[tuple[str, Lexeme]]] = {}
        self._scanned: dict[int, dict[tuple[int, int], str]] = {}
        self._beginnings: dict[tuple[Lexeme, str], tuple[str, ...]] = {}
        self._endings: dict[tuple[Lexeme, str], list[Ending]] = {}

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        return tuple(sorted(dict.fromkeys((*SINGLES, *OTHERS, *self._lexemes.samples())), key=len))

    def after(self, lexeme: Lexeme, *, apart: bool) -> list[Ongoing]:
        """The units that may follow a pending lexeme.

        ``apart``: it stands for a token that ended because blanks follow it.
        """
        key = lexeme, apart
        found = self._after.get(key)
        if found is None:
            read = self._read(lexeme, ((text, text + SEPARATOR) for text in self._candidates(lexeme, apart)))
            lines = self._lines(lexeme, [text for text, _, first in read if isinstance(first, Lexeme)])
            breaks = self.breaks(lexeme.key.scanner)
            read += self._read(lexeme, ((text, text) for text in (*breaks, *lines)))
            found = self._after[key] = _told_apart(read)
        return found

    def breaks(self, scanner: int) -> tuple[str, ...]:
        """Line breaks and indentations in a state of the scanner: one, if it does not tell them apart."""
        found = self._breaks_in.get(scanner)
        if found is None:
            found = self._breaks_in[scanner] = self._breaks[:1] if self._are_alike(scanner) else self._breaks
        return found

    def _are_alike(self, scanner: int) -> bool:
        """Whether the scanner finds the same at all breaks, and in the states that what it finds leads to."""
        seen, todo = {scanner}, [scanner]
        while todo and len(seen) <= MOST_STATES:
            here = todo.pop()
            first, *others = (self._lexemes.scanned(here, line + FOLLOWER) for line in self._breaks)
            if any(other != first for other in others):
                return False
            new = {state for _, state in first} - seen
            seen |= new
            todo += new
        return not todo

    def longer(self, lexeme: Lexeme) -> list[tuple[str, Lexeme]]:
        """Texts after which a pending lexeme is another one, where the scanner has not decided yet."""
        found = self._longer.get(lexeme)
        if found is None:
            others: dict[Lexeme, str] = {}
            for text in self._candidates(lexeme, apart=True) if self._lexemes.is_undecided(lexeme) else ():
                after = self._lexemes.read(lexeme, text, 0)
                if isinstance(after, Lexeme):
                    others.setdefault(self._lexemes.classified(after), text)
                if len(others) == MOST_LONGER:
                    break
            others.pop(lexeme, None)
            found = self._longer[lexeme] = [(text, after) for after, text in others.items()]
        return found

    def scanned(self, scanner: int) -> dict[tuple[int, int], str]:
        """What short texts do to the scanner: a text for each token and state after it."""
        found = self._scanned.get(scanner)
        if found is None:
            found = self._scanned[scanner] = {}
            for text in (*self._breaks, *SINGLES, *OTHERS):
                for token, after in sorted(self._lexemes.scanned(scanner, text + FOLLOWER)):
                    if after != scanner:
                        found.setdefault((token, after), text)
        return found

    def on(self, units: Ongoing, lexeme: Lexeme) -> list[Ongoing]:
        """The units that have not ended with their first token, told apart by the next one."""
        found = units.moves.get(lexeme)
        if found is None:
            found = units.moves[lexeme] = _told_apart(self._read(lexeme, units.unread))
        return found

    def differ(self, lexeme: Lexeme, other: Lexeme) -> bool:
        """Whether some unit makes another token after one lexeme than any does after the other."""
        return not self._tokens(lexeme) <= self._tokens(other)

    def endings(self, lexeme: Lexeme, text: str) -> list[Ending]:
        """The ways from a pending lexeme into the known text.

        Nothing may stand between, or the beginning of a token that the known text ends.
        """
        key = lexeme, text
        found = self._endings.get(key)
        if found is None:
            found = self._endings[key] = [
                _ending(ending, text, first)
                for ending in self._useful(lexeme, text)
                if (first := self._lexemes.read(lexeme, ending + text, 0)) is not None
            ]
        return found

    def _read(self, lexeme: Lexeme, units: Iterable[tuple[str, str]]) -> list[_Read]:
        """Units, each with its text and what is left of it to read, and what is read first."""
        return [(text, unread, self._lexemes.read(lexeme, unread, 0)) for text, unread in units]

    def _tokens(self, lexeme: Lexeme) -> set[tuple[int, int, int]]:
        return {(unit.symbol, unit.keyword, unit.scanner) for unit in self.after(lexeme, apart=True)}

    def _useful(self, lexeme: Lexeme, text: str) -> tuple[str, ...]:
        """The beginnings that make a difference, as far as a glance at the known text tells."""
        glance = text[:GLANCE]
        key = lexeme, glance
        found = self._beginnings.get(key)
        if found is None:
            endings: dict[object, str] = {}
            begun = dict.fromkeys(_begun(word, glance) for word in self._texts)
            separated = () if _is_line_start(lexeme) else (SEPARATOR + text for text in begun if text)
            for ending in ("", SEPARATOR, *begun, *separated, *self._candidates(lexeme, apart=True)):
                first = self._lexemes.read(lexeme, ending + glance, 0)
                if isinstance(first, Lexeme):
                    endings.setdefault(first.key, ending)
                elif first is not None:
                    into = first.end - len(ending)
                    if not ending.strip() or into > 0 or (into == 0 and self._goes_on(lexeme, ending)):
                        endings.setdefault(first._replace(end=into), ending)
                    elif first.end == 0:
                        endings.setdefault(ending, ending)
            found = self._beginnings[key] = tuple(endings.values())
        return found

    def _goes_on(self, lexeme: Lexeme, text: str) -> bool:
        """Whether a blank behind a text belongs to its last token, as in a comment."""
        return isinstance(self._lexemes.read(lexeme, text + SEPARATOR, 0), Lexeme)

    def _lines(self, lexeme: Lexeme, texts: Iterable[str]) -> Iterable[str]:
        """Texts whose token goes on after a blank, with the end of the line: one for each token."""
        found: dict[object, str] = {}
        for line in (text + LINE_BREAK for text in texts):
            first = self._lexemes.read(lexeme, line, 0)
            if isinstance(first, Token):
                found.setdefault(first[:3], line)
        return found.values()

    def _candidates(self, lexeme: Lexeme, apart: bool) -> list[str]:
        """Texts to read after a lexeme; behind a line break they may stand at every column of ``breaks``."""
        if _is_line_start(lexeme):
            breaks = self.breaks(lexeme.key.scanner)
            return [line[1:] + text for line in breaks for text in self._texts]
        separated = [SEPARATOR + text for text in self._texts]
        if not lexeme.key.begun:
            return separated if apart and self._lexemes.is_start(lexeme) else [*self._texts, *separated]
        return [*self._lexemes.completions(lexeme), *self._texts, *separated]


def _told_apart(read: Iterable[_Read]) -> list[Ongoing]:
    """Units by the token they begin with."""
    groups: dict[tuple[int, int, int], Ongoing] = {}
    for text, unread, first in read:
        if not isinstance(first, Token):
            continue
        group = groups.setdefault(first[:3], Ongoing(*first[:3]))
        rest = first.tail + unread[first.end :]
        if rest.strip():
            group.unread.append((text, rest))
            continue
        blanks = "" if rest == SEPARATOR else rest
        group.ended.setdefault(blanks, Unit(text, blanks))
        if blanks:
            group.unread.append((text, blanks))
    return list(groups.values())


def _is_line_start(lexeme: Lexeme) -> bool:
    """Whether only a line break and blanks were read."""
    return "\n" in lexeme.text and not lexeme.key.begun


def _begun(word: str, known: str) -> str:
    """What of a word has to stand before the known text, which goes on with the rest of it; or nothing."""
    cuts = (cut for cut in range(1, len(word)) if known.startswith(word[cut:]))
    return word[: next(cuts, 0)]


def _ending(text: str, known: str, first: Lexeme | Token) -> Ending:
    """``first``: what is read of a text and the known one."""
    if isinstance(first, Lexeme):
        return Ending(text, None, len(known))
    end = first.end - len(text)
    return Ending(text, None if first.tail or end < 0 else first._replace(end=end), max(0, end))
