"""Regular expressions against the standard library: same texts, and every live prefix can end."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dgfill.automata.interning import Interned
from dgfill.automata.protocol import DEAD, GAP
from dgfill.automata.regex import RegexError, regex
from dgfill.automata.regex.machine import Items

ALPHABET = "abkK1_ \n\r\tß\u017fé\u212a\u0660\u2028日\U0001d7d8😀"

letters = st.sampled_from(["a", "b", "k", "é", "ß", "日", "😀", "_", r"\n"])
sets = st.sampled_from(
    [".", r"\w", r"\W", r"\d", r"\D", r"\s", r"\S", "[ab]", "[^ab]", "[a-k]", r"[^\w]", r"[\dé-日]", r"[^\n]"]
)
assertions = st.sampled_from(["^", "$", r"\A", r"\Z", r"\b", r"\B", ""])
repeats = st.sampled_from(["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "{2,}"])
flags = st.sampled_from(["i", "m", "s", "a", "im", "s-i", "-m"])


def extend(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    group = inner.map("(?:{})".format)
    return (
        st.lists(inner, min_size=2, max_size=3).map("".join)
        | st.lists(inner, min_size=2, max_size=3).map("|".join)
        | st.tuples(group, repeats).map("".join)
        | st.tuples(flags, inner).map(lambda pair: f"(?{pair[0]}:{pair[1]})")
        | inner.map("({})".format)
    )


patterns = st.recursive(letters | sets | assertions, extend, max_leaves=8)
texts = st.text(ALPHABET, max_size=6)


def end(automaton: Interned[Items], prefix: bytes) -> bytes:
    """A text in the language that begins with a live prefix."""
    found = automaton.witness(automaton.step(automaton.start, prefix), [], 64)
    assert found is not None
    return prefix + found[0]


@settings(max_examples=400, deadline=None)
@given(patterns, st.lists(texts, max_size=8))
def test_same_texts_as_fullmatch(pattern: str, texts: list[str]) -> None:
    automaton = regex(pattern)
    for text in texts:
        data = text.encode()
        state = automaton.step(automaton.start, data)
        matches = re.fullmatch(pattern, text) is not None
        assert automaton.accepts(state) is matches
        assert automaton.accepts(automaton.start, data) is matches
        if state != DEAD:
            assert re.fullmatch(pattern, end(automaton, data).decode())


@settings(max_examples=200, deadline=None)
@given(patterns, st.binary(max_size=6))
def test_every_live_prefix_can_end(pattern: str, data: bytes) -> None:
    automaton = regex(pattern)
    for stop in range(len(data) + 1):
        if automaton.step(automaton.start, data[:stop]) != DEAD:
            assert re.fullmatch(pattern, end(automaton, data[:stop]).decode())


@settings(max_examples=200, deadline=None)
@given(patterns, texts)
def test_a_match_is_alive_at_every_byte(pattern: str, text: str) -> None:
    if re.fullmatch(pattern, text):
        automaton = regex(pattern)
        data = text.encode()
        assert all(automaton.step(automaton.start, data[:stop]) != DEAD for stop in range(len(data)))


@settings(max_examples=150, deadline=None)
@given(patterns, texts)
def test_distance_is_the_length_of_the_witness(pattern: str, text: str) -> None:
    automaton = regex(pattern)
    data = text.encode()
    for stop in range(len(data) + 1):
        state = automaton.step(automaton.start, data[:stop])
        if state != DEAD:
            assert len(end(automaton, data[:stop])) == stop + automaton.distance(state)


@settings(max_examples=150, deadline=None)
@given(patterns)
def test_witness_is_shortest(pattern: str) -> None:
    """No shorter text over a small alphabet matches."""
    automaton = regex(pattern)
    found = automaton.witness(automaton.start, [], 64) if automaton.start != DEAD else None
    shorter = (a + b for a in ["", *ALPHABET] for b in ["", *ALPHABET])
    lengths = [len(text.encode()) for text in shorter if re.fullmatch(pattern, text)]
    if lengths:
        assert found is not None
        assert len(found[0]) <= min(lengths)


@pytest.mark.parametrize(
    ("pattern", "text", "accepted"),
    [
        (r"a$", "a\n", False),
        (r"a$\n", "a\n", True),
        (r"a\Z\n", "a\n", False),
        (r"(?m)^a$\n^b$", "a\nb", True),
        (r"(?x) a  b # comment", "ab", True),
        (r"(?i)stra\u00dfe", "STRA\u1e9eE", True),
        (r"(?i)k", "\u212a", True),
        (r"(?ia)k", "\u212a", False),
        (r"\d", "\u0660", True),
        (r"(?a:\d)", "\u0660", False),
        (r"é\ba", "éa", False),
        (r"(?a:é\ba)", "éa", True),
        (r"(?P<word>\w+) (?#a comment)\d{2,3}", "abc 12", True),
        (r"[^a]", "\n", True),
        (r".", "\n", False),
        (r"(?s:.)", "\n", True),
        (r"\bfoo\b.*", "foo bar", True),
        (r"foo\b.*", "foobar", False),
        (r"\x41\u00e9\U0001F600\N{BULLET}", "Aé😀•", True),
        (r"", "", True),
    ],
)
def test_cases(pattern: str, text: str, accepted: bool) -> None:
    assert (re.fullmatch(pattern, text) is not None) is accepted
    assert regex(pattern).accepts(regex(pattern).start, text.encode()) is accepted


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        (r"ab(?=c)", "look-around is not supported at position 2"),
        (r"[(?=]\(?=a(?<=b)", "look-around is not supported at position 10"),
        (r"a(?!b)", "negative look-around is not supported at position 1"),
        (r"(?<!b)a", "negative look-around is not supported at position 0"),
        (r"a(?!)", "negative look-around is not supported at position 1"),
        (r"(a)\1", "a backreference is not supported at position 3"),
        (r"(?P<x>a)(?P=x)", "a backreference is not supported at position 8"),
        (r"(a)?(?(1)b|c)", "a conditional group is not supported at position 4"),
        (r"x(?>a*)", "an atomic group is not supported at position 1"),
        (r"a*+", "a possessive repeat is not supported at position 1"),
        (r"a{2}+", "a possessive repeat is not supported at position 3"),
        (r"a(b", "missing ), unterminated subpattern at position 1"),
        (r"[b-a]", "bad character range b-a at position 1"),
    ],
)
def test_refused_by_name_and_place(pattern: str, message: str) -> None:
    with pytest.raises(RegexError) as caught:
        regex(pattern)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:a{1000}){1000}",
        r"(?:(?:a{100}){100}){100}",
        r"(?:a?){5000}",
        r"(?:\w{500}|b){500}",
        "(" * 2000 + ")" * 2000,
    ],
)
def test_too_large_is_an_error(pattern: str) -> None:
    with pytest.raises(RegexError, match=r"too large|cannot be read"):
        regex(pattern)


def test_repeats_of_nothing_are_nothing() -> None:
    automaton = regex(r"(?:(?:(?:){1000}){1000}){1000}a")
    assert automaton.accepts(automaton.start, b"a")


def test_empty_language() -> None:
    automaton = regex(r"a\Ab")
    assert automaton.start == DEAD
    assert automaton.step(DEAD, b"a") == DEAD
    assert not automaton.accepts(DEAD)
    assert automaton.witness(DEAD, [], 8) is None


def test_incomplete_characters_are_pending() -> None:
    automaton = regex("é|日")
    data = "日".encode()
    states = [automaton.step(automaton.start, data[:stop]) for stop in range(4)]
    assert DEAD not in states
    assert [automaton.accepts(state) for state in states] == [False, False, False, True]
    assert automaton.step(states[1], b"a") == DEAD
    assert automaton.step(automaton.start, b"\xed\xa0") == DEAD  # half of a surrogate


def test_witness_prefers_nice_bytes() -> None:
    for pattern, text in [(r"\w{3}", b"aaa"), (r"[A-Z]{2}-\d+", b"AA-0"), (r".", b"a"), (r"\s", b" ")]:
        automaton = regex(pattern)
        assert automaton.witness(automaton.start, [], 8) == [text]


def test_witness_around_known_text() -> None:
    automaton = regex(r"(?:[a-z]+=[0-9]+;)+")
    state = automaton.step(automaton.start, b"ab")
    found = automaton.witness(state, [b"1", GAP, b";x", GAP], 8)
    assert found == [b"=", b"", b"=0;"]
    assert automaton.witness(state, [b"1", GAP, b";x", GAP], 2) is None
    assert automaton.witness(state, [b"!"], 8) is None


def test_limit_binds_every_text_by_itself() -> None:
    """The shortest texts in total put more than two bytes into one hole; others do not."""
    automaton = regex(r"aaa,,|aa,aaa,")
    assert automaton.witness(automaton.start, [b",", GAP, b","], 3) == [b"aaa", b""]
    assert automaton.witness(automaton.start, [b",", GAP, b","], 2) is None
    automaton = regex(r"aaa,,|aa,aa,")
    assert automaton.witness(automaton.start, [b",", GAP, b","], 2) == [b"aa", b"aa"]
    automaton = regex(r"(?:a,bb|aaa,b)cc")
    assert automaton.witness(automaton.start, [b",", GAP], 3) == [b"aaa", b"bcc"]


def test_known_text_is_no_cost() -> None:
    """Few bytes before long known text are better than more bytes before a near end."""
    automaton = regex(r"a{10}|x{1,4}|x{4}a{8}")
    assert automaton.witness(automaton.start, [b"a" * 8], 8) == [b"aa"]


def test_branches_that_cannot_match_are_dead() -> None:
    automaton = regex(r"a(?:bx\Ac|dx$e)?")
    assert automaton.step(automaton.start, b"a") != DEAD
    assert automaton.step(automaton.start, b"ab") == DEAD
    assert automaton.step(automaton.start, b"ad") == DEAD


def test_lazy_construction_does_not_blow_up() -> None:
    automaton = regex(r"(?:a|b)*a(?:a|b){30}")
    text = b"ab" * 40
    assert automaton.accepts(automaton.start, text) is (
        re.fullmatch(r"(a|b)*a(a|b){30}", text.decode()) is not None
    )
    assert automaton.reached < 3
