"""Texts to try one after the other: those last that resemble what was tried in vain.

The judges tell where they stop.  If that is in the text, others that begin like it up to there are in vain
as well; if it is behind the text, others of the same outline are likely to be, but perhaps not
with another indentation; if it is at the next token, perhaps not with something before that.

    if a ⟨         disliked from ⟨ on: so are  if a(  and  if a ⟨1
    ⏎if f(a):      disliked as a whole: so is  ⏎if(a + 1):  but not  ⏎    if f(a):  nor  ⏎if f(a): 0
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

__all__ = ["STEP", "WHOLE", "Variety", "indentations", "margin_of"]

WHOLE: Final = -1
"""Where a text that is wrong as a whole has its flaw."""

MOST_LOOKED_AT: Final = 400  # looked at before those are taken that resemble disliked ones
MOST_ALIKE: Final = 6  # texts behind which the judges stop at the same place
NEAR: Final = 8  # characters behind a text and the blanks after it; it is to blame if the judges stop there
MOST_INDENTATIONS: Final = 6
GLANCE: Final = 4096  # characters before a hole in which its last line is looked for
STEP: Final = "    "  # from one indentation to the next in a text that has none
FILLER: Final = " 0"  # a statement, or a word
LINE_START: Final = re.compile(r"\n[ \t]*\Z")
MARGIN: Final = re.compile(r"\n[ \t]*(?=\S)")
BLANKS: Final = re.compile(r"(?<=\S)[ \t]+")  # those that indent a line stay
QUOTES: Final = re.compile(r"['`]")
TRIPLE: Final = "\0"  # three quotation marks, which are not the beginning of one
TOKEN: Final = re.compile(r"\"\"\"|\'\'\'|.", re.DOTALL)  # as much of one as tells what begins
COMMENT: Final = re.compile(r".*#.*")
INNER: Final = re.compile(r"(?<=\S)[^\s()\[\]{}:;\"\0\\]+")  # behind the first character of a line


class Variety:
    """What is tried for one hole, and what the judges did not like of it."""

    def __init__(self, left: str, right: str, margins: Sequence[str]) -> None:
        """
        Args:
            left: the text before the hole.
            right: the known text after it.
            margins: how to indent lines if the judges do not like them as they are; also tried is
                one step deeper than the last line on the left.
        """
        start = LINE_START.search(left)
        self._start = start.group() if start else ""
        self._blanks = len(right) - len(right.lstrip())
        self._margins = tuple(dict.fromkeys((_deeper(left, margins), *margins)))
        self._disliked: set[str] = set()
        self._unfinished: set[str] = set()
        self._beginnings: tuple[str, ...] = ()
        self._outlines: set[str] = set()
        self._stops: Counter[int] = Counter()

    @property
    def disliked(self) -> int:
        """How many texts the judges did not like."""
        return len(self._disliked)

    @property
    def is_in_vain(self) -> bool:
        """Whether the judges stopped so often at one place behind the texts that these are not to blame."""
        return max(self._stops.values(), default=0) >= MOST_ALIKE

    def dislike(self, text: str, flaw: int) -> None:
        """``flaw``: how many characters the judges read from the start of the text on, or ``WHOLE``."""
        self._disliked.add(text)
        if flaw != WHOLE and (token := TOKEN.match(text, flaw)):
            self._beginnings += (self._squeezed(text[: token.end()]),)
            return
        self._outlines.add(self._outline(text))
        if flaw != WHOLE:
            behind = flaw - len(text) - self._blanks
            if behind <= 0:
                self._unfinished.add(text)
            self._stops[behind] += behind > NEAR

    def of(self, texts: Iterable[str]) -> Iterator[str]:
        """The different ones of some texts, and others of them with other indentations."""
        seen: set[str] = set()
        later: list[str] = []
        for text in islice(texts, MOST_LOOKED_AT):
            if text in seen:
                continue
            seen.add(text)
            if self._resembles(text):
                later.append(text)
                continue
            yield text
            for other in self._variants(text):
                if other not in seen:
                    seen.add(other)
                    yield other
        yield from later

    def _variants(self, text: str) -> Iterator[str]:
        """Texts to try instead of one that was disliked."""
        if text in self._unfinished and not text[-1:].isspace():
            yield text + FILLER
        for margin in self._margins if text in self._disliked else ():
            other = self._indented(text, margin)
            if not self._resembles(other):
                yield other

    def _indented(self, text: str, margin: str) -> str:
        """A text whose lines are indented in another way, if they can be."""
        whole = MARGIN.sub("\n" + margin, self._start + text + ".")[:-1]
        return whole[len(self._start) :] if whole.startswith(self._start) else text

    def _resembles(self, text: str) -> bool:
        """Whether a text is likely to be disliked for the same reason as another one."""
        return self._squeezed(text).startswith(self._beginnings) or self._outline(text) in self._outlines

    def _squeezed(self, text: str) -> str:
        """A text without blanks in its lines, and with one kind of quotation marks."""
        whole = BLANKS.sub("", self._start + text if self._start else text.lstrip(" \t"))
        return QUOTES.sub('"', whole).replace('"""', TRIPLE)

    def _outline(self, text: str) -> str:
        """How the lines of a text begin, and its brackets."""
        return INNER.sub("", COMMENT.sub("#", self._squeezed(text)))


def _deeper(left: str, margins: Sequence[str]) -> str:
    """How the line after some text is indented if it belongs to the text's last one."""
    lines = left[-GLANCE:].split("\n")
    last = next((line for line in reversed(lines) if line.strip()), "")
    return margin_of(last) + min(filter(None, margins), key=len, default=STEP)


def margin_of(line: str) -> str:
    """The blanks that indent a line."""
    return line[: len(line) - len(line.lstrip(" \t"))]


def indentations(texts: Iterable[str]) -> list[str]:
    """How lines of some texts are indented, the most frequent ways first."""
    lines = (line for text in texts for line in text.split("\n")[1:] if line.strip())
    found = Counter(map(margin_of, lines))
    return [margin for margin, _ in found.most_common(MOST_INDENTATIONS)]
