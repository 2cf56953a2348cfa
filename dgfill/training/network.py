"""A small DiffusionGemma, initialised so that it trains from scratch.

The class wants a mixture of experts and a vision tower; a small text model wants neither.  Both
are as small as the class allows.  The expert branch has gain 0 and stays so: it adds exactly
nothing, and ``dgfill.training.forward`` leaves it out.

All layers but the last are "sliding" ones, with a window larger than any sequence: they have a
value projection of their own, which "full" layers of this class lack.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import DiffusionGemmaConfig, DiffusionGemmaForBlockDiffusion, DiffusionGemmaTextConfig

from dgfill.models.errors import ModelError
from dgfill.models.vocabulary import Vocabulary

__all__ = ["Shape", "build_network"]

_WINDOW = 8_192  # more than prompt and canvas together: the window never closes
_POST_NORM_GAIN = 0.25  # start near the identity


@dataclass(frozen=True, slots=True)
class Shape:
    """Size of a network."""

    vocabulary: int = 4_096
    width: int = 256
    layers: int = 6
    heads: int = 4
    feed_forward: int = 768

    @classmethod
    def of(cls, checkpoint: Path) -> Shape:
        """The shape of an exported checkpoint; raises ModelError where there is none."""
        try:
            text = json.loads((checkpoint / "config.json").read_text(encoding="utf-8"))["text_config"]
            return cls(
                vocabulary=text["vocab_size"],
                width=text["hidden_size"],
                layers=text["num_hidden_layers"],
                heads=text["num_attention_heads"],
                feed_forward=text["intermediate_size"],
            )
        except (OSError, ValueError, TypeError, KeyError):
            raise ModelError(f"{checkpoint}: not a checkpoint of the DiffusionGemma class") from None

    @property
    def head_width(self) -> int:
        return self.width // self.heads


def build_network(
    shape: Shape,
    vocabulary: Vocabulary,
    image_ids: tuple[int, int, int],
    wavelengths: Sequence[float] | None = None,
) -> DiffusionGemmaForBlockDiffusion:
    """A freshly initialised float32 model; draws from torch's global generator.

    Args:
        shape: its size.
        vocabulary: gives the control tokens.
        image_ids: begin, end and placeholder of an image, which the class insists on.
        wavelengths: of the rotary position embedding, in slots, half as many as a head is wide; by
            default a geometric series.
    """
    rope = {"rope_type": "default", "rope_theta": 10_000.0}
    if wavelengths is not None:
        rope = _rope_of(wavelengths)
    text = DiffusionGemmaTextConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.width,
        intermediate_size=shape.feed_forward,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.heads,
        num_global_key_value_heads=shape.heads,
        head_dim=shape.head_width,
        global_head_dim=shape.head_width,
        layer_types=["sliding_attention"] * (shape.layers - 1) + ["full_attention"],
        sliding_window=_WINDOW,
        rope_parameters={"sliding_attention": rope, "full_attention": rope},
        max_position_embeddings=_WINDOW,
        num_experts=1,
        top_k_experts=1,
        moe_intermediate_size=8,
        pad_token_id=vocabulary.pad,
        eos_token_id=vocabulary.eos,
        bos_token_id=vocabulary.bos,
    )
    vision = {
        "model_type": "gemma4_vision", "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1,
        "num_attention_heads": 1, "num_key_value_heads": 1, "head_dim": 16, "position_embedding_size": 16,
        "pooling_kernel_size": 1, "patch_size": 4,
    }  # fmt: skip
    begin, end, placeholder = image_ids
    config = DiffusionGemmaConfig(
        text_config=text,
        vision_config=vision,
        canvas_length=256,
        boi_token_id=begin,
        eoi_token_id=end,
        image_token_id=placeholder,
    )
    network = DiffusionGemmaForBlockDiffusion(config)
    _initialise(network)
    return network


def _rope_of(wavelengths: Sequence[float]) -> dict[str, Any]:
    """Rotary parameters: the class takes the wavelengths of "longrope" one by one."""
    factors = [wavelength / math.tau for wavelength in wavelengths]
    return {
        "rope_type": "longrope",
        "rope_theta": 1.0,
        "factor": 1.0,
        "original_max_position_embeddings": _WINDOW,
        "short_factor": factors,
        "long_factor": factors,
    }


@torch.no_grad()
def _initialise(network: DiffusionGemmaForBlockDiffusion) -> None:
    """Gains that let the class start well; each was measured, see ``LOG.md``."""
    for layer in network.model.decoder.layers:
        attention = layer.self_attn
        # The class scales attention by 1, not by head_dim ** -0.5: the gains must do it.
        attention.q_norm.weight.fill_(attention.head_dim**-0.25)
        attention.k_norm.weight.fill_(attention.head_dim**-0.25)
        layer.post_attention_layernorm.weight.fill_(_POST_NORM_GAIN)
        layer.post_feedforward_layernorm.weight.fill_(_POST_NORM_GAIN)
        layer.post_feedforward_layernorm_2.weight.zero_()
