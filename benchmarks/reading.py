"""How fast tree-sitter automata read whole sources, and whether tree-sitter's parser agrees.

    python benchmarks/reading.py DATA [--sources 40]

DATA is a folder with ``humaneval-x-LANGUAGE-dev.jsonl.gz`` files.

built     seconds until the automaton of the language is there
first     KB of source per second; states are dropped before each source, what was learnt of lexemes is kept
again     the same sources once more
accepted  sources that the automaton reads to their end
agree     sources about which tree-sitter's own parser says the same

All times are processor time.
"""

from __future__ import annotations

import argparse
import gc
import time
from itertools import islice
from pathlib import Path

from holes import LANGUAGES, read_sources
from rich.console import Console
from rich.table import Table

from dgfill.automata import from_tree_sitter
from dgfill.automata.interning import Interned
from dgfill.judge import parse_tree

HEADINGS = ("language", "built", "first", "again", "accepted", "agree")


def row(language: str, texts: list[bytes]) -> list[str]:
    begun = time.process_time()
    automaton = from_tree_sitter(language)
    built = time.process_time() - begun
    size, speeds = sum(map(len, texts)), []
    for _ in range(2):
        gc.collect()  # what earlier languages left is not the next one's to collect
        seconds, verdicts = read(automaton, texts)
        speeds.append(f"{size / seconds / 1000:.0f} KB/s")
    same = sum(v == (not parse_tree(language, t).errors) for v, t in zip(verdicts, texts, strict=True))
    return [language, f"{built:.2f} s", *speeds, f"{sum(verdicts)}", f"{same} of {len(texts)}"]


def read(automaton: Interned, texts: list[bytes]) -> tuple[float, list[bool]]:
    """Seconds for all texts, and which were accepted."""
    begun, verdicts = time.process_time(), []
    for text in texts:
        automaton.clear()
        verdicts.append(automaton.accepts(automaton.step(automaton.start, text)))
    return time.process_time() - begun, verdicts


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", metavar="DATA", type=Path)
    parser.add_argument("--sources", type=int, default=40, help="of each language")
    arguments = parser.parse_args()
    table = Table(*HEADINGS)
    for name in ("python", "js", "cpp", "rust"):
        texts = [source.encode() for source in islice(read_sources(arguments.data, name), arguments.sources)]
        table.add_row(*row(LANGUAGES[name], texts))
    Console(width=120).print(table)


if __name__ == "__main__":
    main()
