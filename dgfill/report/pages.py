"""Frames of text as one file that needs no other: an animated SVG without scripts, or a page of HTML.

Where nothing moves, by the reader's wish or for want of a program that can, the last frame stands.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rich.cells import cell_len
from rich.color import ColorType
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from rich.terminal_theme import SVG_EXPORT_THEME
from rich.text import Text

from dgfill import __version__
from dgfill.report.terminal import visible

__all__ = ["Frame", "page", "picture"]

STEP: Final = 0.25  # seconds for which a frame is shown
PAUSE: Final = 6  # seconds for the last one
SIZE: Final = 14  # of the font, in pixels
LINE: Final = 19  # pixels from one line to the next
ADVANCE: Final = 0.61 * SIZE  # the width of a character, at most
MARGIN: Final = 16
FONTS: Final = "ui-monospace, 'Fira Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace"
BACKGROUND: Final = SVG_EXPORT_THEME.background_color.hex
FOREGROUND: Final = SVG_EXPORT_THEME.foreground_color.hex

_ILLEGAL: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""What no file of XML may contain, beside control characters."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What is seen at one moment."""

    title: str
    lines: Sequence[Text]


def picture(title: str, frames: Sequence[Frame]) -> str:
    """An SVG that shows one frame after the other, over and over."""
    columns = max(cell_len(text) for frame in frames for text in (frame.title, *map(str, frame.lines)))
    width = round(columns * ADVANCE + 2 * MARGIN)
    height = LINE * (2 + max(len(frame.lines) for frame in frames)) + 2 * MARGIN
    *steps, last = frames
    start = STEP * len(steps)  # of the last frame
    whole = start + PAUSE
    classes = Classes("fill")
    drawn = [
        f'<g class="frame" style="animation-delay:{number * STEP:g}s">\n{_drawn(frame, classes)}</g>\n'
        for number, frame in enumerate(steps)
    ]
    drawn.append(f'<g class="last">\n{_drawn(last, classes)}</g>\n')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img">\n<title>{_escaped(title)}</title>\n<style>\n'
        f"text {{ font: {SIZE}px {FONTS}; white-space: pre; fill: {FOREGROUND} }}\n"
        f"{classes.rules}"
        f".frame {{ visibility: hidden; animation: frame {whole:g}s step-end infinite }}\n"
        f".last {{ animation: last {whole:g}s step-end infinite }}\n"
        "@keyframes frame { 0% { visibility: visible } "
        f"{100 * STEP / whole:.4g}% {{ visibility: hidden }} }}\n"
        "@keyframes last { 0% { visibility: hidden } "
        f"{100 * start / whole:.4g}% {{ visibility: visible }} }}\n"
        "@media (prefers-reduced-motion: reduce) { .frame, .last { animation: none } }\n"
        f'</style>\n<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>\n{"".join(drawn)}</svg>\n'
    )


def page(title: str, frames: Sequence[Frame]) -> str:
    """HTML with the last frame, and below it all the others, folded; one at a time is open."""
    *steps, last = frames
    classes = Classes("color")
    folded = "".join(
        f'<details name="step"><summary>{_escaped(frame.title)}</summary>\n'
        f"<pre>{_text(frame, classes)}</pre></details>\n"
        for frame in steps
    )
    body = f"<h1>{_escaped(last.title)}</h1>\n<pre>{_text(last, classes)}</pre>\n{folded}"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="generator" content="dgfill {__version__}">\n<title>{_escaped(title)}</title>\n<style>\n'
        f"body {{ background: {BACKGROUND}; color: {FOREGROUND}; font: {SIZE}px {FONTS}; margin: 2em }}\n"
        f"h1 {{ font-size: 1.2em }}\npre {{ font: inherit; overflow-x: auto }}\n{classes.rules}"
        f"</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )


class Classes:
    """The styles that occur, each a class of CSS."""

    def __init__(self, paint: Literal["fill", "color"]) -> None:
        self._paint = paint  # the property that colours text
        self._names: dict[str, str] = {}

    def of(self, style: Style) -> str:
        """The class of a style; empty for plain text."""
        css = "; ".join(_properties(style, self._paint))
        return self._names.setdefault(css, f"s{len(self._names)}") if css else ""

    @property
    def rules(self) -> str:
        return "".join(f".{name} {{ {css} }}\n" for css, name in self._names.items())


def _properties(style: Style, paint: str) -> Iterator[str]:
    if style.color is not None and style.color.type is not ColorType.DEFAULT:
        yield f"{paint}: {style.color.get_truecolor(SVG_EXPORT_THEME).hex}"
    if style.dim:
        yield "opacity: 0.6"
    if style.bold:
        yield "font-weight: bold"
    if style.reverse:
        yield "text-decoration: underline overline"
    elif style.underline:
        yield "text-decoration: underline"


def _drawn(frame: Frame, classes: Classes) -> str:
    """The lines of a frame, below each other."""
    lines = [Text().append(frame.title, "bold"), Text(), *frame.lines]
    rows = (
        f'<text x="{MARGIN}" y="{MARGIN + LINE * number + SIZE}" xml:space="preserve">{row}</text>\n'
        for number, line in enumerate(lines)
        if (row := _marked(line, classes, "tspan"))
    )
    return "".join(rows)


def _text(frame: Frame, classes: Classes) -> str:
    return "\n".join(_marked(line, classes, "span") for line in frame.lines)


def _marked(line: Text, classes: Classes, element: str) -> str:
    """A line in which what has a style is an element with its class."""
    pieces = []
    for text, style, _ in Segment.simplify(line.render(_CONSOLE, end="")):
        name = classes.of(style) if style else ""
        escaped = _escaped(text)
        pieces.append(f'<{element} class="{name}">{escaped}</{element}>' if name else escaped)
    return "".join(pieces)


def _escaped(text: str) -> str:
    return html.escape(_ILLEGAL.sub("\ufffd", visible(text)))


_CONSOLE: Final = Console(color_system="standard", force_terminal=True)
