"""``dgfill train``: train a checkpoint further on one's own files; or one from scratch, at once or by stages.

dgfill train --from mini --data src --out mine
dgfill train --preset cpu --minutes 150
corpus -> tokenizer -> run -> export -> eval
"""

from __future__ import annotations

import json
import math
import os
from dataclasses import asdict, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from dgfill.cli.boundary import error_boundary
from dgfill.cli.options import SETTINGS, Debug

if TYPE_CHECKING:
    from dgfill.training.options import RunOptions

__all__ = ["app"]

app = typer.Typer(
    name="train",
    add_completion=False,
    invoke_without_command=True,
    **SETTINGS,
)


def _amount(text: str) -> float:
    """A number of minutes or megabytes."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 <= number < math.inf:
        raise typer.BadParameter(f"{text} is no number from 0 on")
    return number


def _positive(text: str) -> float:
    """The same, and not 0."""
    if number := _amount(text):
        return number
    raise typer.BadParameter("more than 0")


class Weights(StrEnum):
    """Which weights of a run."""

    BEST = "best"
    LATEST = "latest"


WRITERS: Final = {
    "tokenizer.json": "tokenizer",
    "run.json": "run",
    "best.pt": "run",
    "latest.pt": "run",
}
"""The stage that writes a file, if it is not ``corpus``."""
SAMPLE: Final = 30.0  # megabytes that a tokenizer is learned from
SMALLEST: Final = 266  # tokens: all bytes, and control tokens

_Corpus = Annotated[Path, typer.Option("--corpus", "-c", help="Folder of the corpus.", show_default=False)]
_Run = Annotated[Path, typer.Option("--run", "-r", help="Folder of the run.", show_default=False)]


@app.callback()
def train(
    context: typer.Context,
    start: Annotated[
        str | None,
        typer.Option(
            "--from", metavar="NAME", help="What to train further: mini, as by default, a path or an id."
        ),
    ] = None,
    data: Annotated[
        list[Path] | None,
        typer.Option(metavar="SRC", help="Files, or a folder of them, to learn from; can be repeated."),
    ] = None,
    preset: Annotated[
        str | None,
        typer.Option(
            metavar="cpu|gpu",
            help="Train from scratch instead, on Python's standard library and synthetic JSON.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", metavar="DIR", help="Folder to write, or to go on in; dgfill-PRESET from scratch."
        ),
    ] = None,
    minutes: Annotated[
        float, typer.Option(parser=_positive, metavar="N", help="Train so long, pauses not counted.")
    ] = 10,
    lora: Annotated[
        int | None,
        typer.Option(metavar="RANK", min=1, help="Train a LoRA adapter of this rank instead of the weights."),
    ] = None,
    seed: Annotated[int, typer.Option(metavar="N", min=0, help="Of the data and the noise.")] = 0,
    no_compile: Annotated[
        bool, typer.Option("--no-compile", help="From scratch, without a C++ compiler: more slowly.")
    ] = False,
    debug: Debug = False,
) -> None:
    """Train a model further on files of your own; or from scratch, at once or by stages.

    Some of the files are held out; their loss is printed before and after.

    ^C stops it, and the same command goes on.
    """
    if context.invoked_subcommand is not None:
        return
    if preset is not None:
        for option, value in (("--from", start), ("--data", data), ("--lora", lora)):
            if value is not None:
                message = "a preset begins with nothing, on texts of its own"
                raise typer.BadParameter(message, param_hint=option)
        _from_scratch(preset, out or Path(f"dgfill-{preset}"), minutes, seed, no_compile, debug)
        return
    if no_compile:
        raise typer.BadParameter("only a preset is compiled", param_hint="--no-compile")
    for option, value in (("--data", data), ("--out", out)):
        if not value:
            raise typer.BadParameter("say what to learn from, and where to write", param_hint=option)
    assert data and out
    start = start or "mini"
    for source in data:
        if not source.exists():
            raise typer.BadParameter(f"{source} does not exist", param_hint="--data")
    _need_own_folder(out, "such run", "run/run.json")
    _leave_threads_to_trainer()
    with error_boundary(debug):
        from dgfill.training.own_files import read_texts

        texts = read_texts(data)
        from dgfill.training.finetune import fine_tune
        from dgfill.training.options import Budget

        budget = Budget(minutes=minutes)
        stopped = fine_tune(start, texts, out, budget, lora=lora or 0, seed=seed, say=typer.echo)
        adapter = f" --model {start} --adapter" if lora else " --model"
        typer.echo(f"to fill with it: dgfill fill{adapter} {out} FILE")
        _exit(stopped)


def _from_scratch(preset: str, out: Path, minutes: float, seed: int, no_compile: bool, debug: bool) -> None:
    _need_own_folder(out, "such run", "run", "dgfill.json")
    _leave_threads_to_trainer()
    with error_boundary(debug):
        from dgfill.training.options import Budget
        from dgfill.training.stages import from_scratch

        options = replace(_preset(preset), budget=Budget(minutes=minutes), seed=seed)
        if no_compile:
            options = replace(options, compile=False)
        stopped = from_scratch(options, out, round(SAMPLE * 1e6), typer.echo)
        typer.echo(f"to fill with it: dgfill fill --model {out} FILE")
        _exit(stopped)


def _leave_threads_to_trainer() -> None:
    """See ``dgfill.training.run``."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")


