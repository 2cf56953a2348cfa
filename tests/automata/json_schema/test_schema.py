"""What is accepted, when a text is dead, what is refused, and what a witness looks like."""

import json
import time
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

import pytest

from dgfill.automata import DEAD, GAP, UnsupportedSchema, from_json_schema
from dgfill.violations import schema_error

DRAFT_4 = "http://json-schema.org/draft-04/schema#"
DRAFT_7 = "http://json-schema.org/draft-07/schema#"


@pytest.mark.parametrize(
    ("schema", "valid", "invalid"),
    [
        ({"$schema": DRAFT_4, "type": "integer"}, ["1", "-0"], ["1.0", "1e2"]),
        ({"type": "integer"}, ["1.0", "1e2", "10e-1", "12.50e1"], ["1.5", "1e-1"]),
        ({"$schema": DRAFT_4, "minimum": 3, "exclusiveMinimum": True}, ["3.1", '"a"'], ["3", "3.0"]),
        ({"$schema": DRAFT_7, "$ref": "#/a", "type": "null", "a": True}, ["1"], []),
        ({"$ref": "#/$defs/a", "type": "null", "$defs": {"a": True}}, ["null"], ["1"]),
        ({"minLength": 2, "maxLength": 2}, ['"ab"', '"é😀"', r'"\ud83d\ude00a"'], ['"a"', '"abc"']),
        ({"minLength": 2, "maxLength": 2}, [r'"\ud83da"', r'"\ude00\ud83d"'], [r'"\ud83d\ude00"']),
        ({"const": "é\n"}, [r'"\u00e9\n"', r'"é\u000A"'], ['"é"', '"en"']),
        ({"const": {"a": [1, True], "b": None}}, ['{"b":null,"a":[1.0,true]}'], ['{"a":[true,1],"b":null}']),
        ({"enum": [[], {}, 0, False]}, ["[]", "{ }", "-0.0", "false"], ["null", "true", "[1]", '{"a":1}']),
        ({"uniqueItems": True}, ['[1,true,"1",[1],{}]', "[[1,2],[2,1]]"], ["[1,1.0]"]),
        ({"uniqueItems": True}, ['[{"a":1},{"b":1}]'], ['[{"a":1,"b":2},{"b":2,"a":1}]']),
        ({}, ['{"a":1,"b":1}', '{"a":{"a":1}}'], ['{"a":1,"a":2}', r'{"a":1,"\u0061":2}']),
        ({"properties": {"a b": {"type": "null"}}}, [r'{"a\u0020b":null}'], [r'{"a\u0020b":1}']),
        ({"required": ["a", "b"]}, ['{"b":1,"c":2,"a":3}', "1"], ['{"a":1}', "{}"]),
        ({"oneOf": [{"multipleOf": 2}, {"multipleOf": 3}]}, ["2", "9"], ["6", "5"]),
        ({"pattern": "^a$"}, ['"a"'], [r'"a\n"', '"ba"']),
        ({"pattern": r"^\p{L}+\d$"}, ['"éß1"'], ['"é١"']),
        ({"multipleOf": 0.01}, ["0.29", "1e3"], ["0.295"]),
        ({"format": "date"}, ['"2024-02-29"'], ['"2023-02-29"', '"2024-13-01"']),
        ({"format": "no such format"}, ['"x"'], []),
        (False, [], ["null", "{}"]),
    ],
)  # fmt: skip
def test_verdicts(schema: Any, valid: list[str], invalid: list[str]) -> None:
    automaton = from_json_schema(schema)
    assert [text for text in valid if not automaton.matches(text)] == []
    assert [text for text in invalid if automaton.matches(text)] == []


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"type": "string"}, '{'),
        ({"properties": {"a": True}, "additionalProperties": False}, '{"a'),
        ({"properties": {"a": True}, "additionalProperties": False}, '{"a":1'),
        ({"enum": ["red", "green"]}, '"gr'),
        ({"maxLength": 2}, '"ab'),
        ({"maxItems": 1}, "[1"),
        ({"uniqueItems": True, "maxItems": 2}, "[1,"),
        ({"anyOf": [{"properties": {"k": {"const": "a"}, "v": {"type": "null"}}, "required": ["k"]},
                    {"properties": {"k": {"const": "b"}, "v": {"type": "array"}}, "required": ["k"]}]},
         '{"k":"b","v":['),
        ({"patternProperties": {"^x[0-9]+$": True}, "additionalProperties": False}, '{"x1'),
    ],
)  # fmt: skip
def test_dead_at_the_first_wrong_byte(schema: Any, text: str) -> None:
    """The text is live; what is wrong behind it is dead at once."""
    wrong = {
        "{": None, '{"a': "b", '{"a":1': ",", '"gr': "i", '"ab': "c", "[1": ",", "[1,": None,
        '{"k":"b","v":[': None, '{"x1': "y",
    }[text]  # fmt: skip
    automaton = from_json_schema(schema)
    state = automaton.step(automaton.start, text.encode())
    if text == "{":
        assert state == DEAD
    else:
        assert state != DEAD
        assert wrong is None or automaton.step(state, wrong.encode()) == DEAD


