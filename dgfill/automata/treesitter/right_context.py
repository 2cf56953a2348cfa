"""Known text, read again and again from different beginnings.

Different fills lead to the same configuration within a few lexemes.  What became of a
configuration is remembered at lexeme borders, so each further fill is read only as far
as the first border where it meets one that was read before.  Until then its stacks are new, but
mostly not its lexemes: what became of these is remembered, too.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from dgfill.automata.treesitter.recogniser import Configuration, Ends, Head, Recogniser, Waiting

__all__ = ["Outcome", "RightContext"]

DENSE = 4096  # so many characters into the text every border is remembered,
SPARSE = 64  # later only those where the number of characters left is a multiple of this


class Outcome(NamedTuple):
    """What became of a configuration."""

    accepted: bool
    after: Configuration  # where the text has been read, if the input goes on


class RightContext:
    """A text right of a hole, and the end of the input or another hole after it."""

    def __init__(
        self,
        recogniser: Recogniser,
        text: str,
        outcomes: dict[tuple[int, Configuration], Outcome] | None = None,
        lexemes: Ends | None = None,
        *,
        ends: bool = True,
    ) -> None:
        """``ends``: whether the input ends after the text; otherwise anything may follow."""
        self.text = text
        self.ends = ends
        self._recogniser = recogniser
        self._outcomes = {} if outcomes is None else outcomes  # by the characters left
        self._lexemes = {} if lexemes is None else lexemes

    def __repr__(self) -> str:
        return f"RightContext<{len(self.text)} characters, {len(self._outcomes)} borders>"

    def end(self, length: int) -> RightContext:
        """The last characters of this text; both share what they remember."""
        text = self.text[len(self.text) - length :]
        if text == self.text:
            return self
        return RightContext(self._recogniser, text, self._outcomes, self._lexemes, ends=self.ends)

    def accepts(self, heads: Iterable[Head]) -> bool:
        """Whether the text completes what some heads have read."""
        return self.outcome(self._recogniser.before(heads, self.text)).accepted

    def outcome(self, waiting: Waiting) -> Outcome:
        """What becomes of heads that read texts which end in this one."""
        done: list[Head] = []
        passed: list[tuple[int, Configuration]] = []
        found = None
        for left, heads in self._recogniser.borders(waiting, done, self._lexemes, len(self.text)):
            if heads is None or not self._is_kept(left):
                continue
            border = left, heads
            found = self._outcomes.get(border)
            if found is not None:
                break
            passed.append(border)
        if found is None:
            after = frozenset[Head]() if self.ends else self._recogniser.classified(done)
            found = Outcome(self._recogniser.ends(done) if self.ends else bool(after), after)
        self._outcomes.update(dict.fromkeys(passed, found))
        return found

    def _is_kept(self, left: int) -> bool:
        return 0 < left <= len(self.text) and (len(self.text) - left < DENSE or left % SPARSE == 0)
