"""Train a checkpoint further on somebody's own files.

    files ──own_files──► train, held out ──run──► out/run ──► out: a checkpoint, or an adapter for it

The lowest held-out loss wins, so what is written is never worse there than what it began with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from dgfill.errors import InputError, Place
from dgfill.models.diffusion_gemma import schedule_of
from dgfill.models.errors import ModelError
from dgfill.models.folders import local_folder
from dgfill.models.load import checkpoint_folder, checkpoint_vocabulary
from dgfill.models.names import EMBEDDED, RANDOM
from dgfill.models.settings import read_settings
from dgfill.training.checkpoint import load_exported, load_network, read_weights
from dgfill.training.curve import gain_of
from dgfill.training.examples import RowOptions
from dgfill.training.export import write_checkpoint
from dgfill.training.lora import save_adapter
from dgfill.training.network import Shape
from dgfill.training.options import Budget, RunOptions
from dgfill.training.own_files import split
from dgfill.training.run import Trainer

__all__ = ["fine_tune"]

_ROWS: Final = RowOptions(rows=8)
_GENTLER: Final = 0.2  # factor on the learning rates of a run from scratch
_WARMUP: Final = 10  # steps
_LORA_RATE: Final = 1.5e-4 * 2816  # over the width: what the released model, 2,816 wide, is fine-tuned with


def fine_tune(
    start: str,
    texts: Sequence[str],
    out: Path,
    budget: Budget,
    *,
    lora: int = 0,
    seed: int = 0,
    say: Callable[[str], None],
) -> int:
    """Begin or resume a run, and write what came of it.

    Args:
        start: the checkpoint to begin with: one of ``EMBEDDED``, a folder, or the id of a repository.
        texts: some of them are held out.
        out: the folder to write; the run is in its folder ``run``.
        budget: of all calls together.
        lora: the rank of the adapter; 0: the whole checkpoint is trained.
        seed: of the data and the noise.
        say: is told of the progress.

    Returns:
        The signal that stopped it, or 0.

    Raises:
        ModelError: the checkpoint cannot be trained here, or PEFT is missing.
        InputError: the run that is there is another one.
    """
    if start == RANDOM:
        raise ModelError(f"{RANDOM} has no weights that could be trained: name a checkpoint, such as mini")
    base = checkpoint_folder(start) if start in EMBEDDED else local_folder(start)
    vocabulary = checkpoint_vocabulary(base)
    run = out / "run"
    options = _options(base, lora, seed)
    if (run / "run.json").exists():
        saved = RunOptions.load(run / "run.json")
        if (saved.start, saved.lora) != (options.start, options.lora):
            adapter = f"--lora {saved.lora}" if saved.lora else "no --lora"
            begun = f"begun with --from {saved.start} and {adapter}"
            raise InputError(f"{begun}: name another folder", Place(str(out)))
        options = saved
    options = replace(options, budget=budget, evaluate_every=max(5.0, (budget.minutes or 0) / 3))
    train, heldout = split(texts)
    say(f"{len(train.texts)} texts, {train.ends[-1] / 1e6:.2f} MB, and {len(heldout.texts)} held out")
    stopped = Trainer(options, train, heldout, vocabulary, run).run(say)
    _write(base, options, run, out, start)
    say(gain_of(run))
    return stopped


def _write(base: Path, options: RunOptions, run: Path, out: Path, start: str) -> None:
    """The weights with the lowest held-out loss, as a checkpoint or an adapter."""
    if options.lora:
        save_adapter(read_weights(run / "best.pt"), options.lora, start, out)
        return
    network = load_exported(base)
    load_network(run / "best.pt", network)
    write_checkpoint(
        network,
        checkpoint_vocabulary(base),
        read_settings(base),
        base / "tokenizer.json",
        out,
        schedule=schedule_of(network),
    )


def _options(base: Path, lora: int, seed: int) -> RunOptions:
    options = RunOptions(
        rows=_ROWS, part_rows=_ROWS.rows // 2, warmup=_WARMUP, seed=seed, compile=False, lora=lora
    )
    shape = Shape.of(base)
    if lora > shape.width:
        raise ModelError(f"a rank of {lora} is more than the width of {base}, which is {shape.width}")
    rates = (
        {"rate": _LORA_RATE / shape.width}
        if lora
        else {"rate": options.rate * _GENTLER, "matrix_rate": options.matrix_rate * _GENTLER}
    )
    seeded = read_settings(base).seed_self_conditioning
    return replace(options.continued(str(base.resolve()), shape), seeded=seeded, **rates)
