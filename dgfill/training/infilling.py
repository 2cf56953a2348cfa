"""HumanEval infilling: how many single lines come back byte for byte.

The benchmark's files (openai/human-eval-infilling, MIT) are read from where the user has them.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch

from dgfill.canvas.layout import LayoutError, lay_out
from dgfill.errors import InputError
from dgfill.evaluation.records import read_records
from dgfill.models.denoiser import Denoiser
from dgfill.training.decode import decode

__all__ = ["Item", "Result", "evaluate", "read_items", "summarise"]

_BUCKETS = (1, 2, 4, 8, 16, 32)  # greatest number of tokens of each bucket


@dataclass(frozen=True, slots=True)
class Item:
    """A text with one hole, and what stood there."""

    name: str
    left: str
    right: str
    answer: str


@dataclass(frozen=True, slots=True)
class Result:
    """The fill of one item."""

    name: str
    fill: str
    exact: bool
    tokens: int  # of the answer


def read_items(path: Path, limit: int | None = None, seed: int = 1) -> list[Item]:
    """The items of a benchmark file, or a random ``limit`` of them.

    Raises:
        InputError: as ``read_records`` does.
    """
    rows = read_records([path], "task_id", dict.fromkeys(("prompt", "suffix", "canonical_solution"), str))
    items = [Item(row["task_id"], row["prompt"], row["suffix"], row["canonical_solution"]) for row in rows]
    return items if limit is None or limit >= len(items) else random.Random(seed).sample(items, limit)


def evaluate(
    denoiser: Denoiser,
    items: list[Item],
    *,
    slots: int | None = None,
    width: int = 128,
    say: Callable[[str], None] | None = None,
) -> list[Result]:
    """Fill every item.

    Args:
        denoiser: the model.
        items: what to fill.
        slots: slots of the hole; ``None`` gives each hole as many as its answer has tokens.
        width: slots of the canvas.
        say: is told each result as it comes.
    """
    results = []
    encode = denoiser.vocabulary.encode
    for item in items:
        tokens = len(encode(item.answer))
        try:
            canvas = lay_out(
                [encode(item.left), encode(item.right)], [slots or tokens], denoiser.vocabulary, width
            )
        except LayoutError as error:
            raise InputError(f"{item.name}: {error}: take a larger --width") from None
        (fill,) = decode(denoiser, canvas, torch.Generator().manual_seed(0))
        text = fill.decode("utf-8", "replace")
        results.append(Result(item.name, text, text == item.answer, tokens))
        if say is not None:
            say(f"{item.name}: {item.answer!r} -> {text!r}")
    return results


def summarise(results: list[Result]) -> dict[str, float]:
    """Exact-match rates, overall and by the number of tokens of the answer."""
    summary = {"items": float(len(results)), "exact_match": _rate(results)}
    for low, high in zip((0, *_BUCKETS), _BUCKETS, strict=False):
        bucket = [result for result in results if low < result.tokens <= high]
        if bucket:
            summary[f"exact_match_{low + 1}_to_{high}_tokens"] = _rate(bucket)
            summary[f"items_{low + 1}_to_{high}_tokens"] = float(len(bucket))
    return summary


def _rate(results: list[Result]) -> float:
    return sum(result.exact for result in results) / max(1, len(results))
