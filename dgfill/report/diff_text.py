"""A diff as people see it: the file's syntax in colour, holes and fills marked within their lines.

    -    return {? expr ?}          the hole is red
    +    return math.pi * radius    what replaces it is green, or has shades that say how sure the model is

The rows are those of ``unified_diff``, character by character.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Final

from rich.containers import Lines
from rich.text import Text

from dgfill.document import Edit
from dgfill.report.diff import lines_of, unified_diff
from dgfill.report.report import Scored
from dgfill.report.syntax import syntax
from dgfill.report.terminal import visible

__all__ = ["SHADES", "diff_text", "legend"]

HOLE: Final = "bold red"
FILL: Final = "bold green"
SHADES: Final = {
    0.9: "bold green",
    0.5: "yellow",
    0.1: "underline red",
    0.0: "reverse red",
}
"""Styles by the least probability; they differ in more than colour, for those who do without."""

_HUNK: Final = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


def diff_text(
    path: str,
    language: str | None,
    data: bytes,
    edits: Sequence[Edit],
    tokens: Sequence[Sequence[Scored]] | None = None,
) -> Text:
    """The diff of a file.

    Args:
        data: the file as it is.
        edits: what changes.
        tokens: of the text of each edit, for shades; an edit may have none.
    """
    old, new = _texts(data, edits, tokens)
    new.spans[:0] = syntax(new.plain, path, language)
    rows = lines_of(unified_diff(path, data, edits))
    painted = _rows(rows, old.split(allow_blank=True), new.split(allow_blank=True))
    return Text().join(row.append("\n") for row in painted)


def legend() -> Text:
    """One line that explains the shades."""
    text = Text("confidence:")
    for least, style in SHADES.items():
        text.append("  ").append(f"≥ {100 * least:.0f} %" if least else "less", style)
    return text


def _texts(
    data: bytes, edits: Sequence[Edit], tokens: Sequence[Sequence[Scored]] | None
) -> tuple[Text, Text]:
    """The file before and after, with what is taken away and what is put there marked."""
    old, new = Text(), Text()
    position = 0
    for number, edit in enumerate(edits):
        known = _decoded(data[position : edit.start])
        old.append(known, "dim").append(_decoded(data[edit.start : edit.end]), HOLE)
        new.append(known)
        if shaded := tokens and tokens[number]:
            new.append_tokens((visible(token.text), _shade(token.score)) for token in shaded)
        else:
            new.append(_decoded(edit.new), FILL)
        position = edit.end
    known = _decoded(data[position:])
    return old.append(known, "dim"), new.append(known)


def _decoded(data: bytes) -> str:
    return visible(data.decode("utf-8", "replace").replace("\r\n", "\n"))


def _shade(score: float) -> str:
    """The style of a token of this log-probability."""
    probability = math.exp(min(score, 0.0))
    return next((style for least, style in SHADES.items() if probability >= least), SHADES[0.0])


def _rows(rows: Sequence[bytes], old: Lines, new: Lines) -> Iterator[Text]:
    """The rows of a diff, those of the file being its marked lines."""
    before = after = None  # the next lines; there are none above the first hunk
    for row in rows:
        said = visible(row.decode("utf-8", "replace").removesuffix("\n"))
        if match := _HUNK.match(said):
            before, after = _index(match[1], match[2]), _index(match[3], match[4])
            yield Text().append(said, "cyan")
        elif before is None or after is None:
            yield Text().append(said, "bold")
        elif said.startswith("\\"):
            yield Text().append(said, "dim")
        elif said.startswith("-"):
            yield Text().append("-", "red").append_text(old[before])
            before += 1
        elif said.startswith("+"):
            yield Text().append("+", "green").append_text(new[after])
            after += 1
        else:
            yield Text(" ").append_text(new[after])
            before, after = before + 1, after + 1


def _index(line: str, count: str | None) -> int:
    """Of the first line of a range, from 0; one without lines names the line above."""
    return int(line) - (count != "0")
