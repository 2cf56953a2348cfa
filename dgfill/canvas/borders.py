"""The borders of holes healed, for a model that has never seen a word cut.

    known   "re"   hole   "n x"          tokens  "re" │ ? ? ? │ "n" " x"
    healed                                           ? ? ? ? ? │ " x"      the text is "re…n"

A tokenizer would have written "return" as one token, so a model that was trained on whole texts does
not expect "re" and "n" with something between them.  The token that touches a hole on either side is
freed with the hole, and the text must begin and end with theirs (token healing, on both sides).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dgfill.models.vocabulary import Vocabulary

__all__ = ["CLEAN", "Borders", "borders_of"]


class Borders(NamedTuple):
    """Known text that stands in the slots of a hole, before and behind its fill."""

    left: str
    right: str


CLEAN = Borders("", "")


def borders_of(known: Sequence[str], vocabulary: Vocabulary) -> list[Borders]:
    """The borders of every hole.

    Args:
        known: the texts around the holes; one more than there are holes.
        vocabulary: tokens that are not whole characters stay where they are.
    """
    found = []
    left, *rights = known
    for right in rights:
        before, behind = vocabulary.encode(left)[-1:], vocabulary.encode(right)[:1]
        found.append(Borders(_text(vocabulary, before), _text(vocabulary, behind)))
        left = right[len(found[-1].right) :]
    return found


def _text(vocabulary: Vocabulary, ids: Sequence[int]) -> str:
    try:
        return vocabulary.decode(ids).decode()
    except UnicodeDecodeError:
        return ""
