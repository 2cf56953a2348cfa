"""What an automaton answered, as a table: every question is put to it once."""

from __future__ import annotations

import ctypes as C
from collections.abc import Sequence
from typing import Final

import numpy as np

from dgfill.automata.protocol import Automaton, Check, Rest, unchecked
from dgfill.lattice.kernels import ANSWER, TransitionArrays, kernel
from dgfill.lattice.logs import Numbers, Records

__all__ = ["Anything", "Transitions"]

NOWHERE: Final = -1  # the state of an empty place
FEWEST: Final = 1 << 12  # places of a table
MOST: Final = 1 << 22  # answers that are remembered; a full table is emptied


class Anything:
    """The automaton of all texts."""

    start = 0

    def step(self, state: int, data: bytes) -> int:
        return 0

    def accepts(self, state: int, rest: bytes = b"") -> bool:
        return True

    def witness(self, state: int, rest: Rest, limit: int, check: Check = unchecked) -> list[bytes] | None:
        return [b""] * (1 + sum(not isinstance(piece, bytes) for piece in rest))


class Transitions:
    """The steps of an automaton over whole tokens, as a hash table.

    Attributes:
        is_new: whether no sweep has begun since all was unknown.
    """

    def __init__(self, automaton: Automaton, tokens: Sequence[bytes | None]) -> None:
        self.automaton = automaton
        self.is_new = True
        self._tokens = tokens
        self._known = 0  # answers
        self._answers = _empty(FEWEST)

    def __repr__(self) -> str:
        return f"Transitions<{self.automaton!r}, {self._known} answers>"

    @property
    def arrays(self) -> TransitionArrays:
        """What is known so far; of ``Anything`` all is."""
        answers = 0 if isinstance(self.automaton, Anything) else self._answers
        return TransitionArrays(answers=answers, mask=len(self._answers) - 1)

    def ask(self, states: Numbers, ids: Numbers) -> None:
        """Find out where tokens with text lead from live states.

        Args:
            states: ``[questions]``.
            ids: ``[questions]``, of which no two are the same in one state.
        """
        step, tokens = self.automaton.step, self._tokens
        found = np.zeros(len(states), ANSWER)
        found["state"], found["token"] = states, ids
        pairs = zip(states.tolist(), ids.tolist(), strict=True)
        found["after"] = [step(state, tokens[token] or b"") for state, token in pairs]
        if self._known + len(found) > MOST:
            self.is_new = True
            self._known = 0
            self._answers = _empty(FEWEST)
        self._known += len(found)
        if 2 * self._known > len(self._answers):
            before, self._answers = self._answers, _empty(1 << (2 * self._known).bit_length())
            self._learn(before)
        self._learn(found)

    def _learn(self, answers: Records) -> None:
        kernel("learn")(C.byref(self.arrays), answers.ctypes.data, len(answers))


def _empty(places: int) -> Records:
    answers = np.zeros(places, ANSWER)
    answers["state"] = NOWHERE
    return answers
