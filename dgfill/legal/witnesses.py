"""Witnesses for all holes of a document.

Holes are decided from left to right.  A free hole tries short texts that the automaton of the
language finds, those first that go with a guess at the holes that are not free; a hole with a rule of
its own, and the first of one name, short texts that obey the rule.  Each choice is known text to a search
that fills all other holes as if they were free: what leaves the rest without a fill, or with one that the
judges do not like, is not chosen.

    known  def f(x): return ⟨expr⟩ + ⟨ ⟩)
    tried            a ──────► search ──────► ( a      the first that all judges accept
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import Final

from dgfill.automata import Check, unchecked
from dgfill.automata.treesitter import EFFORTS
from dgfill.judge import parse_tree, unreadable_at
from dgfill.legal.candidates import COMMON, candidates, words_near
from dgfill.legal.free_holes import FreeHoles
from dgfill.legal.members import members
from dgfill.legal.python_holes import python_fills
from dgfill.legal.python_lines import lines_called_for
from dgfill.legal.variety import WHOLE, Variety, indentations
from dgfill.part import Part

__all__ = ["witnesses"]

QUICK: Final = EFFORTS[:1]
THOROUGH: Final = EFFORTS[:2]
MOST_TRIED: Final = 100  # texts tried for one hole after some fills of those before it
MOST_DISLIKED: Final = 60  # of them that the judges do not like
MOST_JUDGED: Final = 400  # documents
MOST_CALLED_FOR: Final = 40  # of them that are tried before the search
MOST_DISCREPANCY: Final = 6  # by which texts may be later than the first ones, over all holes
BLOCK: Final = 4  # texts tried in vain that count as the first such step, then twice as many each
OPERANDS: Final = ("a", "0")
GUESSES: Final = ("a", "a;", "a()")  # what expressions and statements may be, when others are looked for
MOST_STEPS: Final = 80_000  # of two languages at once, in all
HASTY: Final = 8  # searches for fills of the rest that come to nothing, for each hole
PATIENT: Final = 24
HOPELESS: Final = 4  # of them in all, if the holes have no fills even if all are free


def witnesses(part: Part, *, quick: bool = False, check: Check = unchecked) -> Iterator[list[str]]:
    """Fills that all automata accept, those first in which the judges find nothing.

    Args:
        quick: whether to give up after a short search, and not to ask the judges.
        check: may end the search at any time.
    """
    seen: set[tuple[str, ...]] = set()
    lenient = THOROUGH if part.groups else EFFORTS
    for efforts, strict in ((QUICK, False),) if quick else ((QUICK, True), (lenient, False)):
        for fills in _Search(part, efforts, check, strict=strict).witnesses():
            if tuple(fills) not in seen and part.accepts(fills):
                seen.add(tuple(fills))
                yield fills


class _Search:
    """From left to right: for each hole short texts with which the rest can still be filled.

    First come the documents in which every hole has its first text, then those in which one has its second,
    and so on (limited discrepancy search, Harvey and Ginsberg, 1995).
    """

    def __init__(self, part: Part, efforts: Sequence[int], check: Check, *, strict: bool) -> None:
        """``strict``: whether only texts are chosen that the judges like."""
        self._part = part
        self._free = FreeHoles(part.automaton, check)
        self._check = check
        self._efforts = efforts
        self._strict = strict
        self._margins = indentations(part.known)
        self._options: dict[tuple[str, ...], tuple[list[str | None], Iterator[str | None]]] = {}
        self._varieties: dict[tuple[str, ...], Variety] = {}
        self._fills: dict[tuple[str, ...], list[str] | None] = {}
        self._judged = 0
        self._steps = iter(range(MOST_STEPS))
        self._guesses = _guesses(part) if part.groups else []
        self._searches = (HASTY if strict else PATIENT) * (1 + len(part.holes))

    def witnesses(self) -> Iterator[list[str]]:
        part = self._part
        yield from self._called_for()
        if not part.groups and not self._strict:
            yield from self._free.fills(self._between(()), self._efforts)
            return
        first = self._completed(())
        if first is None:
            self._searches = HOPELESS
        elif not part.groups and all(self._judge(first, number) is None for number in range(len(first))):
            yield first
        for discrepancy in range(MOST_DISCREPANCY):
            yield from self._from((), discrepancy)

    def _called_for(self) -> Iterator[list[str]]:
        """Texts for free holes in Python that are found at once, unlike by the search."""
        part = self._part
        if part.document.language == "python" and not part.groups:
            for fills in islice(python_fills(part), MOST_CALLED_FOR):
                if part.accepts(fills) and all(self._judge(fills, n) is None for n in range(len(fills))):
                    yield fills

    def _from(self, chosen: tuple[str, ...], discrepancy: int) -> Iterator[list[str]]:
        """Fills that begin with the chosen ones; of the others so many are not the first choice."""
        if len(chosen) == len(self._part.holes):
            if not discrepancy:
                yield list(chosen)
            return
        for rank in range(discrepancy + 1):
            text = self._option(chosen, rank)
            if text is not None:
                yield from self._from((*chosen, text), discrepancy - rank)

    def _option(self, chosen: tuple[str, ...], rank: int) -> str | None:
        """The best text but ``rank`` for the hole after the chosen ones; ``None`` for some tried in vain."""
        if chosen not in self._options:
            self._options[chosen] = [], self._possible(chosen)
        known, more = self._options[chosen]
        known += islice(more, max(0, rank + 1 - len(known)))
        in_vain = len(known) <= rank and all(text is None for text in known)
        if in_vain and chosen and chosen[:-1] in self._varieties:
            self._varieties[chosen[:-1]].dislike(chosen[-1], WHOLE)
        return known[rank] if rank < len(known) else None

    def _possible(self, chosen: tuple[str, ...]) -> Iterator[str | None]:
        """Texts for the hole after the chosen ones; ``None`` after some that were tried in vain."""
        number = len(chosen)
        if (given := self._given(chosen, number)) is not None:
            yield given
            return
        left = "".join(self._between(chosen)[0])
        variety = self._varieties[chosen] = Variety(left, self._part.known[number + 1], self._margins)
        texts = filter(self._part.rules[number].allows, variety.of(self._texts(chosen)))
        vain, patience = 0, BLOCK
        for text in islice(texts, MOST_TRIED):
            self._check()
            fills = self._completed((*chosen, text))
            if fills and (flaw := self._judge(fills, number)) is None:
                yield text
                continue
            self._searches -= len(self._between((*chosen, text))) > 1
            if fills:
                variety.dislike(text, flaw)
            elif not self._part.rules[number].is_free:
                vain += 1
                if vain == patience:
                    vain, patience = 0, 2 * patience
                    yield None
            too_many = self._judged >= MOST_JUDGED or variety.disliked >= MOST_DISLIKED
            if too_many or (number and variety.is_in_vain):
                return

    def _judge(self, fills: Sequence[str], number: int) -> int | None:
        """What ``_flaw`` finds, which is counted; nothing, if any text will do."""
        self._judged += self._strict
        return _flaw(self._part, number, fills) if self._strict else None

    def _texts(self, chosen: tuple[str, ...]) -> Iterator[str]:
        """Short texts for the hole after the chosen ones that its rule may allow."""
        part, number = self._part, len(chosen)
        if len(part.linked(number)) > 1 or not part.rules[number].is_free:
            yield from candidates(part, number, chosen, self._steps)
            return
        for guess in self._guesses:
            for text in OPERANDS:
                if self._guessed((*chosen, text), guess) is not None:
                    yield text
            if found := self._guessed(chosen, guess):
                yield found[0]
        fills = self._completed(chosen)
        if fills:
            yield fills[number]
        else:
            yield from words_near(part, number)
        if part.document.language == "python" and len(part.holes) > 1:
            yield from lines_called_for("".join(self._between(chosen)[0]), part.known[number + 1])
        for effort in self._efforts:
            yield from self._free.texts(self._between(chosen), effort)
        if self._guesses:
            yield from COMMON

    def _guessed(self, chosen: tuple[str, ...], guess: Mapping[int, str]) -> list[str] | None:
        """Fills of the free holes after the chosen ones, if the others have guessed texts."""
        return next(self._free.fills(self._between(chosen, guess), self._efforts), None)

    def _completed(self, chosen: tuple[str, ...]) -> list[str] | None:
        """Fills that begin with the chosen ones and make the document legal, rules of the others aside."""
        if chosen not in self._fills and self._searches > 0:
            self._fills[chosen] = self._complete(chosen)
        return self._fills.get(chosen)

    def _complete(self, chosen: tuple[str, ...]) -> list[str] | None:
        found = next(self._free.fills(self._between(chosen), self._efforts), None)
        if found is None:
            return None
        rest = iter(found)
        given = (self._given(chosen, number) for number in range(len(self._part.holes)))
        return [next(rest) if text is None else text for text in given]

    def _given(self, chosen: tuple[str, ...], number: int) -> str | None:
        """The text of a hole, if it is decided."""
        first = number if number < len(chosen) else self._part.linked(number)[0]
        return chosen[first] if first < len(chosen) else None

    def _between(
        self, chosen: tuple[str, ...], guess: Mapping[int, str] = MappingProxyType({})
    ) -> list[list[str]]:
        """The texts between the holes that are neither decided nor guessed, each in some pieces."""
        known = [[self._part.known[0]]]
        for number, right in enumerate(self._part.known[1:]):
            text = self._given(chosen, number)
            text = guess.get(number) if text is None else text
            if text is None:
                known.append([right])
            else:
                known[-1] += [text, right]
        return known


def _guesses(part: Part) -> list[dict[int, str]]:
    """The different guesses at the holes that are not free."""
    guesses = [_guess(part, node) for node in GUESSES]
    return [guess for number, guess in enumerate(guesses) if guess not in guesses[:number]]


def _guess(part: Part, node: str) -> dict[int, str]:
    """A text for each hole that is not free: one that is often such a node, or one that its rule allows."""
    found = {}
    for group in part.groups:
        rule = part.rules[group[0]]
        text = node if rule.allows(node) else next(members(rule.automaton), node)
        found |= dict.fromkeys(group, text)
    return found


def _flaw(part: Part, number: int, fills: Sequence[str]) -> int | None:
    """Where the judges find something wrong from one hole to the next; ``None`` if they do not.

    In characters from the start of the hole on; ``WHOLE`` if its text is wrong as a whole.
    """
    text, language = part.text(fills), part.document.language or ""
    places = [*part.offsets(fills), (len(text.encode()) + 1, 0)]
    start, after = places[number][0], places[number + 1][0]
    tree = parse_tree(language, text.encode())
    if tree and any(
        not tree.is_node(*place, name)
        for place, rule in zip(places[: number + 1], part.rules, strict=False)
        for name in rule.nodes
    ):
        return WHOLE
    if part.automaton is None:
        return None
    if tree and any(start <= at < after for at in tree.flawed()):
        return WHOLE
    stop = unreadable_at(language, text)
    if stop is None or stop >= after:
        return None
    return WHOLE if stop < start else len(text.encode()[start:stop].decode(errors="ignore"))
