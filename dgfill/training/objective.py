"""The training objective: uniform corruption, cross-entropy on free slots and on the prompt.

    first step   free slots are noise; self-conditioning is one-hot at pins, uniform at free slots, or
                 there is none, as the checkpoint was trained
    later step   each free slot is wrong with probability t ~ U(0, 1), else its true token;
                 self-conditioning at free slots is what the model says of an earlier step,
                 in which each was noise with probability t' ~ U(t, 1); what is wrong is noise,
                 or in half of the rows drawn from what the model said, as it is when sampling
                 (SUNDAE, Savinov et al. 2022, arXiv 2112.06749)

The released model's objective (DiffusionGemma report, arXiv 2608.00146; google-deepmind/gemma)
without its loss on positions that are pinned here.  The loss of prompts is the encoder's mean
next-token loss.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from dgfill.training.batches import Batch
from dgfill.training.forward import Compiler, FusedPass, as_it_is

__all__ = ["Loss", "Objective"]

_GUESSING = 0.5  # share of the rows of a later step whose wrong tokens are the model's own


@dataclass(frozen=True, slots=True)
class Loss:
    """The loss of a batch; the means are in nats, NaN where there was nothing to predict."""

    total: Tensor  # what to minimise
    hole: float  # mean over free slots
    prompt: float  # mean over predicted prompt tokens


class Objective:
    """Losses of batches under one network."""

    def __init__(
        self,
        fused: FusedPass,
        vocabulary_size: int,
        prompt_weight: float,
        compiler: Compiler = as_it_is,
        *,
        seeded: bool = True,
    ) -> None:
        """``seeded``: whether the first step has self-conditioning."""
        self._seeded = seeded
        self._fused = fused
        self._size = vocabulary_size
        self._prompt_weight = prompt_weight
        self._losses = compiler(self._position_losses)

    def loss(self, batch: Batch, *, later: bool, positions: int, noise: torch.Generator) -> Loss:
        """The loss of one batch.

        Args:
            batch: rows as arrays.
            later: whether it stands for a later denoising step.
            positions: how many positions are predicted: all free slots first, then prompt tokens.
            noise: draws the corruption, the temperature and the predicted prompt tokens.
        """
        device = self._fused.decoder.embed_tokens.weight.device
        true_ids, canvas, free, valid = (
            torch.from_numpy(array).to(device) for array in (batch.ids, batch.canvas, batch.free, batch.valid)
        )
        drawn = torch.randint(self._size, true_ids.shape, generator=noise).to(device)
        noised = torch.where(free, drawn, true_ids)
        soft = self._first_soft(true_ids)
        if later:
            times = torch.rand(len(true_ids), 1, generator=noise)
            earlier = times + (1 - times) * torch.rand(len(true_ids), 1, generator=noise)
            known_from = torch.rand(true_ids.shape, generator=noise)  # the time at which a slot becomes known
            before = torch.where((known_from >= earlier).to(device), true_ids, noised)
            soft, guesses = self._earlier_step(before, canvas, free, valid, noise)
            guessing = (torch.rand(len(true_ids), 1, generator=noise) < _GUESSING).to(device)
            wrong = torch.where(guessing, guesses, noised)
            noised = torch.where((known_from >= times).to(device), true_ids, wrong)

        where, targets, is_hole, weights = self._predicted(true_ids, canvas, free, valid, positions, noise)
        hidden = self._hidden(noised, canvas, free, valid, soft)
        losses = self._losses(hidden.flatten(0, 1)[where], targets)
        shown = losses.detach()
        hole = (shown * is_hole).sum() / is_hole.sum()
        prompt = (shown * (weights > 0) * ~is_hole).sum() / ((weights > 0) & ~is_hole).sum()
        return Loss((losses * weights).sum(), hole.item(), prompt.item())

    def mean_embedding(self) -> Tensor:
        """``[width]``: what the class makes of all-equal self-conditioning logits."""
        embedding = self._fused.decoder.embed_tokens
        return (embedding.weight.detach().mean(0) * embedding.embed_scale).float()

    def hole_logits(
        self, ids: Tensor, canvas: Tensor, free: Tensor, valid: Tensor, soft: Tensor | None
    ) -> Tensor:
        """float32 ``[free slots, vocabulary]``, in row order."""
        hidden = self._hidden(ids, canvas, free, valid, soft)
        return self._fused.logits(hidden.flatten(0, 1)[free.flatten().nonzero()[:, 0]])

    @torch.no_grad()
    def _earlier_step(
        self, noised: Tensor, canvas: Tensor, free: Tensor, valid: Tensor, noise: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """What an unconditioned step says of free slots: soft embeddings ``[rows, length, width]``, draws.

        Where nothing is free, the ids are those given.
        """
        logits = self.hole_logits(noised, canvas, free, valid, self._first_soft(noised))
        soft = self.mean_embedding().expand(*noised.shape, -1).contiguous()
        temperature = 0.4 + 0.4 * torch.rand((), generator=noise).item()
        probabilities = torch.softmax(logits / temperature, dim=-1)
        soft[free] = self._fused.soft_embedding(probabilities).to(soft.dtype)
        level = torch.rand(len(probabilities), 1, generator=noise).to(probabilities.device)
        below = (probabilities.cumsum(-1) < level).sum(-1)  # the inverse of the distribution function
        guesses = noised.clone()
        guesses[free] = below.clamp(max=self._size - 1)
        return soft, guesses

    def _predicted(
        self, ids: Tensor, canvas: Tensor, free: Tensor, valid: Tensor, positions: int, noise: torch.Generator
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Flat positions, their targets, whether each is a free slot, and weights; ``positions`` of each."""
        prompt = valid & ~canvas
        successor = torch.zeros_like(prompt)
        successor[:, :-1] = prompt[:, :-1] & prompt[:, 1:]
        priority = torch.rand(ids.shape, generator=noise).to(ids.device) + 2.0 * free + 1.0 * successor
        chosen = priority.flatten().topk(positions).indices
        is_hole, is_prompt = free.flatten()[chosen], successor.flatten()[chosen]
        following = torch.roll(ids, -1, dims=1)
        targets = torch.where(is_hole, ids.flatten()[chosen], following.flatten()[chosen])
        holes, prompts = is_hole.sum(), is_prompt.sum()
        hole_weight = 1.0 / holes.clamp(min=1)
        prompt_weight = torch.where(holes > 0, self._prompt_weight, 1.0) / prompts.clamp(min=1)
        return chosen, targets, is_hole, is_hole * hole_weight + is_prompt * prompt_weight

    def _first_soft(self, ids: Tensor) -> Tensor | None:
        """``[rows, length, width]``: what free slots hear at the first step; ``None``: nothing at all."""
        return self.mean_embedding().expand(*ids.shape, -1) if self._seeded else None

    def _hidden(
        self, ids: Tensor, canvas: Tensor, free: Tensor, valid: Tensor, soft: Tensor | None
    ) -> Tensor:
        own = self._fused.decoder.embed_tokens(ids)
        told = torch.zeros_like(own) if soft is None else torch.where(free[:, :, None], soft, own)
        return self._fused(ids, canvas, valid, told)

    def _position_losses(self, hidden: Tensor, targets: Tensor) -> Tensor:
        return functional.cross_entropy(self._fused.logits(hidden), targets, reduction="none")
