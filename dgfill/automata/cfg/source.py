"""The text of a grammar file, read from left to right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NoReturn

from dgfill.automata.cfg.errors import GrammarFileError
from dgfill.automata.cfg.expressions import Choice, Expression, Repeat

__all__ = ["DEEPEST", "QUANTIFIERS", "Source"]

DEEPEST: Final = 60  # brackets in each other
MOST_OPERATORS: Final = 8  # behind one part
DIGITS: Final = 5  # of a bound
QUANTIFIERS: Final[dict[str, tuple[int, int | None]]] = {"*": (0, None), "+": (1, None), "?": (0, 1)}
"""Fewest and most of what stands before a sign."""


class Source:
    """A text with a position in it."""

    def __init__(self, text: str, blanks: str) -> None:
        """``blanks``: a regular expression of what ``skip`` passes over."""
        self.text = text
        self.at = 0
        self._blanks = re.compile(blanks)
        self._depth = 0

    def __repr__(self) -> str:
        return f"Source<{self.text[self.at : self.at + 20]!r}…>"

    def skip(self) -> None:
        """Pass over blanks and comments."""
        match = self._blanks.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def take(self, pattern: str) -> re.Match[str] | None:
        """What a pattern matches here, and the blanks behind it; ``None``: it does not match."""
        match = re.compile(pattern).match(self.text, self.at)
        if match:
            self.at = match.end()
            self.skip()
        return match

    def sees(self, pattern: str) -> bool:
        """Whether a pattern matches here."""
        return re.compile(pattern).match(self.text, self.at) is not None

    def few(self, pattern: str) -> Iterator[re.Match[str]]:
        """What a pattern matches again and again, not too often."""
        for _ in range(MOST_OPERATORS):
            if (match := self.take(pattern)) is None:
                return
            yield match
        self.fail(f"more than {MOST_OPERATORS} operators in a row are not supported")

    def bracketed(self, inside: Callable[[], Expression], closer: str) -> Expression:
        """The inside of brackets, not too deep, and what closes them."""
        if self._depth >= DEEPEST:
            self.fail(f"more than {DEEPEST} brackets in each other are not supported")
        self._depth += 1
        inner = inside()
        self._depth -= 1
        self.need(re.escape(closer), f"'{closer}'")
        return inner

    def choice(self, alternative: Callable[[], Expression]) -> Expression:
        """Alternatives with bars between them."""
        parts = [alternative()]
        while self.take(r"\|"):
            parts.append(alternative())
        return parts[0] if len(parts) == 1 else Choice(tuple(parts))

    def bounded(self, part: Expression, fewest: str, most: str, at: int) -> Repeat:
        """A part between so many times, as they are spelt; no ``most`` is no bound."""
        if len(fewest) > DIGITS or len(most) > DIGITS:
            self.fail(f"bounds of more than {DIGITS} digits are not supported", at)
        low, high = int(fewest or "0"), int(most) if most else None
        if high is not None and high < low:
            self.fail("the upper bound is below the lower one", at)
        return Repeat(part, low, high)

    def need(self, pattern: str, what: str) -> re.Match[str]:
        """As ``take``; an error that names ``what`` if it does not match."""
        return self.take(pattern) or self.fail(f"{what} is expected here")

    @property
    def ended(self) -> bool:
        return self.at == len(self.text)

    def fail(self, message: str, at: int | None = None) -> NoReturn:
        """Raise an error about a position, by default this one."""
        raise GrammarFileError(message, self.at if at is None else at)
