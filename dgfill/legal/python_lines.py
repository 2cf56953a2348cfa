"""Lines of Python that the lines around a hole call for: the header of a block, or its body.

    i, j = 0, 9
    ⟨ if a: ⟩           one of ``HEADERS``, indented like a line nearby, and less than the line behind it
        i += 1

tree-sitter reads such lines without a header, too, and blocks without a body, so the search in the grammar
looks for neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dgfill.legal.python_blocks import BODY, blocks_called_for, outline_called_for
from dgfill.legal.variety import STEP, margin_of

__all__ = ["GLANCE", "lines_called_for", "outline_of_lines"]

HEADERS: Final = ("if a:", "except a:", "try:", "match a:", "case a:")
GLANCE: Final = 1 << 13  # characters on either side of a hole in which lines are looked at
MOST_MARGINS: Final = 6


def lines_called_for(left: str, right: str) -> Iterator[str]:
    """Nothing, ``blocks_called_for``, headers of different indentations, the deepest first, then a body.

    None of them, unless the hole is a line, or the beginning of one, and a line behind it is indented or a
    block before it is not whole.

    Args:
        left: the text before the hole.
        right: the text behind it.
    """
    before, start, behind, end = _around(left, right)
    if start.strip() or (start and end):
        return
    last = next(filter(str.strip, reversed(before.split("\n"))), "")
    inner = margin_of(next(filter(str.strip, behind.split("\n")), ""))
    has_block = last.rstrip().endswith(":")
    lines = blocks_called_for(before, behind)
    if inner or lines:
        yield ""
    if lines and lines[0].startswith(start):
        yield "\n".join(lines)[len(start) :] + end
    for margin in _margins(before, behind, inner):
        if margin.startswith(start):
            yield from (margin[len(start) :] + header + end for header in HEADERS)
    deeper = margin_of(last) + STEP
    if has_block and deeper.startswith(start):
        yield deeper[len(start) :] + BODY + end


def outline_of_lines(left: str, right: str) -> str | None:
    """A regular expression for the fills of a hole between two texts that lack no header of a block.

    ``None``: no header is missing, or it is open where the line behind the hole begins.
    """
    before, start, behind, end = _around(left, right)
    if end and not margin_of(behind):
        return None
    if start.strip():
        outline = outline_called_for(f"{before}\n{start}", behind)
        return outline and rf"[^\n]*\n({outline}){end}"
    outline = outline_called_for(before, behind, start)
    return outline and f"({outline}){end}"


def _around(left: str, right: str) -> tuple[str, str, str, str]:
    """Lines before a hole, what stands before it in its own, lines behind it, and how its last one ends."""
    before, _, start = left[-GLANCE:].rpartition("\n")
    rest, _, after = right[:GLANCE].partition("\n")
    return (before, start, right[:GLANCE], "\n") if rest.strip() else (before, start, after, "")


def _margins(before: str, behind: str, inner: str) -> list[str]:
    """How lines nearby are indented, where that is less than the line behind the hole: the deepest first."""
    margins = {margin_of(line) for line in (before + "\n" + behind).split("\n") if line.strip()}
    return sorted((margin for margin in margins if len(margin) < len(inner)), key=len)[
        : -MOST_MARGINS - 1 : -1
    ]
