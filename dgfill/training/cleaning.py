"""Rules that a source file must pass to be trained on; each is pure and names its refusal.

The rules look at one file at a time.  Duplicates and contamination, which need all files, are
in ``duplicates``.
"""

from __future__ import annotations

import ast
import json
import re
import warnings
from pathlib import PurePosixPath

__all__ = ["is_test", "normalise", "refuse", "refuse_path"]

_VENDORED = {
    "_vendor", "vendor", "vendored", "_vendored", "third_party", "thirdparty", "extern", "externals",
    "_externals", "locale", "locales", "migrations", "encodings", "pydoc_data", "site-packages",
}  # fmt: skip
_TABLES = re.compile(r"(_pb2(_grpc)?|parsetab|lextab|_tables?|_version|unicode\w*|_mapping)\.py$")
_GENERATED = re.compile(
    r"do not (edit|modify)|don't edit|auto-?(matically )?generated|generated (by|from|using|code|file)"
    r"|@generated",
    re.I,
)
_GENERATED_HEAD = 1_500  # characters looked at for the mark of a generator
_SMALLEST, _LARGEST = 120, 200_000  # bytes
_LONGEST_LINE, _MEAN_LINE = 1_000, 110  # characters
_MOST_FOREIGN, _FEWEST_LETTERS = 0.05, 0.25  # shares of all characters


def normalise(data: bytes) -> str | None:
    """UTF-8 with LF newlines and no byte order mark; ``None`` for anything else."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text.replace("\r\n", "\n").replace("\r", "\n")


def is_test(path: str) -> bool:
    """Whether a path is that of test code, which is left out."""
    parts = PurePosixPath(path).parts
    return any(part in ("test", "tests", "testing", "idle_test") for part in parts[:-1]) or (
        parts[-1].startswith("test_") or parts[-1].endswith("_test.py") or parts[-1] == "conftest.py"
    )


def refuse_path(path: str) -> str | None:
    """Why a path is not worth reading, or ``None``."""
    if _VENDORED.intersection(PurePosixPath(path).parts):
        return "vendored, locale or table folder"
    if _TABLES.search(path):
        return "generated table"
    return "test" if is_test(path) else None


def refuse(path: str, text: str) -> str | None:
    """Why a text is not to be trained on, or ``None`` if it passes every rule."""
    size = len(text.encode())
    if not _SMALLEST <= size <= _LARGEST:
        return "size"
    lines = text.splitlines()
    if max(map(len, lines)) > _LONGEST_LINE or len(text) / len(lines) > _MEAN_LINE:
        return "line length"
    if sum(not char.isascii() for char in text) > _MOST_FOREIGN * len(text):
        return "not ASCII enough"
    if sum(map(str.isalpha, text)) < _FEWEST_LETTERS * len(text):
        return "too few letters"
    if _GENERATED.search(text[:_GENERATED_HEAD]):
        return "generated"
    return None if _parses(path, text) else "does not parse"


def _parses(path: str, text: str) -> bool:
    try:
        if path.endswith(".json"):
            json.loads(text)
        else:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # invalid escapes in old code
                ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True
