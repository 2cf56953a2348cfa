"""The lattice against enumeration."""

import math
from collections import Counter
from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dgfill.automata.interning import Interned
from dgfill.automata.json import json_text
from dgfill.automata.protocol import DEAD
from dgfill.automata.regex import regex
from dgfill.lattice import FLOOR, HoleProblem, Lattice, Limits, Problem

from .brute_force import EVERYTHING, Spec, logsumexp
from .specs import LETTERS, SPECS

relaxed = settings(deadline=None, max_examples=25)
every_spec = pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)


def softmax(logits: np.ndarray) -> np.ndarray:
    logits = logits - logits.max(axis=-1, keepdims=True)
    with np.errstate(divide="ignore"):
        return (logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))).astype(np.float32)


def random(spec: Spec, seed: int, kind: str = "gumbel") -> np.ndarray:
    """Log-probabilities ``[free slots, vocabulary]`` of one of four kinds."""
    rng = np.random.default_rng(seed)
    shape = (spec.slots, len(spec.tokens))
    match kind:
        case "gumbel":
            return softmax(rng.gumbel(size=shape))
        case "peaked":
            return softmax(30 * rng.normal(size=shape))
        case "ties":
            return softmax(rng.integers(0, 2, size=shape).astype(float))
        case _:
            logits = np.where(rng.random(shape) < 0.4, -np.inf, rng.gumbel(size=shape))
            logits[:, 0] = 0.0  # a control token: rows cannot be empty
            return softmax(logits)


kinds = st.sampled_from(["gumbel", "peaked", "ties", "holes"])
seeds = st.integers(0, 1 << 32)


@every_spec
@relaxed
@given(seed=seeds, kind=kinds, witness=seeds)
def test_paths_come_in_order_and_differ_in_bytes(spec: Spec, seed: int, kind: str, witness: int) -> None:
    log_probs = random(spec, seed, kind)
    scores: dict[tuple[bytes, ...], float] = {}
    for ids, score in zip(spec.legal_ids.tolist(), spec.scores(log_probs).tolist(), strict=True):
        fills = spec.fills(tuple(ids))
        scores[fills] = max(score, scores.get(fills, -math.inf))
    best = sorted(scores.values(), reverse=True)[:40]

    conditioned = Lattice(spec.problem(witness), EVERYTHING).condition(log_probs)
    paths = conditioned.paths(40)
    assert conditioned.best == paths[0]
    assert [path.score for path in paths] == pytest.approx(best, rel=1e-9, abs=1e-9)
    assert len({path.fills for path in paths}) == len(paths)
    for path in paths:
        assert spec.legal(path.ids)
        assert spec.fills(path.ids) == path.fills
        assert path.score == pytest.approx(scores[path.fills], rel=1e-9, abs=1e-9)


@every_spec
@relaxed
@given(seed=seeds, kind=kinds, witness=seeds)
def test_marginals_and_mass_are_exact(spec: Spec, seed: int, kind: str, witness: int) -> None:
    log_probs = random(spec, seed, kind)
    scores = spec.scores(log_probs)
    log_z = logsumexp(scores)
    marginals = np.zeros((spec.slots, len(spec.tokens)))
    for slot, column in enumerate(spec.legal_ids.T):
        np.add.at(marginals[slot], column, np.exp(scores - log_z))

    conditioned = Lattice(spec.problem(witness), EVERYTHING).condition(log_probs)
    assert conditioned.exact
    assert conditioned.log_z == pytest.approx((log_z, log_z), rel=1e-9, abs=1e-9)
    posterior = conditioned.posterior
    assert posterior.dtype == np.float32
    assert posterior.min() >= FLOOR
    assert np.exp(posterior.astype(np.float64)) == pytest.approx(marginals, abs=1e-6)


