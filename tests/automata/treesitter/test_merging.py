"""Texts with the same future lead to one state, and stacks stay small."""

from random import Random

import pytest

from dgfill.automata import DEAD, from_tree_sitter

from .parser import automaton_of

RANDOM = Random(0)
NAMES = ["".join(RANDOM.choices("qzxvkjwy", k=RANDOM.randint(4, 12))) for _ in range(100)]
SENTENCES = [" ".join(RANDOM.sample(NAMES, 3)) for _ in range(100)]


def states(language: str, left: str, texts: list[str]) -> set[int]:
    """The states that texts lead to, read byte by byte."""
    automaton = automaton_of(language)
    found = set()
    for text in texts:
        state = automaton.step(automaton.start, left.encode())
        for byte in text.encode():
            state = automaton.step(state, bytes((byte,)))
        found.add(state)
    assert DEAD not in found
    return found


@pytest.mark.parametrize(
    ("language", "left"),
    [
        ("python", "x = "),
        ("python", "def "),
        ("javascript", "let "),
        ("cpp", "int "),
        ("rust", "fn "),
        ("java", "class "),
    ],
)
def test_identifiers(language: str, left: str) -> None:
    assert len(states(language, left, NAMES)) == 1


@pytest.mark.parametrize(
    ("language", "left"),
    [
        ("python", "# "),
        ("python", "x = '"),
        ("python", "x = f'"),
        ("python", "'''"),
        ("javascript", "// "),
        ("javascript", "let x = `"),
        ("cpp", "// "),
        ("cpp", 'x = "'),
        ("cpp", 'x = R"a('),
        ("cpp", "int x = /* "),
        ("rust", "// "),
        ("rust", "/* "),
        ("rust", 'fn f() { let x = "'),
        ("rust", 'fn f() { let x = r#"'),
        ("go", "package a\nvar s = `"),
        ("java", "// "),
        ("toml", "a = '"),
        ("bash", "cat <<'END'\n"),
        ("bash", "cat <<END\na $b\n"),
        ("bash", "cat <<-END | sort\n\t"),
        ("ruby", "x = <<~END\n  "),
        ("php", "<?php $x = <<<END\n"),
    ],
)
def test_comments_and_strings(language: str, left: str) -> None:
    assert len(states(language, left, SENTENCES)) <= 3


@pytest.mark.parametrize(
    ("language", "left"),
    [("python", "x = 1\n# "), ("python", "if x:\n    y\n    # "), ("javascript", "x = 1\n// ")],
)
def test_comments_that_have_ended(language: str, left: str) -> None:
    """The scanner looks past them for what comes next."""
    leader = left.split()[-1]
    lines = [f"{first}\n{leader} {second}" for first, second in zip(NAMES, SENTENCES, strict=True)]
    assert len(states(language, left, lines)) <= 3


@pytest.mark.parametrize("end", ["\r", "\u2028", "\v", "\f", "\0"])
def test_what_ends_a_comment_for_the_lexer_alone_is_kept(end: str) -> None:
    """The scanner, which looks past comments, takes what follows for a part of this one."""
    automaton = automaton_of("javascript")
    whole = f"f()\n// a{end}\x02\n".encode()
    state = automaton.start
    for byte in whole:
        state = automaton.step(state, bytes((byte,)))
    assert automaton.accepts(state) == automaton.accepts(automaton.start, whole)


@pytest.mark.parametrize(
    ("language", "left"), [("python", "x = 1"), ("python", "if x:\n    y"), ("javascript", "x = 1")]
)
def test_blank_lines(language: str, left: str) -> None:
    lines = ["\n" + "\n".join(" " * RANDOM.randrange(20) for _ in range(count)) for count in range(1, 9)]
    assert len(states(language, left, [text + "\n  " for text in lines])) == 1


@pytest.mark.parametrize("left", ["x = '{", "x = '''{", 'f("a", "{}{'])
def test_braces_in_a_string_that_is_no_template(left: str) -> None:
    """The grammar's own lexer takes them for an interpolation, if the scanner finds no end of the string."""
    texts = [f"{first}, {second}" for first, second in zip(NAMES, SENTENCES, strict=True)]
    assert len(states("python", left, texts)) <= 3


@pytest.mark.parametrize("name", ["span", "form", "table", "title", "section", "button", "code", "x"])
def test_a_tag_may_end_at_once(name: str) -> None:
    """Whether it ends itself or one around it the scanner tells by its name, of which each letter matters."""
    automaton = automaton_of("html")
    state = automaton.start
    for byte in f"<{name}></{name}>".encode():
        state = automaton.step(state, bytes((byte,)))
    assert automaton.accepts(state)


def test_indentations_are_told_apart() -> None:
    assert len(states("python", "if x:\n    y", ["\n" + " " * count for count in range(9)])) == 9


def test_equal_texts_by_other_ways_are_one_state() -> None:
    automaton = automaton_of("python")
    ways = [[b"x", b" = ", b"1\n"], [b"x = 1\n"], [b"x ", b"= 1", b"\n"]]
    found = set()
    for pieces in ways:
        state = automaton.start
        for piece in pieces:
            state = automaton.step(state, piece)
        found.add(state)
    assert len(found) == 1


@pytest.mark.parametrize(
    ("language", "left", "unit"),
    [
        ("cpp", "void f() {\n", "a * b;\n"),
        ("cpp", "int x = ", "f("),
        ("cpp", "int x = ", "a<"),
        ("c", "void f() {\n", "a * b;\n"),
        ("c", "int x = ", "f("),
        ("javascript", "x = ", "(a, "),
        ("typescript", "x = ", "<T>(a < b, "),
    ],
)
def test_ambiguous_texts_stay_linear(language: str, left: str, unit: str) -> None:
    automaton = from_tree_sitter(language)
    stacks = automaton.machine._recogniser.stacks  # type: ignore[attr-defined]
    sizes = []
    for count in (20, 40, 60):
        state = automaton.step(automaton.start, (left + unit * count).encode())
        assert state != DEAD
        sizes.append((len(automaton[state]), len(stacks)))
    heads, nodes = zip(*sizes, strict=True)
    assert heads[0] == heads[2] <= 8
    assert nodes[2] - nodes[1] <= 2 * (nodes[1] - nodes[0]) + 20


def test_nothing_is_left_after_clear() -> None:
    automaton = from_tree_sitter("javascript")
    machine = automaton.machine
    recogniser = machine._recogniser  # type: ignore[attr-defined]
    stacks, lexemes = recogniser.stacks, recogniser.lexemes

    def read() -> tuple[int, int]:
        state = automaton.step(automaton.start, b"function f(a) { if (a) { g([{ b: " * 9)
        assert automaton.step(state, b"1") != DEAD
        assert not automaton.accepts(state, b"2")
        return len(stacks), len(lexemes._interned)

    most = read()
    automaton.clear()
    assert len(stacks) <= 1 < most[0]
    assert len(lexemes._interned) == 1 < most[1]
    assert automaton.reached == 1
    assert read() == most
