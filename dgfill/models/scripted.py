"""A denoiser that knows the answer, for tests and benchmarks of everything around a model."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from dgfill.models.denoiser import Schedule
from dgfill.models.settings import Settings
from dgfill.models.vocabulary import Vocabulary

__all__ = ["ScriptedDenoiser"]


class ScriptedDenoiser:
    """Favours given tokens by a margin; all other tokens are equal.

    Args:
        vocabulary: the tokens.
        canvas: the favoured id of each slot.
        margin: nats between a favoured token and every other one.
    """

    def __init__(self, vocabulary: Vocabulary, canvas: Sequence[int], margin: float = 20.0) -> None:
        self.vocabulary = vocabulary
        self.settings = Settings(layout="raw")
        self.schedule = Schedule()
        self.canvas_length = len(canvas)
        self._logits = torch.zeros(len(canvas), len(vocabulary))
        self._logits[torch.arange(len(canvas)), torch.tensor(canvas, dtype=torch.int64)] = margin

    def encode(self, prompt_ids: list[int], free: Tensor | None = None) -> Tensor | None:
        """The free slots; the prompt changes nothing."""
        return free

    def logits(self, context: Tensor | None, canvas_ids: Tensor, self_conditioning: Tensor | None) -> Tensor:
        """float32 ``[free slots, vocabulary]``, the same at every step."""
        if len(canvas_ids) != len(self._logits):
            raise ValueError(f"the script has {len(self._logits)} slots, the canvas {len(canvas_ids)}")
        return self._logits.clone() if context is None else self._logits[context]
