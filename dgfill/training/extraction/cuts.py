"""Where training cuts holes into a JSON document that was copied out of a text.

As ``dgfill json`` asks for them: the whole document, values whose names are known, and what is
still missing at the end of an object.
"""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass, field
from typing import Final

from dgfill.training.holes import Span

__all__ = ["Cut", "cut_answer"]

SPACE: Final = re.compile(r"[\s,:]*")


@dataclass(frozen=True, slots=True)
class Cut:
    """A document with spans to be filled."""

    text: str
    spans: list[Span]
    is_open: bool  # whether the span is the whole document, or members at the end of its object


def cut_answer(text: str, chance: random.Random) -> Cut:
    """Holes in a document, in order; it may get a blank more before one."""
    parts = _Parts(text)
    (way,) = chance.choices(["whole", "values", "some", "rest"], [50, 20, 10, 20])
    if way == "whole" or not parts.values:
        return Cut(text, [(0, len(text))], is_open=True)
    if way == "rest":
        return _rest(text, chance.choice(parts.objects), chance)
    count = len(parts.values) if way == "values" else chance.randint(1, len(parts.values))
    return Cut(text, sorted(chance.sample(parts.values, count)), is_open=False)


def _rest(text: str, members: list[Span], chance: random.Random) -> Cut:
    """Some members at the end of an object, with the comma before them."""
    first = chance.randrange(len(members))
    start, end = members[first - 1][1] if first else members[0][0], members[-1][1]
    is_open = text[end:].strip() == "}"
    if chance.random() < 0.5:
        return Cut(text, [(start, end)], is_open)
    return Cut(f"{text[:start]} {text[start:]}", [(start + 1, end + 1)], is_open)


@dataclass(slots=True)
class _Parts:
    """The parts of a JSON text: the members of each object that has some, and values that are no objects."""

    text: str
    objects: list[list[Span]] = field(default_factory=list)
    values: list[Span] = field(default_factory=list)  # of members

    def __post_init__(self) -> None:
        self._value(0, is_member=False)

    def _value(self, at: int, *, is_member: bool) -> int:
        """Note the parts of the value that begins here; where it ends."""
        opener = self.text[at]
        _, end = json.JSONDecoder().raw_decode(self.text, at)
        if opener == "{":
            self._members(at + 1, end - 1)
        elif is_member and (opener != "[" or "{" not in self.text[at:end]):
            self.values.append((at, end))
        elif opener == "[":
            at = self._skip(at + 1)
            while at < end - 1:
                at = self._skip(self._value(at, is_member=False))
        return end

    def _members(self, at: int, end: int) -> None:
        members: list[Span] = []
        at = self._skip(at)
        while at < end:
            _, colon = json.JSONDecoder().raw_decode(self.text, at)
            stop = self._value(self._skip(colon), is_member=True)
            members.append((at, stop))
            at = self._skip(stop)
        if members:
            self.objects.append(members)

    def _skip(self, at: int) -> int:
        space = SPACE.match(self.text, at)
        assert space
        return space.end()