@every_spec
@relaxed
@given(seed=seeds, kind=kinds, chosen=seeds)
def test_each_hole_alone_is_exact(spec: Spec, seed: int, kind: str, chosen: int) -> None:
    """Mass, paths and the score of what was chosen, the other holes being what they are."""
    log_probs = random(spec, seed, kind)
    scores = spec.scores(log_probs)
    ids = tuple(spec.legal_ids[chosen % len(scores)].tolist())
    fills = spec.fills(ids)
    problem = spec.problem(0)
    for number in range(len(spec.holes)):
        span = problem.span(number)
        same = [
            index
            for index, other in enumerate(spec.legal_ids.tolist())
            if spec.fills(tuple(other))[:number] == fills[:number]
            and spec.fills(tuple(other))[number + 1 :] == fills[number + 1 :]
        ]
        own: dict[tuple[int, ...], float] = {}  # every way to spell a text of this hole, once
        for index in same:
            tokens = spec.legal_ids[index][span]
            logs = np.fmax(log_probs[span].astype(np.float64), FLOOR)
            own[tuple(tokens.tolist())] = float(logs[np.arange(len(tokens)), tokens].sum())
        best: dict[bytes, float] = {}
        for tokens, score in own.items():
            text = b"".join(spec.tokens[token] or b"" for token in tokens)
            best[text] = max(score, best.get(text, -math.inf))

        conditioned = Lattice(problem.alone(number, ids), EVERYTHING).condition(log_probs[span])
        log_z = logsumexp(np.array([*own.values()]))
        assert conditioned.log_z == pytest.approx((log_z, log_z), rel=1e-9, abs=1e-9)
        assert conditioned.witness.fills == (fills[number],)
        assert conditioned.witness.score == pytest.approx(own[ids[span]], rel=1e-9, abs=1e-9)
        paths = conditioned.paths(len(best) + 1)
        assert {path.fills[0]: path.score for path in paths} == pytest.approx(best, rel=1e-9, abs=1e-9)
        assert [path.score for path in paths] == sorted((path.score for path in paths), reverse=True)


@every_spec
def test_draws_are_joint(spec: Spec) -> None:
    """Pearson's statistic of 2000 draws; its mean is the number of cells less one."""
    log_probs = random(spec, 1)
    scores = spec.scores(log_probs)
    shares = np.exp(scores - logsumexp(scores))
    draws = 2000
    conditioned = Lattice(spec.problem(), EVERYTHING).condition(log_probs)
    rng = np.random.default_rng(0)
    paths = [conditioned.sample(rng) for _ in range(draws)]
    assert all(spec.fills(path.ids) == path.fills for path in paths)
    counts = Counter(path.ids for path in paths)
    expected = dict(zip(map(tuple, spec.legal_ids.tolist()), (draws * shares).tolist(), strict=True))
    assert counts.keys() <= expected.keys()
    frequent = {ids for ids, number in expected.items() if number >= 5}
    rare = draws - sum(expected[ids] for ids in frequent)
    statistic = sum((counts[ids] - expected[ids]) ** 2 / expected[ids] for ids in frequent)
    statistic += (sum(counts[ids] for ids in counts.keys() - frequent) - rare) ** 2 / max(rare, 1.0)
    assert statistic < len(frequent) + 4 * math.sqrt(2 * len(frequent))


@every_spec
@relaxed
@given(
    seed=seeds,
    kind=kinds,
    witness=seeds,
    limits=st.builds(
        Limits,
        mass=st.sampled_from([0.3, 0.9]),
        fewest=st.integers(0, 2),
        tokens=st.integers(0, 3),
        arcs=st.integers(1, 9),
        states=st.integers(1, 3),
        questions=st.integers(0, 20),
        first_questions=st.integers(0, 20),
        exits=st.integers(1, 3),
        widenings=st.integers(0, 1),
    ),
)
def test_what_is_pruned_is_counted(spec: Spec, seed: int, kind: str, witness: int, limits: Limits) -> None:
    log_probs = random(spec, seed, kind)
    scores = spec.scores(log_probs)
    conditioned = Lattice(spec.problem(witness), limits).condition(log_probs)
    low, high = conditioned.log_z
    assert low <= logsumexp(scores) + 1e-9
    assert logsumexp(scores) <= high + 1e-9
    assert all(spec.legal(path.ids) for path in conditioned.paths(10))
    assert conditioned.best.score <= scores.max() + 1e-9
    known = spec.scores(log_probs)[witness % len(scores)]
    assert conditioned.best.score >= known - 1e-9
    assert spec.legal(conditioned.sample(np.random.default_rng(seed)).ids)


