"""When to constrain: at every denoising step, at the last ones, or only the final path.

    python benchmarks/schedule.py DATA [--items 60] [--tokens 8] [--model mini] [--last 4]

DATA is a folder with ``humaneval-infilling-SingleLine-dev.jsonl.gz``.  Each item is one line that was cut
out of a Python function; those of few tokens are taken, in a fixed random order.

exact      share of items that come back byte for byte
score      mean log-probability of the filled slots
steps      mean number of denoising steps
seconds    mean processor time of an item
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

import dgfill.canvas.denoise as loop
from dgfill.document import Document, parse
from dgfill.filling import Options, fill_document
from dgfill.models.load import load_denoiser

denoise = loop.denoise


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--items", type=int, default=60)
    parser.add_argument("--tokens", type=int, default=8, help="of a line, at most")
    parser.add_argument("--model", default="mini")
    parser.add_argument("--last", type=int, default=4, help="steps that are constrained in the second row")
    arguments = parser.parse_args()
    denoiser = load_denoiser(arguments.model)
    encode = denoiser.vocabulary.encode
    items = [item for item in read_items(arguments.data) if len(encode(item[1])) <= arguments.tokens]
    random.Random(0).shuffle(items)
    policies: dict[str, Callable[[int, int], bool]] = {
        "every step": lambda step, total: True,
        f"last {arguments.last} steps": lambda step, total: step > total - arguments.last,
        "final path only": lambda step, total: False,
    }
    table = Table(title=f"{min(len(items), arguments.items)} lines of at most {arguments.tokens} tokens")
    for heading in ("constrained", "exact", "score", "steps", "seconds"):
        table.add_column(heading, justify="left" if heading == "constrained" else "right")
    for name, policy in policies.items():
        rows = [measure(document, cut, policy, denoiser) for document, cut in items[: arguments.items]]
        exact, score, steps, seconds = (sum(column) / len(rows) for column in zip(*rows, strict=True))
        table.add_row(name, f"{exact:.1%}", f"{score:.2f}", f"{steps:.1f}", f"{seconds:.2f}")
    Console(width=100).print(table)
    return 0


def read_items(data: Path) -> Iterator[tuple[Document, str]]:
    """Each with the text that was cut out."""
    with gzip.open(data / "humaneval-infilling-SingleLine-dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            marked = item["prompt"] + "{? ?}" + item["suffix"]
            yield parse(marked.encode(), language="python"), item["canonical_solution"]


def measure(
    document: Document, cut: str, policy: Callable[[int, int], bool], denoiser: Any
) -> tuple[bool, float, int, float]:
    taken = 0

    def constrained_sometimes(*args: Any, condition: Any, **options: Any) -> Iterator[loop.Step]:
        nonlocal taken
        total = options.get("steps") or denoiser.schedule.steps
        taken, last = 0, None

        def sometimes(log_probs: Any) -> Any:
            return condition(log_probs) if policy(taken + 1, total) else None

        for last in denoise(*args, condition=sometimes, **options):
            taken += 1
            yield last
        if last and last.conditioned is None:
            yield replace(last, conditioned=condition(last.log_probs))

    loop.denoise = constrained_sometimes  # type: ignore[assignment]
    started = time.process_time()
    (fill,) = fill_document(document, Options(), denoiser=denoiser).fills
    return fill.text == cut, fill.score, taken, time.process_time() - started


if __name__ == "__main__":
    sys.exit(main())
