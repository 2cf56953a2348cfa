"""``dgfill json``, and ``--schema`` of ``dgfill fill``, with the random model."""

import json
from types import SimpleNamespace

import pytest
import typer

from dgfill.cli.json import JsonRequest, print_json

PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1, "maxLength": 8},
        "age": {"type": "integer", "minimum": 0, "maximum": 120},
        "tags": {"type": "array", "items": {"enum": ["red", "green"]}, "minItems": 2, "uniqueItems": True},
    },
    "required": ["name", "age", "tags"],
    "additionalProperties": False,
}


@pytest.fixture
def schema(write):
    return str(write("person.schema.json", json.dumps(PERSON).encode()))


def is_person(value):
    return (
        value.keys() == {"name", "age", "tags"}
        and 1 <= len(value["name"]) <= 8
        and 0 <= value["age"] <= 120
        and sorted(value["tags"]) == ["green", "red"]
    )


def test_json_on_stdout_and_nothing_else(real, schema):
    run = real("json", "--schema", schema, "--model", "random", "--indent", "compact")
    assert (run.code, run.err) == (0, "")
    assert run.out.count(b"\n") == 1 and is_person(json.loads(run.out))


@pytest.mark.parametrize("given", ['{"age": 1.20e1, "name": "Ann"}', '{"age": 12, "name": {? ?}}'])
def test_what_is_given_stays(real, schema, write, given):
    write("given.json", given.encode())
    run = real("json", "--schema", schema, "--given", "given.json", "--model", "random", "--prompt", "Ann")
    assert run.code == 0 and is_person(json.loads(run.out))
    members = given.strip("{}").split(", ")
    assert all(member.encode() in run.out for member in members if "{?" not in member)


@pytest.mark.parametrize(
    ("arguments", "given", "code", "message"),
    [
        ([], '{"age": 150}', 1, "no text of at most 192 tokens was found"),
        ([], '{"age": ', 2, "given.json: error: no JSON: Expecting value"),
        (["--schema", "false"], "{}", 1, "nothing satisfies the schema"),
        (["--schema", '{"$ref": "#/x"}'], "{}", 2, "the schema cannot be used: $ref at /$ref"),
        (["--schema", "missing.json"], "{}", 2, "missing.json: error:"),
        (["--schema", "{"], "{}", 2, "no JSON Schema"),
        (["--indent", "x"], "{}", 2, "a number, compact or model"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(real, schema, write, arguments, given, code, message):
    write("given.json", given.encode())
    run = real("json", "--schema", schema, "--given", "given.json", "--model", "random", *arguments)
    assert (run.code, run.out) == (code, b"") and message in run.err


def test_holes_of_a_file_obey_a_schema(real, schema, write):
    holes = b'{"name": "Ann", "age": {? ?}, "tags": {? ?}}\n'
    write("a.json", holes)
    run = real("a.json", "--schema", schema, "--model", "random", "--output-format", "text", "-q")
    assert run.code == 0 and is_person(json.loads(run.out))
    write("a.py", b"x = {? ?}\n")
    assert "only JSON has a schema" in real("a.py", "--schema", schema, "--model", "random").err
    assert "--schema" in real("a.json", "--schema", schema, "--no-grammar").err


def test_a_file_names_its_schema(real, write):
    write("digit.json", b'{"properties": {"n": {"enum": [7]}}}')
    write("a.json", b'{"$schema": "digit.json", "n": {? ?}}\n')
    run = real("a.json", "--model", "random", "--output-format", "text", "-q")
    assert json.loads(run.out) == {"$schema": "digit.json", "n": 7}
    write("b.json", b'{"$schema": "https://example.com/none.json", "n": {? ?}}\n')
    assert real("b.json", "--model", "random", "-q").code == 0


@pytest.mark.parametrize(
    ("given", "hints", "has_length"),
    [
        (None, ["name, age, tags[]\nAnn is 31."], True),
        ('{"name": "Ann"}', ["name, age, tags[]\nAnn is 31."], True),
        ('{"name": {? ?}}', ["name, age, tags[]\nAnn is 31."], False),
        ('{"name": {? : first ?}, "age": {? ?}}', ["first", "name, age, tags[]\nAnn is 31."], False),
    ],
)
def test_the_prompt_is_the_hint(monkeypatch, write, schema, given, hints, has_length):
    seen = []

    def fill_document(document, options):
        seen.append(document)
        return SimpleNamespace(notes=(), text="{}")

    monkeypatch.setattr("dgfill.filling.fill_document", fill_document)
    file = str(write("given.json", given.encode())) if given else None
    request = JsonRequest(schema, file, "Ann is 31.\n", None, "2", "random", 0, None, 64, False, False)
    with pytest.raises(typer.Exit):
        print_json(request)
    assert [hole.hint for hole in seen[0].holes] == hints
    assert [hole.length is not None for hole in seen[0].holes] == [has_length] * len(hints)
