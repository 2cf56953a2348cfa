"""Other documents than the one that was filled: a candidate in one hole, the others as they are."""

from __future__ import annotations

from collections.abc import Iterator

from dgfill.document import Document
from dgfill.filling.result import Result

__all__ = ["alternatives"]


def alternatives(document: Document, result: Result) -> Iterator[str]:
    """The filled document, then others that are legal too, in the order of what their candidate costs."""
    yield result.text
    fills = result.fills
    others = dict.fromkeys(
        (fill.score - other.score, fill.hole.name or number, other.text)
        for number, fill in enumerate(fills)
        for other in fill.candidates[1:]
    )
    for _, changed, text in sorted(others, key=lambda other: other[0]):
        texts = (
            text if changed == (fill.hole.name or number) else fill.text for number, fill in enumerate(fills)
        )
        pairs = zip(texts, document.known[1:], strict=True)
        yield document.known[0] + "".join(inside + known for inside, known in pairs)
