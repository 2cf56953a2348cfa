"""The server: what an editor asks, and what it is answered."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
from collections.abc import Callable, Coroutine, Set
from dataclasses import asdict, dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, Final
from urllib.parse import unquote

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer

from dgfill import __version__
from dgfill.document import Config, Document, Hole, find_config, parse
from dgfill.errors import DgfillError
from dgfill.lsp.diagnostics import SOURCE, diagnostics, is_quick
from dgfill.lsp.progress import new_token, progress
from dgfill.lsp.settings import read_settings
from dgfill.lsp.source import Source
from dgfill.lsp.worker import Cancelled, Fill, Worker
from dgfill.result import Options, Result

if TYPE_CHECKING:
    from dgfill.canvas.denoise import Step

__all__ = ["serve"]

FILL: Final = "dgfill.fill"
"""The command; it takes a ``Target``."""
QUICK_FIX: Final = types.CodeActionKind.QuickFix.value
FILL_ALL: Final = "source.fillHoles"
"""Kinds of code actions; the second is one of one's own, lest a ``fixAll`` on saving fill everything."""

SchemaOf = Callable[[Document], "str | None"]
OptionsOf = Callable[[Config], dict[str, Any]]
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Target:
    """What a command is about: the holes of a range, or all; of one version, or of any."""

    uri: str
    version: int | None = None
    range: types.Range | None = None


class Server(LanguageServer):
    def __init__(self, schema_of: SchemaOf, options_of: OptionsOf) -> None:
        """
        Args:
            schema_of: what a document has to be, as JSON.
            options_of: how a project wants to be filled, unless the client says so.
        """
        # pygls takes a form feed and U+2028 for ends of lines, so it must not apply changes of a part.
        super().__init__("dgfill", __version__, types.TextDocumentSyncKind.Full)
        self.schema_of = schema_of
        self.options_of = options_of
        self.settings: dict[str, Any] = {}
        self.worker = Worker()
        self.waiting: set[asyncio.Task[None]] = set()  # for fills
        self.is_warm = False
        self.was_shut_down = False

    def source(self, uri: str) -> Source | None:
        """The current text of a document that is open."""
        found = self.workspace.text_documents.get(unquote(uri))  # as pygls keeps them
        if found is None:
            return None
        text = found.source.encode(errors="replace").decode().removeprefix("\ufeff")
        units = types.PositionEncodingKind(self.server_capabilities.position_encoding).value
        return Source(uri, found.version, found.path, found.language_id, text, units)

    def say(self, message: str, kind: types.MessageType = types.MessageType.Error) -> None:
        self.window_show_message(types.ShowMessageParams(kind, f"dgfill: {message}"))

    def note(self, message: str) -> None:
        self.window_log_message(types.LogMessageParams(types.MessageType.Info, message))

    async def fill(
        self, source: Source, document: Document, wanted: Set[Hole], *, is_asked: bool, token: Any = None
    ) -> Result | None:
        """The result, unless it is not wanted any more, or cannot be; a person who asked is told why.

        Args:
            token: of the client's, for progress.
        """
        fill: Fill[Result] = Fill(source.uri, is_asked=is_asked)
        say = self.say if is_asked else self.note
        try:
            if token is None and is_asked:
                token = await new_token(self)
            async with progress(self, token, fill.cancel) as report:
                self.worker.start(fill, partial(self._fill, document, wanted, fill, report))
                return await fill.answer
        except asyncio.CancelledError:
            fill.cancel()
            raise
        except Cancelled:
            return None
        except DgfillError as error:
            say(_in_line(error))
        except Exception as error:
            say(_internal(error))
        return None

    def _fill(
        self, document: Document, wanted: Set[Hole], fill: Fill[Result], report: Callable[[Step], None]
    ) -> Result:
        """In the worker's thread."""
        from dgfill.filling import fill_document

        settings = self.options_of(document.config) | self.settings
        options = Options(**settings, schema=self.schema_of(document))
        return fill_document(document, options, wanted=wanted, on_event=report, stop=fill.stop)

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that waits for a fill, while whoever asked for it is answered."""
        task = asyncio.create_task(work)
        self.waiting.add(task)
        task.add_done_callback(self._end)

    def _end(self, task: asyncio.Task[None]) -> None:
        self.waiting.discard(task)
        if not task.cancelled() and isinstance(error := task.exception(), Exception):
            self.say(_internal(error))

    def warm_up(self) -> None:
        """Load the model, once there is a hole: a fill that nobody sees."""
        if not self.is_warm:
            self.is_warm = True
            self.worker.submit(self._warm_up)

    def _warm_up(self) -> None:
        from dgfill.filling import fill_document

        with contextlib.suppress(DgfillError):  # who asks for a fill will be told
            settings = self.options_of(Config()) | self.settings | {"steps": 1, "grammar": False}
            fill_document(parse(b"{? word ?}"), Options(**settings))


def initialized(ls: Server, params: types.InitializeParams) -> None:
    ls.settings, wrong = read_settings(params.initialization_options)
    for message in wrong:
        ls.say(message, types.MessageType.Warning)


def opened_or_saved(
    ls: Server, params: types.DidOpenTextDocumentParams | types.DidSaveTextDocumentParams
) -> None:
    find_config.cache_clear()
    show(ls, params.text_document.uri)


def changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    ls.worker.forget(params.text_document.uri)
    show(ls, params.text_document.uri)


def closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.worker.forget(params.text_document.uri)
    ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(params.text_document.uri, []))


def show(ls: Server, uri: str) -> None:
    """Publish the diagnostics of a document, at once if they need no grammar."""
    source = ls.source(uri)
    assert source
    try:
        document: Document | DgfillError = source.document()
    except DgfillError as error:
        document = error
    if isinstance(document, DgfillError) or is_quick(document):
        publish(ls, source, diagnostics(source, document))
    else:
        checked = asyncio.wrap_future(ls.worker.submit(partial(_check, ls, source, document)))
        checked.add_done_callback(lambda done: publish(ls, source, done.result()))
    if isinstance(document, Document) and document.holes:
        ls.warm_up()


def _check(ls: Server, source: Source, document: Document) -> list[types.Diagnostic] | None:
    """In the worker's thread."""
    return diagnostics(source, document) if is_current(ls, source) else None


