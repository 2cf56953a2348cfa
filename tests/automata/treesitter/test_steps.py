"""Reading byte by byte, in pieces and at once comes to the same."""

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from dgfill.automata import DEAD, Automaton
from dgfill.automata.treesitter import GRAMMARS, UNFIT

from .parser import accepts, accepts_by_byte, automaton_of, mutants, parses
from .snippets import SNIPPETS

COMMENT_OPENED = "<!--"  # in HTML the scanner takes the dashes of an opened comment for its end's


def test_every_cut(language: str, automaton: Automaton) -> None:
    for text in SNIPPETS[language]:
        if COMMENT_OPENED in text and language == "html":
            continue
        data = text.encode()
        whole = automaton.accepts(automaton.start, data)
        state = automaton.start
        for cut in range(len(data) + 1):
            assert state != DEAD or not whole, data[:cut]
            assert automaton.accepts(state, data[cut:]) == whole, (data[:cut], data[cut:])
            assert automaton.accepts(automaton.step(automaton.start, data[:cut]), data[cut:]) == whole
            state = automaton.step(state, data[cut : cut + 1])


def test_mutants_byte_by_byte(language: str, automaton: Automaton) -> None:
    """Where the text is illegal, too: stepping may die early or late, the verdict is the same."""
    if language in ("bash", "html"):
        pytest.skip("their scanners are not functions of the state that they serialize")
    for text in mutants(SNIPPETS[language], 4, language):
        assert accepts_by_byte(automaton, text) == accepts(automaton, text), text


LEGAL = [
    (name, text)
    for name, texts in SNIPPETS.items()
    for text in texts
    if name != "html" and parses(name, text)
]


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_prefix_of_a_legal_text_is_never_dead(data: st.DataObject) -> None:
    language, text = data.draw(st.sampled_from(LEGAL))
    automaton = automaton_of(language)
    whole = text.encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=6)))
    state = automaton.start
    for start, end in zip([0, *cuts], [*cuts, len(whole)], strict=True):
        state = automaton.step(state, whole[start:end])
        assert state != DEAD, whole[:end]
    assert automaton.accepts(state)


READ = sorted(GRAMMARS.keys() - UNFIT.keys() - {"jsonc"})


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(GRAMMARS.keys() - UNFIT.keys() - {"jsonc"})),
    st.binary(max_size=40),
    st.integers(0, 40),
)
def test_any_bytes_are_read(language: str, data: bytes, cut: int) -> None:
    automaton = automaton_of(language)
    state = automaton.step(automaton.step(automaton.start, data[:cut]), data[cut:])
    assert state >= DEAD
    if state == DEAD:
        assert not automaton.accepts(automaton.start, data)
    try:
        data.decode()
    except UnicodeDecodeError:
        assert not automaton.accepts(automaton.start, data)


def test_an_incomplete_character_is_pending() -> None:
    automaton = automaton_of("python")
    for character in ("é", "日", "🎉"):
        for text in (f"x = '{character}'", f"# {character}"):
            data = text.encode()
            state = automaton.start
            for at in range(len(data)):
                if 0x80 <= data[at] < 0xC0:  # inside the character
                    assert state != DEAD
                    assert not automaton.accepts(state)
                    assert not automaton.accepts(state, b"'")
                    assert automaton.accepts(state, data[at:])
                    assert automaton.step(state, b"a") == DEAD
                state = automaton.step(state, data[at : at + 1])
            assert automaton.accepts(state)
    for wrong in (b"# \xff", b"# \xc0\x80", b"# \xed\xa0\x80", b"# \x80"):
        assert automaton.step(automaton.start, wrong) == DEAD


def test_dead_stays_dead() -> None:
    automaton = automaton_of("python")
    state = automaton.step(automaton.start, b"x = )")
    assert state == DEAD
    assert automaton.step(state, b"a") == DEAD
    assert not automaton.accepts(state)
    assert automaton.witness(state, [b""], 16) is None


@pytest.mark.parametrize(
    ("language", "prefix"),
    [
        ("python", "class if:"),
        ("python", "x = = "),
        ("python", "def f(a)) "),
        ("javascript", "let let = = "),
        ("javascript", "if ) "),
        ("typescript", "interface { {"),
        ("cpp", "int x = ; ; )"),
        ("rust", "fn 1("),
        ("java", "class { "),
        ("go", "package package "),
    ],
)
def test_what_cannot_go_on_is_dead(language: str, prefix: str) -> None:
    automaton = automaton_of(language)
    assert automaton.step(automaton.start, prefix.encode()) == DEAD