def test_a_condition_is_known_when_its_member_has_ended() -> None:
    rules = [
        {
            "if": {"properties": {"kind": {"const": kind}}},
            "then": {"properties": {"kind": True, kind: True}, "additionalProperties": False},
        }
        for kind in ("disc", "box")
    ]
    automaton = from_json_schema({"required": ["kind"], "allOf": rules})
    for beginning, is_alive in (('{"kind":"box","b', True), ('{"kind":"box","d', False), ('{"d', True)):
        assert (automaton.step(automaton.start, beginning.encode()) != DEAD) is is_alive, beginning
    assert automaton.matches('{"disc":1,"kind":"disc"}') and not automaton.matches('{"disc":1,"kind":"box"}')


def test_what_excludes_itself_is_known_before_it_is_read() -> None:
    nothing: list[Any] = [
        False,
        {"allOf": [{"type": "string"}, {"type": "number"}]},
        {"type": "number", "minimum": 3, "maximum": 2},
        {"type": "object", "required": ["a"], "properties": {"a": False}},
        {"type": "object", "required": ["a"], "maxProperties": 0},
        {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#"}}},
        {"type": "array", "minItems": 1, "items": False},
        {"type": "string", "minLength": 3, "pattern": "^.?$"},
        {"allOf": [{"pattern": "^a"}, {"pattern": "^b"}], "type": "string"},
        {"enum": ["a", "b"], "not": {"maxLength": 1}},
        {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"type": "boolean"}},
        {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"enum": ["a", 1]}},
        {
            "type": "array",
            "minItems": 4,
            "uniqueItems": True,
            "items": {"type": "integer", "minimum": 1, "maximum": 3},
        },
        {"type": "array", "contains": {"type": "string"}, "items": {"type": "integer"}},
        {"type": "integer", "minimum": 8, "maximum": 13, "multipleOf": 7},
        {"type": "number", "minimum": 1, "maximum": 11, "allOf": [{"multipleOf": 4}, {"multipleOf": 3}]},
        {"type": "object", "required": ["a", "b"], "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {"type": "object", "propertyNames": {"enum": ["a", "b"]}, "minProperties": 3},
        {"type": "object", "required": ["a"], "not": {"minProperties": 1}},
        {"type": "array", "contains": False},
        {"const": [1, "a"], "contains": {"type": "null"}},
        {"type": "string", "pattern": "^.{3}$", "not": {"minLength": 2, "maxLength": 5}},
        {"type": "array", "allOf": [{"contains": {"const": word}} for word in "abc"], "maxItems": 2},
        {"type": "object", "properties": {"a": True}, "additionalProperties": False, "minProperties": 2},
    ]
    assert [schema for schema in nothing if from_json_schema(schema).start != DEAD] == []


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"uniqueItems": True, "minItems": 2, "items": {"type": "boolean"}}, "[true,false]"),
        (
            {"uniqueItems": True, "minItems": 3, "prefixItems": [{}], "items": {"minimum": 1, "maximum": 2}},
            "[0,1,2]",
        ),
        ({"multipleOf": 7, "minimum": 7, "maximum": 13}, "7"),
        ({"multipleOf": 0.7, "exclusiveMinimum": 0.7, "maximum": 1.4}, "1.4"),
        ({"multipleOf": 2.5, "type": "integer", "exclusiveMinimum": -5, "exclusiveMaximum": 5}, "0"),
        ({"contains": {"minimum": 3}, "items": {"type": "integer"}}, "[3]"),
    ],
)
def test_what_is_just_possible_is_alive(schema: Any, text: str) -> None:
    assert from_json_schema(schema).matches(text)


