"""What the constraint costs beside the model, per denoising step.

    python benchmarks/constraint.py DATA [--languages python,js,…] [--slots 8,32,128] [--holes 1,2,3]
                                         [--kilobytes 0.5,5,50]

DATA is a folder with ``humaneval-x-LANGUAGE-dev.jsonl.gz`` files.  Their sources are joined to texts of each
size, JSON being the rows themselves, and some holes of each number of slots are cut into each.

search     seconds until the first legal document, before the first step
first      milliseconds of the constraint at the first step of a canvas, where all is new
later      the same at the later steps
forward    milliseconds of the model at one step
share      later / forward, step by step
by clock   the same by the clock, on cores that do nothing else: the model computes on all of them
steps      denoising steps of a canvas; and without a constraint

All other times are processor time: of the thread that the constraint has, and of all threads of the model.
(Those that wait for the next product of matrices spin, while the constraint computes; that is not its time.)
The first of all first steps compiles the lattice's loops.
Then the JSON texts, token by token: the mask of
llguidance and of xgrammar, if they are installed, as autoregressive decoders ask for it, beside one slot of
a later step of the lattice.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import cycle, product
from pathlib import Path
from typing import Any

import numpy as np
import torch
from holes import LANGUAGES, quantile, read_sources
from rich.console import Console
from rich.table import Table

from dgfill.document import Document, parse
from dgfill.errors import DgfillError
from dgfill.filling import SLACK, Options, fill_document, part_of
from dgfill.judge import parse_tree
from dgfill.lattice import Conditioned, Lattice
from dgfill.legal import witnesses
from dgfill.models.denoiser import Denoiser
from dgfill.models.load import load_denoiser
from dgfill.models.vocabulary import Vocabulary

CHARACTERS = 2  # that are cut out, per slot: the hole is longer than its text


@dataclass
class Canvas:
    """Times of one canvas, in seconds, an entry per step."""

    slots: int
    constraint: list[float] = field(default_factory=list)
    forward: list[float] = field(default_factory=list)
    constraint_by_clock: list[float] = field(default_factory=list)
    forward_by_clock: list[float] = field(default_factory=list)


@dataclass
class Run:
    """What one document cost."""

    language: str
    kilobytes: float
    slots: int
    holes: int
    search: float = 0.0
    canvases: list[Canvas] = field(default_factory=list)
    steps_without: float = 0.0  # per canvas


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--model", default="mini")
    parser.add_argument("--languages", default="python,js,cpp,rust,json")
    parser.add_argument("--slots", default="8,32,128", help="of each hole")
    parser.add_argument("--holes", default="1,2,3", help="in each text")
    parser.add_argument("--kilobytes", default="0.5,5,50", help="of each text")
    arguments = parser.parse_args()
    denoiser = load_denoiser(arguments.model)
    kilobytes = [float(size) for size in arguments.kilobytes.split(",")]
    slots, numbers = (
        [int(count) for count in some.split(",")] for some in (arguments.slots, arguments.holes)
    )
    runs = []
    for language, size, count, holes in product(arguments.languages.split(","), kilobytes, slots, numbers):
        print(f"\r{language} {size:g} KB {count} slots {holes} holes ", end="", file=sys.stderr, flush=True)
        run = Run(language, size, count, holes)
        try:
            measure(run, text_of(arguments.data, language, size), denoiser)
        except DgfillError as error:
            print(error, file=sys.stderr)
            continue
        runs.append(run)
    print(file=sys.stderr)
    show(runs)
    texts = [text_of(arguments.data, "json", size) for size in kilobytes]
    show_masks(texts, denoiser.vocabulary, [run for run in runs if run.language == "json"])
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.2f} GB")
    return 0


def text_of(data: Path, language: str, kilobytes: float) -> str:
    """Sources that the parser reads, one after the other; JSON is a list of rows."""
    if language == "json":
        with gzip.open(data / "humaneval-x-python-dev.jsonl.gz", "rt", encoding="utf-8") as lines:
            pieces = [json.dumps(json.loads(line), indent=1, ensure_ascii=False) for line in lines]
    else:
        pieces = [source for source in read_sources(data, language) if is_read(source, language)]
    pieces.sort(key=len)
    chosen: list[str] = []
    for piece in cycle(pieces):
        if chosen and sum(map(len, chosen)) + len(piece) > 1000 * kilobytes:
            break
        chosen.append(piece)
    return "[" + ",\n".join(chosen) + "]" if language == "json" else "\n".join(chosen)


def is_read(source: str, language: str) -> bool:
    tree = parse_tree(LANGUAGES[language], source.encode())
    return tree is not None and not tree.errors


def measure(run: Run, text: str, denoiser: Denoiser) -> None:
    document = with_holes(text, run)
    options = Options(max_tokens=run.slots + SLACK)
    started = time.thread_time()
    next(witnesses(part_of(document, options)[0]), None)
    run.search = time.thread_time() - started
    with Timed(denoiser) as timed:
        fill_document(document, options, denoiser=timed)
        run.canvases = timed.canvases
    with Timed(denoiser) as timed:
        fill_document(document, replace(options, grammar=False), denoiser=timed)
        run.steps_without = sum(len(canvas.forward) for canvas in timed.canvases) / len(timed.canvases)


def with_holes(text: str, run: Run) -> Document:
    """Holes at random places of a text, one in each part of it."""
    rng = random.Random(repr((run.language, run.kilobytes, run.slots, run.holes)))
    width = len(text) // run.holes
    length = min(CHARACTERS * run.slots, width // 3)
    marked, at = "", 0
    for number in range(run.holes):
        start = number * width + rng.randrange(1, width - length)
        start -= text[start - 1] == "\\"  # which would make the hole plain text
        marked += text[at:start] + f"{{? ~{run.slots - SLACK} ?}}"
        at = start + length
    return parse((marked + text[at:]).encode(), language=LANGUAGES.get(run.language, run.language))


class Timed:
    """A denoiser that takes its own time, and that of the lattices that are used meanwhile."""

    def __init__(self, denoiser: Denoiser) -> None:
        self.denoiser = denoiser
        self.vocabulary = denoiser.vocabulary
        self.settings = denoiser.settings
        self.schedule = denoiser.schedule
        self.canvas_length = denoiser.canvas_length
        self.canvases: list[Canvas] = []

    def encode(self, prompt_ids: list[int], free: torch.Tensor | None = None) -> Any:
        self.canvases.append(Canvas(0))
        return self.denoiser.encode(prompt_ids, free)

    def logits(self, *args: Any) -> torch.Tensor:
        canvas, started, clock = self.canvases[-1], time.process_time(), time.perf_counter()
        logits = self.denoiser.logits(*args)
        canvas.forward.append(time.process_time() - started)
        canvas.forward_by_clock.append(time.perf_counter() - clock)
        return logits

    def __enter__(self) -> Timed:
        self._condition = condition = Lattice.condition
        rng = np.random.default_rng(0)

        def timed(lattice: Lattice, log_probs: Any, wanted: int = 1) -> Conditioned:
            canvas = self.canvases[-1]
            if len(canvas.constraint) == len(canvas.forward):  # of one hole, after the last step
                return condition(lattice, log_probs, wanted)
            started, clock = time.thread_time(), time.perf_counter()
            conditioned = condition(lattice, log_probs)
            _ = conditioned.best, conditioned.posterior, conditioned.sample(rng)
            canvas.slots = lattice.problem.slots
            canvas.constraint.append(time.thread_time() - started)
            canvas.constraint_by_clock.append(time.perf_counter() - clock)
            return conditioned

        Lattice.condition = timed  # type: ignore[method-assign]
        return self

    def __exit__(self, *_: object) -> None:
        Lattice.condition = self._condition  # type: ignore[method-assign]


def show(runs: Sequence[Run]) -> None:
    table = Table(title="the constraint beside the model")
    for heading in (
        "texts", "holes", "search p50", "p95", "first p50", "p95", "later p50", "p95", "forward p50",
        "share p50", "p95", "by clock", "p95", "steps", "without",
    ):  # fmt: skip
        table.add_column(heading, justify="left" if heading == "texts" else "right")
    groupings: list[Callable[[Run], str]] = [
        lambda run: LANGUAGES.get(run.language, run.language),
        lambda run: f"{run.kilobytes:g} KB",
        lambda run: f"{run.slots} slots",
        lambda run: f"{run.holes} {'hole' if run.holes == 1 else 'holes'}",
        lambda run: "all",
    ]
    for grouping in groupings:
        for name in dict.fromkeys(map(grouping, runs)):
            table.add_row(name, *columns([run for run in runs if grouping(run) == name]))
        table.add_section()
    Console(width=170).print(table)


def columns(runs: Sequence[Run]) -> Iterator[str]:
    canvases = [canvas for run in runs for canvas in run.canvases]
    searches = [run.search for run in runs]
    first = [1000 * canvas.constraint[0] for canvas in canvases]
    later = [1000 * seconds for canvas in canvases for seconds in canvas.constraint[1:]]
    forward = [1000 * seconds for canvas in canvases for seconds in canvas.forward]
    shares = [
        constraint / model
        for canvas in canvases
        for constraint, model in zip(canvas.constraint[1:], canvas.forward[1:], strict=True)
    ]
    by_clock = [
        constraint / model
        for canvas in canvases
        for constraint, model in zip(canvas.constraint_by_clock[1:], canvas.forward_by_clock[1:], strict=True)
    ]
    yield str(sum(run.holes for run in runs))
    yield from (f"{quantile(searches, q):.2f} s" for q in (0.5, 0.95))
    yield from (f"{quantile(first, q):.0f} ms" for q in (0.5, 0.95))
    yield from (f"{quantile(later, q):.1f} ms" for q in (0.5, 0.95))
    yield f"{quantile(forward, 0.5):.0f} ms"
    yield from (f"{quantile(times, q):.0%}" for times in (shares, by_clock) for q in (0.5, 0.95))
    yield f"{sum(len(canvas.forward) for canvas in canvases) / len(canvases):.1f}"
    yield f"{sum(run.steps_without for run in runs) / len(runs):.1f}"


def show_masks(texts: Sequence[str], vocabulary: Vocabulary, runs: Sequence[Run]) -> None:
    per_slot = [
        seconds / canvas.slots for run in runs for canvas in run.canvases for seconds in canvas.constraint[1:]
    ]
    table = Table(title="JSON, microseconds of one token or slot")
    for heading in ("engine", "p50", "p95", "tokens"):
        table.add_column(heading, justify="left" if heading == "engine" else "right")
    rows = {"dgfill's lattice, a later step": per_slot}
    for name, engine in {"llguidance": llguidance_masks, "xgrammar": xgrammar_masks}.items():
        try:
            rows[name] = [seconds for text in texts for seconds in engine(text, vocabulary)]
        except ImportError:
            print(f"{name} is not installed", file=sys.stderr)
    for name, times in rows.items():
        table.add_row(name, *(f"{1e6 * quantile(times, q):.0f}" for q in (0.5, 0.95)), str(len(times)))
    Console(width=150).print(table)


class TokenTable:
    """A vocabulary as llguidance wants to see it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._encode = vocabulary.encode
        self.tokens = [token or b"" for token in vocabulary.tokens]
        self.eos_token_id = vocabulary.eos
        self.bos_token_id = vocabulary.bos
        self.special_token_ids = [number for number, token in enumerate(vocabulary.tokens) if token is None]

    def __call__(self, text: str) -> list[int]:
        return self._encode(text)


