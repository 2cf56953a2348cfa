"""Whatever bytes are read, nothing crashes, and nothing is left behind."""

import ctypes as C
from collections import Counter
from random import Random

import pytest

from dgfill.automata import DEAD, Automaton, from_tree_sitter
from dgfill.automata.treesitter.abi import TSScanner, open_language
from dgfill.automata.treesitter.grammars import load_grammar
from dgfill.automata.treesitter.lexemes import Lexemes
from dgfill.automata.treesitter.scanner import Scanner

from .fuzz import fuzz
from .parser import accepts, automaton_of
from .snippets import SNIPPETS

STEPS = 1500  # of each language
FIELDS = dict(TSScanner._fields_)


def test_arbitrary_bytes(language: str, automaton: Automaton) -> None:
    assert 0 < fuzz(automaton, SNIPPETS[language], STEPS, Random(language)) < STEPS


@pytest.mark.parametrize("language", ["python", "javascript", "bash", "html"])
def test_payloads_of_scanners_are_destroyed(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each one that is created, and no other, once."""
    functions = open_language(load_grammar(language)).scanner
    created, destroyed, living = Counter[str](), Counter[str](), set[int]()

    def create() -> int:
        payload = functions.create() or 0
        assert payload not in living
        living.add(payload)
        created[language] += 1
        return payload

    def destroy(payload: int | None) -> None:
        if (payload or 0) in living:
            living.remove(payload or 0)
            destroyed[language] += 1
        functions.destroy(payload)

    counted = TSScanner(
        functions.states, functions.symbol_map, FIELDS["create"](create), FIELDS["destroy"](destroy),
        functions.scan, functions.serialize, functions.deserialize,
    )  # fmt: skip
    prepare = Scanner.__init__

    def prepare_counted(scanner: Scanner, *arguments: object) -> None:
        prepare(scanner, *arguments)  # type: ignore[arg-type]
        scanner._functions = C.byref(counted)

    monkeypatch.setattr(Scanner, "__init__", prepare_counted)
    fuzz(from_tree_sitter(language), SNIPPETS[language], STEPS // 5, Random(0))
    assert created[language] == destroyed[language] > STEPS
    assert not living


@pytest.mark.parametrize("language", ["python", "ruby", "html"])
def test_classes_of_texts_are_bounded(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is learned again after it was forgotten is the same."""
    automaton = from_tree_sitter(language)
    lexemes: Lexemes = automaton.machine._recogniser.lexemes
    assert lexemes._readings and lexemes._scanner
    fuzz(automaton, SNIPPETS[language], STEPS, Random(language))
    known, states = lexemes._readings.known, len(lexemes._scanner._states)
    automaton.clear()
    assert lexemes._readings.known >= known
    monkeypatch.setattr("dgfill.automata.treesitter.lexemes.MOST_CLASSES", 10)
    automaton.clear()
    assert lexemes._readings.known < known and len(lexemes._scanner._states) < states
    for text in SNIPPETS[language]:
        assert accepts(automaton, text) == accepts(automaton_of(language), text), text
    state = automaton.step(automaton.start, SNIPPETS[language][2].encode())
    assert state != DEAD
