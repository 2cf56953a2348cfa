"""Everything a training run depends on, in one frozen value that is written beside its checkpoints."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final

from dgfill.errors import InputError, Place
from dgfill.training.examples import RowOptions
from dgfill.training.network import Shape

__all__ = ["PRESETS", "Budget", "RunOptions", "Stage", "stage_at"]


SKIPPED: Final = 0.55
"""Where the curriculum begins if a run continues a checkpoint: holes only, later steps for half of them."""
GENTLER: Final = 0.6
"""Factor on the learning rates of such a run."""


@dataclass(frozen=True, slots=True)
class Budget:
    """When a run is over: after some minutes of training, or after some steps."""

    minutes: float | None = None
    steps: int | None = None

    def __post_init__(self) -> None:
        if (self.minutes is None) == (self.steps is None):
            raise ValueError("a budget is either minutes or steps")

    def progress(self, step: int, seconds: float) -> float:
        """How much of the budget is used, from 0 to 1."""
        if self.steps is not None:
            return min(1.0, step / self.steps)
        assert self.minutes is not None
        return min(1.0, seconds / (60 * self.minutes))


@dataclass(frozen=True, slots=True)
class RunOptions:
    """One training run."""

    shape: Shape = field(default_factory=Shape)
    rows: RowOptions = field(default_factory=lambda: RowOptions(rows=32))
    budget: Budget = field(default_factory=lambda: Budget(minutes=150))
    part_rows: int = 8  # rows whose gradient is computed at once
    seed: int = 0
    start: str = ""  # checkpoint whose weights the run begins with; none: random ones
    skipped: float = 0.0  # share of the curriculum that those weights have behind them
    matrix_rate: float = 3e-3  # Muon, for the matrices
    rate: float = 6e-3  # AdamW, for embedding and gains
    weight_decay: float = 0.05
    warmup: int = 50  # steps
    functions: int = 0  # how often each function that stands alone is read, beside its file
    prompt_weight: float = 0.6  # of the encoder's next-token loss, beside the loss on free slots
    predicted: float = 0.5  # share of the positions that carry loss: free slots first, then prompt tokens
    evaluate_every: float = 10.0  # minutes between held-out evaluations and checkpoints
    feed_processes: int = 0  # that make batches ahead; 0: they are made where they are used
    compile: bool = True
    seeded: bool = True  # whether the first step has self-conditioning
    lora: int = 0  # rank of an adapter that is trained instead of the weights; 0: none

    @property
    def predictions(self) -> int:
        """Positions of a part of a batch that carry loss, where it has holes."""
        return round(self.part_rows * self.rows.length * self.predicted)

    def continued(self, start: str, shape: Shape) -> RunOptions:
        """The run that goes on with the weights of a checkpoint, instead of random ones."""
        return replace(
            self,
            start=start,
            shape=shape,
            skipped=SKIPPED,
            matrix_rate=self.matrix_rate * GENTLER,
            rate=self.rate * GENTLER,
        )

    def save(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self), indent=1) + "\n")

    @classmethod
    def load(cls, path: Path) -> RunOptions:
        """
        Raises:
            InputError: the file does not hold the options of a run.
        """
        nested = {"shape": Shape, "rows": RowOptions, "budget": Budget}
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            return cls(**values | {name: kind(**values[name]) for name, kind in nested.items()})
        except (OSError, ValueError, TypeError, KeyError) as error:
            message = f"these are not the options of a run ({error}): name another folder"
            raise InputError(message, Place(str(path))) from None


PRESETS = {
    "cpu": RunOptions(),
    "gpu": RunOptions(
        shape=Shape(vocabulary=8_192, width=384, layers=12, heads=6, feed_forward=1_024),
        rows=RowOptions(rows=256, length=320, widest=256, narrowest=64, filled=0.5),
        part_rows=256,
        matrix_rate=4e-3,
        warmup=200,
        functions=8,
        predicted=1 / 3,
        feed_processes=14,
        budget=Budget(minutes=25),
        evaluate_every=2.5,
    ),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """What a step trains on; the curriculum moves from plain text over short holes to long ones."""

    causal_share: float  # chance that a batch is plain text for the encoder
    long_share: float  # share of rows with few long holes instead of many short ones
    later_share: float  # chance that a batch stands for a later denoising step
    rate: float  # factor on the learning rates


def stage_at(progress: float, step: int, options: RunOptions) -> Stage:
    """The curriculum and the learning rate (warm-up, constant, linear decay to 0) at a point of a run."""
    point = options.skipped + (1 - options.skipped) * progress
    return Stage(
        causal_share=_ramp(point, 0.1, 0.5, 0.8, 0.0),
        long_share=_ramp(point, 0.25, 0.8, 0.1, 0.9),
        later_share=_ramp(point, 0.4, 0.55, 0.0, 0.5),
        rate=min(1.0, (step + 1) / options.warmup) * _ramp(progress, 0.15, 1.0, 1.0, 0.0),
    )


def _ramp(progress: float, start: float, stop: float, before: float, after: float) -> float:
    share = min(1.0, max(0.0, (progress - start) / (stop - start)))
    return before + (after - before) * share
