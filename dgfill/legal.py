"""One complete legal document, before any model is asked: a witness for every hole.

Holes are decided from left to right.  A free hole tries short texts that the automaton of the
language finds; a hole with a rule of its own, and the first of one name, short texts that
obey the rule.  Each choice is known text to a search that fills all other holes as if they were free:
what leaves the rest without a fill, or with one that the judges do not like, is not chosen.

    known  def f(x): return ⟨expr⟩ + ⟨ ⟩)
    tried            a ──────► search ──────► ( a      the first that all judges accept
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from heapq import heappop, heappush
from itertools import chain, islice, product
from typing import Any, Final

from dgfill.automata import DEAD, GAP, Automaton, Interned
from dgfill.automata.machine import EACH_BYTE
from dgfill.automata.search import representatives
from dgfill.automata.treesitter import EFFORTS, Grammar
from dgfill.automata.words import Words
from dgfill.judge import node_types, parse_tree, unreadable_at
from dgfill.part import Part

__all__ = ["sound", "witnesses"]

PROBES: Final = (
    "a", "0", "", '"a"', "a()", "a;", "a();", "pass", "{}", "()", "[]", "a = 0", "a = 0;", "return",
    "return;", "a.a", "a[0]", "-a", "a + a", "(a)", "\n    pass", "{ }", "0.0", "true", "True",
)  # fmt: skip
"""Texts tried for a hole that has to be a certain node, before those the grammar leads to."""

QUICK: Final = EFFORTS[:1]
THOROUGH: Final = EFFORTS[:2]
MOST_TEXTS: Final = 400  # places of the grammar whose texts are tried for one hole
MOST_MEMBERS: Final = 24  # texts tried of a language of the hole's own
MOST_STATES: Final = 4000  # states visited to find them
MOST_TRIED: Final = 40  # texts tried for one hole after some fills of those before it
MOST_DISLIKED: Final = 24  # of them that the judges do not like
MOST_DISCREPANCY: Final = 6  # by which texts may be later than the first ones, over all holes
HASTY: Final = 4  # searches for fills of the rest that come to nothing, for each hole
PATIENT: Final = 12
MARGIN: Final = re.compile(r"^(?=[^\s)\]}])", re.MULTILINE)  # where a line starts without a blank
MOST_WINDOWS: Final = 4  # lines at which a window may start, or end
LONGEST: Final = 4096  # bytes of a witness


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
    """Fills that all automata accept, those first in which the judges find nothing.

    Args:
        quick: whether to give up after a short search, and not to ask the judges.
    """
    seen: set[tuple[str, ...]] = set()
    lenient = THOROUGH if part.groups else EFFORTS
    for efforts, strict in ((QUICK, False),) if quick else ((QUICK, True), (lenient, False)):
        for fills in _Search(part, efforts, strict=strict).witnesses():
            if tuple(fills) not in seen and part.accepts(fills):
                seen.add(tuple(fills))
                yield fills


class _Search:
    """From left to right: for each hole short texts with which the rest can still be filled.

    First come the documents in which every hole has its first text, then those in which one has its second,
    and so on (limited discrepancy search, Harvey and Ginsberg, 1995).
    """

    def __init__(self, part: Part, efforts: Sequence[int], *, strict: bool) -> None:
        """``strict``: whether only texts are chosen that the judges like."""
        self._part = part
        self._efforts = efforts
        self._strict = strict
        self._options: dict[tuple[str, ...], tuple[list[str], Iterator[str]]] = {}
        self._fills: dict[tuple[str, ...], list[str] | None] = {}
        self._searches = (HASTY if strict else PATIENT) * (1 + len(part.holes))

    def witnesses(self) -> Iterator[list[str]]:
        part = self._part
        if not part.groups and not self._strict:
            yield from _free(part.automaton, self._between(()), self._efforts)
            return
        free = self._completed(())
        if free is None:
            return
        if not part.groups and self._likes(free, range(len(free))):
            yield free
        for discrepancy in range(MOST_DISCREPANCY):
            yield from self._from((), discrepancy)

    def _from(self, chosen: tuple[str, ...], discrepancy: int) -> Iterator[list[str]]:
        """Fills that begin with the chosen ones; of the others so many are not the first choice."""
        if len(chosen) == len(self._part.holes):
            if not discrepancy:
                yield list(chosen)
            return
        for rank in range(discrepancy + 1):
            text = self._option(chosen, rank)
            if text is None:
                return
            yield from self._from((*chosen, text), discrepancy - rank)

    def _option(self, chosen: tuple[str, ...], rank: int) -> str | None:
        """The best text but ``rank`` for the hole after the chosen ones."""
        if chosen not in self._options:
            self._options[chosen] = [], self._possible(chosen)
        known, more = self._options[chosen]
        known += islice(more, max(0, rank + 1 - len(known)))
        return known[rank] if rank < len(known) else None

    def _possible(self, chosen: tuple[str, ...]) -> Iterator[str]:
        """Texts for the hole after the chosen ones."""
        number = len(chosen)
        if (given := self._given(chosen, number)) is not None:
            yield given
            return
        disliked = 0
        for text in islice(self._texts(chosen), MOST_TRIED):
            fills = self._completed((*chosen, text))
            if fills and self._likes(fills, (number,)):
                yield text
                continue
            self._searches -= len(self._between((*chosen, text))) > 1
            disliked += fills is not None
            if disliked == MOST_DISLIKED:
                return

    def _likes(self, fills: Sequence[str], numbers: Iterable[int]) -> bool:
        return not self._strict or all(_is_fine(self._part, number, fills) for number in numbers)

    def _texts(self, chosen: tuple[str, ...]) -> Iterator[str]:
        """Short texts for the hole after the chosen ones that its rule may allow."""
        part, number = self._part, len(chosen)
        if len(part.linked(number)) > 1 or not part.rules[number].is_free:
            yield from _candidates(part, number, chosen)
            return
        fills = self._completed(chosen)
        if fills:
            yield fills[number]
        if (grammar := part.grammar) and part.automaton:
            state, rest = part.automaton[part.state(chosen, number)], _rest(self._between(chosen))
            for effort in self._efforts:
                yield from grammar.fills(state, rest, effort)

    def _completed(self, chosen: tuple[str, ...]) -> list[str] | None:
        """Fills that begin with the chosen ones and make the document legal, rules of the others aside."""
        if chosen not in self._fills and self._searches > 0:
            self._fills[chosen] = self._complete(chosen)
        return self._fills.get(chosen)

    def _complete(self, chosen: tuple[str, ...]) -> list[str] | None:
        found = next(_free(self._part.automaton, self._between(chosen), self._efforts), None)
        if found is None:
            return None
        rest = iter(found)
        given = (self._given(chosen, number) for number in range(len(self._part.holes)))
        return [next(rest) if text is None else text for text in given]

    def _given(self, chosen: tuple[str, ...], number: int) -> str | None:
        """The text of a hole, if it is decided."""
        first = number if number < len(chosen) else self._part.linked(number)[0]
        return chosen[first] if first < len(chosen) else None

    def _between(self, chosen: tuple[str, ...]) -> list[list[str]]:
        """The texts between the holes that are not decided, each in some pieces."""
        known = [[self._part.known[0]]]
        for number, right in enumerate(self._part.known[1:]):
            text = self._given(chosen, number)
            if text is None:
                known.append([right])
            else:
                known[-1] += [text, right]
        return known


def _is_fine(part: Part, number: int, fills: Sequence[str]) -> bool:
    """Whether the judges find nothing wrong with the text from one hole to the next."""
    text, language = part.text(fills), part.document.language or ""
    places = [*part.offsets(fills), (len(text.encode()) + 1, 0)]
    (start, end), (after, _) = places[number], places[number + 1]
    tree = parse_tree(language, text.encode())
    if tree and any(not tree.is_node(start, end, name) for name in part.rules[number].nodes):
        return False
    if part.automaton is None:
        return True
    if tree and any(start <= at < after for at, _ in tree.broken()):
        return False
    stop = unreadable_at(language, text)
    return stop is None or stop >= after


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
    rest = _rest(known)
    grammar = automaton.machine
    if isinstance(grammar, Grammar):
        yield from grammar.witnesses(automaton[state], rest, efforts)
    elif (found := automaton.witness(state, rest, LONGEST)) is not None:
        yield [text.decode() for text in found]


def _rest(known: Sequence[Sequence[str]]) -> list[Any]:
    """What stands behind the first hole, with gaps for the others."""
    rest: list[Any] = []
    for pieces in known[1:]:
        rest += [GAP, "".join(pieces).encode()]
    return rest[1:]


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
