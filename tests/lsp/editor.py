"""An editor without a screen: pygls' own client, over standard input and output of the server's process."""

import asyncio
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

ROOT = Path(__file__).parents[2]
SCRIPTED = ROOT / "tests" / "cli" / "scripted.py"
REAL = ["-m", "dgfill"]
NEWLINE = re.compile(r"\r\n|\n|\r")


@dataclass
class CodeActions:
    """A response, which the library takes for one with commands."""

    id: str
    jsonrpc: str
    result: list[types.CodeAction]


class Editor(LanguageClient):
    """Keeps texts, applies edits, and remembers what it is told."""

    def __init__(self, units="utf-16", *, document_changes=True):
        super().__init__("tests", "1")
        known = self.protocol.get_result_type
        self.protocol.get_result_type = lambda method: (
            CodeActions if method == types.TEXT_DOCUMENT_CODE_ACTION else known(method)
        )
        self.units = units
        self.document_changes = document_changes
        self.texts, self.versions = {}, {}
        self.diagnostics, self.published = {}, asyncio.Condition()
        self.messages, self.progress, self.edits = [], [], []
        self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(self._take_diagnostics())
        self.feature(types.WINDOW_SHOW_MESSAGE)(lambda params: self.messages.append(params.message))
        self.feature(types.WINDOW_LOG_MESSAGE)(lambda params: None)
        self.feature(types.WINDOW_WORK_DONE_PROGRESS_CREATE)(lambda params: None)
        self.feature(types.PROGRESS)(lambda params: self.progress.append(params))
        self.feature(types.WORKSPACE_APPLY_EDIT)(self._take_edit())

    def _take_diagnostics(self):
        async def take(params):
            async with self.published:
                self.diagnostics[params.uri] = params
                self.published.notify_all()

        return take

    def _take_edit(self):
        def take(params):
            self.edits.append(params.edit)
            if params.edit.document_changes:
                (change,) = params.edit.document_changes
                uri, edits = change.text_document.uri, change.edits
                assert change.text_document.version == self.versions[uri]
            else:
                ((uri, edits),) = params.edit.changes.items()
            self.change(uri, self.applied(self.texts[uri], edits))
            return types.ApplyWorkspaceEditResult(applied=True)

        return take

    def applied(self, text, edits):
        """What edits make of a text; all positions are those before the first one."""
        for edit in sorted(edits, key=lambda edit: self.offset(text, edit.range.start), reverse=True):
            start, end = self.offset(text, edit.range.start), self.offset(text, edit.range.end)
            text = text[:start] + edit.new_text + text[end:]
        return text

    def offset(self, text, position):
        encoding = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}[self.units]
        size = int(self.units[4:]) // 8
        starts = [0, *(match.end() for match in NEWLINE.finditer(text))]
        rest = text[starts[position.line] :].encode(encoding)[: position.character * size]
        return starts[position.line] + len(rest.decode(encoding))

    async def start(self, *command, options=None, window=True, **environment):
        await self.start_io(sys.executable, *map(str, command), "lsp", **environment)
        self.capabilities = (
            await self.initialize_async(
                types.InitializeParams(
                    capabilities=types.ClientCapabilities(
                        general=types.GeneralClientCapabilities(position_encodings=[self.units]),
                        window=types.WindowClientCapabilities(work_done_progress=window),
                        workspace=types.WorkspaceClientCapabilities(
                            workspace_edit=types.WorkspaceEditClientCapabilities(
                                document_changes=self.document_changes
                            )
                        ),
                    ),
                    initialization_options=options,
                )
            )
        ).capabilities
        self.initialized(types.InitializedParams())
        return self

    async def leave(self):
        """The exit code of the server, and what it wrote to stderr."""
        await self.shutdown_async(None)
        self.exit(None)
        errors = await self._server.stderr.read()
        await self.stop()
        return self._server.returncode, errors.decode()

    def open(self, text, uri="file:///home/a%20b.py", language="python"):
        self.texts[uri], self.versions[uri] = text, 1
        item = types.TextDocumentItem(uri, language, 1, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return uri

    def change(self, uri, text):
        self.texts[uri] = text
        self.versions[uri] += 1
        document = types.VersionedTextDocumentIdentifier(version=self.versions[uri], uri=uri)
        whole = [types.TextDocumentContentChangeWholeDocument(text)]
        self.text_document_did_change(types.DidChangeTextDocumentParams(document, whole))

    def close(self, uri):
        self.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))

    async def shown(self, uri):
        """The diagnostics of the current text: severity, message and the text they are about."""

        def is_here():
            found = self.diagnostics.get(uri)
            return found is not None and found.version == self.versions[uri]

        async with self.published:
            await asyncio.wait_for(self.published.wait_for(is_here), 60)
        text = self.texts[uri]
        return [
            (
                found.severity.name,
                found.message,
                text[self.offset(text, found.range.start) : self.offset(text, found.range.end)],
            )
            for found in self.diagnostics[uri].diagnostics
        ]

    async def actions(self, uri, line, character, end=None, **context):
        start = types.Position(line, character)
        return await self.text_document_code_action_async(
            types.CodeActionParams(
                types.TextDocumentIdentifier(uri),
                types.Range(start, types.Position(*end) if end else start),
                types.CodeActionContext(diagnostics=[], **context),
            )
        )

    async def run(self, action, to="edits"):
        command = action.command
        await self.command(*command.arguments, name=command.command, to=to)

    async def command(self, *arguments, name="dgfill.fill", to="edits"):
        """Run a command, and wait for what comes of it: an edit, a message, or a stage of progress."""
        before = len(getattr(self, to))
        params = types.ExecuteCommandParams(name, arguments=list(arguments))
        await self.workspace_execute_command_async(params)
        while len(getattr(self, to)) == before:
            await asyncio.sleep(0.01)

    def completions(self, uri, line, character, kind=types.InlineCompletionTriggerKind.Invoked, id=None):
        """A future."""
        return self.protocol.send_request_async(
            types.TEXT_DOCUMENT_INLINE_COMPLETION,
            types.InlineCompletionParams(
                types.InlineCompletionContext(kind),
                types.TextDocumentIdentifier(uri),
                types.Position(line, character),
            ),
            id,
        )
