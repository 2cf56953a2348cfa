"""Texts as a terminal shows them.  Nothing here is printed unless a person is looking, or wants colours."""

from __future__ import annotations

import io
import os
from typing import Literal, TextIO

from rich.console import Console
from rich.segment import Segments
from rich.text import Text

from dgfill.report.watched import Color, is_painted

__all__ = ["console_for", "painted", "visible"]


def console_for(stream: TextIO, color: Color = Color.AUTO, file: TextIO | None = None) -> Console:
    """A console that prints texts as they are: no markup, no emoji, no wrapping; coloured for people.

    Args:
        stream: what the text is for.
        file: where it goes; by default to the stream.
    """
    return Console(
        file=file or stream,
        force_terminal=is_painted(stream, color),
        color_system=_color_system(color),
        no_color=False if color is Color.ALWAYS else None,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
    )


def painted(text: Text, stream: TextIO, color: Color = Color.AUTO) -> str:
    """A text with the codes for its colours, if a stream is to have them; all its characters, tabs too."""
    console = console_for(stream, color, memory := io.StringIO())
    lines = Text().append_text(text).split(allow_blank=True)  # no style goes over the end of a line
    console.print(Segments(Text("\n").join(lines).render(console)), end="")
    return memory.getvalue()


def visible(text: str) -> str:
    """A text without what a terminal would obey: control characters as their pictures."""
    return text.translate(_PICTURES)


def _color_system(color: Color) -> Literal["auto", "standard"] | None:
    """What rich is to use; a terminal that knows no colours gets the simplest if they are demanded."""
    if color is Color.NEVER:
        return None
    is_dumb = os.environ.get("TERM", "").lower() in ("dumb", "unknown")
    return "standard" if color is Color.ALWAYS and is_dumb else "auto"


_PICTURES = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"} | {
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), 0xFFFD),
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD),  # turn text around
}
