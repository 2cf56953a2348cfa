"""Which schema is named where nothing satisfies all of them."""

from typing import Any

import pytest

from dgfill.automata import DEAD, contradiction, from_json_schema

BOOLEANS = {"type": "array", "items": {"type": "boolean"}, "minItems": 3, "uniqueItems": True}


@pytest.mark.parametrize(
    ("schema", "pointer"),
    [
        (False, ""),
        ({"type": "string", "enum": [1]}, ""),
        ({"type": "object", "required": ["a/b"], "properties": {"a/b": BOOLEANS}}, "/properties/a~1b/items"),
        (
            {"minItems": 2, "items": [True, {"$ref": "#/$defs/no"}], "$defs": {"no": False}, "type": "array"},
            "/items/1",
        ),
        ({"allOf": [{"minimum": 3}, {"type": "integer"}, {"maximum": 2}]}, "/allOf/0"),
        ({"not": {}}, ""),
        ({"oneOf": [{"const": 1}, {"const": 1.0}]}, "/oneOf/0"),
        ({"anyOf": [False, {"items": False, "minItems": 1, "type": "array"}]}, "/anyOf/0"),
        (
            {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#"}, "b": False}},
            "/properties/a",
        ),
        ({"$ref": "#/$defs/a", "$defs": {"b": True, "a": {"allOf": [True, False]}}}, "/$defs/a/allOf/1"),
    ],
    ids=str,
)
def test_the_innermost_cause(schema: Any, pointer: str) -> None:
    assert contradiction(schema, {}) == pointer


def test_a_large_schema_is_not_searched() -> None:
    schema = {"allOf": [{"minimum": number} for number in range(2000)], "type": "number", "maximum": 1}
    assert from_json_schema(schema).start == DEAD
    assert contradiction(schema, {}) == ""
