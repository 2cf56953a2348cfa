"""JSON texts as tokens: new white space for one, and holes for what may be missing in it.

Tokens are kept as they are written, so numbers, escapes and the order of members stay.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

__all__ = ["members", "reindented", "value_of", "with_holes", "with_open_objects"]

TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)


PUNCTUATION: Final = ("{", "}", "[", "]", ":", ",")
BLOCK: Final = 40  # characters of the items in a row for which one hole stands


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


def with_holes(text: str) -> tuple[str, list[str]]:
    """A JSON text with holes for its strings, numbers, booleans and nulls, but not for keys, and their texts.

    Items in a row share holes, as long as these are short.
    """
    tokens = TOKEN.findall(text)
    found: list[str | list[str]] = []  # punctuation and keys, and the values for which holes stand
    for before, token, after in zip(["", *tokens], tokens, [*tokens[1:], ""], strict=False):
        if token in PUNCTUATION or after == ":":
            found.append(token)
        elif before == "," and isinstance(row := found[-2], list) and len(_row(row)) + len(token) < BLOCK:
            found.pop()
            row.append(token)
        else:
            found.append([token])
    document = "".join(piece if isinstance(piece, str) else _hole(piece) for piece in found)
    return document, [_row(piece) for piece in found if isinstance(piece, list)]


def _hole(values: list[str]) -> str:
    return f"{{? ~{2 * len(_row(values))} ?}}" if len(values) > 1 else "{? ?}"


def _row(values: list[str]) -> str:
    return ",".join(values)


def value_of(text: str) -> Any:
    """What a JSON text says, however it is written: equal for 1.0 and 1, or for members in another order."""

    def number(digits: str) -> tuple[Decimal]:
        return (Decimal(digits),)  # else 1 would equal true

    return json.loads(text, parse_int=number, parse_float=number)


def members(text: str) -> dict[str, str]:
    """The values of an object's members by key, each as it is written; of equal keys the last."""
    found: dict[str, str] = {}
    level, key, start = 0, "", 0
    for token in TOKEN.finditer(text):
        level -= token[0] in ("}", "]")
        if key and (level, token[0]) in ((1, ","), (0, "}")):
            found[json.loads(key)] = text[start : token.start()].strip()
            key = ""
        elif level == 1 and token[0] == ":":
            start = token.end()
        elif level == 1 and not key:
            key = token[0]
        level += token[0] in ("{", "[")
    return found
