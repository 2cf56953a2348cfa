"""The backward recursions: how much of the legal mass goes through each token of each slot."""

from __future__ import annotations

import ctypes as C
from dataclasses import dataclass

import numpy as np

from dgfill.lattice.kernels import LOG_SUM, kernel
from dgfill.lattice.logs import Floats
from dgfill.lattice.sweep import Sweep
from dgfill.native import address

__all__ = ["Marginals", "marginals"]


@dataclass(frozen=True, slots=True)
class Marginals:
    """Logs of probabilities, given that the text is legal and was kept."""

    tokens: Floats  # of all candidates
    nulls: Floats  # [free slots]
    log_z: float  # log of the legal mass that was kept


def marginals(sweep: Sweep) -> Marginals:
    """Forward-backward (Rabiner, 1989), exact for what the sweep kept."""
    candidates = sweep.holes[0].candidates
    tokens = np.empty(len(candidates.tokens))
    nulls = np.empty(len(candidates.nulls))
    scratch = np.empty(sweep.holes[0].nodes.shape[1] + int(np.diff(candidates.first).max(initial=0)), LOG_SUM)
    beyond = np.zeros(1)  # log-mass from each node of the next hole's first layer to the end
    for hole in reversed(sweep.holes):
        exits = hole.exits
        onward = np.full(hole.nodes.shape, -np.inf)
        onward[exits.slots, exits.nodes] = leaving = hole.nulls[exits.slots] + beyond[exits.targets]
        ends = np.full(hole.slots + 1, -np.inf)  # of the paths with text in so many slots
        np.logaddexp.at(ends, exits.slots, hole.nodes["mass"][exits.slots, exits.nodes] + leaving)
        # a null run lasts to the hole's end
        nulls[hole.offset : hole.offset + hole.slots] = np.logaddexp.accumulate(ends)[:-1]
        kernel("backward")(C.byref(hole.arrays), address(onward), address(tokens), address(scratch))
        beyond = onward[0, : hole.count[0]]
    log_z = float(beyond[0])
    return Marginals(tokens - log_z, nulls - log_z, log_z)
