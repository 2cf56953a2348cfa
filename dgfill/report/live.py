"""The canvas while it is denoised: a consumer of step events, on a terminal only.

circle.py  step 7 of 48
def area(radius: float) -> float:
    return math.pi * radi)) 2
"""

from __future__ import annotations

from types import TracebackType
from typing import TextIO

from rich.live import Live
from rich.text import Text

from dgfill.errors import printable
from dgfill.report.canvas_text import Step, canvas_text
from dgfill.report.terminal import console_for
from dgfill.report.watched import Color

__all__ = ["LiveView"]


class LiveView:
    """Shows each event in place of the one before, and leaves nothing behind."""

    def __init__(self, stream: TextIO, path: str, *, canvas: bool, color: Color = Color.AUTO) -> None:
        self._path = path
        self._canvas = canvas  # otherwise only the line that counts steps
        self._console = console_for(stream, color)
        self._live = Live(console=self._console, transient=True, auto_refresh=False)

    def __enter__(self) -> LiveView:
        self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._live.stop()

    def __call__(self, event: Step) -> None:
        view = Text(no_wrap=True, overflow="crop")
        view.append(f"{printable(self._path)}  step {event.step} of {event.total}\n", "bold")
        if self._canvas:
            view.append_text(canvas_text(event, max(self._console.height - 3, 1)))
        self._live.update(view, refresh=True)
