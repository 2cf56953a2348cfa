"""What of a document around its holes can be made legal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, product
from typing import Final

from dgfill.automata import Check, unchecked
from dgfill.judge import Tree, parse_tree
from dgfill.legal.witnesses import witnesses
from dgfill.part import Part

__all__ = ["has_witness", "sound", "windows"]

AT_MARGIN: Final = re.compile(rb"^(?=[^\s)\]}])", re.MULTILINE)  # where a line starts without a blank
MOST_WINDOWS: Final = 4  # lines at which a window may start, or end


def sound(part: Part, check: Check = unchecked) -> Part | None:
    """As much of a part around its holes as can be made legal.

    That is all of it, unless the document is broken somewhere else: then it is the lines about
    the holes, from one that starts at the margin to another.  ``None`` if that is not legal either.
    ``check`` may end the search.
    """
    if part.automaton is None:
        return part
    tree = parse_tree(part.document.language or "", part.text([""] * len(part.holes)).encode())
    if tree is None or not tree.errors or has_witness(part, check):
        return part
    return next((window for window in windows(part, tree) if has_witness(window, check)), None)


def has_witness(part: Part, check: Check = unchecked) -> bool:
    """Whether a short search finds fills that all automata accept."""
    return next(witnesses(part, quick=True, check=check), None) is not None


def windows(part: Part, tree: Tree) -> Iterator[Part]:
    """Parts with less and less text around the holes, those first that cut no comment and no string.

    Args:
        tree: of the document, all holes being empty.
    """
    first, last = part.known[0].encode(), part.known[-1].encode()
    starts = [match.start() for match in AT_MARGIN.finditer(first)]
    ends = [match.start() for match in AT_MARGIN.finditer(last, 1)]
    behind = tree.length - len(last)
    uncut = (
        [start for start in starts if tree.may_be_cut_at(start)],
        [end for end in ends if tree.may_be_cut_at(behind + end)],
    )
    for start, end in dict.fromkeys(chain(_cuts(first, last, *uncut), _cuts(first, last, starts, ends))):
        if (start, end) != (0, len(last)):
            known = (first[start:].decode(), *part.known[1:-1], last[:end].decode())
            yield replace(part, known=known, before=first[:start].decode(), after=last[end:].decode())


def _cuts(first: bytes, last: bytes, starts: Sequence[int], ends: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where a window may start in the first known text, and end in the last one, far away before near."""
    at_hole = [len(first)] if not first or first.endswith(b"\n") else []
    near = [*(starts or [0]), *at_hole][-MOST_WINDOWS:]
    return product(near, [*reversed(ends[:MOST_WINDOWS]), len(last)])
