"""How many Sudoku puzzles come out right: of a model, of the constraint, of both.

    base            the embedded model mini, no constraint
    unconstrained   a model that was trained on Sudoku, no constraint
    constrained     the same model, with the automaton of the rules and of the clues
    solver_only     that automaton, with a model that believes nothing

Only the second is a claim about a model.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dgfill.document import parse
from dgfill.errors import InputError, Place, Unsatisfiable
from dgfill.evaluation.journal import Journal, settings_of
from dgfill.filling import Options, fill_document
from dgfill.judge import unreadable_at
from dgfill.models.denoiser import Denoiser
from dgfill.models.load import load_denoiser

__all__ = ["Puzzle", "evaluate", "read_puzzles", "solve"]

SIZES: Final = {16: 4, 81: 9}  # cells of a line, by those of a grid
COLUMNS: Final = {"puzzle", "solution"}


@dataclass(frozen=True, slots=True)
class Puzzle:
    """A grid with blanks, and without."""

    text: str  # lines of cells, 0 for a blank
    solution: str

    @property
    def size(self) -> int:
        return self.text.index("\n")


def read_puzzles(path: Path, limit: int | None = None) -> list[Puzzle]:
    """The first puzzles of a table with the columns ``puzzle`` and ``solution``, cells row after row.

    Raises:
        InputError: the table cannot be read, or a row of it is no puzzle of the size of the first one.
    """
    try:
        with path.open(newline="", encoding="utf-8") as file:
            table = csv.DictReader(file)
            if not COLUMNS.issubset(table.fieldnames or ()):
                raise InputError(
                    "the first line has to name the columns puzzle and solution", Place(str(path))
                )
            rows = [(table.line_num, row["puzzle"] or "", row["solution"] or "") for row in table]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"cannot be read: {str(reason).lower()}", Place(str(path))) from error
    if not rows:
        raise InputError("there is no puzzle in it", Place(str(path)))
    puzzles = []
    for line, puzzle, solution in rows[:limit]:
        cells = len(rows[0][1])
        digits = "123456789"[: SIZES.get(cells, 0)]
        if {len(puzzle), len(solution)} != {cells} or not digits or solution.strip(digits):
            message = "a puzzle has 16 or 81 cells, as all others, and as many digits are its solution"
            raise InputError(message, Place(str(path), line))
        if puzzle.strip(digits + "0"):
            raise InputError(f"a cell is a digit from 1 to {digits[-1]}, or 0", Place(str(path), line))
        if any(cell not in ("0", digit) for cell, digit in zip(puzzle, solution, strict=True)):
            raise InputError("the solution has another digit than the puzzle", Place(str(path), line))
        if unreadable_at("sudoku", _in_lines(solution)) is not None:
            raise InputError("the solution breaks the rules of Sudoku", Place(str(path), line))
        puzzles.append(Puzzle(_in_lines(puzzle), _in_lines(solution)))
    return puzzles


def _in_lines(cells: str) -> str:
    size = SIZES[len(cells)]
    return "".join(cells[start : start + size] + "\n" for start in range(0, len(cells), size))


def solve(puzzle: Puzzle, denoiser: Denoiser, *, grammar: bool) -> bool:
    """Whether filling the blanks of a puzzle gives its solution."""
    document = parse(puzzle.text.encode(), path="puzzle.sudoku")
    try:
        return fill_document(document, Options(grammar=grammar), denoiser=denoiser).text == puzzle.solution
    except Unsatisfiable:
        return False


def evaluate(
    puzzles: Sequence[Puzzle],
    model: str | None = None,
    adapter: str | None = None,
    *,
    out: Path | None = None,
    say: Callable[[str], None] = lambda line: None,
) -> dict[str, float]:
    """The shares of puzzles that come out right, and their number ``n``.

    Args:
        puzzles: all of one size.
        model: trained on Sudoku; by default the embedded one for the size.
        adapter: for that model.
        out: keeps which puzzles came out right; those that it has already are taken as they are.
        say: is told each share as it comes.
    """
    size = puzzles[0].size
    model = model or f"sudoku-{size}x{size}"
    trained = load_denoiser(model, adapter=adapter)
    base = settings_of(Options(model="mini"))
    journal = Journal(out, settings_of(Options(model=model, adapter=adapter)) | {"base": base})
    runs = {
        "base": (load_denoiser("mini"), False),
        "unconstrained": (trained, False),
        "constrained": (trained, True),
        "solver_only": (load_denoiser("random"), True),
    }
    shares: dict[str, float] = {}
    for name, (denoiser, grammar) in runs.items():
        solved = 0
        for puzzle in puzzles:
            key = f"{name} {puzzle.text}{puzzle.solution}"
            if key not in journal.results:
                journal.add({"name": key, "solved": solve(puzzle, denoiser, grammar=grammar)})
            solved += journal.results[key]["solved"]
        shares[name] = solved / len(puzzles)
        say(f"{name}: {solved} of {len(puzzles)}")
    return {**shares, "n": len(puzzles)}
