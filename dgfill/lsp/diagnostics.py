"""What an editor shows of holes: what ``dgfill check`` says, where it says it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lsprotocol import types

from dgfill.document import Document
from dgfill.errors import DgfillError, Place
from dgfill.impossible import impossible, is_possible
from dgfill.lsp.source import Source

__all__ = ["SOURCE", "diagnostics", "is_quick"]

SOURCE: Final = "dgfill"


def is_quick(document: Document) -> bool:
    """Whether ``diagnostics`` needs no grammar."""
    return all(is_possible(hole, document.language) for hole in document.holes)


def diagnostics(source: Source, document: Document | DgfillError) -> list[types.Diagnostic]:
    """A hole is information, one that is malformed or cannot be is an error.

    Args:
        document: or why the text is none.
    """
    if isinstance(document, DgfillError):
        return [_error(source, document)]
    errors = [_error(source, error) for error in impossible(document)]
    wrong = [error.range for error in errors]
    return [*errors, *(found for found in _holes(source, document) if found.range not in wrong)]


def _holes(source: Source, document: Document) -> Iterator[types.Diagnostic]:
    for hole, where in source.ranges(document):
        said = str(hole)
        message = f"hole{'' if said.startswith(':') or not said else ' '}{said}"
        yield types.Diagnostic(
            where, message, types.DiagnosticSeverity.Information, code="hole", source=SOURCE
        )


def _error(source: Source, error: DgfillError) -> types.Diagnostic:
    place = error.place or Place(source.path)
    where = "" if place.path == source.path else f"{place}: "
    return types.Diagnostic(
        source.range_at(place),
        where + error.message,
        types.DiagnosticSeverity.Error,
        code="error",
        source=SOURCE,
    )
