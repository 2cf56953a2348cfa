"""Documents from the command line: a path, or ``-`` for standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from dgfill.document import Config, Document, find_config, lines_of, parse, read_file
from dgfill.errors import InputError

__all__ = ["STDIN", "load", "parse_source", "read_lines", "read_stdin"]

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


def load(file: str, language: str | None) -> Document:
    """The document a command-line argument names."""
    if file == STDIN:
        return parse_source(read_stdin(), "<stdin>", language)
    return parse_source(read_file(file), file, language)


def parse_source(data: bytes, path: str, language: str | None) -> Document:
    """A document as the project around it wants it read."""
    return parse(data, path=path, language=language, config=_config_around(path))


def _config_around(path: str) -> Config:
    try:
        directory = Path(os.path.abspath(path)).parent
    except FileNotFoundError:  # the working directory is gone
        return Config()
    return find_config(directory)
