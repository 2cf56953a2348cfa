"""Regular expressions as machines: the lazy subset construction, over bytes.

A state is a set of items: what may still be read of a character, and the NFA position
behind it.  All items are live, so a state is live exactly if it has any.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Final

from dgfill.automata.interning import Interned
from dgfill.automata.machine import Machine
from dgfill.automata.regex.positions import ACCEPT, ALWAYS, Item, build_nfa
from dgfill.automata.regex.program import compile_pattern
from dgfill.automata.regex.utf8 import END

__all__ = ["FOUND", "Items", "Regex", "regex"]

Items = frozenset[Item]

FOUND: Final[Items] = frozenset({ACCEPT, ALWAYS})
"""The state in which a match was found, whatever follows."""

TRANSITIONS: Final = 1 << 16


class Regex(Machine[Items]):
    """The machine of the texts that ``re.fullmatch(pattern, text, flags)`` matches.

    With ``anywhere``, of those in which ``re.search`` finds something.  Then surrogates are characters,
    too, and texts have to be well-formed in any case, since behind a match nothing is looked at.
    """

    finite = True

    def __init__(self, pattern: str, flags: int = 0, *, anywhere: bool = False) -> None:
        self._pattern = pattern
        self._nfa = build_nfa(compile_pattern(pattern, flags, anywhere=anywhere))
        self._after = lru_cache(TRANSITIONS)(self._read)

    def __repr__(self) -> str:
        return f"Regex<{self._pattern}>"

    def initial(self) -> Items | None:
        if self._nfa is None:
            return None
        return FOUND if ALWAYS in self._nfa.items[0] else self._nfa.items[0]

    def advance(self, state: Items, data: bytes) -> Items | None:
        for byte in data:
            state = self._after(state, byte)
            if not state:
                return None
        return state

    def final(self, state: Items) -> bool:
        return ACCEPT in state

    def distance(self, state: Items) -> int:
        assert self._nfa
        fewest, distance = self._nfa.encodings.fewest, self._nfa.distance
        return min(0 if item in (ACCEPT, ALWAYS) else fewest[item[0]] + distance[item[1]] for item in state)

    def lengths(self, state: Items) -> tuple[int, int | None]:
        """The fewest characters that lead from a state between two characters to an end, and the most.

        ``None`` if there is no most.
        """
        assert self._nfa
        if ALWAYS in state:
            return 0, None
        behind = [(0, 0) if item == ACCEPT else self._nfa.characters[item[1]] for item in state]
        steps = [0 if item == ACCEPT else 1 for item in state]
        fewest = min(step + few for step, (few, _) in zip(steps, behind, strict=True))
        most = [None if many is None else step + many for step, (_, many) in zip(steps, behind, strict=True)]
        return fewest, None if None in most else max(number for number in most if number is not None)

    def classes(self) -> bytes:
        return self._classes

    @cached_property
    def _classes(self) -> bytes:
        return self._nfa.encodings.classes() if self._nfa else bytes(256)

    def clear(self) -> None:
        self._after.cache_clear()

    def _read(self, state: Items, byte: int) -> Items:
        assert self._nfa
        children, items = self._nfa.encodings.children, self._nfa.items
        if ALWAYS in state:
            return state
        found: set[Item] = set()
        for node, position in state - {ACCEPT}:
            match children[node].get(byte):
                case None:
                    pass
                case inner if inner != END:
                    found.add((inner, position))
                case _:
                    found |= items[position]
        return FOUND if ALWAYS in found else frozenset(found)


def regex(pattern: str, flags: int = 0) -> Interned[Items]:
    """The automaton of a regular expression in Python's syntax; raises ``RegexError``.

    A text belongs to it if the whole text matches, as by ``re.fullmatch``.
    """
    return Interned(Regex(pattern, flags))
