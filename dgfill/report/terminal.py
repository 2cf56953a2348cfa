"""A diff as a terminal shows it.  Nothing here is printed unless a person is looking."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.text import Text

from dgfill.report.diff import lines_of
from dgfill.report.watched import is_watched

__all__ = ["console_for", "diff_text", "visible"]

_STYLES = {"---": "bold", "+++": "bold", "@": "cyan", "-": "red", "+": "green", "\\": "dim"}


def console_for(stream: TextIO) -> Console:
    """A console that prints texts as they are: no markup, no emoji, no wrapping; coloured for people."""
    return Console(
        file=stream,
        force_terminal=is_watched(stream),
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
    )


def diff_text(diff: bytes) -> Text:
    """A unified diff, coloured."""
    text = Text()
    header = True
    for row in lines_of(diff):
        line = row.decode("utf-8", "replace").rstrip("\r\n")
        header = header and not line.startswith("@@")
        signs = ("---", "+++") if header else ("@", "-", "+", "\\")
        style = next((_STYLES[sign] for sign in signs if line.startswith(sign)), "")
        text.append(visible(line) + "\n", style)
    return text


def visible(text: str) -> str:
    """A text without what a terminal would obey: control characters as their pictures."""
    return text.translate(_PICTURES)


_PICTURES = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"} | {
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), 0xFFFD),
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD),  # turn text around
}
