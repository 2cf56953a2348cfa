"""dgfill's own ``/v1/fill``: a document with holes, and everything that ``fill_document`` can be asked.

    {"text": "x = {? int ?}", "language": "python", "n": 3}
    {"text": "x = 7", "fills": […], "notes": […], "edits": [TextEdit, …], "holes": […]}

The command line sends its documents here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from dgfill import __version__
from dgfill.document import Config, Document, Hole, Length, edits, find_language, parse
from dgfill.report.text_edits import text_edits
from dgfill.result import Options, Result
from dgfill.server.budget import Budget
from dgfill.server.fields import TOKENS, BadRequest, Fields
from dgfill.server.infill import seed_of
from dgfill.wire import as_value

if TYPE_CHECKING:
    from dgfill.server.resident import Resident

__all__ = ["Fill", "answer_fill", "read_fill"]

MOST_N: Final = 256  # candidates of a hole


@dataclass(frozen=True, slots=True)
class Fill:
    """What a request asks for."""

    document: Document
    wanted: frozenset[Hole]
    options: Options
    version: str | None  # of the command line that asks

    def fits(self, model: str, adapter: str | None) -> bool:
        """Whether the reply is what the command line would have found itself."""
        asked = (self.version, self.options.model, self.options.adapter)
        return self.version is None or asked == (__version__, model, adapter)


def read_fill(body: Fields) -> Fill:
    """
    Raises:
        DgfillError: it is malformed, or its text is.
    """
    document = parse(
        body.text("text").encode(),
        path=body.text("path", "<text>"),
        language=_language(body),
        config=Config(_markers(body)),
    )
    options = Options(
        model=body.text("model", ""),
        grammar=body.flag("grammar", True),
        seed=seed_of(body, "seed"),
        steps=body.integer("steps", 0, 1) if body.has("steps") else None,
        max_tokens=body.integer("max_tokens", TOKENS, 1),
        n=body.integer("n", 1, 1, MOST_N),
        schema=body.schema("schema"),
        documents=body.schema("documents") or "{}",
        adapter=body.text("adapter", "") or None,
    )
    document, wanted = _told(document, body)
    return Fill(document, wanted, options, body.text("version", "") or None)


def answer_fill(request: Fill, resident: Resident, budget: Budget) -> dict[str, Any]:
    """
    Raises:
        Unsatisfiable: nothing was found that makes the document legal.
        DgfillError: a hole or the schema is wrong.
    """
    document = request.document
    result = resident.fill(document, request.options, budget, request.wanted)
    texts = {fill.hole: fill.text for fill in result.fills}
    changes = edits(document, [texts.get(hole) for hole in document.holes])
    made = text_edits(document.data, changes)
    return {**as_value(result), "edits": list(made), "holes": _holes(result, made)}


def _language(body: Fields) -> str | None:
    """A name: a compiled grammar is a file, and no request names one."""
    name = body.text("language", "")
    return find_language(name).name if name else None


def _markers(body: Fields) -> tuple[str, ...]:
    markers = body.texts("markers")
    if not all(marker.isprintable() and marker.strip() for marker in markers):
        raise BadRequest("markers has to be a list of strings, each on one line and not blank")
    return markers


def _told(document: Document, body: Fields) -> tuple[Document, frozenset[Hole]]:
    """The document with what ``holes`` says of each beyond its text; and those that are wanted."""
    told = body.objects("holes")
    if told is None:
        return document, frozenset(document.holes)
    if len(told) != len(document.holes):
        raise BadRequest(f"holes says something of {len(told)} holes, the text has {len(document.holes)}")
    holes = tuple(_with(hole, fields) for hole, fields in zip(document.holes, told, strict=True))
    wanted = (hole for hole, fields in zip(holes, told, strict=True) if fields.flag("wanted", True))
    return replace(document, holes=holes), frozenset(wanted)


def _with(hole: Hole, fields: Fields) -> Hole:
    length = fields.object("length")
    if length is not None:
        least = length.integer("least", 1, 1)
        hole = replace(hole, length=Length(least, length.integer("most", least, least)))
    return replace(hole, hint=fields.text("hint")) if fields.has("hint") else hole


def _holes(result: Result, made: Any) -> list[dict[str, Any]]:
    """What became of each wanted hole; its range is that of the text that was sent."""
    return [
        {
            "name": fill.hole.name,
            "range": edit["range"],
            "text": edit["newText"],
            "confidence": math.exp(min(0.0, fill.score)),
        }
        for edit, fill in zip(made, result.fills, strict=True)
    ]
