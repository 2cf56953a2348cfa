"""The fused pass of networks that use all that the class has: experts, fewer keys, factors of layers."""

from __future__ import annotations

import pytest
import torch
from transformers import DiffusionGemmaConfig, DiffusionGemmaForBlockDiffusion, DiffusionGemmaTextConfig

from dgfill.training.forward import FusedPass

SIZE, PROMPT, CANVAS = 60, 11, 9


def network_with_everything(size: int = SIZE) -> DiffusionGemmaForBlockDiffusion:
    """What the released checkpoint is, but tiny; every weight is drawn at random."""
    text = DiffusionGemmaTextConfig(
        vocab_size=size,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=3,
        num_attention_heads=4,
        num_key_value_heads=2,
        num_global_key_value_heads=1,
        head_dim=8,
        global_head_dim=16,
        layer_types=["sliding_attention", "sliding_attention", "full_attention"],
        sliding_window=64,
        max_position_embeddings=256,
        num_experts=4,
        top_k_experts=2,
        moe_intermediate_size=8,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=2,
    )
    vision = {
        "model_type": "gemma4_vision", "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1,
        "num_attention_heads": 1, "num_key_value_heads": 1, "head_dim": 16, "position_embedding_size": 16,
        "pooling_kernel_size": 1, "patch_size": 4,
    }  # fmt: skip
    config = DiffusionGemmaConfig(
        text_config=text, vision_config=vision, canvas_length=32, boi_token_id=50, eoi_token_id=51,
        image_token_id=52,
    )  # fmt: skip
    network = DiffusionGemmaForBlockDiffusion(config)
    for parameter in network.parameters():
        parameter.data.uniform_(0.3, 1.0) if parameter.ndim == 1 else parameter.data.normal_(std=0.2)
    sides = network.model.encoder.language_model.layers, network.model.decoder.layers
    for number, pair in enumerate(zip(*sides, strict=True)):
        for layer in pair:
            layer.layer_scalar.fill_(0.7 + 0.1 * number)
    return network.eval()


@pytest.mark.parametrize("seed", [0, 1])
@torch.no_grad()
def test_fused_pass_equals_the_class(seed: int) -> None:
    torch.manual_seed(seed)
    network = network_with_everything()
    ids = torch.randint(3, SIZE, (1, PROMPT + CANVAS))
    conditioning = 3 * torch.randn(1, CANVAS, SIZE)
    expected = network(
        input_ids=ids[:, :PROMPT], decoder_input_ids=ids[:, PROMPT:], self_conditioning_logits=conditioning
    ).logits[0]
    fused = FusedPass(network, PROMPT + CANVAS)
    canvas = (torch.arange(PROMPT + CANVAS) >= PROMPT)[None]
    soft = torch.nn.functional.pad(fused.soft_embedding(conditioning.softmax(-1)), (0, 0, PROMPT, 0))
    said = fused.logits(fused(ids, canvas, torch.ones_like(canvas), soft))[0, PROMPT:]
    torch.testing.assert_close(said, expected, rtol=1e-3, atol=1e-3)
    assert expected.std() > 0.1
