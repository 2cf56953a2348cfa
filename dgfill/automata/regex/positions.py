"""Programs without assertions: an NFA over character sets.

``^``, ``$`` and ``\\b`` look at the characters around a place.  They are compiled away by
putting into the state what they need to know: the kind of the character before, and which
kinds are still allowed next.  Passing an assertion narrows the latter; reading a character
checks it.  A newline that ends the text is a kind of its own, because ``$`` may stand
before it.

What cannot reach the end of a match is cut off, so every position that is left is live.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntFlag
from functools import cached_property
from heapq import heappop, heappush
from typing import Final, NamedTuple

from dgfill.automata.regex.charset import ALL, Charset, charset, complement, intersection
from dgfill.automata.regex.errors import RegexError
from dgfill.automata.regex.program import LIMIT, MATCH, Assertion, Character, Program, Split
from dgfill.automata.regex.utf8 import Encodings

__all__ = ["ACCEPT", "ALWAYS", "Item", "Nfa", "build_nfa"]

Item = tuple[int, int]
"""A node inside a character (see ``utf8``), and the position behind that character."""

ACCEPT: Final[Item] = (-1, -1)
"""The item that says: the text may end here."""

ALWAYS: Final[Item] = (-2, -2)
"""The item that says: a match was found, whatever follows."""

EDGES: Final = 10 * LIMIT


class Kind(IntFlag):
    """What may stand beside a place."""

    EDGE = 1  # the start of the text, or its end
    LAST_NEWLINE = 2
    NEWLINE = 4
    ASCII_WORD = 8
    OTHER_WORD = 16
    OTHER = 32


ANYTHING: Final = Kind(63)
LINE_ENDS: Final = frozenset({"AT_BEGINNING", "AT_END"})
BOUNDARIES: Final = frozenset({"AT_BOUNDARY", "AT_NON_BOUNDARY"})
WORD: Final = Kind.ASCII_WORD | Kind.OTHER_WORD
NO_NEWLINE: Final = Kind.EDGE | Kind.ASCII_WORD | Kind.OTHER_WORD | Kind.OTHER
EMPTY_IS_NO_BOUNDARY: Final = re.fullmatch(r"\B", "") is not None  # from Python 3.14 on


class Place(NamedTuple):
    """A place in the program, between two characters."""

    instruction: int
    before: Kind
    allowed: Kind  # next


@dataclass(frozen=True)
class Nfa:
    """Positions, numbered; the first is the start."""

    items: list[frozenset[Item]]  # per position: what may be read there
    distance: list[int]  # per position: the fewest bytes to the end of a match
    encodings: Encodings

    @cached_property
    def characters(self) -> list[tuple[int, int | None]]:
        """Per position: the fewest characters to the end of a match, and the most, if there is a most."""
        return _lengths(self.items)


def build_nfa(program: Program) -> Nfa | None:
    """The NFA of a program; ``None`` if nothing matches."""
    encodings = Encodings(surrogates=program.anywhere)
    kinds = _kinds(program)
    places = [Place(program.start, Kind.EDGE, ANYTHING)]
    numbers = {places[0]: 0}
    items: list[set[Item]] = []
    budget = EDGES
    for place in places:  # grows meanwhile
        found: set[Item] = set()
        for here in _closure(program, place):
            budget -= 1
            if budget < 0:
                raise RegexError(f"the pattern is too large: more than {EDGES} transitions")
            if here.instruction == MATCH:
                if Kind.EDGE in here.allowed:
                    found.add(ACCEPT)
                if program.anywhere and here.allowed == ANYTHING:
                    found.add(ALWAYS)
                if not program.anywhere or here.allowed == ANYTHING:
                    continue
            for characters, behind in _readings(program, here, kinds):
                if (root := encodings.root(characters)) is not None:
                    found.add((root, numbers.setdefault(behind, len(places))))
                    if numbers[behind] == len(places):
                        places.append(behind)
        items.append(found)
    return _trimmed(items, encodings)


def _kinds(program: Program) -> list[tuple[Kind, Charset]]:
    """The characters by kind, as far as the program needs to tell them apart."""
    asked = [instruction for instruction in program.instructions if isinstance(instruction, Assertion)]
    boundaries = [assertion for assertion in asked if assertion.name in BOUNDARIES]
    kinds: list[tuple[Kind, Charset]] = []
    if any(assertion.name in LINE_ENDS for assertion in asked):
        kinds.append((Kind.NEWLINE, charset(r"\n")))
    if boundaries:
        kinds.append((Kind.ASCII_WORD, charset(r"[0-9A-Z_a-z]")))
    if any(assertion.flags & re.UNICODE for assertion in boundaries):
        kinds.append((Kind.OTHER_WORD, charset(r"[^\W0-9A-Z_a-z]")))
    others = ALL
    for _, members in kinds:
        others = intersection(others, complement(members))
    return [*kinds, (Kind.OTHER, others)]


def _closure(program: Program, place: Place) -> Iterator[Place]:
    """The places reached without reading anything: those before a character, or at the end."""
    seen = {place}
    stack = [place]
    while stack:
        here = stack.pop()
        instruction = program.instructions[here.instruction]
        if here.instruction == MATCH or isinstance(instruction, Character):
            yield here
            continue
        targets = instruction.targets if isinstance(instruction, Split) else (instruction.target,)
        allowed = here.allowed
        if isinstance(instruction, Assertion):
            allowed &= _allowed(instruction, here.before)
        for target in targets:
            there = Place(target, here.before, allowed)
            if allowed and there not in seen:
                seen.add(there)
                stack.append(there)


def _allowed(assertion: Assertion, before: Kind) -> Kind:
    """What may come next for an assertion to hold, as ``re`` defines it."""
    multiline = bool(assertion.flags & re.MULTILINE)
    match assertion.name:
        case "AT_BEGINNING_STRING":
            return ANYTHING if before is Kind.EDGE else Kind(0)
        case "AT_BEGINNING":
            return ANYTHING if before is Kind.EDGE or (multiline and before is Kind.NEWLINE) else Kind(0)
        case "AT_END_STRING":
            return Kind.EDGE
        case "AT_END":
            return Kind.EDGE | Kind.LAST_NEWLINE | (Kind.NEWLINE if multiline else Kind(0))
    word = WORD if assertion.flags & re.UNICODE else Kind.ASCII_WORD
    boundary = ANYTHING & ~word if before in word else word
    if assertion.name == "AT_BOUNDARY":
        return boundary
    impossible = Kind.EDGE if before is Kind.EDGE and not EMPTY_IS_NO_BOUNDARY else Kind(0)
    return ANYTHING & ~boundary & ~impossible


def _readings(
    program: Program, here: Place, kinds: list[tuple[Kind, Charset]]
) -> Iterator[tuple[Charset, Place]]:
    """What can be read at a place before a character, and where that leads."""
    instruction = program.instructions[here.instruction]
    if here.instruction == MATCH:  # found, as far as the next character is one that may follow
        instruction = Character(ALL, MATCH)
    assert isinstance(instruction, Character)
    for kind, members in kinds:
        allowed = ANYTHING if kind in here.allowed else Kind(0)
        if kind is Kind.NEWLINE and not allowed and Kind.LAST_NEWLINE in here.allowed:
            allowed = Kind.EDGE
        if allowed:
            yield intersection(instruction.characters, members), Place(instruction.target, kind, allowed)


def _trimmed(items: list[set[Item]], encodings: Encodings) -> Nfa | None:
    """Without the positions from which no match can be reached; with the distances of the others.

    Dijkstra's algorithm, backwards from the accepting positions.
    """
    sources: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for position, found in enumerate(items):
        for node, behind in found - {ACCEPT, ALWAYS}:
            sources[behind].append((encodings.fewest[node], position))
    distance: dict[int, int] = {}
    heap = [(0, position) for position, found in enumerate(items) if ACCEPT in found]
    while heap:
        length, position = heappop(heap)
        if position in distance:
            continue
        distance[position] = length
        for more, source in sources[position]:
            heappush(heap, (length + more, source))
    if 0 not in distance:
        return None
    live = [frozenset(item for item in found if item[1] < 0 or item[1] in distance) for found in items]
    return Nfa(live, [distance.get(position, 0) for position in range(len(items))], encodings)


def _lengths(items: list[frozenset[Item]]) -> list[tuple[int, int | None]]:
    """For every position the fewest characters to the end of a match, and the most, if there is a most."""
    behind = [{item[1] for item in found if item[1] >= 0} for found in items]
    sources: dict[int, list[int]] = defaultdict(list)
    for position, targets in enumerate(behind):
        for target in targets:
            sources[target].append(position)
    ends = [position for position, found in enumerate(items) if ACCEPT in found]
    fewest = dict.fromkeys(ends, 0)
    for position in (queue := list(ends)):  # grows meanwhile
        for source in sources[position]:
            if source not in fewest:
                fewest[source] = fewest[position] + 1
                queue.append(source)
    most: dict[int, int] = {}
    waiting = [len(targets) for targets in behind]
    ready = [position for position, number in enumerate(waiting) if not number]
    for position in ready:  # grows meanwhile; what lies on or before a loop is never ready
        if ALWAYS not in items[position]:
            most[position] = max((most[target] + 1 for target in behind[position]), default=0)
            for source in sources[position]:
                waiting[source] -= 1
                if not waiting[source]:
                    ready.append(source)
    return [(fewest.get(position, 0), most.get(position)) for position in range(len(items))]
