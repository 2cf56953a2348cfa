"""dgfill's own route: documents with holes."""

import ast
import json

import pytest

from dgfill.document import parse
from dgfill.filling import Options, fill_document
from dgfill.wire import from_json

TEXT = "x = {? int ?}\né = {? $n ident ?} + {? $n ?}\n"
ASKED = {"language": "python", "n": 2, "steps": 1, "max_tokens": 8}


def test_a_document_with_many_holes(server):
    reply = server.post("/v1/fill", text=TEXT, **ASKED).json()
    ast.parse(reply["text"])
    assert [hole["name"] for hole in reply["holes"]] == [None, "n", "n"]
    assert reply["holes"][1]["text"] == reply["holes"][2]["text"]
    assert all(0 <= hole["confidence"] <= 1 for hole in reply["holes"])
    start, end = {"line": 1, "character": 4}, {"line": 1, "character": 18}
    assert reply["edits"][1]["range"] == reply["holes"][1]["range"] == {"start": start, "end": end}
    document = parse(TEXT.encode(), language="python")
    local = fill_document(document, Options(model="random", n=2, steps=1, max_tokens=8))
    assert from_json(json.dumps(reply), document) == local


def test_only_some_holes_are_wanted(server):
    holes = [{"wanted": False}, {}, {}]
    reply = server.post("/v1/fill", text=TEXT, holes=holes, **ASKED).json()
    name = reply["holes"][0]["text"]
    assert reply["text"] == f"x = {{? int ?}}\né = {name} + {name}\n"
    assert [hole["name"] for hole in reply["holes"]] == ["n", "n"]
    assert [edit["range"]["start"]["line"] for edit in reply["edits"]] == [1, 1]


def test_the_path_tells_the_language_alone(server):
    reply = server.post("/v1/fill", text="const x = {? expr ?};", path="/nowhere/a.js", steps=1, max_tokens=8)
    assert reply.status_code == 200 and reply.json()["notes"] == []
    reply = server.post("/v1/fill", text="x = {? ?}", path="/nowhere/a.unknown", steps=1, max_tokens=8)
    assert reply.json()["notes"] == ["filled without a grammar: the language is not known"]


def test_what_the_options_say(server):
    body = {"text": '{"a": {? ?}}', "language": "json", "steps": 1, "max_tokens": 8}
    reply = server.post("/v1/fill", **body, schema={"properties": {"a": {"const": 7}}}).json()
    assert json.loads(reply["text"]) == {"a": 7}
    assert server.post("/v1/fill", **body | {"text": "<x>"}, markers=["<x>"]).json()["holes"]
    replies = [server.post("/v1/fill", **body, seed=seed).json()["text"] for seed in (1, 2)]
    assert replies[0] != replies[1]
    holes = [{"length": {"least": 1, "most": 2}, "hint": "short"}]
    assert server.post("/v1/fill", **body, holes=holes).status_code == 200


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        ({}, 400, "text has to be a string"),
        ({"text": "x = {? ~none ?}"}, 400, "is no length"),
        ({"text": "x\0"}, 400, "NUL"),
        ({"text": "{? $a ?}", "holes": []}, 400, "holes says something of 0 holes"),
        ({"text": "{? int ?}", "holes": [{"length": {"least": 3, "most": 1}}]}, 400, "most"),
        ({"text": "{? int ?}", "schema": "{"}, 400, "no JSON Schema"),
        ({"text": "{? int ?}", "schema": True, "language": "python"}, 400, "YAML and TOML have schemas"),
        ({"text": "{? int ?}", "n": 0}, 400, "n has to be an integer from 1"),
        ({"text": "{? int ?}", "seed": 1.5}, 400, "seed has to be an integer"),
        ({"text": "{? int ?}", "markers": ["\n"]}, 400, "markers"),
        ({"text": "{? @nowhere ?}"}, 400, "there is no grammar @nowhere"),
        ({"text": "{? /ab/ /c+/ ?}"}, 422, "no text is all that this hole asks for"),
    ],
)
def test_what_is_wrong_is_said(server, body, status, message):
    reply = server.post("/v1/fill", **body)
    assert reply.status_code == status and message in reply.json()["error"]["message"]


def test_another_version_or_model_of_a_command_line(server):
    for wrong in ({"version": "0.0", "model": "random"}, {"version": "0.1.0", "model": "mini"}):
        reply = server.post("/v1/fill", text="{? int ?}", **wrong)
        assert reply.status_code == 409 and "serves the model random" in reply.json()["error"]["message"]
