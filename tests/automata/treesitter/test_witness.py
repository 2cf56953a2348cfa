"""Witnesses: what they are is legal, by the word of tree-sitter's own parser."""

from random import Random

import pytest

from dgfill.automata import DEAD, GAP, Rest

from .parser import automaton_of, parses
from .snippets import SNIPPETS

LONGEST = 256  # bytes
HOLES = 3  # cut into the snippets of each language
MEAN = 8  # characters of a hole


def witness(language: str, known: list[str]) -> list[str] | None:
    """A fill for each hole between known texts."""
    automaton = automaton_of(language)
    state = automaton.step(automaton.start, known[0].encode())
    rest: list[object] = [known[1].encode()]
    for text in known[2:]:
        rest += [GAP, text.encode()]
    assert state != DEAD
    found: Rest = rest  # type: ignore[assignment]
    fills = automaton.witness(state, found, LONGEST)
    return None if fills is None else [fill.decode() for fill in fills]


def filled(known: list[str], fills: list[str]) -> str:
    return known[0] + "".join(fill + text for fill, text in zip(fills, known[1:], strict=True))


@pytest.mark.parametrize("language", ["python", "javascript", "typescript", "cpp", "rust", "java", "go", "c"])
def test_holes_cut_at_arbitrary_places(language: str) -> None:
    random = Random(language)
    legal = [text for text in SNIPPETS[language] if len(text) > 20 and parses(language, text)]
    for _ in range(HOLES):
        text = random.choice(legal)
        start = random.randrange(len(text))
        end = min(len(text), start + 1 + int(random.expovariate(1 / MEAN)))
        known = [text[:start], text[end:]]
        fills = witness(language, known)
        assert fills is not None, known
        assert parses(language, filled(known, fills)), (known, fills)


@pytest.mark.parametrize(
    ("language", "known"),
    [
        ("python", ["def f(", ")"]),
        ("python", ["x = ", " + 1\n"]),
        ("python", ["if x:\n    ", "\nelse:\n    y\n"]),
        ("python", ["x = '", "\n"]),
        ("python", ["f(", ", ", ")\n"]),
        ("javascript", ["const s = `a ${", "`;\n"]),
        ("javascript", ["if (", ") { a() } else ", "\n"]),
        ("typescript", ["let a: ", " = 1;\n"]),
        ("bash", ["cat <<'END OF IT'\na $b\nEN", ""]),
        ("bash", ["cat <<-END\n\ta ", "\necho c\n"]),
        ("ruby", ["a = <<~END\n  b #{", ""]),
        ("cpp", ['auto a = R"abc(d', ""]),
        ("cpp", ["int main() { return ", " }\n"]),
        ("cpp", ["int main() { for (", "; ", "; ", ") f(); }\n"]),
        ("rust", ["fn main() { let x = ", " }\n"]),
        ("java", ["class A { ", " }\n"]),
        ("go", ["package a\nfunc f() { x := ", " }\n"]),
        # What the known text closes has to be opened first, and what is open to be closed.
        ("rust", ["use std::", "anet1: &str, b: u8) -> u8 {\n    if a { return 1; }\n    b\n}\n"]),
        ("rust", ['fn f() { for x in y { if a { g(h("', " return x;\n}\n"]),
        ("javascript", ["f(", " u < w; u++) { if (a) { b++ } }\n } if (c) { d } }\n return p\n}\n"]),
        ("javascript", ["/* a", " } } }\n"]),
        ("cpp", ["int f(vector<int", ") u=false;\n while (n>0 and u) {\n if (a) {", "; } }\n}\n"]),
        ("cpp", ["/* ", " b */ g(); }\n"]),
        ("go", ['import (\n    "strcon', "r k\n// of them\n// In: a", "1,2], k = 4\nfunc F() int {\n}\n"]),
        ("python", ["def f(x):\n    '''", "umbers.\n    '''\n    return x\n"]),
        ("python", ["def f(\n", "        return 1\n    x = 2\nelse:\n    y\n"]),
    ],
)
def test_examples(language: str, known: list[str]) -> None:
    fills = witness(language, known)
    assert fills is not None
    assert len(fills) == len(known) - 1
    assert parses(language, filled(known, fills))


def test_nothing_is_needed_where_nothing_is_missing() -> None:
    assert witness("python", ["x = 1\n", "y = 2\n"]) == [""]
    assert witness("javascript", ["a(", ");\n"]) == [""]


def test_the_limit_is_kept() -> None:
    automaton = automaton_of("toml")
    state = automaton.step(automaton.start, b"x = ")
    assert automaton.witness(state, [b"\n"], 0) is None
    fills = automaton.witness(state, [b"\n"], 1)
    assert fills is not None
    assert len(fills[0]) == 1