@every_spec
@pytest.mark.parametrize(
    "limits", [Limits(), EVERYTHING, Limits(fewest=1, tokens=1, arcs=1, states=1, exits=1)]
)
def test_mass_on_illegal_tokens_alone_gives_a_legal_path(spec: Spec, limits: Limits) -> None:
    log_probs = np.full((spec.slots, len(spec.tokens)), -np.inf, dtype=np.float32)
    log_probs[:, 0] = 0.0
    conditioned = Lattice(spec.problem(), limits).condition(log_probs)
    assert spec.legal(conditioned.best.ids)
    assert conditioned.best.score == spec.slots * FLOOR
    assert np.isfinite(conditioned.posterior).all()
    assert np.exp(conditioned.posterior).sum(axis=1) == pytest.approx(1.0, abs=1e-5)


@every_spec
def test_what_is_not_a_number_gives_a_legal_path(spec: Spec) -> None:
    log_probs = np.full((spec.slots, len(spec.tokens)), np.nan, dtype=np.float32)
    assert spec.legal(Lattice(spec.problem()).condition(log_probs).best.ids)


@every_spec
def test_a_lattice_remembers_answers_only(spec: Spec) -> None:
    """What was asked before changes nothing."""
    lattice = Lattice(spec.problem())
    for seed in range(3):
        lattice.condition(random(spec, seed))
    used, fresh = (which.condition(random(spec, 9)) for which in (lattice, Lattice(spec.problem())))
    assert used.paths(20) == fresh.paths(20)
    assert used.log_z == fresh.log_z
    assert (used.posterior == fresh.posterior).all()
    assert used.sample(np.random.default_rng(0)) == fresh.sample(np.random.default_rng(0))


@pytest.mark.parametrize("few", [4, 1 << 12])
@pytest.mark.parametrize("name", [name for name in SPECS if "grammar" in name])
def test_a_grammar_says_the_same_asked_from_c_and_from_python(name: str, few: int) -> None:
    """Also where the table of answers has to grow in between."""
    problem = SPECS[name].problem()
    assert isinstance(problem.automaton, Interned)
    with patch("dgfill.lattice.transitions.FEWEST", few):
        from_c = Lattice(problem, Limits(questions=6))
        with patch.object(problem.automaton, "in_c", None):
            from_python = Lattice(problem, Limits(questions=6))
    for seed in range(20):
        log_probs = random(SPECS[name], seed)
        one, other = from_c.condition(log_probs), from_python.condition(log_probs)
        assert (one.best, one.log_z, one.live.tolist()) == (other.best, other.log_z, other.live.tolist())
        assert np.array_equal(one.posterior, other.posterior)


@every_spec
def test_known_text_may_come_in_pieces(spec: Spec) -> None:
    whole = spec.problem()
    holes = (
        replace(hole, right=tuple(bytes((byte,)) for byte in hole.right[0]) or (b"",)) for hole in whole.holes
    )
    pieces = replace(whole, holes=tuple(holes))
    one, other = (Lattice(problem).condition(random(spec, 3)) for problem in (whole, pieces))
    assert one.paths(20) == other.paths(20)


class Counting:
    """An automaton that refuses to be asked the same thing twice."""

    def __init__(self, automaton) -> None:
        self.start = automaton.start
        self._automaton = automaton
        self.asked: set[tuple[int, bytes]] = set()
        self.accepted: set[tuple[int, bytes]] = set()

    def step(self, state: int, data: bytes) -> int:
        assert (state, data) not in self.asked
        self.asked.add((state, data))
        return self._automaton.step(state, data)

    def accepts(self, state: int, rest: bytes = b"") -> bool:
        assert (state, rest) not in self.accepted
        self.accepted.add((state, rest))
        return self._automaton.accepts(state, rest)

    def witness(self, state, rest, limit, check=None):
        raise AssertionError("the lattice is given its witnesses")