def _need_own_folder(out: Path, noun: str, *marks: str) -> None:
    """A usage error if a folder lacks a mark of these commands and holds more than they begin with."""
    if not out.exists() or all((out / mark).exists() for mark in marks):
        return
    if out.is_file() or not {file.name for file in out.iterdir()} <= {"corpus", "run"}:
        raise typer.BadParameter(f"{out} is there, and is no {noun}", param_hint="--out")


def _exit(stopped: int) -> None:
    """End as a program does that a signal stopped, if one did."""
    if stopped:
        raise typer.Exit(128 + stopped)


def _need(path: Path, option: str, *names: str, writer: str | None = None) -> None:
    """A usage error unless a folder of an earlier stage, or of the one that is given, has these files."""
    for name in names:
        if not (path / name).exists():
            stage = writer or WRITERS.get(name, "corpus")
            message = f"{path} has no {name}, which dgfill train {stage} writes"
            raise typer.BadParameter(message, param_hint=option)


def _need_same_tokenizer(checkpoint: Path, corpus: Path, option: str) -> None:
    """A usage error unless a checkpoint has the tokenizer of a corpus."""
    _need(checkpoint, option, "config.json", "tokenizer.json", writer="export")
    if (checkpoint / "tokenizer.json").read_bytes() != (corpus / "tokenizer.json").read_bytes():
        message = f"{checkpoint} and {corpus} have different tokenizers: copy its tokenizer.json there"
        raise typer.BadParameter(message, param_hint=option)


@app.command()
def corpus(
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder to write.", show_default=False)],
    wheels: Annotated[
        Path | None, typer.Option(help="Folder of wheels, as `pip download --no-deps` fills it.")
    ] = None,
    projects: Annotated[
        Path | None, typer.Option(help="Folder of source trees, NAME or NAME@VERSION, with their licences.")
    ] = None,
    exclude: Annotated[
        list[Path] | None,
        typer.Option(
            help="Text, folder or .jsonl[.gz|.xz] benchmark that must not be trained on; may be repeated."
        ),
    ] = None,
    drop: Annotated[list[str] | None, typer.Option(help="Package to leave out; may be repeated.")] = None,
    cap: Annotated[
        float, typer.Option(parser=_positive, metavar="N", help="Megabytes kept of one package.")
    ] = 2.0,
    synthetic: Annotated[
        float, typer.Option(parser=_amount, metavar="N", help="Megabytes of synthetic JSON.")
    ] = 4.0,
    extraction: Annotated[
        float,
        typer.Option(
            parser=_amount,
            metavar="N",
            help="Megabytes of synthetic texts with the JSON extracted from them.",
        ),
    ] = 12.0,
    debug: Debug = False,
) -> None:
    """Build a corpus from wheels, source trees and the standard library; permissive licences only."""
    with error_boundary(debug):
        from dgfill.training.corpus import CorpusOptions
        from dgfill.training.stages import tell_of_corpus

        for option, folder in (("--wheels", wheels), ("--projects", projects)):
            if folder is not None and not folder.is_dir():
                raise typer.BadParameter(f"{folder} is no folder", param_hint=option)
        missing = [path for path in exclude or [] if not path.exists()]
        if missing:
            raise typer.BadParameter(f"{missing[0]} does not exist", param_hint="--exclude")
        options = CorpusOptions(
            wheels=wheels,
            projects=projects,
            exclude=tuple(exclude or ()),
            drop=tuple(drop or ()),
            cap=round(cap * 1e6),
            synthetic=round(synthetic * 1e6),
            extraction=round(extraction * 1e6),
        )
        tell_of_corpus(options, out, typer.echo)


