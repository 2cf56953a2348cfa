"""Texts of a language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dgfill.automata import DEAD, json_text, regex, words
from dgfill.legal.members import common_members, members


def common(automaton, other, state, right="", steps=None):
    def suits(after):
        return other.step(after, right.encode()) != DEAD

    return list(common_members(automaton, other, state, suits, steps or iter(range(10_000))))


def test_short_ones_come_first():
    assert list(members(words(["bb", "a"]))) == ["a", "bb"]
    assert next(members(regex("[a-z]{2,}x?"))) == "aa"
    assert list(members(regex("a{200}"))) == ["a" * 200]


@given(st.text("abc", min_size=1, max_size=6), st.text("abc", max_size=3))
def test_a_text_that_both_languages_have_is_found(text, right):
    other = regex(f"x{text}{right}")
    found = common(regex("[abc]+"), other, other.step(other.start, b"x"), right)
    assert text in found
    assert all(other.step(other.start, f"x{fill}{right}".encode()) != DEAD for fill in found)


@pytest.mark.parametrize(
    ("pattern", "right", "expected"),
    [
        ("[a-z]+", "}", ["null"]),  # what stands for `true` and `false`, too
        ("[^ a-z]", "}", ['"', "0", "1", "{"]),
        ("[{]+", "}", ["{"]),
        ("[{]{2}", '"', []),
        ("[A-Z]+", "}", []),
        ('.[é]"', "}", ['"é"']),
    ],
)
def test_what_can_stand_in_json(pattern, right, expected):
    language = json_text()
    state = language.step(language.start, b'{"a":')
    assert common(regex(pattern), language, state, right) == expected


def test_nothing_goes_on_with_what_is_dead():
    language = json_text()
    assert not common(regex("a"), language, DEAD)
    assert not common(words([]), language, language.start)


def test_a_search_stops_when_its_steps_are_used_up():
    language, steps = json_text(), iter(range(1000))
    assert common(regex("[a-z]{2000}"), language, language.step(language.start, b'"'), steps=steps) == []
    assert next(steps, None) is None
