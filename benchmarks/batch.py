"""Memory of one process that fills many holes, document after document.

    python benchmarks/batch.py [--holes 10000] [--languages python,javascript,rust,json]

Each document is new: ten statements with names and numbers of their own, a hole in each.  They are filled by
the random model in one step.

MB        resident memory after each tenth of the holes
states    of the automaton of each language, in the end
"""

from __future__ import annotations

import argparse
import random
import sys

from memory import resident
from rich.console import Console
from rich.table import Table

from dgfill.document import parse
from dgfill.errors import Unsatisfiable
from dgfill.filling import Options, fill_document
from dgfill.models.load import load_denoiser
from dgfill.rules import language_of

HOLES = 10  # of a document
TENTHS = 10
LINES = {
    "python": "{name} = {call}({{? ?}}, {number})\n",
    "javascript": "let {name} = {call}({{? ?}}, {number});\n",
    "rust": "fn {name}() -> i64 {{ {call}({{? ?}}, {number}) }}\n",
    "json": '"{name}": [{{? ?}}, {number}]',
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--holes", type=int, default=10_000)
    parser.add_argument("--languages", default=",".join(LINES))
    arguments = parser.parse_args()
    languages = arguments.languages.split(",")
    rng, denoiser = random.Random(0), load_denoiser("random")
    documents = arguments.holes // HOLES
    memory, filled = [], 0
    for number in range(documents):
        document = parse(
            text_of(languages[number % len(languages)], rng).encode(),
            language=languages[number % len(languages)],
        )
        try:
            filled += len(
                fill_document(document, Options(seed=number, steps=1, max_tokens=8), denoiser=denoiser).fills
            )
        except Unsatisfiable as error:
            print(error, file=sys.stderr)
        if (number + 1) * TENTHS // documents > len(memory):
            memory.append(resident())
            print(f"\r{filled} holes, {memory[-1]:.0f} MB ", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    table = Table(title=f"{filled} of {documents * HOLES} holes filled")
    for tenth in range(1, TENTHS + 1):
        table.add_column(f"{tenth * 100 // TENTHS} %", justify="right")
    table.add_row(*(f"{megabytes:.0f} MB" for megabytes in memory))
    Console(width=120).print(table)
    for language in languages:
        print(f"{language}: {language_of(language).reached} states")
    return 0


def text_of(language: str, rng: random.Random) -> str:
    lines = [
        LINES[language].format(name=word(rng), call=word(rng), number=rng.randrange(10**6))
        for _ in range(HOLES)
    ]
    return "{" + ",\n".join(lines) + "}\n" if language == "json" else "".join(lines)


def word(rng: random.Random) -> str:
    return "_".join(
        "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randrange(2, 7))) for _ in range(2)
    )


if __name__ == "__main__":
    sys.exit(main())
