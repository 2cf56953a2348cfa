"""What a schema allows in the holes of YAML and TOML, whose texts it is not about.

    port: {? ?}          a number in each hole, ──►  {"port": 1⟨…⟩7, "tls": true}   read as JSON
    tls: true            then the text is parsed     ╰─ before ─╯   ╰── behind ──╯

What stands between two texts of JSON and makes an instance is a language of its own, and scalars are spelt
in YAML and TOML as in JSON, mostly.  The other holes take the texts of one instance that is found for all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from dgfill.automata import (
    DEAD,
    GAP,
    Automaton,
    Interned,
    alternation,
    intersection,
    other_than,
    quotient,
    regex,
)
from dgfill.document import Document
from dgfill.document.data import as_json, values_in

__all__ = ["data_rules", "numbers_for"]

FIRST: Final = 100_000_000_007  # of the numbers that stand for holes; no text has it
LONGEST: Final = 4096  # bytes of a text that is found
LETTERS: Final = r"[A-Za-z0-9_.,/@+~=%-]"
IN_STRING: Final = rf"({LETTERS[:-1]}:]*{LETTERS}( {LETTERS[:-1]}:]*{LETTERS})*)?"
"""What means itself in any kind of string, and in a key."""
NUMBER: Final = r"-?[0-9]+(\.[0-9]*[1-9])?"
"""A number that no reader takes for something else: 5.0 is no integer everywhere, nor is 1e4 a number."""
INSIDE: Final = r'([^\\\t\r\n]|\\["\\])*'
SPELT: Final = rf"{NUMBER}|[tfn][a-z]*|\"{INSIDE}\"|\[({INSIDE}[^ ])?\]|\{{({INSIDE}[^ ])?\}}"
"""A value on one line, with no other escapes than all of these languages have."""
BARE: Final = r"[A-Za-z_][A-Za-z0-9_./-]*"
READ_IN_TWO_WAYS: Final = [
    form
    for word in ("y", "yes", "n", "no", "on", "off", "true", "false", "null")
    for form in (word, word.title(), word.upper())
]
"""Words that are no strings in some version of YAML."""


def data_rules(document: Document, schema: Interned[Any]) -> list[Automaton | None]:
    """The language of each hole, if it is known: of holes that are a scalar, a key, or a part of one."""
    rules: list[Automaton | None] = [None] * len(document.holes)
    numbers = numbers_for(document)
    known = document.known
    text = known[0] + "".join(map("".join, zip(numbers, known[1:], strict=True)))
    try:
        values = values_in(text, document.language)
    except ValueError:
        return rules
    for value in map(as_json, values):
        found = ((value.find(number), index) for index, number in enumerate(numbers))
        places = sorted(place for place in found if place[0] >= 0)
        ends = [(at, at + len(numbers[index])) for at, index in places]
        cuts = [0, *(place for both in ends for place in both), len(value)]
        pieces = [value[cuts[i] : cuts[i + 1]] for i in range(0, len(cuts), 2)]
        for (_, index), rule in zip(places, _rules(pieces, schema, document.language), strict=True):
            rules[index] = rule
    return rules


def numbers_for(document: Document) -> list[str]:
    """A number for each hole that the document does not have."""
    first = next(number for number in range(FIRST, FIRST << 9, 1009) if str(number)[:-3] not in document.text)
    return [str(first + index) for index in range(len(document.holes))]


def _rules(pieces: Sequence[str], schema: Interned[Any], language: str | None) -> list[Automaton | None]:
    """The languages of the holes between some pieces of JSON."""
    known = [piece.encode() for piece in pieces]
    rest: list[Any] = [known[1]] if len(known) > 1 else []
    for piece in known[2:]:
        rest += [GAP, piece]
    state = schema.step(schema.start, known[0])
    fills = schema.witness(state, rest, LONGEST) if rest and state != DEAD else None
    if fills is None:
        return [None] * (len(pieces) - 1)
    rules: list[Automaton | None] = []
    for number in range(len(fills)):
        pairs = [*zip(known, [*fills, b""], strict=True)]
        before = b"".join(text + fill for text, fill in pairs[:number]) + known[number]
        behind = b"".join(text + fill for text, fill in pairs[number + 1 :])
        rules.append(_rule(schema, before, behind, is_yaml=language == "yaml"))
    return rules


def _rule(schema: Interned[Any], before: bytes, behind: bytes, *, is_yaml: bool) -> Automaton:
    if before.replace(rb"\\", b"").replace(rb"\"", b"").count(b'"') % 2:
        return intersection(regex(IN_STRING), quotient(schema, behind, before))
    spelt = intersection(regex(SPELT), quotient(schema, behind, before))
    if not is_yaml or schema.step(schema.start, before + b'"') == DEAD:
        return spelt
    bare = intersection(
        regex(BARE), other_than(READ_IN_TWO_WAYS), quotient(schema, b'"' + behind, before + b'"')
    )
    return alternation(bare, spelt)
