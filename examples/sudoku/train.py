"""Train a small model of the DiffusionGemma class to solve Sudoku, from scratch and on one core.

    python examples/sudoku/train.py --order 3 --minutes 90 --out sudoku-9x9
    python examples/sudoku/train.py --order 2 --minutes 5 --out sudoku-4x4

Minutes are of processor time.  A folder with a run goes on where it stopped; ^C and SIGTERM stop it.
``OUT/checkpoint`` is what ``dgfill fill --model OUT/checkpoint puzzle.sudoku`` loads, and
``OUT/curve.jsonl`` tells how the run went.

What is learnt is pinned infilling: clues are pins, blanks are free, as ``dgfill.training.objective`` has
it.  The text is rows of digits; a token is a character.  Puzzles have one solution; a pool of them is
drawn once, and every row of a batch shows one under a random symmetry with a random share of its blanks.
Half of the rows have as many clues as puzzles have that are to be solved, the others any number.

The wavelengths of the rotary position embedding are fractions of a line and of the whole text, so that to
be in one column, or in one row, is a sum of few waves.  With the usual geometric series the same network
learns many times slower.
"""

from __future__ import annotations

import argparse
import copy
import json
import os
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
import torch
from generate import removals, solved
from numpy.typing import NDArray
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from dgfill.automata.all_different import Grid
from dgfill.canvas.denoise import denoise
from dgfill.canvas.layout import lay_out
from dgfill.models.denoiser import Schedule
from dgfill.models.diffusion_gemma import DiffusionGemma
from dgfill.models.settings import Settings
from dgfill.models.tokenizer import read_vocabulary
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.batches import Batch
from dgfill.training.checkpoint import Progress, load_run, save_run
from dgfill.training.export import write_checkpoint
from dgfill.training.forward import FusedPass
from dgfill.training.network import Shape, build_network
from dgfill.training.objective import Objective
from dgfill.training.optimizers import clip, make_optimizers, set_rate
from dgfill.training.options import RunOptions

CONTROLS = ("<pad>", "<eos>", "<bos>", "<|boi|>", "<|eoi|>", "<|image|>")
IDS = {"pad": 0, "eos": 1, "bos": 2}
IMAGE_IDS = (3, 4, 5)
NEWLINE = len(CONTROLS)  # the digits follow it
STEPS = 32  # denoising steps of one puzzle, at most
LATER = 0.5  # share of batches that stand for a later denoising step
WARMUP = 100  # steps
CONSTANT = 0.4  # of the run, after which the learning rate falls to 0
EVALUATED = 64  # held-out puzzles
NEVER = 255  # rank of a cell that stays a clue


@dataclass(frozen=True, slots=True)
class Recipe:
    """What differs between the two sizes."""

    shape: Shape
    clues: range
    rows: int  # puzzles of a batch
    pool: int  # puzzles that are generated


RECIPES = {
    2: Recipe(Shape(16, width=128, layers=4, heads=4, feed_forward=256), range(4, 9), rows=64, pool=1000),
    3: Recipe(Shape(16, width=128, layers=6, heads=4, feed_forward=384), range(30, 37), rows=32, pool=2000),
}
RATES = RunOptions(matrix_rate=5e-3, rate=6e-3, weight_decay=0.05)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--order", type=int, choices=(2, 3), default=3, help="2 for 4x4, 3 for 9x9")
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--evaluate-every", type=float, default=5, metavar="MINUTES")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    run = Run(arguments.order, arguments.minutes, arguments.seed, arguments.out)
    run.go(arguments.evaluate_every)
    return 0


