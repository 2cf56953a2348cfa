"""Literal words against Python's own string methods."""

from hypothesis import given
from hypothesis import strategies as st

from dgfill.automata.protocol import DEAD, GAP
from dgfill.automata.words import words

small = st.text("abé", max_size=4)


@given(st.sets(small, min_size=1, max_size=5), small)
def test_same_texts_and_exact_liveness(alternatives: set[str], text: str) -> None:
    automaton = words(alternatives)
    state = automaton.step(automaton.start, text.encode())
    assert (state != DEAD) is any(word.startswith(text) for word in alternatives)
    assert automaton.accepts(state) is (text in alternatives)
    if state != DEAD:
        shortest = min(len(word.encode()) for word in alternatives if word.startswith(text))
        found = automaton.witness(state, [], 16)
        assert found is not None
        assert text + found[0].decode() in alternatives
        assert len(text.encode() + found[0]) == shortest


def test_words_with_one_ending_share_states() -> None:
    automaton = words(["spread", "thread"])
    assert automaton.step(automaton.start, b"sp") == automaton.step(automaton.start, b"th")


def test_words_are_literal() -> None:
    automaton = words(["a.c", "x*"])
    assert automaton.accepts(automaton.start, b"a.c")
    assert not automaton.accepts(automaton.start, b"abc")


def test_gaps_within_a_word() -> None:
    automaton = words(["hello", "help"])
    assert automaton.witness(automaton.start, [b"l", GAP], 8) == [b"he", b"p"]
    assert automaton.witness(automaton.start, [b"l", GAP, b"o"], 8) == [b"he", b"l"]
    assert automaton.witness(automaton.start, [b"x"], 8) is None


def test_no_words_is_the_empty_language() -> None:
    assert words([]).start == DEAD
