"""The one place where an exception becomes a line for people and an exit code.

    DgfillError        its message                 its exit code
    KeyboardInterrupt  nothing                     130
    BrokenPipeError    nothing                     1: the reader left before the end
    TyperException     left to typer, which says what is wrong with the command line
    anything else      "internal error: …"         2

With --debug the traceback comes first.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
import traceback
from collections.abc import Iterator, Sequence
from typing import Final, NoReturn

import typer

from dgfill.errors import DgfillError, Place

__all__ = [
    "as_error",
    "emit",
    "error_boundary",
    "open_closed_streams",
    "run",
    "say",
    "silence",
    "tell",
]

TYPER_SAYS: Final = {
    r"^Invalid value for ('?)(.*?)\1: ": r"\2: ",
    r"valid (int|integer)( range)?\b": "valid whole number",
    r"valid float( range)?\b": "valid number",
    r"\.$": "",
}
"""Parts of its sentences, as regular expressions, and better ones."""

STDOUT, STDERR = 1, 2  # file descriptors


@contextlib.contextmanager
def error_boundary(debug: bool) -> Iterator[None]:
    """Turn every exception into a line on stderr and an exit code."""
    try:
        yield
    except (typer.Exit, typer.TyperException):
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
        tell("".join(traceback.format_exception(error)).rstrip())
    if isinstance(error, DgfillError):
        return error
    advice = "" if debug else " (--debug shows where)"
    return DgfillError(f"internal error: {type(error).__name__}: {error}{advice}", place)


def say(error: DgfillError) -> DgfillError:
    """Print an error for people, and hand it back."""
    tell(str(error))
    return error


def tell(text: str, end: str = "\n", *, aloud: int | None = None) -> None:
    """Print something for people; that stderr cannot be written changes nothing else.

    ``aloud`` is what ``silence`` gives for what is said even then.
    """
    try:
        if aloud is None:
            print(text, file=sys.stderr, end=end)
        else:
            os.write(aloud, (text + end).encode(errors="backslashreplace"))
    except OSError:
        if aloud is None:
            sys.stderr = io.StringIO()  # Python itself would try again in the end


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
        raise _unwritable(error) from None


def run(app: typer.Typer, name: str, arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command line, by default this program's; what typer finds wrong with it is one line, too."""
    try:
        sys.exit(app(arguments, prog_name=name, standalone_mode=False) or 0)
    except typer.TyperException as error:
        said = error.format_message()
        command = getattr(getattr(error, "ctx", None), "command_path", name)
        tell(said if "\n" in said else f"error: {_in_words(said)} (see {command} -h)")  # some is a whole help
        sys.exit(error.exit_code)
    except OSError as error:  # such as help, where standard output cannot be written
        sys.stdout = io.StringIO()
        sys.exit(say(_unwritable(error)).exit_code)


def _in_words(said: str) -> str:
    """What typer says, as this program would say it."""
    for pattern, words in TYPER_SAYS.items():
        said = re.sub(pattern, words, said)
    return said if said[:2].isupper() else said[:1].lower() + said[1:]


def _unwritable(error: OSError) -> DgfillError:
    return DgfillError(f"standard output cannot be written: {error.strerror}")


def open_closed_streams() -> None:
    """Where stderr is closed, it goes nowhere; where stdout is, what is written to it is an error."""
    if sys.stderr is None:
        _open_nowhere(STDERR, os.O_WRONLY)
        sys.stderr = io.StringIO()
    if sys.stdout is None:
        _open_nowhere(STDOUT, os.O_RDONLY)
        sys.stdout = io.StringIO()


def _open_nowhere(number: int, flags: int) -> None:
    opened = os.open(os.devnull, flags)
    if opened != number:
        os.dup2(opened, number)
        os.close(opened)


@contextlib.contextmanager
def silence(quiet: bool) -> Iterator[int | None]:
    """Keep stderr empty while ``quiet``, whatever a library written in C has to say.

    Yields:
        A descriptor of the stderr that is kept empty, for what has to be said all the same.
    """
    if not quiet:
        yield None
        return
    saved = os.dup(STDERR)
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stderr(nowhere):
        os.dup2(nowhere.fileno(), STDERR)
        try:
            yield saved
        finally:
            os.dup2(saved, STDERR)
            os.close(saved)
