"""How much work the lattice may do for one set of logits.

The defaults were chosen on 48 slots, 4096 tokens, JSON, JavaScript and C++.  Half as many arcs lose
better paths; twice as many take up to twice the time, and seldom find one.  The other bounds matter
less, since the arcs are what is cut first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one sweep.  Whatever they cut off is counted as pruned mass."""

    mass: float = 0.995  # share of a slot's legal mass that its candidates should hold
    fewest: int = 8  # candidates of a slot, at least
    tokens: int = 64  # candidates of a slot, at most, not counting those that are always there
    arcs: int = 512  # pairs of a state and a candidate that are tried at a slot
    states: int = 64  # states kept at a slot
    questions: int = 256  # tokens in a state that one sweep asks the document's automaton about
    first_questions: int = 4096  # the same in a sweep of which nothing is known yet
    exits: int = 32  # document states from which the text behind a hole is read; more, until one leads on
    negligible: float = -14.0  # log of the share of legal mass below which arcs and exits are not tried
    far: float = 60.0  # nats by which the best path may miss the most probable token of every slot
    widenings: int = (
        1  # how often to try again with wider limits if only the witness was found, or all is far
    )

    def wider(self) -> Limits:
        """Room for eight times as much."""
        return replace(
            self,
            mass=1.0,
            tokens=8 * self.tokens,
            arcs=8 * self.arcs,
            states=8 * self.states,
            questions=8 * self.questions,
            exits=8 * self.exits,
            negligible=2 * self.negligible,
            widenings=self.widenings - 1,
        )
