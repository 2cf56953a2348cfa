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


def test_a_surprise_is_the_first_answer_that_is_not_expected() -> None:
    run = Tracer(open_language(load_grammar("json")).lex_fn)
    words = [(), (ord("["),), (ord("1"), ord("2"), ord("a")), (EOF,), (ord("t"), EOF), (ord(" "), ord("{"))]
    for state in range(5):
        for first in ((), (ord("1"),), (ord(" "),), (EOF,)):
            answers = [run(state, first + word, len(first)) for word in words]
            assert run.surprise(state, first, Expected(list(zip(words, answers, strict=True)))) is None
            for number, answer in enumerate(answers):
                others = [None if answer is not None else (), (*(answer or ()), 0)]
                for other in others:
                    expected = [*answers[:number], other, *answers[number + 1 :]]
                    pairs = list(zip(words, expected, strict=True))
                    assert run.surprise(state, first, Expected(pairs)) == (number, answer)
