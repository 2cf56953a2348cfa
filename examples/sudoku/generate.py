"""Write Sudoku puzzles that have one solution, as a table.

    python examples/sudoku/generate.py --count 200 --seed 1 > test.csv
    python examples/sudoku/generate.py --order 2 --clues 5-7 --count 200 > small.csv

The columns are ``puzzle`` and ``solution``, row after row, with 0 for a blank.  A random grid loses cell after
cell, in random order, each only if the solution stays the only one, until no more than the wanted number of
clues is left; grids that cannot lose enough are thrown away.  The same seed gives the same table.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator

from dgfill.automata.all_different import Grid

FEWEST = {2: 4, 3: 17}
"""Clues of a puzzle that has one solution, by the order of its grid (McGuire, Tugemann and Civario, 2014)."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--order", type=int, choices=(2, 3), default=3, help="2 for 4x4, 3 for 9x9")
    parser.add_argument(
        "--clues", type=span, default="30-36", help="the least and the greatest number; few take long"
    )
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    fewest, cells = FEWEST[arguments.order], arguments.order**4
    if not fewest <= arguments.clues[0] <= arguments.clues[-1] <= cells:
        parser.error(f"--clues: a puzzle of {cells} cells with one solution has {fewest} to {cells} clues")
    if arguments.count < 1:
        parser.error("--count: 1 or more")
    print("puzzle,solution")
    found = puzzles(arguments.order, arguments.clues, arguments.seed)
    for _, (puzzle, solution) in zip(range(arguments.count), found, strict=False):
        print(f"{written(puzzle)},{written(solution)}")
    return 0


def span(text: str) -> range:
    """The numbers from ``A-B``, or from ``A``, which is one."""
    least, _, most = text.partition("-")
    numbers = range(int(least), int(most or least) + 1)
    if not numbers:
        raise ValueError("no number is so small and so great")
    return numbers


def written(values: list[int]) -> str:
    return "".join(map(str, values))


def puzzles(order: int, clues: range, seed: int) -> Iterator[tuple[list[int], list[int]]]:
    """Puzzles with their solutions; the number of clues is drawn evenly from a range."""
    chance = random.Random(seed)
    grid = Grid(order)
    while True:
        solution = solved(grid, chance)
        wanted = chance.choice(clues)
        puzzle = list(solution)
        for cell in removals(grid, solution, chance):
            puzzle[cell] = 0
            if sum(map(bool, puzzle)) == wanted:
                yield puzzle, solution
                break


def solved(grid: Grid, chance: random.Random) -> list[int]:
    """A random full grid: random diagonal boxes, the first way to complete them, and a random shuffle."""
    while True:
        values = [0] * grid.cells
        for box in range(0, grid.size, grid.order + 1):
            digits = chance.sample(range(1, grid.size + 1), grid.size)
            for cell, digit in zip(grid.members[2 * grid.size + box], digits, strict=True):
                values[cell] = digit
        used = grid.used(values)
        assert used
        blanks = [cell for cell, value in enumerate(values) if not value]
        if rest := next(grid.completions(used, blanks), None):
            return shuffled(grid, [rest.get(cell, value) for cell, value in enumerate(values)], chance)


def shuffled(grid: Grid, values: list[int], chance: random.Random) -> list[int]:
    """The same grid with bands, rows in bands, stacks, columns in stacks and digits in another order."""
    digits = list(range(1, grid.size + 1))
    chance.shuffle(digits)
    rows, columns = shuffled_lines(grid, chance), shuffled_lines(grid, chance)
    moved = [values[row * grid.size + column] for row in rows for column in columns]
    if chance.random() < 0.5:
        moved = [moved[column * grid.size + row] for row in range(grid.size) for column in range(grid.size)]
    return [digits[value - 1] if value else 0 for value in moved]


def shuffled_lines(grid: Grid, chance: random.Random) -> list[int]:
    order = range(grid.order)
    return [
        band * grid.order + line
        for band in chance.sample(order, grid.order)
        for line in chance.sample(order, grid.order)
    ]


def removals(grid: Grid, solution: list[int], chance: random.Random) -> Iterator[int]:
    """Cells in random order, each of which can go, after those before it, and leave one solution."""
    values = list(solution)
    for cell in chance.sample(range(grid.cells), grid.cells):
        values[cell] = 0
        if is_only_way(grid, values, cell, solution[cell]):
            yield cell
        else:
            values[cell] = solution[cell]


def is_only_way(grid: Grid, values: list[int], cell: int, value: int) -> bool:
    """Whether a blank cell of a puzzle can take no other value than this one."""
    blanks = [other for other, known in enumerate(values) if not known and other != cell]
    for other in range(1, grid.size + 1):
        used = grid.used([*values[:cell], other, *values[cell + 1 :]]) if other != value else None
        if used and next(grid.completions(used, blanks), None) is not None:
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
