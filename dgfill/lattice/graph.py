"""A sweep read backward: the arcs into a node, and the ways from a node to the end.

A node is (hole, slots with text, number in its layer).  Behind the last hole is one node, the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np

from dgfill.lattice.logs import Floats, Ints
from dgfill.lattice.problem import Problem
from dgfill.lattice.sweep import Sweep

__all__ = ["ROOT", "Arcs", "Graph", "Node", "Way"]


class Node(NamedTuple):
    """A node of the lattice."""

    hole: int
    slots: int
    number: int


ROOT: Final = Node(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Arcs:
    """All kept arcs into a node, in the order of their sources, then of their tokens."""

    hole: int  # of the sources
    slots: Ints  # of the sources
    numbers: Ints  # of the sources
    tokens: Ints | None  # None: the arcs read nulls to the end of the hole
    weights: Floats  # log-probability
    mass: Floats  # log of the sum over all paths from the root that end with the arc
    best: Floats  # log-probability of the best of them

    def __len__(self) -> int:
        return len(self.weights)

    def source(self, arc: int) -> Node:
        return Node(self.hole, int(self.slots[arc]), int(self.numbers[arc]))


class Way(NamedTuple):
    """What is read from a node to the end."""

    weight: float  # log-probability
    fills: tuple[bytes, ...]  # what is left of the fill of the node's hole, and the later fills
    ids: tuple[int, ...]  # tokens, nulls included


class Graph:
    """The nodes and arcs that a sweep kept."""

    def __init__(self, problem: Problem, sweep: Sweep) -> None:
        self._problem = problem
        self._holes = sweep.holes
        self._known: dict[Node, Arcs] = {}
        self.end = Node(len(sweep.holes), 0, 0)

    def into(self, node: Node) -> Arcs:
        """The arcs into a node other than the root."""
        if node not in self._known:
            self._known[node] = self._token_arcs(node) if node.slots else self._exits(node)
        return self._known[node]

    def before(self, way: Way, arcs: Arcs, arc: int) -> Way:
        """The way from the source of one of the arcs, if ``way`` starts where it leads."""
        weight = way.weight + float(arcs.weights[arc])
        if arcs.tokens is None:
            nulls = self._problem.holes[arcs.hole].slots - int(arcs.slots[arc])
            run = () if self._problem.null is None else (self._problem.null,) * nulls
            return Way(weight, (b"", *way.fills), run + way.ids)
        token = int(arcs.tokens[arc])
        text = self._problem.tokens[token] or b""
        return Way(weight, (text + way.fills[0], *way.fills[1:]), (token, *way.ids))

    def _token_arcs(self, node: Node) -> Arcs:
        hole, slot = self._holes[node.hole], node.slots - 1
        arcs = hole.arcs(slot)
        into = hole.target[arcs] == node.number
        numbers, places = hole.source[arcs][into], hole.choice[arcs][into]
        order = np.lexsort((hole.candidates.tokens[hole.candidates.of(hole.offset + slot)][places], numbers))
        numbers, places = numbers[order], places[order] + hole.candidates.first[hole.offset + slot]
        weights = hole.candidates.logs[places]
        layer = hole.nodes[slot, numbers]
        return Arcs(
            hole=node.hole,
            slots=np.full(len(numbers), slot),
            numbers=numbers,
            tokens=hole.candidates.tokens[places],
            weights=weights,
            mass=layer["mass"] + weights,
            best=layer["best"] + weights,
        )

    def _exits(self, node: Node) -> Arcs:
        hole = self._holes[node.hole - 1]
        chosen = hole.exits.targets == node.number
        slots, numbers = hole.exits.slots[chosen], hole.exits.nodes[chosen]
        weights = hole.nulls[slots]
        layer = hole.nodes[slots, numbers]
        return Arcs(
            hole=node.hole - 1,
            slots=slots,
            numbers=numbers,
            tokens=None,
            weights=weights,
            mass=layer["mass"] + weights,
            best=layer["best"] + weights,
        )
