"""Fills of holes that have no rule of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from dgfill.automata import DEAD, GAP, Check, Interned, unchecked
from dgfill.automata.treesitter import Grammar, Search

__all__ = ["LONGEST", "FreeHoles"]

LONGEST: Final = 4096  # bytes of a text that a machine finds


class FreeHoles:
    """Fills between known texts, each of which is in some pieces."""

    def __init__(self, automaton: Interned[Any] | None, check: Check = unchecked) -> None:
        """``check`` may end a search at any time."""
        self._automaton = automaton
        self._check = check
        self._searches: list[Search] = []

    def fills(self, known: Sequence[Sequence[str]], efforts: Sequence[int]) -> Iterator[list[str]]:
        """Texts for all of the holes, with which the document is legal."""
        automaton = self._automaton
        if automaton is None:
            yield [""] * (len(known) - 1)
        elif (state := self._state(known)) == DEAD:
            return
        elif len(known) == 1:
            yield from [[]] if automaton.accepts(state) else []
        elif isinstance(automaton.machine, Grammar):
            search, number = self._search(automaton.machine, known)
            yield from search.witnesses(automaton[state], number, efforts)
        elif (found := automaton.witness(state, _rest(known), LONGEST, self._check)) is not None:
            yield [text.decode() for text in found]

    def texts(self, known: Sequence[Sequence[str]], effort: int) -> Iterator[str]:
        """Texts for the first hole, after which the known text up to the next one can be read."""
        automaton = self._automaton
        if automaton and isinstance(automaton.machine, Grammar) and (state := self._state(known)) != DEAD:
            search, number = self._search(automaton.machine, known)
            yield from search.fills(automaton[state], number, effort)

    def _state(self, known: Sequence[Sequence[str]]) -> int:
        assert self._automaton
        state = self._automaton.start
        for text in known[0]:
            state = self._automaton.step(state, text.encode())
        return state

    def _search(self, grammar: Grammar, known: Sequence[Sequence[str]]) -> tuple[Search, int]:
        """The search for fills before some known texts, and the hole in it from which on they are wanted."""
        pieces = tuple("".join(piece) for piece in known[1:])
        for search in self._searches:
            number = len(search.pieces) - len(pieces)
            if number >= 0 and search.pieces[number:] == pieces:
                return search, number
        self._searches.append(grammar.search(pieces, self._check))
        return self._searches[-1], 0


def _rest(known: Sequence[Sequence[str]]) -> list[Any]:
    """What stands behind the first hole, with gaps for the others."""
    rest: list[Any] = []
    for pieces in known[1:]:
        rest += [GAP, "".join(pieces).encode()]
    return rest[1:]
