"""One piece of work for each of several files: a failing one does not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dgfill.cli.boundary import as_error, say
from dgfill.errors import DgfillError, Place
from dgfill.report import Outcome, Report

__all__ = ["process"]


def process(files: Iterable[str], work: Callable[[str], Outcome], report: Report, *, debug: bool) -> None:
    """Add what became of each file to the report; a file named twice is one.

    An error that names no place is not about the file: it ends the run.
    """
    for file in dict.fromkeys(files):
        try:
            report.add(work(file))
        except BrokenPipeError:
            raise
        except Exception as error:
            if isinstance(error, DgfillError) and error.place is None:
                raise
            report.add(Outcome(file, error=say(as_error(error, Place(file), debug=debug))))
