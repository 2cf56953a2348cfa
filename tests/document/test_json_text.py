"""White space of JSON texts, and holes in them."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dgfill.document import parse
from dgfill.document.json_text import members, reindented, value_of, with_open_objects

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text('a"\\\n{}[]:,é ', max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


@given(values, st.sampled_from([None, 0, 2, 3]), st.sampled_from([None, 1]), st.booleans())
def test_white_space_is_that_of_the_standard_library(
    value: Any, indent: int | None, before: int | None, is_ascii: bool
) -> None:
    separators = (",", ":") if indent is None else None
    expected = json.dumps(value, indent=indent, ensure_ascii=is_ascii, separators=separators)
    assert reindented(json.dumps(value, indent=before, ensure_ascii=is_ascii), indent) == expected


def test_numbers_stay_as_they_are_written() -> None:
    assert reindented("[1.20e+1 , -0]", None) == "[1.20e+1,-0]"


@given(values)
def test_every_object_gets_a_hole_at_its_end(value: Any) -> None:
    text = json.dumps(value)
    document = parse(with_open_objects(text).encode(), language="json")
    assert len(document.holes) == sum(1 for _ in objects(value))
    assert json.loads("".join(document.known)) == value


def objects(value: Any) -> Any:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, dict):
        yield value
    for one in inner:
        yield from objects(one)


@pytest.mark.parametrize("text", ['{"a": 1}', '{"a": {}}'])
def test_what_is_given_cannot_be_continued(text: str) -> None:
    """Else 1 might become 12."""
    document = parse(with_open_objects(text).encode(), language="json")
    assert all(known[-1] in " {" for known in document.known[:-1])


@given(st.dictionaries(st.text(), values), st.sampled_from([None, 2]))
def test_members_are_found_as_they_are_written(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    found = members(text)
    assert {key: json.loads(member) for key, member in found.items()} == value
    assert all(member in text and member == member.strip() for member in found.values())


def test_members_keep_their_spelling() -> None:
    text = r'{"a": 1.20e1, "b" :{"a": [ ] }, "\u0063": "}," }'
    assert members(text) == {"a": "1.20e1", "b": '{"a": [ ] }', "c": '"},"'}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1", "1.0", True),
        ("10e-1", "1", True),
        ('{"a": 1, "b": []}', '{ "b":[], "\\u0061":1 }', True),
        ("1", "true", False),
        ("0", "false", False),
        ("100000000000000000001", "100000000000000000002", False),
        ("[1]", "1", False),
    ],
)
def test_values_are_equal_however_they_are_written(one: str, other: str, same: bool) -> None:
    assert (value_of(one) == value_of(other)) is same
