"""What an external scanner makes of texts on which it has not decided yet.

The scanner is opaque, so its equivalence classes are learned by probing: two texts are one
class if the scanner answers alike on both, followed by each of a fixed set of continuations.
A wrong merge that this lets through is caught by the parse of the result.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dgfill.automata.treesitter.scanner import Continuations, Scanner

__all__ = ["Reading", "Readings"]

LONGEST_BLANK = 24  # blanks up to this length are classes of their own
SHORT_TEXT = 12  # texts longer than this are replaced by a shorter one of the same class

CONTINUATIONS: Final = (
    *(chr(code) for code in (9, 10, *range(32, 127))),
    "é",
    *(" " * count + "x" for count in range(1, 9)),
    *("\n" + " " * count + "x" for count in range(9)),
    "\n\n", "\n#", "\n//", '""', '"""', "''", "'''", "*/", "*/x", "{{", "}}", "{x", "${", "\\x", "\\\n",
    "<!--", "//\n", "/*", '"#', '"##', '"x', "#x", ")x", "-->", "]]", "xx", "//x", "/*x",
)  # fmt: skip
"""What is tried after a text to learn the class of it."""

COMMENT = re.compile(r"(#|//)[^\n]*|(/\*)(?:[^*]|\*(?!/))*?(\*/|\*?$)")
"""What a scanner that looks past comments has seen of one: its text does not matter."""


class Reading(NamedTuple):
    """What the scanner makes of a class of texts."""

    number: int
    text: str  # a short one of the class
    symbols: frozenset[int]  # tokens that some continuation leads to
    undecided: bool  # some continuation leaves it undecided: more tokens may come
    decisive: bool  # the scanner finds a token whatever follows: no other lexer is asked


class Readings:
    """All classes of texts of one scanner."""

    def __init__(self, scanner: Scanner) -> None:
        self._scanner = scanner
        self._classes: dict[object, Reading] = {}
        self._readings: list[Reading] = []
        self._continuations: dict[int, Continuations] = {}

    def __getitem__(self, number: int) -> Reading:
        return self._readings[number]

    def of(self, state: int, row: int, text: str) -> Reading:
        """The class of a text after a state of the scanner, where the tokens of a row are valid."""
        if not text or (text.isspace() and len(text) <= LONGEST_BLANK):
            key: object = state, row, text
            return self._classes.get(key) or self._add(key, Reading(0, text, frozenset(), True, False))
        found = self._probe(state, row, text)
        key = self._key(state, row, text, found)
        return self._classes.get(key) or self._add(key, self._reading(state, row, text, key, found))

    def _add(self, key: object, reading: Reading) -> Reading:
        numbered = self._classes[key] = reading._replace(number=len(self._readings))
        self._readings.append(numbered)
        return numbered

    def _reading(self, state: int, row: int, text: str, key: object, found: NDArray[np.void]) -> Reading:
        for cut in range(SHORT_TEXT // 2, 0, -1) if len(text) > SHORT_TEXT else ():
            short = text[:cut] + text[-cut:]
            if self._key(state, row, short, self._probe(state, row, short)) == key:
                text = short
        is_open, is_token = found["saw_end"] > 0, found["symbol"] >= 0
        symbols = frozenset(np.unique(found["symbol"][is_token]).tolist())
        return Reading(0, text, symbols, bool(is_open.any()), bool((is_open | is_token).all()))

    def _probe(self, state: int, row: int, text: str) -> NDArray[np.void]:
        found = self._scanner.probe(state, row, text, self._after(state))
        found[["left", "saw_end"]][-1] = 0, 0  # nothing follows the input
        return found

    def _key(self, state: int, row: int, text: str, found: NDArray[np.void]) -> object:
        """All that the scanner said, the letters of comments left out."""
        behind = found["left"] - self._after(state).lengths  # how much of the text follows the token
        backs_up = (behind > 0) & (found["symbol"] >= 0)
        if not backs_up.any():
            return state, row, found.tobytes()
        lengths, places = np.unique(behind[backs_up], return_inverse=True)
        rests = [COMMENT.sub(r"\1\2\3", text[len(text) - length :]) for length in lengths.tolist()]
        said = found.copy()
        said["left"][backs_up] = -1 - places
        return state, row, said.tobytes(), *rests

    def _after(self, state: int) -> Continuations:
        """What is tried after a state; the last one is nothing, at the end of the input."""
        found = self._continuations.get(state)
        if found is None:
            spelled = self._scanner.spelled(state)
            closers = (spelled[cut:] + '"' for cut in range(len(spelled)))
            found = self._continuations[state] = Continuations((*CONTINUATIONS, *closers, ""))
        return found
