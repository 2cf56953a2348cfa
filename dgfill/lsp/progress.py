"""What an editor shows while holes are filled, and how it cancels that."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING
from uuid import uuid4

from lsprotocol import types
from pygls.lsp.server import LanguageServer

if TYPE_CHECKING:
    from dgfill.canvas.denoise import Step

__all__ = ["new_token", "progress"]


async def new_token(ls: LanguageServer) -> types.ProgressToken | None:
    """A token of the server's own, if the client shows such progress."""
    window = ls.client_capabilities.window
    if not window or not window.work_done_progress:
        return None
    token = str(uuid4())
    await ls.work_done_progress.create_async(token)
    return token


@contextlib.asynccontextmanager
async def progress(
    ls: LanguageServer, token: types.ProgressToken | None, cancel: Callable[[], None]
) -> AsyncIterator[Callable[[Step], None]]:
    """What is to be called with every step, from any thread.

    Args:
        token: ``None``: nobody wants to know.
        cancel: is called if the client cancels it.
    """
    if token is None:
        yield lambda step: None
        return
    shown, loop, is_over = ls.work_done_progress, asyncio.get_running_loop(), False

    def show(message: str) -> None:
        if not is_over:
            shown.report(token, types.WorkDoneProgressReport(message=message, cancellable=True))

    def report(step: Step) -> None:
        loop.call_soon_threadsafe(show, f"step {step.step} of at most {step.total}")

    shown.begin(token, types.WorkDoneProgressBegin(title="Filling holes", cancellable=True))
    shown.tokens[token].add_done_callback(lambda future: cancel())
    try:
        yield report
    finally:
        is_over = True
        shown.end(token, types.WorkDoneProgressEnd())
        del shown.tokens[token]
