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
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import typer

from dgfill.cli.batch import excluded, process
from dgfill.cli.boundary import emit, error_boundary, silence, tell
from dgfill.cli.formats import OF_REPORT
from dgfill.cli.results import options_from, result_of
from dgfill.cli.schemas import read_documents, read_schema, said_of, schema_file, schema_name, schema_named_in
from dgfill.cli.settings import Settings
from dgfill.cli.sources import STDIN, load, read_stdin
from dgfill.document import (
    Document,
    Edit,
    Hole,
    Region,
    apply_edits,
    assert_creatable,
    assert_no_stream,
    assert_only_holes_changed,
    assert_writable,
    create_atomically,
    edits,
    holes_in,
    parse,
    read_file,
    with_texts,
    write_atomically,
)
from dgfill.errors import InputError, OutputError, Place, printable
from dgfill.report import (
    Color,
    Outcome,
    Report,
    is_painted,
    is_watched,
    text_edits,
    unified_diff,
)
from dgfill.result import Fill, Result, variants, with_shortage
from dgfill.server import AUTO, OFF

if TYPE_CHECKING:
    from dgfill.cli.verify import Verification
    from dgfill.report.canvas_text import Step
    from dgfill.report.live import LiveView
    from dgfill.report.record import Recording

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
    texts: Mapping[str, str]  # of named holes
    settings: Settings
    grammar: bool
    n: int  # candidates that are listed
    verification: Verification | None
    schema: str | None  # a file, or JSON
    references: tuple[str, ...]  # URI=FILE
    color: Color
    confidence: bool
    record: str | None  # a file, whose name says what kind

    @property
    def candidates(self) -> int:
        """How many each hole should have."""
        return max(self.n, self.verification.tries if self.verification else 1)


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
            config = request.settings.config_of(file)
            if config.excludes(file):
                if request.output is Output.TEXT:
                    emit(read_file(file))
                return excluded(file)
            return _fill(load(file, request.language, config), request)

        try:
            with said_of(request.schema):
                process(names, work, report, debug=request.debug)
        except KeyboardInterrupt:
            report.interrupted = True
        if of_report := OF_REPORT.get(request.output):
            emit(of_report(report).encode())
        _explain_shades(report, request)
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
        config = request.settings.config_of(name)
        if config.excludes(name):
            if request.output is Output.TEXT:
                emit(data)
            return excluded(name)
        document = parse(data, path=name, language=request.language, config=config)
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
    document = with_texts(document, request.texts)
    wanted = holes_in(document, request.region) if request.region else frozenset(document.holes)
    if not document.holes:
        _show(document, (), request)
        if request.record:
            tell(f"{printable(document.path)}: note: without holes there is nothing to record")
        return Outcome(document.path, document.language)
    if request.write:
        assert_writable(document.path)
    recording = _recording(document, request.record) if request.record else None
    schema = read_schema(request.schema) if request.schema else schema_named_in(document)
    with said_of(None if request.schema else schema_file(document)):
        result = _denoise(document, wanted, schema, request, recording)
    if request.n > 1:
        result = with_shortage(result, request.n)
    fills, notes = _chosen(document, result, request)
    if schema is None and (uri := schema_name(document)):
        missing = f"nothing is fetched, so its schema {printable(uri)} is not obeyed: --schema takes a file"
        notes = (*notes, missing)
    for note in notes:
        tell(f"{printable(document.path)}: note: {note}")
    changes = _changes(document, fills)
    filled = apply_edits(document.data, changes)
    assert_only_holes_changed(document, filled)
    if request.write:
        _write(document, filled)
    _show(document, changes, request, fills)
    if request.record and recording:
        _save(recording, document, changes, request.record)
    _remark(document, fills, request)
    return Outcome(
        document.path,
        document.language,
        fills=fills,
        changed=filled != document.data,
        kept=request.write or request.output is Output.TEXT,
        edits=text_edits(document.data, changes) if request.output is Output.EDITS else (),
        notes=notes,
    )


def _changes(document: Document, fills: Sequence[Fill]) -> tuple[Edit, ...]:
    texts = {fill.hole: fill.text for fill in fills}
    return edits(document, [texts.get(hole) for hole in document.holes])


