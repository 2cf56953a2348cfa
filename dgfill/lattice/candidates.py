"""Which tokens of a slot take part: the probable ones, and a few that always do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dgfill.lattice.limits import Limits
from dgfill.lattice.logs import FLOOR, Floats, Ints, Mask, logsumexp

__all__ = ["Candidates", "choose"]


@dataclass(frozen=True, slots=True)
class Candidates:
    """The tokens of one slot that the sweep reads.  Null always is one; it is kept apart."""

    ids: Ints  # [candidates], ascending, without null
    log_probs: Floats  # [candidates]
    null: float  # log-probability of null, -inf if there is no such token
    probable: Mask  # [candidates]: whether taken for its probability, not merely added
    null_probable: bool
    dropped: float  # log of the mass of all other tokens that have text

    def __repr__(self) -> str:
        return f"Candidates<{len(self.ids)} tokens, null {self.null:.2f}, dropped {self.dropped:.2f}>"

    def expects(self, token: int) -> bool:
        """Whether a candidate, or null, was taken for its probability."""
        at = int(np.searchsorted(self.ids, token))
        is_text = at < len(self.ids) and self.ids[at] == token
        return bool(self.probable[at]) if is_text else self.null_probable


def choose(log_probs: Floats, text: Ints, null: float, added: Ints, limits: Limits) -> Candidates:
    """The fewest most probable tokens that hold the mass wanted, and ``added``.

    Args:
        log_probs: float64 ``[vocabulary]`` of one slot, finite.
        text: ascending: the tokens that have text.
        null: the log-probability of null; its mass counts.
        added: tokens that take part in any case; part of ``text``.
        limits: the mass wanted and the bounds of the number.
    """
    scores = log_probs[text]
    top = _top(scores, min(limits.tokens, len(text)))
    held = np.logaddexp.accumulate(np.concatenate(([null], scores[top])))
    wanted = np.logaddexp(null, logsumexp(scores)) + np.log(limits.mass)
    chosen = top[: max(int(np.searchsorted(held, wanted)), limits.fewest)]
    kept = np.zeros(len(text), dtype=bool)
    kept[chosen] = True
    probable = kept & (scores > FLOOR)
    kept[np.searchsorted(text, added)] = True
    return Candidates(
        ids=text[kept],
        log_probs=scores[kept],
        null=null,
        probable=probable[kept],
        null_probable=bool(null > FLOOR and np.count_nonzero(scores >= null) < len(chosen)),
        dropped=logsumexp(scores[~kept]),
    )


def _top(scores: Floats, count: int) -> Ints:
    """The positions of the ``count`` greatest scores, greatest first; ties go to the first ones."""
    if count == 0:
        return np.empty(0, dtype=np.int64)
    least = np.partition(scores, len(scores) - count)[len(scores) - count]
    above = np.flatnonzero(scores > least)
    positions = np.concatenate((above, np.flatnonzero(scores == least)[: count - len(above)]))
    return positions[np.argsort(-scores[positions], kind="stable")]
