"""Denoisers by name: an embedded one, ``random``, a folder, or the id of a repository."""

from __future__ import annotations

import gc
import json
from pathlib import Path

from dgfill.models.denoiser import Denoiser
from dgfill.models.errors import ModelError
from dgfill.models.names import EMBEDDED, RANDOM
from dgfill.models.random import RandomDenoiser
from dgfill.models.settings import read_settings
from dgfill.models.tokenizer import read_vocabulary
from dgfill.models.vocabulary import Vocabulary

__all__ = [
    "MINI",
    "checkpoint_folder",
    "checkpoint_vocabulary",
    "for_seed",
    "load_denoiser",
    "mini_vocabulary",
]

MINI = Path(__file__).with_name("mini")


def load_denoiser(
    name_or_path: str = "mini", device: str | None = None, seed: int = 0, adapter: str | None = None
) -> Denoiser:
    """Load a denoiser.

    Args:
        name_or_path: one of ``EMBEDDED``, ``random`` (no model at all), a folder with a
            checkpoint, or the id of a repository, which is fetched.
        device: a torch device for checkpoints; by default the best there is.
        seed: of ``random``.
        adapter: a folder with a LoRA adapter for a checkpoint, or the id of a repository.

    Raises:
        ModelError: one line that says what is wrong with it.
    """
    if name_or_path == RANDOM and adapter is not None:
        raise ModelError(f"{adapter}: {RANDOM} has no weights that an adapter could be added to")
    if name_or_path == RANDOM:
        return RandomDenoiser(mini_vocabulary(), seed)
    from dgfill.models.diffusion_gemma import load_diffusion_gemma  # takes seconds to import

    embedded = name_or_path in EMBEDDED
    folder = str(checkpoint_folder(name_or_path)) if embedded else name_or_path
    denoiser = load_diffusion_gemma(folder, device, adapter)
    gc.freeze()  # a model is there for good: going through it again takes a quarter of a second each time
    return denoiser


def for_seed(denoiser: Denoiser, seed: int) -> Denoiser:
    """The same denoiser for another seed; only ``random`` depends on one."""
    return RandomDenoiser(denoiser.vocabulary, seed) if isinstance(denoiser, RandomDenoiser) else denoiser


def checkpoint_folder(name_or_path: str) -> Path:
    """The folder of a checkpoint on this machine, by its path or as one of ``EMBEDDED``."""
    embedded = name_or_path in EMBEDDED
    return MINI.with_name(name_or_path) if embedded else Path(name_or_path).expanduser()


def mini_vocabulary() -> Vocabulary:
    """The vocabulary of the embedded model, without its weights."""
    if not (MINI / "config.json").exists():
        raise ModelError(f"{MINI}: the embedded model is missing from this installation")
    return checkpoint_vocabulary(MINI)


def checkpoint_vocabulary(folder: Path) -> Vocabulary:
    """The same of any checkpoint on this machine.

    Raises:
        ModelError: it is none.
    """
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        text = config["text_config"]
        ids = {role: text[f"{role}_token_id"] for role in ("pad", "eos", "bos")}
        size = text["vocab_size"]
    except (OSError, ValueError, TypeError, KeyError):
        raise ModelError(f"{folder}: not a checkpoint of the DiffusionGemma class") from None
    if isinstance(ids["eos"], list):
        ids["eos"] = ids["eos"][0]
    images = [config.get(f"{role}_token_id") for role in ("boi", "eoi", "image")]
    return read_vocabulary(
        folder / "tokenizer.json",
        ids,
        read_settings(folder).controls,
        size,
        [id for id in images if id is not None],
    )
