"""Random schemas, and texts that may be instances of them."""

import json
from typing import Any

from hypothesis import strategies as st

NAMES = ("a", "b", "ab", "é")
WORDS = ("", "a", "ab", "ba", "aé", "1")
NUMBERS = (-2, 0, 1, 1.5, 2, 10, 0.25, 100)

names = st.sampled_from(NAMES)
scalars = st.none() | st.booleans() | st.sampled_from(NUMBERS) | st.sampled_from(WORDS)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)
few = st.integers(0, 3)
patterns = st.sampled_from(
    ["a", "^a", "b$", "^a*$", "^.{2}$", "a|^$", "é", r"\d", r"^\p{L}", "^.(?!b)", "(?<!a)$"]
)
types = st.sampled_from(["object", "array", "string", "number", "integer", "boolean", "null"])

plain = st.fixed_dictionaries(
    {},
    optional={
        "type": types | st.lists(types, min_size=1, max_size=3, unique=True),
        "enum": st.lists(values, min_size=1, max_size=3),
        "const": values,
        "minimum": st.sampled_from(NUMBERS),
        "exclusiveMaximum": st.sampled_from(NUMBERS),
        "multipleOf": st.sampled_from([0.5, 1, 2, 0.25]),
        "minLength": few,
        "maxLength": few,
        "pattern": patterns,
        "format": st.sampled_from(["date", "regex", "uri", "unknown"]),
        "minItems": few,
        "maxItems": few,
        "uniqueItems": st.booleans(),
        "minProperties": few,
        "maxProperties": few,
        "required": st.lists(names, max_size=2, unique=True),
        "dependentRequired": st.dictionaries(names, st.lists(names, max_size=2, unique=True), max_size=2),
    },
)


def _with(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    mapped = st.dictionaries(names, inner, max_size=2)
    more: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
        {},
        optional={
            "allOf": several,
            "anyOf": several,
            "oneOf": several,
            "not": inner,
            "if": inner,
            "then": inner,
            "else": inner,
            "properties": mapped,
            "patternProperties": st.dictionaries(patterns, inner, max_size=2),
            "additionalProperties": inner,
            "unevaluatedProperties": inner,
            "propertyNames": inner,
            "dependentSchemas": mapped,
            "dependencies": st.dictionaries(names, inner | st.lists(names, max_size=2), max_size=2),
            "prefixItems": several,
            "items": inner | several,
            "additionalItems": inner,
            "contains": inner,
            "minContains": few,
            "maxContains": few,
            "unevaluatedItems": inner,
        },
    )
    return st.booleans() | st.builds(lambda first, second: _some({**first, **second}), plain, more)


def _some(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with few keywords says more about each: the last of them, and what belongs together."""
    return dict(list(schema.items())[-4:])


schemas = st.recursive(st.booleans() | plain.map(_some), _with, max_leaves=8)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """JSON texts, in several spellings."""
    value = draw(values)
    return json.dumps(value, indent=draw(st.sampled_from([None, 1])), ensure_ascii=draw(st.booleans()))
