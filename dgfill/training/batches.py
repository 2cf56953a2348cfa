"""Training rows as arrays.

A batch is a pure function of the texts, the options, the seed and the step.  Resuming a run at
step n therefore needs nothing but n.
"""

from __future__ import annotations

import bisect
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from dgfill.models.vocabulary import Vocabulary
from dgfill.training.examples import CHARACTERS_PER_TOKEN, Example, RowOptions, make_example
from dgfill.training.holes import FILLED, LONG, SHORT

__all__ = ["Batch", "Texts", "causal_batch", "infilling_batch"]


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows as arrays ``[rows, length]``: a prompt, a canvas, padding."""

    ids: NDArray[np.int64]  # true ids everywhere, in holes too
    canvas: NDArray[np.bool_]
    free: NDArray[np.bool_]
    valid: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts to draw from, each as often as it is long."""

    texts: Sequence[str]
    ends: list[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "ends", list(accumulate(map(len, self.texts))))

    def draw(self, chance: random.Random) -> tuple[str, int]:
        """A text and a position in it, uniform over all characters."""
        position = chance.randrange(self.ends[-1])
        index = bisect.bisect_right(self.ends, position)
        return self.texts[index], position - (self.ends[index] - len(self.texts[index]))


def causal_batch(texts: Texts, vocabulary: Vocabulary, options: RowOptions, seed: int, step: int) -> Batch:
    """Rows that are all prompt: plain text for the encoder."""
    chance = random.Random(f"{seed}/{step}")
    batch = _empty(options, vocabulary)
    for row in range(options.rows):
        text, at = texts.draw(chance)
        window = text[at : at + round(1.3 * options.length * CHARACTERS_PER_TOKEN)]
        ids = [vocabulary.bos, *vocabulary.encode(window)]
        if at + len(window) == len(text):
            ids.append(vocabulary.eos)
        ids = ids[: options.length]
        batch.ids[row, : len(ids)] = ids
        batch.valid[row, : len(ids)] = True
    return batch


def infilling_batch(
    texts: Texts, vocabulary: Vocabulary, options: RowOptions, long_share: float, seed: int, step: int
) -> Batch:
    """Rows with holes, a share of them with few long holes, the others with many short ones."""
    chance = random.Random(f"{seed}/{step}")
    batch = _empty(options, vocabulary)
    for row in range(options.rows):
        mix = SHORT
        if chance.random() < long_share:
            mix = FILLED if chance.random() < options.filled else LONG
        example = None
        while example is None:
            text, at = texts.draw(chance)
            example = make_example(text, at, vocabulary, options, mix, chance)
        _write(example, batch, row)
    return batch


def _empty(options: RowOptions, vocabulary: Vocabulary) -> Batch:
    shape = (options.rows, options.length)
    flags = [np.zeros(shape, dtype=np.bool_) for _ in range(3)]
    return Batch(np.full(shape, vocabulary.pad, dtype=np.int64), *flags)


def _write(example: Example, batch: Batch, row: int) -> None:
    canvas = example.canvas
    start = len(canvas.prompt)
    stop = start + len(canvas.slots)
    batch.ids[row, :start] = canvas.prompt
    batch.ids[row, start:stop] = [0 if pin is None else pin for pin in canvas.slots]
    for hole, fill in zip(canvas.holes, example.fills, strict=True):
        batch.ids[row, start + hole.start : start + hole.stop] = fill
        batch.free[row, start + hole.start : start + hole.stop] = True
    batch.canvas[row, start:stop] = True
    batch.valid[row, :stop] = True
