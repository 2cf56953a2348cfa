"""One thread that fills, and a queue before it that is never longer than it may be.

    run(work) ──► queue, bounded ──► thread ──► the result, to whoever still waits
                  Busy: it is full              Abandoned: nobody does

Grammars are for one thread, and a model is no faster with two.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from dgfill.server.budget import Abandoned, Budget

__all__ = ["Busy", "Worker"]

T = TypeVar("T")


class Busy(Exception):
    """The queue is full."""


class Worker:
    """
    Attributes:
        waiting: requests in the queue, the one that is being filled included.
    """

    def __init__(self, most: int) -> None:
        """``most``: requests at a time, the one that is being filled included."""
        self.waiting = 0
        self._most = most
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="dgfill")

    def begin(self, work: Callable[[], None]) -> None:
        """Do something first, for which nobody waits."""
        self._thread.submit(work)

    async def run(self, work: Callable[[], T], budget: Budget, left: Callable[[], Awaitable[None]]) -> T:
        """The result of some work.

        Args:
            left: returns when nobody waits any more; then the work is not begun, or stops as its
                budget does.

        Raises:
            Busy: the queue is full.
            Abandoned: nobody waits.
        """
        if self.waiting >= self._most:
            raise Busy
        self.waiting += 1
        result = self._thread.submit(work)
        result.add_done_callback(lambda _: loop.call_soon_threadsafe(self._finished))
        loop = asyncio.get_running_loop()
        gone = asyncio.ensure_future(left())
        done = asyncio.wrap_future(result)
        try:
            await asyncio.wait((done, gone), return_when=asyncio.FIRST_COMPLETED)
            if not done.done():
                raise Abandoned
            return done.result()
        finally:  # cancelled, perhaps
            budget.abandoned = True
            gone.cancel()
            done.cancel()

    def _finished(self) -> None:
        self.waiting -= 1

    def close(self) -> None:
        """Wait for the work that is being done; what has not been begun never is."""
        self._thread.shutdown(cancel_futures=True)
