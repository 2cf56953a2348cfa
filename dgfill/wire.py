"""Results and errors as JSON and back, for the server and the cache.

A hole is where it starts in its document.  A score that is minus infinity is ``null``.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from typing import Any, Final

from dgfill import errors
from dgfill.document import Document, Hole
from dgfill.errors import DgfillError, Place
from dgfill.result import Candidate, Fill, Result, Token

__all__ = ["as_json", "as_value", "error_as_value", "error_from_value", "from_json"]

ERRORS: Final = {
    kind.__name__: kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, DgfillError)
}


def as_json(result: Result) -> str:
    """The result, written down."""
    return json.dumps(as_value(result))


def as_value(result: Result) -> dict[str, Any]:
    """The same as a value."""
    fills = [_finite(asdict(fill)) | {"hole": fill.hole.span.start} for fill in result.fills]
    return {"text": result.text, "fills": fills, "notes": list(result.notes)}


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


def error_as_value(error: DgfillError) -> dict[str, Any]:
    """An error; one of a kind that is not in ``errors`` becomes the nearest that is."""
    kind = next(base.__name__ for base in type(error).__mro__ if base.__name__ in ERRORS)
    return {"kind": kind, "message": error.message, "place": asdict(error.place) if error.place else None}


def error_from_value(value: Any) -> DgfillError:
    """
    Raises:
        ValueError: this is no error.
    """
    try:
        place = Place(**value["place"]) if value["place"] else None
        return ERRORS[value["kind"]](str(value["message"]), place)
    except (KeyError, TypeError) as error:
        raise ValueError(f"no error: {error}") from None


def _fill(hole: Hole, value: dict[str, Any]) -> Fill:
    low, high = map(_number, value["log_z"])
    return Fill(
        hole=hole,
        text=str(value["text"]),
        score=_number(value["score"]),
        source=str(value["source"]),
        log_z=(low, high),
        candidates=tuple(
            Candidate(str(other["text"]), _number(other["score"])) for other in value["candidates"]
        ),
        tokens=tuple(Token(str(token["text"]), _number(token["score"])) for token in value["tokens"]),
    )


def _finite(value: Any) -> Any:
    """The value with ``None`` for minus infinity."""
    if isinstance(value, tuple | list):
        return [_finite(item) for item in value]
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    return None if value == -math.inf else value


def _number(value: Any) -> float:
    return -math.inf if value is None else float(value)
