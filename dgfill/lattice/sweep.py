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

import ctypes as C
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dgfill.automata.protocol import DEAD
from dgfill.lattice.candidates import Candidates
from dgfill.lattice.kernels import ANSWER, NODE, RANKED, HoleArrays, Todo, kernel
from dgfill.lattice.language import HoleLanguage
from dgfill.lattice.limits import Limits
from dgfill.lattice.logs import Ints, Numbers, Records, logsumexp
from dgfill.native import address

__all__ = ["NOWHERE", "Exits", "HoleSweep", "Sweep", "sweep"]

NOWHERE: Final = -1
HELD: Final = ("nodes", "count", "found", "arc_first", "source", "choice", "target")  # by a ``HoleSweep``
PATIENCE: Final = 4  # times as many exits are tried as long as no better way out has been found


@dataclass(frozen=True, slots=True)
class Exits:
    """The arcs over nulls and known text, from the nodes of a hole to those of the next hole."""

    slots: Numbers  # [exits]: slots with text before the nulls, so the layer
    nodes: Numbers  # [exits]: node of that layer
    targets: Numbers  # [exits]: node of the next hole's first layer; 0 behind the last hole


class HoleSweep:
    """What the sweep found in one hole.

    A layer is the nodes after so many slots.  Arcs lead from a layer to the next one.

    Attributes:
        candidates: of all slots of the canvas; those of the hole begin at slot ``offset``.
        nodes: ``NODE`` records ``[slots + 1, states]``, of each layer the first ``count``, in the order
            in which they were found.
        found: int32 ``[slots + 1]``: how many nodes there were before some were pruned.
        arc_first: int32 ``[slots + 1]``: where the arcs from each layer begin.
        source, choice, target: int32 ``[arcs]``: a node of the layer, the place of a token among the slot's
            candidates, a node of the next layer.
        nulls: float64 ``[slots + 1]``: log-probability of the null run after so many slots with text.
        arrays: all of this, for the kernels.
        exits: the ways out.
    """

    arrays: HoleArrays
    exits: Exits

    def __init__(self, candidates: Candidates, offset: int, language: HoleLanguage, limits: Limits) -> None:
        slots, states, arcs = (
            language.slots,
            limits.states,
            limits.arcs + 1,
        )  # that of the witness is one more
        self.slots = slots
        self.candidates = candidates
        self.offset = offset
        self.nodes = np.empty((slots + 1, states), NODE)
        self.count = np.zeros(slots + 1, np.int32)
        self.found = np.zeros(slots + 1, np.int32)
        self.arc_first = np.zeros(slots + 1, np.int32)
        self.source, self.choice, self.target = np.empty((3, slots * arcs), np.int32)
        self.nulls = np.append(np.cumsum(candidates.nulls[offset : offset + slots][::-1])[::-1], 0.0)

    def __repr__(self) -> str:
        return f"HoleSweep<{self.slots} slots, {self.count.sum()} of {self.found.sum()} nodes>"

    def layer(self, slot: int) -> Records:
        """The nodes after so many slots."""
        return self.nodes[slot, : self.count[slot]]

    def arcs(self, slot: int) -> slice:
        """Where the arcs of a slot are."""
        return slice(int(self.arc_first[slot]), int(self.arc_first[slot + 1]))


@dataclass(frozen=True, slots=True)
class Sweep:
    """What the sweep found."""

    holes: Sequence[HoleSweep]
    pruned: float  # log of the mass of all that was left out and may be legal


def sweep(
    languages: Sequence[HoleLanguage],
    start: int,
    candidates: Candidates,
    limits: Limits,
    known: float,
) -> Sweep | None:
    """Read the candidates of all holes.

    Args:
        languages: of the holes, in document order.
        start: the document's state before the first hole.
        candidates: of all free slots.
        limits: how much is kept.  The way of the witness always is.
        known: log-probability of some legal text: what is negligible beside it is not read.

    Returns:
        ``None`` if no legal text was found, not even the witness.
    """
    if DEAD in (start, languages[0].start):
        return None
    return _Sweeping(candidates, limits, known + limits.negligible).run(languages, start)


