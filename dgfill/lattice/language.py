"""What the automata say about one hole; every question is put to them once."""

from __future__ import annotations

import numpy as np

from dgfill.automata.protocol import DEAD
from dgfill.lattice.logs import Ints, Mask
from dgfill.lattice.problem import HoleProblem
from dgfill.lattice.transitions import Anything, Transitions

__all__ = ["HoleLanguage"]


class HoleLanguage:
    """The languages of the document and of the hole, and the known text between holes."""

    def __init__(
        self, hole: HoleProblem, document: Transitions, constraint: Transitions, next_start: int | None
    ) -> None:
        """``next_start``: where the constraint of the next hole starts; ``None`` for the last hole."""
        self.document = document
        self.constraint = constraint
        self.slots = hole.slots
        self.witness = hole.witness
        self.next_start = 0 if next_start is None else next_start
        self._right = hole.right
        self.is_last = next_start is None
        self._complete: dict[int, bool] = {}
        self._beyond: dict[int, int] = {}

    @property
    def start(self) -> int:
        """The constraint's state before the hole."""
        return self.constraint.automaton.start

    def complete(self, states: Ints) -> Mask:
        """Whether the constraint accepts the fill that led to each of its states."""
        if isinstance(self.constraint.automaton, Anything):
            return np.ones(len(states), dtype=bool)
        accepts = self.constraint.automaton.accepts
        found, places = np.unique(states, return_inverse=True)
        for state in found.tolist():
            if state not in self._complete:
                self._complete[state] = accepts(state)
        return np.array([self._complete[state] for state in found.tolist()], dtype=bool)[places]

    def beyond(self, state: int) -> int:
        """The document's state at the next hole, ``DEAD`` if it cannot be reached.

        Behind the last hole it is 0 if the document is accepted.
        """
        if state not in self._beyond:
            self._beyond[state] = self._read_on(state)
        return self._beyond[state]

    def _read_on(self, state: int) -> int:
        automaton = self.document.automaton
        if self.next_start == DEAD:
            return DEAD
        *pieces, end = self._right
        for piece in pieces:
            state = automaton.step(state, piece)
        if self.is_last:
            return 0 if automaton.accepts(state, end) else DEAD
        return automaton.step(state, end)
