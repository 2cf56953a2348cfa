"""Texts for the holes of Python in the middle of lines.

What the text on the left has open (a string, brackets, a line that lacks its end) is finished, and what the
text on the right closes is opened.  Python's own parser reads what comes out, hole by hole:

    def f(x, ⟨ a):⏎    \""" ⟩ Adds them.           the line is finished, and a string is opened
        \"""
        return g(x⟨))⏎    a = (⟩ b)

tree-sitter reads much that Python does not, so that the search in the grammar finds such texts late.
"""

from __future__ import annotations

import ast
import codeop
import keyword
import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import islice, product, takewhile
from operator import eq
from typing import Final, NamedTuple

from dgfill.automata import DEAD
from dgfill.legal.python_blocks import blocks_called_for
from dgfill.legal.python_lexing import CLOSING, Lexed, lexed
from dgfill.legal.python_lines import GLANCE, lines_called_for
from dgfill.legal.variety import STEP, margin_of
from dgfill.part import Part

__all__ = ["python_fills"]

INCOMPLETE: Final = getattr(codeop, "PyCF_ALLOW_INCOMPLETE_INPUT", 0)
"""A flag of ``compile`` that tells what may go on from what is wrong."""
MOST_PARSED: Final = 6000  # beginnings of documents; long ones count several times
MOST_IN_HOLE: Final = 1500  # of them with different texts in one hole
LONG: Final = 1 << 12
MOST_BRANCHES: Final = 6  # texts of a hole behind which the next one is tried,
MOST_ALIKE: Final = 2  # of them with the same strings and brackets open
MOST_FINISHED: Final = 3  # ways to end a line,
MOST_CALLED_FOR: Final = 2  # and lines that are called for behind each of them
QUOTES: Final = {"": 0, '"""': 0, "'''": 0, '""': 1, "''": 1, '"': 6, "'": 6, "#": 20}  # and what they cost
IN_LINE: Final = 6  # what a string costs that is the whole body of a block
OPENING: Final = {closing: opening for opening, closing in CLOSING.items()}
ENDS: Final = ("", " a", "a", " in a", " else a", ": a", " import a", " = a")
TAILS: Final = ("", ":", "():", " a:", ": pass")
LINKS: Final = ("", ",", " ", ":", " = ", ".", " + ", " else ", " in ", " for a in ")
HEADS: Final = {
    "": 0, "def a": 5, "if a": 4, "if ": 3, "a = ": 4, "for a in ": 9, "class a": 7, "pass": 4, "if a:": 5,
    "def a():": 8, "if a:\n": 6, "try:": 12, "try:\n": 13,
}  # fmt: skip
"""How a line may begin, and what that costs: ``try`` needs something behind its block."""
DEFINING: Final = ("", "a = ", "if a:\n")  # what a string may follow
OPERANDS: Final = ("", "a", "a ")
WORD: Final = re.compile(r"(?<![\w.])[a-z]+\Z")


def python_fills(part: Part) -> Iterator[list[str]]:
    """Texts for all holes of a document in Python, that its parser most likely reads, from short to long.

    None of them, if nothing short is found: each hole is looked at for itself, after those before it.
    """
    start = lexed(part.known[0])
    if start and part.automaton and part.state([], 0) != DEAD:
        yield from _Search(part, start).fills()


class _Around(NamedTuple):
    """What stands around a hole."""

    left: str  # as much as is looked at
    right: str
    place: Lexed  # at the end of ``left``
    line: str  # the logical line before the hole
    margin: str  # how it is indented, or the line before a blank one
    behind: str  # the same of the line behind that of the hole
    blanks: str  # that the right text begins with, if they can indent it


