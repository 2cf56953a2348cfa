"""What is wrong with a schema, and where."""

from __future__ import annotations

__all__ = ["UnsupportedSchema"]


class UnsupportedSchema(ValueError):
    """A schema that is malformed, refers to what is not there, or asks for what cannot be decided here."""

    def __init__(self, message: str, keyword: str, pointer: str) -> None:
        super().__init__(f"{keyword} at {pointer or 'the root'}: {message}")
        self.message = message
        self.keyword = keyword
        self.pointer = pointer  # JSON pointer to the schema that has the keyword; behind a URI if elsewhere
