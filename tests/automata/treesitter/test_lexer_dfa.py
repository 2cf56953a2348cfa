"""The machine inside a generated lexer."""

import random

import pytest

from dgfill.automata.treesitter import load_grammar
from dgfill.automata.treesitter.abi import open_language
from dgfill.automata.treesitter.lexer_dfa import EOF, PROBES, STUCK, LexerDfa
from dgfill.automata.treesitter.reader import ACCEPT, Expected, Tracer

LANGUAGES = ("python", "json", "sql")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_machine_does_what_the_lexer_does(language: str) -> None:
    lex = open_language(load_grammar(language)).lex_fn
    dfa, run = LexerDfa(lex), Tracer(lex)
    chosen = random.Random(language)
    for _ in range(2000):
        state = chosen.randrange(40)
        word = tuple(chosen.choices(PROBES[:-1], k=chosen.randrange(6)))
        trace = []
        at = dfa.entry(state)
        for character in (*word, *(EOF,) * 4):
            if (symbol := dfa.accepted[at]) is not None:
                trace.append(symbol + ACCEPT)
            move = dfa.moves[at][character]
            if move == STUCK:
                break
            trace.append(move & 1)
            at = move >> 1
        assert run(state, word) == tuple(trace), (state, word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_states_are_alike(language: str) -> None:
    dfa = LexerDfa(open_language(load_grammar(language)).lex_fn)
    groups = [-1 if symbol is None else symbol for symbol in dfa.accepted]
    count = 0
    while count < len(set(groups)):  # Moore's refinement, from the other end
        count = len(set(groups))
        rows = [
            (
                groups[state],
                *(
                    move if (move := moves[probe]) == STUCK else (groups[move >> 1], move & 1)
                    for probe in PROBES
                ),
            )
            for state, moves in enumerate(dfa.moves)
        ]
        numbers = {row: number for number, row in enumerate(dict.fromkeys(rows))}
        groups = [numbers[row] for row in rows]
    assert count == len(dfa)


def test_states_are_asked_about_many_characters_at_once() -> None:
    run = Tracer(open_language(load_grammar("json")).lex_fn)
    words = [(), (ord("["),), (ord("1"), ord("2"), ord("a")), (EOF,), (ord("t"), EOF), (ord(" "), ord("{"))]
    characters = (ord("1"), ord(" "), EOF, ord("["))
    for state in range(5):
        assert run.each(state, characters) == tuple(run(state, (first,)) for first in characters)
        for first in characters:
            answers = [run(state, (first, *word), 1) for word in words]
            expected = Expected(list(zip(words, answers, strict=True)))
            alike = run.alike(state, characters, expected)
            assert alike[characters.index(first)] == len(words)
            for other, count in zip(characters, alike, strict=True):
                others = [run(state, (other, *word), 1) for word in words]
                assert others[:count] == answers[:count]
                assert count == len(words) or others[count] != answers[count]
