"""``dgfill check``: list the holes that are left.  Needs no model, and is quick."""

from __future__ import annotations

import typer

from dgfill.cli.batch import process
from dgfill.cli.boundary import emit, error_boundary, say, tell
from dgfill.cli.sources import load
from dgfill.document import Hole
from dgfill.errors import Place, printable
from dgfill.impossible import impossible
from dgfill.report import Outcome, Report

__all__ = ["check_files"]


def check_files(files: list[str], *, language: str | None, debug: bool) -> None:
    """Print ``path:line:col: hole …`` for each hole; exit with 1 if there is one."""

    def check(file: str) -> Outcome:
        document = load(file, language)
        emit("".join(_row(document.path, hole) for hole in document.holes).encode())
        errors = sorted(impossible(document), key=lambda error: error.exit_code)  # the last one decides
        for error in errors[:-1]:
            say(error)
        if errors:
            raise errors[-1]
        return Outcome(file, document.language, found=len(document.holes))

    with error_boundary(debug):
        report = Report()
        process(files, check, report, debug=debug)
        tell(report.summary)
        raise typer.Exit(report.exit_code)


def _row(path: str, hole: Hole) -> str:
    body = printable(str(hole))
    separator = "" if body.startswith(":") or not body else " "
    return f"{Place(path, hole.location.line, hole.location.column)}: hole{separator}{body}\n"
