"""``dgfill check``: list the holes that are left.  Needs no model, and is quick."""

from __future__ import annotations

import typer

from dgfill.cli.batch import process
from dgfill.cli.boundary import emit, error_boundary, tell
from dgfill.cli.sources import load
from dgfill.document import KINDS, Constraint, Document, Hole, Kind, Words
from dgfill.errors import Place, printable
from dgfill.report import Outcome, Report

__all__ = ["check_files"]


def check_files(files: list[str], *, language: str | None, debug: bool) -> None:
    """Print ``path:line:col: hole …`` for each hole; exit with 1 if there is one."""

    def check(file: str) -> Outcome:
        document = load(file, language)
        emit("".join(_row(document.path, hole) for hole in document.holes).encode())
        _assert_possible(document)
        return Outcome(file, document.language, found=len(document.holes))

    with error_boundary(debug):
        report = Report()
        process(files, check, report, debug=debug)
        tell(report.summary)
        raise typer.Exit(report.exit_code)


def _assert_possible(document: Document) -> None:
    """Raises HoleError for the first constraint that cannot be, such as a node that the grammar has not.

    What takes time to import is only asked about what it alone knows.
    """
    if all(_is_plain(constraint) for hole in document.holes for constraint in hole.constraints):
        return
    from dgfill.rules import rule_of

    for hole in document.holes:
        rule_of(document, hole, grammar=True)


def _is_plain(constraint: Constraint) -> bool:
    return isinstance(constraint, Words) or (isinstance(constraint, Kind) and constraint.name in KINDS)


def _row(path: str, hole: Hole) -> str:
    body = printable(str(hole))
    separator = "" if body.startswith(":") or not body else " "
    return f"{Place(path, hole.location.line, hole.location.column)}: hole{separator}{body}\n"
