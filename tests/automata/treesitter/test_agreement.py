"""What an automaton accepts is what tree-sitter's own parser reads without an error."""

import re

import pytest

from dgfill.automata import Automaton, from_tree_sitter

from .parser import accepts, accepts_by_byte, automaton_of, line_mutants, mutants, parses
from .snippets import SNIPPETS

THOROUGH = ("python", "javascript", "typescript", "cpp", "rust")

EXCEPTIONS = {
    # A line continuation at the very end: tree-sitter takes the end of the input for the character NUL.
    # An escape \N{ that is not closed: what it could fall back to is forgotten when its letters merge.
    "python": re.compile(r"\\\Z|\\N\{[^}]*'"),
    # A here-document that is never closed: the scanner keeps some of it beside its serialized state.
    "bash": re.compile(r"<<"),
}
"""Texts on which the verdicts may differ."""


def test_snippets(language: str, automaton: Automaton) -> None:
    for text in SNIPPETS[language]:
        assert accepts(automaton, text) == parses(language, text), text


def test_snippets_byte_by_byte(language: str, automaton: Automaton) -> None:
    for text in SNIPPETS[language]:
        if language == "html" and "<li>" in text:
            continue  # an end tag that is left out depends on the name of the next one
        assert accepts_by_byte(automaton, text) == parses(language, text), text


def test_most_snippets_are_legal(language: str) -> None:
    legal = [parses(language, text) for text in SNIPPETS[language]]
    assert sum(legal) >= len(legal) - 1


def test_mutants(language: str, automaton: Automaton) -> None:
    verdicts = set()
    exception = EXCEPTIONS.get(language)
    for text in mutants(SNIPPETS[language], 60 if language in THOROUGH else 20, language):
        expected = parses(language, text)
        found = accepts(automaton, text)
        verdicts.add(expected)
        if found != expected:
            assert exception and exception.search(text), text
    assert verdicts == {True, False}  # the mutants tell something


@pytest.mark.parametrize(
    ("language", "comment"),
    [("python", "#"), ("starlark", "#"), ("javascript", "//"), ("typescript", "//"), ("rust", "//"),
     ("ruby", "#"), ("scala", "//"), ("swift", "//"), ("powershell", "#"), ("sql", "--")],
)  # fmt: skip
def test_lines_byte_by_byte(language: str, comment: str) -> None:
    """What a scanner has not decided on yet is known by its class only."""
    automaton = automaton_of(language)
    for text in line_mutants(SNIPPETS[language], 20, language, comment):
        assert accepts_by_byte(automaton, text) == parses(language, text), text


@pytest.mark.parametrize("comment", ["#\0", "# a\0b", "#\1\0#a"])
def test_a_nul_ends_a_comment(comment: str) -> None:
    text = f"x\n\n\n{comment}\n"
    automaton = automaton_of("python")
    assert accepts(automaton, text) == accepts_by_byte(automaton, text) == parses("python", text)


def test_verdicts_do_not_depend_on_what_was_read_before() -> None:
    """Elixir's scanner looks for ``not in``: behind a line break it is something else than ``n`` alone."""
    automaton = from_tree_sitter("elixir")
    accepts_by_byte(automaton, "1n")
    assert accepts_by_byte(automaton, "\n& / 1\nnot in / 2\n")


def test_fixed_verdicts() -> None:
    """What the oracle says is pinned where it matters, so that both cannot be wrong together."""
    for language, text, expected in (
        ("python", "x = +\n", False),
        ("python", "def f(:\n  pass\n", False),
        ("python", "x = 'a\n'", False),
        ("python", "class if: pass\n", False),
        ("python", "print(f'{x!r}')", True),
        ("javascript", "a\nb", True),
        ("javascript", "a b", False),
        ("javascript", "`${a", False),
        ("javascript", "x = a /b/ c", True),
        ("typescript", "let a: = 1", False),
        ("cpp", "int x", False),
        ("cpp", "#if A\nint x;\n", False),
        ("rust", "fn f() { let x = 1 }", False),
        ("rust", 'let s = r##"a"#"##;', True),
        ("java", "class A { int a }", False),
        ("go", "package a\nfunc f( {\n}\n", False),
    ):
        assert accepts(automaton_of(language), text) == expected == parses(language, text), text


@pytest.mark.parametrize("language", ["python", "cpp"])
def test_tokens_of_no_text_end(language: str) -> None:
    """However a scanner is asked, reading comes to an end."""
    automaton = automaton_of(language)
    text = "a:\n'  - b\n  - c: d\n    e: f\n"
    assert not accepts(automaton, text)
    assert not accepts_by_byte(automaton, text)
