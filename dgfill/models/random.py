"""A denoiser that believes nothing: random logits with which anybody can stress a grammar."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(slots=True)
class Steps:
    """How many steps were taken on a canvas, and its free slots; None: all."""

    free: Tensor | None
    taken: int = 0


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

    def encode(self, prompt_ids: list[int], free: Tensor | None = None) -> Steps:
        """The steps taken on this canvas: none so far."""
        return Steps(free)

    def logits(self, context: Steps, canvas_ids: Tensor, self_conditioning: Tensor | None) -> Tensor:
        """float32 ``[free slots, vocabulary]``; each call is one step."""
        slots = range(len(canvas_ids)) if context.free is None else context.free.nonzero()[:, 0].tolist()
        drawn = np.stack([self._slot(context.taken, slot) for slot in slots])
        context.taken += 1
        return torch.from_numpy(drawn)

    def _slot(self, step: int, slot: int) -> np.ndarray:
        """Philox is counter-based: the slot and the step choose a part of the stream of the seed."""
        bits = np.random.Philox(key=self._seed % 2**64, counter=[0, 0, slot, step])
        uniform = np.random.Generator(bits).random(len(self.vocabulary), dtype=np.float32)
        return -np.log(-np.log(np.maximum(uniform, LEAST)))
