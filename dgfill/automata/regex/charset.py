"""Sets of characters, as the standard library's ``re`` understands them.

What one element of a pattern matches (``\\w``, ``[^a-z]``, ``k`` under ``(?i)``) is found
out by asking ``re`` itself: the element is run over the text of all code points, in
which every character stands at its own number.  No rule of case folding or of Unicode
categories is restated here.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from functools import cache, lru_cache
from typing import Any, Final

from dgfill.automata.regex.sre import compiler, opcodes, parser

__all__ = ["ALL", "Charset", "charset", "complement", "intersection", "matched_by"]

Charset = tuple[tuple[int, int], ...]
"""Ranges of code points: both ends belong to it; sorted, apart from each other."""

ALL: Final[Charset] = ((0, 0x10FFFF),)


def intersection(left: Charset, right: Charset) -> Charset:
    """The characters in both sets."""
    found = []
    i = j = 0
    while i < len(left) and j < len(right):
        low, high = max(left[i][0], right[j][0]), min(left[i][1], right[j][1])
        if low <= high:
            found.append((low, high))
        if left[i][1] < right[j][1]:
            i += 1
        else:
            j += 1
    return tuple(found)


def charset(pattern: str) -> Charset:
    """What a pattern of a single element matches."""
    parsed = parser.parse(pattern)
    return matched_by(parsed[0], parsed.state.flags)


def matched_by(element: Any, flags: int) -> Charset:
    """What an element of a parsed pattern matches: an opcode and its argument."""
    opcode, argument = element
    return _ask(opcode, tuple(argument) if isinstance(argument, list) else argument, flags)


@lru_cache(maxsize=4096)
def _ask(opcode: Hashable, argument: Any, flags: int) -> Charset:
    if opcode is opcodes.LITERAL and not flags & re.IGNORECASE:
        return ((argument, argument),)
    if opcode is opcodes.IN and not flags & re.IGNORECASE:
        plain = [member for member in argument if member[0] in (opcodes.LITERAL, opcodes.RANGE)]
        negated = argument[0][0] is opcodes.NEGATE
        if len(plain) + negated == len(argument):
            merged = _merged(value if kind is opcodes.RANGE else (value, value) for kind, value in plain)
            return complement(merged) if negated else merged
    state = parser.State()
    state.flags = flags
    element = (opcode, list(argument) if isinstance(argument, tuple) else argument)
    run = (opcodes.MAX_REPEAT, (1, opcodes.MAXREPEAT, parser.SubPattern(state, [element])))
    compiled = compiler.compile(parser.SubPattern(state, [run]), flags)
    return tuple((match.start(), match.end() - 1) for match in compiled.finditer(_every_character()))


def _merged(ranges: Iterable[tuple[int, int]]) -> Charset:
    """Ranges in any order, as a set."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if found and low <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return tuple(found)


def complement(characters: Charset) -> Charset:
    """The characters outside of a set."""
    edges = [-1, *(edge for pair in characters for edge in pair), 0x110000]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return tuple((low + 1, high - 1) for low, high in gaps if low + 1 < high)


@cache
def _every_character() -> str:
    return "".join(map(chr, range(0x110000)))