class Run:
    """One run in one folder."""

    def __init__(self, order: int, minutes: float, seed: int, out: Path) -> None:
        out.mkdir(parents=True, exist_ok=True)
        self.recipe, self.grid, self.out, self.seed = RECIPES[order], Grid(order), out, seed
        self.budget = 60 * minutes
        self.vocabulary = write_tokenizer(out / "tokenizer.json")
        self.pool = Pool.kept(out / "pool.npz", self.grid, self.recipe.pool, Random(f"{seed}/train"))
        self.heldout = Pool.draw(self.grid, EVALUATED, Random(f"{seed}/heldout"))
        torch.manual_seed(seed)
        self.network = build_network(
            self.recipe.shape, self.vocabulary, IMAGE_IDS, wavelengths(self.grid, self.recipe.shape)
        )
        self.optimizers = make_optimizers(self.network, RATES)
        self.parameters = [p for p in self.network.model.decoder.parameters() if p.requires_grad]
        self.width = self.grid.size * (self.grid.size + 1) + 1  # slots of a grid, with <eos>
        fused = FusedPass(self.network, 1 + self.width, compiled)
        self.objective = Objective(fused, len(self.vocabulary), 0.0, compiled)
        self.progress = Progress()
        if (out / "latest.pt").exists():
            self.progress = load_run(out / "latest.pt", self.network, self.optimizers)

    def go(self, evaluate_every: float) -> None:
        stopping: list[int] = []
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda number, frame: stopping.append(number))
        for later in (False, True):
            self.gradients(self.batch(0), later, 0)  # compiles, off the clock
        losses: dict[bool, list[float]] = {False: [], True: []}
        evaluated = self.progress.seconds
        while self.progress.seconds < self.budget and not stopping:
            later, loss = self.step()
            losses[later].append(loss)
            if self.progress.seconds - evaluated >= 60 * evaluate_every:
                evaluated = self.progress.seconds
                self.evaluate(losses)
                losses = {False: [], True: []}
        if any(losses.values()):
            self.evaluate(losses)

    def step(self) -> tuple[bool, float]:
        began = time.process_time()
        step, used = self.progress.step, self.progress.seconds / self.budget
        later = Random(f"{self.seed}/{step}").random() < LATER
        gradients, loss = self.gradients(self.batch(step), later, step)
        for parameter, gradient in zip(self.parameters, gradients, strict=True):
            parameter.grad = gradient
        clip(self.optimizers[0], 1.0)
        set_rate(self.optimizers, RATES, min(1.0, (step + 1) / WARMUP, (1 - used) / (1 - CONSTANT)))
        for optimizer in self.optimizers:
            optimizer.step()
        self.progress.step += 1
        self.progress.tokens += self.recipe.rows * self.grid.cells
        self.progress.seconds += time.process_time() - began
        return later, loss

    def gradients(
        self, batch: Batch, later: bool, step: int
    ) -> tuple[tuple[torch.Tensor | None, ...], float]:
        noise = torch.Generator().manual_seed(self.seed * 1_000_000_007 + step)
        positions = self.recipe.rows * self.grid.cells
        with torch.autocast("cpu", torch.bfloat16):
            loss = self.objective.loss(batch, later=later, positions=positions, noise=noise)
        return torch.autograd.grad(loss.total, self.parameters, allow_unused=True), loss.hole

    def batch(self, step: int) -> Batch:
        rng = np.random.default_rng((self.seed, step))
        solutions, blank = self.pool.show(self.grid, self.recipe, rng)
        return as_batch(self.grid, solutions, blank)

    def evaluate(self, losses: dict[bool, list[float]]) -> None:
        """Note the losses and how many held-out puzzles are solved; save everything."""
        save_run(self.out / "latest.pt", self.network, self.optimizers, self.progress)
        settings = Settings(layout="raw", seed_self_conditioning=True, narrowest=self.width)
        network = copy.deepcopy(self.network)
        write_checkpoint(
            network,
            self.vocabulary,
            settings,
            self.out / "tokenizer.json",
            self.out / "checkpoint",
            schedule=Schedule(STEPS),
        )
        solved, steps = solve(DiffusionGemma(network.float().eval(), self.vocabulary, settings), self)
        point = {
            "minutes": round(self.progress.seconds / 60, 1),
            "step": self.progress.step,
            "puzzles": self.progress.step * self.recipe.rows,
            "first_step": mean(losses[False]),
            "later_step": mean(losses[True]),
            "solved": solved,
            "denoising_steps": steps,
        }
        print(json.dumps(point), flush=True)
        (self.out / "checkpoint" / "README.md").write_text(card(self, point))
        with (self.out / "curve.jsonl").open("a") as curve:
            curve.write(json.dumps(point) + "\n")


