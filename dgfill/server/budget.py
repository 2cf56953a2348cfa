"""How long a filling may go on: until its time is up, or until nobody waits for it any more."""

from __future__ import annotations

import time
from typing import Final

__all__ = ["Abandoned", "Budget"]

UNLIMITED: Final = float("inf")


class Abandoned(Exception):
    """Whoever asked has left."""


class Budget:
    """The time of one request, in seconds, as ``fill_document`` asks for it after each denoising step."""

    def __init__(self, seconds: float = UNLIMITED, after_first_step: float = UNLIMITED) -> None:
        """
        Args:
            seconds: from now on, waiting in the queue included.
            after_first_step: from the end of the first step, as llama.cpp counts from its first token.
        """
        self.started = time.monotonic()
        self.first_step: float | None = None
        self.abandoned = False
        self._end = self.started + seconds
        self._after_first_step = after_first_step

    def on_event(self, step: object) -> None:
        if self.first_step is None:
            self.first_step = time.monotonic()
            self._end = min(self._end, self.first_step + self._after_first_step)

    def stop(self) -> bool:
        """Whether time is up.

        Raises:
            Abandoned: nobody waits any more.
        """
        if self.abandoned:
            raise Abandoned
        return time.monotonic() >= self._end
