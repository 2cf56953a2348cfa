"""What can be filled within the slots is filled, whatever the logits: languages of every kind."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tree_sitter import Language as tree_sitter_language
from tree_sitter import Parser

from dgfill.automata import DEAD, Automaton, from_gbnf, from_tree_sitter, json_text, regex
from dgfill.automata.cfg import find_grammar, read_grammar
from dgfill.automata.treesitter import load_grammar
from dgfill.lattice import FLOOR, HoleProblem, Lattice, Limits, Problem

CONTROL, NULL, NEVER = 0, 1, 2
MERGED = (
    "  ",
    "    ",
    "def ",
    "return ",
    "if ",
    "= ",
    "()",
    "(a",
    ") ",
    ", ",
    "; ",
    "{ ",
    " }",
    "\n    ",
    "\n}",
)
MERGED += ("let ", "12", '"a"', "': ", "é", "日", "x-")
TOKENS: tuple[bytes | None, ...] = (
    None,
    b"",
    b"\xff",  # in no text at all
    *(bytes([byte]) for byte in range(255)),
    *(text.encode() for text in MERGED),
    "é".encode()[1:] + b"a",  # the end of a character, and more
    b"a" + "日".encode()[:2],
    "日".encode()[1:] + "é".encode()[:1],
)
PATTERN = r"[a-zé日]{1,4}(?:-[0-9]{2,3})*"
GBNF = 'root ::= "[" (item ("," item)*)? "]"\nitem ::= root | [0-9]+ | "é"\n'


def is_json(text: str) -> bool:
    json.loads(text)
    return True


@dataclass(frozen=True)
class Language:
    """How to get an automaton, some of its texts, and somebody else's word on any text."""

    automaton: Callable[[], Automaton]
    texts: tuple[str, ...]
    reads: Callable[[str], object] = lambda text: True


def tree_sitter(name: str, *texts: str) -> Language:
    def reads(text: str) -> bool:
        return not Parser(tree_sitter_language(load_grammar(name))).parse(text.encode()).root_node.has_error

    return Language(cache(lambda: from_tree_sitter(name)), texts, reads)


def shipped(name: str, *texts: str) -> Language:
    path = find_grammar(name)
    assert path
    return Language(cache(lambda: read_grammar(path)), texts)


LANGUAGES = {
    "python": tree_sitter(
        "python",
        "def f(a):\n    if a:\n        return 'é'\n    x = [1, 2]  # 日\n",
        "class A:\n    x: int = f(1)\n\n\nwith open(p) as f: pass\n",
    ),
    "javascript": tree_sitter("javascript", "let a = (x) => { return `é${x}`; }\nfoo(1, /r]/g)\n// 日\n"),
    "cpp": tree_sitter("cpp", 'int f(a<b> c) { return "é"[0] + d->e; }\nstruct S { int x; };\n'),
    "rust": tree_sitter("rust", 'fn f(a: &str) -> u8 { let b = "é"; if a { 1 } else { g::<T>(2) } }\n'),
    "json": Language(cache(json_text), ('{"é": [1, -2.5e3, "日\\n"], "b": {}}', "[[], true, null]"), is_json),
    "regex": Language(
        cache(lambda: regex(PATTERN)), ("é日a-12-345", "b"), lambda text: re.fullmatch(PATTERN, text)
    ),
    "gbnf": Language(cache(lambda: from_gbnf(GBNF)), ("[[1,23],[é,[]]]",)),
    "lark": shipped("sql-select", "SELECT a, b FROM t WHERE a = 1"),
    "lark with a lexer": shipped("email", "jo.do+x@example.org"),
}


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_texts_are_legal(name: str) -> None:
    language = LANGUAGES[name]
    automaton = language.automaton()
    for text in language.texts:
        assert automaton.accepts(automaton.start, text.encode())
        assert language.reads(text)


def tokenized(data: bytes) -> list[int]:
    """The longest tokens, from left to right."""
    ids = []
    while data:
        fits = [token for token, text in enumerate(TOKENS) if text and data.startswith(text)]
        ids.append(max(fits, key=lambda token: len(TOKENS[token] or b"")))
        data = data[len(TOKENS[ids[-1]] or b"") :]
    return ids


