"""A tiny run: it learns, it resumes exactly, and what it exports is what it trained."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch._inductor.exc import InductorError
from transformers import DiffusionGemmaForBlockDiffusion

from dgfill.canvas.layout import lay_out
from dgfill.models import load
from dgfill.models.errors import ModelError
from dgfill.models.load import load_denoiser
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.batches import Texts
from dgfill.training.checkpoint import load_network
from dgfill.training.decode import decode
from dgfill.training.examples import RowOptions
from dgfill.training.export import export
from dgfill.training.network import Shape
from dgfill.training.options import PRESETS, SKIPPED, Budget, RunOptions, stage_at
from dgfill.training.run import Trainer
from tests.training.conftest import SIZE

OPTIONS = RunOptions(
    shape=Shape(SIZE, width=32, layers=2, heads=2, feed_forward=48),
    rows=RowOptions(rows=4, length=96, widest=64, narrowest=64),
    budget=Budget(steps=8),
    part_rows=2,
    warmup=2,
    compile=False,
)


def train(options: RunOptions, texts: Texts, vocabulary: Vocabulary, out: Path) -> Trainer:
    trainer = Trainer(options, texts, texts, vocabulary, out)
    trainer.run(lambda line: None)
    return trainer


@pytest.fixture(scope="module")
def run(texts: Texts, vocabulary: Vocabulary, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("runs") / "whole"
    train(OPTIONS, texts, vocabulary, out)
    return out


def weights(run: Path) -> dict[str, torch.Tensor]:
    return torch.load(run / "latest.pt", weights_only=True)["network"]


def test_without_a_compiler_a_line_says_how_to_go_on(
    texts: Texts, vocabulary: Vocabulary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(function: object) -> Callable[..., torch.Tensor]:
        def compiled(*arguments: object) -> torch.Tensor:
            raise InductorError(RuntimeError("no compiler\nand more"), None)

        return compiled

    monkeypatch.setattr("dgfill.training.run._compiled", fails)
    with pytest.raises(ModelError, match=r"compile the network here \(.*no compiler\): --no-compile trains"):
        train(replace(OPTIONS, compile=True), texts, vocabulary, tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_stopped_run_resumes_exactly(
    run: Path, texts: Texts, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    trainer = Trainer(OPTIONS, texts, texts, vocabulary, tmp_path)
    tmp_path.mkdir(exist_ok=True)
    for _ in range(3):
        trainer._step()
    trainer._evaluate()  # writes the checkpoint
    resumed = train(OPTIONS, texts, vocabulary, tmp_path)
    assert resumed.progress.step == 8
    whole, pieces = weights(run), weights(tmp_path)
    assert whole.keys() == pieces.keys()
    for name, tensor in whole.items():
        assert torch.equal(tensor, pieces[name]), name
    curves = [json.loads((folder / "curve.json").read_text()) for folder in (run, tmp_path)]
    assert [[point["step"] for point in curve["steps"]] for curve in curves] == [[*range(1, 9)]] * 2


def test_batches_made_ahead_by_processes_are_the_same(
    run: Path, texts: Texts, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    train(replace(OPTIONS, feed_processes=1), texts, vocabulary, tmp_path)
    whole, fed = weights(run), weights(tmp_path)
    assert all(torch.equal(tensor, fed[name]) for name, tensor in whole.items())


def test_a_command_stops_after_its_minutes_and_leaves_the_budget(
    texts: Texts, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    trainer = Trainer(OPTIONS, texts, texts, vocabulary, tmp_path)
    trainer.run(lambda line: None, stop_after=0.0)
    assert trainer.progress.step == 0 and (tmp_path / "latest.pt").exists()


def test_a_signal_ends_it_behind_a_checkpoint(texts: Texts, vocabulary: Vocabulary, tmp_path: Path) -> None:
    trainer = Trainer(OPTIONS, texts, texts, vocabulary, tmp_path)
    gradients = trainer._gradients

    def interrupted(*arguments: Any, **options: Any) -> Any:
        if trainer.progress.step == 3:
            os.kill(os.getpid(), signal.SIGINT)
        return gradients(*arguments, **options)

    trainer._gradients = interrupted  # type: ignore[method-assign]
    assert trainer.run(lambda line: None) == signal.SIGINT
    assert trainer.progress.step == 4
    again = Trainer(OPTIONS, texts, texts, vocabulary, tmp_path)
    assert again.progress.step == 4 and again.run(lambda line: None) == 0


def test_a_pause_is_not_counted(texts: Texts, vocabulary: Vocabulary, tmp_path: Path) -> None:
    trainer = Trainer(OPTIONS, texts, texts, vocabulary, tmp_path)
    gradients = trainer._gradients

    def paused(*arguments: Any, **options: Any) -> Any:
        if trainer.progress.step == 6:
            pause = "kill -STOP {0}; sleep 5; kill -CONT {0}".format(os.getpid())
            subprocess.run(["sh", "-c", pause], check=True)
        return gradients(*arguments, **options)

    trainer._gradients = paused  # type: ignore[method-assign]
    trainer.run(lambda line: None)
    assert trainer.progress.step == 8
    assert trainer.progress.seconds < 5


def test_training_lowers_the_held_out_loss(texts: Texts, vocabulary: Vocabulary, tmp_path: Path) -> None:
    train(replace(OPTIONS, budget=Budget(steps=60)), texts, vocabulary, tmp_path)
    trainer = Trainer(OPTIONS, texts, texts, vocabulary, tmp_path / "fresh")
    trainer._evaluate()
    before, after = (
        json.loads((folder / "curve.json").read_text())["evaluations"][-1]
        for folder in (tmp_path / "fresh", tmp_path)
    )
    assert after["short"] < before["short"] - 1 and after["prompt"] < before["prompt"] - 1


def test_the_expert_branch_stays_at_zero(run: Path) -> None:
    gains = [value for name, value in weights(run).items() if "post_feedforward_layernorm_2" in name]
    assert gains and not any(gain.any() for gain in gains)


def test_options_come_back_from_their_file(tmp_path: Path) -> None:
    for options in (OPTIONS, *PRESETS.values()):
        options.save(tmp_path / "run.json")
        assert RunOptions.load(tmp_path / "run.json") == options


def test_a_budget_is_minutes_or_steps() -> None:
    with pytest.raises(ValueError):
        Budget()
    with pytest.raises(ValueError):
        Budget(minutes=1, steps=1)
    assert Budget(minutes=10).progress(5, 60.0) == 0.1
    assert Budget(steps=10).progress(5, 60.0) == 0.5


def test_the_curriculum_goes_from_plain_text_to_long_holes() -> None:
    start, end = stage_at(0.0, 100, OPTIONS), stage_at(1.0, 1000, OPTIONS)
    assert start.causal_share > 0.5 > start.long_share and start.later_share == 0
    assert end.causal_share == 0 and end.long_share > 0.5 and end.later_share > 0
    assert stage_at(0.0, 0, replace(OPTIONS, warmup=50)).rate < 0.05 and end.rate == 0
    continued = stage_at(0.0, 100, replace(OPTIONS, skipped=SKIPPED))
    assert continued.causal_share == 0 and continued.later_share == 0.5 and continued.rate == 1


@pytest.fixture(scope="module")
def exported(run: Path, tokenizer_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    corpus = tmp_path_factory.mktemp("corpus")
    shutil.copy(tokenizer_file, corpus)
    split = {"bytes": 1_000_000, "files": 3, "packages": {"one": {"licence": "MIT"}}}
    (corpus / "manifest.json").write_text(
        json.dumps({"train": split, "heldout": split, "refused": {}, "not_shared_with": ["examples"]})
    )
    out = tmp_path_factory.mktemp("exported")
    export(run, corpus, out, "latest", measured={"exact_match": 0.25})
    return out


def test_an_export_loads_as_a_denoiser_and_as_the_plain_class(
    exported: Path, run: Path, vocabulary: Vocabulary
) -> None:
    plain = DiffusionGemmaForBlockDiffusion.from_pretrained(exported, dtype=torch.float32)
    trained = {name: tensor.bfloat16().float() for name, tensor in weights(run).items()}
    for name, tensor in plain.model.decoder.state_dict().items():
        assert torch.equal(tensor, trained[name]), name
    assert plain.generation_config.sampler_config.entropy_bound == 0.1

    denoiser = load_denoiser(str(exported), device="cpu")
    assert denoiser.vocabulary.tokens == vocabulary.tokens
    assert denoiser.vocabulary.null == vocabulary.null
    assert denoiser.settings.layout == "raw" and denoiser.settings.seed_self_conditioning
    ids = torch.tensor([10, 11, 12])
    expected = plain(input_ids=torch.tensor([[2, 20, 21]]), decoder_input_ids=ids[None]).logits[0]
    torch.testing.assert_close(denoiser.logits(denoiser.encode([2, 20, 21]), ids, None), expected)


def test_a_run_can_continue_the_weights_of_a_checkpoint(
    exported: Path, texts: Texts, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    trainer = Trainer(replace(OPTIONS, start=str(exported)), texts, texts, vocabulary, tmp_path)
    given = DiffusionGemmaForBlockDiffusion.from_pretrained(exported, dtype=torch.float32)
    for name, tensor in given.model.decoder.state_dict().items():
        assert torch.equal(tensor, trainer.network.model.decoder.state_dict()[name]), name
    assert trainer.progress.step == 0


def test_an_export_has_no_pickles_and_a_card(exported: Path) -> None:
    assert {file.name for file in exported.iterdir()} == {
        *("model.safetensors", "config.json", "generation_config.json", "tokenizer.json"),
        *("dgfill.json", "README.md", "corpus.json"),
    }
    card = (exported / "README.md").read_text()
    assert f"# {exported.name}\n" in card
    assert "license: apache-2.0" in card and "| exact match | 0.25 |" in card


def test_decoding_fills_every_hole(exported: Path, vocabulary: Vocabulary) -> None:
    denoiser = load_denoiser(str(exported), device="cpu")
    known = [vocabulary.encode(text) for text in ("def area(", "):\n    return ", " ** 2\n")]
    canvas = lay_out(known, [3, 5], vocabulary, 32)
    fills = decode(denoiser, canvas, torch.Generator().manual_seed(0), per_step=2)
    assert len(fills) == 2 and all(isinstance(fill, bytes) for fill in fills)
    assert fills == decode(denoiser, canvas, torch.Generator().manual_seed(0), per_step=2)


def test_random_uses_the_embedded_vocabulary(exported: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "MINI", exported)
    assert len(load_denoiser("random").vocabulary) == SIZE
    monkeypatch.setattr(load, "MINI", exported / "nowhere")
    with pytest.raises(load.ModelError, match="missing from this installation"):
        load_denoiser("random")


def test_a_checkpoint_without_settings_is_a_foreign_one(exported: Path, tmp_path: Path) -> None:
    foreign = shutil.copytree(exported, tmp_path / "foreign")
    (foreign / "dgfill.json").unlink()
    denoiser = load_denoiser(str(foreign), device="cpu")
    assert denoiser.settings.layout == "instruct" and denoiser.vocabulary.null is None


def test_damaged_weights_are_one_clear_line(exported: Path, tmp_path: Path) -> None:
    damaged = shutil.copytree(exported, tmp_path / "damaged")
    (damaged / "model.safetensors").write_bytes(b"nothing")
    with pytest.raises(load.ModelError, match="cannot load the model"):
        load_denoiser(str(damaged), device="cpu")


def test_best_weights_load_into_a_network(run: Path, texts: Texts, vocabulary: Vocabulary) -> None:
    trainer = Trainer(OPTIONS, texts, texts, vocabulary, run.parent / "other")
    load_network(run / "best.pt", trainer.network)
    best = torch.load(run / "best.pt", weights_only=True)
    assert best["metrics"]["step"] == 8
    assert torch.equal(
        trainer.network.model.decoder.embed_tokens.weight, best["network"]["embed_tokens.weight"]
    )