class _Sweeping:
    """One run of the sweep, and what it collects on its way."""

    def __init__(self, candidates: Candidates, limits: Limits, least: float) -> None:
        self._candidates = candidates
        self._limits = limits
        self._least = least
        self._witness: int | None = 0  # the node of the witness in the newest layer
        self._pruned: list[float] = []
        slots = len(candidates.nulls)
        self._scratch = {
            "budget": np.array([limits.questions, slots, -1, 0, 0], np.int32),
            "asked": np.empty(limits.arcs + 1, ANSWER),
            "ranked": np.empty(max(limits.states, limits.arcs + 1), RANKED),
            "tried": np.empty(limits.states, np.int32),
            "reached": np.empty((2, limits.arcs + 1), NODE),
            "buckets": np.empty(4 * (limits.arcs + 1), np.int32),
        }

    def run(self, languages: Sequence[HoleLanguage], start: int) -> Sweep | None:
        layer = np.zeros(1, NODE)
        layer["document"], layer["constraint"] = start, languages[0].start
        holes = []
        offset = 0
        for language in languages:
            hole = HoleSweep(self._candidates, offset, language, self._limits)
            offset += language.slots
            self._cross(hole, language, layer)
            hole.exits, layer = self._leave(hole, language)
            holes.append(hole)
        return Sweep(holes, logsumexp(np.array(self._pruned))) if len(layer) else None

    def _cross(self, hole: HoleSweep, language: HoleLanguage, layer: Records) -> None:
        """From the first layer of a hole to its last.  ``_witness`` is then where its text ends."""
        hole.nodes[0, : len(layer)] = layer
        hole.count[0] = hole.found[0] = len(layer)
        on_witness = np.full(hole.slots + 1, NOWHERE, np.int32)
        on_witness[0] = NOWHERE if self._witness is None else self._witness
        witness = np.full(hole.slots, NOWHERE, np.int32)
        witness[: len(language.witness)] = language.witness
        pruned = np.empty(hole.slots)
        choices = self._candidates
        arrays = HoleArrays(
            tokens=choices.tokens,
            logs=choices.logs,
            tails=choices.tails,
            dropped=choices.dropped[hole.offset :],
            first=choices.first[hole.offset :],
            witness=witness,
            on_witness=on_witness,
            **{name: getattr(hole, name) for name in HELD},
            **self._scratch,
            pruned=pruned,
            least=self._least,
            slots=hole.slots,
            states=self._limits.states,
            arcs=self._limits.arcs,
        )
        hole.arrays = arrays
        self._read(language, arrays)
        self._pruned += pruned.tolist()
        node = int(on_witness[len(language.witness)])
        self._witness = None if node == NOWHERE else node

    def _read(self, language: HoleLanguage, arrays: HoleArrays) -> None:
        """Sweep over the slots of a hole, and find out what is asked on the way."""
        slot, todo, asked = 0, C.c_int32(), C.c_int32()
        document, constraint = language.document, language.constraint
        while True:
            slot = kernel("sweep")(
                C.byref(arrays), C.byref(document.arrays), C.byref(constraint.arrays), slot,
                C.byref(todo), C.byref(asked),
            )  # fmt: skip
            if todo.value == Todo.NOTHING:
                return
            if todo.value == Todo.LEARN:
                document.learn()
                continue
            questions: Records = self._scratch["asked"][: asked.value]
            of_constraint = questions["of_constraint"] == 1
            if of_constraint.any():
                constraint.ask(questions[of_constraint])
                questions = questions[~of_constraint]
            if len(questions):
                document.ask(questions)

    def _leave(self, hole: HoleSweep, language: HoleLanguage) -> tuple[Exits, Records]:
        """From any node where the constraint accepts, to the first layer of the next hole.

        The known text is costly to read, so equal document states are tried once, those of the
        best ways first, and not all of them if they are many or matter little.
        """
        slots, nodes, ways = _ways_out(hole)
        if not (ends := language.complete(ways["constraint"])).all():
            slots, nodes, ways = slots[ends], nodes[ends], ways[ends]
        ways["constraint"] = 0
        tried, groups = _merged(ways)
        on_witness = groups[(slots == len(language.witness)) & (nodes == self._witness)].tolist()
        tried["document"] = self._try(language, tried, next(iter(on_witness), NOWHERE))
        tried["constraint"] = language.next_start
        live = np.flatnonzero(tried["document"] != DEAD)
        targets = np.full(len(tried), NOWHERE, np.int32)
        if language.is_last:  # all lead to the one place behind it
            targets[live], layer = 0, tried[live[:1]]
        else:
            layer, targets[live] = _merged(tried[live])
            self._witness = next((node for node in targets[on_witness].tolist() if node != NOWHERE), None)
            layer, numbers = self._prune(layer)
            targets[live] = numbers[targets[live]]
        targets = targets[groups]
        kept = targets != NOWHERE
        return Exits(slots[kept], nodes[kept], targets[kept]), layer

    def _try(self, language: HoleLanguage, states: Records, first: int) -> Ints:
        """Read the known text from each state; ``DEAD`` also where it was not tried."""
        most = PATIENCE * self._limits.exits + 1
        ranked, rest = np.empty(len(states), RANKED), np.empty(min(most, len(states)))
        count = kernel("rank")(address(states), len(states), first, most, address(ranked), address(rest))
        order = ranked["place"][::-1][:count]
        beyond = np.full(len(states), DEAD)
        accepted = best = -np.inf
        fields = (states[name][order].tolist() for name in ("document", "mass", "best"))
        left = zip(order.tolist(), rest.tolist(), *fields, strict=True)
        for tried, (number, rest_mass, state, mass, score) in enumerate(left):
            enough = self._limits.exits * (1 if score < best else PATIENCE)
            if tried >= enough or rest_mass < accepted + self._limits.negligible:
                self._pruned.append(rest_mass)
                break
            beyond[number] = language.beyond(state)
            if beyond[number] != DEAD:
                accepted = np.logaddexp(accepted, mass)
                best = max(best, score)
        return beyond

    def _prune(self, layer: Records) -> tuple[Records, Numbers]:
        """The most probable nodes and the witness; and the new numbers of all."""
        order = np.argsort(-layer["mass"], kind="stable")
        if self._witness is not None:
            order = np.concatenate(([self._witness], order[order != self._witness]))
        kept = np.sort(order[: self._limits.states])
        if len(kept) < len(order):
            self._pruned.append(logsumexp(layer["mass"][order[self._limits.states :]]))
        numbers = np.full(len(layer), NOWHERE, np.int32)
        numbers[kept] = np.arange(len(kept))
        if self._witness is not None:
            self._witness = int(numbers[self._witness])
        return layer[kept], numbers


def _ways_out(hole: HoleSweep) -> tuple[Numbers, Numbers, Records]:
    """From each node over nulls: its slots, its number in its layer, and a ``NODE`` record."""
    most = int(hole.count.sum())
    ways, (slots, nodes) = np.empty(most, NODE), np.empty((2, most), np.int32)
    count = kernel("leave")(
        C.byref(hole.arrays), address(hole.nulls), address(ways), address(slots), address(nodes)
    )
    return slots[:count], nodes[:count], ways[:count]


def _merged(ways: Records) -> tuple[Records, Numbers]:
    """Ways to equal states as one node; and the node of each way."""
    nodes, sums = np.empty(len(ways), NODE), np.empty(len(ways))
    buckets = np.empty(4 * len(ways) + 1, np.int32)
    count = kernel("merge")(address(ways), len(ways), address(nodes), address(buckets), address(sums))
    return nodes[:count], ways["node"]
