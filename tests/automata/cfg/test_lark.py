"""Lark's syntax against llguidance: the same texts belong to the same grammars."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dgfill.automata.cfg import GrammarFileError, from_lark, grammar_names, read_grammar
from dgfill.automata.interning import Interned
from dgfill.automata.protocol import DEAD

llguidance = pytest.importorskip("llguidance", reason="the oracle is installed with the dev extra")

TEXTS_OF_EACH = 300
GRAMMARS = {
    "two lexemes": ("start: /[a-z]+/ /[a-z]+/", "abc"),
    "the longest lexeme": ("start: X X\nX: /a|ab|bc/", "abc"),
    "the longest of several": ('start: "a" "ab" | "aa" "c"', "abc"),
    "keywords and names": ('start: "if" ID | ID\nID: /[a-z]+/\n%ignore / +/', "if x"),
    "expressions": (
        'start: sum\nsum: sum "+" product | product\nproduct: product "*" atom | atom\n'
        'atom: NUMBER | "(" sum ")" | CNAME\n%import common (NUMBER, CNAME)\n%ignore /[ \\t]+/',
        "1+*(a) .e",
    ),
    "repeats": (
        'start: item*\nitem: "a"i "b"? | [ "c" ] "d" ~ 2..3 | "x"{1,2} | "y"{2,}\n%ignore " "',
        "aAbcdxy ",
    ),
    "terminals of terminals": ('start: (A | B)+ C\nA: "a" B | "c"\nB: /b+/\nC: A? "z"\n', "abcz"),
    "brackets": ('start: s\ns: "a" s "b" | \n', "ab"),
    "empty rules": ('start: x x y\nx: "a" |\ny: y x "c" | "d"', "acd"),
    "empty lexemes": ('start: /[^"]*/ "\\"" tail\ntail: "q" tail | "r"', 'ab"qr'),
    "skips before the end": ('start: "a" "b"? c*\nc: "c"\n%ignore / /\n%ignore /#[^\\n]*\\n/', "abc #\n"),
    "skipped and read": ('start: "a" S "b"? | "c"\nS: / +/\n%ignore S', "abc "),
    "escapes": (r'start: "\\x41" | "\x42\t" | "\u00e9\/"', "\\x41B\té/"),
    "an empty alternative first": ('start: | x "b"\nx: ( | "a") X\nX: | "c"', "abc"),
    "anchors and flags": ('start: X /(?i)d/ | /^b|a$/\nX: "a" /^b$/ /(?P<n>c)/', "abcdD"),
    "an empty lexeme first": ('start: x "b"\nx: /a*/\n%ignore "-"', "ab-"),
    "several lines": ('start: a\r\n  | b -> x\r\na: "a" // one\r\nb: /[#\\/]+/ # two\r\n', "ab#/"),
    "prefixes": ('?start: a _b c-d\n!a: "a"\n_b: "b"\nc-d: "c"', "abc"),
    "ranges": ('start: ("a".."c" | "0".."9")+ "-"', "abcd09-"),
    "aliases and comments": ('// first\nstart: "a" -> one # second\n     | "b" "c" -> two\n', "abc"),
    "json": (
        'start: value\nvalue: "{" [pair ("," pair)*] "}" | "[" [value ("," value)*] "]" | S | "1"\n'
        'pair: S ":" value\nS: /"[ab]*"/\n%ignore /[ \\n]+/',
        '{}[],:"a1 ',
    ),
}


@cache
def _bytes() -> Any:
    return llguidance.LLTokenizer("byte")


def oracle(grammar: str, text: bytes) -> bool:
    matcher = llguidance.LLMatcher(_bytes(), llguidance.LLMatcher.grammar_from_lark(grammar), log_level=0)
    assert not matcher.is_error(), matcher.get_error()
    return matcher.try_consume_tokens(list(text)) == len(text) and matcher.is_accepting()


def walks(automaton: Interned[Any], letters: str, count: int) -> list[bytes]:
    """Random texts; most steps are to a living state, and half of the texts are brought to an end."""
    chance = random.Random(0)
    texts = []
    for _ in range(count):
        text, state = b"", automaton.start
        for _ in range(chance.randrange(12)):
            byte = chance.choice(letters).encode()
            alive = [one.encode() for one in letters if automaton.step(state, one.encode()) != DEAD]
            if alive and chance.random() < 0.9:
                byte = chance.choice(alive)
            text, state = text + byte, automaton.step(state, byte)
            if state == DEAD:
                break
        if chance.random() < 0.5 and (end := automaton.witness(state, [], 32)):
            text += end[0]
        texts.append(text)
    return texts


@pytest.mark.parametrize("name", GRAMMARS)
def test_the_same_texts_as_llguidance(name: str) -> None:
    grammar, letters = GRAMMARS[name]
    automaton = from_lark(grammar)
    for text in walks(automaton, letters, TEXTS_OF_EACH):
        assert automaton.accepts(automaton.step(automaton.start, text)) == oracle(grammar, text), text


@pytest.mark.parametrize("name", [name for name, path in grammar_names().items() if path.suffix == ".lark"])
def test_the_same_texts_of_our_own_grammars(name: str) -> None:
    grammar = grammar_names()[name].read_text()
    automaton = from_lark(grammar)
    letters = "".join(map(chr, range(32, 127))) + "\n"
    for text in walks(automaton, letters, 60):
        assert automaton.accepts(automaton.step(automaton.start, text)) == oracle(grammar, text), text


@pytest.mark.parametrize(
    "name", ["DIGIT", "SIGNED_INT", "FLOAT", "SIGNED_NUMBER", "ESCAPED_STRING", "CNAME", "WS"]
)
def test_common_terminals(name: str) -> None:
    grammar = f"%import common.{name}\nstart: {name}\n"
    automaton = from_lark(grammar)
    for text in walks(automaton, '019+-.eEa_"\\ \n', 100):
        assert automaton.accepts(automaton.step(automaton.start, text)) == oracle(grammar, text), text


@pytest.mark.parametrize(
    ("text", "message", "shown"),
    [
        ("", "there is no rule 'start'", ""),
        ('start: "a', "this is not closed on its line", '"a'),
        ("start: /a", "this is not closed on its line", "/a"),
        ("start: *", "a string, a regular expression, a name or a group is expected here", "*"),
        ('start: "\\ud83d"', "this string has a wrong escape", "\\ud83d"),
        ("start: /[a-z&&[^b]]/", "a class within a class, as in ", "[a-z&&"),
        ("start: /[[:alpha:]]/", "a class within a class, as in ", "[[:"),
        ("start: /a b/x", "the flag x is not supported", "x"),
        ('start: "a"i.."c"', "a range has no flags", '"a"i'),
        ("start: " + "[" * 99, "more than 60 brackets in each other are not supported", "["),
        (
            "start: T0\n" + "".join(f"T{n}: T{n + 1} T{n + 1}\n" for n in range(25)) + 'T25: "a"',
            "the term",
            "T",
        ),
        ('start: "a" b\n', "there is no rule 'b'", "b\n"),
        ('start: "a" B\n', "there is no terminal 'B'", "B\n"),
        ('start: ("a"\n', "')' is expected here", ""),
        ('start: "a" ~ 3..2\n', "the upper bound is below the lower one", "~ 3..2"),
        ('start: "a"\nstart: "b"\n', "'start' is defined already", 'start: "b"'),
        ('start: "b".."a"\n', "a range is from one character to a later one", '"b".."a"'),
        ('start: "\\q"\n', "this string has a wrong escape", '\\q"'),
        ("start: <eos>\n", "a token of a model is not supported", "<eos>"),
        ('start: A & B\nA: "a"\nB: "b"', "'&' or '~' between terminals is not supported", "& B"),
        ('start[lazy]: "a"\n', "the option 'lazy' is not supported", "lazy"),
        ('start.2: "a"\n', "priorities are not supported", ".2"),
        ('start: x{"a"}\n', "templates are not supported", "{"),
        ("start: %json {}\n", "%json is not supported", "%json"),
        ("start: @other\n", "another grammar is not supported", "@other"),
        ("%declare A\n", "%declare is not supported", "%declare"),
        ('%llguidance {"no_forcing": true}\n', "the option 'no_forcing' is not supported", "{"),
        ("%import python.NAME\n", "'common', the only library there is, is expected here", "python"),
        ("%import common.NOTHING\n", "common has no 'NOTHING'; it has DIGIT, ", "common"),
        ('start: A\nA: "a" start\n', "a terminal cannot hold the rule 'start'", "start\n"),
        ('start: A\nA: "a" A\n', "the terminal 'A' is defined by itself", "A\n"),
        ('start: "x"\nA: /a(?=b)/\n', "look-around is not supported", "a(?=b)/"),
    ],
)
def test_what_is_wrong_is_said_and_shown(text: str, message: str, shown: str) -> None:
    with pytest.raises(GrammarFileError) as caught:
        from_lark(text)
    assert caught.value.message.startswith(message)
    assert text[caught.value.offset :].startswith(shown)


def test_a_grammar_may_be_without_texts() -> None:
    assert from_lark('start: "a" start').start == DEAD


def test_many_literals_are_read_in_time() -> None:
    words = [f"word{number}" for number in range(800)]
    automaton = from_lark("start: (" + " | ".join(f'"{word}"' for word in words) + ') ("," start)?')
    for word in words[::100]:
        assert automaton.accepts(automaton.step(automaton.start, f"word1,{word}".encode()))


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "g.lark").write_text('start: "a"', encoding="utf-8-sig")
    automaton = read_grammar(tmp_path / "g.lark")
    assert automaton.accepts(automaton.step(automaton.start, b"a"))


def test_what_is_too_large_is_refused() -> None:
    with pytest.raises(GrammarFileError, match="too large"):
        from_lark('start: ((("a" "b"){100}){100}){100}')
