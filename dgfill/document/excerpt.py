"""The line of a text that an error is about, with a caret below it.

    5 | x = {? ~none ?}
      |        ^

Long lines are cut around the caret; what a terminal would obey is not shown.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from dgfill.errors import Place

__all__ = ["place_at"]

_LEFT: Final = 60  # code points shown left of the caret
_RIGHT: Final = 60


def place_at(text: str, offset: int, path: str) -> Place:
    """The place of an offset in a text, with the excerpt."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    source = text[start : end if end >= 0 else len(text)].removesuffix("\r")
    line, column = text.count("\n", 0, offset) + 1, offset - start + 1
    return Place(path, line, column, _excerpt(source, line, column))


def _excerpt(source: str, line: int, column: int) -> str:
    left, right = source[: column - 1], source[column - 1 :]
    if len(left) > _LEFT:
        left = "…" + left[-_LEFT:]
    if len(right) > _RIGHT:
        right = right[:_RIGHT] + "…"
    number = f"{line} | "
    shown = "".join(c if c.isprintable() or c == "\t" else "\ufffd" for c in left + right)
    return f"{number}{shown}\n{' ' * (len(number) - 2)}| {''.join(map(_padding, left))}^"


def _padding(character: str) -> str:
    """Blanks as wide as a character is on a terminal."""
    if character == "\t":
        return "\t"
    if unicodedata.combining(character):
        return ""
    return "  " if unicodedata.east_asian_width(character) in "FW" else " "
