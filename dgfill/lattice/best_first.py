"""The best ways through the lattice, one after the other, no two with the same bytes.

A* from the end to the root (the lazy k-best search of Huang and Chiang, 2005, on a lattice): the
forward maxima say exactly how well a way can still be continued, so ways come out in order.
Ways from one node that spell the same fills have the same future: only the first is followed.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush
from itertools import count
from typing import NamedTuple

import numpy as np

from dgfill.lattice.graph import ROOT, Graph, Node, Way

__all__ = ["best_first"]


class _Entry(NamedTuple):
    """All paths that end with a way; those by the best ``rank`` arcs into its node are done."""

    cost: float  # of the best path by the next arc
    order: int
    node: Node
    rank: int
    way: Way


def best_first(graph: Graph) -> Iterator[Way]:
    """Ways from the root to the end, best first; ties go to earlier nodes, then to smaller tokens."""
    order = count(0, -1)  # of equal ones the newest, which is the longest
    ranked: dict[Node, list[int]] = {}
    heap: list[_Entry] = []
    followed: set[tuple[Node, tuple[bytes, ...]]] = set()

    def push(node: Node, rank: int, way: Way) -> None:
        if node == ROOT:
            heappush(heap, _Entry(-way.weight, next(order), node, 0, way))
            return
        arcs = graph.into(node)
        if node not in ranked:
            ranked[node] = np.argsort(-arcs.best, kind="stable").tolist()
        if rank < len(arcs):
            cost = -(float(arcs.best[ranked[node][rank]]) + way.weight)
            heappush(heap, _Entry(cost, next(order), node, rank, way))

    push(graph.end, 0, Way(0.0, (), ()))
    while heap:
        _, _, node, rank, way = heappop(heap)
        if node == ROOT:
            yield way
            continue
        push(node, rank + 1, way)
        arcs, arc = graph.into(node), ranked[node][rank]
        source, longer = arcs.source(arc), graph.before(way, arcs, arc)
        if (source, longer.fills) not in followed:
            followed.add((source, longer.fills))
            push(source, 0, longer)
