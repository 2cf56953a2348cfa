"""What the automaton of each language makes of short texts, and whether tree-sitter's parser agrees.

    python benchmarks/languages.py [LANGUAGE…] [--mutants 20] [--seed 0]

The texts are those of the tests: legal ones with what is hard to lex or to parse, written for them.

texts      verdicts on them that differ from the parser's
mutants    the same for texts with one character left out, put in or replaced
rejected   how many mutants the automaton rejects
dead       prefixes of legal texts that it rejects: false rejections
unfinished prefixes of mutants that it takes for live, and for which a short search finds no end
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress
from operator import ne
from pathlib import Path
from typing import Any

import tree_sitter
from rich.console import Console
from rich.table import Table

from dgfill.automata import DEAD, Automaton, Interned, from_tree_sitter
from dgfill.automata.treesitter import EFFORTS, load_grammar

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from automata.treesitter.parser import accepts, mutants, parses
from automata.treesitter.snippets import SNIPPETS

PREFIXES = 8  # of each text
MOST_ENDED = 30  # live prefixes of mutants for which an end is looked for
HEADINGS = (
    "language", "ABI", "texts differ", "mutants differ", "rejected", "dead", "unfinished", "built", "KB/s",
)  # fmt: skip


@dataclass
class Row:
    language: str
    abi: int
    texts: int
    texts_differ: int
    mutants: int
    mutants_differ: int
    rejected: int
    prefixes: int
    dead: int
    live: int
    unfinished: int
    built: float  # seconds
    speed: float  # KB/s of processor time, the automaton emptied before


def main() -> None:
    formatter = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=formatter)
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help=", ".join(SNIPPETS))
    parser.add_argument("--mutants", type=int, default=20, help="of each text")
    parser.add_argument("--seed", default="0")
    arguments = parser.parse_args()
    table = Table(title="short texts and their mutants; KB/s of one core")
    for heading in HEADINGS:
        table.add_column(heading, justify="left" if heading == "language" else "right")
    if unknown := set(arguments.languages) - SNIPPETS.keys():
        parser.error(f"no texts of {', '.join(sorted(unknown))}")
    for language in arguments.languages or sorted(SNIPPETS):
        row = measure(language, SNIPPETS[language], arguments.mutants, arguments.seed)
        table.add_row(
            row.language, str(row.abi),
            f"{row.texts_differ} of {row.texts}", f"{row.mutants_differ} of {row.mutants}",
            f"{row.rejected / row.mutants:.0%}",
            f"{row.dead} of {row.prefixes}", f"{row.unfinished} of {row.live}",
            f"{row.built:.2f} s", f"{row.speed:.0f}",
        )  # fmt: skip
    Console(width=140).print(table)


def measure(language: str, texts: Sequence[str], each: int, seed: str) -> Row:
    abi = tree_sitter.Language(load_grammar(language)).abi_version
    begun = time.process_time()
    automaton = from_tree_sitter(language)
    built = time.process_time() - begun
    mutated = list(mutants(texts, each, language + seed))
    accepted = [accepts(automaton, text) for text in mutated]
    verdicts = [parses(language, text) for text in mutated]
    are_legal = [parses(language, text) for text in texts]
    legal = [text.encode() for text in compress(texts, are_legal)]
    chosen = random.Random(seed)
    prefixes = [text[: chosen.randrange(len(text) + 1)] for text in legal for _ in range(PREFIXES)]
    illegal = [text.encode() for text, verdict in zip(mutated, verdicts, strict=True) if not verdict]
    some = chosen.sample(illegal, min(len(illegal), 2 * MOST_ENDED))
    cut = [text[: chosen.randrange(len(text) + 1)] for text in some]
    states = (automaton.step(automaton.start, prefix) for prefix in cut)
    live = [state for state in states if state != DEAD][:MOST_ENDED]
    ends = [an_end(automaton, state) for state in live]
    return Row(
        language,
        abi,
        texts=len(texts),
        texts_differ=sum(map(ne, (accepts(automaton, text) for text in texts), are_legal)),
        mutants=len(mutated),
        mutants_differ=sum(map(ne, accepted, verdicts)),
        rejected=accepted.count(False),
        prefixes=len(prefixes),
        dead=sum(automaton.step(automaton.start, prefix) == DEAD for prefix in prefixes),
        live=len(live),
        unfinished=ends.count(None),
        built=built,
        speed=speed(automaton, legal),
    )


def an_end(automaton: Interned[Any], state: int) -> list[str] | None:
    """A short text that ends what led to a state."""
    search = automaton.machine.search([""])
    return next(search.witnesses(automaton[state], 0, EFFORTS[:1]), None)


def speed(automaton: Automaton, texts: Sequence[bytes]) -> float:
    begun = time.process_time()
    for text in texts:
        automaton.clear()
        automaton.step(automaton.start, text)
    return sum(map(len, texts)) / (time.process_time() - begun) / 1000


if __name__ == "__main__":
    main()
