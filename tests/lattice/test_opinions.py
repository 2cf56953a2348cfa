"""What several passes say together."""

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dgfill.lattice import HoleProblem, Lattice, Opinion, Problem, together

from .brute_force import EVERYTHING, Spec, logsumexp
from .test_lattice import every_spec, kinds, random, relaxed, seeds


@every_spec
@relaxed
@given(some=st.lists(st.tuples(seeds, kinds), min_size=1, max_size=4))
def test_those_of_the_greatest_mean_share_come_first(spec: Spec, some: list[tuple[int, str]]) -> None:
    sets = [random(spec, seed, kind) for seed, kind in some]
    lattice = Lattice(spec.problem(0), EVERYTHING)
    opinions = [Opinion.of(lattice.condition(log_probs)) for log_probs in sets]
    shares = sum(np.exp(spec.scores(one) - logsumexp(spec.scores(one))) for one in sets)
    mean = dict(zip(map(tuple, spec.legal_ids.tolist()), shares, strict=True))

    paths = together(opinions)
    assert {path.fills for path in paths} == {opinion.best.fills for opinion in opinions}
    assert len({path.fills for path in paths}) == len(paths)
    found = [mean[path.ids] for path in paths]
    assert all(a >= b - 1e-9 for a, b in pairwise(found))
    if len(opinions) == 1:
        assert paths == [opinions[0].best]


@settings(deadline=None)
@given(st.permutations([0.6, 0.8, 0.4]))
def test_the_last_word_is_none(shares: list[float]) -> None:
    """Two passes of three are for ``b``, in whatever order."""
    problem = Problem(None, 0, (HoleProblem(1, None, (b"",), (1,)),), (None, b"a", b"b"), None)
    lattice = Lattice(problem)
    sets = (np.log([[1e-9, 1 - share, share]]).astype(np.float32) for share in shares)
    first, *_ = together([Opinion.of(lattice.condition(one)) for one in sets])
    assert first.fills == (b"b",)
