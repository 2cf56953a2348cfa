"""The raw layout: known text and holes, as tokens, become a prompt and a canvas.

    known[0]        hole   known[1]   hole    known[2]
    |------------|  ????  |--------|  ????  |-------------------|
       far | near                              near | far
           |                                        |
    prompt: <bos> [<|hint|> hint] [<|right|> far right] [<|left|> far left]
    canvas: near left | free slots | known | free slots | near right [<eos> <pad>...]

Every known text and every hole is tokenised on its own, so a hole may begin and end inside a
word.  The far left comes last in the prompt, next to the canvas it continues into.  A hole has
more slots than tokens: null tokens fill its end as one run.  ``<eos>`` follows the right context
as its last token.  Training and inference both call ``lay_out``; this module knows no model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dgfill.models.vocabulary import Vocabulary

__all__ = ["Canvas", "LayoutError", "PromptBudget", "lay_out"]


class LayoutError(ValueError):
    """The holes, with the known text between them, do not fit one canvas."""


@dataclass(frozen=True, slots=True)
class PromptBudget:
    """Greatest number of tokens of each part of a prompt."""

    left: int = 384
    right: int = 128
    hint: int = 256


@dataclass(frozen=True, slots=True)
class Canvas:
    """What a denoiser is given: a prompt for its encoder, and slots."""

    prompt: tuple[int, ...]
    slots: tuple[int | None, ...]  # the id a slot is pinned to; None: the slot is free
    holes: tuple[range, ...]  # the slots of each hole, in document order

    def __repr__(self) -> str:
        holes = ", ".join(f"{hole.start}:{hole.stop}" for hole in self.holes)
        return f"Canvas<{len(self.prompt)} prompt tokens, {len(self.slots)} slots, holes {holes}>"


def lay_out(
    known: Sequence[Sequence[int]],
    hole_slots: Sequence[int],
    vocabulary: Vocabulary,
    width: int,
    *,
    hint: Sequence[int] = (),
    budget: PromptBudget | None = None,
    left_share: float = 0.5,
) -> Canvas:
    """Lay out one canvas.

    Args:
        known: the known texts as tokens: left of the first hole, between the holes, right of the
            last; one more than there are holes.  The last one reaches to the end of the document.
        hole_slots: the number of slots of each hole.
        vocabulary: gives the control tokens.  A model without the marker of the hint or of the far
            right is not given that part; far left without its marker simply follows ``<bos>``.
        width: the number of slots of the canvas.
        hint: what the holes are about, as tokens.
        budget: limits of the prompt's parts.
        left_share: how much of the room for context goes to the left, if both sides could fill it.

    Raises:
        LayoutError: the holes and the text between them need more than ``width`` slots.
    """
    if len(known) != len(hole_slots) + 1:
        raise ValueError(f"{len(hole_slots)} holes need {len(hole_slots) + 1} known texts, not {len(known)}")
    budget = budget or PromptBudget()
    left, right = known[0], [*known[-1], vocabulary.eos]
    room = width - sum(hole_slots) - sum(map(len, known[1:-1]))
    if room < 0:
        raise LayoutError(f"the holes need {width - room} slots, but the canvas has {width}")
    near_left, near_right = _share(room, len(left), len(right), left_share)

    slots: list[int | None] = [*left[len(left) - near_left :]]
    holes = []
    for count, text in zip(hole_slots, [*known[1:-1], right[:near_right]], strict=True):
        holes.append(range(len(slots), len(slots) + count))
        slots += [None] * count
        slots += text
    slots += [vocabulary.pad] * (width - len(slots))

    far_left = left[: len(left) - near_left]
    far_left = far_left[max(0, len(far_left) - budget.left) :]
    far_right = right[near_right : near_right + budget.right]
    prompt = [
        vocabulary.bos,
        *_marked(vocabulary.hint, hint[: budget.hint]),
        *_marked(vocabulary.right, far_right),
        *(far_left if vocabulary.left is None else _marked(vocabulary.left, far_left)),
    ]
    return Canvas(tuple(prompt), tuple(slots), tuple(holes))


def _share(room: int, left: int, right: int, left_share: float) -> tuple[int, int]:
    """How many of ``room`` slots go to either side; what one side cannot use, the other gets."""
    near_left = min(left, round(room * left_share))
    near_right = min(right, room - near_left)
    return min(left, room - near_right), near_right


def _marked(marker: int | None, tokens: Sequence[int]) -> list[int]:
    return [marker, *tokens] if marker is not None and tokens else []
