"""Keys and values of what does not change from pass to pass: the prompt, and the pins of a canvas.

    pass 1, 2      all slots              attend to the prompt, all slots
    pass 3 …       free slots, and near           to the prompt, pins as they were read in pass 2, these slots

A slot attends to all others, so what a pin says depends on what stands in the holes, but little: pins are
read again while that is noise, and then left as they are.  That is an approximation, as the block caches of
other diffusion language models are (Fast-dLLM, arXiv 2505.22618).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import torch
from torch import Tensor

from dgfill.models.forward import KeysValues

__all__ = ["Read"]

WHOLE: Final = 2  # passes that read all slots
NEAR: Final = 4  # slots on either side of a free one that are read in every pass


class Read:
    """What was read of a prompt and a canvas.

    Attributes:
        free: bool ``[slots]``, or None: all.
        prompt_length: tokens.
    """

    def __init__(self, prompt_length: int, prompt: Sequence[KeysValues], free: Tensor | None) -> None:
        """``prompt``: what each layer kept of it."""
        self.free = free
        self.prompt_length = prompt_length
        self._prompt = prompt
        self._known = [*prompt]
        self._pinned: Tensor | None = None  # which slots of this pass are kept for those that follow
        self._passes = 0

    def next_pass(self, slots: int) -> Tensor:
        """The slots that the next pass reads, int64, of all those of the canvas."""
        self._passes += 1
        if self.free is None:
            return torch.arange(slots)
        near = _widened(self.free, NEAR)
        if self._passes > WHOLE:
            self._pinned = None
            return near.nonzero()[:, 0]
        self._pinned = (~near).nonzero()[:, 0]
        self._known = [*self._prompt]
        return torch.arange(slots)

    def attended(self, layer: int, keys: Tensor, values: Tensor) -> KeysValues:
        """What this pass attends to in a layer, given the keys and values of the slots that it reads."""
        known_keys, known_values = self._known[layer]
        if self._pinned is not None:
            pinned = self._pinned.to(keys.device)
            self._known[layer] = (
                torch.cat((known_keys, keys[:, :, pinned]), dim=-2),
                torch.cat((known_values, values[:, :, pinned]), dim=-2),
            )
        return torch.cat((known_keys, keys), dim=-2), torch.cat((known_values, values), dim=-2)


def _widened(mask: Tensor, by: int) -> Tensor:
    """The slots that are at most so far from one of the mask."""
    return torch.nn.functional.max_pool1d(mask.float()[None], 2 * by + 1, stride=1, padding=by)[0].bool()
