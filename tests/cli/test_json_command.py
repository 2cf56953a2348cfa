"""``dgfill json``, and ``--schema`` of ``dgfill fill``, with the random model."""

import json
from types import SimpleNamespace

import pytest
import typer

from dgfill.cli.json import JsonRequest, print_json
from dgfill.cli.settings import Settings

OPTIONS = {
    "model": "random", "adapter": None, "seed": 0, "steps": None, "max_tokens": 64, "server": "off",
    "no_cache": True,
}  # fmt: skip

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
        ([], '{"age": 150}', 1, "given.json: error: /age: 150 is greater than the maximum of 120\n"),
        ([], '{"age": ', 2, "given.json: error: no JSON: Expecting value"),
        ([], "", 2, "given.json: error: no JSON: it is empty"),
        (["--schema", "true"], "[NaN]", 2, "given.json: error: no JSON: NaN is no number of JSON"),
        (["--schema", "true"], '["\udce9"]', 2, "given.json:1: error: not UTF-8: byte 0xe9"),
        (["--schema", '{"$schema": 5}'], "{}", 2, "cannot be used: $schema at /$schema: a URI is needed"),
        (["--schema", '{"items": {"$id": 5}}'], "{}", 2, "used: $id at /items/$id: a URI is needed"),
        (["--schema", '{"minimum": 5}'], "3", 1, "3 is less than the minimum of 5"),
        (["--schema", "false"], "{}", 1, "nothing satisfies the schema\n"),
        (["--schema", '{"uniqueItems": true}'], "[[1], {? ?}, [1]]", 1, "items 0 and 2 are equal\n"),
        (["--schema", '{"allOf": [{"const": 1}, false]}'], "{}", 1, "the schema, because of /allOf/1"),
        (["--schema", '{"$ref": "#/x"}'], "{}", 2, "the schema cannot be used: $ref at /$ref"),
        (["--schema", "missing.json"], "{}", 2, "missing.json: error:"),
        (["--schema", "{"], "{}", 2, "no JSON Schema"),
        (["--indent", "x"], "{}", 2, "a number, compact or model"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(real, schema, write, arguments, given, code, message):
    write("given.json", given.encode(errors="surrogateescape"))
    run = real("json", "--schema", schema, "--given", "given.json", "--model", "random", *arguments)
    assert (run.code, run.out) == (code, b"") and message in run.err


def test_what_is_given_on_standard_input_is_named_as_everywhere(real, schema):
    run = real("json", "--schema", schema, "--given", "-", "--model", "random", stdin=b'{"age": 150}')
    assert (run.code, run.out) == (1, b"") and run.err.startswith("<stdin>: error: /age: 150 is greater")


def test_holes_of_a_file_obey_a_schema(real, schema, write):
    holes = b'{"name": "Ann", "age": {? ?}, "tags": {? ?}}\n'
    write("a.json", holes)
    run = real("a.json", "--schema", schema, "--model", "random", "--output-format", "text", "-q")
    assert run.code == 0 and is_person(json.loads(run.out))
    write("a.py", b"x = {? ?}\n")
    assert "YAML and TOML have schemas" in real("a.py", "--schema", schema, "--model", "random").err
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

    def fill_document(document, options, wanted, on_event):
        seen.append(document)
        return SimpleNamespace(notes=(), fills=(), text="{}")

    monkeypatch.setattr("dgfill.filling.fill_document", fill_document)
    file = str(write("given.json", given.encode())) if given else None
    request = JsonRequest(
        schema=schema, given=file, prompt="Ann is 31.\n", source=None, indent=None, references=(), n=1,
        jsonl=False, settings=Settings(isolated=True, defaults=OPTIONS), quiet=False, debug=False,
    )  # fmt: skip
    with pytest.raises(typer.Exit):
        print_json(request)
    assert [hole.hint for hole in seen[0].holes] == hints
    assert [hole.length is not None for hole in seen[0].holes] == [has_length] * len(hints)


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ('{"pattern": "(?<=a)b"}', 2, "the schema cannot be used: pattern at /pattern: "),
        ('{"$ref": "https://example.com/digit"}', 2, "used: pattern at https://example.com/digit#/pattern: "),
        ('{"allOf": [{"const": 1}, false]}', 1, "nothing satisfies the schema, because of /allOf/1\n"),
    ],
)
def test_what_is_wrong_with_a_schema_is_said_of_its_file(real, write, text, code, message):
    write("s.json", text.encode())
    write("digit.json", b'{"pattern": "("}')
    code_of_class = "import json, pathlib\nclass A:\n    model_json_schema = lambda: "
    read = 'json.loads(pathlib.Path("s.json").read_text())'
    write("shapes_of_another_test.py", f"{code_of_class}{read}\n".encode())
    write("a.json", b"{? ?}")
    write("b.json", b'{"$schema": "s.json", "a": {? ?}}')
    write("c.json", b'{"a": {? int ?}}')
    others = ("--model", "random", "--ref", "https://example.com/digit=digit.json")
    for schema in ("s.json", "shapes_of_another_test:A"):
        for command in (["json"], ["json", "--jsonl", "--from", "a.json"], ["a.json", "c.json"]):
            write("a.json", b'"x"' if "--jsonl" in command else b"{? ?}")
            run = real(*command, "--schema", schema, *others)
            assert (run.code, run.out, run.err.count("error")) == (code, b"", 1)
            assert run.err.startswith(f"{schema}: error: ") and message in run.err
    run = real("b.json", "c.json", *others)
    assert run.err.startswith("s.json: error: ") and message in run.err and b"c.json" in run.out


