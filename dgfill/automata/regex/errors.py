"""What is wrong with a regular expression, and where."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["RegexError", "refusal"]


class RegexError(ValueError):
    """A pattern that is malformed, not regular, or too large."""

    def __init__(self, message: str, position: int | None = None) -> None:
        super().__init__(message if position is None else f"{message} at position {position}")
        self.message = message
        self.position = position  # in the pattern, in code points, from 0


# opcodes of the standard library's parser -> how people call it, how it is spelt
REFUSED: Final = {
    "ASSERT": ("look-around", r"\(\?<?="),
    "ASSERT_NOT": ("negative look-around", r"\(\?<?!"),
    "FAILURE": ("negative look-around", r"\(\?<?!"),
    "GROUPREF": ("a backreference", r"\\[1-9]|\(\?P="),
    "GROUPREF_EXISTS": ("a conditional group", r"\(\?\("),
    "ATOMIC_GROUP": ("an atomic group", r"\(\?>"),
    "POSSESSIVE_REPEAT": ("a possessive repeat", r"[*+?}]\+"),
}
SKIPPED: Final = r"\[\^?\]?(?:\\.|[^\\\]])*\]|\\."


def refusal(opcode: str, pattern: str) -> RegexError:
    """The error for a construct that is not supported, at its first spelling in the pattern."""
    name, spelling = REFUSED.get(opcode, (opcode.lower(), "(?!)"))
    tokens = re.finditer(rf"(?P<found>{spelling})|{SKIPPED}|.", pattern, re.DOTALL)
    position = next((token.start() for token in tokens if token["found"]), None)
    return RegexError(f"{name} is not supported", position)
