"""The canvas at one step: pinned slots are dim, accepted ones green, the others still yellow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from rich.text import Text

from dgfill.report.terminal import visible

__all__ = ["Step", "canvas_text"]


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


def canvas_text(event: Step, height: int) -> Text:
    """As many lines around the first open slot as there is room for."""
    canvas, first = Text(), None
    for token, pinned, accepted in zip(event.tokens, event.pinned, event.accepted, strict=True):
        if first is None and not pinned:
            first = canvas.plain.count("\n")
        style = "dim" if pinned else "green" if accepted else "yellow"
        canvas.append(visible(token.decode("utf-8", "replace")), style)
    lines = canvas.split("\n")
    top = max(min((first or 0) - height // 2, len(lines) - height), 0)
    return Text("\n").join(lines[top : top + height])
