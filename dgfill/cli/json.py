"""``dgfill json``: JSON that a schema allows on stdout, and nothing else.

--given, or one hole ──► Document ──► fill_document, under the schema ──► new white space ──► stdout

With --jsonl the same for every record of --from.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import typer

from dgfill.cli.boundary import emit, error_boundary, silence, tell
from dgfill.cli.json_lines import Record, fill_lines
from dgfill.cli.schemas import read_documents, read_schema, without
from dgfill.cli.sources import STDIN, read_lines, read_stdin
from dgfill.document import Document, Length, parse, read_file
from dgfill.document.extraction import answer_tokens, extraction_hint
from dgfill.document.json_text import reindented, value_of, with_open_objects
from dgfill.errors import InputError, Place

if TYPE_CHECKING:
    from dgfill.filling import Options, Result

__all__ = ["COMPACT", "MODEL", "JsonRequest", "print_json"]

INDENT, COMPACT, MODEL = "2", "compact", "model"
"""Values of ``--indent``: the usual one; on one line; as the model wrote it."""
ANYTHING = b"{? ?}"


@dataclass(frozen=True, slots=True)
class JsonRequest:
    """What the command line asks for."""

    schema: str
    given: str | None
    prompt: str | None
    source: str | None  # a file with the text that the prompt is
    indent: str | None  # None: COMPACT where a line is a text
    references: tuple[str, ...]  # URI=FILE
    n: int
    jsonl: bool
    model: str
    seed: int
    steps: int | None
    max_tokens: int
    quiet: bool
    debug: bool


def print_json(request: JsonRequest) -> None:
    """Print instances of the schema."""
    with silence(request.quiet), error_boundary(request.debug):
        schema = read_schema(request.schema)
        options = _options(request, schema)
        if request.jsonl:
            assert request.source is not None

            def work(record: Record) -> tuple[str, Sequence[str]]:
                given = None if record.given is None else _given(record.given.encode(), "given")
                texts, notes = _instances(_asked(given, record.prompt, schema), options)
                return reindented(texts[0], None), notes

            raise typer.Exit(0 if fill_lines(read_lines(request.source), work, debug=request.debug) else 1)
        given = _given(_read(request.given).encode(), request.given) if request.given else None
        prompt = request.prompt or (_read(request.source) if request.source else None)
        texts, notes = _instances(_asked(given, prompt, schema), options)
        for note in notes:
            tell(f"note: {note}")
        indent = request.indent or (COMPACT if request.n > 1 else INDENT)
        emit("".join(f"{_indented(text, indent)}\n" for text in texts).encode())
    raise typer.Exit()


def _options(request: JsonRequest, schema: str) -> Options:
    from dgfill.filling import Options

    return Options(
        model=request.model,
        seed=request.seed,
        steps=request.steps,
        max_tokens=request.max_tokens,
        n=request.n,
        schema=schema,
        documents=read_documents(request.references),
    )


def _instances(document: Document, options: Options) -> tuple[list[str], list[str]]:
    """As many instances as are asked for, if there are, and notes."""
    from dgfill.filling import alternatives, fill_document

    result: Result | None = fill_document(document, options)
    notes = [*result.notes]
    found: list[str] = []
    values: list[Any] = []
    while result is not None:
        before = len(found)
        for text in alternatives(document, result):
            if len(found) < options.n and (value := value_of(text)) not in values:
                found.append(text.strip())
                values.append(value)
        is_done = len(found) in (before, options.n)
        result = None if is_done else _another(document, options, found)
    if len(found) < options.n:
        notes.append(f"only {len(found)} of {options.n} different results were found")
    return found, notes


def _another(document: Document, options: Options, found: Sequence[str]) -> Result | None:
    """The document filled in another way; ``None``: there is no other, or none is found."""
    from dgfill.filling import Unsatisfiable, fill_document

    try:
        return fill_document(document, replace(options, schema=without(options.schema or "", found)))
    except Unsatisfiable:
        return None


def _indented(text: str, indent: str) -> str:
    return text if indent == MODEL else reindented(text, None if indent == COMPACT else int(indent))


def _asked(given: Document | None, prompt: str | None, schema: str) -> Document:
    """What is given, with holes for what is missing; the prompt is the hint of those that have none."""
    document = given or parse(ANYTHING, path="<json>", language="json")
    if prompt is None:
        return document
    hint = extraction_hint(json.loads(schema), prompt.encode(errors="replace").decode())
    holes = document.holes
    if len(holes) == 1 and _is_open(document):
        holes = (replace(holes[0], length=holes[0].length or Length(1, answer_tokens(hint))),)
    return replace(document, holes=tuple(replace(hole, hint=hole.hint or hint) for hole in holes))


def _given(data: bytes, path: str) -> Document:
    document = parse(data, path=path, language="json")
    if document.holes:
        return document
    try:
        json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InputError(f"no JSON: {error}", Place(path)) from None
    return parse(with_open_objects(document.text).encode(), path=path, language="json")


def _is_open(document: Document) -> bool:
    """Whether its only hole is all there is, or what is missing at the end of an object."""
    before, behind = document.known
    return behind.strip() in ("", "}") and not before.rstrip().endswith(":")


def _read(file: str) -> str:
    data = read_stdin() if file == STDIN else read_file(file)
    return data.decode("utf-8-sig", errors="replace")