DIGIT = '{"enum": [1, 2, 3]}'


def test_several_results_are_lines_that_differ(real):
    run = real("json", "--schema", DIGIT, "-n", "3", "--model", "random", "--max-tokens", "4", "--steps", "1")
    assert (run.code, run.err) == (0, "")
    assert sorted(run.out.split(b"\n")) == [b"", b"1", b"2", b"3"]
    alone = real("json", "--schema", DIGIT, "--model", "random", "--max-tokens", "4", "--steps", "1")
    assert run.out.startswith(alone.out)


def test_several_holes_make_several_results(real, write):
    schema = '{"items": {"enum": [1, 2]}}'
    write("given.json", b"[{? int ~1 ?}, {? int ~1 ?}]")
    arguments = ("--schema", schema, "--given", "given.json", "--model", "random")
    found = [json.loads(line) for line in real("json", *arguments, "-n", "3").out.splitlines()]
    assert len(found) == 3 and all(len(one) == 2 and {1, 2}.issuperset(one) for one in found)
    assert len({tuple(one) for one in found}) == 3


def test_fewer_results_than_asked_for_are_noted(real):
    schema = '{"enum": [1, 2, 1.0]}'
    run = real(
        "json", "--schema", schema, "-n", "5", "--model", "random", "--indent", "2", "--max-tokens", "8"
    )
    assert (run.code, run.err) == (0, "note: only 2 of 5 different results were found\n")
    assert sorted(json.loads(line) for line in run.out.splitlines()) == [1, 2]


def test_members_and_classes_are_schemas(real, write):
    run = real(
        "json", "--schema", "ok bool, no: nothing", "--model", "random", "--max-tokens", "16", "--steps", "1"
    )
    value = json.loads(run.out)
    assert value.keys() == {"ok", "no"} and isinstance(value["ok"], bool) and isinstance(value["no"], str)
    write("shapes_of_a_test.py", b"class A:\n    model_json_schema = lambda: {'const': 7}\nprint(1)\n")
    assert real("json", "--schema", "shapes_of_a_test:A", "--model", "random").out == b"7\n"


def test_a_reference_leads_to_a_file(real, write):
    write("digit.json", DIGIT.encode())
    schema = '{"$ref": "https://example.com/digit"}'
    run = real("json", "--schema", schema, "--model", "random", "--indent", "compact",
               "--ref", "https://example.com/digit=digit.json")  # fmt: skip
    assert run.code == 0 and json.loads(run.out) in (1, 2, 3)
    run = real("json", "--schema", schema, "--model", "random")
    assert (run.code, run.out) == (2, b"") and "$ref" in run.err


