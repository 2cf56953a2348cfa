"""JSON under schemas of MaskBench, filled by random logits: whole instances, and halves of some.

    python benchmarks/instances.py DATA [--count N] [--seed S]

DATA holds `maskbench-dev.jsonl.xz` (`{name, schema, tests: [{valid, data}]}` a line).

whole     one hole for a whole document, for N schemas drawn at random that an instance satisfies
half      a valid instance of each of N schemas, half of its strings, numbers, booleans and nulls made holes

valid     results that the jsonschema package accepts
intact    results in which all that was given stands as it was
gave up   documents for which nothing was found
seconds   of one core, for one document
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from holes import quantile
from json_schema import lines
from rich.console import Console
from rich.progress import track
from rich.table import Table

from dgfill.document import parse
from dgfill.errors import DgfillError
from dgfill.evaluation.json_values import places_in, with_mark
from dgfill.evaluation.problems import MARK
from dgfill.filling import Options, fill_document
from dgfill.judge import schema_error
from dgfill.models.load import load_denoiser

HOLE = "{? ?}"
MOST_TOKENS = 192  # of a hole, as `dgfill json` has it
LARGEST = 2_000  # characters of an instance that loses values


@dataclass
class Outcome:
    """What became of some documents."""

    valid: int = 0
    intact: int = 0
    failed: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, metavar="DATA")
    parser.add_argument("--count", type=int, default=500, metavar="N")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    rows = [
        row for row in lines(arguments.data / "maskbench-dev.jsonl.xz") if any(True for _ in instances(row))
    ]
    chance = random.Random(arguments.seed)
    chance.shuffle(rows)
    console = Console(width=110)
    table = Table(title="MaskBench, random logits", title_justify="left")
    for column in ("documents", "number", "valid", "intact", "gave up", "seconds p50", "p95"):
        table.add_column(column, justify="left" if column == "documents" else "right")
    for name, make in (("whole", lambda row: HOLE), ("half", lambda row: halved(row, chance))):
        outcome = filled(name, rows, make, arguments.count)
        number = len(outcome.seconds)
        table.add_row(
            name, str(number), str(outcome.valid), str(outcome.intact), str(len(outcome.failed)),
            f"{quantile(outcome.seconds, 0.5):.2f} s", f"{quantile(outcome.seconds, 0.95):.2f} s",
        )  # fmt: skip
        for failure in outcome.failed:
            console.print(f"{name}: {failure}", markup=False)
    console.print(table)


def instances(row: Any) -> Iterator[Any]:
    """The instances of a schema that jsonschema accepts, too."""
    for test in row["tests"]:
        if test["valid"] and schema_error(row["schema"], json.dumps(test["data"])) is None:
            yield test["data"]


def halved(row: Any, chance: random.Random) -> str | None:
    """A valid instance as text with holes; ``None`` if all are too large or have nothing to lose."""
    for data in instances(row):
        places = list(places_in(data))
        if places and len(json.dumps(data)) <= LARGEST:
            for place in chance.sample(places, (len(places) + 1) // 2):
                data = with_mark(data, place)
            return json.dumps(data, ensure_ascii=False).replace(f'"{MARK}"', HOLE)
    return None


def filled(name: str, rows: list[Any], make: Callable[[Any], str | None], count: int) -> Outcome:
    """Fill so many documents."""
    outcome = Outcome()
    denoiser = load_denoiser("random")
    made = ((row, text) for row in rows if (text := make(row)) is not None)
    for _, (row, text) in zip(track(range(count), name), made, strict=False):
        schema = json.dumps(row["schema"])
        document = parse(text.encode(), path=f"{row['name']}.json", language="json")
        began = time.process_time()
        try:
            result = fill_document(document, Options(model="random", schema=schema, max_tokens=MOST_TOKENS), denoiser=denoiser).text
        except DgfillError as error:
            outcome.failed.append(f"{row['name']}: {error}")
            result = ""
        outcome.seconds.append(time.process_time() - began)
        if result:
            outcome.valid += schema_error(row["schema"], result) is None
            given = ".+".join(map(re.escape, text.split(HOLE)))
            outcome.intact += re.fullmatch(given, result, re.DOTALL) is not None
    return outcome


if __name__ == "__main__":
    main()
