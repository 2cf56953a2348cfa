"""What the class computes, written out: a prompt is read once, then a canvas again and again.

    prompt   tokens ──embed──────────────► layers, each token sees those before ──► keys, values
    canvas   slots ──embed, hear the step before──► layers ──► norm ──► logits of the slots asked for
                                                      └── attend to prompt, pins, slots

The class computes the same (a test holds them against each other), and more: experts whose gain is zero, the
distribution over all tokens at slots whose token is known, logits of slots that nobody asks for.  Matrices
may be of another type than the rest of a network: then their products are, and all between them is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, TypeAlias

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import DiffusionGemmaForBlockDiffusion

__all__ = ["Attended", "Forward", "KeysValues", "has_plain_layers", "through"]

KeysValues: TypeAlias = tuple[Tensor, Tensor]
"""Of one layer, each ``[rows, heads, tokens, head width]``."""

Attended: TypeAlias = Callable[[Tensor, Tensor], KeysValues]
"""What a layer attends to, given the keys and values of its own tokens."""


def has_plain_layers(layers: Iterable[Any]) -> bool:
    """Whether layers have no experts that count, and no factor: those of embedded models are so."""
    return not any(
        layer.post_feedforward_layernorm_2.weight.any() or layer.layer_scalar != 1 for layer in layers
    )


class Forward:
    """The two ways in which a network is read."""

    def __init__(self, network: DiffusionGemmaForBlockDiffusion) -> None:
        self.network = network
        self._encoder: Any = network.model.encoder.language_model
        self._decoder: Any = network.model.decoder
        self._plain = has_plain_layers([*self._encoder.layers, *self._decoder.layers])

    @torch.no_grad()
    def prompt(self, ids: Tensor) -> list[KeysValues]:
        """What each layer keeps of a prompt, int64 ``[1, tokens]``; sliding ones what they look back at."""
        kept: list[KeysValues] = []
        places = torch.arange(ids.shape[1], device=ids.device)
        back = places[:, None] - places
        hidden = self._encoder.embed_tokens(ids)
        turns = _rotations(self._encoder, places, hidden)
        for layer in self._encoder.layers:
            attention = layer.self_attn
            window = attention.sliding_window if attention.is_sliding else len(places)
            mask = (back >= 0) & (back < window)
            keep = partial(_keep, kept, max(0, len(places) - window + 1) if attention.is_sliding else 0)
            turn = turns[attention.layer_type]
            hidden = through(layer, hidden, *turn, plain=self._plain, mask=mask, attended=keep)
        return kept

    @torch.no_grad()
    def canvas(
        self,
        ids: Tensor,
        places: Tensor,
        asked: Tensor | None,
        told: Tensor | None,
        attended: Callable[[int, Tensor, Tensor], KeysValues],
    ) -> Tensor:
        """Logits of some slots of a canvas.

        Args:
            ids: int64 ``[1, slots]``.
            places: int64 ``[slots]``, counted from the start of the prompt.
            asked: bool ``[slots]``: of which logits are wanted, and which ``told`` is about; ``None``: all.
                The tokens of the others are known.
            told: float ``[asked, vocabulary]`` logits of the step before; ``None``: there was none.
            attended: what a layer attends to, given its number, and keys and values of these slots.

        Returns:
            float32 ``[asked, vocabulary]``.
        """
        side, head = self._decoder, self.network.lm_head
        hidden = side.embed_tokens(ids)
        soft = torch.zeros_like(hidden)
        if told is not None:
            believed = told.softmax(-1, dtype=torch.float32).to(head.weight.dtype)
            heard = (believed @ head.weight).to(hidden.dtype) * side.embed_tokens.embed_scale.to(hidden.dtype)
            soft = heard[None] if asked is None else hidden.masked_scatter(asked[None, :, None], heard)
        hearing = side.self_conditioning
        hidden = hearing.post_norm(hidden + _gated(hearing, hearing.pre_norm(soft)))
        turns = _rotations(side, places, hidden)
        for number, layer in enumerate(side.layers):
            hidden = through(
                layer,
                hidden,
                *turns[layer.self_attn.layer_type],
                plain=self._plain,
                only=asked if number == len(side.layers) - 1 else None,
                attended=partial(attended, number),
            )
        cap = self.network.final_logit_softcapping
        raw = head(side.norm(hidden)[0].to(head.weight.dtype)).float()
        return raw.div_(cap).tanh_().mul_(cap)


def _keep(kept: list[KeysValues], first: int, keys: Tensor, values: Tensor) -> KeysValues:
    kept.append((keys[:, :, first:], values[:, :, first:]))
    return keys, values


def through(
    layer: Any,
    hidden: Tensor,
    cos: Tensor,
    sin: Tensor,
    *,
    plain: bool,
    mask: Tensor | None = None,
    only: Tensor | None = None,
    attended: Attended | None = None,
) -> Tensor:
    """One layer, of either side.

    Args:
        hidden: ``[rows, tokens, width]``.
        cos, sin: ``[1, tokens, 1, head width]``: the rotation of its tokens.
        plain: whether its experts and its factor are left out.
        mask: bool, which tokens see which; ``None``: all see all.
        only: bool ``[tokens]``: of which tokens the result is wanted; ``None``: all.
        attended: by default its own keys and values.
    """
    attention = layer.self_attn
    normed = layer.input_layernorm(hidden).to(attention.q_proj.weight.dtype)
    heads = (*hidden.shape[:2], -1, attention.head_dim)
    raw_key = attention.k_proj(normed).view(heads)
    value = raw_key if attention.v_proj is None else attention.v_proj(normed).view(heads)
    key = _rotate(attention.k_norm(raw_key).to(hidden.dtype), cos, sin).transpose(1, 2)
    value = attention.v_norm(value).to(hidden.dtype).transpose(1, 2)
    key, value = (key, value) if attended is None else attended(key, value)
    if only is not None:
        hidden, normed, cos, sin = (some[:, only] for some in (hidden, normed, cos, sin))
        heads = (*hidden.shape[:2], -1, attention.head_dim)
    query = attention.q_norm(attention.q_proj(normed).view(heads)).to(hidden.dtype)
    query = _rotate(query, cos, sin).transpose(1, 2)
    mixed = functional.scaled_dot_product_attention(
        query, key, value, attn_mask=mask, scale=1.0, enable_gqa=query.shape[1] != key.shape[1]
    )
    mixed = attention.o_proj(mixed.transpose(1, 2).flatten(2).to(normed.dtype)).to(hidden.dtype)
    hidden = hidden + layer.post_attention_layernorm(mixed)

    fed = layer.post_feedforward_layernorm_1(_gated(layer.mlp, layer.pre_feedforward_layernorm(hidden)))
    if plain:
        return hidden + layer.post_feedforward_layernorm(fed)
    fed = fed + layer.post_feedforward_layernorm_2(_expert_branch(layer, hidden))
    return (hidden + layer.post_feedforward_layernorm(fed)) * layer.layer_scalar


def _gated(module: Any, hidden: Tensor) -> Tensor:
    """What a gated feed-forward module makes of it."""
    given = hidden.to(module.gate_proj.weight.dtype)
    return module.down_proj(module.act_fn(module.gate_proj(given)) * module.up_proj(given)).to(hidden.dtype)


def _expert_branch(layer: nn.Module, hidden: Tensor) -> Tensor:
    flat = hidden.flatten(0, 1)
    _, weights, chosen = layer.router(flat)
    return layer.experts(layer.pre_feedforward_layernorm_2(flat), chosen, weights).view(hidden.shape)


def _rotations(side: Any, places: Tensor, hidden: Tensor) -> dict[str, tuple[Tensor, Tensor]]:
    """What turns keys and queries at some places, by the kind of a layer."""
    turns = {kind: side.rotary_emb(hidden, places[None], kind) for kind in side.unique_layer_types}
    return {kind: (cos[:, :, None], sin[:, :, None]) for kind, (cos, sin) in turns.items()}


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary position embedding of ``[rows, length, heads, head width]``."""
    half = x.shape[-1] // 2
    turned = torch.cat((-x[..., half:], x[..., :half]), dim=-1)
    return (x * cos + turned * sin).to(x.dtype)
