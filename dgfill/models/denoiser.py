"""The seam between dgfill and models: a canvas goes in, logits come out.

A denoiser knows nothing of files, holes, grammars or schedules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import torch

from dgfill.models.settings import Settings
from dgfill.models.vocabulary import Vocabulary

__all__ = ["Denoiser", "Schedule"]


@dataclass(frozen=True, slots=True)
class Schedule:
    """How a checkpoint wants to be denoised; defaults are those of the released one."""

    steps: int = 48  # greatest number of denoising steps for one canvas
    entropy_bound: float = 0.1  # nats: budget of the slots accepted in one step
    t_min: float = 0.4  # temperature at the last step
    t_max: float = 0.8  # temperature at the first step
    stability: int = 1  # steps for which the argmax must stay the same before stopping
    confidence: float = 0.005  # nats: mean entropy below which denoising stops


class Denoiser(Protocol):
    """Canvas and self-conditioning in, logits out."""

    vocabulary: Vocabulary
    settings: Settings
    schedule: Schedule
    canvas_length: int  # greatest number of slots

    def encode(self, prompt_ids: list[int], free: torch.Tensor | None = None) -> Any:
        """What is known of a canvas before any pass: opaque, to be handed to ``logits``, which changes it.

        Args:
            prompt_ids: what the encoder reads.
            free: bool ``[slots]``: the slots that are not pinned, and that ``logits`` is asked about; by
                default all.
        """
        ...

    def logits(
        self, context: Any, canvas_ids: torch.Tensor, self_conditioning: torch.Tensor | None
    ) -> torch.Tensor:
        """One forward pass over a canvas.

        Pins may be read as they were in an earlier pass over the same canvas.

        Args:
            context: what ``encode`` returned for this canvas.
            canvas_ids: int64 ``[slots]``.
            self_conditioning: float ``[slots, vocabulary]`` logits of the step before, one-hot at pins
                (0 at the id, very negative elsewhere).  At the first step ``None``, unless
                ``settings.seed_self_conditioning``: then all zero at free slots.

        Returns:
            float32 logits ``[free slots, vocabulary]``, unmasked and without temperature.
        """
        ...
