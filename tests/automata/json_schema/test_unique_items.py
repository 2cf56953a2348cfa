"""Items that all have to be different: whether there are enough values for them, and which."""

import itertools
import json
from typing import Any

import jsonschema
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from automata.json_schema.schemas import schemas, values
from dgfill.automata import DEAD, from_json_schema
from dgfill.violations import schema_error

BOOLEAN = {"type": "boolean"}
PAIR = {"type": "array", "items": BOOLEAN, "minItems": 2, "maxItems": 2}
FLAGS = {"type": "object", "properties": {"a": BOOLEAN, "b": BOOLEAN}, "additionalProperties": False}


def different(items: Any, least: int) -> dict[str, Any]:
    return {"type": "array", "items": items, "minItems": least, "uniqueItems": True}


@pytest.mark.parametrize(
    ("items", "most"),
    [
        (PAIR, 4),
        ({**PAIR, "uniqueItems": True}, 2),
        ({"type": "array", "items": BOOLEAN, "maxItems": 2}, 7),
        (different({"enum": [1, 2, 3]}, 2), 12),
        (FLAGS, 9),
        ({**FLAGS, "required": ["a"]}, 6),
        ({**FLAGS, "minProperties": 1, "maxProperties": 1}, 4),
        ({"type": "object", "propertyNames": {"enum": ["x", "y"]}, "additionalProperties": {"const": 0}}, 4),
        ({"enum": [[1], [1.0], [2], {"a": 1}, "a"]}, 4),
        ({"type": "string", "pattern": "^[ab]é?$"}, 4),
        ({"type": "string", "pattern": "^[b-z]{3}$", "enum": ["abc", "bcd", "b"]}, 1),
        ({"type": "integer", "minimum": 1, "exclusiveMaximum": 61}, 60),
        ({"type": "number", "minimum": 0, "maximum": 1, "multipleOf": 0.25}, 5),
        ({"oneOf": [{"enum": [1, 2]}, {"enum": ["a", "b"]}]}, 4),
    ],
)
def test_as_many_as_there_are_and_no_more(items: Any, most: int) -> None:
    automaton = from_json_schema(different(items, most))
    found = automaton.witness(automaton.start, [], 1000)
    assert found is not None
    assert schema_error(json.dumps(different(items, most)), found[0].decode()) is None
    assert from_json_schema(different(items, most + 1)).start == DEAD


@pytest.mark.parametrize(
    "schema",
    [
        {"prefixItems": [BOOLEAN, {"enum": [True, False]}, BOOLEAN], "minItems": 3},
        {"prefixItems": [{"enum": [1, 2]}, {"enum": [2, 3]}], "items": {"enum": [1, 3]}, "minItems": 4},
        {"contains": {"const": 1}, "minContains": 2},
        {"allOf": [{"items": {"enum": [1, 2, 3]}}, {"items": {"enum": [2, 3, 4]}}], "minItems": 3},
    ],
)  # fmt: skip
def test_places_that_compete_for_values(schema: dict[str, Any]) -> None:
    assert from_json_schema({"type": "array", **schema}).start != DEAD
    assert from_json_schema({"type": "array", "uniqueItems": True, **schema}).start == DEAD


@pytest.mark.parametrize(
    ("items", "least"),
    [
        ({"type": "integer"}, 60),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, 30),
        ({"type": "string"}, 60),
        ({"type": "string", "pattern": "^[a-z]{3}$"}, 30),
        ({"type": "string", "format": "uuid"}, 30),
        ({"type": "string", "format": "date"}, 30),
        ({"type": "object", "required": ["id"], "properties": {"id": {"format": "uuid"}}}, 12),
    ],
)
def test_many_are_found_where_there_are_many(items: Any, least: int) -> None:
    schema = different(items, least)
    automaton = from_json_schema(schema)
    found = automaton.witness(automaton.start, [], 4000)
    assert found is not None
    assert schema_error(json.dumps(schema), found[0].decode()) is None


def is_same(one: Any, other: Any) -> bool:
    return schema_error(json.dumps({"const": one}), json.dumps(other)) is None


@settings(deadline=None, max_examples=200)
@given(schemas, st.lists(values, max_size=12))
def test_different_values_are_enough(schema: Any, drawn: list[Any]) -> None:
    """No array is lost: all that are valid alone are so together."""
    kept: list[Any] = []
    for value in drawn:
        is_new = not any(is_same(value, other) for other in kept)
        if is_new and schema_error(json.dumps(schema), json.dumps(value)) is None:
            kept.append(value)
    event(f"items: {len(kept)}")
    assert from_json_schema(different(schema, len(kept))).matches(json.dumps(kept))


UNIQUE = {"uniqueItems": True}
SMALL = [list(items) for length in range(5) for items in itertools.product((0, 1, True), repeat=length)]
tiny = st.sampled_from([True, True, False, {"enum": [0, 1]}, {"const": 1}, {"type": "integer"}])
about_items: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "minItems": st.integers(0, 3),
        "maxItems": st.integers(2, 4),
        "prefixItems": st.lists(tiny, min_size=1, max_size=3),
        "items": tiny,
        "contains": tiny,
        "maxContains": st.integers(0, 2),
        "unevaluatedItems": tiny,
        "uniqueItems": st.just(True),
    },
)
with_equal_ones: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({"not": UNIQUE}),
    st.builds(lambda then, other: {"if": UNIQUE, "then": then, "else": other}, about_items, about_items),
    st.builds(lambda other: {"oneOf": [UNIQUE, other]}, about_items),
    st.builds(lambda other: {"anyOf": [{"not": UNIQUE}, other]}, about_items),
    st.builds(lambda other: {"not": {**UNIQUE, **other}}, about_items),
)


@settings(deadline=None, max_examples=200)
@given(about_items, st.lists(with_equal_ones, min_size=1, max_size=2))
def test_all_small_arrays_are_judged_as_by_jsonschema(about: Any, equal: list[Any]) -> None:
    """Equal items may be forbidden or asked for, and the number of items may be bounded."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **about, "allOf": equal}
    validator = jsonschema.Draft202012Validator(schema)
    automaton = from_json_schema(schema)
    valid = [items for items in SMALL if validator.is_valid(items)]
    event(f"valid: {(len(valid) * 4 + len(SMALL) - 1) // len(SMALL)}/4")
    assert [items for items in SMALL if automaton.matches(json.dumps(items))] == valid


def test_equal_items_need_room() -> None:
    assert from_json_schema({"type": "array", "not": UNIQUE, "maxItems": 1}).start == DEAD
    automaton = from_json_schema({"type": "array", "not": UNIQUE, "maxItems": 2})
    assert automaton.witness(automaton.start, [], 100) == [b"[0,0]"]
    assert automaton.step(automaton.start, b"[1,2]") == DEAD


def test_values_deep_in_each_other_are_not_listed() -> None:
    schema: Any = BOOLEAN
    for _ in range(80):
        schema = different(schema, 1)
    automaton = from_json_schema(schema)
    assert automaton.matches("[" * 80 + "true" + "]" * 80)
