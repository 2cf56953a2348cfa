"""A tiny tokenizer and a tiny corpus, made once."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from dgfill.models.vocabulary import Vocabulary
from dgfill.training.batches import Texts
from dgfill.training.export import read_corpus_vocabulary
from dgfill.training.tokenizer import train_tokenizer

SIZE = 400

SOURCE = '''"""Areas of shapes."""

import math


def area(radius):
    # pi times the radius squared
    return math.pi * radius ** 2


def perimeter(width, height=1.5):
    sides = [width, height]
    total = 0
    for side in sides:
        total += 2 * side
    return {"total": total, "name": "naïve ☃"}
'''


@pytest.fixture(scope="session")
def tokenizer_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    train_tokenizer([SOURCE] * 30, SIZE).save(str(path))
    return path


@pytest.fixture(scope="session")
def vocabulary(tokenizer_file: Path) -> Vocabulary:
    return read_corpus_vocabulary(tokenizer_file, SIZE)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts([SOURCE * 3, SOURCE.replace("side", "edge") * 2])


@pytest.fixture(autouse=True)
def products_in_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    """On every processor, so that figures can be compared closely."""
    monkeypatch.setattr(torch.cpu, "get_capabilities", dict)