def test_an_item_is_read_beside_choices_that_are_forbidden() -> None:
    choice = {"oneOf": [{"contains": {"const": 1}}, {"maxItems": 1}]}
    automaton = from_json_schema({"not": choice, "uniqueItems": True})
    assert automaton.matches("[2,3]") and not automaton.matches("[2]")


@pytest.mark.parametrize(
    ("schema", "keyword", "pointer"),
    [
        ({"properties": {"a/b": {"$ref": "#/$defs/x"}}}, "$ref", "/properties/a~1b/$ref"),
        ({"allOf": [{}, {"pattern": "(a"}]}, "pattern", "/allOf/1/pattern"),
        ({"pattern": r"(a)\1"}, "pattern", "/pattern"),
        ({"$ref": "http://example.com/x.json"}, "$ref", "/$ref"),
        ({"$ref": "#"}, "$ref", "/$ref"),
        ({"minLength": "3"}, "minLength", "/minLength"),
        ({"type": "text"}, "type", "/type"),
        ({"required": "a"}, "required", "/required"),
        ({"multipleOf": 0}, "multipleOf", "/multipleOf"),
        ({"items": {"anyOf": []}}, "anyOf", "/items/anyOf"),
        ({"properties": {"a": 1}}, "schema", "/properties/a"),
        ({"minimum": float("inf")}, "minimum", "/minimum"),
        ({"minItems": float("nan")}, "minItems", "/minItems"),
        ({"dependentRequired": {"a": "b"}}, "dependentRequired", "/dependentRequired"),
        ({"$schema": "http://json-schema.org/draft-03/schema#"}, "$schema", ""),
    ],
)  # fmt: skip
def test_what_is_refused_is_named(schema: Any, keyword: str, pointer: str) -> None:
    with pytest.raises(UnsupportedSchema) as caught:
        from_json_schema(schema)
    assert (caught.value.keyword, caught.value.pointer) == (keyword, pointer)


def test_references_lead_to_given_documents_and_metaschemas() -> None:
    documents: dict[str, Any] = {
        "https://example.com/a.json": {"$ref": "b.json#n"},
        "https://example.com/b.json": {"$defs": {"x": {"$anchor": "n", "type": "null"}}},
    }
    automaton = from_json_schema({"items": {"$ref": "https://example.com/a.json"}}, documents=documents)
    assert automaton.matches("[null]") and not automaton.matches("[1]")
    metaschema = from_json_schema({"$ref": DRAFT_7})
    assert metaschema.matches('{"minLength": 1}') and not metaschema.matches('{"minLength": -1}')


@pytest.mark.parametrize("length", [500, 3000])
def test_long_strings_are_found(length: int) -> None:
    automaton = from_json_schema({"type": "string", "minLength": length, "pattern": "b$"})
    found = automaton.witness(automaton.start, [], 4000)
    assert found is not None and automaton.matches(found[0])


def test_witnesses_close_what_is_open() -> None:
    schema = {
        "type": "object",
        "required": ["id", "kind", "tags"],
        "properties": {
            "id": {"type": "string", "pattern": "^[A-Z]{3}-\\d{4}$"},
            "kind": {"enum": ["large", "small"]},
            "tags": {"type": "array", "minItems": 2, "uniqueItems": True, "items": {"$ref": "#/$defs/tag"}},
            "size": {"type": "integer", "minimum": 17, "multipleOf": 7},
        },
        "if": {"properties": {"kind": {"const": "large"}}},
        "then": {"required": ["size"]},
        "additionalProperties": False,
        "$defs": {"tag": {"minLength": 2, "type": "string"}},
    }
    automaton = from_json_schema(schema)
    for prefix in ("", "{", '{"ki', '{"kind": "l', '{"size": 2', '{"id": "AB', '{"tags": ["aa", '):
        state = automaton.step(automaton.start, prefix.encode())
        found = automaton.witness(state, [], 200)
        assert found is not None, prefix
        text = prefix + found[0].decode()
        assert automaton.matches(text) and len(text) < 90, text


