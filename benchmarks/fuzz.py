"""Arbitrary bytes through the automaton of each language: that nothing crashes, and what memory it takes.

    python benchmarks/fuzz.py [LANGUAGE…] [--steps 1000000] [--seed 0]

Each language has a process of its own.  The bytes are pieces of the tests' short texts with anything between
them, invalid UTF-8 included.  The automaton is emptied when it would be emptied between documents.

dead      steps after which no text goes on
states    how many there were in all
classes   of texts that its scanner is known to tell apart, in the end
MB        resident memory after a tenth, a half, and all of the steps
"""

from __future__ import annotations

import argparse
import multiprocessing.connection
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from memory import resident
from rich.console import Console
from rich.table import Table

from dgfill.rules import language_of

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from automata.treesitter.fuzz import fuzz
from automata.treesitter.snippets import SNIPPETS

PARTS = 100  # of the steps: between two of them the automaton may be emptied
SHOWN = (PARTS // 10, PARTS // 2, PARTS)
HEADINGS = ("language", "steps", "dead", "states", "classes", "MB after 10 %", "50 %", "100 %", "seconds")


def main() -> None:
    formatter = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=formatter)
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help=", ".join(SNIPPETS))
    parser.add_argument("--steps", type=int, default=1_000_000, help="of each language")
    parser.add_argument("--seed", default="0")
    arguments = parser.parse_args()
    if unknown := set(arguments.languages) - SNIPPETS.keys():
        parser.error(f"no texts of {', '.join(sorted(unknown))}")
    table = Table(title="arbitrary bytes")
    for heading in HEADINGS:
        table.add_column(heading, justify="left" if heading == "language" else "right")
    spawning = multiprocessing.get_context("spawn")
    for language in arguments.languages or sorted(SNIPPETS):
        receive, send = spawning.Pipe(duplex=False)
        process = spawning.Process(target=report, args=(language, arguments.steps, arguments.seed, send))
        process.start()
        send.close()
        try:
            table.add_row(*receive.recv())
        except EOFError:
            process.join()
            table.add_row(language, f"ended with {process.exitcode}")
        process.join()
    Console(width=120).print(table)


def report(language: str, steps: int, seed: str, send: multiprocessing.connection.Connection) -> None:
    send.send(list(row(language, steps, seed)))


def row(language: str, steps: int, seed: str) -> Iterator[str]:
    chance, dead, reached, memory = random.Random(language + seed), 0, 0, {}
    begun = time.process_time()
    for part in range(1, PARTS + 1):
        automaton = language_of(language)
        before = automaton.reached
        dead += fuzz(automaton, SNIPPETS[language], steps // PARTS, chance)
        reached += automaton.reached - before
        memory[part] = resident()
    recogniser = getattr(automaton.machine, "_recogniser", None)  # JSON has an automaton of its own
    readings = recogniser and recogniser.lexemes._readings
    yield from (language, str(steps), str(dead), str(reached), str(readings.known) if readings else "")
    yield from (f"{memory[part]:.0f}" for part in SHOWN)
    yield f"{time.process_time() - begun:.0f}"


if __name__ == "__main__":
    main()
