"""What the ``jsonschema`` package finds, in the order of the text."""

import json

import pytest

from dgfill.violations import schema_error, violations


@pytest.mark.parametrize(("schema", "text", "message"), [
    ({"properties": {"a": {"maximum": 2}, "b": {"maximum": 2}}}, '{"b": 3, "a": 3}',
     "/b: 3 is greater than the maximum of 2"),
    ({"items": {"minimum": 2}}, "[2, 1.5, 1]", "/1: 1.5 is less than the minimum of 2"),
    ({"minimum": 2}, "1", "1 is less than the minimum of 2"),
    ({"properties": {"a": True}, "additionalProperties": False}, '{"a": 1, "c~/d": 2}',
     "/c~0~1d: the schema allows no such member"),
    ({"properties": {"a": False}}, '{"a": 1}', "/a: the schema allows no such member"),
    ({"patternProperties": {"^a": False}}, '{"ab": 1}', "/ab: the schema allows no such member"),
    (False, "[1]", "the schema forbids [1]"),
    ({"additionalProperties": {"type": "null"}}, '{"\\n": 1}', "/\\n: 1 is not of type 'null'"),
    (True, '{"a": 1, "a": 1}', "an object has a key twice: 'a'"),
])  # fmt: skip
def test_the_first_violation(schema, text, message):
    assert schema_error(json.dumps(schema), text) == message


def test_all_of_them_in_the_order_of_the_text():
    schema = {"properties": {"a": {"items": {"type": "null"}}, "b": {"const": 1}}, "maxProperties": 1}
    found = violations(json.dumps(schema), '{"b": 2, "a": [null, 1, 2]}')
    assert [one.path for one in found] == [(), ("b",), ("a", 1), ("a", 2)]
    assert [one.path for one in violations(json.dumps(schema), "b: 2\n---\na: [1]\n", language="yaml")] == [
        ("b",),
        ("a", 0),
    ]


def test_long_values_are_cut():
    message = schema_error('{"type": "null"}', f'"{"x" * 1000}"')
    assert message is not None and len(message) < 100 and message.endswith("… is not of type 'null'")


@pytest.mark.parametrize(
    ("draft", "document"),
    [
        (4, {"id": "http://x/y", "definitions": {"n": {"id": "#n", "type": "integer"}}}),
        (7, {"$id": "http://x/y", "definitions": {"n": {"$id": "#n", "type": "integer"}}}),
    ],
)
def test_another_document_is_read_as_its_draft_is(draft, document):
    uri = f"http://json-schema.org/draft-0{draft}/schema#"
    reference = {"$ref": "http://x/y#n"}
    named = document | {"$schema": uri}
    documents = json.dumps({"http://x/y": named})
    assert schema_error(json.dumps(reference), '"a"', documents) == "\"a\" is not of type 'integer'"
    documents = json.dumps({"http://x/y": document})
    assert schema_error(json.dumps(reference | {"$schema": uri}), "1", documents) is None


@pytest.mark.parametrize(
    ("unit", "number", "is_multiple"),
    [
        (0.5, "1e999999999", True),
        (7, "-1e999999999", False),
        (0.01, "1e-999999999", False),
        (0.01, "19.99", True),
        (0.01, "0e-999", True),
        (1.5, "-45e-1", True),
    ],
)
def test_multiples_of_numbers_of_any_size(unit, number, is_multiple):
    assert (schema_error(json.dumps({"multipleOf": unit}), number) is None) == is_multiple


@pytest.mark.parametrize(("language", "text"), [("json", "%s"), ("yaml", "a: %s"), ("toml", "a = %s")])
def test_an_exponent_without_end_is_refused(language, text):
    message = schema_error("true", text % f"1e{'9' * 30}", language=language)
    assert message == "a number has too large an exponent"
