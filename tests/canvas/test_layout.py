"""The raw layout: what stands where, and that nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dgfill.canvas.layout import Canvas, LayoutError, PromptBudget, lay_out
from dgfill.models.vocabulary import Vocabulary

PAD, EOS, BOS, NULL, HINT, RIGHT, LEFT = range(7)
VOCABULARY = Vocabulary(
    [None] * 7 + [bytes([65 + n]) for n in range(26)], lambda text: [], PAD, EOS, BOS, NULL, HINT, RIGHT, LEFT
)
FREE = None

ids = st.lists(st.integers(7, 32), max_size=40)


def test_one_hole_and_a_whole_document() -> None:
    canvas = lay_out([[10, 11], [12]], [3], VOCABULARY, width=8)
    assert canvas == Canvas((BOS,), (10, 11, FREE, FREE, FREE, 12, EOS, PAD), (range(2, 5),))


def test_far_context_goes_into_the_prompt_far_left_last() -> None:
    canvas = lay_out([[10, 11, 12, 13], [20, 21, 22, 23]], [2], VOCABULARY, width=6, hint=[30])
    assert canvas.slots == (12, 13, FREE, FREE, 20, 21)
    assert canvas.prompt == (BOS, HINT, 30, RIGHT, 22, 23, EOS, LEFT, 10, 11)


def test_several_holes_share_a_canvas() -> None:
    canvas = lay_out([[10], [11, 12], [], [13]], [1, 2, 1], VOCABULARY, width=9)
    assert canvas.slots == (10, FREE, 11, 12, FREE, FREE, FREE, 13, EOS)
    assert canvas.holes == (range(1, 2), range(4, 6), range(6, 7))


def test_budgets_keep_what_is_nearest() -> None:
    left, right = list(range(7, 20)), list(range(20, 32))
    canvas = lay_out(
        [left, right], [2], VOCABULARY, width=4, hint=[7, 8, 9], budget=PromptBudget(left=3, right=2, hint=1)
    )
    assert canvas.slots == (19, FREE, FREE, 20)
    assert canvas.prompt == (BOS, HINT, 7, RIGHT, 21, 22, LEFT, 16, 17, 18)


def test_a_budget_of_nothing_leaves_the_start_alone() -> None:
    budget = PromptBudget(left=0, right=0, hint=0)
    assert lay_out([[7] * 9, [8] * 9], [2], VOCABULARY, width=4, hint=[9], budget=budget).prompt == (BOS,)


def test_the_room_one_side_cannot_use_goes_to_the_other() -> None:
    canvas = lay_out([[7], [8] * 20], [1], VOCABULARY, width=10)
    assert canvas.slots == (7, FREE, *[8] * 8)
    canvas = lay_out([[7] * 20, []], [1], VOCABULARY, width=10)
    assert canvas.slots == (*[7] * 8, FREE, EOS)


def test_holes_that_do_not_fit_are_an_error() -> None:
    lay_out([[7], [8] * 3, [9]], [2, 3], VOCABULARY, width=8)
    with pytest.raises(LayoutError, match="need 8 slots, but the canvas has 7"):
        lay_out([[7], [8] * 3, [9]], [2, 3], VOCABULARY, width=7)


def test_a_model_without_markers_gets_the_far_left_alone() -> None:
    plain = Vocabulary(VOCABULARY.tokens, VOCABULARY.encode, PAD, EOS, BOS)
    canvas = lay_out([[10, 11, 12], [20, 21, 22]], [2], plain, width=4, hint=[30])
    assert canvas.prompt == (BOS, 10, 11)


@given(
    known=st.lists(ids, min_size=2, max_size=4),
    data=st.data(),
    width=st.integers(1, 64),
    share=st.floats(0, 1),
)
def test_nothing_is_lost_or_doubled(
    known: list[list[int]], data: st.DataObject, width: int, share: float
) -> None:
    holes = data.draw(st.lists(st.integers(1, 6), min_size=len(known) - 1, max_size=len(known) - 1))
    if sum(holes) + sum(map(len, known[1:-1])) > width:
        with pytest.raises(LayoutError):
            lay_out(known, holes, VOCABULARY, width, left_share=share)
        return
    canvas = lay_out(known, holes, VOCABULARY, width, left_share=share)
    assert len(canvas.slots) == width
    assert [len(hole) for hole in canvas.holes] == holes
    free = {index for hole in canvas.holes for index in hole}
    assert free == {index for index, slot in enumerate(canvas.slots) if slot is None}

    far_left, far_right = parts(canvas.prompt)
    pieces, start = [], 0
    for hole in canvas.holes:
        pieces.append(list(canvas.slots[start : hole.start]))
        start = hole.stop
    tail = [slot for slot in canvas.slots[start:] if slot != PAD]
    assert far_left + pieces[0] == known[0]
    assert pieces[1:] == known[1:-1]
    assert tail + far_right == [*known[-1], EOS]


def parts(prompt: tuple[int, ...]) -> tuple[list[int], list[int]]:
    """The far left and the far right of a prompt without hint."""
    rest = list(prompt[1:])
    left = rest.index(LEFT) if LEFT in rest else len(rest)
    return rest[left + 1 :], rest[1:left] if rest[:1] == [RIGHT] else []
