"""One piece of work for each of several files: a failing one does not stop the others."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable

from dgfill.cli.boundary import as_error, say, tell
from dgfill.cli.sources import STDIN
from dgfill.errors import DgfillError, Place, printable
from dgfill.report import Outcome, Report

__all__ = ["excluded", "process"]


def process(files: Iterable[str], work: Callable[[str], Outcome], report: Report, *, debug: bool) -> None:
    """Add what became of each file to the report; a file named twice, in any way, is one.

    An error that names no place is not about the file: it ends the run.
    """
    different: dict[str, str] = {}
    for file in files:
        different.setdefault(_identity(file), file)
    for file in different.values():
        try:
            report.add(work(file))
        except BrokenPipeError:
            raise
        except Exception as error:
            if isinstance(error, DgfillError) and error.place is None:
                raise
            report.add(Outcome(file, error=say(as_error(error, Place(file), debug=debug))))


def excluded(file: str) -> Outcome:
    """What became of a file that its project wants left alone."""
    tell(f"{printable(file)}: note: left alone, as [tool.dgfill] excludes it")
    return Outcome(file, excluded=True)


def _identity(file: str) -> str:
    """The same for all names of one file."""
    try:
        return file if file == STDIN else os.path.realpath(file)
    except OSError:  # the working directory is gone, for one
        return file
