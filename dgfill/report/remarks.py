"""What people are told of the holes of a file, beside its diff.

    circle.py:8:12: expr: pi times the radius squared
       -0.03  2 * math.pi * radius
       -6.14  0 * math.pi * radius
    records.py: at least 90 % of what the model proposes at 15:14 is illegal

Candidates where they were asked for; doubts where the model and the language disagree.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rich.text import Text

from dgfill.errors import printable
from dgfill.report.report import Filled, Scored
from dgfill.report.terminal import visible

__all__ = ["candidates", "doubts"]

DOUBTFUL: Final = 0.9
"""Share of what the model proposes for a hole that is illegal, from which on it is mentioned.

In ``examples/``, with ``mini`` and seeds 0 to 2, it is so much in 2 of 78 fills, and below 0.6 in 71.
"""
PLACES: Final = 3  # named at most
WIDTH: Final = 8  # of a score
BLANKS: Final = str.maketrans(" \t\n", "·→↵")
"""How blanks at the ends of a text are shown."""


def candidates(path: str, fills: Sequence[Filled]) -> Text:
    """A line for each hole, and one for each text that may stand there; holes of one name are one."""
    text = Text()
    for fill in _first_of_name(fills):
        text.append(f"{printable(path)}:{fill.hole.location}: ", "bold")
        text.append(f"{printable(str(fill.hole)) or 'anything'}\n", "cyan")
        for number, candidate in enumerate(fill.candidates):
            text.append_text(_candidate(candidate, "default" if number else "green"))
    return text


def doubts(path: str, fills: Sequence[Filled]) -> Text:
    """A line about the holes where the model and the language disagree; nothing if there are none."""
    places = [str(fill.hole.location) for fill in _first_of_name(fills) if fill.forced >= DOUBTFUL]
    if not places:
        return Text()
    named, more = places[:PLACES], len(places) - PLACES
    if more > 0:
        named.append(f"{more} more")
    where = " and ".join(filter(None, [", ".join(named[:-1]), named[-1]]))
    share = f"at least {DOUBTFUL:.0%} of what the model proposes".replace("%", " %")
    return Text(f"{printable(path)}: {share} at {where} is illegal\n", "dim")


def _first_of_name(fills: Sequence[Filled]) -> list[Filled]:
    firsts: dict[str | int, Filled] = {}
    for number, fill in enumerate(fills):
        firsts.setdefault(fill.hole.name or number, fill)
    return list(firsts.values())


def _candidate(candidate: Scored, style: str) -> Text:
    """The score, then the text, its lines below each other; blanks at its ends are shown."""
    text = candidate.text
    inner = text.strip(" \t\n")
    before, _, after = text.partition(inner) if inner else (text, "", "")
    shown = before.translate(BLANKS) + visible(inner) + after.translate(BLANKS)
    indented = shown.replace("\n", "\n" + " " * (WIDTH + 2))
    score = round(candidate.score, 2) + 0.0  # no -0.00
    return Text().append(f"{score:{WIDTH}.2f}  ", "dim").append(f"{indented or '(no text)'}\n", style)
