"""``dgfill eval``: how good a model is, on a file of problems whose answers are known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from dgfill.cli.boundary import error_boundary, tell
from dgfill.cli.options import SETTINGS, Debug

__all__ = ["app"]

app = typer.Typer(name="eval", help="Measure a model.", **SETTINGS)


@app.callback()
def group() -> None:
    """So that the first command keeps its name."""


@app.command()
def sudoku(
    data: Annotated[
        Path,
        typer.Option(help="CSV with the columns puzzle and solution, 0 for a blank.", show_default=False),
    ],
    limit: Annotated[int | None, typer.Option(min=1, help="Take the first so many puzzles.")] = None,
    model: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="The trained model; by default dgfill's own for the size."),
    ] = None,
    debug: Debug = False,
) -> None:
    """Shares of Sudoku puzzles that come out right, as JSON.

    base is mini and unconstrained is the trained model, both without a constraint; constrained is the trained
    model with the automaton of the rules, solver_only is that automaton with a random model; n are puzzles.
    """
    with error_boundary(debug):
        from dgfill.evaluation.sudoku import evaluate, read_puzzles

        typer.echo(json.dumps(evaluate(read_puzzles(data, limit), model, tell)))
