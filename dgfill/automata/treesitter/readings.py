"""What an external scanner makes of texts on which it has not decided yet.

The scanner is opaque, so its equivalence classes are learned by probing: two texts are one
class if the scanner answers alike on both, followed by each of a fixed set of continuations.
They are closed under one more special character in front, so that what was merged stays merged
after it (Moore's condition, one step of it).  A wrong merge that this lets through can make a text
illegal that is not; one that makes a text legal is caught by the parse of the result.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from dgfill.automata.treesitter.scanner import Continuations, Probed, Scanner

__all__ = ["Reading", "Readings", "without_blank_lines"]

LONGEST_BLANK = 24  # blanks up to this length are classes of their own
MOST_ANSWERS = 1 << 14  # texts whose classes are remembered
SHORT_TEXT = 12  # texts longer than this are replaced by a shorter one of the same class
PLAIN = "x"  # a text that no scanner cares for
SPELLED = 64  # states with continuations of their own that are remembered: a raw string's delimiters, say
TEXTS = 1 << 12  # of which it is remembered what the scanner said
LONG_TEXT = 256  # of longer ones the middle is not looked at, if that makes no difference

SPECIAL: Final = "\"'`{}()<>[]$#/\\*-!=:\n x"
"""Characters that scanners treat in ways of their own, one that they do not, and a blank."""

CLOSERS: Final = (
    *("\n" + " " * count + "x" for count in range(9)),
    "\n\n", "\n#", "\n//", '""', '"""', "''", "'''", "*/", "*/x", "**/", "=#", "{{", "}}", "{x", "${",
    "\\x", "\\\n", "<!--", "//\n", "/*", '"#', '"##', '"x', "#x", ")x", "-->", "x-->", "]]", "xx",
    "//x", "/*x", "x}", "x ", "1}", ".1}", "..1}", "=]", "==]", "===]",
)  # fmt: skip
"""What ends a token of a scanner, or begins one."""

FEW: Final = (
    *(chr(code) for code in (9, 10, *range(32, 127))),
    "é",
    *(" " * count + "x" for count in range(1, 9)),
    *("#" * count for count in range(2, 9)),
    *('"' + "#" * count for count in range(2, 9)),
    *(closer * count for closer in ("*/", "=#") for count in range(2, 5)),
    *CLOSERS,
)
"""What is tried after any text."""

MANY: Final = (*FEW, *dict.fromkeys(first + then for first in SPECIAL for then in (*SPECIAL, *CLOSERS)))
"""What is tried after a text that is not long, beside the ends of keywords."""

BLANK_LINE = re.compile(r"\n[ \t\r\f]*(?=\n)")

COMMENT = re.compile(r"(#|//)[^\0\n\v\f\r\x85\u2028\u2029]*|(/\*)(?:[^*\0]|\*(?!/))*?(\*/|\*?$)")
"""What a scanner that looks past comments has seen of one: its text does not matter, but for a
NUL and for what is the end of a line to some: these end it for many lexers, if not for the scanner."""


class Reading(NamedTuple):
    """What the scanner makes of a class of texts."""

    number: int
    text: str  # a short one of the class
    symbols: frozenset[int]  # tokens that some continuation leads to
    undecided: bool  # some continuation leaves it undecided: more tokens may come
    decisive: bool  # the scanner finds a token whatever follows: no other lexer is asked
    single: bool = False  # it is of this text alone, and of none that was taken for like it after a trial


