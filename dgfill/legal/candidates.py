"""Short texts for a hole that has a rule of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, zip_longest
from typing import Final

from dgfill.automata import DEAD, Automaton
from dgfill.judge import node_types
from dgfill.legal.members import common_members, members
from dgfill.part import Part

__all__ = ["COMMON", "candidates", "words_near"]

COMMON: Final = (
    "a", "0", "", '"a"', "a()", "a;", "a();", "pass", "{}", "()", "[]", "a = 0", "a = 0;", "return",
    "return;", "a.a", "a[0]", "-a", "a + a", "(a)", "\n    pass", "{ }", "0.0", "true", "True", "null",
    "false", '"a": 0',
)  # fmt: skip
"""Texts of nodes in many languages, tried before those the grammar leads to."""
BODIES: Final = ("a", "{}")
"""What may follow texts that the grammar takes for nodes, and the judges do not: ``def f():``."""
COMMENTS: Final = ("#", "/**/", "//", "--", "<!---->")
"""Texts tried first if the grammar does not say what such a node looks like: most are comments."""
MOST_TEXTS: Final = 400  # places of the grammar whose texts are tried for one hole
MOST_ALONE: Final = 3  # texts that the hole's own language leads to, before the document's is asked for more
WORD: Final = re.compile(r"[^\W\d][\w-]*")
GLANCE: Final = 1000  # characters on either side of a hole whose words are tried
MOST_WORDS: Final = 24
NEAR: Final = 64  # bytes of the text after a hole that have to be readable


def candidates(part: Part, number: int, before: Sequence[str], steps: Iterator[int]) -> Iterator[str]:
    """Short texts for one hole that its rule may allow, after some fills of the holes before it.

    Args:
        steps: as many as searches in several languages at once may make.
    """
    rule = part.rules[number]
    if rule.automaton and not rule.nodes:
        yield from _members(part, number, before, rule.automaton, steps)
        return
    allowed = part.constraint(number, before)
    probes = (*COMMENTS, *COMMON) if allowed in (None, rule.automaton) else COMMON
    own: Iterator[str] = iter(())
    if rule.automaton and allowed:
        own = common_members(rule.automaton, allowed, allowed.start, allowed.accepts, steps)
    words = words_near(part, number)
    for text in chain(own, probes, words, _node_texts(part, number, before)):
        if allowed is None or allowed.accepts(allowed.step(allowed.start, text.encode())):
            yield text


def _members(
    part: Part, number: int, before: Sequence[str], own: Automaton, steps: Iterator[int]
) -> Iterator[str]:
    """Texts of a language of the hole's own that can stand where it is."""
    language = part.automaton
    if language is None:
        yield from members(own)
        return
    state, right = part.state(before, number), part.known[number + 1].encode()[:NEAR]

    def suits(after: int) -> bool:
        return language.step(after, right) != DEAD

    def is_readable(text: str) -> bool:
        return suits(language.step(state, text.encode()))

    alone = filter(is_readable, members(own))
    yield from islice(alone, MOST_ALONE)
    yield from filter(is_readable, filter(part.rules[number].allows, words_near(part, number)))
    yield from common_members(own, language, state, suits, steps)
    yield from alone


def words_near(part: Part, number: int) -> list[str]:
    """Words around a hole, the nearest ones first: a name may be wanted again, as in an end tag."""
    left = WORD.findall(part.known[number][-GLANCE:])[::-1]
    right = WORD.findall(part.known[number + 1][:GLANCE])
    return list(dict.fromkeys(chain.from_iterable(zip_longest(left, right, fillvalue="a"))))[:MOST_WORDS]


def _node_texts(part: Part, number: int, before: Sequence[str]) -> Iterator[str]:
    """Short texts for a hole that has to be a node."""
    if not (found := part.syntax_at(before, number)):
        return
    grammar, read = found
    for kind in part.rules[number].nodes:
        for text in grammar.node_texts(read, node_types(part.document.language or "", kind)):
            yield text
            yield from (f"{text} {body}" for body in BODIES)
    yield from grammar.short_texts(read, MOST_TEXTS)
