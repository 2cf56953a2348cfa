"""``dgfill eval``: how good a model is, on files of problems whose answers are known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dgfill.cli.boundary import error_boundary, tell
from dgfill.cli.options import SETTINGS, Adapter, Debug, MaxTokens, Model, NoGrammar, Seed, Steps

if TYPE_CHECKING:
    from rich.table import Table

__all__ = ["app"]

app = typer.Typer(name="eval", help="Measure a model.", **SETTINGS)


class Figures(StrEnum):
    """How figures stand on stdout."""

    JSON = "json"
    RICH = "rich"


class Lengths(StrEnum):
    """How many slots a hole gets."""

    FOUND = "found"
    ORACLE = "oracle"


Limit = Annotated[int | None, typer.Option(min=1, help="Take so many problems, drawn at random.")]
Out = Annotated[
    Path | None,
    typer.Option(help="Keep every result in this file; those that are in it are not run again."),
]
OutputFormat = Annotated[Figures, typer.Option(help="What to print: json, or a table for people.")]


@app.command("humaneval-infilling")
def humaneval_infilling(
    data: Annotated[
        Path, typer.Option(help="A file of the benchmark, .jsonl or .jsonl.gz.", show_default=False)
    ],
    limit: Limit = None,
    model: Model = "mini",
    adapter: Adapter = None,
    no_grammar: NoGrammar = False,
    length: Annotated[
        Lengths,
        typer.Option(help="The slots of a hole: found, as by fill, or as many as the answer has tokens."),
    ] = Lengths.FOUND,
    seed: Seed = 0,
    steps: Steps = None,
    out: Out = None,
    output_format: OutputFormat = Figures.JSON,
    debug: Debug = False,
) -> None:
    """Shares of cut-out lines or spans that come back, whose programs pass their tests, and parse.

    The programs are run, in processes with limits on time and memory.
    """
    with error_boundary(debug):
        from dgfill.evaluation.infilling import evaluate, read_items
        from dgfill.evaluation.problems import drawn
        from dgfill.filling import Options
        from dgfill.models.load import load_denoiser

        items = drawn(read_items(data), limit)
        options = Options(model=model, adapter=adapter, grammar=not no_grammar, seed=seed, steps=steps)
        denoiser = load_denoiser(model, seed=seed, adapter=adapter)
        oracle = length is Lengths.ORACLE
        _print(evaluate(items, options, denoiser, oracle=oracle, out=out, say=tell), output_format)


@app.command("humaneval-x")
def humaneval_x(
    data: Annotated[
        list[Path],
        typer.Option(
            help="A file of the benchmark, .jsonl or .jsonl.gz; may be repeated.", show_default=False
        ),
    ],
    limit: Limit = None,
    model: Model = "mini",
    adapter: Adapter = None,
    no_grammar: NoGrammar = False,
    seed: Seed = 0,
    steps: Steps = None,
    out: Out = None,
    output_format: OutputFormat = Figures.JSON,
    debug: Debug = False,
) -> None:
    """The same of one, two and three regions cut out of functions in six languages.

    The programs are run where there is what compiles them; else pass_at_1 is null.
    """
    with error_boundary(debug):
        from dgfill.evaluation.problems import drawn
        from dgfill.evaluation.regions import evaluate, read_programs
        from dgfill.filling import Options
        from dgfill.models.load import load_denoiser

        programs = drawn(read_programs(data), limit)
        options = Options(model=model, adapter=adapter, grammar=not no_grammar, seed=seed, steps=steps)
        denoiser = load_denoiser(model, seed=seed, adapter=adapter)
        _print(evaluate(programs, options, denoiser, out=out, say=tell), output_format)


@app.command("json")
def json_values(
    data: Annotated[
        Path,
        typer.Option(
            help="Schemas and instances as MaskBench has them, .jsonl[.gz|.xz].", show_default=False
        ),
    ],
    limit: Limit = None,
    model: Model = "mini",
    adapter: Adapter = None,
    seed: Seed = 0,
    steps: Steps = None,
    max_tokens: MaxTokens = 64,
    out: Out = None,
    output_format: OutputFormat = Figures.JSON,
    debug: Debug = False,
) -> None:
    """Shares of results that are valid under their schemas, and of single values that come back."""
    with error_boundary(debug):
        from dgfill.evaluation.json_values import evaluate, read_cases
        from dgfill.evaluation.problems import drawn
        from dgfill.filling import Options
        from dgfill.models.load import load_denoiser

        cases = drawn(read_cases(data), limit)
        options = Options(model=model, adapter=adapter, seed=seed, steps=steps, max_tokens=max_tokens)
        denoiser = load_denoiser(model, seed=seed, adapter=adapter)
        _print(evaluate(cases, options, denoiser, out=out, say=tell), output_format)


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
    adapter: Adapter = None,
    out: Out = None,
    output_format: OutputFormat = Figures.JSON,
    debug: Debug = False,
) -> None:
    """Shares of Sudoku puzzles that come out right.

    base is mini and unconstrained is the trained model, both without a constraint; constrained is the trained
    model with the automaton of the rules, solver_only is that automaton with a random model; n are puzzles.
    """
    with error_boundary(debug):
        from dgfill.evaluation.sudoku import evaluate, read_puzzles

        puzzles = read_puzzles(data, limit)
        _print(evaluate(puzzles, model, adapter, out=out, say=tell), output_format)


def _print(figures: Mapping[str, Any], output_format: Figures) -> None:
    if output_format is Figures.JSON:
        typer.echo(json.dumps(figures))
        return
    from rich.console import Console

    parts = {name: part for name, part in figures.items() if isinstance(part, Mapping)}
    whole = {name: figure for name, figure in figures.items() if name not in parts}
    console = Console()
    console.print(_table("", {"all": whole}))
    for name, part in parts.items():
        console.print(_table(name, part))


def _table(title: str, columns: Mapping[str, Mapping[str, float | None]]) -> Table:
    """A column of figures for each name; all have the same figures."""
    from rich.table import Table

    table = Table(title, *columns)
    for name in next(iter(columns.values())):
        cells = (figures[name] for figures in columns.values())
        table.add_row(name, *("–" if figure is None else f"{figure:.4g}" for figure in cells))
    return table
