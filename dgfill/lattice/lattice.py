"""Condition a denoiser's product distribution over free slots on what is legal there.

One ``Lattice`` serves all denoising steps of a canvas: what the automata answered is remembered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dgfill.automata.interning import Interned
from dgfill.automata.protocol import Automaton
from dgfill.automata.words import Words
from dgfill.lattice.candidates import Added, Roles, choose
from dgfill.lattice.conditioned import Conditioned
from dgfill.lattice.language import HoleLanguage
from dgfill.lattice.limits import Limits
from dgfill.lattice.logs import FLOOR
from dgfill.lattice.problem import Problem
from dgfill.lattice.sweep import Sweep, sweep
from dgfill.lattice.transitions import Anything, Transitions

__all__ = ["Lattice"]

CLOSERS: Final = b")]}>\"'`\n"
"""Tokens of one of these bytes always take part, so that what was begun can end.

On random logits over JSON and JavaScript the best path is hundreds of nats worse without them;
separators and blanks made no difference.
"""

_NEARER: Final = 0.9
"""Wider limits that leave more than this of the distance are not tried again."""

_FUTILE: Final = 8
"""Sets of logits for which wider limits are tried in vain: this model will not come near the language."""

EARLIER: Final = 15
"""Tokens of the witness take part in as many slots behind their own, where its text may come late."""

Known: TypeAlias = dict[int, Transitions]
"""What automata have answered, by their ``id``."""

ANYTHING: Final = Anything()
ONLY_ADDED: Final = Limits(fewest=0, tokens=0)


class Lattice:
    """The legal paths of a problem, for one set of logits after the other."""

    def __init__(self, problem: Problem, limits: Limits | None = None, known: Known | None = None) -> None:
        self.problem = problem
        self.limits = limits or Limits()
        self._transitions: Known = {} if known is None else known
        has_text = [bool(text) and token != problem.null for token, text in enumerate(problem.tokens)]
        self._roles = Roles(np.array(has_text, dtype=np.uint8), problem.null)
        self._languages = _languages(problem, self._transitions)
        closers = _closers(problem)
        self._added = Added([sorted({*tokens, *closers}) for tokens in _witness_tokens(problem)])
        self._is_near = False  # wider limits have been tried, and found little that is better
        self._far = 0  # so often they have been tried, and what they found was far all the same
        self._known = problem.witness  # a legal text, as the token of every free slot

    def alone(self, number: int, ids: Sequence[int]) -> Lattice:
        """That of ``Problem.alone``, which knows what this one does."""
        return Lattice(self.problem.alone(number, ids), self.limits, self._transitions)

    def condition(self, log_probs: NDArray[np.float32], wanted: int = 1) -> Conditioned:
        """Condition one set of logits.

        If nothing but an improbable witness is found, or only what is far from what the slots say, or
        fewer paths than are wanted, the limits are widened; in the end the witness is the only path.

        Args:
            log_probs: float32 ``[free slots, vocabulary]``: log-softmax of the logits at the current
                temperature; the free slots of all holes in document order.  What is below ``FLOOR``,
                or not a number, counts as ``FLOOR``.
            wanted: how many paths are asked for.
        """
        shape = (self.problem.slots, len(self.problem.tokens))
        if log_probs.shape != shape:
            raise ValueError(f"log-probabilities of shape {log_probs.shape}, expected {shape}")
        limits = self.limits
        document = self._languages[0].document
        if document.is_new:
            limits = replace(limits, questions=limits.first_questions)
            document.is_new = False
        if wanted > 1:  # the others may be far behind
            limits = replace(limits, negligible=-np.inf, questions=limits.first_questions)
        behind = np.inf
        while True:
            found = self._sweep(self._languages, self.problem.start, self._added, log_probs, limits)
            if found is not None:
                conditioned = Conditioned(self.problem, found)
                before, behind = behind, _behind(conditioned, found)
                if before < np.inf:
                    self._far += behind > limits.far
                    self._is_near |= behind > _NEARER * before or self._far == _FUTILE
                is_far = behind > limits.far and not self._is_near
                enough = conditioned.exact or (_has_paths(conditioned, wanted) and not is_far)
                if enough or limits.widenings <= 0:
                    break
            if limits.widenings <= 0:
                conditioned = self._witness(log_probs)
                break
            limits = limits.wider()
        self._known = conditioned.best.ids
        return conditioned

    def _sweep(
        self,
        languages: Sequence[HoleLanguage],
        start: int,
        added: Added,
        log_probs: NDArray[np.float32],
        limits: Limits,
    ) -> Sweep | None:
        candidates = choose(log_probs, self._roles, added, limits)
        known = np.fmax(log_probs[np.arange(len(log_probs)), list(self._known)], FLOOR, dtype=np.float64)
        return sweep(languages, start, candidates, limits, float(known.sum()))

    def _witness(self, log_probs: NDArray[np.float32]) -> Conditioned:
        """The witness alone, whatever the automata say of it."""
        holes = []
        for hole in self.problem.holes:
            fill = b"".join(self.problem.tokens[token] or b"" for token in hole.witness)
            holes.append(replace(hole, constraint=Interned(Words([fill]))))
        languages = _languages(replace(self.problem, automaton=None, holes=tuple(holes)), {})
        added = Added([[token] if token != self.problem.null else [] for token in self.problem.witness])
        found = self._sweep(languages, ANYTHING.start, added, log_probs, ONLY_ADDED)
        assert found is not None, "a problem whose witness does not fit"
        return Conditioned(self.problem, found)


def _behind(conditioned: Conditioned, found: Sweep) -> float:
    """By how many nats the best path misses the most probable token of every slot."""
    candidates = found.holes[0].candidates
    likeliest, some = candidates.nulls.copy(), np.diff(candidates.first) > 0
    likeliest[some] = np.fmax(likeliest[some], candidates.logs[candidates.first[:-1][some]])
    return float(likeliest.sum()) - conditioned.best.score


def _has_paths(conditioned: Conditioned, wanted: int) -> bool:
    """Whether there are so many, and not an improbable witness alone."""
    if conditioned.best.source == "witness":
        wanted = max(wanted, 2)
    return wanted == 1 or len(conditioned.paths(wanted)) == wanted


def _languages(problem: Problem, known: Known) -> list[HoleLanguage]:
    """One per hole; equal automata share what is remembered of them."""

    def transitions(automaton: Automaton | None) -> Transitions:
        automaton = ANYTHING if automaton is None else automaton
        if id(automaton) not in known:
            known[id(automaton)] = Transitions(automaton, problem.tokens)
        return known[id(automaton)]

    document = transitions(problem.automaton)
    constraints = [transitions(hole.constraint) for hole in problem.holes]
    following = [constraint.automaton.start for constraint in constraints[1:]]
    return [
        HoleLanguage(hole, document, constraint, next_start)
        for hole, constraint, next_start in zip(problem.holes, constraints, [*following, None], strict=True)
    ]


def _closers(problem: Problem) -> set[int]:
    """For each of ``CLOSERS`` the first token that is it."""
    first: dict[bytes, int] = {}
    for token, text in enumerate(problem.tokens):
        if text and len(text) == 1 and text in CLOSERS:
            first.setdefault(text, token)
    return set(first.values())


def _witness_tokens(problem: Problem) -> list[tuple[int, ...]]:
    """Per free slot: the tokens of the witness that stand there, or up to ``EARLIER`` slots before."""
    return [
        hole.witness[max(0, slot - EARLIER) : slot + 1]
        for hole in problem.holes
        for slot in range(hole.slots)
    ]
