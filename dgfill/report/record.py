"""A denoising run to look at later: a consumer of step events, which become a picture or a page.

    with every step of a canvas a frame, and in the end the diff

The size is bounded: of a long run some frames are left out, and of a large canvas or diff some lines.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from rich.text import Text

from dgfill.errors import printable
from dgfill.report.canvas_text import Step, canvas_text
from dgfill.report.pages import Frame, page, picture

__all__ = ["FORMATS", "Recording"]

FORMATS: Final[Mapping[str, Callable[[str, Sequence[Frame]], str]]] = {".svg": picture, ".html": page}
"""What makes a file of frames, by the ending of its name."""

MOST_FRAMES: Final = 120  # of the run; the last one, which is the diff, comes on top
MOST_LINES: Final = 24  # of a canvas
MOST_LINES_OF_DIFF: Final = 60
WIDTH: Final = 100  # columns
MOST_OF_PATH: Final = 60  # characters, its last ones


class Recording:
    """The frames of the run that fills one file."""

    def __init__(self, path: str) -> None:
        shown = printable(path)
        self._path = shown if len(shown) <= MOST_OF_PATH else f"…{shown[-MOST_OF_PATH:]}"
        self._frames: list[Frame] = []
        self._every = 1  # of so many steps one is kept
        self._steps = self._canvases = 0

    def __call__(self, event: Step) -> None:
        self._steps += 1
        self._canvases += event.step == 1
        if self._steps % self._every:
            return
        if len(self._frames) == MOST_FRAMES:
            self._frames = self._frames[1::2]
            self._every *= 2
        said = f"{self._path}  canvas {self._canvases}  step {event.step} of {event.total}"
        self._frames.append(Frame(said, _bounded(canvas_text(event, MOST_LINES), MOST_LINES)))

    def file(self, ending: str, diff: Text) -> str:
        """The content of a file whose name ends in one of ``FORMATS``."""
        last = Frame(self._path, _bounded(diff, MOST_LINES_OF_DIFF))
        return FORMATS[ending](f"dgfill {self._path}", [*self._frames, last])


def _bounded(text: Text, height: int) -> list[Text]:
    """The lines of a text, cut where they are too many or too long."""
    lines = list(text.split())
    shown = lines[:height]
    for line in shown:
        line.expand_tabs(8)
        line.truncate(WIDTH, overflow="ellipsis")
    if more := len(lines) - len(shown):
        shown.append(Text().append(f"… {more} more lines", "dim"))
    return shown
