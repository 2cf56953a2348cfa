"""Instances of a schema that no canvas holds: one hole becomes a hole for each value of a legal instance, or
for some short items in a row.

{? ?}  ──►  {"name": "", "tags": [0, 0], …}  ──►  {"name": {? ?}, "tags": [{? ~6 ?}], …}
"""

from __future__ import annotations

from dataclasses import replace

from dgfill.document import Document, parse
from dgfill.document.json_text import with_holes
from dgfill.part import Part
from dgfill.result import Candidate, Fill, Result

__all__ = ["in_pieces", "joined"]

LONGEST = 1 << 14  # bytes of an instance


def in_pieces(part: Part) -> tuple[Document, list[str]] | None:
    """The document with such holes, and texts that make it legal.

    ``None`` unless one hole for anything becomes more.
    """
    document = part.document
    is_whole = len(part.holes) == 1 and part.rules[0].is_free and not "".join(document.known).strip()
    if not is_whole or document.language != "json" or part.automaton is None:
        return None
    found = part.automaton.witness(part.automaton.start, [b""], LONGEST)
    if found is None:
        return None
    text, texts = with_holes(found[0].decode())
    pieces = parse(text.encode(), path=document.path, language="json")
    if not texts or not "".join(pieces.known).strip():
        return None
    holes = tuple(replace(hole, hint=document.holes[0].hint) for hole in pieces.holes)
    return replace(pieces, holes=holes), texts


def joined(document: Document, pieces: Result) -> Result:
    """The result for the document of one hole."""
    fills = pieces.fills
    score = sum(fill.score for fill in fills)
    low, high = (sum(bounds) for bounds in zip(*(fill.log_z for fill in fills), strict=True))
    source = "lattice" if any(fill.source == "lattice" for fill in fills) else "witness"
    candidate = Candidate(pieces.text, score)
    fill = Fill(document.holes[0], pieces.text, score, source, (low, high), (candidate,))
    before, behind = document.known
    return Result(before + pieces.text + behind, (fill,), pieces.notes)
