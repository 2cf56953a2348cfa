"""The hint: which names of a schema it lists."""

import pytest

from dgfill.document.extraction import answer_tokens, extraction_hint

POINT = {"type": "object", "properties": {"x": {}, "y": {"type": "number"}}}
RECURSIVE = {
    "$ref": "#/$defs/node",
    "$defs": {"node": {"properties": {"v": {}, "next": {"$ref": "#/$defs/node"}}}},
}


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        (POINT, "x, y"),
        ({"properties": {"at": POINT, "name": {"type": "string"}}}, "at{x, y}, name"),
        ({"properties": {"all": {"items": POINT}, "tags": {"type": "array"}}}, "all[x, y], tags[]"),
        ({"type": "array", "items": POINT}, "[x, y]"),
        ({"allOf": [POINT, {"properties": {"z": {}}}]}, "x, y, z"),
        ({"properties": {"p": {"anyOf": [POINT, {"type": "null"}]}}}, "p{x, y}"),
        ({"properties": {"p": {"$ref": "#/$defs/a~1b"}}, "$defs": {"a/b": POINT}}, "p{x, y}"),
        (RECURSIVE, "v, next{v, next{v, next}}"),
        ({"properties": {"p": {"$ref": "other.json"}, "q": {"$ref": "#/nowhere"}}}, "p, q"),
        ({"$ref": "#"}, ""),
        ({"properties": 3, "allOf": 4}, ""),
        ({"type": "string"}, ""),
        (True, ""),
    ],
)  # fmt: skip
def test_names(schema, names):
    assert extraction_hint(schema, " some text\n") == (f"{names}\nsome text" if names else "some text")


def test_hostile_schemas_take_no_time():
    wide = {"properties": {f"p{n}": POINT for n in range(10_000)}}
    assert extraction_hint(wide, "").count(",") < 60
    bush = {"properties": {"a": {}}}
    for _ in range(60):
        bush = {"allOf": [bush, bush], "properties": {"a": bush, "b": bush}}
    assert len(extraction_hint(bush, "")) < 1_000


def test_longer_hints_have_longer_answers():
    lengths = [answer_tokens("x" * size) for size in (0, 100, 200, 10_000, 1_000_000)]
    assert lengths == sorted(lengths) and 8 < lengths[0] < lengths[-1] < 192
