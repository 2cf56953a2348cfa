"""Keys that schemas tell apart by patterns, and what it costs to read them."""

import json
from typing import Any

import pytest

from dgfill.automata import DEAD, GAP, from_json_schema
from dgfill.automata.json_schema import keys
from dgfill.automata.json_schema.guide import Guide
from dgfill.automata.json_schema.strings import read

LONG = "abc_" * 50
PATTERNS = {f"^[a-z_]{{1,{most}}}$": {"type": "integer"} for most in (300, 400, 500)}


@pytest.mark.parametrize("additional", [False, {"type": "null"}], ids=str)
def test_no_part_of_a_key_is_read_for_each_token(monkeypatch: Any, additional: Any) -> None:
    """Each token costs as much behind a long beginning as behind a short one."""
    texts: list[bytes] = []

    def counted(formulas: Any, formula: Any, text: bytes) -> Any:
        texts.append(text)
        return read(formulas, formula, text)

    monkeypatch.setattr(keys, "read", counted)
    schema = {
        "patternProperties": PATTERNS,
        "additionalProperties": additional,
        "propertyNames": {"minLength": 2},
    }
    automaton = from_json_schema(schema)
    state = automaton.step(automaton.start, b'{"')
    for at in range(0, len(LONG), 4):
        for token in (LONG[at : at + 4], "wxyz", "zzz_"):
            assert automaton.step(state, token.encode()) != DEAD
        state = automaton.step(state, LONG[at : at + 4].encode())
    assert sum(map(len, texts)) <= (len(PATTERNS) + 1) * 3 * len(LONG) + 100
    assert automaton.step(state, b'":1') != DEAD and automaton.step(state, b'":"') == DEAD


@pytest.mark.parametrize(
    ("schema", "live", "dead"),
    [
        ({"patternProperties": {"^a+$": True}, "additionalProperties": False}, ["", "a", "aa"], ["b", "ab"]),
        ({"patternProperties": {"^a": True, "b$": False}, "additionalProperties": False}, ["a", "ab"], ["b"]),
        ({"patternProperties": {"^a": False}, "properties": {"ab": True}}, ["", "b", "éa"], ["a", "ab"]),
        ({"propertyNames": {"maxLength": 2, "pattern": "^[ab]"}}, ["a", "ab"], ["c", "aba"]),
        ({"propertyNames": {"enum": ["ab", "b"]}, "properties": {"ab": True}}, ["", "a", "b"], ["aa", "bb"]),
        ({"properties": {"é": True, "": True}, "additionalProperties": False}, ["", "é"], ["éé", "e"]),
        ({"patternProperties": {"^\\u00e9x$": True}, "additionalProperties": False}, ["é", "éx"], ["x"]),
    ],
)  # fmt: skip
def test_a_key_is_alive_while_it_may_go_on(schema: Any, live: list[str], dead: list[str]) -> None:
    automaton = from_json_schema({"type": "object", **schema})

    def is_alive(begun: str) -> bool:
        one_by_one = automaton.start
        for byte in f'{{"{begun}'.encode():
            one_by_one = automaton.step(one_by_one, bytes((byte,))) if one_by_one != DEAD else DEAD
        assert one_by_one == automaton.step(automaton.start, f'{{"{begun}'.encode())
        return one_by_one != DEAD

    assert [text for text in live if not is_alive(text)] == []
    assert [text for text in dead if is_alive(text)] == []


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"propertyNames": {"maxLength": 1}},
        {"propertyNames": {"format": "uuid"}},
        {
            "propertyNames": {"pattern": "^[ac]+$"},
            "patternProperties": {"c": {"type": "null"}, "^a+$": False},
        },
        {"patternProperties": {"^k[0-9]{3}$": {"type": "null"}}, "additionalProperties": False},
    ],
)
def test_as_many_keys_are_found_as_are_needed(schema: Any) -> None:
    automaton = from_json_schema({"type": "object", "minProperties": 60, **schema})
    found = automaton.witness(automaton.start, [], 4000)
    assert found is not None and automaton.matches(found[0])


@pytest.mark.parametrize(
    ("schema", "most"),
    [
        ({"propertyNames": {"pattern": "^[abc]{1,2}$"}, "patternProperties": {"c": False}}, 6),
        ({"propertyNames": {"enum": ["a", "b", "c"]}, "properties": {"c": False}}, 2),
        ({"properties": {"a": True, "b": True}, "additionalProperties": False}, 2),
    ],
)
def test_more_keys_than_there_are_cannot_be(schema: Any, most: int) -> None:
    automaton = from_json_schema({"type": "object", "minProperties": most, **schema})
    found = automaton.witness(automaton.start, [], 400)
    assert found is not None and automaton.matches(found[0])
    assert from_json_schema({"type": "object", "minProperties": most + 1, **schema}).start == DEAD


