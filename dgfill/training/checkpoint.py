"""Checkpoints of a run: everything that resuming needs, written atomically, read without unpickling code."""

from __future__ import annotations

import os
import pickle
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer
from transformers import DiffusionGemmaForBlockDiffusion
from transformers.utils import logging

from dgfill.errors import InputError, Place
from dgfill.models.errors import ModelError
from dgfill.models.folders import first_line
from dgfill.training.lora import ADAPTED

__all__ = [
    "Progress",
    "load_exported",
    "load_network",
    "load_run",
    "read_metrics",
    "read_weights",
    "save_network",
    "save_run",
]


@dataclass(slots=True)
class Progress:
    """How far a run has come.  Batches and noise depend on the step alone, so this is all its state."""

    step: int = 0
    tokens: int = 0
    seconds: float = 0.0  # spent training, pauses between resumed parts left out
    best: float = float("inf")  # lowest held-out loss


def save_run(
    path: Path, network: DiffusionGemmaForBlockDiffusion, optimizers: list[Optimizer], progress: Progress
) -> None:
    """Write a checkpoint from which ``load_run`` continues exactly."""
    _write(
        path,
        {
            "network": _trained(network),
            "optimizers": [optimizer.state_dict() for optimizer in optimizers],
            "progress": asdict(progress),
        },
    )


def load_run(path: Path, network: DiffusionGemmaForBlockDiffusion, optimizers: list[Optimizer]) -> Progress:
    """Put network and optimizers back into the state that was saved.

    Raises:
        InputError: there is no such state in the file.
    """
    state = _read(path)
    try:
        _put(network, state["network"])
        for optimizer, saved in zip(optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        return Progress(**state["progress"])
    except (KeyError, TypeError, ValueError, RuntimeError):
        raise InputError(
            "this is a checkpoint of another run: name another folder", Place(str(path))
        ) from None


def save_network(path: Path, network: DiffusionGemmaForBlockDiffusion, metrics: dict[str, float]) -> None:
    """Write the weights alone, with what was measured of them."""
    _write(path, {"network": _trained(network), "metrics": metrics})


def load_network(path: Path, network: DiffusionGemmaForBlockDiffusion) -> None:
    """Read the weights of either kind of checkpoint."""
    _put(network, _read(path)["network"])


def read_weights(path: Path) -> dict[str, Tensor]:
    """What was trained, of either kind of checkpoint, by the names of the decoder."""
    weights: dict[str, Tensor] = _read(path)["network"]
    return weights


def load_exported(folder: Path, dtype: torch.dtype = torch.float32) -> DiffusionGemmaForBlockDiffusion:
    """The network of an exported checkpoint; raises ModelError where it cannot be loaded."""
    logging.disable_progress_bar()
    try:
        network: DiffusionGemmaForBlockDiffusion = DiffusionGemmaForBlockDiffusion.from_pretrained(
            folder, dtype=dtype, use_safetensors=True, local_files_only=True, trust_remote_code=False
        )
    except Exception as error:  # transformers, safetensors and torch raise many kinds
        raise ModelError(f"{folder}: cannot load the model: {first_line(error)}") from None
    return network


def read_metrics(path: Path) -> dict[str, float]:
    """How far the run of a checkpoint had come, and what was measured then, if anything was."""
    state = _read(path)
    metrics = dict(state.get("metrics") or state["progress"])
    metrics["minutes"] = metrics.pop("seconds") / 60
    del metrics["best"]
    return metrics


def _trained(network: DiffusionGemmaForBlockDiffusion) -> dict[str, Tensor]:
    """The weights, or those of the adapter alone."""
    state = network.model.decoder.state_dict()
    return {name: tensor for name, tensor in state.items() if ADAPTED in name} or state


def _put(network: DiffusionGemmaForBlockDiffusion, weights: dict[str, Tensor]) -> None:
    network.model.decoder.load_state_dict(weights, strict=not any(ADAPTED in name for name in weights))


def _write(path: Path, state: dict[str, Any]) -> None:
    unfinished = path.with_suffix(".tmp")
    torch.save(state, unfinished)
    os.replace(unfinished, path)


def _read(path: Path) -> dict[str, Any]:
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, EOFError, RuntimeError, ValueError, pickle.UnpicklingError):
        message = "this checkpoint is broken: remove it to begin anew, or name another folder"
        raise InputError(message, Place(str(path))) from None
    return state
