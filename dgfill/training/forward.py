"""Encoder and decoder in one pass over rows that hold a prompt and a canvas.

    row:      prompt ........ | canvas .............. | padding
    sees:     prompt so far   | prompt, whole canvas  |

The class shares its weights between encoder and decoder, so running both at once over one row,
under a mask, gives what the class gives by prefilling a cache and then reading it (a test holds
the two against each other), with half the kernel launches.  An expert branch at gain 0 is left out.

What is compiled is one layer and the inputs, not the whole network: layers share their code, so the
time to compile does not grow with their number.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import DiffusionGemmaForBlockDiffusion

from dgfill.models.forward import has_plain_layers, through

__all__ = ["Compiler", "FusedPass", "as_it_is"]

Compiler = Callable[[Callable[..., Tensor]], Callable[..., Tensor]]
"""Makes a function of tensors faster, such as ``torch.compile``."""


def as_it_is(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """The compiler that does not compile."""
    return function


class FusedPass(nn.Module):
    """Final hidden states of rows of a fixed length; shares the network's parameters."""

    def __init__(
        self, network: DiffusionGemmaForBlockDiffusion, length: int, compiler: Compiler = as_it_is
    ) -> None:
        super().__init__()
        self._compiled_layer = compiler(through)
        self._compiled_inputs = compiler(self._inputs)
        self.decoder = network.model.decoder
        self._plain = has_plain_layers(self.decoder.layers)
        self.softcap = network.config.text_config.final_logit_softcapping
        positions = torch.arange(length, device=network.device)[None]
        for kind in self.decoder.unique_layer_types:
            cos, sin = self.decoder.rotary_emb(torch.zeros(1, device=network.device), positions, kind)
            self.register_buffer(f"{kind}_cos", cos[:, :, None], persistent=False)
            self.register_buffer(f"{kind}_sin", sin[:, :, None], persistent=False)

    def forward(self, ids: Tensor, canvas: Tensor, valid: Tensor, soft: Tensor) -> Tensor:
        """One pass.

        Args:
            ids: int64 ``[rows, length]``.
            canvas: bool ``[rows, length]``: whether a position is a slot of the canvas.
            valid: bool ``[rows, length]``: false for padding.
            soft: float ``[rows, length, width]``: the soft embedding that self-conditioning gives,
                as ``soft_embedding`` makes it; read at canvas positions only.

        Returns:
            float ``[rows, length, width]``, normalised, ready for ``logits``.
        """
        hidden = self._compiled_inputs(ids, canvas, soft)
        length = ids.shape[1]
        causal = torch.ones(length, length, dtype=torch.bool, device=ids.device).tril()
        mask = ((causal | canvas[:, :, None]) & valid[:, None, :])[:, None]
        for layer in self.decoder.layers:
            turn = self._rotation(layer)
            hidden = self._compiled_layer(layer, hidden, *turn, plain=self._plain, mask=mask)
        return self.decoder.norm(hidden)

    def _rotation(self, layer: nn.Module) -> tuple[Tensor, Tensor]:
        kind = layer.self_attn.layer_type
        return getattr(self, f"{kind}_cos"), getattr(self, f"{kind}_sin")

    def _inputs(self, ids: Tensor, canvas: Tensor, soft: Tensor) -> Tensor:
        hidden = self.decoder.embed_tokens(ids)
        return torch.where(canvas[:, :, None], self.decoder.self_conditioning(hidden, soft), hidden)

    def logits(self, hidden: Tensor) -> Tensor:
        """float32 ``[..., vocabulary]``, softcapped."""
        raw = functional.linear(hidden, self.decoder.embed_tokens.weight).float()
        return self.softcap * torch.tanh(raw / self.softcap)

    def soft_embedding(self, probabilities: Tensor) -> Tensor:
        """What the class makes of self-conditioning probabilities ``[..., vocabulary]``."""
        embedding = self.decoder.embed_tokens
        return probabilities @ embedding.weight * embedding.embed_scale
