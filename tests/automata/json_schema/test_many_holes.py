"""Witnesses for documents with many holes."""

import json
from typing import Any

import pytest

from dgfill.automata import GAP, from_json_schema

HOLE = "{? ?}"
SERIAL = {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}$"}
PARTS = {
    "additionalProperties": False,
    "properties": {f"part{number}": {"type": "array", "items": SERIAL} for number in range(20)},
}


def shape(kind: str, *, depth: int) -> dict[str, Any]:
    """An object of a kind, with numbers in arrays."""
    points: dict[str, Any] = {"type": "number"}
    for _ in range(depth):
        points = {"type": "array", "minItems": 2, "items": points}
    return {
        "type": "object",
        "required": ["kind", "points"],
        "properties": {"kind": {"enum": [kind]}, "points": points, "frame": {"type": "array", "minItems": 4}},
    }


SHAPES = [shape(f"shape{depth}", depth=depth) for depth in range(1, 5)]
DRAWING = {
    "oneOf": [
        *SHAPES,
        {
            "type": "object",
            "required": ["layers"],
            "properties": {
                "kind": {"type": "string"},
                "layers": {"type": "array", "items": {"$ref": "#/$defs/layer"}},
            },
        },
    ],
    "$defs": {
        "layer": {
            "type": "object",
            "required": ["shape", "marks"],
            "properties": {
                "shape": {"oneOf": SHAPES},
                "marks": {"oneOf": [{"type": "null"}, {"type": "object"}]},
            },
        }
    },
}
LAYERS = [
    {"kind": HOLE, "marks": {"name": HOLE}, "shape": {"kind": HOLE, "points": points}}
    for points in (
        [HOLE, HOLE],
        [[HOLE, 0.5], [3.5, HOLE]],
        [[[HOLE, HOLE], [1.5, HOLE]], [[HOLE, 2], [HOLE, HOLE]]],
        [[[[HOLE, 1], [HOLE, 2]], [[2, HOLE], [1, HOLE]]], [[[HOLE, HOLE], [1, 2]], [[1, HOLE], [1, 2]]]],
    )
]


@pytest.mark.parametrize(
    ("schema", "document"),
    [
        (PARTS, {f"part{number}": [HOLE, HOLE] for number in range(20)}),
        (DRAWING, {"kind": HOLE, "layers": LAYERS}),
    ],
    ids=["long strings", "kinds that what follows tells"],
)
def test_each_hole_gets_a_value(schema: dict[str, Any], document: Any) -> None:
    automaton = from_json_schema(schema)
    known = json.dumps(document).replace(f'"{HOLE}"', HOLE).split(HOLE)
    rest = [piece for text in known[1:] for piece in (text.encode(), GAP)][:-1]
    found = automaton.witness(automaton.step(automaton.start, known[0].encode()), rest, 200)
    assert found is not None
    values = [text.decode() for text in found]
    assert automaton.matches(known[0] + "".join(map(str.__add__, values, known[1:])))
    assert all(json.dumps(json.loads(text)) == text for text in values)


def test_a_hole_may_hold_several_values_and_members() -> None:
    schema = {
        "properties": {
            "a": {"type": "array", "minItems": 3, "items": {"type": "integer"}},
            "b": {"const": 7},
        },
        "required": ["a", "b", "c"],
    }
    automaton = from_json_schema(schema)
    found = automaton.witness(automaton.step(automaton.start, b'{"a": ['), [b"], ", GAP, b', "d": 1}'], 40)
    assert found is not None
    whole = json.loads(b'{"a": [' + found[0] + b"], " + found[1] + b', "d": 1}')
    assert len(whole["a"]) >= 3 and whole["b"] == 7 and "c" in whole


@pytest.mark.parametrize(
    ("schema", "left", "right"),
    [
        ({"enum": ["zed", "bob"]}, '"', '"'),
        ({"enum": ["zed", "bob"]}, '"z', '"'),
        ({"format": "date"}, '"', '"'),
        ({"items": {"pattern": "^(abc|xyz)$"}}, '["a', '","abc"]'),
        ({"required": ["name"]}, '{"', '":1}'),
    ],
)
def test_a_hole_in_a_string_may_leave_its_end_to_known_text(schema, left, right):
    automaton = from_json_schema(schema)
    found = automaton.witness(automaton.step(automaton.start, left.encode()), [right.encode()], 64)
    assert found is not None and automaton.matches(left + found[0].decode() + right)
