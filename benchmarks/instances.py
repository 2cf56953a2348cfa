"""JSON under schemas of MaskBench, filled by random logits: whole instances, and halves of some.

    python benchmarks/instances.py DATA [--count N] [--seed S] [--out FILE]

DATA holds `maskbench-dev.jsonl.xz` (`{name, schema, tests: [{valid, data}]}` a line).

whole     one hole for a whole document, for N schemas drawn at random that an instance satisfies
half      a valid instance of each of N schemas, half of its strings, numbers, booleans and nulls made holes

valid     results that the jsonschema package accepts
intact    results in which all that was given stands as it was
gave up   documents for which nothing was found
seconds   of one core, for one document

--out keeps every outcome, so that a run that was interrupted goes on.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from holes import quantile
from json_schema import lines
from rich.console import Console
from rich.table import Table

from dgfill.document import parse
from dgfill.errors import DgfillError
from dgfill.evaluation.journal import Journal
from dgfill.evaluation.json_values import places_in, with_mark
from dgfill.evaluation.problems import MARK
from dgfill.filling import Options, fill_document
from dgfill.models.denoiser import Denoiser
from dgfill.models.load import load_denoiser
from dgfill.violations import schema_error

HOLE = "{? ?}"
MOST_TOKENS = 192  # of a hole, as `dgfill json` has it
LARGEST = 2_000  # characters of an instance that loses values


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, metavar="DATA")
    parser.add_argument("--count", type=int, default=500, metavar="N")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    rows = list(lines(arguments.data / "maskbench-dev.jsonl.xz"))
    random.Random(arguments.seed).shuffle(rows)
    asked = {"count": arguments.count, "seed": arguments.seed, "max_tokens": MOST_TOKENS}
    journal = Journal(arguments.out, asked)
    console = Console(width=110)
    table = Table(title="MaskBench, random logits", title_justify="left")
    for column in ("documents", "number", "valid", "intact", "gave up", "seconds p50", "p95"):
        table.add_column(column, justify="left" if column == "documents" else "right")
    for name, make in (("whole", whole), ("half", halved)):
        results = list(islice(outcomes(name, rows, make, journal), arguments.count))
        seconds = [result["seconds"] for result in results]
        valid, intact = (sum(result[word] for result in results) for word in ("valid", "intact"))
        failed = [result for result in results if result["error"]]
        table.add_row(
            name, str(len(results)), str(valid), str(intact), str(len(failed)),
            f"{quantile(seconds, 0.5):.2f} s", f"{quantile(seconds, 0.95):.2f} s",
        )  # fmt: skip
        for result in results:
            if not (result["valid"] and result["intact"]):
                console.print(
                    f"{result['name']}: {result['error'] or 'not valid, or not intact'}", markup=False
                )
    console.print(table)


def instances(row: Any) -> Iterator[Any]:
    """The instances of a schema that jsonschema accepts, too."""
    for test in row["tests"]:
        if test["valid"] and schema_error(json.dumps(row["schema"]), json.dumps(test["data"])) is None:
            yield test["data"]


def whole(row: Any) -> str | None:
    """A hole for an instance; ``None`` if the schema has none."""
    return HOLE if any(True for _ in instances(row)) else None


def halved(row: Any) -> str | None:
    """A valid instance as text with holes; ``None`` if all are too large or have nothing to lose."""
    chance = random.Random(row["name"])
    for data in instances(row):
        places = list(places_in(data))
        if places and len(json.dumps(data)) <= LARGEST:
            for place in chance.sample(places, (len(places) + 1) // 2):
                data = with_mark(data, place)
            return json.dumps(data, ensure_ascii=False).replace(f'"{MARK}"', HOLE)
    return None


def outcomes(
    kind: str, rows: list[Any], make: Callable[[Any], str | None], journal: Journal
) -> Iterator[dict[str, Any]]:
    """What becomes of the documents that are made, one by one."""
    denoiser = load_denoiser("random")
    for row in rows:
        name = f"{kind} {row['name']}"
        if name not in journal.results:
            text = make(row)
            if text is None:
                continue
            journal.add({"name": name, **outcome(row, text, denoiser)})
            print(len(journal.results), journal.results[name], file=sys.stderr, flush=True)
        yield journal.results[name]


def outcome(row: Any, text: str, denoiser: Denoiser) -> dict[str, Any]:
    """Fill one document."""
    document = parse(text.encode(), path=f"{row['name']}.json", language="json")
    options = Options(model="random", schema=json.dumps(row["schema"]), max_tokens=MOST_TOKENS)
    result, error = "", None
    began = time.process_time()
    try:
        result = fill_document(document, options, denoiser=denoiser).text
    except DgfillError as failure:
        error = str(failure).partition("\n")[0]
    seconds = time.process_time() - began
    given = ".*".join(map(re.escape, text.split(HOLE)))
    return {
        "valid": error is None and schema_error(json.dumps(row["schema"]), result) is None,
        "intact": re.fullmatch(given, result, re.DOTALL) is not None,
        "error": error,
        "seconds": seconds,
    }


if __name__ == "__main__":
    main()