def is_current(ls: Server, source: Source) -> bool:
    found = ls.source(source.uri)
    return found is not None and found.version == source.version


def publish(ls: Server, source: Source, found: list[types.Diagnostic] | None) -> None:
    if found is not None and is_current(ls, source):
        ls.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(source.uri, found, source.version)
        )


def code_actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """``Fill this hole`` and ``Fill all holes``, as commands: what they do takes too long to be listed."""
    source = ls.source(params.text_document.uri)
    try:
        document = source.document() if source else None
    except DgfillError:
        return []
    if not source or not document or not document.holes:
        return []
    touched = source.holes(document, params.range)
    found = [_action("Fill all holes", FILL_ALL, Target(source.uri, source.version))]
    if touched:
        title = "Fill this hole" if len(touched) == 1 else "Fill these holes"
        here = _action(title, QUICK_FIX, Target(source.uri, source.version, params.range))
        about = [where for hole, where in source.ranges(document) if hole in touched]
        here.diagnostics = [
            one for one in params.context.diagnostics if one.source == SOURCE and one.range in about
        ]
        here.is_preferred = True
        found.insert(0, here)
    only = params.context.only
    return [
        one for one in found if only is None or any(f"{one.kind}.".startswith(f"{kind}.") for kind in only)
    ]


def _action(title: str, kind: str, target: Target) -> types.CodeAction:
    return types.CodeAction(title, kind, command=types.Command(title, FILL, arguments=[asdict(target)]))


def fill_command(ls: Server, target: Target) -> None:
    """Answered at once: there are editors that wait for an answer, and do nothing else."""
    ls.begin(fill_target(ls, target))


