"""Which tokens of a slot take part: the probable ones, and a few that always do."""

from __future__ import annotations

import ctypes as C
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dgfill.lattice.kernels import RANKED, ChoiceArrays, kernel
from dgfill.lattice.limits import Limits
from dgfill.lattice.logs import Floats, Mask, Numbers

__all__ = ["Added", "Candidates", "Roles", "choose"]

BLOCK: Final = 32  # tokens, as in C


@dataclass(frozen=True, slots=True)
class Roles:
    """What the tokens of a vocabulary are good for."""

    has_text: NDArray[np.uint8]  # [vocabulary]: whether it may be a candidate
    null: int | None

    @property
    def silent(self) -> Numbers:
        """The tokens that no fill contains."""
        has_role = self.has_text.astype(bool)
        if self.null is not None:
            has_role[self.null] = True
        return np.flatnonzero(~has_role).astype(np.int32)


class Added:
    """Tokens that take part in any case, slot by slot."""

    def __init__(self, tokens: Sequence[Sequence[int]]) -> None:
        self.tokens = np.array([token for some in tokens for token in some], dtype=np.int32)
        self.first = np.cumsum([0, *map(len, tokens)], dtype=np.int32)


@dataclass(frozen=True, slots=True)
class Candidates:
    """The tokens of every slot that the sweep reads.  Null always is one; it is kept apart.

    Those of slot ``s`` are at ``first[s]`` to ``first[s + 1]``, the most probable first; of equal ones
    those of smaller numbers.
    """

    first: Numbers  # [slots + 1]
    tokens: Numbers  # [candidates]
    logs: Floats  # [candidates]: log-probabilities
    tails: Floats  # [candidates]: log of the mass of a candidate and of those of its slot that follow
    nulls: Floats  # [slots]: log-probability of null, -inf if there is no such token
    probable: Numbers  # [slots]: how many, the first ones, were taken for their probability, not merely added
    null_probable: Mask  # [slots]
    dropped: Floats  # [slots]: log of a bound of the mass of all other tokens that have text

    def __repr__(self) -> str:
        return f"Candidates<{len(self.tokens)} tokens of {len(self.nulls)} slots>"

    def of(self, slot: int) -> slice:
        """Where the candidates of a slot are."""
        return slice(int(self.first[slot]), int(self.first[slot + 1]))

    def expects(self, slot: int, token: int) -> bool:
        """Whether a candidate, or null, was taken for its probability."""
        place = np.flatnonzero(self.tokens[self.of(slot)] == token)
        return bool(place[0] < self.probable[slot]) if len(place) else bool(self.null_probable[slot])

    def log_probs(self, ids: Numbers, null: int | None) -> Floats:
        """Those of tokens ``[paths, slots]``; -inf where one is neither null nor a candidate."""
        found = np.full(ids.shape, -np.inf)
        for slot, tokens in enumerate(ids.T):
            here = self.of(slot)
            is_token = self.tokens[here] == tokens[:, None]  # [paths, candidates]
            found[:, slot] = np.where(is_token, self.logs[here], -np.inf).max(1, initial=-np.inf)
        return found if null is None else np.where(ids == null, self.nulls, found)


def choose(log_probs: NDArray[np.float32], roles: Roles, added: Added, limits: Limits) -> Candidates:
    """For each slot the fewest most probable tokens that hold the mass wanted, and those added.

    Args:
        log_probs: ``[slots, vocabulary]``, log-softmax of logits; what is below ``FLOOR`` or not a number
            counts as ``FLOOR``.
        roles: null's mass counts, that of other tokens without text does not.
        added: have text.
        limits: the mass wanted and the bounds of the number.
    """
    slots, vocabulary = log_probs.shape
    log_probs = np.ascontiguousarray(log_probs, dtype=np.float32)
    most, silent = min(limits.tokens, vocabulary), roles.silent
    room = slots * most + len(added.tokens)
    found = Candidates(
        first=np.empty(slots + 1, np.int32),
        tokens=np.empty(room, np.int32),
        logs=np.empty(room),
        tails=np.empty(room),
        nulls=np.empty(slots),
        probable=np.empty(slots, np.int32),
        null_probable=np.empty(slots, np.bool_),
        dropped=np.empty(slots),
    )
    arrays = ChoiceArrays(
        **{name: getattr(found, name) for name in Candidates.__slots__},
        log_probs=log_probs.ctypes.data,  # which may be for reading only
        has_text=roles.has_text,
        silent=silent,
        added=added.tokens,
        added_first=added.first,
        ranked=np.empty(vocabulary + max(np.diff(added.first), default=0) + 1, RANKED),
        places=np.empty(vocabulary + 1, np.int32),
        weights=np.empty(vocabulary + 1, np.float32),
        tops=np.empty(vocabulary // BLOCK + 1, np.float32),
        mass=limits.mass,
        slots=slots,
        vocabulary=vocabulary,
        null=-1 if roles.null is None else roles.null,
        silents=len(silent),
        fewest=limits.fewest,
        most=most,
    )
    kernel("choose")(C.byref(arrays))
    count = found.first[-1]
    return replace(found, tokens=found.tokens[:count], logs=found.logs[:count], tails=found.tails[:count])
