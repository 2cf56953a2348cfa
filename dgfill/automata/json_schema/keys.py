"""Which keys an object may have next.

A key that no schema names is as good as any other such key, as far as patterns do not tell them apart; so
that every beginning of a key is settled by a few questions.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from dgfill.automata.json_schema.formula import FALSE, TRUE, Formula, Formulas, atoms_of, conjuncts
from dgfill.automata.json_schema.kinds import OBJECT, STRING
from dgfill.automata.json_schema.liveness import Liveness
from dgfill.automata.json_schema.objects import OTHER, Key, Members, Names, ObjectAtom, Unevaluated
from dgfill.automata.json_schema.strings import read

__all__ = ["Begun", "Keys"]


class Begun(NamedTuple):
    """A key as far as it was read."""

    text: bytes = b""  # escapes undone
    left: tuple[Formula, ...] = ()  # of what is asked of it; of an empty one nothing has been


class Known(NamedTuple):
    """What a formula about an object says of keys."""

    names: tuple[str, ...]  # that it tells apart, sorted as their bytes are
    encoded: tuple[bytes, ...]
    asked: tuple[Formula, ...]  # of a key without a name, if anything: what each is, and what these ask
    patterns: tuple[Formula, ...]  # if such a key has to match one of them


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

    def read(self, formula: Formula, seen: frozenset[str], begun: Begun, text: bytes) -> Begun | None:
        """A key after some more of it; ``None`` if none that is new and goes on leaves a formula possible."""
        known = self._known.get(formula)
        if known is None:
            known = self._known[formula] = self._ask(formula)
        if not known.asked:
            return Begun(begun.text + text)
        asked = begun.left if begun.text else known.asked
        left = tuple(read(self._formulas, part, text) for part in asked)
        after = Begun(begun.text + text, left)
        return (
            after if self._unnamed(formula, known, left) or self._named(formula, known, seen, after) else None
        )

    def _unnamed(self, formula: Formula, known: Known, left: tuple[Formula, ...]) -> bool:
        """Whether a key that no schema names may go on like this."""
        every, *patterns = (self._liveness.possible(STRING, part) for part in left)
        return every and (
            not known.patterns
            or any(
                possible and self._fits(formula, Key(None, frozenset({pattern})))
                for pattern, possible in zip(known.patterns, patterns, strict=True)
            )
        )

    def _named(self, formula: Formula, known: Known, seen: frozenset[str], begun: Begun) -> bool:
        """Whether one of the names may go on like this."""
        start = bisect_left(known.encoded, begun.text)
        here = takewhile(lambda at: known.encoded[at].startswith(begun.text), range(start, len(known.names)))
        return any(known.names[at] not in seen and self._fits(formula, Key(known.names[at])) for at in here)

    def _fits(self, formula: Formula, key: Key) -> bool:
        return self._liveness.goes_on_with(OBJECT, self._liveness.after_key(formula, key))

    def _ask(self, formula: Formula) -> Known:
        atoms = [atom for atom in atoms_of(formula) if isinstance(atom, ObjectAtom)]
        encoded = sorted({name.encode(errors="surrogatepass") for atom in atoms for name in atom.names})
        every = self._formulas.conj(part for rule in conjuncts(formula) for part in self._rules(rule))
        others = any(isinstance(atom, Unevaluated) for atom in atoms) or self._fits(formula, OTHER)
        patterns = [pattern for atom in atoms if isinstance(atom, Members) for pattern, _ in atom.patterns]
        needed = () if others else tuple(dict.fromkeys(patterns))
        return Known(
            tuple(name.decode(errors="surrogatepass") for name in encoded),
            tuple(encoded),
            () if others and every is TRUE else (every if others or patterns else FALSE, *needed),
            needed,
        )

    def _rules(self, rule: Formula) -> Iterator[Formula]:
        """What a rule for all members says of each key: it matches no pattern that allows no value."""
        if isinstance(rule, Names):
            yield rule.formula
        if isinstance(rule, Members):
            for pattern, node in rule.patterns:
                if not self._liveness.inhabited(frozenset({node})):
                    yield self._formulas.neg(pattern)
