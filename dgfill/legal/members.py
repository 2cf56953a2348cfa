"""Some texts of a language, and some that another language goes on with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from heapq import heappop, heappush
from itertools import count, islice
from typing import Final

from dgfill.automata import DEAD, Automaton, Interned
from dgfill.automata.machine import EACH_BYTE
from dgfill.automata.search import representatives
from dgfill.automata.words import Words
from dgfill.legal.free_holes import LONGEST

__all__ = ["common_members", "members"]

MOST_MEMBERS: Final = 24  # texts of one language
MOST_STATES: Final = 4000  # visited to find them
PRINTABLE: Final = [bytes((byte,)) for byte in (*range(0x20, 0x7F), *b"\n\t")]


def members(automaton: Automaton) -> Iterator[str]:
    """Some texts of a language, short ones first: all words, or one text of each way through."""
    machine = automaton.machine if isinstance(automaton, Interned) else None
    if isinstance(machine, Words):
        yield from sorted((text.decode() for text in machine.texts), key=lambda text: (len(text), text))
        return
    found: set[bytes] = set()
    if machine and not machine.finite and (text := _witness(automaton)) is not None:
        found.add(text)
        yield text.decode()
    for text in islice(_ways_through(automaton, representatives(_classes(automaton))), MOST_MEMBERS):
        if text not in found:
            found.add(text)
            yield text.decode(errors="ignore")
    if not found and (text := _witness(automaton)) is not None:
        yield text.decode()


def _witness(automaton: Automaton) -> bytes | None:
    texts = automaton.witness(automaton.start, [b""], LONGEST) if automaton.start != DEAD else None
    return texts[0] if texts else None


def _ways_through(automaton: Automaton, alphabet: list[bytes]) -> Iterator[bytes]:
    agenda: list[tuple[int, bytes, int]] = [(0, b"", automaton.start)]
    for _ in range(MOST_STATES):
        if not agenda:
            return
        length, text, state = heappop(agenda)
        if automaton.accepts(state):
            yield text
        for byte in alphabet:
            after = automaton.step(state, byte)
            if after != DEAD:
                heappush(agenda, (length + 1, text + byte, after))


def common_members(
    automaton: Automaton, other: Automaton, state: int, suits: Callable[[int], bool], steps: Iterator[int]
) -> Iterator[str]:
    """Some texts of a language that lead another one from a state to one that suits.

    A best-first search over pairs of states: of all texts that lead to a pair, the first one is followed.
    Ties go to the longer text.

    Args:
        steps: as many as all searches that share it may make.
    """
    if DEAD in (automaton.start, state):
        return
    letters = list(dict.fromkeys([*representatives(_classes(automaton)), *PRINTABLE]))
    order, found = count(), 0
    agenda = [(_distance(automaton, automaton.start), 0, next(order), b"", automaton.start, state)]
    seen = {(automaton.start, state)}
    while agenda and found < MOST_MEMBERS:
        *_, text, own, state = heappop(agenda)
        if automaton.accepts(own) and suits(state):
            found += 1
            yield text.decode(errors="ignore")
        for letter in letters:
            if (after := automaton.step(own, letter)) == DEAD:
                continue
            if next(steps, None) is None:
                return
            pair = after, other.step(state, letter)
            if pair[1] != DEAD and pair not in seen:
                seen.add(pair)
                length = len(text) + 1
                estimate = length + _distance(automaton, after)
                heappush(agenda, (estimate, -length, next(order), text + letter, *pair))


def _classes(automaton: Automaton) -> bytes:
    return automaton.machine.classes() if isinstance(automaton, Interned) else EACH_BYTE


def _distance(automaton: Automaton, state: int) -> int:
    return automaton.distance(state) if isinstance(automaton, Interned) else 0
