"""The canvas while it is denoised: a consumer of step events, on a terminal only.

    circle.py  step 7 of 48
    def area(radius: float) -> float:
        return math.pi * radi)) 2

Pinned slots are dim, accepted ones green, the others still yellow.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import Protocol, TextIO

from rich.console import Console
from rich.live import Live
from rich.text import Text

from dgfill.errors import printable
from dgfill.report.terminal import console_for, visible
from dgfill.report.watched import Color

__all__ = ["LiveView", "Step"]


class Step(Protocol):
    """One step of the denoising loop, slot by slot."""

    @property
    def tokens(self) -> Sequence[bytes]: ...
    @property
    def pinned(self) -> Sequence[bool]: ...
    @property
    def accepted(self) -> Sequence[bool]: ...
    @property
    def step(self) -> int: ...
    @property
    def total(self) -> int: ...


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
            view.append_text(_window(event, self._console))
        self._live.update(view, refresh=True)


def _window(event: Step, console: Console) -> Text:
    """As many lines around the first open slot as the terminal has."""
    canvas, first = Text(), None
    for token, pinned, accepted in zip(event.tokens, event.pinned, event.accepted, strict=True):
        if first is None and not pinned:
            first = canvas.plain.count("\n")
        style = "dim" if pinned else "green" if accepted else "yellow"
        canvas.append(visible(token.decode("utf-8", "replace")), style)
    lines = canvas.split("\n")
    height = max(console.height - 3, 1)
    top = max(min((first or 0) - height // 2, len(lines) - height), 0)
    return Text("\n").join(lines[top : top + height])
