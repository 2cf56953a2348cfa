"""The forward sweep: candidates per slot x live states, left to right, equal states merged.

    hole 0                               right        hole 1
    node -token-> nodes -token-> nodes  --text-->  nodes -token-> nodes  --text to the end--> accepted
      |             '----- nulls ----------^
      '------------------- nulls ----------'

A node is a state of the document and one of the constraint, after so many slots of a hole.
Every node knows the sum of the probabilities of all kept ways to it, and the greatest of them:
the forward recursions of a hidden Markov model (Rabiner, 1989) whose states are found while reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dgfill.automata.protocol import DEAD
from dgfill.lattice.candidates import Candidates
from dgfill.lattice.language import HoleLanguage
from dgfill.lattice.limits import Limits
from dgfill.lattice.logs import Floats, Ints, Mask, group, group_max, group_sum, logsumexp

__all__ = ["NOWHERE", "Exits", "HoleSweep", "Layer", "Sweep", "sweep"]

NOWHERE: Final = -1  # where an arc leads that is dead or was pruned
PATIENCE: Final = 4  # times as many exits are tried as long as no better way out has been found


@dataclass(frozen=True, slots=True)
class Layer:
    """The nodes after so many slots of a hole, in the order in which they were found."""

    document: Ints  # [nodes]: state of the document's automaton
    constraint: Ints  # [nodes]: state of the constraint
    mass: Floats  # [nodes]: log of the sum over all ways
    best: Floats  # [nodes]: log-probability of the best way
    found: int  # how many nodes there were before some were pruned

    def __len__(self) -> int:
        return len(self.mass)

    def only(self, nodes: Ints) -> Layer:
        """The layer without the other nodes."""
        return Layer(
            self.document[nodes], self.constraint[nodes], self.mass[nodes], self.best[nodes], self.found
        )

    def __repr__(self) -> str:
        return f"Layer<{len(self)} of {self.found} nodes>"


@dataclass(frozen=True, slots=True)
class Exits:
    """The arcs over nulls and known text, from the nodes of a hole to those of the next hole."""

    slots: Ints  # [exits]: slots with text before the nulls, so the layer
    nodes: Ints  # [exits]: node of that layer
    targets: Ints  # [exits]: node of the next hole's first layer; 0 behind the last hole


@dataclass(frozen=True, slots=True)
class HoleSweep:
    """What the sweep found in one hole."""

    candidates: Sequence[Candidates]  # one per slot
    layers: Sequence[Layer]  # one more than there are slots
    arcs: Sequence[Ints]  # per slot [nodes, candidates]: node of the next layer, or NOWHERE
    nulls: Floats  # [slots + 1]: log-probability of the null run after so many slots with text
    exits: Exits


@dataclass(frozen=True, slots=True)
class Sweep:
    """What the sweep found."""

    holes: Sequence[HoleSweep]
    pruned: float  # log of the mass of all that was left out and may be legal


def sweep(
    languages: Sequence[HoleLanguage],
    start: int,
    candidates: Sequence[Candidates],
    limits: Limits,
) -> Sweep | None:
    """Read the candidates of all holes.

    Args:
        languages: of the holes, in document order.
        start: the document's state before the first hole.
        candidates: one per free slot.
        limits: how much is kept.  The way of the witness always is.

    Returns:
        ``None`` if no legal text was found, not even the witness.
    """
    if DEAD in (start, languages[0].start):
        return None
    return _Sweeping(languages, limits).run(start, candidates)


class _Sweeping:
    """One run of the sweep, and what it collects on its way."""

    def __init__(self, languages: Sequence[HoleLanguage], limits: Limits) -> None:
        self._languages = languages
        self._limits = limits
        self._witness: int | None = 0  # the node of the witness in the newest layer
        self._pruned: list[float] = []

    def run(self, start: int, candidates: Sequence[Candidates]) -> Sweep | None:
        certain = np.zeros(1)
        layer = Layer(np.array([start]), np.array([self._languages[0].start]), certain, certain, 1)
        holes = []
        slot = 0
        for language in self._languages:
            choices = candidates[slot : slot + language.slots]
            slot += language.slots
            nulls = np.cumsum([0.0, *(choice.null for choice in reversed(choices))])[::-1]
            layers, arcs = self._cross(language, layer, choices)
            exits, layer = self._leave(language, layers, nulls)
            holes.append(HoleSweep(choices, layers, arcs, nulls, exits))
        return Sweep(holes, logsumexp(np.array(self._pruned))) if len(layer) else None

    def _cross(
        self, language: HoleLanguage, layer: Layer, candidates: Sequence[Candidates]
    ) -> tuple[list[Layer], list[Ints]]:
        """From the first layer of a hole to its last.  ``_witness`` is then where its text ends."""
        layers = [layer]
        arcs = []
        witness_end = self._witness
        for slot, choice in enumerate(candidates):
            self._pruned.append(logsumexp(layer.mass) + choice.dropped)
            has_token = slot < len(language.witness)
            layer, arc = self._read(language, layer, choice, language.witness[slot] if has_token else None)
            if has_token:
                witness_end = self._witness
            layers.append(layer)
            arcs.append(arc)
        self._witness = witness_end
        return layers, arcs

    def _read(
        self, language: HoleLanguage, layer: Layer, choice: Candidates, witness: int | None
    ) -> tuple[Layer, Ints]:
        """One slot: the next layer, and the arcs to it."""
        at = None if witness is None else int(np.searchsorted(choice.ids, witness))
        tried = self._most_probable(layer.mass[:, None] + choice.log_probs, at)
        constraint = language.constraint.steps(layer.constraint, choice.ids, tried)
        document = language.document.steps(layer.document, choice.ids, constraint != DEAD)
        live = document != DEAD
        source, column = np.nonzero(live)
        weight = choice.log_probs[column]
        reached, nodes = _merged(
            document[live], constraint[live], layer.mass[source] + weight, layer.best[source] + weight
        )
        arcs = np.full(live.shape, NOWHERE)
        arcs[live] = nodes
        if self._witness is not None and at is not None:
            node = int(arcs[self._witness, at])
            self._witness = None if node == NOWHERE else node
        else:
            self._witness = None
        kept, numbers = self._prune(reached)
        return kept, numbers[arcs]

    def _most_probable(self, mass: Floats, witness: int | None) -> Mask:
        """Of the arcs ``[nodes, candidates]`` those that are tried; that of the witness always is."""
        tried = np.ones(mass.size, dtype=bool)
        if mass.size > self._limits.arcs:
            order = np.argsort(-mass, axis=None, kind="stable")
            tried[order[self._limits.arcs :]] = False
            if self._witness is not None and witness is not None:
                tried[self._witness * mass.shape[1] + witness] = True
            self._pruned.append(logsumexp(mass[~tried.reshape(mass.shape)]))
        return tried.reshape(mass.shape)

    def _leave(self, language: HoleLanguage, layers: Sequence[Layer], nulls: Floats) -> tuple[Exits, Layer]:
        """From any node where the constraint accepts, to the first layer of the next hole.

        The known text is costly to read, so equal document states are tried once, those of the
        best ways first, and not all of them if they are many or matter little.
        """
        slots = np.concatenate([np.full(len(layer), slot) for slot, layer in enumerate(layers)])
        nodes = np.concatenate([np.arange(len(layer)) for layer in layers])
        document = np.concatenate([layer.document for layer in layers])
        mass = np.concatenate([layer.mass for layer in layers]) + nulls[slots]
        best = np.concatenate([layer.best for layer in layers]) + nulls[slots]
        ends = np.isfinite(mass) & language.complete(np.concatenate([layer.constraint for layer in layers]))
        is_witness = (slots == len(language.witness)) & (nodes == self._witness)

        slots, nodes, document, mass, best, is_witness = (
            values[ends] for values in (slots, nodes, document, mass, best, is_witness)
        )
        beyond = self._try(language, document, mass, best, is_witness)
        live = beyond != DEAD
        constraint = np.full(int(live.sum()), language.next_start)
        layer, targets = _merged(beyond[live], constraint, mass[live], best[live])
        self._witness = next(iter(targets[is_witness[live]].tolist()), None)
        layer, numbers = self._prune(layer)
        targets = numbers[targets]
        kept = targets != NOWHERE
        return Exits(slots[live][kept], nodes[live][kept], targets[kept]), layer

    def _try(self, language: HoleLanguage, document: Ints, mass: Floats, best: Floats, first: Mask) -> Ints:
        """Read the known text from each state; ``DEAD`` also where it was not tried."""
        firsts, groups = group(document)
        sums = group_sum(mass, groups, len(firsts))
        scores = group_max(best, groups, len(firsts))
        order = np.argsort(-scores, kind="stable")
        order = order[np.argsort(~np.isin(order, groups[first]), kind="stable")]
        rest = np.logaddexp.accumulate(sums[order][::-1])[::-1]  # mass of a state and of all after it
        beyond = np.full(len(firsts), DEAD)
        accepted = score = -np.inf
        for tried, number in enumerate(order.tolist()):
            enough = self._limits.exits * (1 if scores[number] < score else PATIENCE)
            if tried >= enough or rest[tried] < accepted + self._limits.negligible:
                self._pruned.append(float(rest[tried]))
                break
            beyond[number] = language.beyond(int(document[firsts[number]]))
            if beyond[number] != DEAD:
                accepted = np.logaddexp(accepted, sums[number])
                score = max(score, scores[number])
        return beyond[groups]

    def _prune(self, layer: Layer) -> tuple[Layer, Ints]:
        """The most probable nodes and the witness; and the new numbers of all, NOWHERE being last."""
        order = np.argsort(-layer.mass, kind="stable")
        if self._witness is not None:
            order = np.concatenate(([self._witness], order[order != self._witness]))
        kept = np.sort(order[: self._limits.states])
        if len(kept) < len(order):
            self._pruned.append(logsumexp(layer.mass[order[self._limits.states :]]))
        numbers = np.full(len(layer) + 1, NOWHERE)
        numbers[kept] = np.arange(len(kept))
        if self._witness is not None:
            self._witness = int(numbers[self._witness])
        return layer.only(kept), numbers


def _merged(document: Ints, constraint: Ints, mass: Floats, best: Floats) -> tuple[Layer, Ints]:
    """Ways that lead to equal states as nodes; and the node of each way."""
    firsts, nodes = group(document << 32 | constraint)
    count = len(firsts)
    layer = Layer(
        document[firsts],
        constraint[firsts],
        group_sum(mass, nodes, count),
        group_max(best, nodes, count),
        count,
    )
    return layer, nodes
