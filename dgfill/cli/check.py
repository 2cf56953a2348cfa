"""``dgfill check``: list the holes that are left.  Needs no model, and is quick."""

from __future__ import annotations

import typer

from dgfill.cli.batch import excluded, process
from dgfill.cli.boundary import emit, error_boundary, say, tell
from dgfill.cli.formats import OF_REPORT, Listing
from dgfill.cli.settings import Settings
from dgfill.cli.sources import load
from dgfill.cli.staged import read_blob, staged_blobs
from dgfill.document import Config, Document, Hole, parse
from dgfill.errors import Place, printable
from dgfill.impossible import impossible
from dgfill.report import Outcome, Report

__all__ = ["check_files"]


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
            errors = sorted(impossible(document), key=lambda error: error.exit_code)
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


def _row(path: str, hole: Hole) -> str:
    body = printable(str(hole))
    separator = "" if body.startswith(":") or not body else " "
    return f"{Place(path, hole.location.line, hole.location.column)}: hole{separator}{body}\n"