def llguidance_masks(text: str, vocabulary: Vocabulary) -> Iterator[float]:
    """Seconds of each mask over the model's vocabulary, and of reading the token that follows."""
    import llguidance

    tokenizer = llguidance.LLTokenizer(llguidance.TokenizerWrapper(TokenTable(vocabulary)))
    matcher = llguidance.LLMatcher(tokenizer, llguidance.LLMatcher.grammar_from_json_schema("{}"))
    for token in vocabulary.encode(text):
        started = time.process_time()
        matcher.compute_bitmask()
        read = matcher.consume_token(token)
        yield time.process_time() - started
        assert read, f"llguidance does not read {vocabulary.tokens[token]!r}"


def xgrammar_masks(text: str, vocabulary: Vocabulary) -> Iterator[float]:
    """The same of xgrammar."""
    import xgrammar

    tokens = [token or b"" for token in vocabulary.tokens]
    info = xgrammar.TokenizerInfo(tokens, stop_token_ids=[vocabulary.eos])
    compiled = xgrammar.GrammarCompiler(info).compile_builtin_json_grammar()
    matcher = xgrammar.GrammarMatcher(compiled)
    mask = xgrammar.allocate_token_bitmask(1, len(tokens))
    for token in vocabulary.encode(text):
        started = time.process_time()
        matcher.fill_next_token_bitmask(mask)
        read = matcher.accept_token(token)
        yield time.process_time() - started
        assert read, f"xgrammar does not read {vocabulary.tokens[token]!r}"


if __name__ == "__main__":
    sys.exit(main())