def test_nothing_is_asked_twice() -> None:
    spec = SPECS["json"]
    automaton = json_text()
    counting = Counting(automaton)
    problem = Problem(
        counting, automaton.step(automaton.start, b"["), spec.problem().holes, spec.tokens, spec.null
    )
    lattice = Lattice(problem)
    for seed in range(5):
        lattice.condition(random(spec, seed))
    assert len(counting.asked) > 20


def test_ties_go_to_smaller_tokens_whatever_the_numbers_of_states() -> None:
    """Equal scores everywhere: the choice does not depend on what else the automaton was asked."""
    spec = SPECS["two holes that depend on each other"]
    log_probs = softmax(np.zeros((spec.slots, len(spec.tokens))))

    def best(texts: list[bytes]):
        automaton = regex("(?:aa-|bb-)*(?:a+-b+|b+-a+)")
        for text in texts:
            automaton.step(automaton.start, text)
        own = Spec(automaton, spec.left, spec.holes, spec.tokens)
        return Lattice(own.problem(), Limits(states=2)).condition(log_probs).paths(20)

    assert best([]) == best([b"bb-a", b"b-", b"aa-b-aa"])


@every_spec
def test_of_equal_paths_the_best_one_comes_first(spec: Spec) -> None:
    log_probs = softmax(np.zeros((spec.slots, len(spec.tokens))))
    for limits in (Limits(), EVERYTHING):
        conditioned = Lattice(spec.problem(), limits).condition(log_probs)
        assert conditioned.best == conditioned.paths(1)[0]


def test_questions_to_a_constraint_are_counted_apart() -> None:
    """One that allows everything takes nothing away from the document."""
    document, letters = regex("(?:a|b)*a"), regex("[ab]*")
    log_probs = softmax(np.zeros((8, len(LETTERS))))
    limits = Limits(first_questions=4 * 8)
    mass = []
    for constraint in (None, letters):
        hole = HoleProblem(8, constraint, (b"",), (2,))
        lattice = Lattice(Problem(document, document.start, (hole,), LETTERS, 1), limits)
        mass.append(lattice.condition(log_probs).log_z[0])
    assert mass[0] == pytest.approx(mass[1])


def test_the_null_run_ends_a_hole() -> None:
    """A null in front of a token is cheap, and not taken."""
    problem = Problem(regex("a*"), regex("a*").start, (HoleProblem(2, None, (b"",), (2,)),), LETTERS, 1)
    log_probs = np.full((2, len(LETTERS)), -20.0, dtype=np.float32)
    log_probs[0, 1] = log_probs[1, 2] = -0.1
    log_probs[0, 2] = -19.0
    conditioned = Lattice(problem).condition(log_probs)
    assert sorted(path.ids for path in conditioned.paths(9)) == [(1, 1), (2, 1), (2, 2)]
    assert conditioned.best.ids == (2, 2)


def test_the_constraint_begins_anew_in_each_hole() -> None:
    ab = regex("ab")
    holes = (HoleProblem(2, ab, (b"",), (4,)), HoleProblem(2, ab, (b"",), (4,)))
    conditioned = Lattice(Problem(None, 0, holes, LETTERS, 1)).condition(softmax(np.zeros((4, len(LETTERS)))))
    assert [path.fills for path in conditioned.paths(9)] == [(b"ab", b"ab")]


def wide(favoured: list[int], margin: float = 30.0) -> np.ndarray:
    """Log-probabilities ``[slots, 512]``: one token in each slot is favoured."""
    logits = np.zeros((len(favoured), 512))
    logits[np.arange(len(favoured)), favoured] = margin
    return softmax(logits)


WIDE = (None, b"", *(b"x%d" % number for number in range(400)), *(bytes([byte]) for byte in range(32, 127)))
WIDE += tuple(b"y%d" % number for number in range(512 - len(WIDE)))


