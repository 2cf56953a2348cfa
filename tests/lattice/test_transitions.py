"""The table of an automaton's answers."""

from unittest.mock import patch

import numpy as np
import pytest

from dgfill.automata.protocol import DEAD
from dgfill.automata.regex import regex
from dgfill.lattice.kernels import ANSWER
from dgfill.lattice.transitions import Transitions

TOKENS = (None, b"", *(bytes([a, b]) for a in b"abcdefgh" for b in b"abcdefgh"), b"a", b"b")


def asked(states: np.ndarray, ids: np.ndarray) -> np.ndarray:
    questions = np.zeros(len(states), ANSWER)
    questions["state"], questions["token"] = states, ids
    return questions


@pytest.mark.parametrize("most", [50, 1 << 20])
def test_steps_are_the_automatons(most: int) -> None:
    """Also for states that come twice, and when the table is full."""
    automaton = regex("(?:a[b-f]|b[a-c]*)*")
    rng = np.random.default_rng(0)
    known = [automaton.start]
    with patch("dgfill.lattice.transitions.MOST", most), patch("dgfill.lattice.transitions.FEWEST", 4):
        transitions = Transitions(automaton, TOKENS)
        for _ in range(20):
            states = rng.choice(known, size=40).astype(np.int32)
            ids = rng.choice(np.arange(2, len(TOKENS)), size=40).astype(np.int32)
            transitions.ask(asked(states, ids))
            answers = transitions.arrays.kept["answers"]
            answers = answers[answers["state"] >= 0]
            pairs = list(zip(answers["state"].tolist(), answers["token"].tolist(), strict=True))
            assert {*pairs} >= {*zip(states.tolist(), ids.tolist(), strict=True)}
            assert len(pairs) == len({*pairs})
            for (state, token), after in zip(pairs, answers["after"].tolist(), strict=True):
                assert after == automaton.step(state, TOKENS[token])
            known = sorted({*known, *answers["after"][answers["after"] != DEAD].tolist()})
    assert len(known) > 2


def test_a_table_that_was_emptied_is_new() -> None:
    transitions = Transitions(regex("[a-h]*"), TOKENS)
    states, ids = np.zeros(2, dtype=np.int32), np.array([2, 3], dtype=np.int32)
    assert transitions.is_new
    transitions.is_new = False
    transitions.ask(asked(states, ids))
    assert not transitions.is_new
    with patch("dgfill.lattice.transitions.MOST", 1):
        transitions.ask(asked(states, ids + 2))
    assert transitions.is_new