class Readings:
    """All classes of texts of one scanner."""

    def __init__(
        self, scanner: Scanner, keywords: Iterable[str], skips_lines_after: Callable[[int], bool]
    ) -> None:
        """
        Args:
            keywords: words that the scanner may look for, as Scala's does for ``yield``.
            skips_lines_after: whether blank lines after a token are skipped, however many they are.
        """
        self._scanner = scanner
        self._skips_lines_after = skips_lines_after
        ends = (word[cut:] + " x" for word in sorted(keywords) for cut in range(len(word)))
        self._many = tuple(dict.fromkeys((*MANY, *ends)))
        self._classes: dict[object, Reading] = {}
        self._readings: list[Reading] = []
        self._answers: dict[tuple[int, int, str], Reading] = {}
        self._continuations = lru_cache(SPELLED)(self._find_continuations)
        self._said = lru_cache(TEXTS)(self._find_said)

    def __getitem__(self, number: int) -> Reading:
        return self._readings[number]

    @property
    def known(self) -> int:
        """How many classes there are so far."""
        return len(self._readings)

    def clear(self) -> None:
        """Forget all classes: their numbers, and those of the scanner's states, mean nothing afterwards."""
        for table in (self._classes, self._readings, self._answers):
            table.clear()
        self._said.cache_clear()
        self._scanner.clear()

    def of(self, state: int, row: int, text: str) -> Reading:
        """The class of a text after a state of the scanner, where the tokens of a row are valid."""
        asked = state, row, text
        found = self._answers.get(asked)
        if found is None:
            if len(self._answers) == MOST_ANSWERS:
                self._answers.clear()
            found = self._answers[asked] = self._find(state, row, text)
        return found

    def read_again(self, state: int, row: int, text: str, other: str) -> frozenset[int] | None:
        """The tokens that leave some of a text to be read again; ``None``: another text is told from it."""
        (key, found), (other_key, _) = self._said(state, row, text), self._said(state, row, other)
        return found.backed_up if key == other_key else None

    def _find_said(self, state: int, row: int, text: str) -> tuple[object, Probed]:
        """All that the scanner said, and what of it tells texts apart."""
        found = self._probe(state, row, text, self._many)
        return self._key(state, row, text, found), found

    def _find(self, state: int, row: int, text: str) -> Reading:
        if not text:
            return self._own(state, row, text)
        if text.isspace() and len(text) <= LONGEST_BLANK:
            inside = self.of(state, row, PLAIN)  # of a string, say, where blanks may be like all else
            if inside.undecided and self._said(state, row, text)[0] == self._said(state, row, PLAIN)[0]:
                return inside
            return self._own(state, row, text)
        if len(text) > LONG_TEXT:
            shorter = text[: LONG_TEXT // 2] + text[-LONG_TEXT // 2 :]
            keys = (self._key(state, row, t, self._probe(state, row, t, FEW)) for t in (text, shorter))
            text = shorter if next(keys) == next(keys) else text
        key, found = self._said(state, row, text)
        return self._classes.get(key) or self._add(key, self._reading(state, row, text, key, found))

    def _own(self, state: int, row: int, text: str) -> Reading:
        """A class of no other text."""
        key = state, row, text
        return self._classes.get(key) or self._add(
            key, Reading(0, text, frozenset(), True, False, single=True)
        )

    def _add(self, key: object, reading: Reading) -> Reading:
        numbered = self._classes[key] = reading._replace(number=len(self._readings))
        self._readings.append(numbered)
        return numbered

    def _reading(self, state: int, row: int, text: str, key: object, found: Probed) -> Reading:
        cuts = range(SHORT_TEXT // 2, 0, -1) if len(text) > SHORT_TEXT else ()
        reread = self._essence(_read_again(text, found), found)
        for short in (text[:cut] + text[-cut:] for cut in cuts):
            # what is read again after a token has to be the same
            is_reread = self._essence(_read_again(short, found), found) == reread
            if is_reread and self._said(state, row, short)[0] == key:
                text = short
        return Reading(0, text, found.symbols, found.undecided, found.decisive)

    def _probe(self, state: int, row: int, text: str, continuations: tuple[str, ...]) -> Probed:
        return self._scanner.probe(state, row, text, self._after(state, continuations))

    def _key(self, state: int, row: int, text: str, found: Probed) -> object:
        """All that the scanner said, the letters of comments left out."""
        rests = (self._essence(text[len(text) - length :], found) for length in found.behind)
        return state, row, found.key, *rests

    def _essence(self, text: str, found: Probed) -> str:
        """What matters of a text that is read again."""
        text = COMMENT.sub(r"\1\2\3", text)
        return without_blank_lines(text) if all(map(self._skips_lines_after, found.backed_up)) else text

    def _after(self, state: int, continuations: tuple[str, ...]) -> Continuations:
        """What is tried after a state; the last one is nothing, at the end of the input."""
        return self._continuations(self._scanner.spelled(state), continuations)

    def _find_continuations(self, spelled: str, continuations: tuple[str, ...]) -> Continuations:
        ends = [spelled[cut:] for cut in range(len(spelled))]
        closers = (end + mark for end in ends for mark in ("", '"', "\n"))
        return Continuations((*sorted({*continuations, *closers}), ""))


def _read_again(text: str, found: Probed) -> str:
    """The longest part of a text that follows a token which ends in it."""
    return text[max(0, len(text) - found.behind[-1]) :] if found.behind else ""


def without_blank_lines(text: str) -> str:
    """A text without the lines of blanks in its middle."""
    return BLANK_LINE.sub("", text)
