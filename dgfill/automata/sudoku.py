"""The language of the solutions of one Sudoku puzzle.

    puzzle   1004     state   (7, used)  the text so far is  1234
             0010                                            34
             2000
             0300     used    what the rows, columns and boxes hold: what was read, and all clues

A text has the lines of the puzzle, with its clues where they stand and a digit for each blank.  Clues that
are still to come count as used from the start, so that the end of a grid constrains its beginning, and a
state is live only if a search completes the grid.  What one search finds serves all states on the way
there.  A state about which the search cannot decide within its limit counts as live.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from dgfill.automata.all_different import Used, grid
from dgfill.automata.interning import Interned
from dgfill.automata.machine import Machine
from dgfill.automata.protocol import Check, Gap, Rest, unchecked

__all__ = ["BLANK", "Sudoku", "SudokuError", "sudoku"]

BLANK: Final = "0"
ORDERS: Final = {4: 2, 9: 3}  # by the length of a line


class SudokuError(ValueError):
    """A text is no grid; the message says what is wrong with it."""


class Position(NamedTuple):
    """How much of the puzzle's text was read, and what rows, columns and boxes hold."""

    offset: int
    filled: int  # blanks among what was read
    used: Used


class Sudoku(Machine[Position]):
    """The machine of the solutions of a puzzle."""

    def __init__(self, puzzle: str) -> None:
        """``puzzle``: lines of digits, ``BLANK`` for a blank."""
        lines = puzzle.removesuffix("\n").split("\n")
        size = len(lines[0])
        if size not in ORDERS or len(lines) != size or any(len(line) != size for line in lines):
            raise SudokuError("a Sudoku is 4 lines of 4 cells, or 9 lines of 9, each a digit or a hole")
        self.grid = grid(ORDERS[size])
        values = [ord(cell) - ord(BLANK) for line in lines for cell in line]
        if not all(0 <= value <= size for value in values):
            raise SudokuError(f"a cell of this Sudoku is a digit from 1 to {size}, or a blank")
        self._text = puzzle.encode()
        self._cells = [offset - offset // (size + 1) for offset in range(len(self._text))]
        self._used = self.grid.used(values)
        self._blanks = [cell for cell, value in enumerate(values) if not value]
        self._completions: dict[tuple[int, Used], dict[int, int] | None] = {}

    def __repr__(self) -> str:
        return f"Sudoku<{self.grid.size} by {self.grid.size}, {len(self._blanks)} blanks>"

    def initial(self) -> Position | None:
        return self._if_live(Position(0, 0, self._used)) if self._used else None

    def advance(self, state: Position, data: bytes) -> Position | None:
        after: Position | None = state
        for byte in data:
            if after is None:
                break
            after = self._read(after, byte)
        return after

    def final(self, state: Position) -> bool:
        return state.offset == len(self._text)

    def distance(self, state: Position) -> int:
        return len(self._text) - state.offset

    def witness(
        self, state: Position, rest: Rest, limit: int, check: Check = unchecked
    ) -> list[bytes] | None:
        """As in ``Automaton.witness``; where every hole is a cell, it solves the puzzle."""
        shown: list[int | None] = [None]
        for piece in rest:
            shown += [None] if isinstance(piece, Gap) else piece
        if limit and len(shown) == len(self._text) - state.offset:
            return self._solve(state, shown)
        return super().witness(state, rest, limit, check)

    def clear(self) -> None:
        self._completions.clear()

    def _read(self, state: Position, byte: int) -> Position | None:
        """The state after one byte."""
        if self.final(state):
            return None
        expected, cell = self._text[state.offset], self._cells[state.offset]
        if expected != ord(BLANK):
            return state._replace(offset=state.offset + 1) if byte == expected else None
        value = byte - ord(BLANK)
        if (used := self.grid.put(state.used, cell, value)) is None:
            return None
        after = Position(state.offset + 1, state.filled + 1, used)
        known = self._completions.get(state[1:])
        if known and known[cell] == value:
            self._completions.setdefault(after[1:], known)
        return self._if_live(after)

    def _if_live(self, state: Position) -> Position | None:
        """The state, unless it is sure that the rest of the grid cannot be completed."""
        key = state[1:]
        if key not in self._completions:
            found = self.grid.completions(state.used, self._blanks[state.filled :])
            self._completions[key] = next((completion or {} for completion in found), None)
        return None if self._completions[key] is None else state

    def _solve(self, state: Position, shown: Sequence[int | None]) -> list[bytes] | None:
        """The bytes that are not shown of the text behind a state."""
        used, missing = state.used, []
        for offset, byte in enumerate(shown, state.offset):
            expected, cell = self._text[offset], self._cells[offset]
            if byte is None:
                missing.append(offset)
            elif expected != ord(BLANK):
                if byte != expected:
                    return None
            elif (after := self.grid.put(used, cell, byte - ord(BLANK))) is None:
                return None
            else:
                used = after
        blanks = [self._cells[offset] for offset in missing if self._text[offset] == ord(BLANK)]
        found = next(self.grid.completions(used, blanks), None)
        if found is None:
            return None
        values = {cell: ord(BLANK) + value for cell, value in found.items()}
        return [bytes((values.get(self._cells[offset], self._text[offset]),)) for offset in missing]


def sudoku(puzzle: str) -> Interned[Position]:
    """The automaton of the solutions of a puzzle.

    Raises:
        SudokuError: the text is no grid.
    """
    return Interned(Sudoku(puzzle))
