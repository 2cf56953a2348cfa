"""A result as JSON, for the server and the cache; its holes are those of the document."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from dgfill.document import Document, Hole
from dgfill.filling.result import Candidate, Fill, Result

__all__ = ["as_json", "from_json"]


def as_json(result: Result) -> str:
    """The result, its holes as where they start; scores may be ``-Infinity``."""
    fills = [asdict(fill) | {"hole": fill.hole.span.start} for fill in result.fills]
    return json.dumps({"text": result.text, "fills": fills, "notes": result.notes})


def from_json(text: str, document: Document) -> Result:
    """
    Raises:
        ValueError: this is no result for the document.
    """
    try:
        value = json.loads(text)
        holes = {hole.span.start: hole for hole in document.holes}
        fills = tuple(_fill(holes[fill["hole"]], fill) for fill in value["fills"])
        return Result(str(value["text"]), fills, tuple(map(str, value["notes"])))
    except (KeyError, TypeError) as error:
        raise ValueError(f"no result: {error}") from None


def _fill(hole: Hole, value: dict[str, Any]) -> Fill:
    low, high = map(float, value["log_z"])
    return Fill(
        hole=hole,
        text=str(value["text"]),
        score=float(value["score"]),
        source=str(value["source"]),
        log_z=(low, high),
        candidates=tuple(
            Candidate(str(other["text"]), float(other["score"])) for other in value["candidates"]
        ),
    )
