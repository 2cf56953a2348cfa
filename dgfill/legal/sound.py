"""What of a document around its holes can be made legal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, product
from typing import Final

from dgfill.judge import parse_tree
from dgfill.legal.witnesses import witnesses
from dgfill.part import Part

__all__ = ["has_witness", "sound"]

AT_MARGIN: Final = re.compile(r"^(?=[^\s)\]}])", re.MULTILINE)  # where a line starts without a blank
MOST_WINDOWS: Final = 4  # lines at which a window may start, or end


def sound(part: Part) -> Part | None:
    """As much of a part around its holes as can be made legal.

    That is all of it, unless the document is broken somewhere else: then it is the lines about
    the holes, from one that starts at the margin to another.  ``None`` if that is not legal either.
    """
    if part.automaton is None:
        return part
    tree = parse_tree(part.document.language or "", part.text([""] * len(part.holes)).encode())
    if tree is None or not tree.errors or has_witness(part):
        return part
    return next(filter(has_witness, _windows(part)), None)


def has_witness(part: Part) -> bool:
    """Whether a short search finds fills that all automata accept."""
    return next(witnesses(part, quick=True), None) is not None


def _windows(part: Part) -> Iterator[Part]:
    """Parts with less and less text around the holes."""
    first, last = part.known[0], part.known[-1]
    starts = [match.start() for match in AT_MARGIN.finditer(first)] or [0]
    if not first or first.endswith("\n"):
        starts.append(len(first))
    ends = [len(last), *(match.start() for match in islice(AT_MARGIN.finditer(last, 1), MOST_WINDOWS))]
    for start, end in product(starts[-MOST_WINDOWS:], reversed(ends)):
        if (start, end) != (0, len(last)):
            known = (first[start:], *part.known[1:-1], last[:end])
            yield replace(part, known=known, before=first[:start], after=last[end:])
