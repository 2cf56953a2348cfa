"""Where the ``jsonschema`` package alone would be wrong: its verdicts here, and those of the automata."""

import json
from decimal import Decimal
from typing import Any

import pytest

from dgfill.automata import from_json_schema
from dgfill.violations import schema_error

DRAFTS = {
    "4": "http://json-schema.org/draft-04/schema#",
    "7": "http://json-schema.org/draft-07/schema#",
    "2019": "https://json-schema.org/draft/2019-09/schema",
    "2020": "https://json-schema.org/draft/2020-12/schema",
}
OTHER = "https://example.com/other"
ITSELF = "https://example.com/itself"
CIRCLE = [f"https://example.com/{number}" for number in range(2)]
LONG = "a" * 40
CORE = {"$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": True}}


@pytest.mark.parametrize(
    ("schema", "valid", "invalid"),
    [
        ({"maximum": Decimal("0.1000000000000000055511151231257827")}, "0.1", "0.10000000000000001"),
        ({"minimum": Decimal("1e400")}, "1e400", "1e399"),
        ({"const": Decimal("9007199254740993.5")}, "9007199254740993.5", "9007199254740993"),
        ({"items": [{"type": "null"}]}, "[null, 1]", "[1]"),
        ({"items": [{}], "additionalItems": False}, "[1]", "[1, 2]"),
        ({"items": [{}], "$ref": "#a", "$defs": {"a": {"$anchor": "a"}}}, "[1]", None),
        ({"dependencies": {"a": ["b"], "c": False}}, '{"a": 1, "b": 2}', '{"a": 1}'),
        ({"$schema": DRAFTS["2019"], "items": True, "unevaluatedItems": False}, "[1]", None),
        ({"$schema": DRAFTS["7"], "items": True, "additionalItems": False}, "[1]", None),
        ({"items": [{}], "unevaluatedItems": False}, "[1]", "[1, 2]"),
        ({"patternProperties": {r"^\p{L}": {}}, "unevaluatedProperties": False}, '{"é": 1}', '{"1": 1}'),
        ({"patternProperties": {"^(a+)+$": {}}, "unevaluatedProperties": False}, "{}", f'{{"{LONG}b": 1}}'),
        ({"pattern": "^(?!(a+)+b)a*$"}, f'"{LONG}"', '"ab"'),
        ({"format": "regex"}, r'"\\p{L}"', '"("'),
        ({"format": "uri"}, '"a:b"', '"a b"'),
        ({"$schema": DRAFTS["4"], "format": "date"}, '"2024-02-29"', '"2023-02-29"'),
        ({"$schema": OTHER, "type": "string", "not": False}, "1", None),
        ({"$schema": OTHER, "properties": {"a": False}}, "{}", '{"a": 1}'),
        ({"$schema": ITSELF, "type": "string", "items": False}, "1", "[1]"),
        ({"$schema": CIRCLE[0], "type": "string", "items": False}, "1", "[1]"),
        ({"$schema": CIRCLE[1], "type": "string"}, '""', "1"),
        ({"$schema": "https://example.com/unknown", "type": "string"}, '""', "1"),
    ],
)  # fmt: skip
def test_both_say_the_same(schema: Any, valid: str, invalid: str | None) -> None:
    documents = {
        OTHER: {"$schema": DRAFTS["2020"], **CORE},
        ITSELF: {"$schema": f"{ITSELF}#", **CORE},
        CIRCLE[0]: {"$schema": CIRCLE[1], **CORE},
        CIRCLE[1]: {"$schema": CIRCLE[0]},
    }
    automaton = from_json_schema(schema, documents=documents)
    written = _written(schema)
    assert automaton.matches(valid)
    assert schema_error(written, valid, json.dumps(documents)) is None
    if invalid is not None:
        assert not automaton.matches(invalid)
        assert schema_error(written, invalid, json.dumps(documents)) is not None


def _written(value: Any) -> str:
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{json.dumps(name)}: {_written(inner)}" for name, inner in value.items()) + "}"
        )
    return str(value) if isinstance(value, Decimal) else json.dumps(value)


@pytest.mark.parametrize(
    ("draft", "schema", "valid", "invalid"),
    [
        ("4", {"minimum": 3, "exclusiveMinimum": True}, "3.5", "3"),
        ("4", {"type": "integer"}, "1", "1.0"),
        ("7", {"type": "integer"}, "1.0", "1.5"),
        ("7", {"pattern": r"^\d$"}, '"1"', r'"\u0661"'),
        ("7", {"multipleOf": 0.5}, "1e999999999", "0.25"),
    ],
)
def test_a_document_is_judged_in_its_own_draft(draft: str, schema: Any, valid: str, invalid: str) -> None:
    documents = {OTHER: {"$schema": DRAFTS[draft], **schema}}
    reference = {"$ref": OTHER}
    automaton = from_json_schema(reference, documents=documents)
    for text in (valid, invalid):
        assert automaton.matches(text) is (text == valid)
        error = schema_error(json.dumps(reference), text, json.dumps(documents))
        assert (error is None) is (text == valid)


def test_the_place_of_a_forbidden_item_is_told() -> None:
    assert (
        schema_error('{"prefixItems": [{}], "items": false}', "[1, 2]")
        == "/1: the schema allows no such item"
    )
