"""Training rows: a text is cut into known parts and holes, laid out, and written as arrays.

A batch is a pure function of the texts, the options, the seed and the step.  Resuming a run at
step n therefore needs nothing but n.
"""

from __future__ import annotations

import bisect
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from dgfill.canvas.layout import Canvas, PromptBudget, lay_out
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.holes import LONG, SHORT, HoleMix, Span, choose_spans, spare_slots, take_hint

__all__ = ["Batch", "Example", "RowOptions", "Texts", "causal_batch", "infilling_batch", "make_example"]

_CHARACTERS_PER_TOKEN = 3.4
_TOP_LEVEL = re.compile(r"\n\n\n+(?=\S)")
_BLOCK_SHARE = 0.35  # rows that see one top-level block as a whole document
_HINT_SHARE = 0.15
_REGION = 0.6  # of a canvas, in which holes begin


@dataclass(frozen=True, slots=True)
class RowOptions:
    """The size of a batch."""

    rows: int = 32
    length: int = 256  # tokens of a row: prompt and canvas
    widest: int = 224  # slots of the widest canvas


@dataclass(frozen=True, slots=True)
class Example:
    """A canvas with the tokens that belong into its holes, nulls included."""

    canvas: Canvas
    fills: tuple[tuple[int, ...], ...]  # as many ids as each hole has slots


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
        window = text[at : at + round(1.3 * options.length * _CHARACTERS_PER_TOKEN)]
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
        mix = LONG if chance.random() < long_share else SHORT
        example = None
        while example is None:
            text, at = texts.draw(chance)
            example = make_example(text, at, vocabulary, options, mix, chance)
        _write(example, batch, row)
    return batch


def make_example(
    text: str, at: int, vocabulary: Vocabulary, options: RowOptions, mix: HoleMix, chance: random.Random
) -> Example | None:
    """Cut holes into ``text`` near ``at`` and lay them out; ``None`` if no hole came of it."""
    if chance.random() < _BLOCK_SHARE:
        text, at = _top_level_block(text, at)
    hint, spans = "", list[Span]()
    if chance.random() < _HINT_SHARE and (taken := take_hint(text, at)) is not None:
        text, hint, span = taken
        spans = [span]
    width = chance.randint(min(mix.narrowest, options.widest), options.widest)
    if not spans:
        region = (at, at + round(width * _CHARACTERS_PER_TOKEN * _REGION))
        count = max(1, round(width / mix.spacing * chance.uniform(0.5, 1.5)))
        spans = choose_spans(text, region, count, mix, chance)
    while spans:
        example = _lay_out(text, spans, hint, width, vocabulary, options, mix, chance)
        if example is not None:
            return example
        spans = spans[:-1]
    return None


def _lay_out(
    text: str,
    spans: list[Span],
    hint: str,
    width: int,
    vocabulary: Vocabulary,
    options: RowOptions,
    mix: HoleMix,
    chance: random.Random,
) -> Example | None:
    """The example for these holes, or ``None`` if they leave no room for context."""
    reach = round(options.length * _CHARACTERS_PER_TOKEN * 1.5)
    cuts = [max(0, spans[0][0] - reach), *(edge for span in spans for edge in span), spans[-1][1] + reach]
    pieces = [vocabulary.encode(text[start:end]) for start, end in pairwise(cuts)]
    known, holes = pieces[::2], pieces[1::2]
    slots = [len(hole) + spare_slots(mix, chance) for hole in holes]
    if sum(slots) + sum(map(len, known[1:-1])) > 0.75 * width:
        return None
    room = options.length - width - 4  # <bos> and three markers
    hint_ids = vocabulary.encode(hint)[: min(32, room)]
    right = round((room - len(hint_ids)) * chance.uniform(0.0, 0.5))
    budget = PromptBudget(left=room - len(hint_ids) - right, right=right, hint=32)
    canvas = lay_out(
        known, slots, vocabulary, width, hint=hint_ids, budget=budget, left_share=chance.uniform(0.3, 0.7)
    )
    null = vocabulary.null
    assert null is not None, "a model that is trained here has a null token"
    fills = tuple((*hole, *[null] * (count - len(hole))) for hole, count in zip(holes, slots, strict=True))
    return Example(canvas, fills)


def _top_level_block(text: str, at: int) -> tuple[str, int]:
    """The top-level statement around ``at`` as a text of its own, if it is neither tiny nor huge."""
    start = max((cut.end() for cut in _TOP_LEVEL.finditer(text, max(0, at - 4_000), at)), default=0)
    cut = _TOP_LEVEL.search(text, at)
    block = text[start : cut.start() + 1 if cut else len(text)]
    return (block, min(at - start, len(block) // 2)) if 200 <= len(block) <= 4_000 else (text, at)


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
