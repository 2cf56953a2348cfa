"""LoRA adapters: what PEFT computes with one, this computes with it merged; what does not fit is refused."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from dgfill.models.adapter import CONFIG, SIDES, WEIGHTS, merge_adapter
from dgfill.models.errors import ModelError
from dgfill.models.load import load_denoiser
from tests.training.test_whole_class import network_with_everything

MATRICES = r"\.layers\.\d+\.(self_attn\.[qkvo]_proj|mlp\.(gate|up|down)_proj)"
BOTH_SIDES = r"model\.(encoder\.language_model|decoder)" + MATRICES
IDS = torch.arange(5, 14)[None], torch.arange(20, 36)[None]
EXPERTS = ["experts.gate_up_proj", "experts.down_proj"]


@torch.no_grad()
def logits(network: Any) -> Tensor:
    """What it says of a canvas."""
    prompt, canvas = IDS
    return network(input_ids=prompt, decoder_input_ids=canvas).logits[0]


@pytest.fixture(scope="module")
def network() -> Any:
    torch.manual_seed(0)
    return network_with_everything()


@pytest.fixture
def trained(network: Any, tmp_path: Path) -> Any:
    """Writes an adapter whose weights are drawn at random; returns what PEFT says with it."""
    peft = pytest.importorskip("peft")

    def train(**options: Any) -> Tensor:
        adapted = peft.get_peft_model(copy.deepcopy(network), peft.LoraConfig(r=4, lora_alpha=6, **options))
        for name, parameter in adapted.named_parameters():
            if "lora_" in name:
                torch.nn.init.normal_(parameter, std=0.1)
        adapted.save_pretrained(tmp_path)
        return logits(adapted.eval())

    return train


def merged(network: Any, folder: Path) -> Any:
    network = copy.deepcopy(network)
    merge_adapter(network, str(folder))
    return network


@pytest.mark.parametrize(
    "options",
    [
        {"target_modules": BOTH_SIDES},
        {"target_modules": ["q_proj", "down_proj"], "exclude_modules": r".*vision_tower.*"},
        {"target_modules": r"model\.decoder\.layers\.1\.mlp\.up_proj"},
        {"target_modules": BOTH_SIDES, "use_rslora": True},
        {"target_modules": BOTH_SIDES, "rank_pattern": {"up_proj": 2}, "alpha_pattern": {"mlp.up_proj": 3}},
        {"target_modules": [], "target_parameters": EXPERTS},
        {"target_modules": r"model\.decoder\.layers\.0\.self_attn\.q_proj", "target_parameters": EXPERTS[:1]},
    ],
    ids=["both sides", "by name", "one matrix", "rslora", "patterns", "experts", "experts and one matrix"],
)
@pytest.mark.filterwarnings("ignore")  # what PEFT has to say
def test_merging_gives_what_peft_computes(network: Any, trained: Any, tmp_path: Path, options: Any) -> None:
    expected = trained(**options)
    assert (expected - logits(network)).abs().max() > 0.01
    torch.testing.assert_close(logits(merged(network, tmp_path)), expected, rtol=1e-3, atol=1e-3)


def write(folder: Path, tensors: dict[str, Tensor], **config: Any) -> Path:
    """An adapter as NeMo writes it: a configuration of few keys."""
    values = {"peft_type": "LORA", "r": 2, "lora_alpha": 4, "bias": "none", "use_dora": False} | config
    (folder / CONFIG).write_text(json.dumps({name: value for name, value in values.items() if value != ...}))
    save_file(tensors, folder / WEIGHTS)
    return folder


def pair(path: str, out: int, width: int, rank: int = 2) -> dict[str, Tensor]:
    torch.manual_seed(1)
    shapes = {"A": (rank, width), "B": (out, rank)}
    return {f"base_model.model.{path}.lora_{half}.weight": torch.randn(shapes[half]) for half in "AB"}


def test_one_stack_is_for_both_sides(network: Any, tmp_path: Path) -> None:
    tensors = pair("model.layers.1.mlp.up_proj", 48, 32)
    adapted = merged(network, write(tmp_path, tensors))
    change = (
        2
        * tensors["base_model.model.model.layers.1.mlp.up_proj.lora_B.weight"]
        @ (tensors["base_model.model.model.layers.1.mlp.up_proj.lora_A.weight"])
    )
    for side in SIDES:
        place = f"{side}1.mlp.up_proj"
        torch.testing.assert_close(
            adapted.get_submodule(place).weight, network.get_submodule(place).weight + change
        )
    other = f"{SIDES[0]}0.mlp.up_proj"
    assert torch.equal(adapted.get_submodule(other).weight, network.get_submodule(other).weight)


GOOD = "model.decoder.layers.0.mlp.up_proj"


@pytest.mark.parametrize(
    ("tensors", "config", "message"),
    [
        (pair(GOOD, 48, 32), {"peft_type": "LOHA"}, "an adapter of the kind LOHA; only LoRA"),
        (pair(GOOD, 48, 32), {"use_dora": True}, "not plain LoRA (use_dora: true)"),
        (pair(GOOD, 48, 32), {"modules_to_save": ["lm_head"]}, '(modules_to_save: ["lm_head"])'),
        (pair(GOOD, 48, 32), {"init_lora_weights": "pissa"}, 'not plain LoRA (init_lora_weights: "pissa")'),
        (pair(GOOD, 48, 32), {"something_new": 1}, "not plain LoRA (something_new: 1)"),
        (pair(GOOD, 48, 32), {"lora_alpha": ...}, "not the configuration of an adapter"),
        (pair(GOOD, 48, 32), {"alpha_pattern": {"(": 1}}, "not the configuration of an adapter"),
        (pair(GOOD, 49, 32), {}, f"this one has no {GOOD} for [49, 2] by [2, 32]"),
        (pair("model.decoder.layers.9.mlp.up_proj", 48, 32), {}, "this one has no model.decoder.layers.9"),
        ({"base_model.model.x.lora_embedding_A": torch.ones(2, 2)}, {}, "lora_embedding_A is no matrix"),
        (dict([*pair(GOOD, 48, 32).items()][:1]), {}, f"{GOOD} has no two matrices that can be multiplied"),
        ({}, {}, "there is nothing in it"),
    ],
)
def test_what_does_not_fit_is_one_line(
    network: Any, tmp_path: Path, tensors: dict[str, Tensor], config: dict[str, Any], message: str
) -> None:
    with pytest.raises(ModelError, match=re.escape(message)) as caught:
        merged(network, write(tmp_path, tensors, **config))
    assert str(tmp_path) in str(caught.value) and "\n" not in str(caught.value)


def test_a_folder_without_an_adapter_says_what_is_missing(network: Any, tmp_path: Path) -> None:
    for source, message in (
        (tmp_path / "nowhere", "no such folder or repository"),
        (tmp_path, "not an adapter: it has no adapter_config.json"),
    ):
        with pytest.raises(ModelError, match=message):
            merge_adapter(network, str(source))
    write(tmp_path, pair(GOOD, 48, 32))
    (tmp_path / WEIGHTS).rename(tmp_path / "adapter_model.bin")
    with pytest.raises(ModelError, match=r"no adapter_model\.safetensors; pickled weights are not read"):
        merge_adapter(network, str(tmp_path))
    (tmp_path / WEIGHTS).write_bytes(b"nothing")
    with pytest.raises(ModelError, match="cannot be read: "):
        merge_adapter(network, str(tmp_path))


def test_an_adapter_is_no_checkpoint(tmp_path: Path) -> None:
    write(tmp_path, pair(GOOD, 48, 32))
    with pytest.raises(ModelError, match="an adapter: name it with --adapter"):
        load_denoiser(str(tmp_path))


def test_random_takes_none(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="random has no weights that an adapter could be added to"):
        load_denoiser("random", adapter=str(tmp_path))


def test_half_precision_is_added_in_full(network: Any, tmp_path: Path) -> None:
    tensors = {name: tensor.bfloat16() for name, tensor in pair(GOOD, 48, 32).items()}
    adapted = merged(copy.deepcopy(network).bfloat16(), write(tmp_path, tensors))
    a, b = (tensor.float() for tensor in tensors.values())
    weight = network.get_submodule(GOOD).weight.bfloat16().float()
    assert torch.equal(adapted.get_submodule(GOOD).weight, (weight + 2 * b @ a).bfloat16())
