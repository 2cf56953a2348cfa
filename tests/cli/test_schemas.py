"""What ``--schema`` and ``--ref`` may be."""

import json
import sys

import pytest

from dgfill.cli.concise import schema_of_members
from dgfill.cli.schemas import read_documents, read_schema
from dgfill.errors import InputError

MODELS = b"""
import dataclasses
print("what a module prints is no JSON")

class Own:
    @classmethod
    def model_json_schema(cls):
        return {"enum": ["own"]}

class Outer:
    Inner = Own

class Plain:
    pass

class Raises:
    @classmethod
    def model_json_schema(cls):
        raise KeyError

@dataclasses.dataclass
class Point:
    x: int
    tags: list[str]
"""


@pytest.fixture
def models(write):
    """A module of the working directory, and no trace of it in others."""
    write("models_of_a_test.py", MODELS)
    yield "models_of_a_test"
    sys.modules.pop("models_of_a_test", None)


def test_members():
    assert json.loads(schema_of_members("name, age int, size float,ok bool, tags: list of words")) == {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "age": {"type": "integer"},
            "size": {"type": "number"},
            "ok": {"type": "boolean"},
            "tags": {"type": "string", "description": "list of words"},
        },
        "required": ["name", "age", "size", "ok", "tags"],
        "additionalProperties": False,
    }


def test_members_on_lines_have_commas_and_colons_in_descriptions():
    schema = json.loads(schema_of_members("\n name str: first, last: or both\n\n age int\n"))
    assert schema["properties"] == {
        "name": {"type": "string", "description": "first, last: or both"},
        "age": {"type": "integer"},
    }


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("person.json", "'person.json' is no name"),
        ("a, b integer", "'integer' is no type; there are str, int, float, bool"),
        ("a int x", "more than a name and a type"),
        ("a, a int", "'a' is there twice"),
        ("", "names no member"),
        (" \n", "names no member"),
        (": what", "member 1 has no name"),
        ("name,,age", "member 2 has no name"),
        ("name, age,", "member 3 has no name"),
        ("name\n: what", "member 2 has no name"),
        ("name,\nage", "'name,' is a line of its own, which needs no comma"),
        ("name int int", "'name int int' is more than a name and a type"),
    ],
)
def test_what_is_wrong_with_members_is_said(text, message):
    with pytest.raises(ValueError, match=message):
        schema_of_members(text)


def test_order_of_what_a_schema_may_be(directory, write, models):
    assert "name" in json.loads(read_schema("name"))["properties"]
    write("name", b'{"enum": ["file"]}')
    assert json.loads(read_schema("name")) == {"enum": ["file"]}
    assert json.loads(read_schema(' {"enum": [1]}')) == {"enum": [1]}
    assert json.loads(read_schema("true")) is True
    assert json.loads(read_schema(f"{models}:Own")) == {"enum": ["own"]}
    assert json.loads(read_schema("models: Own"))["properties"]["models"]["description"] == "Own"


def test_a_file_may_be_called_like_a_class(write, models):
    write(f"{models}:Own", b"true")
    assert read_schema(f"{models}:Own") == "true" and models not in sys.modules


def test_a_class_has_a_schema(models, capfd):
    path = list(sys.path)
    assert json.loads(read_schema(f"{models}:Outer.Inner")) == {"enum": ["own"]}
    assert sys.path == path
    assert capfd.readouterr().out == ""


def test_a_dataclass_has_a_schema(models):
    pytest.importorskip("pydantic")
    schema = json.loads(read_schema(f"{models}:Point"))
    assert schema["properties"]["x"]["type"] == "integer" and schema["required"] == ["x", "tags"]