def test_a_witness_that_nobody_expects_is_marked() -> None:
    fill = WIDE.index(b"Q")
    language = regex("Q")
    problem = Problem(language, language.start, (HoleProblem(2, None, (b"",), (fill,)),), WIDE, 1)
    lattice = Lattice(problem, Limits(widenings=0))
    unexpected, expected = lattice.condition(wide([5, 6])), lattice.condition(wide([fill, 1]))
    assert (unexpected.best.source, expected.best.source) == ("witness", "lattice")
    assert unexpected.best.fills == expected.best.fills == (b"Q",)
    assert not unexpected.exact


def test_wider_limits_find_what_narrow_ones_miss() -> None:
    """Legal, better than the witness, and not among the first 64 tokens."""
    language = regex("x399|y1y1")
    token = WIDE.index(b"y1")
    problem = Problem(language, language.start, (HoleProblem(2, None, (b"",), (token, token)),), WIDE, 1)
    log_probs = wide([1, 1])
    assert Lattice(problem, Limits(widenings=0)).condition(log_probs).best.fills == (b"y1y1",)
    assert Lattice(problem).condition(log_probs).best.fills == (b"x399",)


def test_limits_are_widened_until_there_are_as_many_paths_as_are_wanted() -> None:
    language = regex("x[0-9]+")
    token = WIDE.index(b"x7")
    problem = Problem(language, language.start, (HoleProblem(1, None, (b"",), (token,)),), WIDE, 1)
    lattice, log_probs = Lattice(problem), wide([token])
    assert [path.fills for path in lattice.condition(log_probs).paths(9)] == [(b"x7",)]
    assert [path.fills for path in lattice.condition(log_probs, 2).paths(2)] == [(b"x7",), (b"x0",)]
    assert len(lattice.condition(log_probs, 100).paths(100)) == 100
    assert len(lattice.condition(log_probs, 1000).paths(1000)) == 400  # there are no more


def test_the_witness_is_trusted_where_the_automaton_denies_it() -> None:
    problem = Problem(regex("b"), DEAD, (HoleProblem(2, None, (b"",), (2,)),), LETTERS, 1)
    conditioned = Lattice(problem).condition(softmax(np.zeros((2, len(LETTERS)))))
    assert [path.fills for path in conditioned.paths(2)] == [(b"a",)]
    assert conditioned.best.source == "witness"
    assert conditioned.sample(np.random.default_rng(0)).ids == (2, 1)
    assert np.exp(conditioned.posterior)[[0, 1], [2, 1]].tolist() == [1.0, 1.0]


@pytest.mark.parametrize(
    ("slots", "witness", "null", "message"),
    [
        (1, (2, 2), 1, "2 tokens for 1 slots"),
        (2, (2,), None, "1 tokens for 2 slots"),
        (2, (0,), 1, "without text"),
    ],
)
def test_a_witness_must_fit(slots: int, witness: tuple[int, ...], null: int | None, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Problem(None, 0, (HoleProblem(slots, None, (b"",), witness),), LETTERS, null)


def test_the_shape_is_checked() -> None:
    problem = Problem(None, 0, (HoleProblem(2, None, (b"",), ()),), LETTERS, 1)
    with pytest.raises(ValueError, match=r"shape \(1, 6\), expected \(2, 6\)"):
        Lattice(problem).condition(np.zeros((1, 6), dtype=np.float32))


def test_what_was_begun_can_end() -> None:
    """Brackets that close are tried although the denoiser does not think of them."""
    tokens = (*WIDE[:-1], b"[1")
    open_token, one = len(tokens) - 1, tokens.index(b"1")
    language = regex(r"\[1+\]|1")
    problem = Problem(language, language.start, (HoleProblem(4, None, (b"",), (one,)),), tokens, 1)
    log_probs = wide([open_token, one, one, one])
    best = Lattice(problem, Limits(fewest=1, tokens=1, widenings=0)).condition(log_probs).best
    assert best.fills == (b"[111]",)
