"""Where a result comes from: what was kept, else a server, else this process."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Final

from dgfill.document import Document, Hole
from dgfill.result import Options, Result
from dgfill.server import AUTO, OFF

__all__ = ["options_from", "result_of"]

SET_ELSEWHERE: Final = ("model", "adapter", "seed", "steps", "max_tokens")


def options_from(settings: Mapping[str, Any], **others: Any) -> Options:
    """How to fill, as the settings have it; ``others`` are options that only a command line says."""
    return Options(**{name: settings[name] for name in SET_ELSEWHERE}, **others)


def result_of(
    document: Document,
    options: Options,
    *,
    wanted: Set[Hole] | None = None,
    server: str,
    cache: bool,
    view: Callable[[], AbstractContextManager[Any]] = nullcontext,
) -> Result:
    """Fill a document, where it costs least.

    Args:
        wanted: the holes that are filled; ``None``: all.
        server: as on the command line.
        cache: whether results are looked up and kept; those of a server that is named never are, since
            another machine may compute others.
        view: what watches this process while it fills.

    Raises:
        Unsatisfiable: nothing was found that makes the document legal.
        DgfillError: a hole, the model or the server is at fault.
    """

    def compute() -> Result:
        from dgfill.server.client import fill_remotely

        if (result := fill_remotely(document, options, server, wanted)) is not None:
            return result
        from dgfill.filling import fill_document

        with view() as on_event:
            return fill_document(document, options, wanted=wanted, on_event=on_event)

    if not cache or server not in (AUTO, OFF) or not document.holes:
        return compute()
    from dgfill.cache import remembered

    return remembered(document, options, compute, wanted)
