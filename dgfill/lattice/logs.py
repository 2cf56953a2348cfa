"""Sums of probabilities that are given as logarithms."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "FLOOR",
    "Floats",
    "Ints",
    "Mask",
    "Numbers",
    "Records",
    "group",
    "group_max",
    "group_sum",
    "logsumexp",
]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Numbers = NDArray[np.int32]
Records = NDArray[Any]  # of a structured dtype
Mask = NDArray[np.bool_]

FLOOR: Final = -1e4  # nats: stands for the log of nothing where sums have to stay finite


def logsumexp(logs: Floats, axis: int | None = None) -> Any:
    """``log(sum(exp(logs)))``; the sum of nothing is ``-inf``."""
    top = np.max(logs, axis=axis, keepdims=True, initial=-np.inf)
    top[np.isneginf(top)] = 0.0
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(logs - top), axis=axis, keepdims=True)) + top
    return float(total.item()) if axis is None else np.squeeze(total, axis)


def group(keys: Ints) -> tuple[Ints, Ints]:
    """Equal keys as groups, numbered in the order of their first members.

    Returns:
        The position of the first member of every group, and the group of every key.
    """
    _, first, groups = np.unique(keys, return_index=True, return_inverse=True)
    order = np.argsort(first)
    number = np.empty_like(order)
    number[order] = np.arange(len(order))
    return first[order], number[groups]


def group_max(logs: Floats, groups: Ints, count: int) -> Floats:
    """The greatest member of every group."""
    greatest = np.full(count, -np.inf)
    np.maximum.at(greatest, groups, logs)
    return greatest


def group_sum(logs: Floats, groups: Ints, count: int) -> Floats:
    """The ``logsumexp`` of every group; all members are finite and no group is empty."""
    top = group_max(logs, groups, count)
    return top + np.log(np.bincount(groups, np.exp(logs - top[groups]), count))
