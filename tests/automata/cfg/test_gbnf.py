"""GBNF, as llama.cpp documents it."""

from __future__ import annotations

import pytest

from dgfill.automata.cfg import GrammarFileError, from_gbnf
from dgfill.automata.protocol import DEAD

LIST = r"""
# a list in Markdown
root ::= item+
item ::= "- " [^\r\n\x0b\x0c\x85\u2028\u2029]+ "\n"
"""
CHESS = r"""
root   ::= "1. " move " " move "\n" ([1-9] [0-9]? ". " move " " move "\n")+
move   ::= (pawn | nonpawn | castle) [+#]?
nonpawn ::= [NBKQR] [a-h]? [1-8]? "x"? [a-h] [1-8]
pawn   ::= ([a-h] "x")? [a-h] [1-8] ("=" [NBKQR])?
castle ::= "O-O" "-O"?
"""
COLOUR = 'root ::= "#" hex{6} | "rgb(" byte ("," byte){2} ")"\nbyte ::= [0-9]{1,3}\nhex ::= [0-9a-fA-F]\n'


@pytest.mark.parametrize(
    ("grammar", "texts", "others"),
    [
        (LIST, ["- a\n", "- a\n- ☃ b\n"], ["", "- \n", "- a", "- a\r\n"]),
        (
            CHESS,
            ["1. e4 e5\n2. Nf3 Nc6\n", "1. d4 d5\n2. O-O-O exd5=Q+\n"],
            ["1. e4 e5\n", "1. e9 e5\n2. a a\n"],
        ),
        (COLOUR, ["#00ff7A", "rgb(1,20,255)"], ["#00ff7", "#00ff7A0", "rgb(1,2)", "rgb(1,2,3,4)"]),
        ('root ::= "a" | "ab" "c" | "aa"', ["a", "abc", "aa"], ["ab", "ac"]),
        ('root ::= "" | "\\"" . "\\x41\\u00e9\\U0001F600\\\\\\n"', ["", '"xAé😀\\\n'], ["x", '"A']),
        ("root ::= [a-c-]* [\\]^]", ["ab-]", "^"], ["d]", "]]"]),
        ('root ::= x*\nx ::= y |\n  [z]\ny ::= "b" # c\n', ["", "bzb"], ["c"]),
        ("root ::= [a]{0,2} [b]{2,} [c]?", ["bb", "aabbbc"], ["aaabb", "b"]),
    ],
)
def test_texts(grammar: str, texts: list[str], others: list[str]) -> None:
    automaton = from_gbnf(grammar)
    for text in texts + others:
        state = automaton.step(automaton.start, text.encode())
        assert automaton.accepts(state) == (text in texts), text


def test_a_longer_alternative_does_not_hide_a_shorter_one() -> None:
    """Unlike lexemes, characters are never swallowed."""
    automaton = from_gbnf('root ::= ("a" | "ab") "bc"')
    for text in (b"abc", b"abbc"):
        assert automaton.accepts(automaton.step(automaton.start, text))


def test_a_banner_of_comments_is_read_at_once() -> None:
    automaton = from_gbnf("root ::= a\n" + "#" * 500 + '\n\n# more\na ::= "x" #')
    assert automaton.accepts(automaton.step(automaton.start, b"x"))


@pytest.mark.parametrize("nothing", ['""', "()", '"a"{0}'])
def test_a_repeat_of_nothing_is_nothing(nothing: str) -> None:
    automaton = from_gbnf(f"root ::= ({nothing}){{99999}} {nothing}*")
    assert automaton.accepts(automaton.start) and automaton.step(automaton.start, b"a") == DEAD


def test_invalid_utf8_is_dead() -> None:
    automaton = from_gbnf("root ::= .")
    assert automaton.step(automaton.start, b"\xff") == DEAD
    assert automaton.step(automaton.start, "é".encode()[:1]) != DEAD


@pytest.mark.parametrize(
    ("text", "message", "shown"),
    [
        ("", "there is no rule 'root'", ""),
        ("root := x", "'::=' is expected here", ":= x"),
        ("root ::= x", "there is no rule 'x'", "x"),
        ('root ::= "a', "this is not closed on its line", '"a'),
        ("root ::= [a", "this is not closed on its line", "[a"),
        ("root ::= |*", "a literal, a class of characters, a rule or a group is expected here", "*"),
        ('root ::= "\\U00110000"', "\\U00110000 is no character", "\\U0011"),
        ('root ::= "\\uD800"', "\\uD800 is no character", "\\uD800"),
        ('root ::= "a"{123456}', "bounds of more than 5 digits are not supported", "{1"),
        ("root ::= " + "(" * 99, "more than 60 brackets in each other are not supported", "("),
        ('root ::= "a"' + "?" * 9, "more than 8 operators in a row are not supported", "?"),
        ('root ::= ("a"', "')' is expected here", ""),
        ("root ::= [z-a]", "the range z-a is empty", "z-a]"),
        ('root ::= "a"{3,2}', "the upper bound is below the lower one", "{3,2}"),
        ('root ::= "\\q"', "'\\q' is no escape", "\\q"),
        ("root ::= <eos>", "tokens of a model are not supported", "<eos>"),
        ('root ::= "a"\nroot ::= "b"', "there is already a rule 'root'", 'root ::= "b"'),
    ],
)
def test_what_is_wrong_is_said_and_shown(text: str, message: str, shown: str) -> None:
    with pytest.raises(GrammarFileError) as caught:
        from_gbnf(text)
    assert caught.value.message == message
    assert text[caught.value.offset :].startswith(shown)
