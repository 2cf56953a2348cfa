"""What is wrong with a grammar file, and where."""

from __future__ import annotations

__all__ = ["GrammarFileError"]


class GrammarFileError(ValueError):
    """A grammar that is malformed, too large, or uses what is not supported."""

    def __init__(self, message: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message if line is None else f"{line}:{column}: {message}")
        self.message = message
        self.line = line  # from 1
        self.column = column  # in characters, from 1
