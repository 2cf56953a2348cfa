"""The generator of puzzles, and what the recipe makes of them."""

import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.automata.test_sudoku import is_solution, small_grids

FOLDER = Path(__file__).parents[2] / "examples" / "sudoku"
sys.path.append(str(FOLDER))

import generate
import train

from dgfill.automata.all_different import Grid


def as_text(values):
    return "\n".join("".join(map(str, values[at : at + 4])) for at in range(0, 16, 4))


def test_small_puzzles_have_one_solution():
    for _, (puzzle, solution) in zip(range(40), generate.puzzles(2, range(4, 9), seed=3), strict=False):
        assert 4 <= sum(map(bool, puzzle)) <= 8
        solutions = [grid for grid in small_grids() if is_solution(grid, as_text(puzzle))]
        assert solutions == [as_text(solution)]


def test_large_puzzles_have_one_solution():
    grid = Grid(3)
    for _, (puzzle, solution) in zip(range(5), generate.puzzles(3, range(30, 37), seed=3), strict=False):
        assert 30 <= sum(map(bool, puzzle)) <= 36
        blanks = [cell for cell, value in enumerate(puzzle) if not value]
        found = list(grid.completions(grid.used(puzzle), blanks))
        assert found == [{cell: solution[cell] for cell in blanks}]


def test_all_small_grids_come_up():
    chance = random.Random(0)
    assert {as_text(generate.solved(Grid(2), chance)) for _ in range(4000)} == set(small_grids())


def test_a_seed_gives_one_table():
    def table(seed):
        command = [sys.executable, str(FOLDER / "generate.py"), "--order", "2", "--clues", "4-6", "--count", "3"]
        return subprocess.run([*command, "--seed", seed], capture_output=True, text=True, check=True).stdout

    assert table("5") == table("5") != table("6")
    assert table("5").splitlines()[0] == "puzzle,solution" and len(table("5").splitlines()) == 4


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--clues", "few"], "invalid span value: 'few'"),
        (["--clues", "36-30"], "invalid span value: '36-30'"),
        (["--clues", "16-30"], "--clues: a puzzle of 81 cells with one solution has 17 to 81 clues"),
        (["--clues", "82"], "17 to 81 clues"),
        (["--order", "2"], "--clues: a puzzle of 16 cells with one solution has 4 to 16 clues"),
        (["--count", "0"], "--count: 1 or more"),
    ],
)
def test_wrong_numbers_are_one_line(monkeypatch, capsys, arguments, message):
    monkeypatch.setattr(sys, "argv", ["generate.py", *arguments])
    with pytest.raises(SystemExit) as raised:
        generate.main()
    assert raised.value.code == 2 and message in capsys.readouterr().err


@pytest.mark.parametrize("order", [2, 3])
def test_what_is_learnt_from_are_puzzles_and_their_solutions(order):
    grid, recipe = Grid(order), train.RECIPES[order]
    pool = train.Pool.draw(grid, 4, random.Random(1))
    solutions, blank = pool.show(grid, recipe, np.random.default_rng(0))
    for solution, free in zip(solutions[:8].tolist(), blank[:8].tolist(), strict=True):
        assert all(bits == grid.every for bits in grid.used(solution))
        puzzle = [0 if hidden else value for value, hidden in zip(solution, free, strict=True)]
        found = list(grid.completions(grid.used(puzzle), np.flatnonzero(free).tolist()))
        assert len(found) == 1
    batch = train.as_batch(grid, solutions, blank)
    text = [batch.ids[0, at] - train.NEWLINE for at in np.flatnonzero(batch.canvas[0])]
    assert [value for value in text if value > 0] == solutions[0].tolist()
    assert batch.free.sum() == blank.sum()


def test_a_column_is_where_all_waves_of_a_line_agree():
    grid = Grid(3)
    waves = train.wavelengths(grid, train.RECIPES[3].shape)
    assert len(waves) == train.RECIPES[3].shape.head_width // 2 == len(set(waves))
    of_line = [wave for wave in waves if wave <= grid.size + 1][: (grid.size + 1) // 2]
    kernel = [sum(np.cos(2 * np.pi * gap / wave) for wave in of_line) for gap in range(1, 81)]
    best = max(kernel)
    assert [gap for gap, value in enumerate(kernel, 1) if value > best - 1e-9] == list(range(10, 81, 10))
