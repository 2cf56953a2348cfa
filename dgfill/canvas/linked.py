"""One hole at several places of a canvas.

    def ⟨a a⟩(n):  return ⟨a a⟩(n - 1)
          └────────────────┴── one text: the tokens are the same, and what the model says is multiplied

What a denoiser says at each place is an opinion about the same text; slot by slot their probabilities are
multiplied, a product of experts (Hinton, 2002).  To the denoising loop only the first place is free.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from dgfill.canvas.layout import Canvas
from dgfill.models.denoiser import Denoiser

__all__ = ["linked"]


def linked(denoiser: Denoiser, canvas: Canvas, places: Sequence[range]) -> tuple[Denoiser, Canvas]:
    """A denoiser that hears all places as one, and the canvas of which only the first one is free.

    Args:
        places: free slots of the canvas, as many for each.
    """
    if len(places) == 1:
        return denoiser, canvas
    others = {slot for place in places[1:] for slot in place}
    pins = [denoiser.vocabulary.pad if at in others else slot for at, slot in enumerate(canvas.slots)]
    holes = tuple(hole for hole in canvas.holes if hole not in places[1:])
    return _Linked(denoiser, places), replace(canvas, slots=tuple(pins), holes=holes)


class _Linked:
    """A denoiser to which some places of the canvas are one."""

    def __init__(self, denoiser: Denoiser, places: Sequence[range]) -> None:
        self.vocabulary = denoiser.vocabulary
        self.settings = denoiser.settings
        self.schedule = denoiser.schedule
        self.canvas_length = denoiser.canvas_length
        self._denoiser = denoiser
        self._places = torch.tensor([[*place] for place in places])  # [places, slots]

    def encode(self, prompt_ids: list[int], free: Tensor | None = None) -> tuple[Any, Tensor]:
        """What the denoiser makes of it, and the slots that are free to it."""
        assert free is not None, "a canvas with pins"
        free = free.clone()
        free[self._places] = True
        return self._denoiser.encode(prompt_ids, free), free

    def logits(
        self, context: tuple[Any, Tensor], canvas_ids: Tensor, self_conditioning: Tensor | None
    ) -> Tensor:
        inner, free = context
        told = None if self_conditioning is None else self._repeated(self_conditioning)
        logits = self._denoiser.logits(inner, self._repeated(canvas_ids), told)
        places = (free.cumsum(0) - 1)[self._places]  # among the free slots
        logits[places[0]] = logits[places].log_softmax(-1).sum(0)
        is_other = torch.zeros(len(logits), dtype=torch.bool)
        is_other[places[1:]] = True
        return logits[~is_other]

    def _repeated(self, slots: Tensor) -> Tensor:
        """What stands at the first place stands at all of them."""
        slots = slots.clone()
        slots[self._places] = slots[self._places[0]]
        return slots
