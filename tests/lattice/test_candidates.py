"""Which tokens of a slot take part."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dgfill.lattice import FLOOR, Limits
from dgfill.lattice.candidates import choose

logs = st.lists(st.sampled_from([-0.5, -1.0, -2.0, -3.0, -9.0, FLOOR]), min_size=1, max_size=12)


@given(logs, st.data())
def test_the_most_probable_ones_and_those_added(values: list[float], data: st.DataObject) -> None:
    text = data.draw(st.lists(st.integers(0, len(values) - 1), unique=True).map(sorted))
    added = data.draw(st.lists(st.sampled_from(text), unique=True)) if text else []
    limits = Limits(
        mass=data.draw(st.sampled_from([0.1, 0.5, 0.9, 1.0])),
        fewest=data.draw(st.integers(0, 3)),
        tokens=data.draw(st.integers(3, 12)),
    )
    null = data.draw(st.sampled_from([-0.1, -4.0, -np.inf]))
    found = choose(np.array(values), np.array(text, int), null, np.array(added, int), limits)

    ranked = sorted(text, key=lambda token: (-values[token], token))
    probable = [token for token in ranked if found.expects(token) and token in found.ids]
    taken = len(set(found.ids.tolist()) - set(added))
    assert found.ids.tolist() == sorted(found.ids.tolist())
    assert found.log_probs.tolist() == [values[token] for token in found.ids]
    assert probable == ranked[: len(probable)]
    assert set(found.ids.tolist()) >= set(added)
    assert taken <= limits.tokens
    dropped = [values[token] for token in text if token not in found.ids]
    assert np.isclose(np.exp(found.dropped), np.exp(dropped).sum() if dropped else 0.0)
    total = np.exp(null) + sum(np.exp(values[token]) for token in text)
    if not set(ranked[: limits.tokens]) <= set(found.ids.tolist()):  # their number was not what bounds them
        assert np.exp(null) + np.exp(found.log_probs).sum() >= limits.mass * total * (1 - 1e-9)


def test_no_more_than_needed() -> None:
    text = np.arange(10)
    values = np.log([0.9, 0.05, 0.02, *[0.03 / 7] * 7])
    few = Limits(mass=0.9, fewest=2)
    assert choose(values, text, -np.inf, text[:0], few).ids.tolist() == [0, 1]
    assert choose(values, text, -np.inf, text[:0], Limits(mass=0.96, fewest=2)).ids.tolist() == [0, 1, 2]
    assert choose(values, text, np.log(50.0), text[5:6], few).ids.tolist() == [0, 1, 5]


def test_null_is_expected_among_the_most_probable() -> None:
    text, values, limits = np.arange(10), np.full(10, -3.0), Limits(fewest=2, mass=0.01)
    assert choose(values, text, -2.0, text[:0], limits).expects(99)
    assert not choose(values, text, -4.0, text[:0], limits).expects(99)
    assert not choose(np.full(10, FLOOR), text, FLOOR, text[:0], Limits()).expects(99)
