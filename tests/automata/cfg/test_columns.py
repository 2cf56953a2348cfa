"""Columns against brute force: random grammars over two letters."""

from __future__ import annotations

from functools import cache
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from dgfill.automata.cfg.expressions import Call, Choice, Expression, Lexeme, Repeat, Rules, Sequence
from dgfill.automata.cfg.machine import ContextFree
from dgfill.automata.cfg.network import build_network
from dgfill.automata.interning import Interned
from dgfill.automata.protocol import DEAD

NAMES = ("s", "t", "u")
LONGEST = 5
TEXTS = [b"".join(letters) for n in range(LONGEST + 1) for letters in product((b"a", b"b"), repeat=n)]

EXPRESSIONS: st.SearchStrategy[Expression] = st.recursive(
    st.sampled_from([Lexeme("a"), Lexeme("b"), *map(Call, NAMES)]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda parts: Sequence(tuple(parts))),
        st.lists(inner, max_size=3).map(lambda parts: Choice(tuple(parts))),
        st.builds(Repeat, inner, st.integers(0, 2), st.none()),
        st.builds(Repeat, inner, st.just(0), st.integers(0, 2)),
    ),
    max_leaves=6,
)
GRAMMARS = st.tuples(*[EXPRESSIONS] * len(NAMES)).map(
    lambda bodies: Rules(dict(zip(NAMES, bodies, strict=True)), "s")
)


def language(grammar: Rules) -> frozenset[bytes]:
    """The texts of at most ``LONGEST`` bytes: the least fixed point of the rules."""
    texts: dict[str, frozenset[bytes]] = dict.fromkeys(grammar.rules, frozenset())
    while True:
        more = {name: _texts(body, texts) for name, body in grammar.rules.items()}
        if more == texts:
            return texts[grammar.start]
        texts = more


def _texts(expression: Expression, rules: dict[str, frozenset[bytes]]) -> frozenset[bytes]:
    match expression:
        case Lexeme(pattern):
            return frozenset({pattern.encode()})
        case Call(name):
            return rules[name]
        case Choice(parts):
            return frozenset().union(*(_texts(part, rules) for part in parts))
        case Sequence(parts):
            found = frozenset({b""})
            for part in parts:
                found = _joined(found, _texts(part, rules))
            return found
        case Repeat(part, fewest, most):
            one, rows = _texts(part, rules), [frozenset({b""})]
            for _ in range(LONGEST + fewest if most is None else most):
                rows.append(_joined(rows[-1], one))
            return frozenset().union(*rows[fewest:])


def _joined(left: frozenset[bytes], right: frozenset[bytes]) -> frozenset[bytes]:
    return frozenset(one + other for one in left for other in right if len(one + other) <= LONGEST)


def automaton(grammar: Rules) -> Interned[object]:
    return Interned(ContextFree(build_network(grammar)))


@given(GRAMMARS)
@settings(max_examples=400, deadline=None)
def test_the_texts_are_those_of_the_rules(grammar: Rules) -> None:
    found = automaton(grammar)
    accepted = {text for text in TEXTS if found.accepts(found.step(found.start, text))}
    assert accepted == language(grammar)


@given(GRAMMARS, st.sampled_from(TEXTS))
@settings(max_examples=200, deadline=None)
def test_what_is_alive_can_end_and_is_as_far_from_it_as_it_says(grammar: Rules, text: bytes) -> None:
    found = automaton(grammar)
    state = found.step(found.start, text)
    if state == DEAD:
        assert not any(other.startswith(text) for other in language(grammar))
        return
    fills = found.witness(state, [], 64)
    assert fills is not None and found.accepts(state, fills[0])
    assert found.distance(state) <= len(fills[0])


@given(GRAMMARS, st.lists(st.sampled_from([b"a", b"b"]), max_size=8))
@settings(max_examples=100, deadline=None)
def test_cleared_automata_say_the_same(grammar: Rules, letters: list[bytes]) -> None:
    found = automaton(grammar)
    before = [found.accepts(found.step(found.start, b"".join(letters[:n]))) for n in range(len(letters))]
    found.clear()
    after = [found.accepts(found.step(found.start, b"".join(letters[:n]))) for n in range(len(letters))]
    assert before == after


@cache
def list_of(recursion: str) -> Interned[object]:
    rows = {
        "left": Choice((Sequence((Call("s"), Lexeme("a"))), Lexeme("a"))),
        "right": Choice((Sequence((Lexeme("a"), Call("s"))), Lexeme("a"))),
        "loop": Repeat(Lexeme("a"), 1),
    }
    return automaton(Rules({"s": rows[recursion]}, "s"))


def test_lists_do_not_grow_with_their_length() -> None:
    for recursion in ("left", "right", "loop"):
        found = list_of(recursion)
        state = found.start
        for _ in range(200):
            state = found.step(state, b"a")
            assert found.accepts(state)
        assert found.reached <= 3, recursion


def test_brackets_are_counted() -> None:
    nested = automaton(
        Rules({"s": Choice((Sequence((Lexeme("a"), Call("s"), Lexeme("b"))), Sequence(())))}, "s")
    )
    state = nested.step(nested.start, b"a" * 300)
    assert nested.distance(state) == 300
    assert not nested.accepts(state, b"b" * 299) and nested.accepts(state, b"b" * 300)
    assert nested.step(state, b"b" * 301) == DEAD


def test_a_grammar_without_texts() -> None:
    nothing = automaton(Rules({"s": Sequence((Lexeme("a"), Call("s")))}, "s"))
    assert nothing.start == DEAD