def solve(denoiser: DiffusionGemma, run: Run) -> tuple[float, float]:
    """The share of held-out puzzles that come out right without a constraint, and denoising steps of each."""
    solutions, blank = run.heldout.puzzles(run.recipe)
    right, steps = 0, 0
    for solution, free in zip(solutions, blank, strict=True):
        known: list[list[int]] = [[]]
        for cell, value in enumerate(solution):
            if free[cell]:
                known.append([])
            else:
                known[-1].append(NEWLINE + int(value))
            if cell % run.grid.size == run.grid.size - 1:
                known[-1].append(NEWLINE)
        canvas = lay_out(known, [1] * int(free.sum()), run.vocabulary, run.width)
        last = None
        for last in denoise(denoiser, canvas, steps=STEPS):
            steps += 1
        assert last
        right += [token - NEWLINE for token in last.ids if token > NEWLINE] == solution.tolist()
    return right / len(solutions), steps / len(solutions)


@dataclass(frozen=True, slots=True)
class Pool:
    """Solved grids, each with the order in which its cells can be blanked."""

    solutions: NDArray[np.int64]  # [puzzles, cells]
    ranks: NDArray[np.int64]  # [puzzles, cells]: when a cell goes, NEVER if it has to stay

    @classmethod
    def draw(cls, grid: Grid, count: int, chance: Random) -> Pool:
        solutions = np.array([solved(grid, chance) for _ in range(count)])
        ranks = np.full_like(solutions, NEVER)
        for puzzle, solution in enumerate(solutions.tolist()):
            for rank, cell in enumerate(removals(grid, solution, chance)):
                ranks[puzzle, cell] = rank
        return cls(solutions, ranks)

    @classmethod
    def kept(cls, path: Path, grid: Grid, count: int, chance: Random) -> Pool:
        """The pool of a file, which is drawn and written if there is none."""
        if not path.exists():
            pool = cls.draw(grid, count, chance)
            np.savez_compressed(path, solutions=pool.solutions, ranks=pool.ranks)
        with np.load(path) as arrays:
            return cls(arrays["solutions"], arrays["ranks"])

    def puzzles(self, recipe: Recipe) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """All puzzles, with clues as many as wanted, or a few more, and their blanks."""
        cells = self.solutions.shape[1]
        wanted = cells - np.resize(list(recipe.clues), len(self.solutions))
        return self.solutions, self.ranks < np.minimum(wanted, (self.ranks < NEVER).sum(1))[:, None]

    def show(
        self, grid: Grid, recipe: Recipe, rng: np.random.Generator
    ) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Random puzzles under random symmetries: solutions and blanks ``[rows, cells]``."""
        rows, size = recipe.rows, grid.size
        chosen = rng.integers(len(self.solutions), size=rows)
        down, across = lines(grid, rows, rng), lines(grid, rows, rng)
        cells = down[:, :, None] * size + across[:, None, :]
        turned = rng.random(rows) < 0.5
        cells = np.where(turned[:, None, None], cells.transpose(0, 2, 1), cells).reshape(rows, -1)
        digits = np.argsort(rng.random((rows, size)), 1) + 1
        solutions = np.take_along_axis(self.solutions[chosen], cells, 1)
        ranks = np.take_along_axis(self.ranks[chosen], cells, 1)
        most = grid.cells - recipe.clues.start
        fewest = np.where(rng.random(rows) < 0.5, grid.cells - recipe.clues.stop + 1, 1)
        blanks = np.minimum(rng.integers(fewest, most + 1), (ranks < NEVER).sum(1))
        return np.take_along_axis(digits, solutions - 1, 1), ranks < blanks[:, None]


def lines(grid: Grid, rows: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Rows, or columns, in another order that keeps boxes together: ``[rows, size]``."""
    bands = np.argsort(rng.random((rows, grid.order)), 1)
    inside = np.argsort(rng.random((rows, grid.order, grid.order)), 2)
    return (bands[:, :, None] * grid.order + inside).reshape(rows, grid.size)


