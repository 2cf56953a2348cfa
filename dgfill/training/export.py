"""Turn a run into a checkpoint that any program can load with ``from_pretrained``.

model.safetensors (bfloat16), config.json, generation_config.json   the model class
tokenizer.json                                                      its tokenizer
dgfill.json                                                         what dgfill must know of it
README.md, corpus.json                                              model card, origin of every text
"""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from transformers import DiffusionGemmaForBlockDiffusion
from transformers.models.diffusion_gemma.generation_diffusion_gemma import (
    DiffusionGemmaGenerationConfig,
    EntropyBoundSamplerConfig,
)
from transformers.utils import logging

from dgfill.models.denoiser import Schedule
from dgfill.models.settings import Settings, write_settings
from dgfill.models.tokenizer import read_vocabulary
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.card import model_card
from dgfill.training.checkpoint import load_network, read_metrics
from dgfill.training.folders import READABLE, make_folder
from dgfill.training.network import build_network
from dgfill.training.options import RunOptions
from dgfill.training.tokenizer import CONTROLS, IDS, IMAGE_IDS

__all__ = ["export", "read_corpus_vocabulary", "write_checkpoint"]

_SCHEDULE = Schedule(steps=14, confidence=0.02)  # see LOG.md for what others give
_SETTINGS = Settings(layout="raw", seed_self_conditioning=True, controls=CONTROLS)


def read_corpus_vocabulary(tokenizer: Path, size: int) -> Vocabulary:
    """The vocabulary of a tokenizer that ``train_tokenizer`` made."""
    return read_vocabulary(tokenizer, IDS, CONTROLS, size)


def export(
    run: Path,
    corpus: Path,
    out: Path,
    weights: str = "best",
    shard: int = 5_000,
    measured: dict[str, Any] | None = None,
) -> None:
    """Write the checkpoint of a run.

    Args:
        run: the folder of the run.
        corpus: the folder of its corpus, with ``tokenizer.json`` and ``manifest.json``.
        out: the folder to write.
        weights: ``best`` or ``latest``.
        shard: megabytes of the largest weights file.
        measured: further figures for the model card.
    """
    options = RunOptions.load(run / "run.json")
    vocabulary = read_corpus_vocabulary(corpus / "tokenizer.json", options.shape.vocabulary)
    torch.manual_seed(options.seed)  # the image branch is never trained: the same bytes at every export
    network = build_network(options.shape, vocabulary, IMAGE_IDS)
    load_network(run / f"{weights}.pt", network)
    settings = replace(_SETTINGS, narrowest=options.rows.narrowest)
    write_checkpoint(network, vocabulary, settings, corpus / "tokenizer.json", out, shard=shard)
    manifest = json.loads((corpus / "manifest.json").read_text())
    (out / "corpus.json").write_text(json.dumps(manifest, indent=1) + "\n")
    parameters = sum(parameter.numel() for parameter in network.parameters())
    metrics = read_metrics(run / f"{weights}.pt") | (measured or {})
    card = model_card(out.resolve().name, options, parameters, metrics, manifest)
    (out / "README.md").write_text(card)


def write_checkpoint(
    network: DiffusionGemmaForBlockDiffusion,
    vocabulary: Vocabulary,
    settings: Settings,
    tokenizer: Path,
    out: Path,
    *,
    schedule: Schedule = _SCHEDULE,
    shard: int = 5_000,
) -> None:
    """Write all that loading a network takes, in bfloat16, which the network is in afterwards.

    Args:
        tokenizer: the file of the vocabulary.
        schedule: how it is to be denoised.
        shard: megabytes of the largest weights file.
    """
    logging.disable_progress_bar()
    network.generation_config = _generation_config(vocabulary, schedule)
    make_folder(out)
    write_settings(out, settings)  # first: by it the commands know a folder as theirs
    network.to(torch.bfloat16).save_pretrained(out, max_shard_size=f"{shard}MB")
    for file in out.glob("*.safetensors"):
        file.chmod(READABLE)
    shutil.copyfile(tokenizer, out / "tokenizer.json")


def _generation_config(vocabulary: Vocabulary, schedule: Schedule) -> DiffusionGemmaGenerationConfig:
    return DiffusionGemmaGenerationConfig(
        max_new_tokens=256,
        max_denoising_steps=schedule.steps,
        sampler_config=EntropyBoundSamplerConfig(entropy_bound=schedule.entropy_bound),
        t_min=schedule.t_min,
        t_max=schedule.t_max,
        stability_threshold=schedule.stability,
        confidence_threshold=schedule.confidence,
        pad_token_id=vocabulary.pad,
        eos_token_id=vocabulary.eos,
        bos_token_id=vocabulary.bos,
    )