class _Search:
    def __init__(self, part: Part, start: Lexed) -> None:
        self._part = part
        self._start = start
        self._parsed = 0
        self._rest = cache(self._find_rest)

    def fills(self) -> Iterator[list[str]]:
        """From left to right; what is read begins at the last statement at the margin before a hole."""
        yield from self._from([], *_at_margin(self._part.known[0], self._start))

    def _from(self, chosen: list[str], left: str, place: Lexed) -> Iterator[list[str]]:
        """Fills of the holes after the chosen ones.

        Args:
            left: the text before the next hole that is looked at.
            place: what is open there.
        """
        number = len(chosen)
        right = self._part.known[number + 1]
        is_last = number + 1 == len(self._part.holes)
        alike: Counter[tuple[str, str, bool]] = Counter()
        most = self._parsed + MOST_IN_HOLE
        for text in self._texts(_around(left, right, place), is_last):
            if self._parsed >= min(MOST_PARSED, most) or alike.total() >= MOST_BRANCHES:
                return
            after = lexed(text + right, quote=place.quote, brackets=place.open, until=len(text) + 1)
            if after is None or after.missing:
                continue
            key = after.quote, after.open, "\n" in text
            if alike[key] >= MOST_ALIKE or not (next_ := self._next(left, text, number, place, after)):
                continue
            if is_last:
                yield [*chosen, text]
            elif self._is_alive([*chosen, text]):
                alike[key] += 1
                before = self._parsed
                yield from self._from([*chosen, text], *next_)
                most += self._parsed - before

    def _next(
        self, left: str, text: str, number: int, place: Lexed, after: Lexed
    ) -> tuple[str, Lexed] | None:
        """What stands before the next hole, if the parser reads what there is so far.

        Args:
            after: what is open after a text for this hole, where the next statement starts at the margin.
        """
        right = self._part.known[number + 1]
        end = after.end - len(text)
        whole = left + text + right[:end]
        if end < len(right):
            return self._rest(number, end) if self._is_read(whole, 0) else None
        line = len(left) + after.line if after.line else place.line
        if number + 1 == len(self._part.holes):
            is_read = self._is_read(whole, 0)
        elif after.quote in ("", "#"):
            is_read = self._is_read(whole[:line], INCOMPLETE)
        else:
            is_read = self._is_read(whole + after.quote + after.open[::-1], INCOMPLETE)
        return (whole, Lexed(after.quote, after.open, line=line)) if is_read else None

    def _find_rest(self, number: int, at: int) -> tuple[str, Lexed] | None:
        """What stands before the next hole, if a statement starts at the margin somewhere after this one."""
        right = self._part.known[number + 1]
        found = lexed(right, at)
        return _at_margin(right, found) if found and not found.missing else None

    def _texts(self, around: _Around, is_last: bool) -> Iterator[str]:
        """Texts for one hole, the shortest ones first, after nothing and whole lines."""
        yield ""
        yield from lines_called_for(around.left, around.right)
        finished = list(self._finished(around))
        for end in filter(None, finished):
            called_for = lines_called_for(f"{around.left}{end}\n", around.right)
            yield from (f"{end}\n{lines}" for lines in islice(called_for, MOST_CALLED_FOR))
        between = cache(partial(_called_for, around))
        texts: dict[str, float] = {}
        for quote, price in QUOTES.items():
            read = quote + around.right
            after = lexed(read, until=len(quote) + 1)
            if after is None or (is_last and after.end == len(read) and after.quote not in ("", "#")):
                continue
            brackets = after.missing[::-1]
            for text, more in (
                *_in_line(around, brackets, quote),
                *_lines(around, finished, brackets, quote, between),
            ):
                texts.setdefault(text + quote, price + more)
        yield from sorted(texts, key=texts.__getitem__)

    def _finished(self, around: _Around) -> Iterator[str]:
        """Ways to end the line before a hole."""
        closing = around.place.open[::-1]
        found = 0
        for end, tail in product([*ENDS, *_words(around.left)], TAILS):
            text = _stem(around) + end + closing + tail
            if self._is_read(around.left + text + "\n", INCOMPLETE):
                yield text
                found += 1
                if found == MOST_FINISHED:
                    return

    def _is_read(self, text: str, flags: int) -> bool:
        """Whether Python's parser reads a text, or the beginning of one."""
        self._parsed += 1 + len(text) // LONG
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                compile(text, "", "exec", ast.PyCF_ONLY_AST | flags, dont_inherit=True)
        except SyntaxError as error:
            return bool(flags) and "incomplete input" in error.msg
        except (ValueError, RecursionError, MemoryError):
            return False
        return True

    def _is_alive(self, fills: list[str]) -> bool:
        assert self._part.automaton
        return self._part.state(fills, len(fills)) != DEAD


def _at_margin(text: str, place: Lexed) -> tuple[str, Lexed]:
    """The end of a text from the last statement at the margin on."""
    return text[place.margin :], Lexed(place.quote, place.open, line=max(0, place.line - place.margin))


