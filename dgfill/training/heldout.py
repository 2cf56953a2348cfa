"""Held-out loss: fixed batches of unseen packages, at the first denoising step."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from dgfill.models.vocabulary import Vocabulary
from dgfill.training.batches import Batch, Texts
from dgfill.training.checkpoint import load_exported
from dgfill.training.examples import RowOptions
from dgfill.training.feed import BatchSpec, Feed
from dgfill.training.forward import FusedPass
from dgfill.training.objective import Objective
from dgfill.training.options import RunOptions

__all__ = ["HeldOut", "held_out_batches", "measure", "measure_exported"]

_SEED = 1_000_003  # apart from the seeds of training
_BATCHES = 32


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Mean losses over fixed batches."""

    short: float  # nats per free slot, many short holes
    long: float  # nats per free slot, few long holes
    bits_per_byte: float  # of the long holes' text; nulls cost bits but have no bytes
    prompt: float  # nats per prompt token, the encoder's next-token loss


def held_out_batches(
    texts: Texts, vocabulary: Vocabulary, rows: RowOptions, processes: int = 0
) -> list[tuple[Batch, bool]]:
    """Batches, each with whether its holes are the long ones; half of them are."""
    with closing(Feed(texts, vocabulary, rows, _SEED, processes)) as feed:
        orders = [
            (feed.order(BatchSpec(step, False, float(long))), long)
            for long in (False, True)
            for step in range(_BATCHES // 2)
        ]
        return [(batch(), long) for batch, long in orders]


def measure(
    objective: Objective,
    batches: list[tuple[Batch, bool]],
    vocabulary: Vocabulary,
    positions: int,
    run: Callable[[Callable[[int], None], Iterable[int]], object],
) -> HeldOut:
    """Held-out losses; ``run`` maps a function over numbers, perhaps in threads."""
    losses: dict[int, tuple[float, float]] = {}

    def one(index: int) -> None:
        noise = torch.Generator().manual_seed(index)
        loss = objective.loss(batches[index][0], later=False, positions=positions, noise=noise)
        losses[index] = loss.hole, loss.prompt

    run(one, range(len(batches)))
    sums = {False: [0.0, 0], True: [0.0, 0]}  # nats and free slots, by kind of hole
    size = 0
    for index, (batch, long) in enumerate(batches):
        slots = int(batch.free.sum())
        sums[long][0] += losses[index][0] * slots
        sums[long][1] += slots
        if long:
            size += sum(len(vocabulary.tokens[token] or b"") for token in batch.ids[batch.free])
    return HeldOut(
        short=sums[False][0] / sums[False][1],
        long=sums[True][0] / sums[True][1],
        bits_per_byte=sums[True][0] / size / math.log(2),
        prompt=sum(prompt for _, prompt in losses.values()) / len(losses),
    )


def measure_exported(folder: Path, texts: Texts, vocabulary: Vocabulary, options: RunOptions) -> HeldOut:
    """Held-out losses, in float32, of an exported checkpoint, on batches of the size that options say."""
    rows = replace(options.rows, rows=options.part_rows)
    fused = FusedPass(load_exported(folder).eval(), rows.length)
    objective = Objective(fused, len(vocabulary), options.prompt_weight)
    with torch.no_grad():
        return measure(
            objective,
            held_out_batches(texts, vocabulary, rows),
            vocabulary,
            options.predictions,
            lambda function, numbers: list(map(function, numbers)),
        )
