"""The kinds of JSON values that schemas tell apart; true and false are one each."""

from __future__ import annotations

from typing import Final

__all__ = ["ARRAY", "FALSE_KIND", "KINDS", "NULL", "NUMBER", "OBJECT", "STRING", "TRUE_KIND"]

OBJECT: Final = "object"
ARRAY: Final = "array"
STRING: Final = "string"
NUMBER: Final = "number"
TRUE_KIND: Final = "true"
FALSE_KIND: Final = "false"
NULL: Final = "null"
KINDS: Final = (OBJECT, ARRAY, STRING, NUMBER, TRUE_KIND, FALSE_KIND, NULL)
