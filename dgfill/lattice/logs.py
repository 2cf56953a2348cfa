"""Sums of probabilities that are given as logarithms."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["FLOOR", "Floats", "Ints", "Mask", "Numbers", "Records", "logsumexp"]

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
