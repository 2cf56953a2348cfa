"""Which holes share a canvas, how many slots they get, and what the lattice is told about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final

from dgfill.automata import Automaton, concat, kind, regex
from dgfill.document import Words
from dgfill.legal.python_lines import outline_of_lines
from dgfill.part import Part

if TYPE_CHECKING:
    from dgfill.canvas.borders import Borders
    from dgfill.canvas.layout import Canvas
    from dgfill.lattice import Problem
    from dgfill.models.denoiser import Denoiser
    from dgfill.models.vocabulary import Vocabulary

__all__ = ["SLACK", "Canvases", "lay_out_holes"]

CONTEXT: Final = 64  # slots of a canvas that holes leave to the text around them
GLANCE: Final = 1 << 14  # characters of known text on either side that are tokenized
SLOTS: Final = 24  # of a hole about whose length nothing is known
SLACK: Final = 4  # slots more than a hole is wished to have tokens
UNDECIDED: Final = 8  # slots at most of a hole on a canvas that fills others
CONTROL: Final = frozenset({*range(0x20), 0x7F} - {ord("\t"), ord("\n")})
"""Bytes that no fill contains."""


class Canvases:
    """The canvases of one part, given the current texts of its holes."""

    def __init__(self, part: Part, denoiser: Denoiser, max_tokens: int) -> None:
        """``max_tokens``: of one hole."""
        self.part = part
        self.denoiser = denoiser
        self._max_tokens = max_tokens
        self._tokens = _writable(denoiser.vocabulary)

    def groups(self, texts: Sequence[str], wanted: Sequence[int]) -> list[list[int]]:
        """The wanted holes that are filled together, by number; of linked ones only the first."""
        groups: list[list[int]] = []
        used = 0
        for number in wanted:
            if self.part.linked(number)[0] != number:
                continue
            between = len(self._encode(self.part.known[number])) if groups else 0
            needed = self.slots(texts, number)
            alone = len(self.part.linked(number)) > 1
            depends = bool(self.part.rules[number].nodes)  # what a node is depends on what stands before
            if (
                groups
                and not alone
                and not depends
                and number - 1 in groups[-1]
                and used + between + needed <= self.room
            ):
                groups[-1].append(number)
                used += between + needed
            else:
                groups.append([number])
                used = self.room if alone else needed
        return groups

    @property
    def room(self) -> int:
        """Slots of a canvas for its first hole to its last one."""
        return self.denoiser.canvas_length - min(CONTEXT, self.denoiser.canvas_length // 4)

    @property
    def most_tokens(self) -> int:
        """Of one hole."""
        return min(self._max_tokens, self.room)

    def undecided(self, texts: Sequence[str], slots: Mapping[int, int]) -> dict[int, int]:
        """Later holes, with slots, that a canvas leaves open: the model shall not read their floors.

        Those that take the text of a hole that is filled have as many slots as that.

        Args:
            slots: of the holes that the canvas fills.
        """
        if self.denoiser.vocabulary.null is None:
            return {}
        first, last = min(slots), max(slots)
        used = sum(slots.values())
        used += sum(len(self._encode(self.part.known[number])) for number in slots if number > first)
        undecided = {}
        for number in range(last + 1, len(texts)):
            same = self.part.linked(number)[0]
            is_decided = same < first
            witness = len(self._encode(texts[number]))
            count = witness if is_decided else min(self.slots(texts, number), UNDECIDED)
            count = slots.get(same, count)
            used += len(self._encode(self.part.known[number])) + count
            if used > self.room:
                break
            if not is_decided:
                undecided[number] = count
        return undecided

    def slots(self, texts: Sequence[str], number: int) -> int:
        """How many slots a hole gets."""
        hole = self.part.holes[number]
        words = [constraint for constraint in hole.constraints if isinstance(constraint, Words)]
        if hole.form == "blank":
            wish = 1
        elif words:
            wish = max(len(self._encode(word)) for constraint in words for word in constraint.words)
        else:
            wish = (hole.length.most if hole.length else SLOTS - SLACK) + SLACK
        return max(len(self._encode(texts[number])), min(wish, self.most_tokens), 1)

    def borders(self, numbers: Sequence[int]) -> dict[int, Borders]:
        """What the holes of a canvas take of the known text around them."""
        from dgfill.canvas.borders import CLEAN, borders_of

        if self.denoiser.settings.clean_borders:
            return dict.fromkeys(numbers, CLEAN)
        known = [self.part.known[number] for number in (*numbers, numbers[-1] + 1)]
        known[0], known[-1] = known[0][-GLANCE:], known[-1][:GLANCE]
        return dict(zip(numbers, borders_of(known, self.denoiser.vocabulary), strict=True))

    def problem(
        self, texts: Sequence[str], numbers: Sequence[int], canvas: Canvas, borders: Mapping[int, Borders]
    ) -> Problem:
        """The holes of a canvas and their languages."""
        from dgfill.lattice import HoleProblem, Problem

        part = self.part
        start = part.state(texts, numbers[0], borders[numbers[0]].left) if part.automaton else 0
        holes = []
        for number, slots, right in zip(
            numbers, canvas.holes, self._right(texts, numbers, borders), strict=False
        ):
            before, behind = borders[number]
            constraint = part.constraint(number, texts)
            if constraint is None and number == numbers[0]:  # before the others nothing is decided
                constraint = self._outline(number, texts)
            if constraint is None and (before or behind or not part.automaton):
                constraint = kind("any")
            if constraint and (before or behind):
                constraint = concat(before.encode(), constraint, behind.encode())
            witness = [*self._encode(before), *self._encode(texts[number]), *self._encode(behind)]
            holes.append(HoleProblem(len(slots), constraint, right, tuple(witness)))
        return Problem(part.automaton, start, tuple(holes), self._tokens, _null(self.denoiser.vocabulary))

    def _outline(self, number: int, texts: Sequence[str]) -> Automaton | None:
        """What a free hole in Python lacks that the grammar does not miss: headers of blocks."""
        part = self.part
        if not part.automaton or part.document.language != "python" or not part.rules[number].is_free:
            return None
        left, right = part.alone(number, texts).known
        if number + 1 < len(texts):  # what follows the next hole may be what that one calls for
            right = right[: part.known[number + 1].rfind("\n") + 1]
        outline = outline_of_lines(left, right) if right else None
        automaton = regex(outline) if outline else None
        return automaton if automaton and automaton.matches(texts[number]) else None

    def _right(
        self, texts: Sequence[str], numbers: Sequence[int], borders: Mapping[int, Borders]
    ) -> list[tuple[bytes, ...]]:
        """The known text after each hole of a canvas, later holes at their current texts."""
        known, last = self.part.known, numbers[-1]
        found = []
        for number in numbers:
            text = known[number + 1].removeprefix(borders[number].right)
            if number == last:
                later = zip(texts[last + 1 :], known[last + 2 :], strict=True)
                found.append((text.encode(), *map(str.encode, chain.from_iterable(later))))
            else:
                found.append((text.removesuffix(borders[number + 1].left).encode(),))
        return found

    def lay_out(
        self, texts: Sequence[str], slots: Mapping[int, int], borders: Mapping[int, Borders]
    ) -> tuple[Canvas, list[range]]:
        """The canvas of some holes, by number, with so many slots each; and the places of the first one."""
        undecided = self.undecided(texts, slots)
        canvas = lay_out_holes(self.part, texts, slots, self.denoiser, undecided, borders)
        same = self.part.linked(min(slots))
        places = zip((*slots, *undecided), canvas.holes, strict=True)
        return canvas, [place for number, place in places if number in same]

    def _encode(self, text: str) -> list[int]:
        return self.denoiser.vocabulary.encode_bytes(text.encode())


def lay_out_holes(
    part: Part,
    texts: Sequence[str],
    slots: Mapping[int, int],
    denoiser: Denoiser,
    undecided: Mapping[int, int] | None = None,
    borders: Mapping[int, Borders] | None = None,
) -> Canvas:
    """A canvas; holes that are neither filled nor undecided stand at their current texts.

    Args:
        part: where the holes are.
        texts: the current text of every hole.
        slots: the holes that are filled, by number in document order, and how many slots each gets.
        denoiser: gives width and tokens.
        undecided: the same of holes behind all of these, whose slots are free too.
        borders: known text that the holes take into slots that are added to theirs.
    """
    from dgfill.canvas.layout import lay_out

    known, free = part.known, {**slots, **(undecided or {})}
    first = min(free)
    pieces = [part.before + _joined(known[:first], texts[:first]) + known[first]]
    for number in range(first, len(texts)):
        if number in free:
            pieces.append(known[number + 1])
        else:
            pieces[-1] += texts[number] + known[number + 1]
    encode = denoiser.vocabulary.encode
    for index, (number, border) in enumerate((borders or {}).items()):
        pieces[index] = pieces[index].removesuffix(border.left)
        pieces[index + 1] = pieces[index + 1].removeprefix(border.right)
        free[number] += len(encode(border.left)) + len(encode(border.right))
    pieces[0] = pieces[0][-GLANCE:]
    pieces[-1] = (pieces[-1] + part.after)[:GLANCE]
    hints = "; ".join(dict.fromkeys(filter(None, (part.holes[number].hint for number in slots))))
    tokens = [encode(piece) for piece in pieces]
    needed = sum(map(len, tokens)) + sum(free.values()) + 1  # for the end of the text
    widest = denoiser.canvas_length
    width = min(widest, max(denoiser.settings.narrowest or widest, needed))
    return lay_out(tokens, [*free.values()], denoiser.vocabulary, width, hint=encode(hints))


def _joined(texts: Sequence[str], others: Sequence[str]) -> str:
    """Texts in turn, one of each."""
    return "".join(text + other for text, other in zip(texts, others, strict=True))


def _writable(vocabulary: Vocabulary) -> list[bytes | None]:
    """The texts of all tokens that a fill may contain."""
    return [None if text is None or CONTROL.intersection(text) else text for text in vocabulary.tokens]


def _null(vocabulary: Vocabulary) -> int:
    """The token for no text; a model that has none ends a hole with padding."""
    return vocabulary.pad if vocabulary.null is None else vocabulary.null
