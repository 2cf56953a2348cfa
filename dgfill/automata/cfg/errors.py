"""What is wrong with a grammar file, and where."""

from __future__ import annotations

__all__ = ["GrammarFileError"]


class GrammarFileError(ValueError):
    """A grammar that is malformed, too large, or uses what is not supported."""

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset  # in the text of the file, in characters, from 0
