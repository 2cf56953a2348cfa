"""The embedded models for Sudoku."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "examples" / "sudoku"))

from generate import puzzles, written

from dgfill.evaluation.sudoku import read_puzzles, solve
from dgfill.models.load import load_denoiser


def test_small_puzzles_come_out_right_without_a_constraint(tmp_path):
    found = zip(range(20), puzzles(2, range(4, 9), seed=11), strict=False)
    rows = [f"{written(puzzle)},{written(solution)}" for _, (puzzle, solution) in found]
    table = tmp_path / "puzzles.csv"
    table.write_text("\n".join(["puzzle,solution", *rows]))
    model = load_denoiser("sudoku-4x4")
    assert sum(solve(puzzle, model, grammar=False) for puzzle in read_puzzles(table)) >= 19