@dataclass(frozen=True)
class Cut:
    """Pieces of a legal text that were cut out."""

    known: tuple[bytes, ...]
    cut: tuple[bytes, ...]
    slots: tuple[int, ...]
    null: int | None

    def problem(self, automaton: Automaton) -> Problem:
        holes = tuple(
            HoleProblem(slots, None, (right,), tuple(tokenized(text)))
            for slots, right, text in zip(self.slots, self.known[1:], self.cut, strict=True)
        )
        start = automaton.step(automaton.start, self.known[0])
        return Problem(automaton, start, holes, TOKENS, self.null)


@st.composite
def cuts(draw: st.DrawFn, text: str) -> Cut:
    """One or two holes, cut at any bytes, also within a character."""
    data = text.encode()
    known, removed, end = [], [], 0
    for _ in range(draw(st.integers(1, 2))):
        start = draw(st.integers(end, len(data)))
        known.append(data[end:start])
        end = draw(st.integers(start, min(start + 12, len(data))))
        removed.append(data[start:end])
    known.append(data[end:])
    null = draw(st.sampled_from([NULL, None]))
    spare = draw(st.integers(0, 5)) if null else 0
    return Cut(tuple(known), tuple(removed), tuple(len(tokenized(text)) + spare for text in removed), null)


def adversary(kind: str, problem: Problem, seed: int) -> np.ndarray:
    """Log-probabilities ``[slots, tokens]`` of somebody who wishes that nothing can be filled."""
    rng = np.random.default_rng(seed)
    shape = (problem.slots, len(TOKENS))
    logits = np.full(shape, -np.inf)
    match kind:
        case "control":
            logits[:, CONTROL] = 0.0
        case "never":
            logits[:, NEVER] = 0.0
        case "dead":  # what cannot stand where the hole begins
            step = problem.automaton.step
            dead = [t for t, text in enumerate(TOKENS) if text and step(problem.start, text) == DEAD]
            logits[np.arange(shape[0]), rng.choice(dead or [CONTROL], shape[0])] = 0.0
        case "null first":
            logits[:, NULL] = 0.0
        case "not the witness":
            logits = 5 * rng.gumbel(size=shape)
            logits[:, sorted({*problem.witness})] = -np.inf
        case "nan":
            return np.full(shape, np.nan, dtype=np.float32)
        case _:
            logits = 10 * rng.gumbel(size=shape)
    with np.errstate(divide="ignore"):
        return (logits - np.log(np.exp(logits - logits.max(1)[:, None]).sum(1))[:, None]).astype(np.float32)


@pytest.mark.parametrize("name", LANGUAGES)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    data=st.data(),
    kind=st.sampled_from(["control", "never", "dead", "null first", "not the witness", "nan", "noise"]),
    limits=st.sampled_from([Limits(), Limits(fewest=1, tokens=1, arcs=1, states=1, exits=1, widenings=0)]),
    seed=st.integers(0, 1 << 32),
)
def test_what_can_be_filled_is_filled(
    name: str, data: st.DataObject, kind: str, limits: Limits, seed: int
) -> None:
    language = LANGUAGES[name]
    cut = data.draw(cuts(data.draw(st.sampled_from(language.texts))))
    automaton = language.automaton()
    problem = cut.problem(automaton)
    if problem.slots == 0:
        return
    log_probs = adversary(kind, problem, seed)
    conditioned = Lattice(problem, limits).condition(log_probs)
    drawn = conditioned.sample(np.random.default_rng(seed))
    for path in [*conditioned.paths(3), drawn, conditioned.witness]:
        assert len(path.ids) == problem.slots
        texts = []
        for number, fill in enumerate(path.fills):
            ids = path.ids[problem.span(number)]
            text = [token for token in ids if token != cut.null]
            assert list(ids) == text + [cut.null] * (len(ids) - len(text))  # nulls come last, as one run
            assert b"".join(TOKENS[token] or b"" for token in text) == fill
            texts += [cut.known[number], fill]
        whole = b"".join([*texts, cut.known[-1]])
        assert automaton.accepts(automaton.start, whole)
        assert language.reads(whole.decode())
    assert conditioned.best.score >= conditioned.witness.score - 1e-6
    assert np.isfinite(conditioned.posterior).all() and conditioned.posterior.min() >= FLOOR
    assert np.exp(conditioned.posterior.astype(np.float64)).sum(1) == pytest.approx(1, abs=1e-5)
    low, high = conditioned.log_z
    assert np.isfinite(low) and low <= high