def as_batch(grid: Grid, solutions: NDArray[np.int64], blank: NDArray[np.bool_]) -> Batch:
    """``<bos>`` as the prompt, then the rows, each with its newline, then ``<eos>``."""
    shape = (len(solutions), grid.size * (grid.size + 1) + 2)
    place = [1 + cell + cell // grid.size for cell in range(grid.cells)]
    ids = np.full(shape, NEWLINE, dtype=np.int64)
    ids[:, 0], ids[:, -1], ids[:, place] = IDS["bos"], IDS["eos"], NEWLINE + solutions
    free = np.zeros(shape, dtype=np.bool_)
    free[:, place] = blank
    canvas = np.ones(shape, dtype=np.bool_)
    canvas[:, 0] = False
    return Batch(ids, canvas, free, np.ones(shape, dtype=np.bool_))


def wavelengths(grid: Grid, shape: Shape) -> list[float]:
    """The waves of a line and its fractions, then those of as many lines as a line has characters."""
    line = grid.size + 1
    of_line = [line / k for k in range(1, line // 2 + 1)]
    of_text = [line * line / k for k in range(1, shape.head_width) if k % line]
    return [*of_line, *of_text][: shape.head_width // 2]


def write_tokenizer(path: Path) -> Vocabulary:
    """A token for each character of a grid."""
    characters = ["\u010a", *map(str, range(1, 10))]  # a newline as byte-level tokenizers write it
    tokens = {token: number for number, token in enumerate([*CONTROLS, *characters])}
    tokenizer = Tokenizer(models.BPE(vocab=tokens, merges=[]))
    tokenizer.add_special_tokens(list(CONTROLS))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.save(str(path))
    return read_vocabulary(path, IDS, {}, len(tokens), IMAGE_IDS)


def card(run: Run, point: dict[str, Any]) -> str:
    """The model card of a checkpoint, with what was measured at that point of the run."""
    shape, size = run.recipe.shape, run.grid.size
    parameters = sum(parameter.numel() for parameter in run.parameters)
    return f"""---
license: apache-2.0
library_name: transformers
tags: [text-diffusion, sudoku]
---

# sudoku-{size}x{size}

A small text-diffusion model that solves {size}x{size} Sudoku puzzles.  It is an instance of
`DiffusionGemmaForBlockDiffusion`, trained from scratch by `examples/sudoku/train.py` on generated puzzles.

| | |
|---|---|
| parameters that are trained | {parameters / 1e6:.2f} million, bfloat16 |
| layers, width, heads | {shape.layers}, {shape.width}, {shape.heads} |
| vocabulary | {shape.vocabulary} tokens: digits, newline, control tokens |
| trained for | {point["minutes"]} minutes of one CPU core, {point["puzzles"]} rows of {run.recipe.pool} puzzles |
| {EVALUATED} held-out puzzles with {run.recipe.clues.start} to {run.recipe.clues.stop - 1} clues, solved | {point["solved"]:.1%} |
| denoising steps of one | {point["denoising_steps"]:.1f} |

`dgfill eval sudoku` measures it with and without a constraint.
"""


def compiled(function: Any) -> Any:
    return torch.compile(function, dynamic=False)


def mean(values: list[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None


if __name__ == "__main__":
    sys.exit(main())