@app.command()
def tokenizer(
    corpus: _Corpus,
    size: Annotated[int, typer.Option(metavar="N", min=SMALLEST, help="Number of tokens.")] = 4096,
    sample: Annotated[
        float, typer.Option(parser=_positive, metavar="N", help="Megabytes of the corpus to learn from.")
    ] = SAMPLE,
    debug: Debug = False,
) -> None:
    """Train the tokenizer of a corpus, into its folder."""
    with error_boundary(debug):
        _need(corpus, "--corpus", "train.jsonl.xz", "heldout.jsonl.xz")
        from dgfill.training.stages import tell_of_tokenizer

        tell_of_tokenizer(corpus, size, round(sample * 1e6), typer.echo)


@app.command()
def run(
    corpus: _Corpus,
    run: _Run,
    preset: Annotated[str, typer.Option(help="cpu or gpu.")] = "cpu",
    minutes: Annotated[
        float | None,
        typer.Option(parser=_positive, metavar="N", help="Train for this long, pauses not counted."),
    ] = None,
    steps: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Train for this many steps, instead of minutes.")
    ] = None,
    stop_after: Annotated[
        float | None,
        typer.Option(
            parser=_positive,
            metavar="N",
            help="Stop this command after so many minutes; the budget stays.",
        ),
    ] = None,
    start: Annotated[
        str | None,
        typer.Option("--from", help="mini or the folder of a checkpoint, to continue from its weights."),
    ] = None,
    seed: Annotated[
        int, typer.Option(metavar="N", min=0, help="Of the initial weights, the data and the noise.")
    ] = 0,
    compile: Annotated[
        bool | None,
        typer.Option("--compile/--no-compile", help="Compile the network, as by default: minutes, that pay."),
    ] = None,
    debug: Debug = False,
) -> None:
    """Train, or resume: a folder with a run goes on where it stopped, with its own options.

    Stop it with ^C or SIGTERM at any time; it writes a checkpoint first.  A run keeps the preset and the seed
    that it began with; minutes, or steps, are those of all its commands together.
    """
    with error_boundary(debug):
        from dgfill.models.load import checkpoint_folder
        from dgfill.training.options import Budget

        chosen = replace(_preset(preset), seed=seed)
        if minutes is not None and steps is not None:
            raise typer.BadParameter("give minutes or steps, not both", param_hint="--steps")
        _need(corpus, "--corpus", "train.jsonl.xz", "heldout.jsonl.xz", "tokenizer.json")
        if start is not None:
            folder = checkpoint_folder(start)
            _need_same_tokenizer(folder, corpus, "--from")
        _leave_threads_to_trainer()
        from dgfill.training.network import Shape
        from dgfill.training.stages import options_of, trainer

        options = options_of(run, chosen)
        if start is not None and not (run / "run.json").exists():
            options = options.continued(start, Shape.of(folder))
        if compile is not None:
            options = replace(options, compile=compile)
        if minutes is not None or steps is not None:
            options = replace(options, budget=Budget(minutes=minutes, steps=steps))
        if options.functions:
            _need(corpus, "--corpus", "functions.jsonl.xz")
        _exit(trainer(options, corpus, run).run(typer.echo, stop_after))


