"""The lattice by enumeration: every assignment of tokens to slots, on tiny problems."""

from dataclasses import dataclass
from functools import cached_property
from itertools import product

import numpy as np

from dgfill.automata.protocol import Automaton
from dgfill.lattice import FLOOR, HoleProblem, Limits, Problem

MANY = 1_000_000
EVERYTHING = Limits(
    mass=1.0,
    tokens=1000,
    arcs=MANY,
    states=100_000,
    questions=MANY,
    first_questions=MANY,
    exits=100_000,
    negligible=-np.inf,
)


@dataclass(frozen=True)
class Spec:
    """A problem without its witness."""

    automaton: Automaton | None
    left: bytes
    holes: tuple[tuple[int, Automaton | None, bytes], ...]  # slots, constraint, known text behind
    tokens: tuple[bytes | None, ...]
    null: int | None = 1

    @property
    def slots(self) -> int:
        return sum(slots for slots, _, _ in self.holes)

    def fills(self, ids: tuple[int, ...]) -> tuple[bytes, ...] | None:
        """The text of every hole; ``None`` where a control token, or a null before text, stands."""
        fills = []
        for slots, _, _ in self.holes:
            part, ids = list(ids[:slots]), ids[slots:]
            while part and part[-1] == self.null:
                part.pop()
            if not all(self.tokens[token] for token in part):
                return None
            fills.append(b"".join(self.tokens[token] for token in part))
        return tuple(fills)

    def legal(self, ids: tuple[int, ...]) -> bool:
        fills = self.fills(ids)
        if fills is None:
            return False
        text = b""
        for fill, (_, constraint, right) in zip(fills, self.holes, strict=True):
            if constraint is not None and not constraint.accepts(constraint.start, fill):
                return False
            text += fill + right
        return self.automaton is None or self.automaton.accepts(self.automaton.start, self.left + text)

    @cached_property
    def legal_ids(self) -> np.ndarray:
        """int ``[assignments, slots]``: all that are legal."""
        every = product(range(len(self.tokens)), repeat=self.slots)
        return np.array([ids for ids in every if self.legal(ids)])

    def problem(self, witness: int = 0) -> Problem:
        """With the witness of that number."""
        ids = self.legal_ids[witness % len(self.legal_ids)].tolist()
        holes = []
        for slots, constraint, right in self.holes:
            part, ids = ids[:slots], ids[slots:]
            fill = tuple(token for token in part if token != self.null)
            holes.append(HoleProblem(slots, constraint, (right,), fill))
        start = 0 if self.automaton is None else self.automaton.step(self.automaton.start, self.left)
        return Problem(self.automaton, start, tuple(holes), self.tokens, self.null)

    def scores(self, log_probs: np.ndarray) -> np.ndarray:
        """float64 ``[assignments]``: log-probability of each legal one."""
        logs = np.fmax(log_probs.astype(np.float64), FLOOR)
        return logs[np.arange(self.slots), self.legal_ids].sum(axis=1)


def logsumexp(logs: np.ndarray) -> float:
    return float(logs.max() + np.log(np.exp(logs - logs.max()).sum()))
