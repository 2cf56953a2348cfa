"""Short texts for a hole that has a rule of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import chain
from typing import Final

from dgfill.automata import DEAD, Automaton, Interned
from dgfill.automata.machine import EACH_BYTE
from dgfill.automata.search import representatives
from dgfill.automata.words import Words
from dgfill.judge import node_types
from dgfill.legal.free_holes import LONGEST
from dgfill.part import Part

__all__ = ["COMMON", "candidates", "members"]

COMMON: Final = (
    "a", "0", "", '"a"', "a()", "a;", "a();", "pass", "{}", "()", "[]", "a = 0", "a = 0;", "return",
    "return;", "a.a", "a[0]", "-a", "a + a", "(a)", "\n    pass", "{ }", "0.0", "true", "True", "null",
    "false", '"a": 0',
)  # fmt: skip
"""Texts of nodes in many languages, tried before those the grammar leads to."""
COMMENTS: Final = ("#", "/**/", "//", "--", "<!---->")
"""Texts tried first if the grammar does not say what such a node looks like: most are comments."""
MOST_TEXTS: Final = 400  # places of the grammar whose texts are tried for one hole
MOST_MEMBERS: Final = 24  # texts tried of a language of the hole's own
MOST_STATES: Final = 4000  # states visited to find them


def candidates(part: Part, number: int, before: Sequence[str]) -> Iterator[str]:
    """Short texts for one hole that its rule may allow, after some fills of the holes before it."""
    rule = part.rules[number]
    if rule.automaton and not rule.nodes:
        yield from members(rule.automaton)
        return
    allowed = part.constraint(number, before)
    probes = (*COMMENTS, *COMMON) if allowed in (None, rule.automaton) else COMMON
    own = members(rule.automaton, allowed) if rule.automaton else ()
    for text in chain(own, probes, _node_texts(part, number, before)):
        if allowed is None or allowed.accepts(allowed.step(allowed.start, text.encode())):
            yield text


def _node_texts(part: Part, number: int, before: Sequence[str]) -> Iterator[str]:
    """Short texts for a hole that has to be a node."""
    if not (found := part.syntax_at(before, number)):
        return
    grammar, read = found
    for kind in part.rules[number].nodes:
        yield from grammar.node_texts(read, node_types(part.document.language or "", kind))
    yield from grammar.short_texts(read, MOST_TEXTS)


def members(automaton: Automaton, within: Automaton | None = None) -> Iterator[str]:
    """Some texts of a language, short ones first: all words, or one text of each way through.

    Args:
        within: a part of the language; most others are left out.
    """
    machine = automaton.machine if isinstance(automaton, Interned) else None
    if isinstance(machine, Words):
        yield from sorted((text.decode() for text in machine.texts), key=lambda text: (len(text), text))
        return
    alphabet = representatives(machine.classes() if machine else EACH_BYTE)
    if within is not None:
        automaton = within
    agenda: list[tuple[int, bytes, int]] = [(0, b"", automaton.start)]
    visits = found = 0
    while agenda and visits < MOST_STATES and found < MOST_MEMBERS:
        visits += 1
        length, text, state = heappop(agenda)
        if automaton.accepts(state):
            found += 1
            yield text.decode(errors="ignore")
        for byte in alphabet:
            after = automaton.step(state, byte)
            if after != DEAD:
                heappush(agenda, (length + 1, text + byte, after))
    if found or within is not None:
        return
    if (texts := automaton.witness(automaton.start, [b""], LONGEST)) is not None:
        yield texts[0].decode()
