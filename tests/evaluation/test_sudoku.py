"""Tables of puzzles, and what is measured on them."""

import pytest

from dgfill.errors import InputError
from dgfill.evaluation.sudoku import Puzzle, read_puzzles, solve
from dgfill.models.load import load_denoiser

SOLUTION = "1234341221434321"
TABLE = f"puzzle,solution\n1200340021434320,{SOLUTION}\n0000000000000001,{SOLUTION}\n"


@pytest.fixture
def table(tmp_path):
    def write(text):
        path = tmp_path / "puzzles.csv"
        path.write_text(text)
        return path

    return write


def test_cells_become_lines(table):
    first, second = read_puzzles(table(TABLE))
    assert first == Puzzle("1200\n3400\n2143\n4320\n", "1234\n3412\n2143\n4321\n") and first.size == 4
    assert read_puzzles(table(TABLE), 1) == [first]
    assert (
        read_puzzles(table("solution,n,puzzle\r\n" + f"{SOLUTION},7,{SOLUTION}\r\n"))[0].text
        == first.solution
    )
    assert second.text.count("0") == 15


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "columns puzzle and solution"),
        ("puzzle\n1\n", "columns puzzle and solution"),
        ("puzzle,solution\n", "no puzzle"),
        ("puzzle,solution\n123,123\n", "csv:2: error: a puzzle has 16 or 81 cells"),
        (TABLE + "1234,1234\n", "csv:4: error: a puzzle has 16 or 81 cells"),
        (TABLE + f"{SOLUTION},{SOLUTION[:-1]}\n", "csv:4"),
        (TABLE + f"{SOLUTION},{SOLUTION[:-1]}0\n", "csv:4"),
        (TABLE + f"{SOLUTION[:-1]}5,{SOLUTION}\n", "csv:4: error: a cell is a digit from 1 to 4, or 0"),
        (TABLE + f"{SOLUTION[:-1]}.,{SOLUTION}\n", "csv:4: error: a cell is"),
        (TABLE + SOLUTION + "\n", "csv:4"),
        (TABLE + f"2{SOLUTION[1:]},{SOLUTION}\n", "csv:4: error: the solution has another digit"),
        (TABLE + f"{'0' * 16},{SOLUTION[::-1][:-2] + '12'}\n", "csv:4: error: the solution breaks the rules"),
    ],
)
def test_what_is_wrong_with_a_table(table, text, message):
    with pytest.raises(InputError) as raised:
        read_puzzles(table(text))
    assert message in str(raised.value)


def test_a_missing_table(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_puzzles(tmp_path / "none.csv")


def test_the_constraint_alone_solves(table):
    puzzle, _ = read_puzzles(table(TABLE))
    assert solve(puzzle, load_denoiser("random"), grammar=True)
    assert not solve(puzzle, load_denoiser("random"), grammar=False)


def test_a_puzzle_that_contradicts_itself_is_not_solved():
    assert not solve(
        Puzzle("1100\n" + "0000\n" * 3, "1234\n3412\n2143\n4321\n"), load_denoiser("random"), grammar=True
    )