def test_json_lines(real, schema):
    lines = [
        b'{"given": {"age": 1.20e1, "tags": ["red", "green"], "name": "{}, \\u0041"}}\r\n',
        b'"a text"\n',
        b"\n",
        b'{"given": {"age": 150, "name": "x"}, "prompt": "no"}\n',
        b'{"given": "{\\"age\\": 7, \\"tags\\": {? ?}, \\"name\\": \\"x\\"}"}',
    ]
    run = real(
        "json", "--schema", schema, "--jsonl", "--from", "-", "--model", "random", stdin=b"".join(lines)
    )
    out = run.out.splitlines()
    assert run.code == 1 and len(out) == 3 and all(is_person(json.loads(line)) for line in out)
    assert out[0] == b'{"age":1.20e1,"tags":["red","green"],"name":"{}, \\u0041"}'
    assert out[2].startswith(b'{"age":7,"tags":["') and out[2].endswith(b'],"name":"x"}')
    (error,) = map(json.loads, run.err.splitlines())
    assert error == {"line": 4, "error": "/age: 150 is greater than the maximum of 120"}


def test_which_records_fail_is_said_even_when_quiet(real):
    lines = b'{"given": 2}\n{"given": 9}\n[]\n'
    run = real("json", "--schema", DIGIT, "--jsonl", "--from", "-", "--model", "random", "-q", stdin=lines)
    assert (run.code, run.out) == (1, b"2\n")
    assert [json.loads(line)["line"] for line in run.err.splitlines()] == [2, 3]
    run = real("json", "--schema", "1", "--jsonl", "--from", "-", "-q", stdin=lines)
    assert (run.code, run.err) == (2, "")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "no JSON: "),
        ("[1]", "a record is a string, or an object with prompt, given or both"),
        ("{}", "a record is a string"),
        ('{"promt": "x"}', "a record is a string"),
        ('{"prompt": 1}', "prompt is a string"),
        ('{"given": 1, "given": 2}', "no JSON: an object has a key twice: 'given'"),
        ('{"given": "{? ~~ ?}"}', ""),
        ('"\xff"', "not UTF-8"),
        ('{"given": [NaN]}', "no JSON: NaN is no number of JSON"),
        ("[" * 100_000, "no JSON: it nests too deeply"),
        ('{"given": ""}', "no JSON: it is empty"),
    ],
)  # fmt: skip
def test_a_line_that_is_no_record_does_not_stop_the_others(real, write, line, message):
    write("in.jsonl", line.encode("latin-1") + b'\n"\\ud800"\n{"given": 2}\n')
    run = real("json", "--schema", DIGIT, "--jsonl", "--from", "in.jsonl", "--model", "random")
    assert run.code == 1 and len(run.out.splitlines()) == 2 and run.out.endswith(b"2\n")
    (error,) = map(json.loads, run.err.splitlines())
    assert error["line"] == 1 and message in error["error"]


def test_what_is_wrong_with_no_record_ends_the_run(real):
    run = real("json", "--schema", '{"pattern": "(?<=a)b"}', "--jsonl", "--from", "-", stdin=b'"a"\n"b"\n')
    assert (run.code, run.out) == (2, b"") and run.err.startswith("error: the schema cannot be used")
    assert real("json", "--schema", "true", "--jsonl", "--from", "missing.jsonl").code == 2
    assert real("json", "--schema", "true", "--jsonl", "--from", "-", stdin=b"").code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "--from says where the records are"),
        (["--from", "-", "--given", "a.json"], "each record of --jsonl has its own"),
        (["--from", "-", "-n", "2"], "one result for each record"),
        (["--from", "-", "--indent", "2"], "one line for each record"),
    ],
)
def test_what_does_not_go_with_json_lines(real, arguments, message):
    run = real("json", "--schema", "true", "--jsonl", *arguments)
    assert (run.code, run.out) == (2, b"") and message in run.err


@pytest.mark.parametrize("name, text, filled", [
    ("a.yaml", "# yaml-language-server: $schema=digit.json\nn: {? ?}\n", "n: 7\n"),
    ("a.toml", "#:schema ./digit.json\nn = {? ?}\n", "n = 7\n"),
])  # fmt: skip
def test_a_comment_names_a_schema_whose_references_are_given(real, write, name, text, filled):
    write("digit.json", b'{"properties": {"n": {"$ref": "https://example.com/seven"}}}')
    write("seven.json", b'{"const": 7}')
    write(name, text.encode())
    arguments = (name, "--model", "random", "--steps", "1", "--output-format", "text", "-q")
    run = real(*arguments, "--ref", "https://example.com/seven=seven.json")
    assert (run.code, run.out.decode().partition("\n")[2]) == (0, filled)
    assert real(*arguments).code == 2
