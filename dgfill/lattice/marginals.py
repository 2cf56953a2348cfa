"""The backward recursions: how much of the legal mass goes through each token of each slot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dgfill.lattice.logs import Floats, logsumexp
from dgfill.lattice.sweep import HoleSweep, Sweep

__all__ = ["Marginals", "marginals"]


@dataclass(frozen=True, slots=True)
class Marginals:
    """Logs of probabilities, given that the text is legal and was kept."""

    tokens: list[Floats]  # per free slot, of its candidates
    nulls: list[float]  # per free slot
    log_z: float  # log of the legal mass that was kept


def marginals(sweep: Sweep) -> Marginals:
    """Forward-backward (Rabiner, 1989), exact for what the sweep kept."""
    tokens: list[Floats] = []
    nulls: list[float] = []
    beyond = np.zeros(1)  # log-mass from each node of the next hole's first layer to the end
    for hole in reversed(sweep.holes):
        hole_tokens, ends, beyond = _cross_back(hole, beyond)
        tokens = hole_tokens + tokens
        nulls = np.logaddexp.accumulate(ends[:-1]).tolist() + nulls  # a null run lasts to the hole's end
    log_z = float(beyond[0])
    return Marginals([logs - log_z for logs in tokens], [log - log_z for log in nulls], log_z)


def _cross_back(hole: HoleSweep, beyond: Floats) -> tuple[list[Floats], Floats, Floats]:
    """From the nodes behind a hole to those before it.

    Returns:
        For each slot the log-mass of the paths by each candidate; for every number of slots with text
        that of the paths which leave the hole there; for each node of the first layer that from it on.
    """
    exits = hole.exits
    leaving = [np.full(len(layer), -np.inf) for layer in hole.layers]
    for slot, node, target in zip(
        exits.slots.tolist(), exits.nodes.tolist(), exits.targets.tolist(), strict=True
    ):
        leaving[slot][node] = hole.nulls[slot] + beyond[target]
    ends = np.array([logsumexp(layer.mass + out) for layer, out in zip(hole.layers, leaving, strict=True)])
    tokens: list[Floats] = []
    onward = leaving[-1]
    for slot in reversed(range(len(hole.arcs))):
        after = np.append(onward, -np.inf)  # where NOWHERE leads
        through = hole.candidates[slot].log_probs + after[hole.arcs[slot]]
        tokens.append(logsumexp(hole.layers[slot].mass[:, None] + through, axis=0))
        onward = np.logaddexp(leaving[slot], logsumexp(through, axis=1))
    return tokens[::-1], ends, onward
