"""One complete legal document, before any model is asked: a witness for every hole.

Free holes are searched all at once by the automaton of the language.  A hole with a
rule of its own, and the holes of one name, try short texts that obey the rule; each
choice of them is known text to the search for the rest.  Last, texts of the free search
that happen to obey the rules count, too.

    known  def f(x): return ⟨expr⟩ + ⟨ ⟩)
    tried            a ──────► search ──────► ( a      the first that all judges accept
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from itertools import chain, islice, product
from typing import Any, Final

from dgfill.automata import DEAD, GAP, Automaton, Interned, intersection
from dgfill.automata.machine import EACH_BYTE
from dgfill.automata.search import representatives
from dgfill.automata.treesitter import EFFORTS, Grammar
from dgfill.automata.words import Words
from dgfill.document import Document, Hole
from dgfill.judge import node_types, parse_tree
from dgfill.rules import Rule

__all__ = ["Part", "sound", "witnesses"]

PROBES: Final = (
    "a", "0", "", '"a"', "a()", "a;", "a();", "pass", "{}", "()", "[]", "a = 0", "a = 0;", "return",
    "return;", "a.a", "a[0]", "-a", "a + a", "(a)", "\n    pass", "{ }", "0.0", "true", "True",
)  # fmt: skip
"""Texts tried for a hole that has to be a certain node, before those the grammar leads to."""

QUICK: Final = (50,)
MOST_TEXTS: Final = 400  # places of the grammar whose texts are tried for one hole
MOST_MEMBERS: Final = 24  # texts tried of a language of the hole's own
MOST_STATES: Final = 4000  # states visited to find them
MOST_CHOICES: Final = 600  # ways to choose the texts of holes with rules
MOST_FILTERED: Final = 200  # fills of the free search looked at for some that obey the rules
MARGIN: Final = re.compile(r"^(?=[^\s)\]}])", re.MULTILINE)  # where a line starts without a blank
MOST_WINDOWS: Final = 4  # lines at which a window may start, or end
LONGEST: Final = 4096  # bytes of a witness


@dataclass(frozen=True, slots=True)
class Part:
    """Some holes in a row, and the text around them that has to be legal."""

    document: Document
    holes: tuple[Hole, ...]
    rules: tuple[Rule, ...]
    known: tuple[str, ...]  # one more than there are holes
    automaton: Interned[Any] | None  # of ``known`` and the fills together; None: any text
    before: str = ""  # text of the document that the automaton is not shown
    after: str = ""

    def text(self, fills: Sequence[str]) -> str:
        """The whole document."""
        pairs = zip(fills, self.known[1:], strict=True)
        inside = self.known[0] + "".join(fill + known for fill, known in pairs)
        return self.before + inside + self.after

    def offsets(self, fills: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where the fills stand in ``text(fills)``, in bytes of UTF-8."""
        at = len(self.before.encode())
        for known, fill in zip(self.known, fills, strict=False):
            start = at + len(known.encode())
            at = start + len(fill.encode())
            yield start, at

    def accepts(self, fills: Sequence[str]) -> bool:
        """Whether every automaton accepts some fills."""
        for rule, fill in zip(self.rules, fills, strict=True):
            own = rule.automaton
            if own and not own.accepts(own.step(own.start, fill.encode())):
                return False
        if self.automaton is None:
            return True
        state = self.automaton.step(self.state(fills, len(fills) - 1), fills[-1].encode())
        return self.automaton.accepts(state, self.known[-1].encode())

    def constraint(self, number: int, fills: Sequence[str]) -> Automaton | None:
        """What the rule of a hole allows after some fills of the holes before it; ``None``: anything."""
        rule = self.rules[number]
        automata = [rule.automaton] if rule.automaton else []
        if (grammar := self.grammar) and rule.nodes and (state := self.state(fills, number)) != DEAD:
            types = (node_types(self.document.language or "", kind) for kind in rule.nodes)
            nodes = (grammar.node(self.automaton[state], names) for names in types if self.automaton)
            automata += [node for node in nodes if node]
        return intersection(*automata) if len(automata) > 1 else next(iter(automata), None)

    @property
    def grammar(self) -> Grammar | None:
        machine = self.automaton.machine if self.automaton else None
        return machine if isinstance(machine, Grammar) else None

    def state(self, fills: Sequence[str], number: int) -> int:
        """The automaton's state before a hole, after some fills of the holes before it."""
        assert self.automaton
        state = self.automaton.step(self.automaton.start, self.known[0].encode())
        for fill, known in zip(fills[:number], self.known[1:], strict=False):
            state = self.automaton.step(self.automaton.step(state, fill.encode()), known.encode())
        return state

    def alone(self, number: int, fills: Sequence[str]) -> Part:
        """One hole, after the fills of those before it; later ones are empty."""
        left = "".join(known + fill for known, fill in zip(self.known, fills, strict=False))
        right = "".join(self.known[number + 1 :])
        known = (left + self.known[number], right)
        return replace(self, holes=(self.holes[number],), rules=(self.rules[number],), known=known)

    @property
    def groups(self) -> list[list[int]]:
        """The holes that are not free, by number; those of one name together."""
        groups = [self.linked(number) for number in range(len(self.holes))]
        return [
            group
            for number, group in enumerate(groups)
            if group[0] == number and (len(group) > 1 or not self.rules[number].is_free)
        ]

    def linked(self, number: int) -> list[int]:
        """The holes that take one text with a hole, by number, itself included."""
        name = self.holes[number].name
        if name is None:
            return [number]
        return [other for other, hole in enumerate(self.holes) if hole.name == name]

    @property
    def has_links(self) -> bool:
        return any(len(self.linked(number)) > 1 for number in range(len(self.holes)))


