"""``dgfill fill``: fill holes, then print a diff, print the text, or write the file.

    file ──► Document ──► fill_document ──► splice ──► only holes changed? ──► out

Documents, diffs and JSON go to stdout, words for people to stderr.  Standard input is a
filter: what it prints is always one whole document.  When it cannot be filled, that is
the input, byte for byte, so that an editor keeps its text.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import typer

from dgfill.cli.batch import process
from dgfill.cli.boundary import emit, error_boundary, silence, tell
from dgfill.cli.schemas import read_documents, read_schema, schema_named_in
from dgfill.cli.sources import STDIN, load, parse_source, read_stdin
from dgfill.document import (
    Document,
    Edit,
    Region,
    apply_edits,
    assert_no_stream,
    assert_only_holes_changed,
    assert_writable,
    edits,
    holes_in,
    read_file,
    write_atomically,
)
from dgfill.errors import InputError, OutputError, Place, printable
from dgfill.report import (
    Outcome,
    Report,
    concise,
    github,
    is_watched,
    sarif,
    text_edits,
    unified_diff,
)

if TYPE_CHECKING:
    from dgfill.filling import Fill, Result
    from dgfill.report.live import LiveView

__all__ = ["Output", "Request", "fill_files"]


class Output(StrEnum):
    """What stands on stdout."""

    DIFF = "diff"
    TEXT = "text"
    JSON = "json"
    EDITS = "edits"
    CONCISE = "concise"
    GITHUB = "github"
    SARIF = "sarif"


OF_REPORT: Final[Mapping[Output | None, Callable[[Report], str]]] = {
    Output.JSON: lambda report: f"{report.json}\n",
    Output.EDITS: lambda report: f"{report.edits}\n",
    Output.CONCISE: concise,
    Output.GITHUB: github,
    Output.SARIF: sarif,
}
"""What is printed once all files are done."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks for."""

    output: Output | None  # None: nothing on stdout
    write: bool
    check: bool
    quiet: bool
    watch: bool
    debug: bool
    language: str | None
    stdin_filename: str | None
    region: Region | None  # None: the whole file
    model: str
    grammar: bool
    seed: int
    steps: int | None
    max_tokens: int
    n: int
    schema: str | None  # a file, or JSON
    references: tuple[str, ...]  # URI=FILE


def fill_files(files: list[str], request: Request) -> None:
    """Fill every file, show what was asked for, and exit with the report's code."""
    is_filter = files == [STDIN]
    names = [request.stdin_filename or "<stdin>"] if is_filter else files
    with silence(request.quiet), error_boundary(request.debug):
        report = Report(check=request.check)
        is_lost = not is_filter and _leave_deleted_folder()

        def work(file: str) -> Outcome:
            if is_filter:
                return _filter(file, request)
            if is_lost and not os.path.isabs(file):
                raise InputError("cannot be read: the working directory is gone", Place(file))
            if request.write:
                assert_no_stream(file)
            return _fill(load(file, request.language), request)

        try:
            process(names, work, report, debug=request.debug)
        except KeyboardInterrupt:
            report.interrupted = True
        if of_report := OF_REPORT.get(request.output):
            emit(of_report(report).encode())
        tell(report.summary)
        raise typer.Exit(report.exit_code)


def _leave_deleted_folder() -> bool:
    """Whether the working directory is gone; the library that multiplies matrices ends the process there."""
    try:
        os.getcwd()
    except FileNotFoundError:
        os.chdir(os.sep)
        return True
    return False


def _filter(name: str, request: Request) -> Outcome:
    data = read_stdin()
    with _echo_on_failure(data, request):
        document = parse_source(data, name, request.language)
        _leave_deleted_folder()
        return _fill(document, request)


@contextlib.contextmanager
def _echo_on_failure(data: bytes, request: Request) -> Iterator[None]:
    try:
        yield
    except BaseException:
        if request.output is Output.TEXT:
            emit(data)
        raise


def _fill(document: Document, request: Request) -> Outcome:
    """Fill one document, and put it where it belongs."""
    wanted = holes_in(document, request.region) if request.region else frozenset(document.holes)
    if not document.holes:
        _show(document, (), request)
        return Outcome(document.path, document.language)
    if request.write:
        assert_writable(document.path)
    result = _denoise(document, request)
    for note in result.notes:
        tell(f"{printable(document.path)}: note: {note}")
    texts = {fill.hole: fill.text for fill in result.fills}
    pairs = zip(document.holes, edits(document, [texts[hole] for hole in document.holes]), strict=True)
    changes = tuple(edit for hole, edit in pairs if hole in wanted)
    fills = tuple(fill for fill in result.fills if fill.hole in wanted)
    filled = apply_edits(document.data, changes)
    assert_only_holes_changed(document, filled)
    if request.write:
        _write(document, filled)
    _show(document, changes, request)
    _remark(document, fills, request)
    return Outcome(
        document.path,
        document.language,
        fills=fills,
        changed=filled != document.data,
        kept=request.write or request.output is Output.TEXT,
        edits=text_edits(document.data, changes) if request.output is Output.EDITS else (),
        notes=result.notes,
    )


def _denoise(document: Document, request: Request) -> Result:
    from dgfill.filling import Options, fill_document, with_shortage

    options = Options(
        model=request.model,
        grammar=request.grammar,
        seed=request.seed,
        steps=request.steps,
        max_tokens=request.max_tokens,
        n=request.n,
        schema=read_schema(request.schema) if request.schema else schema_named_in(document),
        documents=read_documents(request.references),
    )
    with _view(document, request) as view:
        return with_shortage(fill_document(document, options, on_event=view), request.n)


def _view(document: Document, request: Request) -> AbstractContextManager[LiveView | None]:
    """Progress, where a person sees it."""
    if not is_watched(sys.stderr) or os.environ.get("TERM") == "dumb":
        return nullcontext()
    from dgfill.report.live import LiveView

    return LiveView(sys.stderr, document.path, canvas=request.watch)


def _write(document: Document, filled: bytes) -> None:
    if filled == document.data:
        return
    if read_file(document.path) != document.data:
        raise OutputError("it changed while it was being filled, and was left alone", Place(document.path))
    write_atomically(document.path, filled)


def _remark(document: Document, fills: Sequence[Fill], request: Request) -> None:
    """Candidates, if they were asked for; and doubts, where a person sees them."""
    if request.n == 1 and not is_watched(sys.stderr):
        return
    from dgfill.report.remarks import candidates, doubts
    from dgfill.report.terminal import console_for

    console = console_for(sys.stderr)
    with contextlib.suppress(OSError):  # as in ``tell``
        if request.n > 1:
            console.print(candidates(document.path, fills), end="")
        if is_watched(sys.stderr):
            console.print(doubts(document.path, fills), end="")


def _show(document: Document, changes: tuple[Edit, ...], request: Request) -> None:
    if request.output is Output.TEXT:
        emit(apply_edits(document.data, changes))
    elif request.output is Output.DIFF:
        diff = unified_diff(document.path, document.data, changes)
        if is_watched(sys.stdout):
            from dgfill.report.terminal import console_for, diff_text

            console_for(sys.stdout).print(diff_text(diff), end="")
        else:
            emit(diff)