@pytest.mark.parametrize("no", [{"not": {"const": "a"}}, {"not": {"enum": ["a", "c"]}}])
def test_witnesses_avoid_words_that_are_forbidden(no: dict[str, Any]) -> None:
    for schema in ({**no, "enum": ["a", "b"]}, {"allOf": [no, {"enum": ["b", "a"]}]}):
        automaton = from_json_schema(schema)
        assert automaton.witness(automaton.start, [], 64) == [b'"b"']
    free = from_json_schema({**no, "type": "string"})
    assert free.witness(free.start, [], 64)


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("https://example.com/a#/$defs/none", "'https://example.com/a' has no place '#/$defs/none'"),
        ("https://example.com/a#anchor", "'https://example.com/a' has no place '#anchor'"),
        ("#/$defs/none", "the schema has no place '#/$defs/none'"),
        ("https://example.com/b#/$defs/none", "a document elsewhere has to be given"),
    ],
)
def test_where_a_reference_leads_is_known_or_not(reference: str, message: str) -> None:
    with pytest.raises(UnsupportedSchema) as caught:
        from_json_schema({"$ref": reference}, documents={"https://example.com/a": {"$defs": {}}})
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("schema", "begun"),
    [
        (True, b'{"a\\u00'),
        ({"const": "d\u00e9"}, b'"d\\u00'),
        ({"const": {"d\u00e9": 1}}, b'{"d\xc3'),
        ({"additionalProperties": {"type": "array", "minItems": 3, "items": {"minLength": 5}}}, b'{"'),
        (
            {"patternProperties": {"^b": {"minLength": 9}}, "additionalProperties": {"type": "boolean"}},
            b'{"b',
        ),
    ],
)
def test_witnesses_close_keys_and_escapes_that_have_begun(schema: Any, begun: bytes) -> None:
    automaton = from_json_schema(schema)
    found = automaton.witness(automaton.step(automaton.start, begun), [b""], 100)
    assert found is not None and automaton.matches(begun + found[0])


def all_of(choices: Iterable[Sequence[str]], keyword: str) -> dict[str, Any]:
    """A schema that asks for members, a choice of keys for each."""
    parts = [{keyword: [{"required": [key]} for key in keys]} for keys in choices]
    return {"type": "object", "allOf": parts}


@pytest.mark.parametrize(
    ("schema", "limit"),
    [
        (all_of([[f"k{i}_{j}" for j in range(3)] for i in range(4)], "oneOf"), 100),
        (all_of([[f"k{i}_{j}" for j in range(3)] for i in range(4)], "anyOf"), 100),
        (all_of([[f"k{i}_{j}" for j in range(10)] for i in range(10)], "anyOf"), 200),
        (all_of([["a" * 30, str(i) * 30] for i in range(10)], "anyOf"), 40),
    ],
    ids=["one of 3", "any of 3", "any of 10", "one key for all"],
)
def test_witnesses_settle_many_choices(schema: Any, limit: int) -> None:
    automaton = from_json_schema(schema)
    found = automaton.witness(automaton.start, [], limit)
    assert found is not None
    assert schema_error(json.dumps(schema), found[0].decode()) is None


def test_witnesses_suit_what_follows() -> None:
    schema = {
        "properties": {"a": {"type": "integer", "minimum": 5}, "b": {"enum": ["x", "yy"]}},
        "required": ["b"],
    }
    automaton = from_json_schema(schema)
    state = automaton.step(automaton.start, b'{"a": ')
    rest = [b', "b": ', GAP, b', "c": "', GAP, b'd"}']
    found = automaton.witness(state, rest, 20)
    assert found is not None
    filled = b'{"a": ' + found[0] + b', "b": ' + found[1] + b', "c": "' + found[2] + b'd"}'
    assert json.loads(filled)["b"] in ("x", "yy") and automaton.matches(filled)


def doubled(keyword: str, levels: int) -> dict[str, Any]:
    """A schema of a few lines that says something exponentially often."""
    definitions: dict[str, Any] = {
        f"a{i}": {keyword: [{"$ref": f"#/$defs/a{i + 1}"}, {"$ref": f"#/$defs/a{i + 1}", "title": "b"}]}
        for i in range(levels)
    }
    return {"$ref": "#/$defs/a0", "$defs": {**definitions, f"a{levels}": {"type": "string", "minLength": 1}}}


def conditional(levels: int) -> dict[str, Any]:
    """Conditions in conditions, each of which is asked for twice: whether it holds, and whether not."""
    schema: dict[str, Any] = {"pattern": "a", "required": ["a"], "contains": {"const": "a"}}
    for i in range(levels):
        schema = {
            "if": schema,
            "then": {"minLength": i, "required": [f"a{i}"], "contains": {"const": i}},
            "else": {"maxLength": i + 3, "maxProperties": i + 3, "maxItems": i + 3},
        }
    return schema


