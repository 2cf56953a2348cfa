"""``dgfill json``: JSON that a schema allows on stdout, and nothing else.

--given, or one hole ──► Document ──► instances of the schema ──► new white space ──► stdout

With --jsonl the same for every record of --from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from dgfill.cli.boundary import emit, error_boundary, silence, tell
from dgfill.cli.json_lines import Record, fill_lines
from dgfill.cli.options import (
    Adapter,
    ConfigFile,
    Debug,
    Isolated,
    MaxTokens,
    Model,
    NoCache,
    Ref,
    Seed,
    Server,
    Steps,
    assert_utf8,
)
from dgfill.cli.results import options_from, result_of
from dgfill.cli.schemas import read_documents, read_schema, said_of
from dgfill.cli.settings import Settings, settings_of
from dgfill.cli.sources import STDIN, read_lines, read_stdin
from dgfill.document import Document, read_file
from dgfill.document.decode import decode
from dgfill.document.json_text import reindented
from dgfill.instances import asked, given_document, instances
from dgfill.result import Options, Result
from dgfill.server import AUTO

__all__ = ["JsonRequest", "json", "print_json"]

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


def json(
    context: typer.Context,
    schema: Annotated[
        str,
        typer.Option(
            metavar="SCHEMA",
            help="A JSON Schema: a file, inline, a class as module:Class, or members, as in 'name, age int'.",
        ),
    ],
    given: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="A document with holes, or a part of one; - is standard input."),
    ] = None,
    prompt: Annotated[str | None, typer.Option(metavar="TEXT", help="What the JSON is about.")] = None,
    source: Annotated[
        str | None,
        typer.Option("--from", metavar="FILE", help="The same out of a file, or standard input (-)."),
    ] = None,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl",
            help="A line for each line of --from: a string is a prompt, an object has prompt, given or both.",
        ),
    ] = False,
    n: Annotated[
        int,
        typer.Option(
            "-n", metavar="K", min=1, help="Different results, best first; each on a line, unless --indent."
        ),
    ] = 1,
    ref: Ref = None,
    indent: Annotated[
        str | None,
        typer.Option(metavar="N", help="Blanks a level (2); or compact; or model, as it was written."),
    ] = None,
    model: Model = "mini",
    adapter: Adapter = None,
    seed: Seed = 0,
    steps: Steps = None,
    max_tokens: MaxTokens = 192,
    server: Server = AUTO,
    no_cache: NoCache = False,
    config: ConfigFile = None,
    isolated: Isolated = False,
    quiet: Annotated[
        bool,
        typer.Option("--quiet", "-q", help="Print nothing on stderr but which records of --jsonl failed."),
    ] = False,
    debug: Debug = False,
) -> None:
    """Print JSON that a schema allows, and nothing else."""
    if prompt is not None and source is not None:
        raise typer.BadParameter("--prompt says it already", param_hint="--from")
    assert_utf8(prompt or "", "--prompt")
    if given == source == STDIN:
        raise typer.BadParameter("standard input is what is given", param_hint="--from")
    if indent is not None and not (indent in (COMPACT, MODEL) or (indent.isdecimal() and len(indent) < 3)):
        raise typer.BadParameter(f"a number, {COMPACT} or {MODEL}", param_hint="--indent")
    if jsonl and source is None:
        raise typer.BadParameter("--from says where the records are", param_hint="--jsonl")
    if jsonl and given is not None:
        raise typer.BadParameter("each record of --jsonl has its own", param_hint="--given")
    if jsonl and n > 1:
        raise typer.BadParameter("--jsonl prints one result for each record", param_hint="-n")
    if jsonl and indent not in (None, COMPACT):
        raise typer.BadParameter("--jsonl prints one line for each record", param_hint="--indent")
    request = JsonRequest(
        schema=schema,
        given=given,
        prompt=prompt,
        source=source,
        indent=indent,
        references=tuple(ref or ()),
        n=n,
        jsonl=jsonl,
        settings=settings_of(context, config, isolated),
        quiet=quiet,
        debug=debug,
    )
    print_json(request)


def print_json(request: JsonRequest) -> None:
    """Print instances of the schema."""
    with silence(request.quiet) as aloud, error_boundary(request.debug), said_of(request.schema):
        schema = read_schema(request.schema)
        settings = request.settings.options_of(request.settings.config_of("-"))
        options = _options(request, schema, settings)

        def fill(document: Document, options: Options) -> Result:
            cache = not (settings["no_cache"] or request.debug)
            return result_of(document, options, server=settings["server"], cache=cache)

        if request.jsonl:
            assert request.source is not None

            def work(record: Record) -> tuple[str, Sequence[str]]:
                given = None if record.given is None else given_document(record.given, "given")
                texts, notes = instances(asked(given, record.prompt, schema), options, fill)
                return reindented(texts[0], None), notes

            lines = read_lines(request.source)
            raise typer.Exit(0 if fill_lines(lines, work, aloud=aloud, debug=request.debug) else 1)
        given = given_document(_read(request.given), _name(request.given)) if request.given else None
        prompt = request.prompt or (_read(request.source) if request.source else None)
        texts, notes = instances(asked(given, prompt, schema), options, fill)
        for note in notes:
            tell(f"note: {note}")
        indent = request.indent or (COMPACT if request.n > 1 else INDENT)
        emit("".join(f"{_indented(text, indent)}\n" for text in texts).encode())
    raise typer.Exit()


def _options(request: JsonRequest, schema: str, settings: Mapping[str, Any]) -> Options:
    documents = read_documents(request.references)
    return options_from(settings, n=request.n, schema=schema, documents=documents)


def _indented(text: str, indent: str) -> str:
    return text if indent == MODEL else reindented(text, None if indent == COMPACT else int(indent))


def _read(file: str) -> str:
    return decode(read_stdin() if file == STDIN else read_file(file), _name(file))


def _name(file: str) -> str:
    """How errors name a file."""
    return "<stdin>" if file == STDIN else file
