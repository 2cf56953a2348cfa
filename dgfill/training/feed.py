"""Batches, made when they are wanted or ahead of time by other processes.

A GPU takes a batch in less time than one Python process needs to make it; a CPU does not.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from dgfill.models.vocabulary import Vocabulary
from dgfill.training.batches import Batch, Texts, causal_batch, infilling_batch
from dgfill.training.examples import RowOptions

__all__ = ["BatchSpec", "Feed"]


@dataclass(frozen=True, slots=True)
class BatchSpec:
    """All that a batch depends on, beside texts, row options and seed."""

    number: int
    causal: bool
    long_share: float


@dataclass(frozen=True, slots=True)
class _Maker:
    texts: Texts
    vocabulary: Vocabulary
    rows: RowOptions
    seed: int

    def __call__(self, spec: BatchSpec) -> Batch:
        if spec.causal:
            return causal_batch(self.texts, self.vocabulary, self.rows, self.seed, spec.number)
        return infilling_batch(
            self.texts, self.vocabulary, self.rows, spec.long_share, self.seed, spec.number
        )


class Feed:
    """Makes batches of one run."""

    def __init__(
        self, texts: Texts, vocabulary: Vocabulary, rows: RowOptions, seed: int, processes: int
    ) -> None:
        self._make = _Maker(texts, vocabulary, rows, seed)
        self._pool = None
        if processes:
            self._pool = ProcessPoolExecutor(
                processes,
                multiprocessing.get_context("fork"),  # the texts are inherited, not copied
                _inherit,
                (self._make,),
            )
            self._pool.submit(int)  # starts the processes now, before this one has a GPU or threads

    def order(self, spec: BatchSpec) -> Callable[[], Batch]:
        """A function that returns the batch; with processes, work on it begins at once."""
        if self._pool is None:
            return lambda: self._make(spec)
        return self._pool.submit(_make_inherited, spec).result

    def close(self) -> None:
        """End the processes; what was ordered and not fetched is lost."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)


_inherited: list[_Maker] = []


def _inherit(maker: _Maker) -> None:
    _inherited.append(maker)


def _make_inherited(spec: BatchSpec) -> Batch:
    return _inherited[0](spec)
