"""A plain decoder to follow training with: slot by slot, the most confident first, no grammar.

The fills that users see come from the denoising loop and the lattice.  This decoder needs
neither, so it measures the model alone.
"""

from __future__ import annotations

import torch
from torch import Tensor

from dgfill.canvas.layout import Canvas
from dgfill.models.denoiser import Denoiser

__all__ = ["decode"]

_IMPOSSIBLE = -1e4  # nats; finite, so that a softmax never meets a row without hope


def decode(denoiser: Denoiser, canvas: Canvas, generator: torch.Generator, per_step: int = 1) -> list[bytes]:
    """Fill the holes of a canvas.

    Each step fixes the ``per_step`` most confident of the slots that are still open.  A null ends
    its hole: the slots after it become null, the slots before a token cannot.

    Returns:
        The bytes of each hole.
    """
    vocabulary = denoiser.vocabulary
    size = len(vocabulary)
    allowed = torch.tensor([token is not None for token in vocabulary.tokens])
    fixed: list[int | None] = list(canvas.slots)
    context = denoiser.encode(list(canvas.prompt))
    pinned = torch.tensor([slot is not None for slot in fixed])
    temperature = (denoiser.schedule.t_min + denoiser.schedule.t_max) / 2
    conditioning = _conditioning(fixed, torch.zeros(len(fixed), size))
    while still_open := [index for index, slot in enumerate(fixed) if slot is None]:
        noise = torch.randint(size, (len(fixed),), generator=generator)
        ids = torch.tensor([int(noise[i]) if slot is None else slot for i, slot in enumerate(fixed)])
        logits = denoiser.logits(context, ids, conditioning)
        logits = torch.where(allowed, logits, torch.full_like(logits, _IMPOSSIBLE))
        _forbid_inner_nulls(logits, canvas, fixed, vocabulary.null)
        best = torch.log_softmax(logits, dim=-1).max(dim=-1)
        order = sorted(still_open, key=lambda index: -best.values[index].item())
        for index in order[:per_step]:
            if fixed[index] is None:
                _fix(index, int(best.indices[index]), canvas, fixed, vocabulary.null)
        pins = [slot if pinned[index] else None for index, slot in enumerate(fixed)]
        conditioning = _conditioning(pins, logits / temperature)
    return [vocabulary.decode([fixed[index] or 0 for index in hole]) for hole in canvas.holes]


def _conditioning(slots: list[int | None], logits: Tensor) -> Tensor:
    """Self-conditioning logits: one-hot where a slot is known, else the given ones."""
    conditioning = logits.clone()
    for index, slot in enumerate(slots):
        if slot is not None:
            conditioning[index] = _IMPOSSIBLE
            conditioning[index, slot] = 0.0
    return conditioning


def _forbid_inner_nulls(logits: Tensor, canvas: Canvas, fixed: list[int | None], null: int | None) -> None:
    if null is None:
        return
    for hole in canvas.holes:
        last = max((index for index in hole if fixed[index] not in (None, null)), default=-1)
        logits[hole.start : max(hole.start, last), null] = _IMPOSSIBLE


def _fix(index: int, token: int, canvas: Canvas, fixed: list[int | None], null: int | None) -> None:
    fixed[index] = token
    if token == null:
        hole = next(hole for hole in canvas.holes if index in hole)
        for later in range(index, hole.stop):
            fixed[later] = null
