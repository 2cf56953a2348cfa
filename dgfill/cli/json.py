"""``dgfill json``: JSON that a schema allows on stdout, and nothing else.

--given, or one hole ──► Document ──► fill_document, under the schema ──► new white space ──► stdout
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

import typer

from dgfill.cli.boundary import emit, error_boundary, silence, tell
from dgfill.cli.schemas import read_schema
from dgfill.cli.sources import STDIN, read_stdin
from dgfill.document import Document, Length, parse, read_file
from dgfill.document.extraction import answer_tokens, extraction_hint
from dgfill.document.json_text import reindented, with_open_objects
from dgfill.errors import InputError, Place

__all__ = ["COMPACT", "MODEL", "JsonRequest", "print_json"]

COMPACT, MODEL = "compact", "model"
"""Values of ``--indent`` beside numbers: on one line; as the model wrote it."""
ANYTHING = b"{? ?}"


@dataclass(frozen=True, slots=True)
class JsonRequest:
    """What the command line asks for."""

    schema: str
    given: str | None
    prompt: str | None
    source: str | None  # a file with the text that the prompt is
    indent: str
    model: str
    seed: int
    steps: int | None
    max_tokens: int
    quiet: bool
    debug: bool


def print_json(request: JsonRequest) -> None:
    """Print one instance of the schema."""
    with silence(request.quiet), error_boundary(request.debug):
        schema = read_schema(request.schema)
        document = _document(request, schema)
        from dgfill.filling import Options, fill_document

        options = Options(
            model=request.model,
            seed=request.seed,
            steps=request.steps,
            max_tokens=request.max_tokens,
            schema=schema,
        )
        result = fill_document(document, options)
        for note in result.notes:
            tell(f"note: {note}")
        text = result.text.strip()
        if request.indent != MODEL:
            text = reindented(text, None if request.indent == COMPACT else int(request.indent))
        emit(f"{text}\n".encode())
    raise typer.Exit()


def _document(request: JsonRequest, schema: str) -> Document:
    """What is given, with holes for what is missing; the prompt is the hint of those that have none."""
    document = _given(request.given) if request.given else parse(ANYTHING, path="<json>", language="json")
    prompt = request.prompt or (_read(request.source) if request.source else None)
    if prompt is None:
        return document
    hint = extraction_hint(json.loads(schema), prompt)
    holes = document.holes
    if len(holes) == 1 and _is_open(document):
        holes = (replace(holes[0], length=holes[0].length or Length(1, answer_tokens(hint))),)
    return replace(document, holes=tuple(replace(hole, hint=hole.hint or hint) for hole in holes))


def _given(file: str) -> Document:
    data = _read(file).encode()
    document = parse(data, path=file, language="json")
    if document.holes:
        return document
    try:
        json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InputError(f"no JSON: {error}", Place(file)) from None
    return parse(with_open_objects(document.text).encode(), path=file, language="json")


def _is_open(document: Document) -> bool:
    """Whether its only hole is all there is, or what is missing at the end of an object."""
    before, behind = document.known
    return behind.strip() in ("", "}") and not before.rstrip().endswith(":")


def _read(file: str) -> str:
    data = read_stdin() if file == STDIN else read_file(file)
    return data.decode("utf-8-sig", errors="replace")
