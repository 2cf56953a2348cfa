"""``dgfill json``: JSON that a schema allows on stdout, and nothing else.

--given, or one hole ──► Document ──► instances of the schema ──► new white space ──► stdout

With --jsonl the same for every record of --from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import typer

from dgfill.cli.boundary import emit, error_boundary, silence, tell
from dgfill.cli.json_lines import Record, fill_lines
from dgfill.cli.results import result_of
from dgfill.cli.schemas import read_documents, read_schema
from dgfill.cli.settings import Settings
from dgfill.cli.sources import STDIN, read_lines, read_stdin
from dgfill.document import Document, read_file
from dgfill.document.json_text import reindented
from dgfill.instances import asked, given_document, instances
from dgfill.result import Options, Result

__all__ = ["COMPACT", "MODEL", "JsonRequest", "print_json"]

INDENT, COMPACT, MODEL = "2", "compact", "model"
"""Values of ``--indent``: the usual one; on one line; as the model wrote it."""


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
    settings: Settings
    quiet: bool
    debug: bool


def print_json(request: JsonRequest) -> None:
    """Print instances of the schema."""
    with silence(request.quiet), error_boundary(request.debug):
        schema = read_schema(request.schema)
        settings = request.settings.options_of(request.settings.config_of("-"))
        options = _options(request, schema, settings)

        def fill(document: Document, options: Options) -> Result:
            cache = not (settings["no_cache"] or request.debug)
            return result_of(document, options, server=settings["server"], cache=cache)

        if request.jsonl:
            assert request.source is not None

            def work(record: Record) -> tuple[str, Sequence[str]]:
                given = None if record.given is None else given_document(record.given.encode(), "given")
                texts, notes = instances(asked(given, record.prompt, schema), options, fill)
                return reindented(texts[0], None), notes

            raise typer.Exit(0 if fill_lines(read_lines(request.source), work, debug=request.debug) else 1)
        given = given_document(_read(request.given).encode(), request.given) if request.given else None
        prompt = request.prompt or (_read(request.source) if request.source else None)
        texts, notes = instances(asked(given, prompt, schema), options, fill)
        for note in notes:
            tell(f"note: {note}")
        indent = request.indent or (COMPACT if request.n > 1 else INDENT)
        emit("".join(f"{_indented(text, indent)}\n" for text in texts).encode())
    raise typer.Exit()


def _options(request: JsonRequest, schema: str, settings: Mapping[str, Any]) -> Options:
    return Options(
        model=settings["model"],
        seed=settings["seed"],
        steps=settings["steps"],
        max_tokens=settings["max_tokens"],
        n=request.n,
        schema=schema,
        documents=read_documents(request.references),
    )


def _indented(text: str, indent: str) -> str:
    return text if indent == MODEL else reindented(text, None if indent == COMPACT else int(indent))


def _read(file: str) -> str:
    data = read_stdin() if file == STDIN else read_file(file)
    return data.decode("utf-8-sig", errors="replace")