@pytest.mark.parametrize("least", [0, 1])
def test_keys_that_a_pattern_does_not_match_are_texts(least: int) -> None:
    """Bytes that are no UTF-8 are one character that ``.`` does not match, if formulas are asked."""
    schema = {
        "type": "object",
        "propertyNames": {"maxLength": 1},
        "patternProperties": {".": False},
        "minProperties": least,
    }
    automaton = from_json_schema(schema)
    found = automaton.witness(automaton.start, (), 20)
    assert found is not None and automaton.matches(found[0].decode())


@pytest.mark.parametrize("how", ["anyOf", "oneOf"])
def test_fifteen_choices_of_fifteen_required_keys_have_a_witness(monkeypatch: Any, how: str) -> None:
    """Each is made in turn; else there are 225 keys to try for each member."""
    tried: list[bytes] = []
    moves = Guide.moves

    def counted(self: Guide, *place: Any, **others: Any) -> list[bytes]:
        found = moves(self, *place, **others)
        tried.extend(found)
        return found

    monkeypatch.setattr(Guide, "moves", counted)
    choices = [{how: [{"required": [f"k{one}_{other}"]} for other in range(15)]} for one in range(15)]
    automaton = from_json_schema({"type": "object", "allOf": choices})
    (found,) = automaton.witness(automaton.start, [], 1000) or [b""]
    assert automaton.matches(found) and len(json.loads(found)) == 15
    assert len(tried) < 1000


def test_keys_that_are_given_behind_a_hole_are_not_taken_by_it() -> None:
    automaton = from_json_schema({"type": "object", "required": ["alpha", "beta", "gamma"]})
    begun = automaton.step(automaton.start, b"{")
    for rest, others in ((b',"alpha":1}', {"beta", "gamma"}), (b',"gamma":1, "alpha" : 2}', {"beta"})):
        (found,) = automaton.witness(begun, [rest], 64) or [b""]
        assert json.loads(b"{%b}" % found).keys() == others
    inside = automaton.step(automaton.start, b'{"')
    assert automaton.witness(inside, [b'":0,"alpha":1,"gamma":2}'], 64) == [b"beta"]
    (first, second) = automaton.witness(begun, [b",", GAP, b',"beta":1}'], 64) or [b"", b""]
    assert json.loads(b"{%b,%b}" % (first, second)).keys() == {"alpha", "gamma"}


@pytest.mark.parametrize(("before", "behind"), [(b"[", b",%b]"), (b"[{", b"},%b]"), (b"[{", b',"own":%b}]')])
def test_keys_of_other_objects_behind_a_hole_are_needed(before: bytes, behind: bytes) -> None:
    keys = [f"k{number}" for number in range(8)]
    record = {"type": "object", "required": keys, "properties": {key: {"type": "integer"} for key in keys}}
    automaton = from_json_schema({"type": "array", "items": record})
    known = behind % json.dumps(dict.fromkeys(keys, 1)).encode()
    (found,) = automaton.witness(automaton.step(automaton.start, before), [known], 200) or [b""]
    assert automaton.matches(before + found + known)


def test_keys_behind_a_hole_may_be_written_with_escapes() -> None:
    automaton = from_json_schema({"required": ["é", 'd"e', "f/g"], "maxProperties": 3, "type": "object"})
    known = b',"d\\"e":0, "f\\/g" :0}'
    (found,) = automaton.witness(automaton.step(automaton.start, b"{"), [known], 64) or [b""]
    assert automaton.matches(b"{" + found + known)


@pytest.mark.parametrize(
    ("schema", "before", "behind"),
    [
        (True, b"{", b" 5}}"),
        (True, b'[{"a": 1}, ', b', "b": 2}]], {"c": {}}]}]'),
        ({"type": "object"}, b"", b'], "a": {}}]}'),
        ({"minProperties": 3}, b'{"a":', b' : {"a": ":"}}'),
        ({"required": ["b", "a", "c"]}, b'{"":', b":0}"),
        ({"required": ["b", "a"]}, b"", b':0,"a":0,"b":2}'),
    ],
)
def test_what_known_text_closes_is_opened_before_it(schema: Any, before: bytes, behind: bytes) -> None:
    """Objects and arrays of some depth, and a key before a colon."""
    automaton = from_json_schema(schema)
    (found,) = automaton.witness(automaton.step(automaton.start, before), [behind], 100) or [b""]
    assert automaton.matches(before + found + behind)
