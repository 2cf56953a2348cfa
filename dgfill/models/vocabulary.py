"""Tokens as bytes: what the lattice needs to know about a tokenizer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

__all__ = ["Vocabulary"]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A tokenizer seen from the canvas.

    ``tokens[i]`` is the exact text of token ``i``, or ``None`` for a control token,
    which no hole may contain.  A null token stands for no text at all and lets one
    canvas serve many lengths.
    """

    tokens: Sequence[bytes | None]
    encode: Callable[[str], list[int]] = field(repr=False)  # text to ids, without control tokens
    pad: int
    eos: int
    bos: int
    null: int | None = None

    def __len__(self) -> int:
        return len(self.tokens)

    def decode(self, ids: Sequence[int]) -> bytes:
        """The text of some tokens; control tokens have none."""
        return b"".join(self.tokens[i] or b"" for i in ids)
