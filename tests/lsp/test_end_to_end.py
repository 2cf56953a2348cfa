"""The server with nothing scripted: the grammars, the judges, and a model that believes nothing."""

import ast
import asyncio
import json
import os

from dgfill.document import parse

from .editor import REAL, ROOT, Editor

OPTIONS = {"model": "random", "seed": 1, "steps": 1, "max_tokens": 12}
PYTHON = "def area(r):\n    return \n\nx = {? expr ?}\ny = {? ident int ?}\nz = {? expr ?}\n"
SCHEMA = '{"properties": {"a": {"enum": ["only this"]}}, "required": ["a"]}'


def test_fills_are_legal(tmp_path):
    (tmp_path / "s.schema.json").write_text(SCHEMA)

    async def whole():
        environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
        editor = await Editor().start(*REAL, options=OPTIONS, cwd=tmp_path, env=environment)
        uri = editor.open(PYTHON, (tmp_path / "a.py").as_uri())
        assert [severity for severity, _, _ in await editor.shown(uri)] == [
            "Error",
            "Information",
            "Information",
        ]
        await editor.run((await editor.actions(uri, 3, 5))[0])
        left = parse(editor.texts[uri].encode(), language="python")
        assert [str(hole) for hole in left.holes] == ["ident int", "expr"]
        assert editor.messages == [
            "dgfill: no legal texts were found for the other holes: they were taken for any text"
        ]
        (item,) = await editor.completions(uri, 1, 11)
        text = editor.texts[uri].replace("return ", f"return {item.insert_text}")
        ast.parse(text.replace("{? ident int ?}", "a").replace("{? expr ?}", "a"))
        uri = editor.open('{"$schema": "s.schema.json", "a": {? ?}}', (tmp_path / "a.json").as_uri())
        await editor.command({"uri": uri})
        assert json.loads(editor.texts[uri])["a"] == "only this"
        return await editor.leave()

    assert asyncio.run(asyncio.wait_for(whole(), 300)) == (0, "")
