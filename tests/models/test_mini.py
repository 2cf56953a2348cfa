"""The embedded model, as it is shipped."""

from __future__ import annotations

import json

import pytest
import torch

from dgfill.canvas.layout import lay_out
from dgfill.models.denoiser import Denoiser
from dgfill.models.load import MINI, load_denoiser
from dgfill.training.decode import decode
from dgfill.training.licences import is_permissive


@pytest.fixture(scope="module")
def mini() -> Denoiser:
    return load_denoiser("mini", device="cpu")


def test_it_is_small_and_complete() -> None:
    names = {file.name for file in MINI.iterdir()}
    assert names == {
        *("model.safetensors", "config.json", "generation_config.json", "tokenizer.json"),
        *("dgfill.json", "README.md", "corpus.json"),
    }
    assert sum(file.stat().st_size for file in MINI.iterdir()) < 64_000_000


def test_every_text_it_was_trained_on_is_permissively_licensed() -> None:
    manifest = json.loads((MINI / "corpus.json").read_text(encoding="utf-8"))
    for split in ("train", "heldout"):
        assert manifest[split]["packages"]
        for name, entry in manifest[split]["packages"].items():
            assert is_permissive(entry["licence"]), name
    in_both = manifest["train"]["packages"].keys() & manifest["heldout"]["packages"].keys()
    assert in_both == {"synthetic-extraction"}  # of two seeds


def test_its_vocabulary_is_exact(mini: Denoiser) -> None:
    vocabulary = mini.vocabulary
    text = "def naïve(x):\n\treturn {'☃': x ** 2}  # <|null|> <eos>\r\n"
    assert vocabulary.decode(vocabulary.encode(text)) == text.encode()
    assert {bytes([byte]) for byte in range(256)} <= set(vocabulary.tokens)
    assert None not in (vocabulary.null, vocabulary.hint, vocabulary.right, vocabulary.left)


def test_it_knows_an_idiom(mini: Denoiser) -> None:
    """``self.name = name`` is plain enough for any trained model."""
    vocabulary = mini.vocabulary
    left = vocabulary.encode("class Dog:\n    def __init__(self, name):\n        self.name = ")
    right = vocabulary.encode("\n\n    def bark(self):\n        return self.name\n")
    canvas = lay_out([left, right], [1], vocabulary, width=64)
    assert decode(mini, canvas, torch.Generator().manual_seed(0)) == [b"name"]


def test_a_forward_pass_repeats(mini: Denoiser) -> None:
    context = mini.encode([mini.vocabulary.bos, 300, 301])
    ids = torch.arange(20, 84)
    assert torch.equal(mini.logits(context, ids, None), mini.logits(context, ids, None))