def sound(part: Part) -> Part | None:
    """As much of a part around its holes as can be made legal.

    That is all of it, unless the document is broken somewhere else: then it is the lines about
    the holes, from one that starts at the margin to another.  ``None`` if that is not legal either.
    """
    if part.automaton is None:
        return part
    tree = parse_tree(part.document.language or "", part.text([""] * len(part.holes)).encode())
    if tree is None or not tree.errors or _has_witness(part):
        return part
    return next(filter(_has_witness, _windows(part)), None)


def _has_witness(part: Part) -> bool:
    return next(witnesses(part, quick=True), None) is not None


def _windows(part: Part) -> Iterator[Part]:
    """Parts with less and less text around the holes."""
    first, last = part.known[0], part.known[-1]
    starts = [match.start() for match in MARGIN.finditer(first)] or [0]
    if not first or first.endswith("\n"):
        starts.append(len(first))
    ends = [len(last), *(match.start() for match in islice(MARGIN.finditer(last, 1), MOST_WINDOWS))]
    for start, end in product(starts[-MOST_WINDOWS:], reversed(ends)):
        if (start, end) != (0, len(last)):
            known = (first[start:], *part.known[1:-1], last[:end])
            yield replace(part, known=known, before=first[:start], after=last[end:])


def witnesses(part: Part, *, quick: bool = False) -> Iterator[list[str]]:
    """Fills that all automata accept, roughly from short to long; whether they are nodes the tree tells.

    Args:
        quick: whether to give up after a short search.
    """
    groups = part.groups
    if not groups:
        yield from _free(part.automaton, [[text] for text in part.known], QUICK if quick else EFFORTS)
        return
    seen: set[tuple[str, ...]] = set()
    for fills in _all_witnesses(part, groups, quick):
        if tuple(fills) not in seen and part.accepts(fills):
            seen.add(tuple(fills))
            yield fills


def _all_witnesses(part: Part, groups: list[list[int]], quick: bool) -> Iterator[list[str]]:
    choices: list[list[str]] = []
    for number, *_ in groups:
        choices.append(list(_candidates(part, number, _before(part, number, groups, choices))))
    for efforts in (QUICK, EFFORTS):
        for texts in islice(_products(choices), MOST_CHOICES):
            yield from islice(_with(part, groups, texts, efforts), 1)
        if quick:
            return
        free = _free(part.automaton, [[text] for text in part.known], efforts)
        for fills in islice(free, MOST_FILTERED) if part.automaton else ():
            if all(len({fills[number] for number in group}) == 1 for group in groups):
                yield fills


