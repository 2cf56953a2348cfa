"""Keys and values of what does not change from pass to pass: the prompt, and the pins of a canvas.

    pass 1, 2      all slots              attend to the prompt, all slots
    pass 3 …       free slots, and near           to the prompt, pins as they were read in pass 2, these slots

A slot attends to all others, so what a pin says depends on what stands in the holes, but little: pins are
read again while that is noise, and then left as they are.  That is an approximation, as the block caches of
other diffusion language models are (Fast-dLLM, arXiv 2505.22618).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

import torch
from torch import Tensor
from transformers import Cache, DiffusionGemmaForBlockDiffusion

__all__ = ["Read", "remember_pins"]

WHOLE: Final = 2  # passes that read all slots
NEAR: Final = 4  # slots on either side of a free one that are read in every pass


class Read:
    """What was read of a prompt and a canvas.  To the decoder it is the encoder's cache.

    Attributes:
        free: bool ``[slots]``, or None: all.
        prompt_length: tokens.
    """

    is_compileable = False  # as of a ``DynamicCache``

    def __init__(self, prompt: Cache, free: Tensor | None) -> None:
        self.free = free
        self.prompt_length: int = prompt.get_seq_length()
        self._prompt = [(layer.keys, layer.values) for layer in prompt.layers]
        self._known = self._prompt  # per layer: keys, values ``[1, heads, tokens, width]``
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

    def attended(self, layer: int, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """What this pass attends to in a layer, given the keys and values of the slots that it reads."""
        known_keys, known_values = self._known[layer]
        if self._pinned is not None:
            pinned = self._pinned.to(keys.device)
            self._known[layer] = (
                torch.cat((known_keys, keys[:, :, pinned]), dim=-2),
                torch.cat((known_values, values[:, :, pinned]), dim=-2),
            )
        return torch.cat((known_keys, keys), dim=-2), torch.cat((known_values, values), dim=-2)


def remember_pins(network: DiffusionGemmaForBlockDiffusion) -> None:
    """Let the decoder read a ``Read`` where it reads the encoder's cache."""
    for number, layer in enumerate(network.model.decoder.layers):
        attention = layer.self_attn
        attention.append_to_cache = partial(_attended, number, attention.append_to_cache)


def _attended(
    layer: int, plainly: Callable[..., tuple[Tensor, Tensor]], cache: Any, keys: Tensor, values: Tensor
) -> tuple[Tensor, Tensor]:
    return cache.attended(layer, keys, values) if isinstance(cache, Read) else plainly(cache, keys, values)


def _widened(mask: Tensor, by: int) -> Tensor:
    """The slots that are at most so far from one of the mask."""
    return torch.nn.functional.max_pool1d(mask.float()[None], 2 * by + 1, stride=1, padding=by)[0].bool()
