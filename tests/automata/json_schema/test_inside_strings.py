"""Witnesses for holes inside strings and keys."""

import json
from typing import Any

import pytest

import dgfill
from dgfill.automata import GAP, Gap, from_json_schema
from dgfill.violations import schema_error

WORDS = {"enum": ["zed", "abc", "a-b-c", "na\u00efve caf\u00e9", "a\nb", 'x"d']}


@pytest.mark.parametrize(("schema", "text"), [
    (WORDS, '"~d"'),
    (WORDS, '"z~d"'),
    (WORDS, '"~e~d"'),
    (WORDS, '"~-~-~"'),
    (WORDS, '"~ve caf\u00e9"'),
    (WORDS, '"~\\u0076e caf\\u00e9"'),
    (WORDS, '"~\\"d"'),
    ({"const": "aXbXc"}, '"~X~X~"'),
    ({"items": {"enum": ["zed", "abc"]}}, '["~d", "~c"]'),
    ({"properties": {"a": {"const": "zed"}}}, '{"a": "~d"}'),
    ({"propertyNames": {"enum": ["zed", "zebra"]}}, '{"~bra": 1, "~d": 2}'),
    ({"pattern": "foo$"}, '"~oo"'),
    ({"pattern": "^(red|green|blue)s?$"}, '"~een"'),
    ({"format": "date"}, '"~-02-~"'),
    ({"format": "uuid"}, '"~ab"'),
    ({"const": "\ud83d"}, '"\\u~'),
    ({"const": "\ud83d"}, '"~\\u~"'),
    ({"enum": ["\U0001f600"]}, '"\\ud83d\\u~'),
    ({"required": ["a"], "dependencies": {"a": ["b"]}}, '{"\\u0~'),
    ({"minLength": 9, "pattern": "^[a-z]*[0-9]?$", "not": {"pattern": "aaaa"}}, '"~z7"'),
])  # fmt: skip
def test_known_text_in_a_string_is_made_use_of(schema: dict[str, Any], text: str) -> None:
    before, *known = text.split("~")
    rest: list[bytes | Gap] = [known[0].encode()]
    for piece in known[1:]:
        rest += [GAP, piece.encode()]
    automaton = from_json_schema(schema)
    found = automaton.witness(automaton.step(automaton.start, before.encode()), rest, 256)
    assert found is not None
    filled = before + "".join(fill.decode() + right for fill, right in zip(found, known, strict=True))
    assert schema_error(json.dumps(schema), filled) is None


def test_nothing_is_found_where_nothing_is() -> None:
    automaton = from_json_schema(WORDS)
    assert automaton.witness(automaton.step(automaton.start, b'"'), [b'e"'], 256) is None


@pytest.mark.parametrize(("language", "text", "wanted"), [
    ("json", '"{? ?}d"', '"zed"'),
    ("json", '"{? be|ze ?}d"', '"zed"'),
    ("json", '"{? /[a-z]{2}/ ?}d"', '"zed"'),
    ("yaml", "a: {x: {? ?}d}\n", "a: {x: zed}\n"),
    ("toml", 'a.x = "{? ?}d"\n', 'a.x = "zed"\n'),
])  # fmt: skip
def test_a_word_that_ends_in_known_text(language: str, text: str, wanted: str) -> None:
    schema: dict[str, Any] = {"enum": ["zed", "abc"]}
    if language != "json":
        schema = {"properties": {"a": {"properties": {"x": schema}}}}
    result = dgfill.fill(text, language=language, schema=schema, model="random", steps=1, max_tokens=8)
    assert result.text == wanted
