"""Holes cut at arbitrary places into real sources, filled by a model that knows nothing.

    python benchmarks/holes.py DATA [--holes 200] [--languages python,js,cpp,rust] [--minutes M] [--json FILE]

DATA is a folder with ``humaneval-x-LANGUAGE-dev.jsonl.gz`` files.  One to three holes of
geometric length are cut into each source, so every problem is known to have a solution.

random    logits are noise: the grammar and the witness do all the work.
original  a scripted denoiser favours the tokens that were cut out: they must come back.

The parser that checks the results is tree-sitter's own.  `search` is the time until the first legal
document, before a model is asked; `states` are the states of the automaton reached before a slot.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from dgfill.canvas.denoise import Step
from dgfill.document import Document, parse, splice
from dgfill.errors import DgfillError
from dgfill.filling import SLACK, Options, Result, fill_document, lay_out_holes, part_of
from dgfill.judge import parse_tree
from dgfill.legal import witnesses
from dgfill.models.load import load_denoiser
from dgfill.models.random import RandomDenoiser
from dgfill.models.scripted import ScriptedDenoiser

LANGUAGES = {"python": "python", "js": "javascript", "cpp": "cpp", "rust": "rust", "java": "java", "go": "go"}
MEAN_LENGTH = 30  # characters of a hole
MOST_LENGTH = 120
LEAST_SLOTS = 60  # of a hole in the run that favours the original: room for any witness
CANVAS = 2048  # slots of that run: all holes of a file on one canvas
OPTIONS = Options(model="random", steps=2, max_tokens=256)


@dataclass
class Problem:
    """A source with holes, and what was cut out of them."""

    document: Document
    source: str
    cut: list[str]


@dataclass
class Row:
    """What happened in one language."""

    language: str
    files: int = 0
    holes: int = 0
    given_up: int = 0
    broken: int = 0
    touched: int = 0
    empty: int = 0
    witness: int = 0
    returned: int = 0
    searches: list[float] = field(default_factory=list)  # seconds until the first witness
    seconds: list[float] = field(default_factory=list)  # of a whole fill with random logits
    live: list[int] = field(default_factory=list)  # states that were reached before each slot


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--holes", type=int, default=200)
    parser.add_argument("--languages", default="python,js,cpp,rust")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--minutes", type=float, help="for each language; the table says how far it came")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    rows = []
    for name in arguments.languages.split(","):
        row = Row(name)
        until = time.monotonic() + 60 * (arguments.minutes or 1e9)
        for problem in problems(arguments.data, name, arguments.holes, arguments.seed):
            measure(problem, row)
            if time.monotonic() > until:
                break
            print(f"\r{name}: {row.holes} holes", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        rows.append(row)
    show(rows)
    if arguments.json:
        arguments.json.write_text(json.dumps([vars(row) for row in rows]) + "\n")
    return int(any(row.given_up or row.broken or row.touched or row.returned < row.holes for row in rows))


def problems(data: Path, name: str, holes: int, seed: int) -> Iterator[Problem]:
    rng = random.Random(f"{name} {seed}")
    sources = list(read_sources(data, name))
    left = holes
    number = 0
    while left:
        count = min(number % 3 + 1, left)
        number += 1
        problem = cut(rng, rng.choice(sources), count, LANGUAGES[name])
        tree = parse_tree(problem.document.language or "", problem.source.encode())
        if tree and not tree.errors:
            left -= count
            yield problem


def read_sources(data: Path, name: str) -> Iterator[str]:
    with gzip.open(data / f"humaneval-x-{name}-dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield row["declaration" if name == "rust" else "prompt"] + row["canonical_solution"]


def cut(rng: random.Random, source: str, count: int, language: str) -> Problem:
    """Holes anywhere, at least one character apart."""
    spans: list[tuple[int, int]] = []
    while len(spans) < count:
        length = min(MOST_LENGTH, 1 + int(rng.expovariate(1 / MEAN_LENGTH)), len(source) // 4)
        start = rng.randrange(len(source) - length)
        if all(start > after or start + length < before for before, after in spans):
            spans.append((start, start + length))
    spans.sort()
    texts = [source[start:end] for start, end in spans]
    pieces, at = [], 0
    for (start, end), text in zip(spans, texts, strict=True):
        pieces += [source[at:start], f"{{? ~{max(LEAST_SLOTS, len(text))} ?}}"]
        at = end
    marked = "".join((*pieces, source[at:]))
    return Problem(parse(marked.encode(), language=language), source, texts)


def measure(problem: Problem, row: Row) -> None:
    row.files += 1
    row.holes += len(problem.cut)
    started = time.process_time()
    next(witnesses(part_of(problem.document, OPTIONS)[0]), None)
    row.searches.append(time.process_time() - started)
    started = time.process_time()
    try:
        result = fill_document(
            problem.document, OPTIONS, denoiser=noise(row.files), on_event=partial(count_live, row)
        )
    except DgfillError as error:
        row.given_up += 1
        print(f"\n{error}\ncut: {problem.cut}", file=sys.stderr)
        return
    row.seconds.append(time.process_time() - started)
    check(problem, result, row)
    row.empty += sum(not fill.text for fill in result.fills)
    row.witness += sum(fill.source == "witness" for fill in result.fills)
    again = fill_document(problem.document, OPTIONS, denoiser=original(problem))
    check(problem, again, row)
    same = [fill.text == text for fill, text in zip(again.fills, problem.cut, strict=True)]
    row.returned += sum(same)
    if not all(same):
        print(f"\nnot returned: {problem.cut} {[fill.text for fill in again.fills]}", file=sys.stderr)


def count_live(row: Row, step: Step) -> None:
    if step.conditioned:
        row.live += step.conditioned.live.tolist()


def check(problem: Problem, result: Result, row: Row) -> None:
    data = splice(problem.document, [fill.text for fill in result.fills])
    tree = parse_tree(problem.document.language or "", data)
    row.broken += tree is None or tree.errors > 0
    expected = problem.document.known_bytes[0]
    for fill, known in zip(result.fills, problem.document.known_bytes[1:], strict=True):
        expected += fill.text.encode() + known
    row.touched += data != expected


def noise(seed: int) -> RandomDenoiser:
    return RandomDenoiser(load_denoiser("random").vocabulary, seed)


def original(problem: Problem) -> ScriptedDenoiser:
    """A denoiser that favours what was cut out."""
    vocabulary = load_denoiser("random").vocabulary
    canvas = [vocabulary.pad] * CANVAS
    denoiser = ScriptedDenoiser(vocabulary, canvas)
    part, _ = part_of(problem.document, OPTIONS)
    slots = [hole.length.most + SLACK for hole in problem.document.holes if hole.length]
    layout = lay_out_holes(part, problem.cut, dict(enumerate(slots)), denoiser)
    favoured: list[Any] = list(layout.slots)
    for text, places in zip(problem.cut, layout.holes, strict=True):
        tokens = vocabulary.encode_bytes(text.encode())
        tokens += [vocabulary.null] * (len(places) - len(tokens))
        favoured[places.start : places.stop] = tokens
    return ScriptedDenoiser(vocabulary, favoured)


def show(rows: list[Row]) -> None:
    table = Table(title="holes cut at arbitrary places, --model random; processor seconds of one core")
    for heading in (
        "language", "files", "holes", "given up", "errors", "other bytes", "empty", "witness",
        "search p50", "p95", "fill p50", "p95", "states p50", "p95", "original back",
    ):  # fmt: skip
        table.add_column(heading, justify="left" if heading == "language" else "right")
    for row in rows:
        table.add_row(
            row.language, str(row.files), str(row.holes),
            str(row.given_up), str(row.broken), str(row.touched),
            f"{row.empty / row.holes:.0%}", f"{row.witness / row.holes:.0%}",
            f"{quantile(row.searches, 0.5):.2f}", f"{quantile(row.searches, 0.95):.2f}",
            f"{quantile(row.seconds, 0.5):.2f}", f"{quantile(row.seconds, 0.95):.2f}",
            f"{quantile(row.live, 0.5):.0f}", f"{quantile(row.live, 0.95):.0f}",
            f"{row.returned}/{row.holes}",
        )  # fmt: skip
    Console(width=160).print(table)


def quantile(values: Sequence[float], share: float) -> float:
    return sorted(values)[int(len(values) * share)] if values else float("nan")


if __name__ == "__main__":
    sys.exit(main())
