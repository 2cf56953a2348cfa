"""Characters as bytes: a set of code points becomes a small machine over UTF-8.

A node says what may come next within a character: a byte, and the node after it.  Equal
nodes are one node, so the tails that most characters share are stored once.  Ranges of
code points are split where the encoding changes shape, as in Russ Cox's RE2 and in the
``utf8-ranges`` of Rust's regex engine (https://swtch.com/~rsc/regexp/regexp3.html,
"Step 2: Compile").  Surrogates have no encoding and fall out, unless they are asked for: then
they are three bytes, as Python's ``surrogatepass`` has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from dgfill.automata.regex.charset import Charset

__all__ = ["END", "Encodings"]

END: Final = 0
"""The node behind the last byte of a character."""

Sequence = tuple[tuple[int, int], ...]  # ranges of bytes, one for each byte of a character

LAST_OF_SHAPE: Final = (0x7F, 0x7FF, 0xD7FF, 0xDFFF, 0xFFFF, 0x10FFFF)


class Encodings:
    """The nodes of some character sets."""

    def __init__(self, *, surrogates: bool = False) -> None:
        self._surrogates = surrogates
        self.children: list[dict[int, int]] = [{}]  # for every node: byte -> node
        self.fewest: list[int] = [0]  # for every node: bytes until the character may end
        self._nodes: dict[tuple[tuple[int, int, int], ...], int] = {}
        self._roots: dict[Charset, int | None] = {}

    def __repr__(self) -> str:
        return f"Encodings<{len(self._roots)} sets, {len(self.children)} nodes>"

    def root(self, characters: Charset) -> int | None:
        """The node before a character of a set; ``None`` if no character can be encoded."""
        if characters not in self._roots:
            sequences = [s for low, high in characters for s in _sequences(low, high, self._surrogates)]
            self._roots[characters] = self._node(sequences) if sequences else None
        return self._roots[characters]

    def classes(self) -> bytes:
        """For every byte a label; bytes with one label are interchangeable in every node."""
        signatures: dict[tuple[int | None, ...], int] = {}
        rows = [tuple(children.get(byte) for children in self.children) for byte in range(256)]
        return bytes(signatures.setdefault(row, len(signatures)) for row in rows)

    def _node(self, sequences: list[Sequence]) -> int:
        if sequences == [()]:
            return END
        edges = tuple(
            (low, high, self._node([sequence[1:] for sequence in group]))
            for (low, high), group in groupby(sequences, key=lambda sequence: sequence[0])
        )
        if edges not in self._nodes:
            self._nodes[edges] = len(self.children)
            self.children.append({byte: node for low, high, node in edges for byte in range(low, high + 1)})
            self.fewest.append(1 + min(self.fewest[node] for _, _, node in edges))
        return self._nodes[edges]


def _sequences(low: int, high: int, surrogates: bool) -> Iterator[Sequence]:
    """The encodings of the code points from ``low`` to ``high``, in order."""
    for last in LAST_OF_SHAPE:
        if low <= last < high:
            yield from _sequences(low, last, surrogates)
            low = last + 1
    if 0xD800 <= low <= 0xDFFF and not surrogates:
        return
    if high > 0x7F:
        for tail in (0x3F, 0xFFF, 0x3FFFF):  # what one, two and three trailing bytes can vary
            if low & ~tail != high & ~tail:
                if low & tail:
                    yield from _sequences(low, low | tail, surrogates)
                    yield from _sequences((low | tail) + 1, high, surrogates)
                    return
                if high & tail != tail:
                    yield from _sequences(low, (high & ~tail) - 1, surrogates)
                    yield from _sequences(high & ~tail, high, surrogates)
                    return
    first, last_one = (chr(code).encode(errors="surrogatepass") for code in (low, high))
    yield tuple(zip(first, last_one, strict=True))
