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
        ("cpp", ["int main() { return ", " }\n"]),
        ("cpp", ["int main() { for (", "; ", "; ", ") f(); }\n"]),
        ("rust", ["fn main() { let x = ", " }\n"]),
        ("java", ["class A { ", " }\n"]),
        ("go", ["package a\nfunc f() { x := ", " }\n"]),
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
    automaton = automaton_of("python")
    state = automaton.step(automaton.start, b"x = ")
    assert automaton.witness(state, [b"\n"], 0) is None
    fills = automaton.witness(state, [b"\n"], 1)
    assert fills is not None
    assert len(fills[0]) == 1
