"""Tokens as bytes: what the lattice needs to know about a tokenizer."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

__all__ = ["Vocabulary"]

_STRAY = re.compile("([\udc80-\udcff])")  # a byte that is not UTF-8, as surrogateescape shows it


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
    hint: int | None = None  # opens the hint in a prompt, where the model knows hints
    right: int | None = None  # opens the far right context in a prompt
    left: int | None = None  # opens the far left context in a prompt

    def __len__(self) -> int:
        return len(self.tokens)

    def decode(self, ids: Sequence[int]) -> bytes:
        """The text of some tokens; control tokens have none."""
        return b"".join(self.tokens[i] or b"" for i in ids)

    def encode_bytes(self, data: bytes) -> list[int]:
        """Tokens of any bytes; those outside UTF-8, as where a text was cut, become tokens of one byte."""
        ids: list[int] = []
        for part in _STRAY.split(data.decode("utf-8", "surrogateescape")):
            if _STRAY.fullmatch(part):
                ids.append(self.tokens.index(part.encode("utf-8", "surrogateescape")))
            elif part:
                ids += self.encode(part)
        return ids
