"""The training run: a loop that can be stopped at any moment and resumed exactly.

    step -> stage of the curriculum -> batch -> gradients of its parts -> optimizers -> log

On a CPU the parts of a batch are spread over threads of one core each, which take them from one
queue: a core that others use as well delays the step less than it would delay every kernel.
Gradients are added in the order of the parts, so the result does not depend on who did what.
"""

from __future__ import annotations

import os
import random
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch._dynamo.exc import TorchDynamoException
from transformers import DiffusionGemmaForBlockDiffusion

from dgfill.models.errors import ModelError
from dgfill.models.folders import first_line
from dgfill.models.load import checkpoint_folder
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.batches import Batch, Texts
from dgfill.training.checkpoint import Progress, load_exported, load_run, save_network, save_run
from dgfill.training.curve import Curve
from dgfill.training.feed import BatchSpec, Feed
from dgfill.training.folders import make_folder
from dgfill.training.forward import FusedPass, as_it_is
from dgfill.training.heldout import HeldOut, held_out_batches, measure
from dgfill.training.lora import add_adapter
from dgfill.training.network import build_network
from dgfill.training.objective import Objective
from dgfill.training.optimizers import clip, make_optimizers, set_rate
from dgfill.training.options import RunOptions, stage_at
from dgfill.training.tokenizer import IMAGE_IDS

__all__ = ["Trainer"]

_LOG_SECONDS = 20.0
_CLIP = 1.0


@dataclass(frozen=True, slots=True)
class _Plan:
    """One step: what kind of batches, at what factor on the learning rates."""

    causal: bool
    later: bool
    rate: float
    numbers: range  # of its batches, in the whole run
    batches: list[Callable[[], Batch]]


