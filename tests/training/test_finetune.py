"""``dgfill train --from``: a checkpoint, trained further on files of one's own, as a whole or by LoRA."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from typer.testing import CliRunner

from dgfill import fill
from dgfill.cli.train import app
from dgfill.errors import InputError
from dgfill.models.diffusion_gemma import load_diffusion_gemma
from dgfill.models.errors import ModelError
from dgfill.models.settings import Settings
from dgfill.models.tokenizer import read_vocabulary
from dgfill.models.vocabulary import Vocabulary
from dgfill.training import finetune
from dgfill.training.examples import RowOptions
from dgfill.training.export import write_checkpoint
from dgfill.training.finetune import fine_tune
from dgfill.training.network import Shape, build_network
from dgfill.training.options import Budget
from dgfill.training.own_files import read_texts, split
from dgfill.training.tokenizer import CONTROLS, IMAGE_IDS
from tests.training.conftest import SIZE, SOURCE
from tests.training.test_whole_class import network_with_everything

STEPS = 12


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory, vocabulary: Vocabulary, tokenizer_file: Path) -> Path:
    torch.manual_seed(0)
    shape = Shape(SIZE, width=32, layers=2, heads=2, feed_forward=48)
    folder = tmp_path_factory.mktemp("checkpoint") / "base"
    settings = Settings(layout="raw", seed_self_conditioning=True, narrowest=32, controls=CONTROLS)
    write_checkpoint(
        build_network(shape, vocabulary, IMAGE_IDS), vocabulary, settings, tokenizer_file, folder
    )
    return folder


@pytest.fixture
def texts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(finetune, "_ROWS", RowOptions(rows=4, length=128, widest=96))
    monkeypatch.setattr(finetune, "_GENTLER", 5.0)  # as steps are few, and begin gently
    monkeypatch.setattr(finetune, "_LORA_RATE", 1.0)
    return [SOURCE.replace("side", f"side_{number}") * 4 for number in range(8)]


def tuned(start: Path, texts: list[str], out: Path, steps: int = STEPS, lora: int = 0) -> tuple[float, float]:
    """The held-out loss before and after."""
    said: list[str] = []
    fine_tune(str(start), texts, out, Budget(steps=steps), lora=lora, say=said.append)
    *_, before, _, after, _ = said[-1].replace(",", "").split()
    return float(before), float(after)


def logits(model: Path, adapter: Path | None = None) -> torch.Tensor:
    denoiser = load_diffusion_gemma(str(model), "cpu", None if adapter is None else str(adapter))
    context = denoiser.encode([2, 20, 30, 40])
    return denoiser.logits(context, torch.arange(10, 42), None)


def test_a_whole_checkpoint_learns_and_goes_on(base: Path, texts: list[str], tmp_path: Path) -> None:
    before, after = tuned(base, texts, tmp_path / "out")
    assert after < before - 0.05
    weights = load_file(tmp_path / "out" / "model.safetensors")
    assert not torch.equal(logits(tmp_path / "out"), logits(base))
    again, later = tuned(base, texts, tmp_path / "out", STEPS + 4)
    assert again == before and later <= after
    key = "model.decoder.layers.0.mlp.up_proj.weight"
    assert not torch.equal(load_file(tmp_path / "out" / "model.safetensors")[key], weights[key])
    with pytest.raises(InputError, match=r"begun with --from .*base and no --lora: name another folder"):
        tuned(base, texts, tmp_path / "out", lora=2)


@pytest.mark.filterwarnings("ignore:.is_gradient_checkpointing:FutureWarning")
def test_an_adapter_learns_and_is_what_peft_reads(base: Path, texts: list[str], tmp_path: Path) -> None:
    peft = pytest.importorskip("peft")
    out = tmp_path / "out"
    before, after = tuned(base, texts, out, lora=4)
    assert after < before - 0.02
    assert sorted(path.name for path in out.iterdir() if path.is_file() and path.suffix != ".md") == [
        "adapter_config.json",
        "adapter_model.safetensors",
    ]
    assert {path.stat().st_mode & 0o777 for path in out.glob("*.safetensors")} == {0o644}
    merged = logits(base, out)
    assert not torch.allclose(merged, logits(base), atol=1e-3)
    scores = {score(base, adapter) for adapter in (out, None)}
    assert len(scores) == 2 and score(base, out) in scores

    denoiser = load_diffusion_gemma(str(base), "cpu")
    peft.PeftModel.from_pretrained(denoiser._network, str(out))
    context = denoiser.encode([2, 20, 30, 40])
    torch.testing.assert_close(
        denoiser.logits(context, torch.arange(10, 42), None), merged, rtol=1e-4, atol=1e-4
    )


def score(model: Path, adapter: Path | None) -> float:
    """Of the fill of a hole."""
    adapted = None if adapter is None else str(adapter)
    result = fill("radius {? ~2 ?} total\n", model=str(model), adapter=adapted, steps=1, device="cpu")
    return result.fills[0].score


def test_without_peft_a_line_says_what_to_install(
    base: Path, texts: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "peft", None)
    with pytest.raises(ModelError, match="PEFT, which is not installed: pip install peft"):
        tuned(base, texts, tmp_path / "out", lora=4)
    assert not (tmp_path / "out").exists()


@pytest.mark.filterwarnings("ignore:.is_gradient_checkpointing:FutureWarning")
def test_an_adapter_of_a_checkpoint_that_knows_no_holes(
    tokenizer_file: Path, texts: list[str], tmp_path: Path
) -> None:
    peft = pytest.importorskip("peft")
    torch.manual_seed(0)
    network = network_with_everything(SIZE)
    large = tmp_path / "large"
    write_checkpoint(network, checkpoint_like(tokenizer_file), Settings(), tokenizer_file, large)
    before, after = tuned(large, texts, tmp_path / "out", lora=4)
    assert after < before - 0.02
    denoiser = load_diffusion_gemma(str(large), "cpu")
    peft.PeftModel.from_pretrained(denoiser._network, str(tmp_path / "out"))
    context = denoiser.encode([2, 20, 30, 40])
    said = denoiser.logits(context, torch.arange(10, 42), None)
    torch.testing.assert_close(said, logits(large, tmp_path / "out"), rtol=1e-3, atol=1e-3)


def checkpoint_like(tokenizer: Path) -> Vocabulary:
    return read_vocabulary(tokenizer, {"pad": 0, "eos": 1, "bos": 2}, {}, SIZE)


def test_texts_are_what_is_text(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config.py").write_text(SOURCE)
    (tmp_path / "deep" / "node_modules").mkdir(parents=True)
    (tmp_path / "deep" / "node_modules" / "x.js").write_text(SOURCE)
    (tmp_path / "deep" / "a.rs").write_bytes(SOURCE.replace("\n", "\r\n").encode() * 20)
    (tmp_path / "b.bin").write_bytes(b"\0" * 5000)
    (tmp_path / "c.txt").write_text("short")
    (tmp_path / "d.csv").write_text("1,2,3\n" * 200_000)
    assert read_texts([tmp_path]) == [SOURCE * 20]
    assert read_texts([tmp_path / "deep" / "a.rs", tmp_path]) == [SOURCE * 20]


def test_too_little_text_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(SOURCE)
    with pytest.raises(
        InputError, match=r"too little to train on: \d+ characters in 1 files of at least 200"
    ):
        read_texts([tmp_path])


def test_a_named_file_that_is_no_text_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "b.bin").write_bytes(b"\0" * 5000)
    with pytest.raises(InputError, match=r"b\.bin: error: this is no text in UTF-8"):
        read_texts([tmp_path / "b.bin"])


@pytest.mark.parametrize(
    ("start", "lora", "message"),
    [
        ("random", 0, "random has no weights"),
        (None, 33, "a rank of 33 is more than the width of .*, which is 32"),
    ],
)
def test_what_cannot_be_trained_is_one_line(
    base: Path, texts: list[str], tmp_path: Path, start: str | None, lora: int, message: str
) -> None:
    with pytest.raises(ModelError, match=message):
        tuned(Path(start or base), texts, tmp_path / "out", lora=lora)
    assert not (tmp_path / "out").exists()


def test_some_texts_are_held_out_and_always_the_same() -> None:
    texts = [f"{number}\n" * 500 for number in range(100)]
    train, heldout = split(texts)
    assert sorted([*train.texts, *heldout.texts]) == sorted(texts) and 5 < len(heldout.texts) < 15
    assert split(texts[::-1]) == (train, heldout)
    (first,), (last,) = (part.texts for part in split([SOURCE * 20]))
    assert first + last == SOURCE * 20 and 0.05 < len(last) / len(first) < 0.15
    few, one = split(["a\n" * 900, "b\n" * 800])
    assert few.texts == ["a\n" * 900] and one.texts == ["b\n" * 800]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--from", "mini"], "say what to learn from, and where to write"),
        (["--data", "nowhere", "--out", "x"], "nowhere does not exist"),
        (["--data", __file__, "--out", str(Path(__file__).parent)], "is there, and is no such run"),
        (["--data", __file__, "--out", "x", "--no-compile"], "only a preset is compiled"),
        (["--data", __file__, "--out", "x", "--minutes", "0"], "more than 0"),
        (["--data", __file__, "--out", "x", "--minutes", "inf"], "inf is no number from 0 on"),
    ],
)
def test_wrong_usage_is_one_clear_error(arguments: list[str], message: str) -> None:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 2
    assert message in " ".join(result.output.replace("│", " ").split())


def test_the_command_writes_a_checkpoint(
    base: Path, texts: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "src"
    source.mkdir()
    for number, text in enumerate(texts):
        (source / f"{number}.py").write_text(text)
    (tmp_path / "out/run").mkdir(parents=True)  # as a run leaves it that was stopped before its first step
    arguments = ["--from", base, "--data", source, "--out", tmp_path / "out", "--minutes", 0.02]
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    assert "before" in result.stdout and f"dgfill fill --model {tmp_path / 'out'} FILE" in result.stdout
    assert json.loads((tmp_path / "out" / "dgfill.json").read_text())["narrowest"] == 32
    assert logits(tmp_path / "out").isfinite().all()
