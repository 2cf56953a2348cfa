"""LoRA adapters in the format of PEFT, merged into the weights of a checkpoint.

    adapter_config.json         r, lora_alpha, use_rslora, …
    adapter_model.safetensors   base_model.model.PATH.lora_A.weight  [r, in]
                                base_model.model.PATH.lora_B.weight  [out, r]

    W + scale * B @ A           scale = alpha / r (arXiv 2106.09685), or alpha / sqrt(r) (arXiv 2312.03732)

Encoder and decoder share weights, but what PEFT trains on either side (as TRL and Unsloth do) belongs to
that side alone, so a matrix that is adapted is no longer shared.  PEFT's own merging would add both to the
shared one.  NeMo trains one stack for both, ``model.layers``, and what it writes goes to both sides.

Experts are stacked in one parameter whose name the keys leave out: it is the one of that shape.

    experts.lora_A.weight [r * experts, in], experts.lora_B.weight [out, r * experts]
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from dgfill.models.errors import ModelError
from dgfill.models.folders import first_line, local_folder

__all__ = ["CONFIG", "SIDES", "WEIGHTS", "merge_adapter"]

CONFIG: Final = "adapter_config.json"
WEIGHTS: Final = "adapter_model.safetensors"
SIDES: Final = ("model.decoder.layers.", "model.encoder.language_model.layers.")
"""Where the layers are that share their weights."""

_BOTH: Final = "model.layers."
_READ: Final = {
    "peft_type", "r", "lora_alpha", "rank_pattern", "alpha_pattern", "use_rslora", "init_lora_weights",
}  # fmt: skip
_WITHOUT_EFFECT: Final = {  # on what the weights mean, once they are trained
    "auto_mapping", "base_model_name_or_path", "corda_config", "ensure_weight_tying", "eva_config",
    "exclude_modules", "inference_mode", "layers_pattern", "layers_to_transform", "loftq_config",
    "lora_dropout", "lora_ga_config", "megatron_config", "megatron_core", "peft_version", "qalora_group_size",
    "revision", "runtime_config", "target_modules", "target_parameters", "task_type",
}  # fmt: skip
_NOTHING: Final[tuple[Any, ...]] = (None, False, "none", {}, [])
_PLAIN_BEGINNINGS: Final = (None, True, False, "gaussian", "orthogonal", "eva")
"""Of the matrices; others change the weights of the checkpoint, too."""
_KEY = re.compile(r"(?:base_model\.model\.)?(.+)\.lora_([AB])(?:\.default)?\.weight")


@dataclass(frozen=True, slots=True)
class _Scaling:
    """What a product of two matrices counts."""

    alpha: float
    alphas: Mapping[re.Pattern[str], float]  # by what matches paths
    is_stable: bool

    def of(self, path: str, rank: int) -> float:
        found = (alpha for pattern, alpha in self.alphas.items() if pattern.match(path))
        return next(found, self.alpha) / (math.sqrt(rank) if self.is_stable else rank)


def merge_adapter(network: nn.Module, source: str) -> None:
    """Add an adapter to the weights of a network, in place.

    Args:
        source: a folder, or the id of a repository, which is fetched then.

    Raises:
        ModelError: one line that says why it cannot be read, or does not fit.
    """
    folder = local_folder(source, "adapter")
    scaling = _read_scaling(folder / CONFIG)
    for path, (a, b) in _read_pairs(folder / WEIGHTS).items():
        is_shared = path.startswith(_BOTH)
        for place in [side + path.removeprefix(_BOTH) for side in SIDES] if is_shared else [path]:
            if not _add(network, place, a, b, scaling):
                shapes = f"{list(b.shape)} by {list(a.shape)}"
                raise ModelError(f"{folder}: made for another model: this one has no {place} for {shapes}")


def _read_scaling(path: Path) -> _Scaling:
    if not path.exists():
        raise ModelError(f"{path.parent}: not an adapter: it has no {path.name}")
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
        kind, beginning = config["peft_type"], config.get("init_lora_weights")
        patterns = (config.get("alpha_pattern") or {}).items()
        alphas = {re.compile(rf"(.*\.)?({pattern})$"): float(alpha) for pattern, alpha in patterns}
        scaling = _Scaling(float(config["lora_alpha"]), alphas, bool(config.get("use_rslora")))
    except (OSError, ValueError, TypeError, AttributeError, KeyError, re.error):
        raise ModelError(f"{path}: not the configuration of an adapter, as PEFT writes it") from None
    if kind != "LORA":
        raise ModelError(f"{path}: an adapter of the kind {kind}; only LoRA can be merged here")
    unknown = [name for name in config.keys() - _READ - _WITHOUT_EFFECT if config[name] not in _NOTHING]
    if beginning not in _PLAIN_BEGINNINGS:
        unknown.append("init_lora_weights")
    if unknown:
        told = ", ".join(f"{name}: {json.dumps(config[name])}" for name in sorted(unknown))
        raise ModelError(
            f"{path}: this is not plain LoRA ({told}); merge it with the program that trained it"
        )
    return scaling


def _read_pairs(path: Path) -> dict[str, tuple[Tensor, Tensor]]:
    """By the path of what they are added to, ``A`` and ``B`` as float32."""
    if not path.exists():
        advice = "; pickled weights are not read" if path.with_suffix(".bin").exists() else ""
        raise ModelError(f"{path.parent}: not an adapter: it has no {path.name}{advice}")
    try:
        tensors = load_file(path)
    except Exception as error:  # safetensors and the operating system raise several kinds
        raise ModelError(f"{path}: cannot be read: {first_line(error)}") from None
    if not tensors:
        raise ModelError(f"{path}: there is nothing in it")
    halves: dict[str, dict[str, Tensor]] = {}
    for key, tensor in tensors.items():
        found = _KEY.fullmatch(key)
        if found is None:
            raise ModelError(f"{path}: {key} is no matrix of a LoRA adapter")
        halves.setdefault(found[1], {})[found[2]] = tensor.float()
    for place, half in halves.items():
        if (
            len(half) != 2
            or half["A"].ndim != 2
            or half["B"].ndim != 2
            or len(half["A"]) != half["B"].shape[1]
        ):
            raise ModelError(f"{path}: {place} has no two matrices that can be multiplied")
    return {place: (half["A"], half["B"]) for place, half in halves.items()}


def _add(network: nn.Module, path: str, a: Tensor, b: Tensor, scaling: _Scaling) -> bool:
    """Add a product to the parameter of a module that has its shape; whether there is one."""
    name = path.replace(".base_layer", "")  # PEFT wraps a module once for each of its parameters
    try:
        module = network.get_submodule(name)
    except AttributeError:
        return False
    for key, weight in module.named_parameters(recurse=False):
        product = _product(a.to(weight.device), b.to(weight.device), weight.shape)
        if product is not None:
            rank = len(a) // (len(weight) if weight.ndim == 3 else 1)
            merged = (weight.float() + scaling.of(name, rank) * product).to(weight.dtype)
            setattr(module, key, nn.Parameter(merged, requires_grad=False))
            return True
    return False


def _product(a: Tensor, b: Tensor, shape: torch.Size) -> Tensor | None:
    """``B @ A``, for each expert if there are several, or ``None`` where that has another shape."""
    if len(shape) == 2:
        return b @ a if (len(b), a.shape[1]) == shape else None
    if len(shape) != 3 or len(a) % shape[0] or {len(b), a.shape[1]} != {*shape[1:]}:
        return None
    product = torch.einsum("ore,eri->eoi", b.view(len(b), -1, shape[0]), a.view(shape[0], -1, a.shape[1]))
    return product if product.shape == shape else product.mT  # as it was before PEFT 0.19
