"""Muon over stacks of matrices of one shape: a GPU is given few large products instead of many small ones.

Muon is momentum whose matrix update is orthogonalised (Jordan et al. 2024), with the step scaled
to the size of AdamW's (Liu et al. 2025, arXiv 2502.16982).  This one computes what
``torch.optim.Muon`` does with ``adjust_lr_fn="match_rms_adamw"``, up to rounding.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable

import torch
from torch import Tensor
from torch.optim import Optimizer

__all__ = ["Muon"]

_MOMENTUM = 0.95
_QUINTIC = (3.4445, -4.7750, 2.0315)
"""Coefficients of the Newton-Schulz iteration, by Jordan: steep at zero, not quite converging to one."""
_ITERATIONS = 5
_SMALLEST = 1e-7  # norm


class Muon(Optimizer):
    """Optimizer of matrices; ``lr`` is what AdamW would be given."""

    def __init__(self, matrices: Iterable[Tensor], lr: float, weight_decay: float) -> None:
        super().__init__(matrices, {"lr": lr, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Update all matrices that have a gradient."""
        for group in self.param_groups:
            by_shape: defaultdict[torch.Size, list[Tensor]] = defaultdict(list)
            for matrix in group["params"]:
                if matrix.grad is not None:
                    by_shape[matrix.shape].append(matrix)
            for shape, matrices in by_shape.items():
                rate = group["lr"] * 0.2 * math.sqrt(max(shape))
                updates = orthogonalised(torch.stack(self._momenta(matrices)))
                torch._foreach_mul_(matrices, 1 - group["lr"] * group["weight_decay"])
                torch._foreach_add_(matrices, list(updates.to(matrices[0].dtype)), alpha=-rate)

    def _momenta(self, matrices: list[Tensor]) -> list[Tensor]:
        """Nesterov's momentum of each."""
        gradients = [matrix.grad for matrix in matrices]
        for matrix in matrices:
            if "momentum_buffer" not in self.state[matrix]:
                self.state[matrix]["momentum_buffer"] = torch.zeros_like(matrix)
        buffers = [self.state[matrix]["momentum_buffer"] for matrix in matrices]
        torch._foreach_lerp_(buffers, gradients, 1 - _MOMENTUM)
        return list(torch._foreach_lerp(gradients, buffers, _MOMENTUM))


def orthogonalised(matrices: Tensor) -> Tensor:
    """bfloat16 ``[n, rows, columns]``: each matrix with singular values near 1, by Newton and Schulz."""
    tall = matrices.shape[1] > matrices.shape[2]
    x = (matrices.mT if tall else matrices).bfloat16()
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp(min=_SMALLEST)
    a, b, c = _QUINTIC
    for _ in range(_ITERATIONS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.mT if tall else x
