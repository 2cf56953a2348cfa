"""The DiffusionGemma class of transformers behind the denoiser seam.

Loads any checkpoint of the class, the embedded one and the released one alike: safetensors only,
no remote code, and no network unless the name is that of a repository instead of a folder.
"""

from __future__ import annotations

import warnings
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import DiffusionGemmaForBlockDiffusion
from transformers.utils import logging

from dgfill.models.adapter import CONFIG, merge_adapter
from dgfill.models.denoiser import Schedule
from dgfill.models.errors import ModelError
from dgfill.models.folders import first_line, local_folder
from dgfill.models.forward import Forward, KeysValues
from dgfill.models.pins import Read
from dgfill.models.settings import Settings, read_settings
from dgfill.models.tokenizer import read_vocabulary
from dgfill.models.vocabulary import Vocabulary

__all__ = ["DiffusionGemma", "load_diffusion_gemma", "schedule_of"]

_CANVAS = 256  # slots, where a checkpoint does not say
_SMALL = 2_000_000_000  # parameters up to which float32 is affordable on a CPU


class DiffusionGemma:
    """A checkpoint as a denoiser."""

    def __init__(
        self,
        network: DiffusionGemmaForBlockDiffusion,
        vocabulary: Vocabulary,
        settings: Settings,
    ) -> None:
        self.vocabulary = vocabulary
        self.settings = settings
        self.schedule = schedule_of(network)
        self.canvas_length: int = network.config.canvas_length or _CANVAS
        self._network = network
        self._forward = Forward(network)
        self._prompt_ids: list[int] | None = None  # of the prompt read last; short documents share one
        self._prompt: list[KeysValues] = []

    def encode(self, prompt_ids: list[int], free: Tensor | None = None) -> Read:
        """Keys and values of a prompt, and none of a canvas so far."""
        if prompt_ids != self._prompt_ids:
            ids = torch.tensor([prompt_ids], device=self._network.device)
            self._prompt_ids, self._prompt = [*prompt_ids], self._forward.prompt(ids)
        return Read(len(prompt_ids), self._prompt, free)

    def logits(self, context: Read, canvas_ids: Tensor, self_conditioning: Tensor | None) -> Tensor:
        """float32 ``[free slots, vocabulary]`` on the CPU; see ``Denoiser.logits``."""
        device = self._network.device
        slots = context.next_pass(len(canvas_ids))
        free = None if context.free is None else context.free[slots]
        told = self_conditioning
        if told is not None:
            told = (told if context.free is None else told[context.free]).to(device)
        return self._forward.canvas(
            canvas_ids[slots].to(device)[None],
            (context.prompt_length + slots).to(device),
            None if free is None else free.to(device),
            told,
            context.attended,
        ).cpu()


def load_diffusion_gemma(
    source: str, device: str | None = None, adapter: str | None = None
) -> DiffusionGemma:
    """Load a checkpoint of the class from a folder, or from the hub by its id.

    Args:
        source: a folder, or ``owner/name``: a repository, which is fetched then.
        device: a torch device; by default CUDA, else Apple's GPU, else the CPU.
        adapter: the same of a LoRA adapter, which is merged into the weights.
    """
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    folder = local_folder(source)
    if (folder / CONFIG).exists():  # transformers would add it, but only where PEFT is installed
        raise ModelError(f"{folder}: an adapter: name it with --adapter, and a checkpoint with --model")
    missing = [name for name in ("config.json", "tokenizer.json") if not (folder / name).exists()]
    if missing:
        raise ModelError(f"{folder}: not a checkpoint: it has no {missing[0]}")
    settings = read_settings(folder)
    network = _load_network(folder, device or _best_device())
    if adapter is not None:
        merge_adapter(network, adapter)
    is_fast = torch.cpu.get_capabilities().get("avx512_bf16")
    if is_fast and network.dtype == torch.float32:
        _multiply_in_bfloat16(network)
    config = network.config
    text = config.text_config
    eos = text.eos_token_id
    ids = {
        "pad": text.pad_token_id,
        "eos": eos[0] if isinstance(eos, list) else eos,
        "bos": text.bos_token_id,
    }
    images = (config.boi_token_id, config.eoi_token_id, config.image_token_id)
    vocabulary = read_vocabulary(
        folder / "tokenizer.json",
        ids,
        settings.controls,
        text.vocab_size,
        [id for id in images if id is not None],
    )
    return DiffusionGemma(network, vocabulary, settings)


def _load_network(folder: Path, device: str) -> DiffusionGemmaForBlockDiffusion:
    """The network in evaluation mode: bfloat16, or float32 if it is small and on the CPU."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            network = DiffusionGemmaForBlockDiffusion.from_pretrained(
                folder,
                dtype=torch.bfloat16,
                use_safetensors=True,
                local_files_only=True,
                trust_remote_code=False,
            )
        if torch.device(device).type == "cpu" and network.num_parameters() < _SMALL:
            network = network.float()
        return network.to(device).eval()
    except Exception as error:  # transformers, safetensors and torch raise many kinds
        raise ModelError(f"{folder}: cannot load the model: {first_line(error)}") from None


def _multiply_in_bfloat16(network: DiffusionGemmaForBlockDiffusion) -> None:
    """Let matrices be multiplied in bfloat16, as in training; all that is between them stays in float32."""
    for side in (network.model.encoder.language_model, network.model.decoder):
        for name, module in side.named_modules():
            if name.endswith("_proj"):
                module.bfloat16()
    network.lm_head.weight = nn.Parameter(network.lm_head.weight.detach().bfloat16(), requires_grad=False)


def _best_device() -> str:
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def schedule_of(network: DiffusionGemmaForBlockDiffusion) -> Schedule:
    """The checkpoint's own schedule; what it leaves open is that of the released model."""
    config = network.generation_config
    sampler = config.sampler_config
    stated = {
        "steps": config.max_denoising_steps,
        "entropy_bound": sampler.entropy_bound if sampler is not None else None,
        "t_min": config.t_min,
        "t_max": config.t_max,
        "stability": config.stability_threshold,
        "confidence": config.confidence_threshold,
    }
    return Schedule(**{name: value for name, value in stated.items() if value is not None})
