"""Instances that no canvas holds, with the random model."""

import json

import pytest

from dgfill.document import parse
from dgfill.document.json_text import with_holes
from dgfill.errors import Unsatisfiable
from dgfill.filling import Options, fill_document
from dgfill.violations import schema_error

NAMES = [f"member_number_{number}" for number in range(40)]
SCHEMA = {
    "type": "object",
    "properties": {name: {"type": "string", "minLength": 6, "maxLength": 40} for name in NAMES},
    "required": NAMES,
}


def test_values_become_holes():
    text = '{"a:": ["x\\"", -1.5e3, {}], "b": null}'
    assert with_holes(text) == ('{"a:":[{? ~24 ?},{}],"b":{? ?}}', ['"x\\"",-1.5e3', "null"])
    assert with_holes('"x"') == ("{? ?}", ['"x"'])
    assert with_holes('[["a", "b"], "c", {"a": 1, "b": 2}]') == (
        '[[{? ~14 ?}],{? ?},{"a":{? ?},"b":{? ?}}]', ['"a","b"', '"c"', "1", "2"]
    )  # fmt: skip


def test_items_in_a_row_share_holes_and_canvases():
    seen = []
    document = parse(b"{? ?}", language="json")
    schema = json.dumps({"type": "array", "items": {"type": "integer"}, "minItems": 150})
    options = Options(model="random", schema=schema, max_tokens=192, steps=1)
    result = fill_document(document, options, on_event=seen.append)
    assert schema_error(schema, result.text) is None
    assert len(seen) < 10


def test_a_large_instance_is_filled_value_by_value():
    document = parse(b" {? ?}\n", language="json")
    options = Options(model="random", schema=json.dumps(SCHEMA), max_tokens=192, steps=1)
    result = fill_document(document, options)
    (fill,) = result.fills
    assert result.text == f" {fill.text}\n" and fill.hole == document.holes[0]
    assert schema_error(json.dumps(SCHEMA), result.text) is None and [*json.loads(fill.text)] == sorted(NAMES)
    assert len({*json.loads(fill.text).values()}) > 10
    assert fill.candidates[0].text == fill.text and fill.log_z[0] <= fill.log_z[1] <= 0


def test_one_value_is_no_more_than_the_hole():
    document = parse(b"{? ?}", language="json")
    schema = json.dumps({"type": "string", "minLength": 3000})
    with pytest.raises(Unsatisfiable):
        fill_document(document, Options(model="random", schema=schema, max_tokens=192, steps=1))


def test_a_bound_of_the_user_holds():
    document = parse(b"{? ?}", language="json")
    with pytest.raises(Unsatisfiable, match="at most 64 tokens"):
        fill_document(document, Options(model="random", schema=json.dumps(SCHEMA), max_tokens=64))
