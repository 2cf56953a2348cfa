"""Exact duplicates, near duplicates and contamination: the rules that need all documents at once."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from dgfill.errors import InputError, Place
from dgfill.evaluation.records import read_objects
from dgfill.training.document import Document

__all__ = ["Contamination", "Deduplicator", "evaluation_texts"]

_WORD = re.compile(r"\w+")
_SHINGLE = 6  # words that make one shingle of a near-duplicate signature
_BANDS, _ROWS = 8, 8  # pairs of Jaccard 0.9 meet with probability 0.99, of 0.8 with 0.77, of 0.5 with 0.03
_NGRAM = 10  # words in common that make a document contaminated
_PRIME = (1 << 61) - 1
_ITEM_PARTS = ("declaration", "prompt", "canonical_solution", "suffix")  # of a HumanEval-like item


class Deduplicator:
    """Remembers what it has seen; ``is_new`` is true once for each group of near copies.

    MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, "Mining of Massive
    Datasets", ch. 3) over shingles of words.
    """

    def __init__(self) -> None:
        generator = np.random.default_rng(0)
        self._factors = generator.integers(1, 1 << 31, (_BANDS * _ROWS, 1), dtype=np.uint64) | np.uint64(1)
        self._offsets = generator.integers(0, 1 << 62, (_BANDS * _ROWS, 1), dtype=np.uint64)
        self._exact: set[bytes] = set()
        self._bands: set[tuple[int, bytes]] = set()

    def is_new(self, text: str) -> bool:
        """Whether no text seen before is equal up to whitespace, or nearly equal."""
        words = _WORD.findall(text)
        digest = hashlib.blake2b("".join(text.split()).encode(), digest_size=16).digest()
        bands = self._signature(words)
        new = digest not in self._exact and self._bands.isdisjoint(bands)
        self._exact.add(digest)
        self._bands.update(bands)
        return new

    def _signature(self, words: list[str]) -> list[tuple[int, bytes]]:
        hashes = np.array([zlib.crc32(word.encode()) for word in words], dtype=np.uint64)
        if len(hashes) < _SHINGLE:
            return []
        shingles = np.zeros(len(hashes) - _SHINGLE + 1, dtype=np.uint64)
        for start in range(_SHINGLE):
            shingles = shingles * np.uint64(0x9E3779B97F4A7C15) + hashes[start : start + len(shingles)]
        shingles = np.unique(shingles) >> np.uint64(32)
        minima = ((shingles[None, :] * self._factors + self._offsets) % np.uint64(_PRIME)).min(axis=1)
        return [(band, row.tobytes()) for band, row in enumerate(minima.reshape(_BANDS, _ROWS))]


class Contamination:
    """Texts that must not be trained on; a document that shares ten words in a row is contaminated."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._grams = {gram for text in texts for gram in _ngrams(text)}

    def __contains__(self, document: Document) -> bool:
        return any(gram in self._grams for gram in _ngrams(document.text))


def _ngrams(text: str) -> Iterator[str]:
    words = _WORD.findall(text)
    return (" ".join(words[i : i + _NGRAM]) for i in range(len(words) - _NGRAM + 1))


def evaluation_texts(path: Path) -> Iterator[str]:
    """The texts of an evaluation file or of a folder of plain files.

    A file of JSON lines, compressed or not, holds benchmark items: prompt, solution and suffix of one
    item are one text.  Any other file is a text of its own.

    Raises:
        InputError: a file cannot be read, or a line of JSON lines is no object.
    """
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.is_file():
                yield file.read_text(encoding="utf-8", errors="replace")
        return
    if ".jsonl" in path.suffixes:
        for _, item in read_objects(path, {}):
            yield "".join(str(item.get(key) or "") for key in _ITEM_PARTS)
        return
    try:
        yield path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", Place(str(path))) from None
