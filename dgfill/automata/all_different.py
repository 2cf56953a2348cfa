"""Completing a grid whose rows, columns and boxes each hold every value once.

Values are bits: what a row, a column or a box has used is an int, and so is what a cell may still take.
The search takes the cell with the fewest values first; a cell with one value, or with none, is such a
cell, so this propagates as it goes.  Where cells have more, a value that fits in only one cell of a row, a
column or a box goes there first (the "hidden single").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

__all__ = ["Grid", "Used", "grid"]

Used = tuple[int, ...]
"""The values that each row, column and box holds, as bits: rows first, boxes last."""

MOST_STEPS = 20_000  # values tried in one search


class Grid:
    """The cells of a square of ``order`` by ``order`` boxes, each of which is as large."""

    def __init__(self, order: int) -> None:
        self.order = order
        self.size = order * order  # of a row, a column and a box
        self.cells = self.size**2
        self.every = (1 << self.size) - 1  # all values, as bits
        self.units = tuple(self._units_of(cell) for cell in range(self.cells))
        self.members = tuple(
            tuple(cell for cell in range(self.cells) if unit in self.units[cell])
            for unit in range(3 * self.size)
        )

    def __repr__(self) -> str:
        return f"Grid<{self.size} by {self.size}>"

    def _units_of(self, cell: int) -> tuple[int, int, int]:
        row, column = divmod(cell, self.size)
        box = row // self.order * self.order + column // self.order
        return row, self.size + column, 2 * self.size + box

    def used(self, values: Sequence[int]) -> Used | None:
        """What is used by values, one for each cell and 0 for a blank; ``None`` if one comes twice."""
        used = [0] * (3 * self.size)
        for cell, value in enumerate(values):
            bit = 1 << value >> 1
            for unit in self.units[cell]:
                if used[unit] & bit:
                    return None
                used[unit] |= bit
        return tuple(used)

    def put(self, used: Used, cell: int, value: int) -> Used | None:
        """What is used when a cell takes a value; ``None`` if it cannot."""
        row, column, box = self.units[cell]
        if not 1 <= value <= self.size:
            return None
        bit = 1 << value - 1
        if bit & (used[row] | used[column] | used[box]):
            return None
        after = list(used)
        after[row] |= bit
        after[column] |= bit
        after[box] |= bit
        return tuple(after)

    def completions(self, used: Used, blanks: Sequence[int]) -> Iterator[dict[int, int] | None]:
        """Values of the blanks that complete a grid, one way after the other.

        After ``MOST_STEPS`` values that were tried comes ``None``, and nothing else: there may be more.

        Args:
            used: what the other cells use.
            blanks: cells.
        """
        search = _Search(self, list(used))
        yield from search.run(tuple(blanks))
        if search.steps < 0:
            yield None


@cache
def grid(order: int) -> Grid:
    """The one grid of an order."""
    return Grid(order)


class _Search:
    """Depth first, on one list of what is used."""

    def __init__(self, grid: Grid, used: list[int]) -> None:
        self._grid = grid
        self._used = used
        self.steps = MOST_STEPS  # that are left
        self._found: dict[int, int] = {}

    def run(self, blanks: tuple[int, ...]) -> Iterator[dict[int, int]]:
        if not blanks:
            yield dict(self._found)
            return
        cell, values = self._next(blanks)
        rest = tuple(blank for blank in blanks if blank != cell)
        used, units = self._used, self._grid.units[cell]
        row, column, box = units
        while values:
            self.steps -= 1
            if self.steps < 0:
                return
            bit = values & -values
            values ^= bit
            used[row] |= bit
            used[column] |= bit
            used[box] |= bit
            self._found[cell] = bit.bit_length()
            yield from self.run(rest)
            used[row] ^= bit
            used[column] ^= bit
            used[box] ^= bit

    def _next(self, blanks: tuple[int, ...]) -> tuple[int, int]:
        """A cell that decides most, and the values that it can take."""
        used, units, every = self._used, self._grid.units, self._grid.every
        best, fewest, allowed = -1, every + 1, 0
        once, more = [0] * len(used), [0] * len(used)
        possible = {}
        for cell in blanks:
            row, column, box = units[cell]
            free = every & ~(used[row] | used[column] | used[box])
            if not free & (free - 1):
                return cell, free
            possible[cell] = free
            more[row] |= once[row] & free
            once[row] |= free
            more[column] |= once[column] & free
            once[column] |= free
            more[box] |= once[box] & free
            once[box] |= free
            count = free.bit_count()
            if count < fewest:
                best, fewest, allowed = cell, count, free
        for unit, bits in enumerate(once):
            if bits | used[unit] != every:
                return best, 0
            if single := bits & ~more[unit]:
                bit = single & -single
                return next((c, bit) for c in self._grid.members[unit] if possible.get(c, 0) & bit)
        return best, allowed
