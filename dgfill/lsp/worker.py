"""The one thread that checks and fills."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, TypeVar

__all__ = ["Cancelled", "Fill", "Worker"]

T = TypeVar("T")


class Cancelled(Exception):
    """Nobody waits for this fill any more."""


class Fill(Generic[T]):
    """A fill that is being made, or is still to be made; all but ``stop`` is the server's thread's."""

    def __init__(self, uri: str, *, is_asked: bool) -> None:
        """``is_asked``: by a person, not by an editor on its own."""
        self.uri = uri
        self.is_asked = is_asked
        self.answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """It is answered at once, and ends soon."""
        self._cancelled.set()
        if not self.answer.done():
            self.answer.set_exception(Cancelled())

    def stop(self) -> bool:
        """Never true: as long as it was not cancelled, there is time.

        Raises:
            Cancelled: it was.
        """
        if self._cancelled.is_set():
            raise Cancelled
        return False

    def finish(self, done: asyncio.Future[T]) -> None:
        error = done.exception()
        if self.answer.done():
            return
        if error:
            self.answer.set_exception(error)
        else:
            self.answer.set_result(done.result())


class Worker:
    """One thing after the other; of fills only the latest."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "dgfill")
        self._latest: Fill[Any] | None = None

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Do something that is not cancelled, when all before it is done."""
        return self._pool.submit(work)

    def start(self, fill: Fill[T], work: Callable[[], T]) -> None:
        """Make a fill, and cancel the one before it; an editor's own leaves what a person asked for."""
        if self._latest and not self._latest.answer.done():
            if self._latest.is_asked and not fill.is_asked:
                fill.cancel()
                return
            self._latest.cancel()

        def unless_cancelled() -> T:
            fill.stop()
            return work()

        self._latest = fill
        asyncio.wrap_future(self._pool.submit(unless_cancelled)).add_done_callback(fill.finish)

    def forget(self, uri: str | None = None) -> None:
        """Cancel the fill of one document, or of any: its text is another one now."""
        if self._latest and uri in (None, self._latest.uri):
            self._latest.cancel()
