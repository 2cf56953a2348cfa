"""``dgfill train`` from wheels to an evaluated checkpoint, with a tiny corpus."""

from __future__ import annotations

import gzip
import json
import lzma
import pkgutil
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from dgfill.cli.train import app
from dgfill.errors import InputError
from dgfill.models.errors import ModelError
from dgfill.models.load import load_denoiser
from dgfill.training import options, stages
from dgfill.training.corpus import CorpusOptions
from dgfill.training.curve import gain_of
from dgfill.training.document import write_documents
from dgfill.training.options import PRESETS, Budget, RunOptions
from tests.training.test_corpus import document, variant
from tests.training.test_run import OPTIONS

runner = CliRunner()


def call(*arguments: object) -> str:
    result = runner.invoke(app, [str(argument) for argument in arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture
def little(monkeypatch: pytest.MonkeyPatch) -> None:
    """Little to train on, and a small network in ``cpu``, which would be compiled."""
    modules = [document(variant(n), "python", f"module{n}/a.py") for n in range(40)]
    monkeypatch.setattr("dgfill.training.corpus.read_standard_library", lambda refusals: modules)
    few = partial(CorpusOptions, synthetic=0, extraction=0, heldout_share=0.2)
    monkeypatch.setattr(stages, "CorpusOptions", few)
    monkeypatch.setitem(options.PRESETS, "cpu", replace(OPTIONS, compile=True))


@pytest.mark.usefixtures("little")
def test_from_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    begun = call("--preset", "cpu", "--minutes", 0.02, "--no-compile")
    assert "from step 0" in begun and "held out at step 0" in begun
    assert re.search(r"[\d.]+ before, [\d.]+ after", begun)
    assert load_denoiser("dgfill-cpu").vocabulary.tokens
    continued = call("--preset", "cpu", "--minutes", 0.03)
    assert "tokens" not in continued.partition("from step")[0] and "from step 0" not in continued


def begin(folder: Path, **changes: Any) -> list[str]:
    """What training from scratch says, with a tiny network."""
    said: list[str] = []
    stages.from_scratch(replace(OPTIONS, **changes), folder, 100_000, said.append)
    return said


@pytest.mark.usefixtures("little")
def test_training_from_nothing_lowers_the_held_out_loss(tmp_path: Path) -> None:
    said = begin(tmp_path, budget=Budget(steps=60))
    before, after = map(float, re.findall(r"([\d.]+) (?:before|after)", said[-1]))
    assert after < before - 0.5
    curve = json.loads((tmp_path / "run/curve.json").read_text())
    del curve["evaluations"][0]
    (tmp_path / "run/curve.json").write_text(json.dumps(curve))
    assert gain_of(tmp_path / "run").endswith(f"long holes: {after:.3f} after")


@pytest.mark.usefixtures("little")
def test_a_run_from_nothing_goes_on_as_what_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begin(tmp_path, budget=Budget(steps=1))
    with pytest.raises(InputError, match="begun with another preset: name another folder"):
        begin(tmp_path, shape=replace(OPTIONS.shape, layers=3))
    saved = tmp_path / "run/run.json"
    replace(OPTIONS, compile=True).save(saved)
    begin(tmp_path, budget=Budget(steps=2))
    assert not RunOptions.load(saved).compile
    replace(OPTIONS, feed_processes=1).save(saved)
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(ModelError, match="run was begun with it, begin another run with cpu"):
        begin(tmp_path)


@pytest.mark.usefixtures("little")
def test_a_stage_that_is_cut_off_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut_off(put: Callable[[Any, Any], object], name: str, source: Any, target: Any) -> None:
        if Path(target).name == name:
            raise KeyboardInterrupt
        put(source, target)

    for put, name in (
        ("os.replace", "manifest.json"),
        ("os.replace", "tokenizer.json"),
        ("shutil.copyfile", "tokenizer.json"),  # of the checkpoint
    ):
        with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
            patch.setattr(put, partial(cut_off, pkgutil.resolve_name(put.replace(".", ":")), name))
            begin(tmp_path, budget=Budget(steps=1))
    assert "before" in call("--preset", "cpu", "--out", tmp_path, "--minutes", 0.001)


def test_a_preset_begins_with_nothing(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    for arguments, complaint in (
        (["--from", "mini"], "--from: a preset begins with nothing"),
        (["--data", str(tmp_path)], "--data: a preset begins with nothing"),
        (["--out", str(tmp_path)], "is there, and is no such run"),
    ):
        for stage in ("corpus", "run"):  # which the stages leave in the working directory
            (tmp_path / stage).mkdir(exist_ok=True)
        refused = runner.invoke(app, ["--preset", "cpu", *arguments])
        assert refused.exit_code == 2 and complaint in refused.output.replace("'", ""), refused.output


def test_from_corpus_to_evaluation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(options.PRESETS, "cpu", OPTIONS)
    corpus, run, out = tmp_path / "corpus", tmp_path / "run", tmp_path / "out"
    corpus.mkdir()
    for split, numbers in (("train", range(40)), ("heldout", range(40, 45))):
        write_documents(corpus / f"{split}.jsonl.xz", [document(variant(number)) for number in numbers])
    part = {"bytes": 1, "files": 1, "packages": {}}
    (corpus / "manifest.json").write_text(
        json.dumps({"train": part, "heldout": part, "refused": {}, "not_shared_with": []})
    )

    assert "bytes per held-out token" in call("tokenizer", "-c", corpus, "--size", OPTIONS.shape.vocabulary)
    with monkeypatch.context() as patch:
        patch.setitem(options.PRESETS, "cpu", replace(OPTIONS, shape=replace(OPTIONS.shape, vocabulary=100)))
        refused = runner.invoke(app, ["run", "-c", str(corpus), "-r", str(run), "--steps", "8"])
    assert refused.exit_code == 2
    assert "tokenizer.json: error: it has 291 tokens, the network takes 100" in refused.output
    assert "held out at step 8" in call("run", "-c", corpus, "-r", run, "--steps", 8)
    assert "from step 8" in call("run", "-c", corpus, "-r", run, "--steps", 9)
    assert "MB" in call("export", "-c", corpus, "-r", run, "-o", out)

    items = tmp_path / "items.jsonl"
    rows = [
        {
            "task_id": f"t/{n}",
            "prompt": "def f(a):\n",
            "suffix": "\n",
            "canonical_solution": f"    return a + {n}",
        }
        for n in range(3)
    ]
    items.write_text("\n".join(map(json.dumps, rows)))
    summary = json.loads(
        call("eval", "--data", items, "--model", out, "--limit", 2, "--slots", 6, "--width", 32)
    )
    assert summary["items"] == 2 and 0 <= summary["exact_match"] <= 1
    assert "the canvas has 2" in refusal("eval", "--data", items, "--model", out, "--width", 2)
    losses = json.loads(call("eval", "-c", corpus, "--model", out))
    assert losses.keys() == {"short", "long", "bits_per_byte", "prompt"}
    in_training = json.loads((run / "curve.json").read_text())["evaluations"][-1]
    assert abs(losses["long"] - in_training["long"]) < 0.05
    monkeypatch.setitem(options.PRESETS, "cpu", replace(OPTIONS, shape=replace(OPTIONS.shape, layers=3)))
    assert "from step 0" in call(
        "run", "-c", corpus, "-r", tmp_path / "on", "--from", out, "--steps", 1, "--no-compile"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run", "-c", "x", "-r", "y", "--preset", "tpu"], "'tpu' is not one of cpu, gpu"),
        (["run", "-c", "x", "-r", "y", "--steps", "1", "--minutes", "1"], "not both"),
        (["run", "-c", "x", "-r", "y", "--steps", "0"], "--steps"),
        (["run", "-c", "x", "-r", "y", "--minutes", "-3"], "-3 is no number from 0 on"),
        (["run", "-c", "x", "-r", "y", "--minutes", "nan"], "nan is no number from 0 on"),
        (["run", "-c", "x", "-r", "y", "--stop-after", "0"], "more than 0"),
        (["corpus", "-o", "x", "--synthetic", "inf"], "inf is no number from 0 on"),
        (["corpus", "-o", "x", "--cap", "much"], "much is no number from 0 on"),
        (["tokenizer", "-c", "x", "--size", "100"], "--size"),
        (["export", "-c", "x", "-r", "y", "-o", "z", "--weights", "worst"], "--weights"),
        (["eval", "--data", __file__, "--limit", "0"], "--limit"),
        (["export", "-c", "x", "-r", "y", "-o", "z"], "has no best.pt"),
        (["corpus", "-o", "x", "--wheels", "nowhere"], "nowhere is no folder"),
        (["corpus", "-o", "x", "--wheels", ".", "--projects", "nowhere"], "nowhere is no folder"),
        (
            ["run", "-c", "nowhere", "-r", "y"],
            "nowhere has no train.jsonl.xz, which dgfill train corpus writes",
        ),
        (["eval", "--data", "nowhere"], "nowhere does not exist"),
        (["eval"], "give --data, --corpus or both"),
    ],
)
def test_wrong_usage_is_one_clear_error(arguments: list[str], message: str) -> None:
    result = runner.invoke(app, arguments)
    assert result.exit_code == 2
    assert message in " ".join(result.output.replace("│", " ").split())


def refusal(*arguments: object) -> str:
    """The one line that ends a command."""
    result = runner.invoke(app, [str(argument) for argument in arguments])
    assert result.exit_code == 2 and "internal error" not in result.stderr, result.output
    return result.stderr.splitlines()[-1]


@pytest.fixture
def corpus(tmp_path: Path, tokenizer_file: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for split in ("train", "heldout"):
        write_documents(folder / f"{split}.jsonl.xz", [document(variant(0))])
    (folder / "manifest.json").write_text("{}")
    shutil.copy(tokenizer_file, folder / "tokenizer.json")
    return folder


@pytest.mark.parametrize("data", [b"", b"plain", lzma.compress(b"{}"), lzma.compress(b"x" * 999)[:60]])
def test_a_broken_corpus_is_one_clear_error(corpus: Path, tmp_path: Path, data: bytes) -> None:
    (corpus / "train.jsonl.xz").write_bytes(data)
    assert "train.jsonl.xz: error: this is no part of a corpus" in refusal("tokenizer", "-c", corpus)
    assert "no part of a corpus" in refusal("run", "-c", corpus, "-r", tmp_path / "run", "--steps", 1)


def test_a_corpus_without_text_is_one_clear_error(corpus: Path) -> None:
    write_documents(corpus / "heldout.jsonl.xz", [])
    assert "heldout.jsonl.xz: error: there is no text in it" in refusal("tokenizer", "-c", corpus)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("run.json", "these are not the options of a run"),
        ("latest.pt", "this checkpoint is broken: remove it to begin anew"),
        ("curve.json", "this is not the curve of a run"),
    ],
)
def test_a_broken_run_is_one_clear_error(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, message: str
) -> None:
    monkeypatch.setitem(options.PRESETS, "cpu", OPTIONS)
    run = tmp_path / "run"
    call("run", "-c", corpus, "-r", run, "--steps", 1)
    again = ("run", "-c", corpus, "-r", run)
    assert "from step 1: the budget is used up" in call(*again)
    (run / name).write_bytes((run / name).read_bytes()[:20])
    assert refusal(*again).startswith(f"{run / name}: error: {message}")


def test_folders_that_cannot_be_written(corpus: Path, tmp_path: Path) -> None:
    beside = tmp_path / "file"
    beside.write_text("")
    message = f"{beside / 'out'}: error: this folder cannot be made: Not a directory"
    assert message in refusal("corpus", "-o", beside / "out")
    assert message in refusal("run", "-c", corpus, "-r", beside / "out", "--steps", 1)


def test_an_export_overwrites_nothing_but_a_checkpoint(corpus: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    for name in ("run.json", "best.pt"):
        (run / name).write_text("")
    (tmp_path / "README.md").write_text("mine")
    assert "is there, and is no checkpoint" in refusal("export", "-c", corpus, "-r", run, "-o", tmp_path)
    assert (tmp_path / "README.md").read_text() == "mine"
    wrong = refusal("export", "-c", corpus, "-r", run, "-o", tmp_path / "x", "--measured", run / "run.json")
    assert "has no figures as JSON" in wrong
    assert "not the options of a run" in refusal("export", "-c", corpus, "-r", run, "-o", tmp_path / "x")


def test_the_gpu_preset_takes_a_gpu(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    assert "none is here" in refusal("run", "-c", corpus, "-r", tmp_path / "run", "--preset", "gpu")
    assert not (tmp_path / "run").exists()
    assert "take cpu" in refusal("--preset", "gpu", "--out", tmp_path / "out")
    assert not (tmp_path / "out").exists()
    (tmp_path / "run").mkdir()
    PRESETS["gpu"].save(tmp_path / "run" / "run.json")
    assert "was begun with it" in refusal("run", "-c", corpus, "-r", tmp_path / "run")


def test_a_corpus_without_functions_can_be_trained_on(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(options.PRESETS, "cpu", replace(OPTIONS, functions=8))
    again = ("run", "-c", corpus, "-r", tmp_path / "run", "--steps", 1)
    assert "has no functions.jsonl.xz" in refusal(*again)
    write_documents(corpus / "functions.jsonl.xz", [])
    assert "held out at step 1" in call(*again)


def test_a_checkpoint_without_a_tokenizer_is_no_export(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    said = refusal("run", "-c", corpus, "-r", tmp_path / "run", "--from", tmp_path)
    assert "has no tokenizer.json, which dgfill train export writes" in said


def test_items_that_are_none(tmp_path: Path) -> None:
    items = tmp_path / "items.jsonl.gz"
    items.write_bytes(gzip.compress(b'{"task_id": "a"}\n'))
    assert "items.jsonl.gz:1: error: a line is an object with" in refusal("eval", "--data", items)
    items.write_bytes(gzip.compress(b'{"task_id": "a"}\n')[:20])
    assert "items.jsonl.gz: error: cannot be read" in refusal("eval", "--data", items)
    assert "items.jsonl.gz: error: cannot be read" in refusal("corpus", "-o", tmp_path, "--exclude", items)


def test_help_imports_no_torch() -> None:
    code = (
        "import sys; from typer.testing import CliRunner; from dgfill.cli.train import app;"
        "assert CliRunner().invoke(app, ['run', '--help']).exit_code == 0; assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