def _with(
    part: Part, groups: list[list[int]], texts: Sequence[str], efforts: Sequence[int]
) -> Iterator[list[str]]:
    """Fills in which the holes of each group have a given text."""
    given = {number: text for group, text in zip(groups, texts, strict=True) for number in group}
    known = [[part.known[0]]]
    for number, right in enumerate(part.known[1:]):
        if number in given:
            known[-1] += [given[number], right]
        else:
            known.append([right])
    for found in _free(part.automaton, known, efforts):
        rest = iter(found)
        yield [given[number] if number in given else next(rest) for number in range(len(part.holes))]


def _free(
    automaton: Interned[Any] | None, known: Sequence[Sequence[str]], efforts: Sequence[int]
) -> Iterator[list[str]]:
    """Fills of holes that have no rule, between known texts, each in some pieces."""
    if automaton is None:
        yield [""] * (len(known) - 1)
        return
    state = automaton.start
    for text in known[0]:
        state = automaton.step(state, text.encode())
    if state == DEAD:
        return
    if len(known) == 1:
        if automaton.accepts(state):
            yield []
        return
    rest: list[Any] = []
    for pieces in known[1:]:
        rest += [GAP, "".join(pieces).encode()]
    grammar = automaton.machine
    if isinstance(grammar, Grammar):
        yield from grammar.witnesses(automaton[state], rest[1:], efforts)
    elif (found := automaton.witness(state, rest[1:], LONGEST)) is not None:
        yield [text.decode() for text in found]


def _before(part: Part, number: int, groups: list[list[int]], choices: Sequence[Sequence[str]]) -> list[str]:
    """Fills of the holes before one, where it matters to the one; of those with a rule their first choice."""
    if not part.rules[number].nodes or not all(choices):
        return ["a"] * number
    first = [texts[0] for texts in choices]
    return next(_with(part, groups[: len(first)], first, QUICK), ["a"] * number)[:number]


def _candidates(part: Part, number: int, before: Sequence[str]) -> Iterator[str]:
    """Short texts for one hole that its rule may allow, after some fills of the holes before it."""
    rule = part.rules[number]
    if rule.automaton and not rule.nodes:
        yield from _members(rule.automaton)
        return
    allowed = part.constraint(number, before)
    for text in chain(PROBES, _node_texts(part, number, before)):
        if allowed is None or allowed.accepts(allowed.step(allowed.start, text.encode())):
            yield text


def _node_texts(part: Part, number: int, before: Sequence[str]) -> Iterator[str]:
    """Short texts for a hole that has to be a node."""
    grammar, automaton = part.grammar, part.automaton
    if not grammar or not automaton or (state := part.state(before, number)) == DEAD:
        return
    for kind in part.rules[number].nodes:
        yield from grammar.node_texts(automaton[state], node_types(part.document.language or "", kind))
    yield from grammar.short_texts(automaton[state], MOST_TEXTS)


def _members(automaton: Automaton) -> Iterator[str]:
    """Some texts of a language, short ones first: all words, or one text of each way through."""
    machine = automaton.machine if isinstance(automaton, Interned) else None
    if isinstance(machine, Words):
        yield from sorted((text.decode() for text in machine.texts), key=lambda text: (len(text), text))
        return
    alphabet = representatives(machine.classes() if machine else EACH_BYTE)
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
    if not found and (texts := automaton.witness(automaton.start, [b""], LONGEST)) is not None:
        yield texts[0].decode()


def _products(choices: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """All combinations, those of early members first."""
    if not all(choices):
        return
    start = (0,) * len(choices)
    agenda = [(0, start)]
    seen = {start}
    while agenda:
        _, chosen = heappop(agenda)
        yield tuple(texts[index] for texts, index in zip(choices, chosen, strict=True))
        for place, index in enumerate(chosen):
            after = (*chosen[:place], index + 1, *chosen[place + 1 :])
            if index + 1 < len(choices[place]) and after not in seen:
                seen.add(after)
                heappush(agenda, (sum(after), after))
