"""What an automaton answered, as a table: every question is put to it once."""

from __future__ import annotations

import ctypes as C
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from dgfill.automata.interning import Interned
from dgfill.automata.protocol import Automaton, Check, Rest, unchecked
from dgfill.lattice.kernels import ANSWER, TransitionArrays, kernel
from dgfill.lattice.logs import Numbers, Records
from dgfill.native import address

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


def _source(automaton: Automaton, tokens: Sequence[bytes | None]) -> dict[str, Any]:
    """What has to be known in C of an automaton that can be asked from there."""
    read = automaton.in_c if isinstance(automaton, Interned) else None
    if read is None:
        return dict.fromkeys(("read", "parser", "text", "ends"))
    text = bytearray().join(token or b"" for token in tokens)
    ends = np.zeros(len(tokens) + 1, np.int64)
    np.cumsum([len(token or b"") for token in tokens], out=ends[1:])
    return {
        "read": read.function,
        "parser": read.parser,
        "text": np.frombuffer(text, np.uint8),
        "ends": ends,
    }


class Transitions:
    """The steps of an automaton over whole tokens, as a hash table.

    Attributes:
        arrays: what is known so far; of ``Anything`` all is.
        is_new: whether no sweep has begun since all was unknown.
    """

    arrays: TransitionArrays
    _answers: Records

    def __init__(self, automaton: Automaton, tokens: Sequence[bytes | None]) -> None:
        self.automaton = automaton
        self.is_new = True
        self._tokens = tokens
        self._source = _source(automaton, tokens)
        self._make_room(FEWEST)

    def __repr__(self) -> str:
        return f"Transitions<{self.automaton!r}, {self.arrays.known} answers>"

    def ask(self, questions: Records) -> None:
        """Find out where tokens with text lead from live states.

        Args:
            questions: ``ANSWER`` records, no two about the same; what comes ``after`` is filled in.
        """
        texts = [self._tokens[token] or b"" for token in questions["token"].tolist()]
        questions["after"] = self._steps(questions["state"], texts)
        if self.arrays.known + len(questions) > MOST:
            self.is_new = True
            self._make_room(FEWEST)
        known = self.arrays.known + len(questions)
        if 2 * known > self.arrays.mask:
            before = self._answers
            self._make_room(1 << (2 * known).bit_length())
            self._remember(before)
        self._remember(questions)

    def learn(self) -> None:
        """Find out what the automaton lacks that is asked from C."""
        assert isinstance(self.automaton, Interned) and self.automaton.in_c
        self.automaton.in_c.learn()

    def _steps(self, states: Numbers, texts: Sequence[bytes]) -> Numbers | list[int]:
        if isinstance(self.automaton, Interned):
            return self.automaton.steps(states, texts)
        step = self.automaton.step
        return [step(state, text) for state, text in zip(states.tolist(), texts, strict=True)]

    def _make_room(self, places: int) -> None:
        """A table in which nothing is known."""
        self._answers = np.zeros(places, ANSWER)
        self._answers["state"] = NOWHERE
        answers = 0 if isinstance(self.automaton, Anything) else self._answers
        self.arrays = TransitionArrays(answers=answers, mask=places - 1, **self._source)

    def _remember(self, answers: Records) -> None:
        kernel("learn")(C.byref(self.arrays), address(answers), len(answers))
