"""The table of an automaton's answers."""

from unittest.mock import patch

import numpy as np
import pytest

from dgfill.automata.protocol import DEAD
from dgfill.automata.regex import regex
from dgfill.lattice.transitions import Transitions

TOKENS = (None, b"", *(bytes([a, b]) for a in b"abcdefgh" for b in b"abcdefgh"), b"a", b"b")


@pytest.mark.parametrize("entries", [1, 1 << 25])
def test_steps_are_the_automatons(entries: int) -> None:
    """Also for states that come twice, for pairs that are not wanted, and when the table is full."""
    automaton = regex("(?:a[b-f]|b[a-c]*)*")
    rng = np.random.default_rng(0)
    states = [automaton.start]
    with patch("dgfill.lattice.transitions.ENTRIES", entries):
        transitions = Transitions(automaton, TOKENS)
        for _ in range(20):
            chosen = rng.choice(states, size=5)
            ids = np.sort(rng.choice(np.arange(2, len(TOKENS)), size=10, replace=False))
            wanted = rng.random((5, 10)) < 0.7
            found = transitions.steps(chosen, ids, wanted)
            for row, state in enumerate(chosen.tolist()):
                for column, token in enumerate(ids.tolist()):
                    expected = automaton.step(state, TOKENS[token]) if wanted[row, column] else DEAD
                    assert found[row, column] == expected
            states = sorted({*states, *found[found != DEAD].tolist()})
    assert len(states) > 2