def _around(left: str, right: str, place: Lexed) -> _Around:
    line = left[place.line :]
    shown = line if line.strip() else next(filter(str.strip, reversed(left.split("\n"))), "")
    rest, _, after = right.partition("\n")
    behind = next(filter(str.strip, after.split("\n")), "")
    blanks = margin_of(rest) if rest.strip() else ""
    return _Around(left, right, place, line, margin_of(shown), margin_of(behind), blanks)


def _in_line(around: _Around, wanted: str, quote: str) -> Iterator[tuple[str, float]]:
    """Texts that go on with a line, close what is open, and open what is wanted; with prices."""
    opened = around.place.open
    if not (around.place.quote or opened or around.line.strip()):
        return
    stem = _stem(around) if around.place.quote != "#" else "\n"
    kept = sum(takewhile(bool, map(eq, opened, wanted)))
    cores = {(opened[kept:][::-1], wanted[kept:])}
    if opened.endswith(wanted):
        cores.add(("", ""))
    for closing, opening in sorted(cores):
        ends = product([*ENDS[:5], *_words(around.left)], LINKS, ("",) if quote else OPERANDS)
        for end, link, operand in ends:
            text = stem + end + closing + link + _opening(opening) + operand
            is_body = bool(quote) and (text or around.line).endswith(":")
            yield text, len(text) + IN_LINE * is_body


def _lines(
    around: _Around, finished: Sequence[str], wanted: str, quote: str, between: Callable[[str, str], str]
) -> Iterator[tuple[str, float]]:
    """Texts that end a line and begin another one, with prices; ``between`` as for ``_breaks``."""
    heads = DEFINING if quote else HEADS
    for end, head, operand in product(finished, heads, ("",) if quote else OPERANDS):
        begun = head + wanted + operand + quote
        for line, margin in _breaks(around, end, "" if begun else around.blanks, between):
            deeper = margin + STEP if head.endswith("\n") else ""
            rest = deeper + _opening(wanted) + operand
            yield line + head + rest, len((line + rest).replace(STEP, " ")) + HEADS[head] + 1


def _breaks(
    around: _Around, end: str, blanks: str, between: Callable[[str, str], str]
) -> Iterator[tuple[str, str]]:
    """Ends of a line, each with a line break and a margin; without that, if nothing is there to end.

    Args:
        between: the lines that an end of the line and a margin call for between them.
    """
    is_blank = not around.line.strip()
    before, margin = around.line if is_blank else "", around.margin
    rest = around.right.partition("\n")[0]
    if not is_blank and (not end.endswith(":") or not rest.strip()):
        yield end, margin
    deeper = margin + STEP
    behind = around.behind, around.behind.removesuffix(STEP)
    for other in dict.fromkeys((margin, deeper, *behind, "")):
        if not other.endswith(blanks):
            continue
        begun = other.removesuffix(blanks)
        is_whole = not end.endswith(":") or other == deeper
        for text in dict.fromkeys((begun,) * is_whole + (between(end, other) + begun,)):
            if text.startswith(before):
                yield text[len(before) :] if is_blank else f"{end}\n{text}", other


def _called_for(around: _Around, end: str, margin: str) -> str:
    """The lines that are called for between the line before a hole, with an end, and one with a margin."""
    left = around.left + end if around.line.strip() else around.left[: len(around.left) - len(around.line)]
    lines = blocks_called_for(left[-GLANCE:], f"{margin}a\n" + around.right[:GLANCE].partition("\n")[2])
    return "".join(line + "\n" for line in lines)


def _stem(around: _Around) -> str:
    """What ends the string before a hole."""
    quote = around.place.quote
    return "" if quote in ("", "#") else " " * around.left.endswith(quote[0]) + quote


def _opening(closing: str) -> str:
    return "".join(OPENING[bracket] for bracket in closing)


def _words(left: str) -> list[str]:
    """How words that have begun may end, if they are keywords."""
    found = WORD.search(left)
    begun = found.group() if found else ""
    words = [word for word in keyword.kwlist if begun and word.startswith(begun) and word != begun]
    return [word[len(begun) :] + rest for word in words for rest in (" a", " a in a", " a import a")]
