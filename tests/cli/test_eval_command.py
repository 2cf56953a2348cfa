"""``dgfill eval``."""

import json

from tests.evaluation.items import write_items

TABLE = b"puzzle,solution\n1200340021434320,1234341221434321\n"


def test_sudoku(real, write, directory):
    write("puzzles.csv", TABLE)
    command = ("eval", "sudoku", "--data", "puzzles.csv", "--out", "out.jsonl")
    run = real(*command)
    assert run.code == 0
    shares = json.loads(run.out)
    assert list(shares) == ["base", "unconstrained", "constrained", "solver_only", "n"]
    assert (shares["constrained"], shares["solver_only"], shares["n"]) == (1.0, 1.0, 1)
    assert run.err.endswith("constrained: 1 of 1\nsolver_only: 1 of 1\n")
    kept = (directory / "out.jsonl").read_text()
    assert kept.count("\n") == 5 and real(*command).out == run.out
    assert (directory / "out.jsonl").read_text() == kept
    other = real(*command, "--model", "random")
    assert other.code == 2 and "begun with other settings (model, weights)" in other.err


def test_wrong_tables(real, write):
    missing = real("eval", "sudoku", "--data", "none.csv")
    assert (missing.code, missing.out) == (2, b"")
    assert missing.err.startswith("none.csv: error: cannot be read")
    write("puzzles.csv", TABLE + b"1,1\n")
    wrong = real("eval", "sudoku", "--data", "puzzles.csv")
    assert wrong.code == 2 and wrong.err.startswith("puzzles.csv:3: error: a puzzle has 16 or 81 cells")


def test_humaneval_infilling(real, directory):
    write_items(directory / "items.jsonl.gz")
    run = ("eval", "humaneval-infilling", "--data", "items.jsonl.gz", "--model", "random", "--steps", "2")
    first = real(*run, "--out", "out.jsonl")
    assert first.code == 0 and first.err.count("\n") == 2
    figures = json.loads(first.out)
    assert list(figures)[:7] == [
        "exact_match", "pass_at_1", "parse_rate",
        "seconds_per_hole", "forward_passes_per_hole", "forward_passes_per_token", "n",
    ]  # fmt: skip
    assert (figures["n"], figures["parse_rate"], figures["exact_match"]) == (2, 1.0, 0.0)
    again = real(*run, "--out", "out.jsonl")
    assert (again.out, again.err) == (first.out, "")
    table = real(*run, "--out", "out.jsonl", "--output-format", "rich", "--limit", "1")
    assert "parse_rate" in table.out.decode() and "{" not in table.out.decode()
    other = real(*run, "--out", "out.jsonl", "--no-grammar", "--length", "oracle")
    assert other.code == 2 and other.err.startswith(
        "out.jsonl: error: begun with other settings (grammar, oracle)"
    )


def test_wrong_items(real, write):
    missing = real("eval", "humaneval-infilling", "--data", "none.jsonl")
    assert (missing.code, missing.out) == (2, b"")
    assert missing.err == "none.jsonl: error: cannot be read: no such file\n"
    write("items.jsonl", b'{"task_id": "a"}\n')
    wrong = real("eval", "humaneval-infilling", "--data", "items.jsonl")
    assert wrong.code == 2 and wrong.err.startswith("items.jsonl:1: error: a line is an object with")
    assert wrong.err.count("\n") == 1


def test_json(real, write):
    row = {"name": "a", "schema": {"enum": [{"b": 1}]}, "tests": [{"valid": True, "data": {"b": 1}}]}
    write("cases.jsonl", json.dumps(row).encode())
    run = real("eval", "json", "--data", "cases.jsonl", "--model", "random", "--steps", "1")
    figures = json.loads(run.out)
    assert run.code == 0 and list(figures) == [
        "valid_rate",
        "exact_values",
        "seconds_per_hole",
        "n",
        "unfilled",
    ]
    assert (figures["valid_rate"], figures["exact_values"], figures["n"]) == (1.0, 1.0, 1)


def test_humaneval_x(real, write):
    row = {
        "task_id": "Python/0",
        "prompt": "def f():\n",
        "declaration": "",
        "canonical_solution": "    return 1  # which is one and nothing else\n    # at all",
        "test": "assert f() == 1",
    }
    write("x.jsonl", json.dumps(row).encode())
    run = real("eval", "humaneval-x", "--data", "x.jsonl", "--model", "random", "--steps", "1")
    figures = json.loads(run.out)
    assert run.code == 0 and list(figures["by_language"]) == ["python"]
    twice = real("eval", "humaneval-x", "--data", "x.jsonl", "--data", "x.jsonl")
    assert (twice.code, twice.err) == (2, "x.jsonl:1: error: Python/0 is there for the second time\n")
    wrong = real("eval", "humaneval-x", "--data", "none.jsonl")
    assert (wrong.code, wrong.err) == (2, "none.jsonl: error: cannot be read: no such file\n")
