"""Numbers in every spelling, against ``decimal``; what the beginning of a number leaves possible."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dgfill.automata import DEAD, from_json_schema
from dgfill.automata.json_schema.numbers import multiple, number_of, spelling

digits = st.text("0159", min_size=1, max_size=4)
spellings = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["", "-"]),
        st.just("0") | st.builds(str.__add__, st.sampled_from("1259"), st.text("0159", max_size=3)),
        st.just("") | digits.map(lambda text: f".{text}"),
        st.just("") | st.from_regex(r"[eE][-+]?[0-3]", fullmatch=True),
    ),
)  # fmt: skip
limits = st.sampled_from([Decimal(text) for text in ("0", "0.25", "1", "13", "-5", "99.5", "150", "-100")])
schemas = st.fixed_dictionaries(
    {"type": st.sampled_from(["number", "integer"])},
    optional={
        "minimum": limits,
        "exclusiveMinimum": limits,
        "maximum": limits,
        "exclusiveMaximum": limits,
        "multipleOf": st.sampled_from([Decimal(text) for text in ("0.01", "0.5", "2", "3")]),
        "enum": st.lists(limits, min_size=1, max_size=3),
    },
)


def is_valid(schema: dict[str, Any], number: Decimal) -> bool:
    checks = {
        "minimum": number.__ge__,
        "exclusiveMinimum": number.__gt__,
        "maximum": number.__le__,
        "exclusiveMaximum": number.__lt__,
        "multipleOf": lambda unit: number % unit == 0,
        "enum": lambda choice: number in choice,
    }
    if schema["type"] == "integer" and number != number.to_integral_value():
        return False
    return all(check(schema[keyword]) for keyword, check in checks.items() if keyword in schema)


@settings(deadline=None, max_examples=1000)
@given(schemas, spellings)
def test_verdicts_and_prefixes(schema: dict[str, Any], text: str) -> None:
    automaton = from_json_schema(schema)
    state = automaton.start
    for byte in text.encode():
        state = automaton.step(state, bytes((byte,))) if state != DEAD else DEAD
    assert (state != DEAD and automaton.accepts(state)) == is_valid(schema, Decimal(text))


@given(spellings, spellings)
def test_numbers_are_ordered_like_decimals(left: str, right: str) -> None:
    one, other = spelling(left).number, spelling(right).number
    assert (one < other) == (Decimal(left) < Decimal(right))
    assert (one == other) == (Decimal(left) == Decimal(right))
    assert one.integral == (Decimal(left) == Decimal(left).to_integral_value())
    assert one.opposite == spelling(str(-Decimal(left))).number


@pytest.mark.parametrize(
    ("number", "unit", "expected"),
    [
        ("0.29", "0.01", True), ("0.295", "0.01", False), ("1e999999999999", "3", False),
        ("3e999999999999", "3", True), ("1e-999999999999", "1", False), ("1" * 5000, "1", True),
        ("0", "7", True), ("-9", "4.5", True),
    ],
)  # fmt: skip
def test_multiples(number: str, unit: str, expected: bool) -> None:
    assert multiple(spelling(number).number, spelling(unit).number) == expected


def test_numbers_of_a_schema_are_finite() -> None:
    with pytest.raises(ValueError, match="no number"):
        number_of(float("nan"))


@pytest.mark.parametrize(
    ("schema", "live", "dead"),
    [
        ({"minimum": 13, "maximum": 20}, ["1", "2", "15", "1500", "0.1", "20"], ["-1", "3", "12", "9", "21"]),
        ({"type": "integer", "minimum": 1, "maximum": 12}, ["1", "12", "0", "3", "120"], ["-", "13", "150"]),
        ({"enum": [175, 131]}, ["1", "17", "13", "175", "1.7", "0.0175"], ["2", "-", "18", "1751"]),
        ({"type": "integer", "multipleOf": 5, "maximum": -1}, ["-"], ["1", "9"]),
        ({"exclusiveMinimum": 0}, ["0", "0.0", "5"], ["-"]),
        ({"minimum": 0}, ["-", "-0"], ["-1", "-0.5"]),
    ],
)  # fmt: skip
def test_liveness_digit_by_digit(schema: dict[str, Any], live: list[str], dead: list[str]) -> None:
    automaton = from_json_schema({"type": "number", **schema})
    assert [text for text in live if automaton.step(automaton.start, text.encode()) == DEAD] == []
    assert [text for text in dead if automaton.step(automaton.start, text.encode()) != DEAD] == []


def test_integers_merge() -> None:
    """What only has to be an integer does not remember its digits."""
    automaton = from_json_schema({"type": "integer"})
    states = {automaton.step(automaton.start, str(number).encode()) for number in range(1000, 2000)}
    assert len(states) <= 5


@pytest.mark.parametrize(
    "schema",
    [
        {"multipleOf": Decimal("1e300"), "minimum": 1},
        {"multipleOf": Decimal("1e-300"), "exclusiveMinimum": 0, "maximum": Decimal("1e-298")},
        {"multipleOf": Decimal("1e999999999"), "minimum": 1},
        {"multipleOf": 1000003, "minimum": 10**15, "maximum": 10**15 + 1000003},
        {"allOf": [{"multipleOf": 7}, {"multipleOf": 11}, {"multipleOf": 13}], "minimum": 1},
        {"type": "integer", "multipleOf": Decimal("0.3"), "minimum": 1},
        {"minimum": 1, "not": {"not": {"anyOf": [{"multipleOf": 7}, {"multipleOf": 11}]}}},
        {"type": "integer", "exclusiveMinimum": Decimal("1e300"), "exclusiveMaximum": Decimal("1.00001e300")},
        {"exclusiveMinimum": Decimal("1e-999999"), "exclusiveMaximum": Decimal("2e-999999")},
        {"exclusiveMinimum": Decimal("-1e-20"), "exclusiveMaximum": 0},
        {"exclusiveMinimum": Decimal("0.123456789"), "exclusiveMaximum": Decimal("0.12345679")},
    ],
    ids=str,
)
def test_a_number_is_found_wherever_it_is(schema: dict[str, Any]) -> None:
    automaton = from_json_schema({"type": "number", **schema})
    found = automaton.witness(automaton.start, [], 400)
    assert found is not None and automaton.matches(found[0])