def _chosen(document: Document, result: Result, request: Request) -> tuple[Sequence[Fill], tuple[str, ...]]:
    """The fills, the first ones that pass if they have to, and notes."""
    if request.verification is None:
        return result.fills, result.notes
    from dgfill.cli.verify import first_that_passes

    def filled(fills: Sequence[Fill]) -> bytes:
        return apply_edits(document.data, _changes(document, fills))

    fills, failed = first_that_passes(request.verification, document, variants(result), filled)
    return fills, (*result.notes, f"fill {failed + 1} is the first that passes") if failed else result.notes


def _denoise(
    document: Document,
    wanted: Set[Hole],
    schema: str | None,
    request: Request,
    recording: Recording | None,
) -> Result:
    """The document, filled as the settings around it have it."""
    settings = request.settings.options_of(document.config)
    options = options_from(
        settings,
        grammar=request.grammar,
        n=request.candidates,
        schema=schema,
        documents=read_documents(request.references),
    )
    is_seen = bool(request.watch or request.record)  # step by step, which only this process shows
    is_alone = is_seen or request.texts  # a server is told no texts
    if is_alone and settings["server"] not in (AUTO, OFF):
        what = "is told no texts of holes" if request.texts else "shows no steps"
        raise InputError(f"a server {what}: --server off", Place(document.path))
    return result_of(
        document,
        options,
        wanted=wanted,
        server=OFF if is_alone else settings["server"],
        cache=not (settings["no_cache"] or is_seen or request.debug),
        view=lambda: _watching(document, request, recording),
    )


@contextlib.contextmanager
def _watching(
    document: Document, request: Request, recording: Recording | None
) -> Iterator[Callable[[Step], None]]:
    """What is told of every step."""
    with _view(document, request) as view:
        consumers = [consumer for consumer in (view, recording) if consumer]

        def on_event(step: Step) -> None:
            for consumer in consumers:
                consumer(step)

        yield on_event


def _view(document: Document, request: Request) -> AbstractContextManager[LiveView | None]:
    """Progress, where a person sees it."""
    if not is_watched(sys.stderr) or os.environ.get("TERM") == "dumb":
        return nullcontext()
    from dgfill.report.live import LiveView

    return LiveView(sys.stderr, document.path, canvas=request.watch, color=request.color)


def _recording(document: Document, file: str) -> Recording:
    from dgfill.report.record import Recording

    assert_creatable(file)
    return Recording(document.path)


def _save(recording: Recording, document: Document, changes: tuple[Edit, ...], file: str) -> None:
    from dgfill.report.diff_text import diff_text

    diff = diff_text(document.path, document.language, document.data, changes)
    create_atomically(file, recording.file(os.path.splitext(file)[1], diff).encode())


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
    from dgfill.report.terminal import painted

    if request.n > 1:
        tell(painted(candidates(document.path, fills), sys.stderr, request.color), end="")
    if is_watched(sys.stderr):
        tell(painted(doubts(document.path, fills), sys.stderr, request.color), end="")


def _explain_shades(report: Report, request: Request) -> None:
    is_shaded = request.confidence and request.output is Output.DIFF and is_painted(sys.stdout, request.color)
    if is_shaded and any(outcome.fills for outcome in report.outcomes):
        from dgfill.report.diff_text import legend
        from dgfill.report.terminal import painted

        tell(painted(legend(), sys.stderr, request.color))


def _show(
    document: Document, changes: tuple[Edit, ...], request: Request, fills: Sequence[Fill] = ()
) -> None:
    if request.output is Output.TEXT:
        emit(apply_edits(document.data, changes))
    elif request.output is not Output.DIFF:
        return
    elif not is_painted(sys.stdout, request.color):
        emit(unified_diff(document.path, document.data, changes))
    elif changes:
        from dgfill.report.diff_text import diff_text
        from dgfill.report.terminal import painted

        tokens = [fill.tokens for fill in fills] if request.confidence else None
        diff = diff_text(document.path, document.language, document.data, changes, tokens)
        emit(painted(diff, sys.stdout, request.color).encode())
