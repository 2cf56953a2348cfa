"""The tokens of a fill, each with what the model gives to it."""

from __future__ import annotations

from codecs import getincrementaldecoder
from collections.abc import Iterator, Sequence

from dgfill.result import Token

__all__ = ["tokens_of"]


def tokens_of(
    texts: Sequence[bytes], scores: Sequence[float], *, before: int = 0, behind: int = 0
) -> tuple[Token, ...]:
    """The text of a hole, token by token; the last one has no text if slots were left over.

    Args:
        texts: of all slots; together they are UTF-8.  Slots without text come last.
        scores: log-probabilities of the same.
        before: characters at the start that are known text, and no part of the fill.
        behind: the same at the end.
    """
    tokens = list(_characters(texts, scores))
    end = sum(len(token.text) for token in tokens) - behind
    found, position = [], 0
    for token in tokens:
        start, position = position, position + len(token.text)
        text = token.text[max(before - start, 0) : max(end - start, 0)]
        if text or not token.text:
            found.append(Token(text, token.score))
    return tuple(found)


def _characters(texts: Sequence[bytes], scores: Sequence[float]) -> Iterator[Token]:
    """Tokens of whole characters: those that share one are one, and so are all without text."""
    decoder = getincrementaldecoder("utf-8")()
    text = ""
    pending: list[float] = []
    for data, score in zip(texts, scores, strict=True):
        text += decoder.decode(data)
        pending.append(score)
        if data and not decoder.getstate()[0]:
            yield Token(text, sum(pending))
            text, pending = "", []
    if pending:
        yield Token(text, sum(pending))
