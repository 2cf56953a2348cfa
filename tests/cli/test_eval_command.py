"""``dgfill eval``."""

import json

TABLE = b"puzzle,solution\n1200340021434320,1234341221434321\n"


def test_sudoku(real, write):
    write("puzzles.csv", TABLE)
    run = real("eval", "sudoku", "--data", "puzzles.csv")
    assert run.code == 0
    shares = json.loads(run.out)
    assert list(shares) == ["base", "unconstrained", "constrained", "solver_only", "n"]
    assert (shares["constrained"], shares["solver_only"], shares["n"]) == (1.0, 1.0, 1)
    assert run.err.endswith("constrained: 1 of 1\nsolver_only: 1 of 1\n")


def test_wrong_tables(real, write):
    missing = real("eval", "sudoku", "--data", "none.csv")
    assert (missing.code, missing.out) == (2, b"")
    assert missing.err.startswith("none.csv: error: cannot be read")
    write("puzzles.csv", TABLE + b"1,1\n")
    wrong = real("eval", "sudoku", "--data", "puzzles.csv")
    assert wrong.code == 2 and wrong.err.startswith("puzzles.csv:3: error: a puzzle has 16 or 81 cells")