@app.command()
def export(
    run: _Run,
    corpus: _Corpus,
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder of the checkpoint.", show_default=False)],
    weights: Annotated[
        Weights, typer.Option(help="Those with the lowest held-out loss, or the last ones.")
    ] = Weights.BEST,
    shard: Annotated[
        int, typer.Option(metavar="N", min=1, help="Megabytes of the largest weights file.")
    ] = 5_000,
    measured: Annotated[
        Path | None, typer.Option(help="JSON that `dgfill train eval` printed, for the model card.")
    ] = None,
    debug: Debug = False,
) -> None:
    """Write a checkpoint: safetensors, configuration, tokenizer, model card, corpus manifest."""
    with error_boundary(debug):
        _need(run, "--run", f"{weights}.pt", "run.json")
        _need(corpus, "--corpus", "tokenizer.json", "manifest.json")
        _need_own_folder(out, "checkpoint", "dgfill.json")
        figures = _read_figures(measured) if measured else {}
        from dgfill.training.export import export as write

        write(run, corpus, out, weights, shard, figures)
        size = sum(file.stat().st_size for file in out.iterdir())
        typer.echo(f"{out}: {size / 1e6:.1f} MB")


@app.command("eval")
def evaluate(
    data: Annotated[
        Path | None,
        typer.Option(help="A HumanEval infilling file, .jsonl[.gz|.xz].", show_default=False),
    ] = None,
    corpus: Annotated[
        Path | None,
        typer.Option("--corpus", "-c", help="Corpus whose held-out part to measure.", show_default=False),
    ] = None,
    model: Annotated[str, typer.Option(help="mini or the folder of a checkpoint.")] = "mini",
    preset: Annotated[str, typer.Option(help="cpu or gpu: size of the held-out batches.")] = "cpu",
    limit: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Take this many items at random.")
    ] = None,
    slots: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Slots of each hole; by default as many as it needs."),
    ] = None,
    width: Annotated[int, typer.Option(metavar="N", min=1, help="Slots of the canvas.")] = 128,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show every fill on stderr.")] = False,
    debug: Debug = False,
) -> None:
    """Held-out losses, and the exact-match rate of plain decoding without grammar, as JSON."""
    with error_boundary(debug):
        if data is None and corpus is None:
            raise typer.BadParameter("give --data, --corpus or both", param_hint="--data")
        if data is not None and not data.exists():
            raise typer.BadParameter(f"{data} does not exist", param_hint="--data")
        measured: dict[str, float] = {}
        if corpus is not None:
            measured |= _held_out_losses(corpus, model, _preset(preset))
        if data is not None:
            from dgfill.models.load import load_denoiser
            from dgfill.training.infilling import evaluate as fill
            from dgfill.training.infilling import read_items, summarise

            def say(line: str) -> None:
                if verbose:
                    typer.echo(line, err=True)

            items = read_items(data, limit)
            measured |= summarise(fill(load_denoiser(model), items, slots=slots, width=width, say=say))
        typer.echo(json.dumps(measured, indent=1))


def _read_figures(path: Path) -> dict[str, float]:
    """What ``dgfill train eval`` printed into a file."""
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        raise typer.BadParameter(f"{path} has no figures as JSON", param_hint="--measured") from None


def _preset(name: str) -> RunOptions:
    from dgfill.training.options import PRESETS

    if name not in PRESETS:
        raise typer.BadParameter(f"{name!r} is not one of {', '.join(PRESETS)}", param_hint="--preset")
    return PRESETS[name]


def _held_out_losses(corpus: Path, model: str, options: RunOptions) -> dict[str, float]:
    """Losses on the batches that a run of these options measures itself by."""
    _need(corpus, "--corpus", "heldout.jsonl.xz", "tokenizer.json")
    from dgfill.models.load import checkpoint_folder
    from dgfill.training.corpus import load_texts
    from dgfill.training.export import read_corpus_vocabulary
    from dgfill.training.heldout import measure_exported
    from dgfill.training.network import Shape

    folder = checkpoint_folder(model)
    _need_same_tokenizer(folder, corpus, "--model")
    vocabulary = read_corpus_vocabulary(corpus / "tokenizer.json", Shape.of(folder).vocabulary)
    return asdict(measure_exported(folder, load_texts(corpus / "heldout.jsonl.xz"), vocabulary, options))