def branched(levels: int) -> dict[str, Any]:
    """Choices in choices: to each of the schemas lead twice as many ways as to the one before."""
    definitions: dict[str, Any] = {
        f"a{i}": {
            "anyOf": [
                {"properties": {f"a{i}": True}, "allOf": [{"$ref": f"#/$defs/a{i + 1}"}]},
                {"required": [f"a{i}"], "allOf": [{"$ref": f"#/$defs/a{i + 1}"}]},
            ],
            "unevaluatedProperties": {"maximum": i},
        }
        for i in range(levels)
    }
    return {"$ref": "#/$defs/a0", "$defs": {**definitions, f"a{levels}": True}}


@pytest.mark.parametrize(
    "schema",
    [
        doubled("allOf", 40),
        doubled("anyOf", 40),
        doubled("allOf", 40) | {"unevaluatedProperties": False, "unevaluatedItems": False},
        conditional(40),
        branched(25),
        {"pattern": "^(a+)+$"},
        {"pattern": "(a|b)*a(a|b){18}$"},
        {"minLength": 10**9},
        {"minItems": Decimal("1e999999999"), "maxLength": Decimal("1e999999999")},
        {"allOf": [{"anyOf": [{"required": [f"a{i}"]}, {"required": [f"b{i}"]}]} for i in range(60)]},
        {"enum": [f"word{i}" for i in range(20_000)]},
        {"enum": list(range(20_000))},
    ],
    ids=lambda schema: str(schema)[:30],
)
def test_hostile_schemas_are_read_in_time(schema: Any) -> None:
    began = time.process_time()
    automaton = from_json_schema(schema)
    for text in ('"' + "ab" * 300 + '"', "[" * 100, json.dumps({f"a{i}": i for i in range(60)}), "12345"):
        state = automaton.start
        for byte in text.encode():
            state = automaton.step(state, bytes((byte,))) if state != DEAD else DEAD
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    "schema",
    [
        {"pattern": "^((a{1,100}){1,100}){1,100}$"},
        {"enum": [{"a": i} for i in range(5000)]},
        {"$ref": "#/$defs/a0", "$defs": {f"a{i}": {"$ref": f"#/$defs/a{i + 1}"} for i in range(500)}},
    ],
    ids=["pattern", "enum", "references"],
)
def test_what_would_cost_too_much_is_refused(schema: Any) -> None:
    with pytest.raises(UnsupportedSchema, match=r"too large|more than"):
        from_json_schema(schema)


def test_automata_can_be_emptied() -> None:
    automaton = from_json_schema({"items": {"enum": ["a", [1]]}, "uniqueItems": True})
    assert automaton.matches('["a",[1]]')
    automaton.clear()
    assert automaton.matches('["a",[1]]') and not automaton.matches('["a","a"]')


def nested(keyword: str, times: int) -> dict[str, Any]:
    """A schema in so many others."""
    return {keyword: nested(keyword, times - 1)} if times else {"type": "string"}


@pytest.mark.parametrize(
    ("schema", "keyword", "pointer"),
    [
        (nested("not", 150), "not", "/not" * 100),
        (nested("if", 150), "if", "/if" * 100),
        ({"not": {"$ref": "#"}}, "$ref", "/not/$ref"),
        ({"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [{"$ref": "#/$defs/a"}]}}}, "$ref",
         "/$defs/a/anyOf/0/$ref"),
    ],
)  # fmt: skip
def test_what_nests_too_deeply_is_said_of_the_keyword_that_leads_there(
    schema: dict[str, Any], keyword: str, pointer: str
) -> None:
    with pytest.raises(UnsupportedSchema) as caught:
        from_json_schema(schema)
    assert (caught.value.keyword, caught.value.pointer) == (keyword, pointer)
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize("wanted", [1, 3])
@pytest.mark.parametrize(
    ("name", "pattern"), [("date-time", "60Z$"), ("date-time", ":60[+]05:30$"), ("time", "^05.*:60")]
)
def test_what_a_format_and_a_pattern_have_in_common_is_found(name: str, pattern: str, wanted: int) -> None:
    """Leap seconds: one minute of a day has one, for each offset."""
    items = {"type": "string", "format": name, "pattern": pattern}
    automaton = from_json_schema({"items": items, "minItems": wanted, "uniqueItems": True, "type": "array"})
    (found,) = automaton.witness(automaton.start, [], 1000) or [b""]
    assert automaton.matches(found) and len(json.loads(found)) == wanted
