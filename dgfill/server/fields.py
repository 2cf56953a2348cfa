"""Reading the fields of a request: each with its type, or one line that says what is wrong.

Unknown fields are ignored, as by all servers of these protocols, and ``null`` is as if a field were missing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from dgfill.document.data import json_in
from dgfill.errors import DgfillError

__all__ = ["TOKENS", "BadRequest", "Fields", "read_body"]

TOKENS: Final = 64  # of a fill, where nothing is said
MOST_N: Final = 16  # candidates in one reply
MOST_TOKENS: Final = 4096  # of one hole that are asked for
MOST: Final = 1 << 31


class BadRequest(DgfillError):
    """A request that is malformed; it is no matter of the document in it."""


def read_body(data: bytes) -> Fields:
    """
    Raises:
        BadRequest: it is no JSON object.
    """
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BadRequest(f"the body is no JSON: {error}") from None
    if not isinstance(value, dict):
        raise BadRequest("the body is no JSON object")
    return Fields(value)


class Fields:
    """The fields of a JSON object; every method raises ``BadRequest``."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def has(self, name: str) -> bool:
        return self._values.get(name) is not None

    def value(self, name: str) -> Any:
        return self._values.get(name)

    def text(self, name: str, default: str | None = None) -> str:
        """A string of UTF-8: JSON may have lone surrogates, which are none."""
        value = self._values.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            raise BadRequest(f"{name} has to be a string")
        return _utf8(value, name)

    def integer(self, name: str, default: int, least: int, most: int = MOST) -> int:
        value = self._values.get(name)
        if value is None:
            return default
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise BadRequest(f"{name} has to be an integer from {least} to {most}")
        return value

    def tokens(self, name: str, default: int = TOKENS) -> int:
        """How long a fill may be; less than none, or more than anybody has, is as much as possible."""
        value = self.integer(name, default, -1)
        return default if value < 0 else min(value, MOST_TOKENS)

    def n(self, name: str) -> int:
        return self.integer(name, 1, 1, MOST_N)

    def flag(self, name: str, default: bool = False) -> bool:
        value = self._values.get(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise BadRequest(f"{name} has to be true or false")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings; one string is a list of one."""
        value = self._values.get(name)
        if value is None:
            return ()
        found = [value] if isinstance(value, str) else value
        if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
            raise BadRequest(f"{name} has to be a list of strings")
        return tuple(_utf8(text, name) for text in found)

    def objects(self, name: str) -> list[Fields] | None:
        value = self._values.get(name)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise BadRequest(f"{name} has to be a list of objects")
        return [Fields(item) for item in value]

    def object(self, name: str) -> Fields | None:
        value = self._values.get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise BadRequest(f"{name} has to be an object")
        return Fields(value)

    def schema(self, name: str) -> str | None:
        """A JSON Schema as JSON; it may stand there as a string, in which numbers keep their spelling."""
        value = self._values.get(name)
        if value is None:
            return None
        if not isinstance(value, dict | bool | str):
            raise BadRequest(f"{name} has to be a JSON Schema")
        text = value if isinstance(value, str) else json.dumps(value)
        try:
            json_in(text)
        except ValueError as error:
            raise BadRequest(f"{name} is no JSON Schema: {error}") from None
        return _utf8(text, name)


def _utf8(text: str, name: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadRequest(f"{name} has a lone surrogate, which is no text") from None
    return text
