"""YAML and TOML under a schema, with the random model."""

import json
import re
import tomllib

import pytest

import dgfill
from dgfill.automata import DEAD, from_json_schema
from dgfill.data_rules import data_rules
from dgfill.document import parse
from dgfill.document.data import values_in
from dgfill.violations import schema_error

CONFIG = {
    "type": "object",
    "properties": {
        "port": {"type": "integer", "minimum": 1024, "maximum": 65535},
        "tls": {"type": "boolean"},
        "level": {"enum": ["debug", "info", "on"]},
        "host": {"type": "string", "pattern": "^[a-z]+\\.example$"},
        "since": {"type": "string", "format": "date"},
        "steps": {"type": "array", "items": {"type": "number", "multipleOf": 0.5}},
    },
    "additionalProperties": False,
}
YAML = """port: {? ?}
tls: {? ?}  # on?
level: {? ?}
host: "{? ?}.example"
steps: [1, {? ?}]
since: 2020-01-01
"""
TOML = """port = {? ?}
tls = {? ?}
level = {? ?}
host = "{? ?}.example"
since = 2020-01-01
steps = [1, {? ?}]
"""


def filled(text: str, language: str, schema: object = CONFIG, **options: object) -> dgfill.Result:
    return dgfill.fill(
        text, language=language, schema=schema, model="random", steps=2, max_tokens=8, **options
    )


@pytest.mark.parametrize("language, text", [("yaml", YAML), ("toml", TOML)])
def test_what_is_filled_obeys_the_schema(language, text):
    for seed in range(3):
        result = filled(text, language, seed=seed)
        assert schema_error(json.dumps(CONFIG), result.text, language=language) is None
        (value,) = values_in(result.text, language)
        assert type(value["port"]) is int and value.keys() == CONFIG["properties"].keys()


def test_a_word_that_old_readers_of_yaml_take_for_a_boolean_is_quoted():
    document = parse(b"on: {? ?}\n", language="yaml")
    (rule,) = data_rules(document, from_json_schema({"properties": {"on": {"enum": ["push", "yes", "No"]}}}))
    texts = [b"push", b'"push"', b'"yes"', b'"No"', b"yes", b"No", b"'push'", b"pus"]
    assert [rule.accepts(rule.step(rule.start, text)) for text in texts] == [True] * 4 + [False] * 4


@pytest.mark.parametrize("language", ["yaml", "toml"])
@pytest.mark.parametrize("kind, right, wrong", [
    ("integer", "5 -7 0", "5.0 1e4 05 true"),
    ("number", "5 0.5", "1e4 .5 5."),
    ("boolean", "true false", "True on yes 1"),
    ("string", '"" "a b"', r'a"b "\/" "\u0041" 5'),
])  # fmt: skip
def test_values_are_spelt_so_that_all_readers_agree(language, kind, right, wrong):
    text = {"yaml": "a: {? ?}\n", "toml": "a = {? ?}\n"}[language]
    schema = from_json_schema({"properties": {"a": {"type": kind}}})
    (rule,) = data_rules(parse(text.encode(), language=language), schema)

    def allows(value: str) -> bool:
        return rule.accepts(rule.step(rule.start, value.encode()))

    values = [right] if kind == "string" else right.split()
    assert all(map(allows, ['""', '"a b"'] if kind == "string" else values))
    assert not any(map(allows, wrong.split()))


def test_what_stands_around_a_hole_counts():
    schema = {"oneOf": [{"properties": {"a": {"const": 1}, "b": {"type": "null"}}},
                        {"properties": {"a": {"const": 2}, "b": {"type": "string"}}}]}  # fmt: skip
    assert filled("a: {? ?}\nb: text\n", "yaml", schema).text == "a: 2\nb: text\n"
    assert tomllib.loads(filled('b = "x"\n[t]\n', "toml", schema).text) == {"b": "x", "t": {}}
    assert filled('b = "x"\n[t]\n[a]\n[t.u]\n', "toml", True).text.startswith("b")


@pytest.mark.parametrize("language, text, message", [
    ("yaml", "port: 99999\ntls: {? ?}\n", "^/port: 99999 is greater"),
    ("yaml", "tls: 1\nport: 99999\nlevel: {? ?}\n", "^/tls: 1 is not of type 'boolean'"),
    ("toml", "tls = 1\nport = 99999\nlevel = {? ?}\n", "^/tls: 1 is not of type 'boolean'"),
    ("yaml", "port: 2000\nport: {? ?}\n", "a key twice"),
    ("toml", "port = 2000\nport = {? ?}\n", "Cannot overwrite"),
    ("toml", "port = {? 7|9 ?}\n", "no text is all that this hole asks for"),
])  # fmt: skip
def test_the_first_violation_is_named(language, text, message):
    with pytest.raises(dgfill.Unsatisfiable) as error:
        filled(text, language)
    assert re.search(message, error.value.message)


def test_constraints_of_a_hole_hold_too():
    assert filled("port = {? /99+/ ?}\n", "toml").text == "port = 9999\n"


def test_schemas_are_given_by_uri():
    schema, documents = (
        {"properties": {"a": {"$ref": "https://example.com/seven"}}},
        {"https://example.com/seven": {"const": 7}},
    )
    assert filled("a: {? ?}\n", "yaml", schema, documents=documents).text == "a: 7\n"


def test_a_hole_that_is_no_scalar_has_no_rule():
    document = parse(b"a: 1\n# dgfill: more of it\n", language="yaml")
    assert data_rules(document, from_json_schema(True)) == [None]
    assert from_json_schema(False).start == DEAD