async def fill_target(ls: Server, target: Target) -> None:
    """Fill some holes of a document, and have the client put the texts in, if its text is still the same."""
    source = ls.source(target.uri)
    if source is None:
        ls.say("this document is not open")
        return
    if target.version not in (None, source.version):
        ls.say("the text has changed since", types.MessageType.Info)
        return
    try:
        document = source.document()
    except DgfillError as error:
        ls.say(_in_line(error))
        return
    wanted = source.holes(document, target.range) if target.range else frozenset(document.holes)
    if not wanted:
        ls.say("no hole is here", types.MessageType.Info)
        return
    result = await ls.fill(source, document, wanted, is_asked=True)
    if result is None:
        return
    for note in result.notes:
        ls.say(note, types.MessageType.Info)
    if is_current(ls, source):
        await apply(ls, source, source.edits(document, result.fills))


async def apply(ls: Server, source: Source, edits: list[types.TextEdit]) -> None:
    capabilities = ls.client_capabilities.workspace
    if capabilities and capabilities.workspace_edit and capabilities.workspace_edit.document_changes:
        text = types.OptionalVersionedTextDocumentIdentifier(uri=source.uri, version=source.version)
        change = types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(text, edits)])
    else:
        change = types.WorkspaceEdit({source.uri: edits})
    try:
        done = await ls.workspace_apply_edit_async(types.ApplyWorkspaceEditParams(change, label="Fill holes"))
        refusal = None if done.applied else done.failure_reason or "it does not say why"
    except JsonRpcException as error:
        refusal = str(error)
    if refusal:
        ls.say(f"the editor did not take the edit: {refusal}")


async def inline_completion(
    ls: Server, params: types.InlineCompletionParams
) -> list[types.InlineCompletionItem]:
    """A text for the hole at the cursor; where there is none, for the cursor itself, if a person asks.

    An editor asks by itself after every key.  Every fill takes some seconds of all cores, and what a small
    model guesses of a whole line is seldom wanted, so without a hole nothing is done then.  Of holes of one
    name an inline completion could only fill one: that is left to the code action.
    """
    source = ls.source(params.text_document.uri)
    if source is None:
        return []
    is_asked = params.context.trigger_kind == types.InlineCompletionTriggerKind.Invoked
    try:
        document = source.document()
        wanted = source.holes(document, types.Range(params.position, params.position))
        is_hole = bool(wanted)
        if not is_hole and is_asked:
            document, wanted = source.document_with_hole(params.position)
    except DgfillError:
        return []  # a diagnostic says so
    if len(wanted) != 1:
        return []
    result = await ls.fill(source, document, wanted, is_asked=is_asked, token=params.work_done_token)
    if result is None or not is_current(ls, source):
        return []
    (edit,) = source.edits(document, result.fills)
    (hole,) = wanted
    where = edit.range if is_hole else types.Range(params.position, params.position)
    old = document.text[hole.span.start : hole.span.end] if is_hole else None
    return [types.InlineCompletionItem(edit.new_text, old, where)] if edit.new_text or is_hole else []


async def shut_down(ls: Server, params: None) -> None:
    ls.was_shut_down = True
    ls.worker.forget()
    await asyncio.gather(*ls.waiting, return_exceptions=True)


def _internal(error: Exception) -> str:
    log.error("a bug", exc_info=error)
    return f"internal error: {type(error).__name__}: {error} (the log shows where)"


def _in_line(error: DgfillError) -> str:
    """An error for a message: the editor shows the text itself."""
    return f"{error.place}: {error.message}" if error.place else error.message


def serve(schema_of: SchemaOf, options_of: OptionsOf, stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Serve one client, until it leaves; the exit code says whether it did so in order."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    server = Server(schema_of, options_of)
    handlers = {
        types.INITIALIZE: initialized,
        types.TEXT_DOCUMENT_DID_OPEN: opened_or_saved,
        types.TEXT_DOCUMENT_DID_SAVE: opened_or_saved,
        types.TEXT_DOCUMENT_DID_CHANGE: changed,
        types.TEXT_DOCUMENT_DID_CLOSE: closed,
        types.SHUTDOWN: shut_down,
    }
    for name, handler in handlers.items():
        server.feature(name)(handler)
    kinds = types.CodeActionOptions([QUICK_FIX, FILL_ALL])
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, kinds)(code_actions)
    server.feature(types.TEXT_DOCUMENT_INLINE_COMPLETION, types.InlineCompletionOptions())(inline_completion)
    server.command(FILL)(fill_command)
    server.start_io(stdin, stdout)
    return 0 if server.was_shut_down else 1
