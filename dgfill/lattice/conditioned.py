"""The denoiser's distribution conditioned on the language: all that is asked of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from dgfill.lattice.best_first import best_first
from dgfill.lattice.candidates import Candidates
from dgfill.lattice.graph import ROOT, Graph, Way
from dgfill.lattice.logs import FLOOR, Ints
from dgfill.lattice.marginals import marginals
from dgfill.lattice.problem import Problem
from dgfill.lattice.sweep import Sweep

__all__ = ["Conditioned", "Path"]


@dataclass(frozen=True, slots=True)
class Path:
    """One legal fill for every hole."""

    fills: tuple[bytes, ...]
    ids: tuple[int, ...] = field(repr=False)  # one per free slot, nulls included
    score: float  # log-probability under the denoiser's own distribution
    source: Literal["lattice", "witness"]  # witness: the one known beforehand, and improbable


class Conditioned:
    """The legal paths that were kept for one set of logits; there is at least one."""

    def __init__(self, problem: Problem, sweep: Sweep) -> None:
        self._problem = problem
        self._sweep = sweep
        self._graph = Graph(problem, sweep)
        self._marginals = marginals(sweep)

    def __repr__(self) -> str:
        low, high = self.log_z
        return f"Conditioned<log Z in [{low:.2f}, {high:.2f}], {self.best}>"

    @cached_property
    def best(self) -> Path:
        """The most probable legal path."""
        return self.paths(1)[0]

    def paths(self, limit: int) -> list[Path]:
        """The most probable legal paths that differ in their bytes, best first, at most ``limit``."""
        return [self._path(way) for way in islice(best_first(self._graph), limit)]

    def sample(self, rng: np.random.Generator) -> Path:
        """A joint draw: filtered forward, sampled backward (Carter and Kohn, 1994)."""
        node, way = self._graph.end, Way(0.0, (), ())
        while node != ROOT:
            arcs = self._graph.into(node)
            shares = np.cumsum(np.exp(arcs.mass - arcs.mass.max()))
            arc = int(np.searchsorted(shares, rng.random() * shares[-1], side="right"))
            node, way = arcs.source(arc), self._graph.before(way, arcs, arc)
        return self._path(way)

    @property
    def log_z(self) -> tuple[float, float]:
        """Bounds of the log of the legal mass: what was kept, and that with all that was pruned."""
        low = self._marginals.log_z
        return low, max(low, float(np.logaddexp(low, self._sweep.pruned)))

    @property
    def exact(self) -> bool:
        """Whether too little was pruned to matter in double precision."""
        low, high = self.log_z
        return low == high

    @property
    def live(self) -> Ints:
        """int64 ``[free slots]``: distinct states before each slot, before some were pruned."""
        found = [layer.found for hole in self._sweep.holes for layer in hole.layers[:-1]]
        return np.array(found, dtype=np.int64)

    @cached_property
    def posterior(self) -> NDArray[np.float32]:
        """float32 ``[free slots, vocabulary]``: logs of the marginals of each slot, at least ``FLOOR``."""
        posterior = np.full((self._problem.slots, len(self._problem.tokens)), FLOOR, dtype=np.float32)
        for row, choice, logs in zip(posterior, self._candidates, self._marginals.tokens, strict=True):
            row[choice.ids] = np.maximum(logs, FLOOR)
        if self._problem.null is not None:
            posterior[:, self._problem.null] = np.maximum(self._marginals.nulls, FLOOR)
        return posterior

    @property
    def _candidates(self) -> list[Candidates]:
        return [choice for hole in self._sweep.holes for choice in hole.candidates]

    def _path(self, way: Way) -> Path:
        choices = zip(self._candidates, way.ids, strict=True)
        expected = all(choice.expects(token) for choice, token in choices)
        is_witness = way.ids == self._problem.witness and not expected
        return Path(way.fills, way.ids, way.weight, "witness" if is_witness else "lattice")
