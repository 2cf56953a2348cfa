"""What an automaton answered, as a table: every question is put to it once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from dgfill.automata.protocol import DEAD, Automaton, Rest
from dgfill.lattice.kernels import TransitionArrays
from dgfill.lattice.logs import Numbers

__all__ = ["Anything", "Transitions"]

UNKNOWN: Final = -2
NONE: Final = -1
ENTRIES: Final = 1 << 25  # of a table; a full one is emptied


class Anything:
    """The automaton of all texts."""

    start = 0

    def step(self, state: int, data: bytes) -> int:
        return 0

    def accepts(self, state: int, rest: bytes = b"") -> bool:
        return True

    def witness(self, state: int, rest: Rest, limit: int) -> list[bytes] | None:
        return [b""] * (1 + sum(not isinstance(piece, bytes) for piece in rest))


class Transitions:
    """The steps of an automaton over whole tokens.

    A row for every state and a column for every token that was asked about; both grow.

    Attributes:
        is_new: whether no sweep has begun since all was unknown.
    """

    def __init__(self, automaton: Automaton, tokens: Sequence[bytes | None]) -> None:
        self.automaton = automaton
        self.is_new = True
        self._tokens = tokens
        self._states = 0  # that have a row
        self._asked: list[int] = []  # the token of every column
        self._rows: Numbers = np.full(64, NONE, dtype=np.int32)  # [states]
        self._columns: Numbers = np.full(len(tokens), NONE, dtype=np.int32)
        self._heads: dict[int, dict[int, int]] = {}  # the steps over single bytes
        self._after: Numbers = np.full((64, 256), UNKNOWN, dtype=np.int32)

    def __repr__(self) -> str:
        return f"Transitions<{self.automaton!r}, {self._states} states, {len(self._asked)} tokens>"

    @property
    def arrays(self) -> TransitionArrays:
        """What is known so far; of ``Anything`` all is."""
        after = 0 if isinstance(self.automaton, Anything) else self._after
        height, width = len(self._rows), self._after.shape[1]
        return TransitionArrays(
            rows=self._rows, columns=self._columns, after=after, states=height, width=width
        )

    def ask(self, states: Numbers, ids: Numbers) -> None:
        """Find out where tokens with text lead from live states.

        Args:
            states: ``[questions]``.
            ids: ``[questions]``.
        """
        questions: dict[int, dict[int, None]] = {}
        for state, token in zip(states.tolist(), ids.tolist(), strict=True):
            questions.setdefault(state, {})[token] = None
        self._make_room(list(questions), ids)
        for state, asked in questions.items():
            self._after[self._rows[state], self._columns[list(asked)]] = self._steps(state, asked)

    def _steps(self, state: int, ids: Iterable[int]) -> list[int]:
        """Tokens that begin with the same byte often end there."""
        step = self.automaton.step
        heads = self._heads.setdefault(state, {})
        after = []
        for index in ids:
            text = self._tokens[index] or b""
            head = heads.get(text[0])
            if head is None:
                head = heads[text[0]] = step(state, text[:1])
            after.append(head if head == DEAD or len(text) == 1 else step(state, text))
        return after

    def _make_room(self, states: list[int], ids: Numbers) -> None:
        """Rows and columns for what is new."""
        height, width = self._needed(states, ids)
        if height * width > ENTRIES:
            self._forget()
            height, width = self._needed(states, ids)
        if max(states) >= len(self._rows):
            rows = np.full(2 * max(states) + 1, NONE, dtype=np.int32)
            rows[: len(self._rows)] = self._rows
            self._rows = rows
        for state in states:
            if self._rows[state] == NONE:
                self._rows[state] = self._states
                self._states += 1
        for index in ids.tolist():
            if self._columns[index] == NONE:
                self._columns[index] = len(self._asked)
                self._asked.append(index)
        if (height, width) != self._after.shape:
            after = np.full((height, width), UNKNOWN, dtype=np.int32)
            after[: self._after.shape[0], : self._after.shape[1]] = self._after
            self._after = after

    def _needed(self, states: list[int], ids: Numbers) -> tuple[int, int]:
        """The shape of a table with room for these, too; powers of two."""
        new_states = sum(state >= len(self._rows) or bool(self._rows[state] == NONE) for state in states)
        new_tokens = len(set(ids[self._columns[ids] == NONE].tolist()))
        height, width = self._after.shape
        return (
            max(height, 1 << (self._states + new_states - 1).bit_length()),
            max(width, 1 << (len(self._asked) + new_tokens - 1).bit_length()),
        )

    def _forget(self) -> None:
        self.is_new = True
        self._states = 0
        self._asked.clear()
        self._rows.fill(NONE)
        self._columns.fill(NONE)
        self._heads.clear()
        self._after = np.full((64, 256), UNKNOWN, dtype=np.int32)
