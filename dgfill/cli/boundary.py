"""The one place where an exception becomes a line for people and an exit code.

    DgfillError        its message                 its exit code
    KeyboardInterrupt  nothing                     130
    BrokenPipeError    nothing                     1: the reader left before the end
    anything else      "internal error: …"         2

With --debug the traceback comes first.
"""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from collections.abc import Iterator

import typer

from dgfill.errors import DgfillError, Place

__all__ = ["as_error", "emit", "error_boundary", "say", "silence"]

STDOUT, STDERR = 1, 2  # file descriptors


@contextlib.contextmanager
def error_boundary(debug: bool) -> Iterator[None]:
    """Turn every exception into a line on stderr and an exit code."""
    try:
        yield
    except typer.Exit:
        raise
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    except BrokenPipeError:
        raise typer.Exit(1) from None
    except Exception as error:
        raise typer.Exit(say(as_error(error, debug=debug)).exit_code) from None


def as_error(error: Exception, place: Place | None = None, *, debug: bool) -> DgfillError:
    """The error to report for an exception; ``place`` says what it is about if it does not."""
    if debug:
        traceback.print_exception(error)
    if isinstance(error, DgfillError):
        return error
    advice = "" if debug else " (--debug shows where)"
    return DgfillError(f"internal error: {type(error).__name__}: {error}{advice}", place)


def say(error: DgfillError) -> DgfillError:
    """Print an error for people, and hand it back."""
    print(error, file=sys.stderr)
    return error


def emit(data: bytes) -> None:
    """Write bytes to stdout as they are, at once."""
    try:
        # Not through sys.stdout: unbuffered, it may write a part only; buffered, it
        # tries again when Python ends.
        with open(STDOUT, "wb", closefd=False) as stdout:
            stdout.write(data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise DgfillError(f"standard output cannot be written: {error.strerror}") from None


@contextlib.contextmanager
def silence(quiet: bool) -> Iterator[None]:
    """Keep stderr empty while ``quiet``, whatever a library written in C has to say."""
    if not quiet:
        yield
        return
    saved = os.dup(STDERR)
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stderr(nowhere):
        os.dup2(nowhere.fileno(), STDERR)
        try:
            yield
        finally:
            os.dup2(saved, STDERR)
            os.close(saved)
