"""``dgfill check``: list the holes that are left.  Needs no model, and is quick."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import typer

from dgfill.cli.batch import excluded, process
from dgfill.cli.boundary import emit, error_boundary, say, tell
from dgfill.cli.formats import OF_REPORT, Listing
from dgfill.cli.settings import Settings
from dgfill.cli.sources import load
from dgfill.cli.staged import read_blob, staged_blobs
from dgfill.document import KINDS, Config, Document, Hole, Kind, Words, parse
from dgfill.errors import HoleError, Place, Unsatisfiable, printable
from dgfill.report import Outcome, Report

__all__ = ["check_files"]

SYNTACTIC: Final = frozenset({"expr", "stmt", "block"})
"""The kinds that are nodes of a grammar."""
WITH_ALL_KINDS: Final = frozenset(
    """
    ada bash c cpp csharp css dart gdscript glsl go java javascript julia lua objective-c odin pascal php
    powershell python ruby rust scala solidity sql starlark swift tsx typescript zig
    """.split()  # noqa: SIM905
)
"""The languages whose grammars have every such kind; the grammars themselves are slow to load."""


def check_files(
    files: list[str],
    *,
    staged: bool,
    language: str | None,
    output: Listing,
    settings: Settings,
    debug: bool,
) -> None:
    """Print ``path:line:col: hole …`` for each hole, or a report; exit with 1 if there is one.

    Args:
        staged: look at what is staged in git, of all files if none is named.
    """
    with error_boundary(debug):
        blobs = staged_blobs(files) if staged else {}

        def document_of(file: str, config: Config) -> Document | None:
            if not staged:
                return load(file, language, config)
            data = read_blob(blobs[file])
            is_binary = b"\0" in data  # nobody named it
            return None if is_binary else parse(data, path=file, language=language, config=config)

        def check(file: str) -> Outcome:
            config = settings.config_of(file)
            if config.excludes(file):
                return excluded(file)
            document = document_of(file, config)
            if document is None:
                return Outcome(file)
            if output is Listing.TEXT:
                emit("".join(_row(document.path, hole) for hole in document.holes).encode())
            errors = sorted(_impossible(document), key=lambda error: error.exit_code)
            for error in errors:
                say(error)
            *others, last = errors or [None]
            return Outcome(
                document.path, document.language, found=document.holes, error=last, other_errors=others
            )

        report = Report()
        process(blobs if staged else files, check, report, debug=debug)
        if of_report := OF_REPORT.get(output):
            emit(of_report(report).encode())
        tell(report.summary)
        raise typer.Exit(report.exit_code)


def _impossible(document: Document) -> Iterator[HoleError | Unsatisfiable]:
    """What is wrong with constraints that cannot be, such as a node that the grammar does not have.

    What takes time to import is only asked about what it alone knows.
    """
    unsure = [hole for hole in document.holes if not _is_possible(hole, document.language)]
    if not unsure:
        return
    from dgfill.rules import CONTRADICTION, rule_of

    for hole in unsure:
        try:
            if rule_of(document, hole, grammar=True).is_contradictory:
                yield Unsatisfiable(CONTRADICTION, document.place(hole))
        except HoleError as error:
            yield error


def _is_possible(hole: Hole, language: str | None) -> bool:
    """Whether it is plain that filling accepts the constraints of a hole."""
    return len(hole.constraints) < 2 and all(
        isinstance(constraint, Words)
        or (
            isinstance(constraint, Kind)
            and constraint.name in KINDS
            and (constraint.name not in SYNTACTIC or language in WITH_ALL_KINDS)
        )
        for constraint in hole.constraints
    )


def _row(path: str, hole: Hole) -> str:
    body = printable(str(hole))
    separator = "" if body.startswith(":") or not body else " "
    return f"{Place(path, hole.location.line, hole.location.column)}: hole{separator}{body}\n"