def test_a_dataclass_without_pydantic(models, monkeypatch):
    monkeypatch.setitem(sys.modules, "pydantic", None)
    with pytest.raises(InputError, match="only pydantic makes schemas of such classes"):
        read_schema(f"{models}:Point")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("no_such_module:X", "error: there is no module no_such_module (members are written"),
        ("models_of_a_test.sub:X", "error: there is no module models_of_a_test.sub ("),
        (
            "needs_more:X",
            "needs_more cannot be imported: ModuleNotFoundError: No module named 'no_such'",
        ),
        ("two_lines:X", "error: two_lines cannot be imported: ValueError: one"),
        ("models_of_a_test:Plain", "no schema can be made of it: Unable to generate"),
        ("models_of_a_test:Raises", "error: no schema can be made of it: KeyError"),
        ("models_of_a_test:None_", "models_of_a_test has no None_"),
        ("models_of_a_test:Own.x", "models_of_a_test has no Own.x"),
        ("broken:X", "broken cannot be imported: SystemExit: 3"),
        ("typo.schema.json", "typo.schema.json: error: there is no such file"),
        ("no/person", "no/person: error: there is no such file"),
        ("https://example.com/s.json", "error: nothing is fetched: --schema takes a file"),
        ("5", "5: error: a JSON Schema is an object, true or false"),
        ("[1]", "[1]: error: a JSON Schema is an object, true or false"),
        ("null", "null: error: a JSON Schema is an object, true or false"),
        ("", "'': error: there is no such file, and as a list of members it is wrong: it names no member"),
    ],
)
def test_what_is_no_schema_is_said_in_a_line(models, write, source, message):
    pytest.importorskip("pydantic")
    write("broken.py", b"raise SystemExit(3)")
    write("needs_more.py", b"import no_such")
    write("two_lines.py", b"raise ValueError('one\\ntwo')")
    with pytest.raises(InputError) as error:
        read_schema(source)
    said = str(error.value)
    assert message in said and "\n" not in said and len(said) < 150


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b" \n", "no JSON Schema: it is empty"),
        (b"[" * 100_000, "no JSON Schema: it nests too deeply"),
        (b'{"minimum": NaN}', "no JSON Schema: NaN is no number of JSON"),
        (b'{"minimum": ' + b"9" * 5000 + b"}", "no JSON Schema: Exceeds the limit (4300 digits)"),
        (b'{"const": "\xe9"}', "not UTF-8: byte 0xe9"),
        ("true".encode("utf-16"), "not UTF-8 but UTF-16"),
        (b"\0", "not text: a NUL byte"),
    ],
)
def test_a_file_that_is_no_schema(write, data, message):
    with pytest.raises(InputError) as error:
        read_schema(str(write("s.json", data)))
    assert message in error.value.message and "\n" not in str(error.value) and len(str(error.value)) < 200


def test_a_byte_order_mark_is_no_part_of_a_schema(write):
    assert json.loads(read_schema(str(write("s.json", b'\xef\xbb\xbf{"enum": [1]}')))) == {"enum": [1]}


def test_documents(write):
    write("b.json", b"[1")
    assert json.loads(read_documents([])) == {}
    write("c.json", b'{"type": "integer"}')
    assert json.loads(read_documents(["https://x.y/?a=1=c.json"])) == {
        "https://x.y/?a=1": {"type": "integer"}
    }
    with pytest.raises(InputError, match="URI=FILE"):
        read_documents(["c.json"])
    with pytest.raises(InputError, match="URI=FILE"):
        read_documents(["=c.json"])
    with pytest.raises(InputError, match="no JSON Schema"):
        read_documents(["u=b.json"])


def test_a_document_names_a_schema_that_is_there_or_elsewhere(tmp_path):
    from dgfill.cli.schemas import schema_name, schema_named_in
    from dgfill.document import parse

    path = str(tmp_path / "a.json")
    elsewhere = parse(b'{"$schema": "https://example.org/s.json", "a": {? ?}}', path=path)
    assert schema_named_in(elsewhere) is None and schema_name(elsewhere) == "https://example.org/s.json"
    draft = parse(b'{"$schema": "http://json-schema.org/draft-07/schema#", "type": {? ?}}', path=path)
    assert schema_named_in(draft) == '{"$ref": "http://json-schema.org/draft-07/schema#"}'
    assert schema_name(draft) == "http://json-schema.org/draft-07/schema#"
    missing = parse(b'{"$schema": "s.json", "a": {? ?}}', path=path)
    with pytest.raises(InputError, match=r"s\.json, which is no file"):
        schema_named_in(missing)
    (tmp_path / "s.json").write_text("true")
    assert schema_named_in(missing) == "true"


@pytest.mark.parametrize(
    ("uri", "is_obeyed"),
    [("https://example.org/s.json", False), ("http://json-schema.org/draft-07/schema#", True)],
)
def test_a_schema_that_is_not_read_is_noted(real, write, uri, is_obeyed):
    write("a.json", f'{{"$schema": "{uri}", "minLength": {{? ?}}}}'.encode())
    run = real("fill", "--model", "random", "--steps", "1", "--output-format", "text", "a.json")
    assert run.code == 0
    assert (f"its schema {uri} is not obeyed" in run.err) != is_obeyed
    assert not is_obeyed or json.loads(run.out)["minLength"] >= 0
