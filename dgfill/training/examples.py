"""One training example: a text is cut into known parts and holes, and laid out as inference does it."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from itertools import pairwise

from dgfill.canvas.layout import Canvas, PromptBudget, lay_out
from dgfill.document.extraction import answer_tokens
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.extraction import Pair, cut_answer, split_pair
from dgfill.training.holes import FILLED, HoleMix, Span, choose_spans, spare_slots, take_hint

__all__ = ["CHARACTERS_PER_TOKEN", "Example", "RowOptions", "make_example"]

CHARACTERS_PER_TOKEN = 3.4
_TOP_LEVEL = re.compile(r"\n\n\n+(?=\S)")
_BLOCK_SHARE = 0.55  # examples that see one top-level block as a whole document
_HINT_SHARE = 0.15
_LONGEST_HINT = 32  # tokens
_FULLEST = 0.75  # of a canvas, that holes and the text between them may take
_REGION = 0.6  # of a canvas, in which holes begin


@dataclass(frozen=True, slots=True)
class RowOptions:
    """The size of a batch."""

    rows: int = 32
    length: int = 256  # tokens of a row: prompt and canvas
    widest: int = 224  # slots of the widest canvas
    narrowest: int = 96  # slots of the narrowest one
    filled: float = 0.0  # share of the rows of long holes that give each as many slots as a fill does

    def __post_init__(self) -> None:
        if self.narrowest > self.widest:
            raise ValueError(f"the narrowest canvas has {self.narrowest} slots, the widest {self.widest}")


@dataclass(frozen=True, slots=True)
class Example:
    """A canvas with the tokens that belong into its holes, nulls included."""

    canvas: Canvas
    fills: tuple[tuple[int, ...], ...]  # as many ids as each hole has slots


@dataclass(frozen=True, slots=True)
class _Cut:
    text: str
    spans: list[Span]
    hint: str


def make_example(
    text: str, at: int, vocabulary: Vocabulary, options: RowOptions, mix: HoleMix, chance: random.Random
) -> Example | None:
    """Cut holes into ``text`` near ``at`` and lay them out; ``None`` if no hole came of it.

    If the holes leave too little room for context, the last ones stay known text.  Of a pair, the
    answer has holes, and its prompt is their hint.
    """
    if pair := split_pair(text):
        return _answer_example(pair, vocabulary, options, mix, chance)
    if chance.random() < _BLOCK_SHARE:
        text, at = _top_level_block(text, at)
    width = round(options.narrowest * (options.widest / options.narrowest) ** chance.random())
    cut = _cut(text, at, width, mix, chance)
    for count in range(len(cut.spans), 0, -1):
        fewer = _Cut(cut.text, cut.spans[:count], cut.hint)
        example = _lay_out(fewer, width, vocabulary, options, mix, chance)
        if example is not None:
            return example
    return None


def _cut(text: str, at: int, width: int, mix: HoleMix, chance: random.Random) -> _Cut:
    """Where to cut: the line below a comment that becomes the hint, or spans of the mix."""
    if chance.random() < _HINT_SHARE and (taken := take_hint(text, at)) is not None:
        without, hint, span = taken
        return _Cut(without, [span], hint)
    region = (at, at + round(width * CHARACTERS_PER_TOKEN * _REGION))
    count = max(1, round(width / mix.spacing * chance.uniform(0.1, 1.9)))
    return _Cut(text, choose_spans(text, region, count, mix, chance), "")


def _lay_out(
    cut: _Cut, width: int, vocabulary: Vocabulary, options: RowOptions, mix: HoleMix, chance: random.Random
) -> Example | None:
    """The example for these holes, or ``None`` if they leave too little room for context."""
    reach = round(options.length * CHARACTERS_PER_TOKEN * 1.5)
    first, last = cut.spans[0][0], cut.spans[-1][1]
    edges = [max(0, first - reach), *(edge for span in cut.spans for edge in span), last + reach]
    pieces = [vocabulary.encode(cut.text[start:end]) for start, end in pairwise(edges)]
    known, holes = pieces[::2], pieces[1::2]
    has_nulls = vocabulary.null is not None
    slots = [len(hole) + (spare_slots(len(hole), mix, chance) if has_nulls else 0) for hole in holes]
    if sum(slots) + sum(map(len, known[1:-1])) > _FULLEST * width:
        return None
    room = options.length - width - 4  # <bos> and three markers
    hint = vocabulary.encode(cut.hint)[: min(_LONGEST_HINT, room)]
    right = round((room - len(hint)) * chance.uniform(0.0, 0.5))
    budget = PromptBudget(left=room - len(hint) - right, right=right, hint=_LONGEST_HINT)
    left_share = chance.uniform(0.3, 0.7)
    canvas = lay_out(known, slots, vocabulary, width, hint=hint, budget=budget, left_share=left_share)
    return Example(canvas, _with_nulls(holes, slots, vocabulary))


def _answer_example(
    pair: Pair, vocabulary: Vocabulary, options: RowOptions, mix: HoleMix, chance: random.Random
) -> Example | None:
    """Holes in the answer of a pair, all of which is on the canvas; ``None`` if the row is too short."""
    cut = cut_answer(pair.answer, chance)
    hint = vocabulary.encode(pair.prompt)
    widest = min(options.widest, options.length - len(hint) - 2)  # <bos> and the marker
    usual = answer_tokens(pair.prompt) if cut.is_open else FILLED.fewest
    is_usual = chance.random() < 0.5
    for count in range(len(cut.spans), 0, -1):
        edges = [0, *(edge for span in cut.spans[:count] for edge in span), len(cut.text)]
        pieces = [vocabulary.encode(cut.text[start:end]) for start, end in pairwise(edges)]
        known, holes = pieces[::2], pieces[1::2]
        tight = [len(hole) for hole in holes]
        spare = [max(0, usual - size) if is_usual else spare_slots(size, mix, chance) for size in tight]
        for slots in ([size + more for size, more in zip(tight, spare, strict=True)], tight):
            width = max(options.narrowest, sum(slots) + sum(map(len, known)) + 1)
            if width <= widest:
                width = chance.choice([width, width, chance.randint(width, widest)])
                budget = PromptBudget(left=0, right=0, hint=len(hint))
                canvas = lay_out(known, slots, vocabulary, width, hint=hint, budget=budget)
                return Example(canvas, _with_nulls(holes, slots, vocabulary))
    return None


def _with_nulls(
    holes: list[list[int]], slots: list[int], vocabulary: Vocabulary
) -> tuple[tuple[int, ...], ...]:
    """The tokens of each hole, and nulls in the slots that they leave."""
    null = vocabulary.null
    if null is None:
        return tuple(map(tuple, holes))
    return tuple((*hole, *[null] * (count - len(hole))) for hole, count in zip(holes, slots, strict=True))


def _top_level_block(text: str, at: int) -> tuple[str, int]:
    """The top-level statement around ``at`` as a text of its own, if it is neither tiny nor huge."""
    start = max((cut.end() for cut in _TOP_LEVEL.finditer(text, max(0, at - 4_000), at)), default=0)
    cut = _TOP_LEVEL.search(text, at)
    block = text[start : cut.start() + 1 if cut else len(text)]
    return (block, min(at - start, len(block) // 2)) if 200 <= len(block) <= 4_000 else (text, at)
