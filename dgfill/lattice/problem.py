"""What a canvas of holes looks like to the lattice: slots, tokens and languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from dgfill.automata.protocol import Automaton

__all__ = ["HoleProblem", "Problem"]


@dataclass(frozen=True, slots=True)
class HoleProblem:
    """One hole of a canvas.

    Args:
        slots: the number of its slots, all free.
        constraint: the language of the fill as a whole; ``None`` for any text.
        right: the known text behind it, up to the next hole or to the end of the document, in pieces
            that are each asked about apart.
        witness: the tokens of a legal fill, without nulls.  All witnesses of a problem together
            make the document legal.
    """

    slots: int
    constraint: Automaton | None
    right: tuple[bytes, ...]
    witness: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """The holes of a canvas and the languages they have to obey.

    Args:
        automaton: the language of the document; ``None`` for any text.
        start: its state before the first hole.
        holes: in document order.
        tokens: the exact text of every token; ``None`` for a control token.  No fill contains a
            control token, nor a token without text other than ``null``.
        null: the token for no text: one run of it may end a hole.  Without it every slot of a
            hole takes text.

    Raises:
        ValueError: a witness does not fit its hole.
    """

    automaton: Automaton | None
    start: int
    holes: tuple[HoleProblem, ...]
    tokens: Sequence[bytes | None] = field(repr=False)
    null: int | None

    def __post_init__(self) -> None:
        if not self.holes:
            raise ValueError("a problem needs a hole")
        for number, hole in enumerate(self.holes):
            if not all(self.tokens[token] for token in hole.witness):
                raise ValueError(f"the witness of hole {number} contains a token without text")
            if len(hole.witness) > hole.slots or (self.null is None and len(hole.witness) < hole.slots):
                raise ValueError(
                    f"the witness of hole {number} has {len(hole.witness)} tokens for {hole.slots} slots"
                )

    @property
    def slots(self) -> int:
        """The number of free slots of all holes."""
        return sum(hole.slots for hole in self.holes)

    @property
    def witness(self) -> tuple[int, ...]:
        """The token of every free slot when each hole takes its witness, nulls included."""
        ids: list[int] = []
        for hole in self.holes:
            ids += hole.witness
            if self.null is not None:
                ids += [self.null] * (hole.slots - len(hole.witness))
        return tuple(ids)

    def span(self, number: int) -> slice:
        """The free slots of a hole."""
        first = sum(hole.slots for hole in self.holes[:number])
        return slice(first, first + self.holes[number].slots)

    def alone(self, number: int, ids: Sequence[int]) -> Problem:
        """One hole, its text now being the witness, the other holes being known text.

        Args:
            number: of the hole.
            ids: a legal token of every free slot, nulls included.
        """
        texts = [self._tokens_with_text(other, ids) for other in range(len(self.holes))]
        fills = [b"".join(self.tokens[token] or b"" for token in text) for text in texts]
        start = self.start
        if self.automaton is not None:
            for fill, hole in zip(fills[:number], self.holes, strict=False):
                start = self.automaton.step(start, fill)
                for piece in hole.right:
                    start = self.automaton.step(start, piece)
        hole = self.holes[number]
        later = zip(fills[number + 1 :], self.holes[number + 1 :], strict=True)
        right = (*hole.right, *chain.from_iterable((fill, *other.right) for fill, other in later))
        return replace(self, start=start, holes=(replace(hole, right=right, witness=tuple(texts[number])),))

    def _tokens_with_text(self, number: int, ids: Sequence[int]) -> list[int]:
        return [token for token in ids[self.span(number)] if token != self.null]
