"""Sudoku: the automaton against brute force over all grids of 4 by 4."""

from functools import cache
from itertools import permutations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dgfill.automata import DEAD, GAP, all_different
from dgfill.automata.all_different import Grid
from dgfill.automata.sudoku import SudokuError, sudoku

SOLVED = "534678912\n672195348\n198342567\n859761423\n426853791\n713924856\n961537284\n287419635\n345286179\n"
HARD = "800000000\n003600000\n070090200\n050007000\n000045700\n000100030\n001000068\n008500010\n090000400\n"


@cache
def small_grids() -> tuple[str, ...]:
    """All 288 grids, found with no more than the rules."""
    lines = [*map("".join, permutations("1234"))]

    def is_legal(grid: tuple[str, ...]) -> bool:
        columns = ["".join(column) for column in zip(*grid, strict=True)]
        boxes = [grid[r][c : c + 2] + grid[r + 1][c : c + 2] for r, c in product((0, 2), (0, 2))]
        return all(len(set(unit)) == 4 for unit in (*columns, *boxes))

    return tuple("\n".join(grid) for grid in product(lines, repeat=4) if is_legal(grid))


def is_solution(grid: str, puzzle: str) -> bool:
    return all(clue in ("0", digit) for clue, digit in zip(puzzle, grid, strict=True))


@st.composite
def puzzles(draw):
    """Some with many solutions, some with one, some with none."""
    grid = draw(st.sampled_from(small_grids()))
    hidden = draw(st.sets(st.integers(0, 18), max_size=16))
    puzzle = "".join("0" if at in hidden and d != "\n" else d for at, d in enumerate(grid))
    if draw(st.booleans()):
        at = draw(st.sampled_from([at for at, d in enumerate(grid) if d != "\n"]))
        puzzle = puzzle[:at] + draw(st.sampled_from("1234")) + puzzle[at + 1 :]
    return puzzle


def test_there_are_288_small_grids():
    assert len(small_grids()) == 288


@given(puzzle=puzzles())
@settings(max_examples=60)
def test_exactly_the_solutions_are_accepted_and_exactly_their_beginnings_live(puzzle):
    automaton = sudoku(puzzle)
    left = [grid for grid in small_grids() if is_solution(grid, puzzle)]
    assert (automaton.start == DEAD) == (not left)
    beginnings = {grid[:length] for grid in left for length in range(len(puzzle) + 1)}
    for begun in sorted(beginnings):
        state = automaton.step(automaton.start, begun.encode())
        assert state != DEAD
        assert automaton.accepts(state) == (begun in left)
        for byte in b"01234 5\nx":
            alive = automaton.step(state, bytes((byte,))) != DEAD
            assert alive == (begun + chr(byte) in beginnings)


@given(puzzle=puzzles(), data=st.data())
def test_equal_futures_are_equal_states(puzzle, data):
    automaton = sudoku(puzzle)
    left = [grid for grid in small_grids() if is_solution(grid, puzzle)]
    length = data.draw(st.integers(0, len(puzzle)))
    futures = {}
    for grid in left:
        state = automaton.step(automaton.start, grid[:length].encode())
        futures.setdefault(state, set()).add(grid[length:])
        assert automaton.accepts(state, grid[length:].encode())
    for state, ends in futures.items():
        for grid in left:
            assert automaton.accepts(state, grid[length:].encode()) == (grid[length:] in ends)


@given(puzzle=puzzles(), data=st.data())
def test_a_witness_is_a_solution(puzzle, data):
    automaton = sudoku(puzzle)
    left = [grid for grid in small_grids() if is_solution(grid, puzzle)]
    blanks = [at for at, cell in enumerate(puzzle) if cell == "0"]
    if not left or not blanks:
        return
    # a document in which some blanks are known by now: those digits come behind clues of no puzzle
    grid = data.draw(st.sampled_from(left))
    holes = sorted(data.draw(st.sets(st.sampled_from(blanks), min_size=1)))
    known = [grid[:at] for at in holes[:1]]
    known += [grid[a + 1 : b] for a, b in zip(holes, [*holes[1:], len(grid)], strict=True)]
    rest = [piece for text in known[1:] for piece in (text.encode(), GAP)][:-1]
    state = automaton.step(automaton.start, known[0].encode())
    fills = automaton.witness(state, rest, 8)
    assert fills is not None and len(fills) == len(holes)
    whole = known[0] + "".join(f.decode() + k for f, k in zip(fills, known[1:], strict=True))
    assert whole in left


@given(puzzle=puzzles(), data=st.data())
def test_a_hole_of_several_cells_has_a_witness(puzzle, data):
    automaton = sudoku(puzzle)
    left = [grid for grid in small_grids() if is_solution(grid, puzzle)]
    start, end = sorted((data.draw(st.integers(0, 19)), data.draw(st.integers(0, 19))))
    if left:
        grid = left[0]
        state = automaton.step(automaton.start, grid[:start].encode())
        fills = automaton.witness(state, [grid[end:].encode()], 32)
        assert fills and grid[:start] + fills[0].decode() + grid[end:] in left


@given(puzzle=puzzles())
@settings(max_examples=20)
def test_what_cannot_be_decided_lives(puzzle):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(all_different, "MOST_STEPS", 2)
        automaton = sudoku(puzzle)
        for grid in small_grids():
            state = automaton.step(automaton.start, grid.encode())
            assert (state != DEAD and automaton.accepts(state)) == is_solution(grid, puzzle)


@pytest.mark.parametrize("puzzle", [HARD, HARD.removesuffix("\n"), SOLVED])
def test_large_grids(puzzle):
    automaton = sudoku(puzzle)
    holes = puzzle.split("0")
    rest = [piece for text in holes[1:] for piece in (text.encode(), GAP)][:-1]
    text = holes[0].encode()
    state = automaton.step(automaton.start, text)
    if rest:
        fills = automaton.witness(state, rest, 8)
        assert fills is not None
        text += b"".join(fill + known.encode() for fill, known in zip(fills, holes[1:], strict=True))
    assert automaton.accepts(automaton.step(automaton.start, text))
    assert Grid(3).used([int(cell) for cell in text.decode() if cell != "\n"])


def test_the_end_constrains_the_beginning():
    puzzle = "0000\n0000\n0000\n0001"
    automaton = sudoku(puzzle)
    assert automaton.step(automaton.start, b"1") != DEAD
    assert automaton.step(automaton.start, b"2341") == DEAD  # the last line has the column's 1


def test_a_wide_open_grid_lives():
    automaton = sudoku("000000000\n" * 9)
    assert automaton.step(automaton.start, SOLVED.encode()[:60]) != DEAD
    assert automaton.accepts(automaton.step(automaton.start, SOLVED.encode()))


@pytest.mark.parametrize(
    "text", ["", "123\n456\n789", "1234\n3412\n", "1234\n3412\n4321\n21435", "0000\n" * 3 + "0005"]
)
def test_what_is_no_grid(text):
    with pytest.raises(SudokuError, match="Sudoku"):
        sudoku(text)
