"""Plain decoding, against denoisers whose answer is known."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import torch

from dgfill.canvas.layout import Canvas, lay_out
from dgfill.models.random import RandomDenoiser
from dgfill.models.scripted import ScriptedDenoiser
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.decode import decode
from dgfill.training.infilling import Item, evaluate, read_items, summarise


def run(denoiser, canvas: Canvas, per_step: int = 1) -> list[bytes]:
    return decode(denoiser, canvas, torch.Generator().manual_seed(0), per_step)


def scripted(
    vocabulary: Vocabulary, left: str, fill: list[int], right: str
) -> tuple[ScriptedDenoiser, Canvas]:
    canvas = lay_out([vocabulary.encode(left), vocabulary.encode(right)], [len(fill)], vocabulary, 32)
    script = [0 if slot is None else slot for slot in canvas.slots]
    script[canvas.holes[0].start : canvas.holes[0].stop] = fill
    return ScriptedDenoiser(vocabulary, script), canvas


def test_the_favoured_tokens_come_out(vocabulary: Vocabulary) -> None:
    null = vocabulary.null
    fill = [*vocabulary.encode("math.pi"), null, null]
    denoiser, canvas = scripted(vocabulary, "return ", fill, " * radius\n")
    assert run(denoiser, canvas) == run(denoiser, canvas, per_step=3) == [b"math.pi"]


def test_nothing_follows_a_null(vocabulary: Vocabulary) -> None:
    """A model that wants text behind a null gets one run of nulls, at the end."""
    token = vocabulary.encode("pi")[0]
    denoiser, canvas = scripted(vocabulary, "x = ", [token, vocabulary.null, token, token], "\n")
    (fill,) = run(denoiser, canvas)
    assert fill in (vocabulary.decode([token] * count) for count in (1, 3, 4))


def test_control_tokens_never_come_out(vocabulary: Vocabulary) -> None:
    denoiser, canvas = scripted(vocabulary, "x = ", [vocabulary.eos, vocabulary.bos, vocabulary.pad], "\n")
    assert all(index > 2 for index in vocabulary.encode(run(denoiser, canvas)[0].decode("utf-8", "replace")))


def test_random_fills_repeat(vocabulary: Vocabulary) -> None:
    canvas = lay_out([vocabulary.encode("a = "), [20], vocabulary.encode("\n")], [6, 4], vocabulary, 24)
    first = run(RandomDenoiser(vocabulary, seed=1), canvas)
    assert first == run(RandomDenoiser(vocabulary, seed=1), canvas)
    assert first != run(RandomDenoiser(vocabulary, seed=2), canvas)


def test_items_are_read_and_counted(vocabulary: Vocabulary, tmp_path: Path) -> None:
    rows = [
        {"task_id": str(n), "prompt": "a = ", "suffix": "\n", "canonical_solution": "1" * n}
        for n in range(1, 7)
    ]
    path = tmp_path / "items.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    items = read_items(path)
    assert items[0] == Item("1", "a = ", "\n", "1") and len(items) == 6
    assert read_items(path, limit=2) == read_items(path, limit=2) != items[:2]

    length = len(vocabulary.encode("1" * 6))
    script = lay_out([vocabulary.encode("a = "), vocabulary.encode("\n")], [length], vocabulary, 16)
    ones = [vocabulary.encode("1")[0] if slot is None else slot for slot in script.slots]
    results = evaluate(ScriptedDenoiser(vocabulary, ones), items, slots=length, width=16)
    summary = summarise(results)
    assert summary["items"] == 6 and summary["exact_match"] == 1 / 6
    assert summary["exact_match_5_to_8_tokens"] == 1 / 2
    assert summary["exact_match_1_to_1_tokens"] == 0.0
