"""A text with holes whose contents are known, and how it is filled."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, zip_longest
from typing import Final, TypeVar
from zlib import crc32

from dgfill.document import Config, Document, Length, parse
from dgfill.errors import InputError, Place, Unsatisfiable
from dgfill.filling import Options, fill_document
from dgfill.models.denoiser import Denoiser

__all__ = ["MARK", "Attempt", "Problem", "attempt", "drawn"]

MARK: Final = "\ue000"  # for private use: a hole wherever it stands, even behind a backslash
CONFIG: Final = Config(markers=(MARK,))
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Problem:
    """A text with holes, and what was cut out of them."""

    name: str
    language: str
    known: tuple[str, ...]  # one more than there are holes
    answers: tuple[str, ...]

    def text(self, fills: Sequence[str]) -> str:
        return "".join(chain.from_iterable(zip_longest(self.known, fills, fillvalue="")))

    def document(self, lengths: Sequence[int] = ()) -> Document:
        """As a document.

        Args:
            lengths: wishes of the holes, in tokens.

        Raises:
            InputError: the known text has a hole of its own.
        """
        document = parse(
            MARK.join(self.known).encode(), path=self.name, language=self.language, config=CONFIG
        )
        if document.known != self.known:
            raise InputError("the text around the holes has a hole of its own", Place(self.name))
        if not lengths:
            return document
        pairs = zip(document.holes, lengths, strict=True)
        holes = tuple(replace(hole, length=Length(length, length)) for hole, length in pairs)
        return replace(document, holes=holes)


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a model made of a problem."""

    fills: tuple[str, ...] | None  # None: no legal text was found, or the problem is refused
    forward_passes: int
    seconds: float  # of the clock


def attempt(document: Document, options: Options, denoiser: Denoiser) -> Attempt:
    """Fill a document as ``dgfill fill`` does, with a seed of its own: else all hear the same noise."""
    options = replace(options, seed=crc32(f"{options.seed} {document.path}".encode()))
    passes = 0

    def count(step: object) -> None:
        nonlocal passes
        passes += 1

    started = time.perf_counter()
    try:
        result = fill_document(document, options, denoiser=denoiser, on_event=count)
        fills = tuple(fill.text for fill in result.fills)
    except (Unsatisfiable, InputError):
        fills = None
    return Attempt(fills, passes, time.perf_counter() - started)


def drawn(items: Sequence[T], limit: int | None) -> list[T]:
    """All items, or so many at random: the same ones each time, and more of them if more are wanted."""
    if limit is None or limit >= len(items):
        return list(items)
    return random.Random(1).sample(items, len(items))[:limit]
