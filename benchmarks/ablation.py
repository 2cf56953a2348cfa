"""What the constraint should act on, and when: the denoising loop with parts of it left out.

    python benchmarks/ablation.py DATA [--items 40] [--tokens 8] [--puzzles 40] [--last 4] [--only python]

DATA is a folder with ``humaneval-infilling-SingleLine-dev.jsonl.gz``: lines of at most ``--tokens`` tokens
that were cut out of Python functions, filled by ``mini``.  The models ``sudoku-4x4`` and ``sudoku-9x9`` fill
puzzles that are generated here, some with one solution, and some with so few clues that there are many.

no constraint     every slot takes its most probable token
per-slot masks    so it does, among the tokens that stand in this slot on some legal path that the lattice
                  kept; draws of a step are made slot by slot, too
final path only   the best legal path of the last step's logits
last k steps      the constraint is in force when at most k steps are left, and for the final path
every step        the loop as it is

"raw" and "posterior" say which marginals are fed back: those of the model, or those that are conditioned on
the language.  Acceptance, stopping and self-conditioning see them; draws and guesses are legal with either.

legal      share of results that the judges find nothing wrong with
exact      share that come back as they were, byte for byte
passes     mean number of forward passes of the model
score      mean log-probability of the filled slots, at the temperature of the last step
seconds    mean processor time
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

import dgfill.canvas.denoise as loop
from dgfill.document import Document, parse
from dgfill.filling import Options, fill_document
from dgfill.judge import Flaws, flaws
from dgfill.lattice.logs import FLOOR
from dgfill.models.denoiser import Denoiser
from dgfill.models.load import EMBEDDED, load_denoiser

sys.path.append(str(Path(__file__).parents[1] / "examples" / "sudoku"))

from generate import puzzles, solved, written

from dgfill.automata.all_different import Grid

FLAWLESS = Flaws(0, False)
FEW_CLUES = {2: 3, 3: 20}  # of puzzles with many solutions, by the order of the grid


@dataclass(frozen=True)
class Task:
    document: Document
    answer: str | None  # None: there are many


@dataclass(frozen=True)
class Variant:
    """Which steps hear of the constraint, and how; and whether the result is its best path."""

    constrains: Callable[[int], bool]  # by the number of steps that are left, this one included
    heard: Callable[[Any, np.ndarray], Any]
    path: bool


@dataclass
class Outcome:
    legal: bool
    exact: bool
    passes: int
    score: float
    seconds: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--items", type=int, default=40, help="lines")
    parser.add_argument("--tokens", type=int, default=8, help="of a line, at most")
    parser.add_argument("--puzzles", type=int, default=40, help="of each kind")
    parser.add_argument("--last", type=int, default=4, help="k")
    parser.add_argument("--only", choices=("python", "4x4", "9x9"))
    arguments = parser.parse_args()
    chosen = variants(arguments.last)
    if arguments.only in (None, "python"):
        mini = load_denoiser("mini")
        lines = read_lines(arguments.data, mini, arguments.tokens)[: arguments.items]
        show(f"mini: {len(lines)} lines of at most {arguments.tokens} tokens", lines, mini, chosen)
    for order, name in ((2, "4x4"), (3, "9x9")):
        if arguments.only in (None, name) and f"sudoku-{name}" in EMBEDDED:
            model = load_denoiser(f"sudoku-{name}")
            one = unique_puzzles(order, arguments.puzzles)
            show(f"sudoku-{name}: {len(one)} puzzles with one solution", one, model, chosen)
            many = open_puzzles(order, arguments.puzzles)
            title = f"sudoku-{name}: {len(many)} puzzles with {FEW_CLUES[order]} clues"
            show(title, many, model, chosen)
    return 0


def variants(last: int) -> dict[str, Variant]:
    always, never = (lambda left: True), (lambda left: False)
    return {
        "no constraint": Variant(never, posterior, path=False),
        "per-slot masks": Variant(always, per_slot, path=False),
        "final path only": Variant(never, posterior, path=True),
        f"last {last} steps, raw": Variant(lambda left: left <= last, raw, path=True),
        f"last {last} steps, posterior": Variant(lambda left: left <= last, posterior, path=True),
        "every step, raw": Variant(always, raw, path=True),
        "every step, posterior": Variant(always, posterior, path=True),
    }


def posterior(conditioned: Any, log_probs: np.ndarray) -> Any:
    return conditioned


def raw(conditioned: Any, log_probs: np.ndarray) -> Any:
    return SimpleNamespace(posterior=log_probs, sample=conditioned.sample, best=conditioned.best)


def per_slot(conditioned: Any, log_probs: np.ndarray) -> Any:
    """Every slot on its own, among the tokens to which the posterior gives a probability."""
    possible = conditioned.posterior > FLOOR
    masked = np.where(possible, log_probs, FLOOR)
    masked -= np.log(np.exp(masked).sum(-1, keepdims=True))

    def sample(rng: np.random.Generator) -> Any:
        gumbel = rng.gumbel(size=masked.shape)
        return SimpleNamespace(ids=(masked + gumbel).argmax(-1).tolist())

    best = SimpleNamespace(ids=masked.argmax(-1).tolist())
    return SimpleNamespace(posterior=masked.astype(np.float32), sample=sample, best=best)


def read_lines(data: Path, denoiser: Denoiser, tokens: int) -> list[Task]:
    """Lines of few tokens, in a fixed random order."""
    tasks = []
    with gzip.open(data / "humaneval-infilling-SingleLine-dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            if len(denoiser.vocabulary.encode(item["canonical_solution"])) <= tokens:
                marked = item["prompt"] + "{? ?}" + item["suffix"]
                whole = item["prompt"] + item["canonical_solution"] + item["suffix"]
                tasks.append(Task(parse(marked.encode(), language="python"), whole))
    random.Random(0).shuffle(tasks)
    return tasks


def unique_puzzles(order: int, count: int) -> list[Task]:
    clues = range(30, 37) if order == 3 else range(4, 9)
    found = puzzles(order, clues, seed=0)
    return [
        as_task(order, puzzle, solution) for _, (puzzle, solution) in zip(range(count), found, strict=False)
    ]


def open_puzzles(order: int, count: int) -> list[Task]:
    grid, chance = Grid(order), random.Random(0)
    tasks = []
    for _ in range(count):
        solution = solved(grid, chance)
        shown = set(chance.sample(range(grid.cells), FEW_CLUES[order]))
        tasks.append(
            as_task(order, [value if cell in shown else 0 for cell, value in enumerate(solution)], None)
        )
    return tasks


def as_task(order: int, puzzle: list[int], solution: list[int] | None) -> Task:
    size = order * order

    def text(values: list[int]) -> str:
        cells = written(values)
        return "".join(cells[at : at + size] + "\n" for at in range(0, len(cells), size))

    return Task(parse(text(puzzle).encode(), language="sudoku"), text(solution) if solution else None)


def show(title: str, tasks: Sequence[Task], denoiser: Denoiser, chosen: dict[str, Variant]) -> None:
    has_answers = tasks[0].answer is not None
    print(
        f"\n{title}\n\n| constraint | legal | exact | passes | score | seconds |\n|---|---|---|---|---|---|"
    )
    for name, variant in chosen.items():
        outcomes = [measure(task, variant, denoiser) for task in tasks]

        def mean(column: str, outcomes: Sequence[Outcome] = outcomes) -> float:
            return sum(getattr(outcome, column) for outcome in outcomes) / len(outcomes)

        exact = f"{mean('exact'):.1%}" if has_answers else "–"
        print(
            f"| {name} | {mean('legal'):.1%} | {exact} | {mean('passes'):.1f} "
            f"| {mean('score'):.2f} | {mean('seconds'):.2f} |",
            flush=True,
        )


def measure(task: Task, variant: Variant, denoiser: Denoiser) -> Outcome:
    started = time.process_time()
    with varied(variant) as seen:
        result = fill_document(task.document, Options(), denoiser=denoiser)
    seconds = time.process_time() - started
    text, score = result.text, result.fills[0].score
    if not variant.path:
        text, score = guessed(task.document, seen)
    legal = flaws(task.document.language, text) == FLAWLESS
    return Outcome(legal, text == task.answer, seen.passes, score, seconds)


@contextmanager
def varied(variant: Variant) -> Iterator[SimpleNamespace]:
    """Filling, with another loop; what is yielded will have seen its one canvas and its last step."""
    seen = SimpleNamespace(passes=0)
    denoise = loop.denoise

    def other(denoiser: Denoiser, canvas: Any, *, condition: Any, **options: Any) -> Iterator[loop.Step]:
        total = options.get("steps") or denoiser.schedule.steps

        def heard(log_probs: np.ndarray) -> Any:
            seen.passes += 1
            seen.whole = None
            if not variant.constrains(total - seen.passes + 1):
                return None
            seen.whole = condition(log_probs)
            return variant.heard(seen.whole, log_probs)

        for step in denoise(denoiser, canvas, condition=heard, **options):
            seen.canvas, seen.last = canvas, step
        final = seen.whole or condition(step.log_probs[: options["conditioned_slots"]])
        yield replace(step, conditioned=final)

    loop.denoise = other  # type: ignore[assignment]
    try:
        yield seen
    finally:
        loop.denoise = denoise


def guessed(document: Document, seen: SimpleNamespace) -> tuple[str, float]:
    """The document with the last step's guess in its holes, and the log-probability of that."""
    tokens, ids = seen.last.tokens, seen.last.ids
    fills = [b"".join(tokens[slot] for slot in hole).decode(errors="replace") for hole in seen.canvas.holes]
    slots = [slot for hole in seen.canvas.holes for slot in hole]
    score = sum(float(row[ids[slot]]) for row, slot in zip(seen.last.log_probs, slots, strict=True))
    known = document.known
    pairs = zip(fills, known[1:], strict=True)
    return known[0] + "".join(fill + text for fill, text in pairs), score


if __name__ == "__main__":
    sys.exit(main())
