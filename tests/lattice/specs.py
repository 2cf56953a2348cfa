"""Tiny problems of every kind."""

from dgfill.automata.combinators import template
from dgfill.automata.json import json_text
from dgfill.automata.regex import regex
from dgfill.automata.treesitter import from_tree_sitter
from dgfill.automata.words import words

from .brute_force import Spec

LETTERS = (None, b"", b"a", b"b", b"ab", b"ba")
JSON = (None, b"", b"1", b"[", b"]", b",", b'"', b"[1")
BYTES = (None, b"", b"\xc3", b"\xa9", b"a", b"\xc3\xa9")  # an e with an accent, whole and in two
PYTHON = (None, b"", b"a", b"+", b"(", b")", b'"', b"{", b"\n")

SPECS = {
    "nothing is forbidden": Spec(None, b"", ((2, None, b"x"), (2, None, b"")), LETTERS),
    "a regular language": Spec(regex("x(?:ab)*y"), b"x", ((4, None, b"y"),), LETTERS),
    "two holes that depend on each other": Spec(
        regex("(?:aa-|bb-)*(?:a+-b+|b+-a+)"), b"", ((2, None, b"-"), (2, None, b"")), LETTERS
    ),
    "three holes": Spec(
        regex("a*-b*-(?:ab)*"), b"", ((2, None, b"-"), (1, None, b"-"), (2, None, b"")), LETTERS
    ),
    "a constraint in each hole": Spec(
        regex("[ab]*-[ab]*"), b"", ((3, regex("a+b?"), b"-"), (2, regex("ba?"), b"")), LETTERS
    ),
    "a constraint alone": Spec(None, b"q", ((3, words(["ab", "aba", "b"]), b"q"),), LETTERS),
    "json": Spec(json_text(), b"[", ((4, None, b"]"),), JSON),
    "json in two places": Spec(json_text(), b"[", ((2, None, b","), (2, regex("[0-9]+"), b"]")), JSON),
    "a template": Spec(
        template([b"<", b"|", b">"], [regex("a*"), words(["b", "ab"])]),
        b"<",
        ((2, None, b"|"), (2, None, b">")),
        LETTERS,
    ),
    "bytes within a character": Spec(regex("[é]*a?"), b"", ((4, None, b""),), BYTES),
    "no null token": Spec(regex("[ab]*-b*"), b"", ((2, None, b"-"), (2, None, b"")), LETTERS, None),
    "holes without slots": Spec(
        regex("a*-b*-a*"), b"", ((0, None, b"-"), (3, None, b"-"), (0, None, b"")), LETTERS
    ),
    "one text": Spec(words(["x-ab-y"]), b"x-", ((3, None, b"-y"),), LETTERS),
    "a grammar": Spec(from_tree_sitter("python"), b"x = ", ((3, None, b")\n"),), PYTHON),
    "a grammar, inside a string": Spec(from_tree_sitter("python"), b'x = "{', ((3, None, b'a"\n'),), PYTHON),
    "a grammar and constraints": Spec(
        from_tree_sitter("python"), b"f(", ((2, regex("a+"), b", "), (2, regex(r"[a(]*\)*"), b")\n")), PYTHON
    ),
}
