"""Which keys an object may have next.

A key that no schema names is as good as any other such key, as far as patterns do not tell them apart; so
that every beginning of a key is settled by a few questions.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import takewhile
from typing import NamedTuple

from dgfill.automata.json_schema.formula import TRUE, Formula, Formulas, atoms_of, conjuncts
from dgfill.automata.json_schema.kinds import OBJECT, STRING
from dgfill.automata.json_schema.liveness import Liveness
from dgfill.automata.json_schema.objects import OTHER, Key, Members, Names, ObjectAtom, Unevaluated
from dgfill.automata.json_schema.strings import read

__all__ = ["Keys"]


class Known(NamedTuple):
    """What a formula about an object says of keys."""

    names: tuple[str, ...]  # that it tells apart, sorted as their bytes are
    encoded: tuple[bytes, ...]
    every: Formula  # what every key has to be
    others: bool  # whether a key without a name and without a pattern is right
    patterns: tuple[Formula, ...]


class Keys:
    """Answers about the keys of one automaton, remembered."""

    def __init__(self, formulas: Formulas, liveness: Liveness) -> None:
        self._formulas = formulas
        self._liveness = liveness
        self._known: dict[Formula, Known] = {}

    def __repr__(self) -> str:
        return f"Keys<{len(self._known)} formulas>"

    def clear(self) -> None:
        self._known.clear()

    def possible(self, formula: Formula, seen: frozenset[str], prefix: bytes) -> bool:
        """Whether some key with this beginning, none of those before, leaves a formula possible."""
        known = self._known.get(formula)
        if known is None:
            known = self._known[formula] = self._ask(formula)
        if known.others and known.every is TRUE:
            return True
        if self._unnamed(formula, known, prefix):
            return True
        start = bisect_left(known.encoded, prefix)
        begun = takewhile(lambda at: known.encoded[at].startswith(prefix), range(start, len(known.names)))
        return any(known.names[at] not in seen and self._fits(formula, Key(known.names[at])) for at in begun)

    def _unnamed(self, formula: Formula, known: Known, prefix: bytes) -> bool:
        """Whether a key that no schema names may have this beginning."""
        if not self._reads(known.every, prefix):
            return False
        return known.others or any(
            self._reads(pattern, prefix) and self._fits(formula, Key(None, frozenset({pattern})))
            for pattern in known.patterns
        )

    def _reads(self, pattern: Formula, prefix: bytes) -> bool:
        return self._liveness.possible(STRING, read(self._formulas, pattern, prefix))

    def _fits(self, formula: Formula, key: Key) -> bool:
        return self._liveness.goes_on_with(OBJECT, self._liveness.after_key(formula, key))

    def _ask(self, formula: Formula) -> Known:
        atoms = [atom for atom in atoms_of(formula) if isinstance(atom, ObjectAtom)]
        encoded = sorted({name.encode(errors="surrogatepass") for atom in atoms for name in atom.names})
        unclear = any(isinstance(atom, Unevaluated) for atom in atoms)
        patterns = [pattern for atom in atoms if isinstance(atom, Members) for pattern, _ in atom.patterns]
        return Known(
            tuple(name.decode(errors="surrogatepass") for name in encoded),
            tuple(encoded),
            self._formulas.conj(part.formula for part in conjuncts(formula) if isinstance(part, Names)),
            unclear or self._fits(formula, OTHER),
            tuple(dict.fromkeys(patterns)),
        )
