"""What is wrong with a schema, and where."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = ["UnsupportedSchema", "pointer_of"]

MOST_SHOWN: Final = 120  # characters of a pointer
MOST_KEPT: Final = 50  # at either end of one with more


class UnsupportedSchema(ValueError):
    """A schema that is malformed, refers to what is not there, or asks for what cannot be decided here."""

    def __init__(self, message: str, keyword: str, pointer: str) -> None:
        where = pointer if len(pointer) <= MOST_SHOWN else f"{pointer[:MOST_KEPT]}…{pointer[-MOST_KEPT:]}"
        super().__init__(f"{keyword} at {where or 'the root'}: {message}")
        self.message = message
        self.keyword = keyword
        self.pointer = pointer  # JSON pointer to the keyword, or the schema; behind a URI if elsewhere


def pointer_of(steps: Iterable[str | int]) -> str:
    """The JSON pointer of some steps (RFC 6901)."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)
