"""Documents from the command line: a path, or ``-`` for standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from dgfill.document import Config, Document, lines_of, parse, read_file
from dgfill.errors import InputError

__all__ = ["STDIN", "load", "read_lines", "read_stdin"]

STDIN = "-"


def read_stdin() -> bytes:
    """
    Raises:
        InputError: there is no standard input.
    """
    if sys.stdin is None:  # it was closed before the program began
        raise InputError("standard input is closed")
    return sys.stdin.buffer.read()


def read_lines(file: str) -> Iterator[bytes]:
    """The lines of a file, or of standard input as they come.

    Raises:
        InputError: it cannot be read.
    """
    if file == STDIN:
        if sys.stdin is None:
            raise InputError("standard input is closed")
        return iter(sys.stdin.buffer)
    return lines_of(file)


def load(file: str, language: str | None, config: Config) -> Document:
    """The document a command-line argument names."""
    data, name = (read_stdin(), "<stdin>") if file == STDIN else (read_file(file), file)
    return parse(data, path=name, language=language, config=config)
