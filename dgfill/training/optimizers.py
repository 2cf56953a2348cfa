"""Muon for the matrices inside the network, AdamW for the embedding and the gains."""

from __future__ import annotations

import torch
from torch.optim import AdamW, Optimizer
from transformers import DiffusionGemmaForBlockDiffusion

from dgfill.training.muon import Muon
from dgfill.training.options import RunOptions

__all__ = ["clip", "make_optimizers", "set_rate"]


_SHARES = 2  # parts of Muon's matrices, stepped in parallel; a checkpoint depends on it


def make_optimizers(network: DiffusionGemmaForBlockDiffusion, options: RunOptions) -> list[Optimizer]:
    """AdamW, and Muon for equal shares of the matrices; of an adapter AdamW alone.

    Parameters that are not trained no longer ask for gradients.
    """
    decoder = network.model.decoder
    if options.lora:
        learning = [parameter for parameter in decoder.parameters() if parameter.requires_grad]
        return [AdamW(learning, lr=options.rate, betas=(0.95, 0.99), weight_decay=0.0, fused=True)]
    trained = [decoder.self_conditioning, decoder.norm, decoder.embed_tokens]
    for layer in decoder.layers:
        trained += [module for name, module in layer.named_children() if not _is_expert_branch(name)]
    network.requires_grad_(False)
    for module in trained:
        module.requires_grad_(True)
    embedding = decoder.embed_tokens.weight
    parameters = [parameter for module in trained for parameter in module.parameters()]
    matrices = [parameter for parameter in parameters if parameter.ndim == 2 and parameter is not embedding]
    gains = [parameter for parameter in parameters if parameter.ndim < 2]
    adam = AdamW(
        [{"params": [embedding]}, {"params": gains}],
        lr=options.rate,
        betas=(0.9, 0.98),
        weight_decay=0.0,
        fused=True,
    )
    muons = [
        Muon(matrices[share::_SHARES], options.matrix_rate, options.weight_decay) for share in range(_SHARES)
    ]
    return [adam, *muons]


def set_rate(optimizers: list[Optimizer], options: RunOptions, factor: float) -> None:
    """Scale both learning rates."""
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["lr"] = (options.matrix_rate if isinstance(optimizer, Muon) else options.rate) * factor


def clip(adam: Optimizer, norm: float) -> None:
    """Clip the gradient of what AdamW updates; Muon does not care about its scale."""
    torch.nn.utils.clip_grad_norm_([p for group in adam.param_groups for p in group["params"]], norm)


def _is_expert_branch(name: str) -> bool:
    return name in ("router", "experts", "post_feedforward_layernorm_2", "pre_feedforward_layernorm_2")
