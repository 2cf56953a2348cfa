"""What several passes over a canvas say, taken together.

    pass 12    return True  .6    return False  .3
    pass 13    return True  .8    return False  .1
    pass 14    return True  .4    return False  .5
    together   return True  .6    return False  .3

A pass reads what was drawn before it, so each one says something else as long as the model is unsure.
The mean of all that is said is a better estimate than what is said last (Gelfand and Smith, 1990).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dgfill.lattice.candidates import Candidates
from dgfill.lattice.conditioned import Conditioned, Path
from dgfill.lattice.logs import Floats, Numbers

__all__ = ["Opinion", "together"]


@dataclass(frozen=True, slots=True)
class Opinion:
    """What is remembered of a pass: little, beside a distribution over a vocabulary."""

    best: Path
    null: int | None
    candidates: Candidates
    log_z: float

    @classmethod
    def of(cls, conditioned: Conditioned) -> Opinion:
        return cls(conditioned.best, conditioned.null, conditioned.candidates, conditioned.log_z[0])

    def shares(self, ids: Numbers) -> Floats:
        """Logs of the shares of the legal mass that are those of some paths, ``[paths, free slots]``."""
        scores: Floats = self.candidates.log_probs(ids, self.null).sum(-1)
        return scores - self.log_z


def together(opinions: Sequence[Opinion]) -> list[Path]:
    """The best path of each, no two with the same bytes; those first whose mean share is greatest."""
    paths = [*{opinion.best.fills: opinion.best for opinion in opinions}.values()]
    ids = np.array([path.ids for path in paths], dtype=np.int32)
    shares = np.logaddexp.reduce([opinion.shares(ids) for opinion in opinions])
    return [paths[number] for number in np.argsort(-shares, kind="stable")]