class Trainer:
    """One run in one folder: ``run.json``, ``latest.pt``, ``best.pt``, ``curve.json``, ``curve.png``."""

    def __init__(
        self, options: RunOptions, train: Texts, heldout: Texts, vocabulary: Vocabulary, out: Path
    ) -> None:
        self.options = options
        self._vocabulary, self._out = vocabulary, out
        self._device = "cuda" if torch.cuda.is_available() else "cpu"
        workers = 1 if self._device == "cuda" else os.cpu_count() or 1
        torch.set_num_threads(1 if workers > 1 else torch.get_num_threads())
        self._pool = ThreadPoolExecutor(workers)
        self._part_rows = replace(options.rows, rows=options.part_rows)
        self._heldout = held_out_batches(heldout, vocabulary, self._part_rows, options.feed_processes)
        self._feed = Feed(train, vocabulary, self._part_rows, options.seed, options.feed_processes)
        self._ahead: deque[_Plan] = deque()
        torch.manual_seed(options.seed)
        self.network = _network(options, vocabulary).to(self._device)
        make_folder(out)
        self._optimizers = make_optimizers(self.network, options)
        self._parameters = [p for p in self.network.model.decoder.parameters() if p.requires_grad]
        compiler = _compiled if options.compile else as_it_is
        fused = FusedPass(self.network, options.rows.length, compiler)
        self._objective = Objective(
            fused, options.shape.vocabulary, options.prompt_weight, compiler, seeded=options.seeded
        )
        self.progress = Progress()
        self._paused: list[int] = []
        self._curve = Curve(out)
        if (out / "latest.pt").exists():
            self.progress = load_run(out / "latest.pt", self.network, self._optimizers)
            self._curve.load(self.progress.step)

    def run(self, say: Callable[[str], None], stop_after: float | None = None) -> int:
        """Train until the budget is used, ``stop_after`` minutes have passed, or a signal comes.

        Whatever ends it, a checkpoint is written first.  Time for which SIGSTOP holds it is not counted.

        Returns:
            The signal that stopped it, or 0.
        """
        last_log = last_evaluation = self.progress.seconds
        self._warm_up()
        self.options.save(self._out / "run.json")
        is_over = ": the budget is used up, --minutes or --steps would be a larger one"
        say(f"from step {self.progress.step}" + (is_over if self._fraction() >= 1 else ""))
        if not self.progress.step:
            say(self._evaluate())
        with _received(signal.SIGINT, signal.SIGTERM) as stopping, _received(signal.SIGCONT) as self._paused:
            limit = float("inf") if stop_after is None else self.progress.seconds + 60 * stop_after
            while self._fraction() < 1.0 and self.progress.seconds < limit and not stopping:
                line = self._step()
                if self.progress.seconds - last_log >= _LOG_SECONDS:
                    last_log = self.progress.seconds
                    say(line)
                if self.progress.seconds - last_evaluation >= 60 * self.options.evaluate_every:
                    last_evaluation = self.progress.seconds
                    say(self._evaluate())
        self._feed.close()
        say(self._evaluate())
        return stopping[0] if stopping else 0

    def _fraction(self) -> float:
        return self.options.budget.progress(self.progress.step, self.progress.seconds)

    def _warm_up(self) -> None:
        """Compile what a step runs, in one thread and off the clock.

        Raises:
            ModelError: it cannot be compiled, such as without a compiler of C++.
        """
        for causal in (False, True):
            batch = self._feed.order(BatchSpec(0, causal, 0.5))
            try:
                self._gradients(batch, 0, causal=causal, later=not causal)
            except TorchDynamoException as error:
                reason = f"cannot compile the network here ({first_line(error)})"
                raise ModelError(f"{reason}: --no-compile trains without, more slowly") from None

    def _plan(self, step: int) -> _Plan:
        """What to do at a step; begins to make its batches."""
        options = self.options
        progress = options.budget.progress(step, self.progress.seconds)
        stage = stage_at(progress, step, options)
        chance = random.Random(f"{options.seed}/{step}/kind")
        causal = chance.random() < stage.causal_share
        later = not causal and chance.random() < stage.later_share
        parts = options.rows.rows // options.part_rows
        numbers = range(step * parts, (step + 1) * parts)
        batches = [self._feed.order(BatchSpec(number, causal, stage.long_share)) for number in numbers]
        return _Plan(causal, later, stage.rate, numbers, batches)

    def _step(self) -> str:
        """One optimizer step; returns a line about it."""
        began = time.monotonic()
        while len(self._ahead) < 1 + self.options.feed_processes:
            self._ahead.append(self._plan(self.progress.step + len(self._ahead)))
        plan = self._ahead.popleft()
        gradients = partial(self._gradients, causal=plan.causal, later=plan.later)
        results = list(self._pool.map(gradients, plan.batches, plan.numbers))
        for index, parameter in enumerate(self._parameters):
            given = [result[0][index] for result in results if result[0][index] is not None]
            parameter.grad = torch.stack(given).mean(0) if given else None
        clip(self._optimizers[0], _CLIP)
        set_rate(self._optimizers, self.options, plan.rate)
        list(self._pool.map(lambda optimizer: optimizer.step(), self._optimizers))

        rows = self.options.rows
        self.progress.step += 1
        self.progress.tokens += rows.rows * rows.length
        self.progress.seconds += self._seconds_since(began)
        hole, prompt = (sum(values) / len(results) for values in list(zip(*results, strict=True))[1:])
        self._curve.add_step(self.progress, hole, prompt)
        rate = self.progress.tokens / self.progress.seconds
        losses = f"prompt {prompt:.3f}" if plan.causal else f"hole {hole:.3f} prompt {prompt:.3f}"
        return (
            f"step {self.progress.step} {self._fraction():.1%} {losses} "
            f"{self.progress.tokens / 1e6:.2f}M tokens {rate:.0f}/s {self.progress.seconds / 60:.1f} min"
        )

    def _seconds_since(self, began: float) -> float:
        """What a step took; as long as the others on average, if the process was stopped meanwhile."""
        if not self._paused:
            return time.monotonic() - began
        self._paused.clear()
        return self.progress.seconds / self.progress.step

    def _gradients(
        self, batch: Callable[[], Batch], number: int, *, causal: bool, later: bool
    ) -> tuple[tuple[Tensor | None, ...], float, float]:
        """Gradients of one part of a batch, and its losses."""
        noise = torch.Generator().manual_seed(self.options.seed * 1_000_000_007 + number)
        with self._autocast():
            positions = self._positions(causal=causal)
            loss = self._objective.loss(batch(), later=later, positions=positions, noise=noise)
        gradients = torch.autograd.grad(loss.total, self._parameters, allow_unused=True)
        return gradients, loss.hole, loss.prompt

    def _positions(self, *, causal: bool) -> int:
        options = self.options
        return options.part_rows * options.rows.length if causal else options.predictions

    def _evaluate(self) -> str:
        def run(function: Callable[[int], None], numbers: Any) -> None:
            def with_autocast(number: int) -> None:
                with self._autocast():
                    function(number)

            list(self._pool.map(with_autocast, numbers))

        losses: HeldOut = measure(
            self._objective, self._heldout, self._vocabulary, self._positions(causal=False), run
        )
        self._curve.add_evaluation(self.progress, asdict(losses))
        self._curve.write()
        if losses.long < self.progress.best:
            self.progress.best = losses.long
            save_network(self._out / "best.pt", self.network, asdict(self.progress) | asdict(losses))
        save_run(self._out / "latest.pt", self.network, self._optimizers, self.progress)
        return f"held out at step {self.progress.step}: " + " ".join(
            f"{name} {value:.3f}" for name, value in asdict(losses).items()
        )

    def _autocast(self) -> torch.autocast:
        # The cache of casts is shared by threads: what one makes, another would drop at any moment.
        return torch.autocast(self._device, torch.bfloat16, cache_enabled=False)


def _network(options: RunOptions, vocabulary: Vocabulary) -> DiffusionGemmaForBlockDiffusion:
    """What the run begins with."""
    if not options.start:
        return build_network(options.shape, vocabulary, IMAGE_IDS)
    # What an adapter leaves alone can be as it was stored, in half the memory.
    dtype = torch.bfloat16 if options.lora else torch.float32
    network = load_exported(checkpoint_folder(options.start), dtype)
    if options.lora:
        add_adapter(network, options.lora)
    return network


def _compiled(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    return torch.compile(function, dynamic=False)


@contextmanager
def _received(*numbers: int) -> Iterator[list[int]]:
    """A list of the signals that have come, in place of what they do otherwise."""
    received: list[int] = []
    previous = {
        number: signal.signal(number, lambda number, frame: received.append(number)) for number in numbers
    }
    try:
        yield received
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
