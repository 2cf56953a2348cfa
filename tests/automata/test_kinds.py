"""The plain kinds, in the languages that tell them apart."""

import ast
import json

import pytest

from dgfill.automata.kinds import PLAIN_KINDS, kind
from dgfill.automata.protocol import DEAD


def accepts(name: str, language: str | None, text: str) -> bool:
    automaton = kind(name, language)
    return automaton.accepts(automaton.start, text.encode())


@pytest.mark.parametrize(
    ("name", "language", "texts"),
    [
        ("any", None, ["", "a\nb\r\n", "日本"]),
        ("line", None, ["", "a b", "\té"]),
        ("word", None, ["a", "a.b-c", "日本"]),
        ("ident", None, ["a", "_", "Ab_9"]),
        ("int", None, ["0", "-7", "42"]),
        ("float", None, ["0.5", "-1.25e-3", "1e9"]),
        ("bool", "python", ["True", "False"]),
        ("bool", "rust", ["true", "false"]),
        ("bool", None, ["true", "false"]),
        ("bool", "powershell", ["$true", "$false"]),
        ("json", None, ["1", ' {"a": [null]} ']),
        ("str", "python", ['"a"', "'it\"s'", r'"a\"b\n"', '""']),
        ("str", "json", ['"a"', r'"\u00e9\/"']),
        ("str", "cpp", ['"a"', r'"\x41"']),
        ("str", "sql", ["'it''s'", "''"]),
        ("str", "toml", ['"a"', r"'C:\'"]),
        ("str", "go", ['"a"', r"`\d`"]),
        ("str", "ada", ['"a""b"', '""']),
        ("str", "powershell", ['"a`"b"', '"a""b"', "'it''s'"]),
    ],
)
def test_accepted(name: str, language: str | None, texts: list[str]) -> None:
    for text in texts:
        assert accepts(name, language, text), text


@pytest.mark.parametrize(
    ("name", "language", "texts"),
    [
        ("line", None, ["a\nb", "a\r"]),
        ("word", None, ["", "a b", "a\u2003b"]),
        ("ident", None, ["", "9a", "a-b", "a b"]),
        ("int", None, ["", "-", "007", "1.0", "\u0661"]),
        ("float", None, ["1", "1.", ".5", "e5"]),
        ("bool", "python", ["true", "Tru"]),
        ("bool", "javascript", ["True"]),
        ("json", None, ["NaN", "{} {}"]),
        ("str", "python", ['"a', "'a\"", '"a\nb"', 'a"b"', '"a" "b"']),
        ("str", "json", ["'a'", r'"\x41"', '"\t"']),
        ("str", "rust", ["'a'"]),
        ("str", "sql", ['"a"', "'a'b'"]),
        ("str", "ada", ['"a"b"', "'a'", r'"\""']),
        ("str", "powershell", ['"a`"', r'"\""', "'a'b'"]),
    ],
)
def test_refused(name: str, language: str | None, texts: list[str]) -> None:
    for text in texts:
        assert not accepts(name, language, text), text


@pytest.mark.parametrize("name", PLAIN_KINDS)
def test_every_kind_has_a_text(name: str) -> None:
    automaton = kind(name, "python")
    assert automaton.start != DEAD
    found = automaton.witness(automaton.start, [], 8)
    assert found is not None
    assert automaton.accepts(automaton.start, found[0])


@pytest.mark.parametrize("name", ["int", "float", "str", "bool"])
def test_the_shortest_text_is_a_literal_of_its_type(name: str) -> None:
    automaton = kind(name, "python")
    found = automaton.witness(automaton.start, [], 8)
    assert found is not None
    assert type(ast.literal_eval(found[0].decode())).__name__ == name
    automaton = kind(name, "json")
    found = automaton.witness(automaton.start, [], 8)
    assert found is not None
    assert type(json.loads(found[0])).__name__ == name


@pytest.mark.parametrize("name", ["expr", "stmt", "block", "call_expression"])
def test_kinds_of_the_grammars_are_not_plain(name: str) -> None:
    assert name not in PLAIN_KINDS
    with pytest.raises(KeyError):
        kind(name)
