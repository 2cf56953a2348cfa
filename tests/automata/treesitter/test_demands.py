"""What a text demands of a stack is what reading it says."""

from random import Random

import pytest

from dgfill.automata.treesitter.demands import Demands
from dgfill.automata.treesitter.lexemes import Token
from dgfill.automata.treesitter.recogniser import Recogniser
from dgfill.automata.treesitter.stacks import Stack

from .snippets import SNIPPETS
from .test_lr_graph import recogniser_of

TEXTS = 12
STACKS = 12


def stacks_of(recogniser: Recogniser, language: str, random: Random) -> list[tuple[Stack, int]]:
    """Stacks in the middle of snippets where a token may begin, and the scanner's states there."""
    found = []
    for _ in range(STACKS):
        text = random.choice(SNIPPETS[language])
        heads = recogniser.read(recogniser.start, text[: random.randrange(len(text) + 1)])
        found += [(stack, lexeme.key.scanner) for stack, lexeme in heads]
    return found


@pytest.mark.parametrize("ends", [True, False])
def test_demands_agree_with_reading(language: str, ends: bool) -> None:
    recogniser = recogniser_of(language)
    random = Random(f"{language} {ends}")
    verdicts = set()
    for _ in range(TEXTS):
        whole = random.choice(SNIPPETS[language])
        text = whole[random.randrange(len(whole) + 1) :]
        demands = Demands(recogniser, text, ends=ends)
        for stack, scanner in stacks_of(recogniser, language, random):
            start = frozenset((recogniser.head(stack, scanner),))
            found = demands.are_met(demands.before_text(stack.state, scanner), stack.below)
            heads = recogniser.drain(recogniser.before(start, text))
            assert found == (recogniser.ends(heads) if ends else bool(heads)), (stack, text)
            verdicts.add(found)
    assert verdicts == {True, False} or language in ("bash", "html")


@pytest.mark.parametrize(
    ("before", "expected"),
    [("{ a(", True), ("{ a", False), ("a(", False), ("if (x) { a(1,", True), ("{ { a(", False)],
)
def test_a_token_that_the_text_ends(before: str, expected: bool) -> None:
    recogniser = recogniser_of("javascript")
    text = "c*/ b) }"
    demands = Demands(recogniser, text, ends=True)
    met = False
    for stack, lexeme in recogniser.read(recogniser.start, before + " "):
        token = recogniser.lexemes.read(lexeme, "/*" + text, 0)
        if isinstance(token, Token) and token.end == len("/*c*/"):
            into = token._replace(end=len("c*/"))
            met |= demands.are_met(demands.before_token(stack.state, into), stack.below)
    assert met == expected


def test_what_is_demanded_does_not_depend_on_what_is_below() -> None:
    recogniser = recogniser_of("rust")
    demands = Demands(recogniser, " } } }", ends=True)
    depths = []
    for depth in range(5):
        opened = "fn a() {" + "{" * depth
        ((stack, lexeme),) = recogniser.read(recogniser.start, opened + " ")
        found = demands.before_text(stack.state, lexeme.key.scanner)
        depths.append(demands.are_met(found, stack.below))
    assert depths == [False, False, True, False, False]


def test_a_broken_text_is_read_on_no_stack() -> None:
    recogniser = recogniser_of("javascript")
    demands = Demands(recogniser, " ] ) if ; (", ends=True)
    for stack, scanner in stacks_of(recogniser, "javascript", Random(0)):
        assert not demands.are_met(demands.before_text(stack.state, scanner), stack.below)
    assert not demands.exhausted


def test_deep_nesting_is_no_recursion() -> None:
    recogniser = recogniser_of("c")
    text = "(" * 2000 + "1" + ")" * 2000 + ";\n"
    demands = Demands(recogniser, text, ends=True)
    (head,) = recogniser.read(recogniser.start, "int x = ")
    assert demands.are_met(demands.before_text(head[0].state, 0), head[0].below)
