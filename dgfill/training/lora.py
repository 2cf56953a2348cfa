"""LoRA: small matrices beside those of attention and feed-forward, by PEFT; they alone are trained.

``FusedPass`` runs encoder and decoder as one, so one pair of matrices is trained for both.  It is written
once for either side, since to PEFT they are two.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from safetensors.torch import save_file
from torch import Tensor
from transformers import DiffusionGemmaForBlockDiffusion

from dgfill.models.adapter import SIDES, WEIGHTS
from dgfill.models.errors import ModelError
from dgfill.training.folders import READABLE

if TYPE_CHECKING:
    from peft import LoraConfig

__all__ = ["ADAPTED", "add_adapter", "save_adapter"]

ADAPTED: Final = ".lora_"
"""In the names of what is trained."""

_PLACES: Final = r"\.layers\.\d+\.(self_attn\.[qkvo]_proj|mlp\.(gate|up|down)_proj)"
_ALPHA: Final = 2  # for each rank


def add_adapter(network: DiffusionGemmaForBlockDiffusion, rank: int) -> None:
    """Put an adapter into the decoder that changes nothing yet, and let nothing else ask for gradients.

    Raises:
        ModelError: PEFT is not installed.
    """
    config = _config(rank, target_modules=r"model\.decoder" + _PLACES)
    from peft import inject_adapter_in_model

    inject_adapter_in_model(config, network)
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(ADAPTED in name)
        if parameter.requires_grad:
            parameter.data = parameter.data.float()  # whatever the weights beside it are


def save_adapter(weights: Mapping[str, Tensor], rank: int, base: str, out: Path) -> None:
    """Write an adapter as PEFT does, and as it reads it.

    Args:
        weights: of the adapter, by the names of the decoder.
        base: the name of the checkpoint that it is for.
    """
    sides = r"model\.(decoder|encoder\.language_model)"
    config = _config(rank, target_modules=sides + _PLACES, base_model_name_or_path=base, inference_mode=True)
    config.save_pretrained(out)
    tensors = {
        f"base_model.model.{side}{name.removeprefix('layers.').replace('.default.', '.')}": tensor.clone()
        for name, tensor in weights.items()
        for side in SIDES
    }
    save_file(tensors, out / WEIGHTS, metadata={"format": "pt"})
    (out / WEIGHTS).chmod(READABLE)


def _config(rank: int, **options: Any) -> LoraConfig:
    try:
        from peft import LoraConfig
    except ImportError:
        raise ModelError("LoRA is trained with PEFT, which is not installed: pip install peft") from None
    return LoraConfig(r=rank, lora_alpha=_ALPHA * rank, **options)
