"""The denoiser's distribution conditioned on the language: all that is asked of it."""

from __future__ import annotations

import ctypes as C
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from dgfill.lattice.best_first import best_first
from dgfill.lattice.candidates import Candidates
from dgfill.lattice.graph import Graph
from dgfill.lattice.kernels import kernel
from dgfill.lattice.logs import FLOOR, Floats, Ints
from dgfill.lattice.marginals import marginals
from dgfill.lattice.problem import Problem
from dgfill.lattice.sweep import Sweep
from dgfill.native import address

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
        self._marginals = marginals(sweep)

    def __repr__(self) -> str:
        low, high = self.log_z
        return f"Conditioned<log Z in [{low:.2f}, {high:.2f}], {self.best}>"

    @cached_property
    def best(self) -> Path:
        """The most probable legal path."""
        return self._walk(None)

    @property
    def witness(self) -> Path:
        """The path known beforehand, however probable."""
        fills = [
            b"".join(self._problem.tokens[token] or b"" for token in hole.witness)
            for hole in self._problem.holes
        ]
        ids = self._problem.witness
        weight = self.candidates.log_probs(np.array([ids], dtype=np.int32), self.null).sum()
        return self._path(tuple(fills), ids, float(weight))

    def paths(self, limit: int) -> list[Path]:
        """The most probable legal paths that differ in their bytes, best first, at most ``limit``."""
        ways = islice(best_first(Graph(self._problem, self._sweep)), limit)
        return [self._path(way.fills, way.ids, way.weight) for way in ways]

    def sample(self, rng: np.random.Generator) -> Path:
        """A joint draw: filtered forward, sampled backward (Carter and Kohn, 1994)."""
        return self._walk(rng)

    def _walk(self, rng: np.random.Generator | None) -> Path:
        """One path, from its end to its start: a draw, or the best."""
        ids = np.full(self._problem.slots, self._problem.null or 0, dtype=np.int32)
        weight, node = C.c_double(0.0), 0
        for hole in reversed(self._sweep.holes):
            exits = hole.exits
            into = np.flatnonzero(exits.targets == node)
            slots, nodes = exits.slots[into], exits.nodes[into]
            logs = hole.nodes["best" if rng is None else "mass"][slots, nodes] + hole.nulls[slots]
            chosen = int(logs.argmax()) if rng is None else _draw(logs, rng)
            slot, node = int(slots[chosen]), int(nodes[chosen])
            weight.value += hole.nulls[slot]
            uniform = None if rng is None else rng.random(slot)
            shares = np.empty(hole.arrays.arcs + 1)
            node = kernel("walk")(
                C.byref(hole.arrays), slot, node, None if uniform is None else address(uniform),
                address(ids[hole.offset :]), address(shares), C.byref(weight),
            )  # fmt: skip
        tokens = [self._problem.tokens[token] or b"" for token in ids.tolist()]
        fills = (b"".join(tokens[hole.offset : hole.offset + hole.slots]) for hole in self._sweep.holes)
        return self._path(tuple(fills), tuple(ids.tolist()), weight.value)

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
        return np.concatenate([hole.found[:-1] for hole in self._sweep.holes]).astype(np.int64)

    @cached_property
    def posterior(self) -> NDArray[np.float32]:
        """float32 ``[free slots, vocabulary]``: logs of the marginals of each slot, at least ``FLOOR``."""
        posterior = np.full((self._problem.slots, len(self._problem.tokens)), FLOOR, dtype=np.float32)
        slots = np.repeat(np.arange(len(posterior)), np.diff(self.candidates.first))
        posterior[slots, self.candidates.tokens] = np.maximum(self._marginals.tokens, FLOOR)
        if self._problem.null is not None:
            posterior[:, self._problem.null] = np.maximum(self._marginals.nulls, FLOOR)
        return posterior

    @property
    def candidates(self) -> Candidates:
        """The tokens that were read."""
        return self._sweep.holes[0].candidates

    @property
    def null(self) -> int | None:
        return self._problem.null

    def _path(self, fills: tuple[bytes, ...], ids: tuple[int, ...], score: float) -> Path:
        is_witness = ids == self._problem.witness and not all(
            self.candidates.expects(slot, token) for slot, token in enumerate(ids)
        )
        return Path(fills, ids, score, "witness" if is_witness else "lattice")


def _draw(logs: Floats, rng: np.random.Generator) -> int:
    """A place, with a probability that is in proportion to the exponential of its value."""
    shares = np.cumsum(np.exp(logs - logs.max()))
    return int(np.searchsorted(shares, rng.random() * shares[-1], side="right"))
