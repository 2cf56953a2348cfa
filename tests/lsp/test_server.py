"""The protocol, spoken with a real client; what fills holes is scripted."""

import asyncio
import os

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from .editor import ROOT, SCRIPTED, Editor

TEXT = "é = {? : = 7 ?}\ny = '😀' {? : = a\\nb ?} + {? $n: = 9 ?}\n{? $n ?}\n"


def environment():
    return os.environ | {"PYTHONPATH": str(ROOT)}


def session(steps, *, options=None, units="utf-16", window=True, **editor):
    """Run some steps in an editor of their own; the server must leave in order.  Returns its stderr."""

    async def whole():
        client = await Editor(units, **editor).start(
            SCRIPTED, options=options, window=window, env=environment()
        )
        await asyncio.wait_for(steps(client), 120)
        return await client.leave()

    code, errors = asyncio.run(whole())
    assert code == 0, errors
    return errors


@pytest.mark.parametrize("units", ["utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize("document_changes", [True, False])
def test_code_actions_fill(units, document_changes):
    async def steps(editor):
        assert editor.capabilities.position_encoding == units
        uri = editor.open(TEXT)
        here, every = await editor.actions(uri, 0, 6)
        assert (here.title, every.title) == ("Fill this hole", "Fill all holes")
        await editor.run(here)
        assert editor.texts[uri] == TEXT.replace("{? : = 7 ?}", "7")
        (edit,) = editor.edits
        assert bool(edit.document_changes) == document_changes
        await editor.run((await editor.actions(uri, 2, 1))[0])
        assert editor.texts[uri] == "é = 7\ny = '😀' {? : = a\\nb ?} + 9\n1\n"
        (every,) = await editor.actions(uri, 0, 0)
        assert every.title == "Fill all holes"
        await editor.run(every)
        assert editor.texts[uri] == "é = 7\ny = '😀' a\nb + 9\n1\n"
        assert await editor.actions(uri, 0, 0) == []
        assert not editor.messages

    assert not session(steps, units=units, document_changes=document_changes)


def test_a_selection_and_kinds():
    async def steps(editor):
        uri = editor.open(TEXT)
        here, _ = await editor.actions(uri, 0, 0, end=(1, 11))
        assert here.title == "Fill these holes"
        kinds = {"quickfix": ["Fill this hole"], "source": ["Fill all holes"], "refactor": []}
        for kind, titles in kinds.items():
            assert [one.title for one in await editor.actions(uri, 0, 6, only=[kind])] == titles
        await editor.run(here)
        assert editor.texts[uri] == TEXT.replace("{? : = 7 ?}", "7").replace("{? : = a\\nb ?}", "a\nb")

    assert not session(steps)


def test_diagnostics():
    async def steps(editor):
        uri = editor.open("a = '\f\u2028😀'; é = {? int: n ?}\r\ny = {? ?}\n")
        assert await editor.shown(uri) == [
            ("Information", "hole int: n", "{? int: n ?}"),
            ("Information", "hole", "{? ?}"),
        ]
        editor.change(uri, "é = {? ~none ?} + {? ?}\n")
        ((severity, message, about),) = await editor.shown(uri)
        assert (severity, about) == ("Error", "~none ?}") and "is no length" in message
        editor.change(uri, "é = {? expresion ?} + {? a|b ?} + {? /a/ /b/ ?} + {? /(/ ?}\n")
        found = await editor.shown(uri)
        assert [(severity, about) for severity, _, about in found] == [
            ("Error", "{? expresion ?}"),
            ("Error", "{? /a/ /b/ ?}"),
            ("Error", "{? /(/ ?}"),
            ("Information", "{? a|b ?}"),
        ]
        assert found[0][1].startswith("'expresion' is no kind")
        assert found[1][1] == "no text is all that this hole asks for"
        editor.change(uri, "x = 1\n")
        assert await editor.shown(uri) == []
        editor.change(uri, "x = {? ?}\n")
        assert len(await editor.shown(uri)) == 1
        editor.close(uri)
        async with editor.published:
            await editor.published.wait_for(lambda: not editor.diagnostics[uri].diagnostics)

    assert not session(steps)


def test_the_language_of_a_text_without_a_file():
    async def steps(editor):
        uri = editor.open("  # dgfill: say hello\n", "untitled:Untitled-1", "python")
        assert await editor.shown(uri) == [("Information", "hole: say hello", "# dgfill: say hello")]
        uri = editor.open("x = <F>\n", "untitled:Untitled-2", "plaintext")
        assert await editor.shown(uri) == []

    assert not session(steps)


def test_the_configuration_of_a_project(tmp_path):
    async def steps(editor):
        (tmp_path / "pyproject.toml").write_text("[tool.dgfill]\nmarkers = ['<F>']\n")
        uri = editor.open("x = <F>\n", (tmp_path / "a.py").as_uri())
        assert await editor.shown(uri) == [("Information", "hole", "<F>")]
        (tmp_path / "pyproject.toml").write_text("[tool.dgfill]\nmarkers = 3\n")
        uri = editor.open("x = <F>\n", (tmp_path / "b.py").as_uri())
        ((severity, message, about),) = await editor.shown(uri)
        assert (severity, about) == ("Error", "") and message.startswith(f"{tmp_path}/pyproject.toml: ")
        (tmp_path / "pyproject.toml").write_text("[tool.dgfill]\nseed = 5\nsteps = 7\nexclude = ['d.py']\n")
        uri = editor.open("{? : options ?}\n", (tmp_path / "c.py").as_uri())
        await editor.run((await editor.actions(uri, 0, 0))[0])
        assert "seed=3, steps=7, max_tokens=64" in editor.texts[uri]
        uri = editor.open("{? ?}\n", (tmp_path / "d.py").as_uri())
        assert await editor.shown(uri) == [] and await editor.actions(uri, 0, 0) == []

    assert not session(steps, options={"seed": 3})


def test_settings():
    async def steps(editor):
        assert editor.messages == [
            "dgfill: initializationOptions has no key sed; "
            "it has model, adapter, device, grammar, seed, steps, max_tokens",
            "dgfill: initializationOptions.steps is a number from 1 on",
        ]
        uri = editor.open("{? : options ?}\n")
        await editor.run((await editor.actions(uri, 0, 0))[0])
        assert "model='random', grammar=True, seed=3, steps=None, max_tokens=9" in editor.texts[uri]

    options = {"model": "random", "sed": 1, "seed": 3, "steps": 0, "max_tokens": 9}
    assert not session(steps, options=options)


@pytest.mark.parametrize("options", [None, {}])
def test_no_settings(options):
    async def steps(editor):
        assert editor.messages == []

    assert not session(steps, options=options)


def test_inline_completion():
    async def steps(editor):
        uri = editor.open("é = '😀' + {? : = 7 ?}\nx = \n{? $n ?} {? $n ?}\n'\\")
        automatic = types.InlineCompletionTriggerKind.Automatic
        for kind in types.InlineCompletionTriggerKind:
            (item,) = await editor.completions(uri, 0, 15, kind)
            assert (item.insert_text, item.filter_text) == ("7", "{? : = 7 ?}")
            edits = [types.TextEdit(item.range, item.insert_text)]
            assert editor.applied(editor.texts[uri], edits).startswith("é = '😀' + 7\nx = \n")
        (item,) = await editor.completions(uri, 1, 4)
        here = types.Position(1, 4)
        assert (item.insert_text, item.range) == ("1", types.Range(here, here))
        assert await editor.completions(uri, 1, 4, automatic) == []
        assert await editor.completions(uri, 2, 2) == []  # two holes of one name
        assert await editor.completions(uri, 3, 2) == []  # behind a backslash nothing is a hole
        assert await editor.completions("file:///none.py", 0, 0) == []
        editor.change(uri, "x = {? ~none ?}\n")
        assert await editor.completions(uri, 0, 6) == []
        assert not editor.messages

    assert not session(steps)


async def until(is_so):
    while not is_so():
        await asyncio.sleep(0.01)


SLOW = "x = {? : steps ?}\ny = {? : = 2 ?}\n"


def stages(editor):
    return [one.value["kind"] for one in editor.progress]


def test_a_request_is_cancelled_between_steps():
    async def steps(editor):
        uri = editor.open(SLOW)
        slow = editor.completions(uri, 0, 6, id="slow")
        await until(lambda: "report" in stages(editor))
        editor.cancel_request(types.CancelParams("slow"))
        with pytest.raises(JsonRpcException, match="canceled"):
            await slow
        (item,) = await editor.completions(uri, 1, 6)
        assert item.insert_text == "2"

    assert not session(steps)


def test_progress_and_its_cancellation():
    async def steps(editor):
        uri = editor.open(SLOW)
        here, _ = await editor.actions(uri, 1, 6)
        await editor.run(here)
        assert stages(editor) == ["begin", "report", "end"]
        assert editor.progress[1].value["message"] == "step 2 of at most 2"
        del editor.progress[:]
        here, _ = await editor.actions(uri, 0, 6)
        await editor.run(here, to="progress")
        await until(lambda: stages(editor)[-1] == "report")
        token = editor.progress[0].token
        editor.window_work_done_progress_cancel(types.WorkDoneProgressCancelParams(token))
        await until(lambda: stages(editor)[-1] == "end")
        assert set(stages(editor)[1:-1]) == {"report"}
        assert editor.texts[uri] == SLOW.replace("{? : = 2 ?}", "2")
        assert not editor.messages

    assert not session(steps)


def test_a_client_without_progress():
    async def steps(editor):
        uri = editor.open(SLOW)
        await editor.run((await editor.actions(uri, 1, 6))[0])
        assert editor.texts[uri] == SLOW.replace("{? : = 2 ?}", "2")
        assert not editor.progress

    assert not session(steps, window=False)


def test_the_latest_fill_wins():
    async def steps(editor):
        uri = editor.open(SLOW)
        first, second = editor.completions(uri, 0, 6), editor.completions(uri, 1, 6)
        assert [item.insert_text for item in await second] == ["2"]
        assert await first == []

    assert not session(steps)


def test_an_editor_does_not_cancel_what_a_person_asked_for():
    async def steps(editor):
        uri = editor.open(SLOW)
        asked = editor.completions(uri, 0, 6, id="asked")
        await until(lambda: "report" in stages(editor))
        assert await editor.completions(uri, 1, 6, types.InlineCompletionTriggerKind.Automatic) == []
        assert not asked.done()
        editor.change(uri, SLOW + "\n")
        assert await asked == []

    assert not session(steps)


def test_an_edit_of_another_version_is_not_applied():
    async def steps(editor):
        uri = editor.open(SLOW)
        here, every = await editor.actions(uri, 0, 6)
        await editor.run(here, to="progress")
        await until(lambda: stages(editor)[-1] == "report")
        editor.change(uri, "z = 1\n" + SLOW)
        await until(lambda: stages(editor)[-1] == "end")
        assert not editor.messages
        await editor.run(every, to="messages")
        assert editor.messages == ["dgfill: the text has changed since"]
        assert editor.texts[uri] == "z = 1\n" + SLOW and not editor.edits

    assert not session(steps)


def test_the_command_by_itself():
    async def steps(editor):
        uri = editor.open(TEXT)
        await editor.command({"uri": "file:///none.py"}, to="messages")
        here = {"line": 0, "character": 0}
        await editor.command({"uri": uri, "range": {"start": here, "end": here}}, to="messages")
        assert editor.messages == ["dgfill: this document is not open", "dgfill: no hole is here"]
        with pytest.raises(JsonRpcException):
            await editor.command({"range": 3})
        await editor.command({"uri": uri})
        assert editor.texts[uri] == "é = 7\ny = '😀' a\nb + 9\n1\n"

    session(steps)


def test_what_cannot_be_filled_is_said_in_a_line():
    async def steps(editor):
        uri = editor.open("x = {? : impossible ?}\ny = {? : crash ?}\n")
        for line in range(2):
            await editor.run((await editor.actions(uri, line, 6))[0], to="messages")
        assert editor.messages[0] == "dgfill: /home/a b.py:1:5: no text fits"
        assert editor.messages[1].startswith("dgfill: internal error: KeyError: 'a bug'")
        assert len(editor.messages) == 2 and not editor.edits
        editor.change(uri, "{? ~none ?}\n")
        await editor.command({"uri": uri}, to="messages")
        assert "is no length" in editor.messages[2]

    assert "KeyError: 'a bug'" in session(steps)


def test_what_is_printed_is_not_part_of_the_protocol():
    async def steps(editor):
        uri = editor.open("{? : print ?}\n")
        await editor.run((await editor.actions(uri, 0, 0))[0])
        assert editor.texts[uri] == "1\n"

    assert sorted(session(steps).splitlines()) == ["noise from C", "noise from Python"]


def test_the_end_is_not_waited_for():
    async def whole(in_order):
        editor = await Editor().start(SCRIPTED, env=environment())
        uri = editor.open("{? : wait ?}\n")
        await editor.command({"uri": uri}, to="progress")
        assert b"waiting" in await editor._server.stderr.readline()
        if in_order:
            await editor.shutdown_async(None)
            editor.exit(None)
        else:
            editor._server.stdin.close()
        code = await asyncio.wait_for(editor._server.wait(), 30)
        await editor.stop()
        return code

    assert asyncio.run(whole(in_order=True)) == 0
    assert asyncio.run(whole(in_order=False)) == 1
