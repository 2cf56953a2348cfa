"""Which tokens of a slot take part."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dgfill.lattice import FLOOR, Limits
from dgfill.lattice.candidates import Added, Candidates, Roles, choose

NULL = 0
logits = st.lists(st.sampled_from([0.0, -0.5, -1.0, -2.0, -9.0, -40.0, -np.inf]), min_size=2, max_size=13)


def normalized(logits: list[float]) -> np.ndarray:
    """float32 ``[1, vocabulary]``."""
    values = np.fmax(logits, FLOOR)
    return np.fmax(values - np.logaddexp.reduce(values), FLOOR).astype(np.float32)[None]


def one_slot(
    log_probs: np.ndarray, text: list[int], added: list[int], limits: Limits, null: int | None = NULL
) -> Candidates:
    has_text = np.zeros(log_probs.shape[1], dtype=np.uint8)
    has_text[text] = 1
    return choose(log_probs, Roles(has_text, null), Added([added]), limits)


@settings(deadline=None)  # the first call compiles
@given(logits, st.data())
def test_the_most_probable_ones_and_those_added(values: list[float], data: st.DataObject) -> None:
    log_probs = normalized(values)
    logs = log_probs[0].astype(float).tolist()
    text = data.draw(st.lists(st.integers(1, len(values) - 1), unique=True).map(sorted))
    added = data.draw(st.lists(st.sampled_from(text), unique=True)) if text else []
    limits = Limits(
        mass=data.draw(st.sampled_from([0.1, 0.5, 0.9, 1.0])),
        fewest=data.draw(st.integers(0, 3)),
        tokens=data.draw(st.integers(0, 12)),
    )
    null = data.draw(st.sampled_from([NULL, None]))
    found = one_slot(log_probs, text, added, limits, null)

    tokens = found.tokens[found.of(0)].tolist()
    ranked = sorted(text, key=lambda token: (-logs[token], token))
    probable = [token for token in ranked if token in tokens and found.expects(0, token)]
    assert tokens == [token for token in ranked if token in tokens]
    assert found.logs[found.of(0)].tolist() == [logs[token] for token in tokens]
    for place in range(len(tokens)):
        assert np.isclose(found.tails[place], np.logaddexp.reduce(found.logs[place : len(tokens)]))
    assert probable == ranked[: len(probable)]
    assert set(tokens) >= set(added)
    assert len(set(tokens) - set(added)) <= limits.tokens
    dropped = [logs[token] for token in text if token not in tokens]
    assert np.logaddexp.reduce(dropped, initial=-np.inf) <= found.dropped[0] + 1e-9
    assert bool(dropped) == np.isfinite(found.dropped[0])
    null_mass = 0.0 if null is None else np.exp(logs[NULL])
    total = null_mass + sum(np.exp(logs[token]) for token in text)
    if not set(ranked[: limits.tokens]) <= set(tokens):  # their number was not what bounds them
        assert null_mass + np.exp(found.logs[found.of(0)]).sum() >= limits.mass * total * (1 - 1e-6)


def test_no_more_than_needed() -> None:
    """Of many, so that the heap is full; the last token is a control token."""
    shares = [0.0, 0.45, 0.025, *[0.015 / 97] * 97, 0.01, 0.5]
    log_probs = np.log(np.fmax(shares, 1e-30)).astype(np.float32)[None]
    text = list(range(1, len(shares) - 1))

    def tokens(mass: float, fewest: int, added: list[int]) -> list[int]:
        found = one_slot(log_probs, text, added, Limits(mass=mass, fewest=fewest, tokens=8))
        return found.tokens[found.of(0)].tolist()

    first, second, third = text[0], text[1], text[-1]
    assert tokens(0.9, 1, []) == [first]
    assert tokens(0.9, 2, []) == [first, second]
    assert tokens(0.96, 1, []) == [first, second, third]
    assert tokens(0.9, 1, [7]) == [first, 7]


def test_dropped_mass_is_bounded_closely() -> None:
    """By what is missing where that is much, by the least probable one kept where it is little."""
    rng = np.random.default_rng(0)
    for scale in (1.0, 5.0, 30.0):
        log_probs = normalized((scale * rng.normal(size=500)).tolist())
        found = one_slot(log_probs, list(range(1, 500)), [], Limits(mass=1.0, tokens=64))
        kept = set(found.tokens[found.of(0)].tolist())
        dropped = np.exp(
            [log_probs[0, token] for token in range(1, 500) if token not in kept], dtype=float
        ).sum()
        assert dropped <= np.exp(found.dropped[0]) <= dropped + 2e-5


def test_null_is_expected_among_the_most_probable() -> None:
    limits = Limits(fewest=2, mass=0.01)
    for null, expected in ((-2.0, True), (-4.0, False)):
        log_probs = np.array([[null, *[-3.0] * 10]], dtype=np.float32)
        assert one_slot(log_probs, list(range(1, 11)), [], limits).expects(0, NULL) is expected
    nothing = np.full((1, 11), FLOOR, dtype=np.float32)
    assert not one_slot(nothing, list(range(1, 11)), [], Limits()).expects(0, NULL)


@settings(deadline=None)
@given(
    st.integers(0, 2**32 - 1),
    st.integers(1, 700),
    st.sampled_from([0.0, 0.1, 2.0, 30.0, 1e4]),
    st.sampled_from([0, 8]),
    st.sampled_from([0.0, 0.1, 0.9, 1.0]),
    st.sampled_from([None, np.nan, -np.inf]),
    st.integers(0, 80),
)
def test_the_likeliest_of_many_tokens_come_first(
    seed: int, vocabulary: int, scale: float, decimals: int, spoilt: float, by: float | None, tokens: int
) -> None:
    """Also where many are equally probable, impossible, or no numbers."""
    rng = np.random.default_rng(seed)
    log_probs = (-scale * rng.random((1, vocabulary))).round(decimals).astype(np.float32)
    if by is not None:
        log_probs[rng.random((1, vocabulary)) < spoilt] = by
    text = np.flatnonzero(rng.random(vocabulary) < 0.9).tolist()
    found = one_slot(log_probs, text, [], Limits(mass=1.0, fewest=0, tokens=tokens), None)

    logs = np.where(log_probs[0] > FLOOR, log_probs[0], FLOOR)
    ranked = sorted(text, key=lambda token: (-logs[token], token))[:tokens]
    assert found.tokens[found.of(0)].tolist() == ranked
    assert found.logs[found.of(0)].tolist() == logs[ranked].tolist()
