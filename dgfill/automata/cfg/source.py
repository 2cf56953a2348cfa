"""The text of a grammar file, read from left to right."""

from __future__ import annotations

import re
from typing import NoReturn

from dgfill.automata.cfg.errors import GrammarFileError

__all__ = ["Source"]


class Source:
    """A text with a position in it."""

    def __init__(self, text: str, blanks: str) -> None:
        """``blanks``: a regular expression of what ``skip`` passes over."""
        self.text = text
        self.at = 0
        self._blanks = re.compile(blanks)

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

    def need(self, pattern: str, what: str) -> re.Match[str]:
        """As ``take``; an error that names ``what`` if it does not match."""
        return self.take(pattern) or self.fail(f"{what} is expected here")

    @property
    def ended(self) -> bool:
        return self.at == len(self.text)

    def fail(self, message: str, at: int | None = None) -> NoReturn:
        """Raise an error about a position, by default this one."""
        raise GrammarFileError(message, self.at if at is None else at)
