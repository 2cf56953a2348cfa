"""Whether the automata read what the authors of the grammars test them with.

    python benchmarks/corpus.py FOLDER [LANGUAGE…]

FOLDER holds a checkout of each grammar's repository under the name of the language, such as FOLDER/python of
tree-sitter-python.  Of each text of its test/corpus the verdict is compared with that of tree-sitter's own
parser: read as a whole and byte by byte.

legal      texts that the parser reads without an error
forbidden  those of them that the automaton rejects
allowed    texts that the parser does not read, and the automaton accepts
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.table import Table

from dgfill.automata.treesitter import GRAMMARS, UNFIT

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from automata.treesitter.parser import accepts, accepts_by_byte, automaton_of, parses

TEST = re.compile(r"^={3,}[^\n]*\n(?:[^\n]*\n)+?={3,}[^\n]*\n(.*?)^-{3,}[^\n]*$", re.MULTILINE | re.DOTALL)
HEADINGS = (
    "language",
    "texts",
    "bytes",
    "legal",
    "forbidden",
    "allowed",
    "byte by byte: forbidden",
    "allowed",
)


def main() -> None:
    formatter = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=formatter)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="all that have a folder")
    arguments = parser.parse_args()
    known = sorted(GRAMMARS.keys() - UNFIT.keys())
    languages = arguments.languages or [name for name in known if (arguments.folder / name).is_dir()]
    table = Table(title="texts of the grammars' own tests")
    for heading in HEADINGS:
        table.add_column(heading, justify="left" if heading == "language" else "right")
    for language in languages:
        found = list(texts(arguments.folder / language))
        if not found:
            parser.error(f"no test/corpus with texts in {arguments.folder / language}")
        table.add_row(
            language, str(len(found)), str(sum(len(text.encode()) for text in found)), *row(language, found)
        )
    Console(width=120).print(table)


def texts(repository: Path) -> Iterator[str]:
    """The texts of a repository's tests."""
    for path in sorted(repository.glob("**/corpus/**/*.txt")):
        yield from (match[1].removesuffix("\n") for match in TEST.finditer(path.read_text()))


def row(language: str, found: list[str]) -> Iterator[str]:
    automaton = automaton_of(language)
    legal = [parses(language, text) for text in found]
    yield str(legal.count(True))
    for read in (accepts, accepts_by_byte):
        verdicts = [*zip((read(automaton, text) for text in found), legal, strict=True)]
        yield str(verdicts.count((False, True)))
        yield str(verdicts.count((True, False)))


if __name__ == "__main__":
    main()
