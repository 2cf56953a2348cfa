"""Patterns of ECMA-262: what they match, by what the specification says."""

import re

import pytest

from dgfill.automata.regex import RegexError, in_re_syntax
from dgfill.automata.regex.ecma import Look, without_looks
from dgfill.automata.regex.machine import Regex


@pytest.mark.parametrize(
    ("pattern", "matching", "others"),
    [
        ("^a$", ["a"], ["a\n", "\na", "ba"]),
        (".", ["a", "\x0b", "\x85", "😀"], ["", "\n", "\r", "\u2028", "\u2029"]),
        (r"^\d$", ["7"], ["٣", "x"]),
        (r"^\w\W$", ["a-", "_é"], ["éa", "aa"]),
        (r"^\s\S$", ["\ufeffa", "\u3000\x85", "\x0b\x1c"], ["\x1ca", " \ufeff"]),
        (r"\bfoo\b", ["a foo!", "éfoo"], ["foot", "_foo"]),
        (r"^[\b\-a-c\]]$", ["\b", "-", "b", "]"], ["d", "\\"]),
        (r"^[^]$", ["\n", "a"], ["", "ab"]),
        ("a[]|b", ["b"], ["a"]),
        (r"^\u{1F600}$|^\ud83d\ude01$", ["😀", "😁"], ["😂"]),
        (r"^\x41\u0042\cJ\0$", ["AB\n\0"], ["AB"]),
        (r"^\p{Lu}\P{L}[\p{Nd}_]$", ["É-7", "A1_"], ["éa7", "ABC"]),
        (r"^\p{Script_Extensions=x}|a{,2}]$", [], []),
        (r"^(?<year>\d{4})-(?:x)$", ["2024-x"], ["24-x"]),
        (r"^a{,2}$", ["a{,2}"], ["aa"]),
        (r"^[$^.]\/\_$", ["$/_", "^/_"], ["a/_"]),
        ("^[&&||~~-]$", ["&", "|", "-", "~"], ["a"]),
    ],
)
def test_matches(pattern: str, matching: list[str], others: list[str]) -> None:
    if "Script" in pattern:
        with pytest.raises(RegexError, match="not supported"):
            in_re_syntax(pattern)
        return
    by_re = re.compile(in_re_syntax(pattern))
    machine = Regex(in_re_syntax(pattern), anywhere=True)
    for text in matching + others:
        state = machine.initial()
        after = None if state is None else machine.advance(state, text.encode())
        found = after is not None and machine.final(after)
        assert found == bool(by_re.search(text)) == (text in matching), text


@pytest.mark.parametrize(
    "pattern", ["(", "a**", "[b-a]", "\\", "[a", r"\u{110000}", "(?i)a", r"\a", "a++", "a{1}+"]
)
def test_malformed_patterns(pattern: str) -> None:
    with pytest.raises((RegexError, re.error)):
        re.compile(in_re_syntax(pattern))


@pytest.mark.parametrize("pattern", [r"(a)\1", r"(?<n>a)\k<n>", r"(?<=a)b", "a(?=b)"])
def test_patterns_that_are_not_regular(pattern: str) -> None:
    with pytest.raises(RegexError):
        Regex(in_re_syntax(pattern), anywhere=True)


@pytest.mark.parametrize(
    ("pattern", "rest", "looks"),
    [
        ("^(?!a|b)c$", "^c$", [Look("^(?:a|b)", True)]),
        (r"^(?=.*\))(?![)(]).", "^.", [Look(r"^(?:.*\))", False), Look("^(?:[)(])", True)]),
        ("^((?!a)(?!b).)*$", "^.*$", [Look("a", True), Look("b", True)]),
        ("^((?!$).)*$", "^((?!$).)*$", []),
        ("^(?!a)b|c", "^(?!a)b|c", []),
        ("(?!a)b", "(?!a)b", []),
        ("^[ab](?!b)c?", "^[ab]c?", [Look("^[ab](?:b)", True)]),
        ("^a*(?!b)c", "^a*(?!b)c", []),
        ("^a(?=c|b)?b", "^a(?=c|b)?b", []),
        ("[ab]+(?<!a)$", "[ab]+$", [Look("(?:a)$", True)]),
        ("^c?(?<=c)b.?(?<!c)$", "^c?(?<=c)b.?$", [Look("(?:c)$", True)]),
        ("^(?!c)[abc]*(?<=b)c$", "^[abc]*c$", [Look("^(?:c)", True), Look("(?:b)c$", False)]),
        ("^(?:(?!a).)+$", "^.+$", [Look("a", True)]),
    ],
)
def test_looks_at_known_places_become_conditions(pattern: str, rest: str, looks: list[Look]) -> None:
    assert without_looks(pattern) == (rest, looks)
    for text in ("", "a", "b", "c", "bc", "cab", "xb", "x", "c)", ")", "(", "ax)", "d", "abc", "acb", "bcc"):
        by_looks = re.search(rest, text) and all(
            bool(re.search(look.pattern, text)) != look.negative for look in looks
        )
        assert bool(by_looks) == bool(re.search(pattern, text)), text


def test_lengths_in_characters() -> None:
    machine = Regex(in_re_syntax("^(é|ab{2,4})?$"), anywhere=True)
    state = machine.initial()
    assert state is not None and machine.lengths(state) == (0, 5)
    after = machine.advance(state, b"a")
    assert after is not None and machine.lengths(after) == (2, 4)
    endless = Regex(in_re_syntax("a"), anywhere=True)
    assert (start := endless.initial()) is not None and endless.lengths(start) == (1, None)
