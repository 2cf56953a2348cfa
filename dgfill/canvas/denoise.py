"""The denoising loop: a canvas and a denoiser in, an event per step out.

    canvas: pins | noise ──► logits / temperature ──► condition ──► posterior
      ▲                                                                │
      ├── pins | accepted draws | new noise  ◄──  entropy bound  ◄─────┤
      └── self-conditioning: one-hot at pins | posterior  ◄────────────┘

This is the loop of the DiffusionGemma class in transformers, with pins, and with a condition on
what the free slots may say.  Where nothing is pinned and nothing conditioned it draws the same
numbers in the same order: on the CPU and in float32 it gives the tokens of ``generate``.

Pins are held at every step; acceptance and stopping count free slots only.  A condition may be about
the first of the free slots; the others are text that is still to come, and stopping does not count
them.  Noise comes from the whole vocabulary even under a condition: noise of legal tokens alone would
read as text.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from dgfill.canvas.layout import Canvas
from dgfill.lattice import Conditioned
from dgfill.models.denoiser import Denoiser, Schedule

__all__ = ["Condition", "Step", "denoise"]

MOST_STEPS = 1 << 20
_IMPOSSIBLE = -1e4  # nats; finite, so that a softmax over it stays a number

Condition: TypeAlias = Callable[[NDArray[np.float32]], "Conditioned | None"]
"""Log-probabilities ``[conditioned slots, vocabulary]``, slot by slot, to what they become given a language.

``None``: this step goes without.
"""


@dataclass(frozen=True, slots=True)
class Step:
    """One denoising step, as an event; what is "per slot" covers the whole canvas.

    ``log_probs`` are at the step's temperature and without condition.  The temperature is that of
    all slots, so it changes how far apart the scores of two paths are, not which one is better.
    """

    step: int  # 1 for the first one
    total: int  # greatest number of steps
    ids: tuple[int, ...]  # per slot: the pin, or this step's best guess
    tokens: tuple[bytes, ...] = field(repr=False)  # the texts of ``ids``
    pinned: tuple[bool, ...] = field(repr=False)  # per slot
    accepted: tuple[bool, ...] = field(repr=False)  # per slot: free, and its draw was kept
    log_probs: NDArray[np.float32] = field(repr=False)  # ``[free slots, vocabulary]``
    conditioned: Conditioned | None = field(repr=False)  # what the condition made of the first ``log_probs``


@torch.inference_mode()
def denoise(
    denoiser: Denoiser,
    canvas: Canvas,
    *,
    condition: Condition | None = None,
    conditioned_slots: int | None = None,
    seed: int = 0,
    steps: int | None = None,
) -> Iterator[Step]:
    """Denoise one canvas.

    Args:
        denoiser: the model, with its schedule.
        canvas: a prompt, pins and free slots.
        condition: what a language makes of a step's log-probabilities.  Its draws are joint, its
            best path is the guess, and its posterior is what acceptance, stopping and the model's
            self-conditioning see.  Without one the slots are independent.
        conditioned_slots: how many of the free slots the condition is about, the first ones; by
            default all.  The others are denoised beside them, on a budget of their own, and do not
            decide when to stop.
        seed: of noise and draws.
        steps: the greatest number of steps; by default the schedule's.

    Yields:
        An event per step; the last one holds the result.  None if no slot is free.
    """
    free = torch.tensor([slot is None for slot in canvas.slots])
    if not free.any():
        return
    pins = torch.tensor([slot or 0 for slot in canvas.slots])
    vocabulary, schedule = denoiser.vocabulary, denoiser.schedule
    total = min(steps or schedule.steps, MOST_STEPS)
    own = int(free.sum()) if conditioned_slots is None else conditioned_slots
    generator = torch.Generator().manual_seed(seed % 2**64)
    rng = np.random.default_rng(seed % 2**64)

    def noise() -> Tensor:
        return torch.randint(len(vocabulary), (int(free.sum()),), generator=generator)

    def draw(logits: Tensor) -> Tensor:
        return torch.multinomial(logits.softmax(-1), 1, generator=generator)[:, 0]

    context = denoiser.encode(list(canvas.prompt), free)
    told = _one_hot_at_pins(pins, free, len(vocabulary))
    slots = noise()
    guesses: deque[list[int]] = deque(maxlen=schedule.stability)
    for step in range(1, total + 1):
        hears = step > 1 or denoiser.settings.seed_self_conditioning
        ids = pins.masked_scatter(free, slots)
        logits = denoiser.logits(context, ids, told if hears else None)
        logits /= _temperature(schedule, total - step + 1, total)
        log_probs = logits - logits.logsumexp(-1, keepdim=True)
        conditioned = condition(log_probs[:own].numpy()) if condition else None
        if conditioned is None:
            told[free], posterior = logits, log_probs
            drawn, guess = draw(logits), logits.argmax(-1)
        else:
            others = logits[own:]
            posterior = torch.cat((torch.tensor(conditioned.posterior), log_probs[own:]))
            told[free] = torch.cat((posterior[:own], others))
            drawn = torch.cat((torch.tensor(conditioned.sample(rng).ids), draw(others)))
            guess = torch.cat((torch.tensor(conditioned.best.ids), others.argmax(-1)))
        entropy = _entropy(posterior)
        bound = schedule.entropy_bound
        accepted = torch.cat((_within(entropy[:own], bound), _within(entropy[own:], bound)))
        slots = torch.where(accepted, drawn, noise())

        shown = pins.masked_scatter(free, guess).tolist()
        yield Step(
            step=step,
            total=total,
            ids=tuple(shown),
            tokens=tuple(vocabulary.tokens[token] or b"" for token in shown),
            pinned=tuple((~free).tolist()),
            accepted=tuple(torch.zeros_like(free).masked_scatter(free, accepted).tolist()),
            log_probs=log_probs.numpy(),
            conditioned=conditioned,
        )
        said = guess[:own].tolist()
        stable = guesses.count(said) == schedule.stability
        if stable and entropy[:own].mean() < schedule.confidence:
            return
        guesses.append(said)


def _one_hot_at_pins(pins: Tensor, free: Tensor, size: int) -> Tensor:
    """Self-conditioning logits ``[slots, size]`` that know the pins, and nothing of free slots."""
    logits = torch.full((len(pins), size), _IMPOSSIBLE).scatter_(1, pins[:, None], 0.0)
    logits[free] = 0.0
    return logits


def _temperature(schedule: Schedule, left: int, total: int) -> Tensor:
    """Linear in the steps that are left; a float32 scalar, so that it rounds as in the class."""
    return schedule.t_min + (schedule.t_max - schedule.t_min) * (torch.tensor(left) / total)


def _entropy(log_probs: Tensor) -> Tensor:
    """``[slots]``, in nats."""
    return -(log_probs * log_probs.softmax(-1)).sum(-1)


def _within(entropy: Tensor, bound: float) -> Tensor:
    """The slots of least entropy whose joint mutual information stays within a bound.

    The entropies of all but the largest bound it (Ben-Hamu et al., arXiv 2505.24857); the surest
    slot is always among them.
    """
    ordered, order = entropy.sort()
    fits = ordered.cumsum(0) - ordered <= bound
    return torch.zeros_like(fits).scatter(0, order, fits)
