"""Random schemas and texts: verdicts as by the ``jsonschema`` package, live prefixes, true witnesses."""

import json
from typing import Any

from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from automata.json_schema.schemas import schemas, texts
from dgfill.automata import DEAD, GAP, Automaton, from_json_schema
from dgfill.violations import schema_error

thorough = settings(deadline=None, max_examples=300)


def walk(automaton: Automaton, text: bytes) -> int:
    state = automaton.start
    for byte in text:
        state = automaton.step(state, bytes((byte,))) if state != DEAD else DEAD
    return state


@thorough
@given(schemas, texts())
def test_verdicts_agree(schema: Any, text: str) -> None:
    automaton = from_json_schema(schema)
    state = walk(automaton, text.encode())
    valid = schema_error(json.dumps(schema), text) is None
    event(f"valid: {valid}")
    assert (state != DEAD and automaton.accepts(state)) == valid


@thorough
@given(schemas, st.integers(0, 10), texts())
def test_witnesses_are_valid(schema: Any, cut: int, text: str) -> None:
    """From the start, and from a prefix of a text."""
    automaton = from_json_schema(schema)
    for prefix in (b"", text.encode()[:cut]):
        state = walk(automaton, prefix)
        found = None if state == DEAD else automaton.witness(state, [], 1000)
        event(f"found: {found is not None}")
        if found is not None:
            assert schema_error(json.dumps(schema), (prefix + found[0]).decode()) is None


@settings(deadline=None, max_examples=50)
@given(schemas, texts(), st.data())
def test_holes_in_a_valid_text_can_be_filled(schema: Any, text: str, data: st.DataObject) -> None:
    """Whole values are cut out, one after the other: what was there is one way to fill the hole."""
    automaton = from_json_schema(schema)
    whole = text.encode()
    assume(schema_error(json.dumps(schema), text) is None)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), min_size=2, max_size=2)))
    prefix, rest = whole[: cuts[0]], whole[cuts[1] :]
    state = walk(automaton, prefix)
    assert state != DEAD
    found = automaton.witness(state, [rest, GAP], 200)
    event(f"found: {found is not None}")
    if found is not None:
        filled = prefix + found[0] + rest + found[1]
        assert schema_error(json.dumps(schema), filled.decode()) is None
