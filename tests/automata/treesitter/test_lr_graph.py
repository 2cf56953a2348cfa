"""What the LR table says about texts: cheapest yields, and what completes a construct."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pytest

from dgfill.automata.treesitter import Grammar, load_grammar
from dgfill.automata.treesitter.abi import Reduce
from dgfill.automata.treesitter.recogniser import Recogniser
from dgfill.automata.treesitter.stacks import Stack

from .parser import automaton_of, parses
from .snippets import SNIPPETS

NOT_EXPLAINED = pytest.mark.xfail(
    strict=True,
    reason="a proposal of the graph is refused by the parser; it costs the search for fills a try",
)


def recogniser_of(language: str) -> Recogniser:
    grammar = automaton_of(language).machine  # type: ignore[attr-defined]
    assert isinstance(grammar, Grammar)
    return grammar._recogniser


def shifted(recogniser: Recogniser, stack: Stack, tokens: Sequence[int]) -> set[Stack]:
    stacks = {stack}
    for token in tokens:
        stacks = {after for before in stacks for after in recogniser.stacks.shift(before, token)}
    return stacks


def test_yields_can_be_shifted(language: str, request: pytest.FixtureRequest) -> None:
    """Whatever may begin a text has a yield that does."""
    if language == "scala":
        request.applymarker(NOT_EXPLAINED)
    recogniser = recogniser_of(language)
    graph, table = recogniser.graph, recogniser.table
    first = {
        push.symbol
        for state in range(table.language.state_count)
        for push in graph.into(state)
        if push.source == recogniser.stacks.start.state and push.symbol >= table.token_count
    }
    assert first
    for symbol in first:
        assert shifted(recogniser, recogniser.stacks.start, graph.tokens(symbol)), table.names[symbol]


@pytest.mark.parametrize(
    ("language", "symbol", "text"),
    [
        ("python", "if_statement", "if a :"),
        ("javascript", "while_statement", "while ( a ) ;"),
        ("rust", "function_item", "fn a ( ) { }"),
        ("c", "struct_specifier", "struct a"),
        ("json", "pair", '" " : 0'),
    ],
)
def test_cheapest_texts(language: str, symbol: str, text: str) -> None:
    recogniser = recogniser_of(language)
    spellings = recogniser.lexemes.spellings()
    tokens = recogniser.graph.tokens(recogniser.table.names.index(symbol))
    assert " ".join(spellings[token] for token in tokens if token in spellings) == text


def test_closings_complete_what_is_open(language: str, request: pytest.FixtureRequest) -> None:
    """After the tokens of a closing some reductions lead to what it says it leads to."""
    if language in ("julia", "ruby"):
        request.applymarker(NOT_EXPLAINED)
    recogniser = recogniser_of(language)
    graph, stacks = recogniser.graph, recogniser.stacks
    tried = 0
    for text in SNIPPETS[language]:
        for stack, _ in recogniser.read(recogniser.start, text[: len(text) // 2]):
            for closing in graph.closings(stack.state)[:3]:
                tokens = [token for symbol in closing.symbols for token in graph.tokens(symbol)]
                expected = set(stacks.reduce(stack, Reduce(closing.head, closing.popped)))
                if expected:
                    tried += 1
                    assert expected & set(reduced(recogniser, shifted(recogniser, stack, tokens))), closing
    assert tried or language == "toml"


def reduced(recogniser: Recogniser, found: Iterable[Stack]) -> Iterator[Stack]:
    """Some stacks, and those that reductions lead to, whatever comes next."""
    todo = list(found)
    seen = set(todo)
    while todo:
        stack = todo.pop()
        yield stack
        for reduction in recogniser.table.reductions(stack.state):
            new = set(recogniser.stacks.reduce(stack, reduction)) - seen
            seen |= new
            todo.extend(new)


def test_everything_is_reached_from_the_start() -> None:
    recogniser = recogniser_of("javascript")
    start = recogniser.stacks.start.state
    costs = recogniser.graph.reach([(start, 1.0)])
    assert costs[start] == 1.0
    reached = np.isfinite(costs)
    assert reached.mean() > 0.9  # what is left are the states of extras and of recovery
    for state in np.flatnonzero(reached).tolist():
        best = min((costs[p.source] + p.price for p in recogniser.graph.into(state)), default=np.inf)
        assert costs[state] == pytest.approx(min(best, 1.0 if state == start else np.inf))


def test_a_source_may_be_dear() -> None:
    recogniser = recogniser_of("json")
    near = recogniser.graph.reach([(1, 0.0)])
    far = recogniser.graph.reach([(1, 5.0)])
    assert np.array_equal(near + 5.0, far)


def test_a_whole_program_is_spelled() -> None:
    for language, symbol in (("javascript", "program"), ("rust", "source_file"), ("json", "document")):
        recogniser = Recogniser(load_grammar(language))
        spellings = recogniser.lexemes.spellings()
        tokens = recogniser.graph.tokens(recogniser.table.names.index(symbol))
        assert parses(language, " ".join(spellings[token] for token in tokens))
