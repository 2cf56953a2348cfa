"""What an automaton answered, as a table: every question is put to it once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from dgfill.automata.protocol import DEAD, Automaton, Rest
from dgfill.lattice.logs import Ints, Mask

__all__ = ["Anything", "Transitions"]

UNKNOWN: Final = -2
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
    """

    def __init__(self, automaton: Automaton, tokens: Sequence[bytes | None]) -> None:
        self.automaton = automaton
        self._tokens = tokens
        self._rows: dict[int, int] = {}
        self._asked: list[int] = []  # the token of every column
        self._columns = np.full(len(tokens), -1, dtype=np.int64)
        self._heads: dict[int, dict[int, int]] = {}  # the steps over single bytes
        self._table: Ints = np.full((64, 256), UNKNOWN, dtype=np.int64)

    def __repr__(self) -> str:
        return f"Transitions<{self.automaton!r}, {len(self._rows)} states, {len(self._asked)} tokens>"

    def steps(self, states: Ints, ids: Ints, wanted: Mask) -> Ints:
        """The state after each token, from each state.

        Args:
            states: int64 ``[states]``, all live.
            ids: int64 ``[tokens]``, all with text.
            wanted: bool ``[states, tokens]``: the pairs that matter.

        Returns:
            int64 ``[states, tokens]``; ``DEAD`` for other pairs too.
        """
        rows, columns = self._places(states.tolist(), ids)
        found = self._table[rows[:, None], columns]
        unknown = wanted & (found == UNKNOWN)
        numbers = np.flatnonzero(unknown.any(axis=1))
        for number in numbers.tolist():  # a state that comes twice is asked once
            missing = np.flatnonzero(unknown[number] & (self._table[rows[number], columns] == UNKNOWN))
            answers = self._ask(int(states[number]), ids[missing].tolist())
            self._table[rows[number], columns[missing]] = answers
        if len(numbers):
            found = self._table[rows[:, None], columns]
        return np.where(wanted, found, DEAD)

    def _ask(self, state: int, ids: Iterable[int]) -> list[int]:
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

    def _places(self, states: list[int], ids: Ints) -> tuple[Ints, Ints]:
        """Rows and columns, with room made for those that are new."""
        if (len(self._rows) + len(states)) * (len(self._asked) + len(ids)) > ENTRIES:
            self._forget()
        for state in states:
            self._rows.setdefault(state, len(self._rows))
        for index in ids[self._columns[ids] < 0].tolist():
            self._columns[index] = len(self._asked)
            self._asked.append(index)
        height, width = self._table.shape
        if len(self._rows) > height or len(self._asked) > width:
            height = max(height, 1 << (len(self._rows) - 1).bit_length())
            width = max(width, 1 << (len(self._asked) - 1).bit_length())
            table = np.full((height, width), UNKNOWN, dtype=np.int64)
            table[: self._table.shape[0], : self._table.shape[1]] = self._table
            self._table = table
        return np.array([self._rows[state] for state in states], dtype=np.int64), self._columns[ids]

    def _forget(self) -> None:
        self._rows.clear()
        self._asked.clear()
        self._columns.fill(-1)
        self._heads.clear()
        self._table = np.full((64, 256), UNKNOWN, dtype=np.int64)
