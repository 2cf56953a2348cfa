"""``dgfill train`` from wheels to an evaluated checkpoint, with a tiny corpus."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dgfill.cli.train import app
from dgfill.training import options
from dgfill.training.document import write_documents
from tests.training.test_corpus import document, variant
from tests.training.test_run import OPTIONS

runner = CliRunner()


def call(*arguments: object) -> str:
    result = runner.invoke(app, [str(argument) for argument in arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


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
    assert refused.exit_code == 2 and "its tokenizer has" in refused.output
    assert "held out at step 8" in call("run", "-c", corpus, "-r", run, "--steps", 8, "--no-compile")
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
        (["export", "-c", "x", "-r", "y", "-o", "z"], "has no best.pt"),
        (["corpus", "-o", "x", "--wheels", "nowhere"], "nowhere is no folder"),
        (["corpus", "-o", "x", "--wheels", ".", "--projects", "nowhere"], "nowhere is no folder"),
        (["run", "-c", "nowhere", "-r", "y"], "nowhere has no train.jsonl.xz"),
        (["eval", "--data", "nowhere"], "nowhere does not exist"),
        (["eval"], "give --data, --corpus or both"),
    ],
)
def test_wrong_usage_is_one_clear_error(arguments: list[str], message: str) -> None:
    result = runner.invoke(app, arguments)
    assert result.exit_code == 2
    assert message in " ".join(result.output.replace("│", " ").split())


def test_help_imports_no_torch() -> None:
    code = (
        "import sys; from typer.testing import CliRunner; from dgfill.cli.train import app;"
        "assert CliRunner().invoke(app, ['run', '--help']).exit_code == 0; assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
