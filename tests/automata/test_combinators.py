"""Combined languages against the regular expressions that say the same."""

import re
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dgfill.automata.combinators import alternation, concat, intersection, quotient, template
from dgfill.automata.interning import Interned
from dgfill.automata.json import json_text
from dgfill.automata.parts import Literal
from dgfill.automata.protocol import DEAD, GAP, Automaton
from dgfill.automata.regex import regex
from dgfill.automata.words import words

relaxed = settings(deadline=None)

PATTERNS = ["a*", "b", "[ab]{2}", "ab|ba", "a?", "(?:ab)*", "[^b]", ".*b", "b*a", "aa|bb"]
patterns = st.sampled_from(PATTERNS)
texts = st.text("abé", max_size=5)


class Opaque:
    """An automaton about which nothing is known but the protocol."""

    def __init__(self, automaton: Automaton) -> None:
        self.start = automaton.start
        self.step = automaton.step
        self.accepts = automaton.accepts
        self.witness = automaton.witness


parts = st.sampled_from([regex, lambda pattern: Opaque(regex(pattern))])


def check(automaton: Interned[Any], text: str, matches: bool, exact: bool = True) -> None:
    """The verdict is right, byte by byte and at once; what is live has a witness."""
    data = text.encode()
    state = automaton.start
    for stop in range(len(data) + 1):
        assert automaton.accepts(state, data[stop:]) is matches
        assert automaton.step(automaton.start, data[:stop]) == state
        assert state != DEAD or not matches
        if exact and state != DEAD:
            found = automaton.witness(state, [], 16)
            assert found is not None
            assert automaton.accepts(automaton.start, data[:stop] + found[0])
            assert automaton.distance(state) <= len(found[0])
        if stop < len(data):
            state = automaton.step(state, data[stop : stop + 1])
    assert automaton.accepts(state) is matches


@relaxed
@given(parts, st.lists(patterns, min_size=1, max_size=3), texts)
def test_concat(part, chosen: list[str], text: str) -> None:
    whole = concat(*map(part, chosen))
    check(whole, text, re.fullmatch("".join(f"(?:{p})" for p in chosen), text) is not None)


@relaxed
@given(parts, st.lists(patterns, min_size=1, max_size=3), texts)
def test_alternation(part, chosen: list[str], text: str) -> None:
    whole = alternation(*map(part, chosen))
    check(whole, text, any(re.fullmatch(p, text) for p in chosen))


@relaxed
@given(st.lists(patterns, min_size=1, max_size=3), texts)
def test_intersection_of_finite_parts_is_exact(chosen: list[str], text: str) -> None:
    whole = intersection(*map(regex, chosen))
    check(whole, text, all(re.fullmatch(p, text) for p in chosen))


@relaxed
@given(st.lists(patterns, min_size=1, max_size=3), texts)
def test_intersection_with_an_opaque_part(chosen: list[str], text: str) -> None:
    whole = intersection(*map(regex, chosen), Opaque(regex(".*")))
    check(whole, text, all(re.fullmatch(p, text) for p in chosen), exact=False)


@relaxed
@given(patterns, st.sampled_from(["", "a", "b", "ab"]), texts)
def test_quotient(pattern: str, right: str, text: str) -> None:
    whole = quotient(regex(pattern), right.encode())
    check(whole, text, re.fullmatch(pattern, text + right) is not None)


@settings(max_examples=60, deadline=None)
@given(st.lists(patterns, min_size=2, max_size=2), st.lists(st.sampled_from(["", "a", "b", "é"]), min_size=2))
def test_witness_of_an_intersection_is_shortest(chosen: list[str], known: list[str]) -> None:
    """As by trying all texts of up to three letters for two holes."""
    whole = intersection(*map(regex, chosen))
    left, right = known[:2]
    state = whole.step(whole.start, left.encode())
    found = whole.witness(state, [right.encode(), GAP], 16) if state != DEAD else None
    fills = ["", *"ab", *(x + y for x in "ab" for y in "ab")]
    legal = [
        len(first + second)
        for first in fills
        for second in fills
        if all(re.fullmatch(p, left + first + right + second) for p in chosen)
    ]
    if legal:
        assert found is not None
        assert sum(map(len, found)) <= min(legal)
    if found is not None:
        text = left + found[0].decode() + right + found[1].decode()
        assert all(re.fullmatch(p, text) for p in chosen)


def test_witness_of_an_alternation_is_that_of_the_best_part() -> None:
    whole = alternation(words(["aaa"]), words(["bb"]), regex("c{4}"))
    assert whole.witness(whole.start, [], 8) == [b"bb"]
    assert whole.witness(whole.start, [GAP, b"c"], 8) == [b"ccc", b""]
    assert whole.witness(whole.step(whole.start, b"a"), [b"b"], 8) is None


def test_distance_of_a_concatenation_is_exact() -> None:
    whole = concat(regex("a{2,}"), b"-", words(["red", "green"]))
    assert [whole.distance(whole.step(whole.start, text)) for text in (b"", b"aa", b"aa-g")] == [6, 4, 4]


def test_template() -> None:
    whole = template([b"x = ", b" + ", b"\n"], [regex("[0-9]+"), words(["one", "two"])])
    assert whole.accepts(whole.start, b"x = 12 + two\n")
    assert whole.step(whole.start, b"x = 12 + three") == DEAD
    assert whole.witness(whole.step(whole.start, b"x"), [], 64) == [b" = 0 + one\n"]
    assert whole.witness(whole.step(whole.start, b"x = "), [b" + ", GAP, b"o\n"], 8) == [b"0", b"tw"]
    with pytest.raises(ValueError, match="1 holes need 2 texts"):
        template([b"x"], [regex("a")])


def test_known_text_is_read_in_one_piece() -> None:
    """A megabyte of template is no megabyte of states, nor of steps."""
    text = b"lorem ipsum\n" * 100_000
    whole = template([text, text], [regex("[0-9]{1,3}")])
    with patch.object(Literal, "advance", autospec=True, side_effect=Literal.advance) as advance:
        state = whole.step(whole.start, text)
        assert whole.accepts(whole.step(state, b"42"), text)
    assert advance.call_count < 8
    assert whole.reached < 8


def test_parts_may_be_pushdown() -> None:
    whole = concat(b"let x = ", json_text(), b";")
    state = whole.step(whole.start, b'let x = {"a": [1, ')
    assert whole.witness(state, [b"}", GAP], 8) == [b"0]", b";"]
    assert not whole.accepts(state, b"2]};;")
    small = intersection(json_text(), regex(r'[^"]{2,5}'))
    state = small.step(small.start, b"[")
    assert small.accepts(state, b"1,2]")
    assert small.witness(state, [], 8) == [b"]"]
    assert small.witness(small.step(state, b"[["), [], 8) is None


def test_the_intersection_of_disjoint_languages_is_dead_from_the_start() -> None:
    assert intersection(regex("a+"), regex("b+")).start == DEAD
    assert intersection(words(["red"]), regex("r.*"), regex(".*n")).start == DEAD
    assert concat(regex("a"), regex(r"b\Ac")).start == DEAD


def test_clearing_the_whole_clears_the_parts() -> None:
    part = regex("(?:ab)*")
    whole = concat(part, b"c", part)
    first = whole.step(whole.start, b"abca")
    whole.clear()
    assert (whole.reached, part.reached) == (1, 1)
    assert whole.step(whole.start, b"abca") == first
