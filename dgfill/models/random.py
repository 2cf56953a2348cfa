"""A denoiser that believes nothing: random logits with which anybody can stress a grammar."""

from __future__ import annotations

from typing import Final

import numpy as np
import torch
from torch import Tensor

from dgfill.models.denoiser import Schedule
from dgfill.models.settings import Settings
from dgfill.models.vocabulary import Vocabulary

__all__ = ["RandomDenoiser"]

LEAST: Final = np.float32(2**-25)
"""In place of a drawn zero, which has no logarithm."""


class RandomDenoiser:
    """Gumbel logits, a function of seed, step and slot alone.

    The argmax of Gumbel logits is uniform over the tokens.  Prompt, canvas and self-conditioning
    change nothing.
    """

    def __init__(self, vocabulary: Vocabulary, seed: int = 0) -> None:
        self.vocabulary = vocabulary
        self.settings = Settings(layout="raw", narrowest=1)  # context changes nothing
        self.schedule = Schedule()
        self.canvas_length = 256
        self._seed = seed

    def encode(self, prompt_ids: list[int]) -> list[int]:
        """A list whose length is the number of steps taken on this canvas."""
        return []

    def logits(self, context: list[int], canvas_ids: Tensor, self_conditioning: Tensor | None) -> Tensor:
        """float32 ``[slots, vocabulary]``; each call is one step."""
        step = len(context)
        context.append(step)
        drawn = np.stack([self._slot(step, slot) for slot in range(len(canvas_ids))])
        return torch.from_numpy(drawn)

    def _slot(self, step: int, slot: int) -> np.ndarray:
        """Philox is counter-based: the slot and the step choose a part of the stream of the seed."""
        bits = np.random.Philox(key=self._seed % 2**64, counter=[0, 0, slot, step])
        uniform = np.random.Generator(bits).random(len(self.vocabulary), dtype=np.float32)
        return -np.log(-np.log(np.maximum(uniform, LEAST)))
