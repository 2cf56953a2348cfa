"""JSON texts as tokens: new white space for one, and holes for what may be missing in it.

Tokens are kept as they are written, so numbers, escapes and the order of members stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

__all__ = ["reindented", "with_open_objects"]

TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)


def reindented(text: str, indent: int | None) -> str:
    """A JSON text with so many blanks a level, as by ``json.dumps``; ``None``: without white space."""
    return "".join(_spaced(TOKEN.findall(text), indent))


def _spaced(tokens: list[str], indent: int | None) -> Iterator[str]:
    level = 0
    for before, token in zip(["", *tokens], tokens, strict=False):
        is_end = token in ("}", "]")
        level -= is_end
        empty = is_end and before in ("{", "[")
        if indent is not None and (is_end or before in ("{", "[", ",")) and not empty:
            yield "\n" + " " * (indent * level)
        yield ": " if token == ":" and indent is not None else token
        level += token in ("{", "[")


def with_open_objects(text: str) -> str:
    """A JSON text with a hole at the end of every object; a blank keeps it from the number before."""
    return TOKEN.sub(lambda token: " {? ?}}" if token[0] == "}" else token[0], text)
