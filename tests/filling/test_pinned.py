"""What is pinned against the schema, under the random model."""

import re

import pytest

import dgfill

KINDS = {"oneOf": [{"properties": {"k": {"const": "a"}, "v": {"maximum": 3}}},
                   {"properties": {"k": {"const": "b"}, "v": {"minimum": 9}}}]}  # fmt: skip
IF = {"if": {"properties": {"k": {"const": "a"}}}, "then": {"properties": {"v": {"maximum": 3}}}}
INTEGERS = {"additionalProperties": {"type": "integer"}, "items": {"type": "integer"}}
SMALL = {"properties": {"a": {"maximum": 2}, "b": {"maximum": 2}}, "required": ["a"]}


def message(schema: object, text: str) -> str:
    with pytest.raises(dgfill.Unsatisfiable) as error:
        dgfill.fill(text, language="json", schema=schema, model="random", steps=1, max_tokens=8)
    return error.value.message


@pytest.mark.parametrize(("schema", "text", "wanted"), [
    (SMALL, '{"a": 3, {? ?}}', "^/a: 3 is greater than the maximum of 2$"),
    (SMALL, '{"c": {? ?}, "b": 3, "a": 4}', "^/b: 3 is greater"),
    (INTEGERS, '[1, {? ?}, "x"]', '^/2: "x" is not of type .integer.$'),
    (INTEGERS, '[1 {? ?}, "x"]', "is not of type 'integer'$"),
    (INTEGERS, '{ {? ?}, "b": "x"}', '^/b: "x" is not'),
    (INTEGERS, '{ "{? ?}": 1, "b": "x"}', '^/b: "x" is not'),
    (INTEGERS, '{"b": "x" {? ?}}', '^/b: "x" is not'),
    ({"properties": {"a": True}, "additionalProperties": False}, '{"b": {? ?}}', "^/b: the schema allows"),
    (SMALL, '{"a": 1, "a": 1, "b": {? ?}}', "^an object has a key twice: 'a'$"),
    ({"type": "string"}, '{"b": {? ?}}', "^an object is not of type 'string'$"),
    ({"properties": {"a": {"type": ["null", "object"]}}}, '{"a": [{? ?}]}', "^/a: an array is not of type"),
    (SMALL, '{"b": {? int ?}}', "makes this hole legal: 'a' is a required property$"),
    (IF, '{"c": {? ?}, "k": "a", "v": 5}', "makes this hole legal: /v: 5 is greater than"),
    (KINDS, '{"k": "a", "v": 5, "c": {? ?}}', "^the schema allows no text that begins like this$"),
    (KINDS, '{"c": {? ?}, "k": "a", "v": 5}', "makes this hole legal$"),
    (SMALL, '{"a": 1, "b": "{? /x/ ?}', "makes this hole legal$"),
    (SMALL, '{"a": {? int ?}{? ~9 /3/ ?}}', "legal$"),
])  # fmt: skip
def test_a_pin_that_violates_the_schema_is_named(schema, text, wanted):
    assert re.search(wanted, message(schema, text))


def test_the_place_is_where_hope_ends():
    with pytest.raises(dgfill.Unsatisfiable) as error:
        dgfill.fill('{"k": "a",\n "v": 5, "c": {? ?}}', language="json", schema=KINDS, model="random")
    place = error.value.place
    assert place is not None and (place.line, place.column) == (2, 8)
