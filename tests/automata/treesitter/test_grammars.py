"""Which grammars there are, and what cannot be one."""

import pytest

from dgfill.automata import GrammarError, from_tree_sitter
from dgfill.automata.treesitter import GRAMMARS, UNFIT, load_grammar
from dgfill.automata.treesitter.scanner import Scanner


@pytest.mark.parametrize("language", sorted(GRAMMARS.keys() - UNFIT.keys()))
def test_every_grammar_can_be_loaded(language: str) -> None:
    automaton = from_tree_sitter(language)
    assert automaton.start >= 0


def test_a_grammar_that_makes_no_automaton() -> None:
    with pytest.raises(GrammarError, match="yaml makes no automaton"):
        from_tree_sitter("yaml")


def test_a_grammar_may_be_given_itself() -> None:
    automaton = from_tree_sitter(load_grammar("python"))
    assert automaton.accepts(automaton.start, b"x = 1")


def test_an_unknown_language() -> None:
    with pytest.raises(GrammarError, match="there is no grammar of cobol"):
        from_tree_sitter("cobol")


def test_a_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(GRAMMARS, "cobol", ("tree_sitter_cobol", "language"))  # type: ignore[misc]
    with pytest.raises(GrammarError, match="tree_sitter_cobol is not installed"):
        from_tree_sitter("cobol")


@pytest.mark.parametrize("capsule", [None, 7, object(), b"python"])
def test_what_is_no_grammar(capsule: object) -> None:
    with pytest.raises(GrammarError, match="not a compiled tree-sitter grammar"):
        from_tree_sitter(capsule)


def test_an_unknown_abi(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dgfill.automata.treesitter.abi.SUPPORTED_ABI", range(99, 100))
    with pytest.raises(GrammarError, match=r"ABI 1[45] is not supported; needs 99 to 99"):
        from_tree_sitter("python")


def test_a_scanner_that_asks_for_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Scanner, "_probe_columns", lambda self, states: True)
    with pytest.raises(GrammarError, match="depends on columns"):
        from_tree_sitter("python")
