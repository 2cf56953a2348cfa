"""What the known text behind a hole says of the values that are open where it begins.

hole │ , "b": {"c": 1}], "d": 2}      closes an array, then an object that has the key d
"""

from __future__ import annotations

import json
import re
from collections.abc import Set
from itertools import takewhile
from typing import Final, NamedTuple

from dgfill.automata.json_schema.frames import Frame
from dgfill.automata.json_schema.kinds import ARRAY, OBJECT

__all__ = ["Behind", "read_behind"]

TOKEN: Final = re.compile(rb'("(?:[^"\\]|\\.)*")(\s*:)?|[\[\]{}]', re.DOTALL)
"""A bracket, or a string in which there is none; and whether it is a key."""
OPENERS: Final = b"[{"
CLOSES: Final = {b"]": ARRAY, b"}": OBJECT}
TO_OPEN: Final = 16  # bytes for a value that is open: its key, and what makes up for a longer text


class Behind(NamedTuple):
    """The values that are open where a text begins, innermost first."""

    kinds: tuple[str, ...]
    keys: tuple[frozenset[str], ...]  # that each has in the text

    def keys_of(self, frame: Frame) -> Set[str]:
        """Those that the innermost value of a frame has, if the text closes it."""
        level = len(self.kinds) - len(_open_in(frame))
        return self.keys[level] if 0 <= level < len(self.kinds) else frozenset()

    def lack(self, frame: Frame) -> int:
        """In bytes, roughly: the values that are to be opened, and those that are to be closed before."""
        there = _open_in(frame)
        pairs = zip(reversed(there), reversed(self.kinds), strict=False)
        common = len([*takewhile(lambda pair: pair[0] == pair[1], pairs)])
        return TO_OPEN * (len(self.kinds) - common) + len(there) - common


def read_behind(text: bytes) -> Behind:
    """What a text says that goes on to the end of the document."""
    kinds: list[str] = []
    keys: list[set[str]] = [set()]
    opened = 0
    for token in TOKEN.finditer(text):
        string, colon = token.groups()
        if string is not None:
            if colon is not None and not opened:
                keys[-1].add(_unescaped(string))
        elif token[0] in OPENERS:
            opened += 1
        elif opened:
            opened -= 1
        else:
            kinds.append(CLOSES[token[0]])
            keys.append(set())
    return Behind(tuple(kinds), tuple(map(frozenset, keys[:-1])))


def _unescaped(string: bytes) -> str:
    try:
        return str(json.loads(string))
    except ValueError:
        return string[1:-1].decode(errors="replace")


def _open_in(frame: Frame) -> list[str]:
    """The kinds of the arrays and objects that are open, innermost first."""
    found: list[str] = []
    here: Frame | None = frame
    while here is not None:
        if here.fields.kind in (OBJECT, ARRAY):
            found.append(here.fields.kind)
        here = here.fields.below
    return found
