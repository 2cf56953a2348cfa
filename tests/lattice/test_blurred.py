"""A long object whose members nobody places exactly: the best path has to get to its end."""

import numpy as np
import pytest

from dgfill.automata import from_json_schema
from dgfill.lattice import HoleProblem, Lattice, Problem

TOKENS = [None, *(bytes([code]) for code in range(0x20, 0x7F))]
NULL = 0
SLOTS = 100
TEXT = b'{"name": "Ada Lovelace", "age": 36, "city": "London", "mail": "ada@example.org"}'
WITNESS = b'{"age":0,"city":"","mail":"","name":""}'
SCHEMA = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "age": {"type": "integer"},
        "city": {"type": "string"},
        "mail": {"type": "string"},
    },
    "required": ["name", "age", "city", "mail"],
    "additionalProperties": False,
}


def ids(text: bytes) -> list[int]:
    return [TOKENS.index(bytes([code])) for code in text]


@pytest.mark.parametrize("reach", [1, 4, 8])
def test_the_best_path_is_no_worse_than_the_text(reach: int) -> None:
    true = ids(TEXT) + [NULL] * (SLOTS - len(TEXT))
    mass = np.full((SLOTS, len(TOKENS)), 1e-6)
    for slot in range(SLOTS):
        for other in range(slot - reach, slot + reach + 1):
            mass[slot, true[min(max(other, 0), SLOTS - 1)]] += 1.0
    log_probs = np.log(mass / mass.sum(1, keepdims=True)).astype(np.float32)
    automaton = from_json_schema(SCHEMA)
    hole = HoleProblem(SLOTS, automaton, (b"",), tuple(ids(WITNESS)))
    best = Lattice(Problem(None, 0, (hole,), TOKENS, NULL)).condition(log_probs).best
    assert automaton.matches(best.fills[0])
    assert best.score >= float(log_probs[np.arange(SLOTS), true].sum()) - 1e-3
