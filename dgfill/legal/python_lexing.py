"""What of Python's strings, brackets and lines is open at a place in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

__all__ = ["Lexed", "lexed", "logical_lines"]

TOKEN: Final = re.compile(r"\\\r?\n|#|\"\"\"|'''|[\"'()\[\]{}\n]")
ENDS: Final = {
    '"""': re.compile(r'(?s:\\.)|"""'),
    "'''": re.compile(r"(?s:\\.)|'''"),
    '"': re.compile(r'(?s:\\.)|["\n]'),
    "'": re.compile(r"(?s:\\.)|['\n]"),
    "#": re.compile(r"(?=\n)"),
}
CLOSING: Final = {"(": ")", "[": "]", "{": "}"}
AT_MARGIN: Final = re.compile(r"(?!else\b|elif\b|except\b|finally\b)[^\s#)\]}]")


@dataclass(slots=True)
class Lexed:
    """What was read of a text."""

    quote: str = ""  # what opened the string that has not ended, or ``#`` of a comment
    open: str = ""  # the brackets that would close those that are open, the outermost first
    missing: str = ""  # closing brackets without an opening one
    line: int = 0  # where the last logical line starts
    margin: int = 0  # where the last one starts that is not indented and begins a statement
    end: int = 0  # how far the text was read


def lexed(
    text: str, at: int = 0, *, quote: str = "", brackets: str = "", until: int | None = None
) -> Lexed | None:
    """What is open at the end of a text; ``None`` if a string or a bracket is not closed as it has to be.

    Args:
        at: where to begin.
        quote: what is open there.
        brackets: the same.
        until: where to stop: at the first statement from there on that starts at the margin.
    """
    found = Lexed(quote, brackets, "", at, at)
    while True:
        match = (ENDS[found.quote] if found.quote else TOKEN).search(text, at)
        if match is None:
            found.end = len(text)
            return found
        token, at = match.group(), match.end()
        if found.quote:
            if token == "\n":
                return None
            found.quote = found.quote if token[:1] == "\\" else ""
        elif token[0] in "\"'#":
            found.quote = token
        elif token in CLOSING:
            found.open += CLOSING[token]
        elif token in (")", "]", "}"):
            if found.open and found.open[-1] != token:
                return None
            found.missing += "" if found.open else token
            found.open = found.open[:-1]
        elif token == "\n" and not found.open:
            found.line = at
            if AT_MARGIN.match(text, at):
                found.margin = at
                if until is not None and at >= until:
                    found.end = at
                    return found


def logical_lines(text: str) -> Iterator[str]:
    """The logical lines of a text without comments behind them, as far as it can be read; no blank ones."""
    start, open_, at = 0, 0, 0
    comment = None  # where the last one begins, if nothing but a line break came behind it
    while match := TOKEN.search(text, at):
        token, at = match.group(), match.end()
        if token == "\n":
            if open_ <= 0:
                yield from _unless_blank(text[start : at if comment is None else comment])
                start = at
            comment = None
        elif token[0] in "\"'#":
            comment = match.start() if token == "#" else None
            ends = filter(lambda end: end.group()[:1] != "\\", ENDS[token].finditer(text, at))
            end = next(ends, None)
            if end is None or end.group() == "\n":
                break
            at = end.end()
        elif token in "([{)]}":
            open_ += 1 if token in CLOSING else -1
    yield from _unless_blank(text[start:comment])


def _unless_blank(line: str) -> Iterator[str]:
    if line.strip():
        yield line
