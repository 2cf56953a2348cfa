"""What is asked for, and what comes out; nothing here loads a model."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from dgfill.document import Document, Hole

__all__ = ["Candidate", "Fill", "Options", "Result", "Token", "alternatives", "variants", "with_shortage"]


@dataclass(frozen=True, slots=True)
class Options:
    """How to fill."""

    model: str = "mini"
    grammar: bool = True
    seed: int = 0
    steps: int | None = None  # denoising steps at most; None: what the checkpoint wants
    max_tokens: int = 64  # of one hole, at most
    device: str | None = None
    n: int = 1  # candidates of one hole, at most
    schema: str | None = None  # as JSON, of what a document in JSON, YAML or TOML has to be
    documents: str = "{}"  # other schemas, to which it may refer, as JSON: an object of them by URI
    adapter: str | None = None  # LoRA, for the model

    def __post_init__(self) -> None:
        if self.seed < 0 or min(self.max_tokens, self.n) < 1 or (self.steps is not None and self.steps < 1):
            raise ValueError("seed is at least 0, steps, max_tokens and n are at least 1")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that may stand in a hole, the others being filled as they are."""

    text: str
    score: float  # log-probability of the hole's slots, given nothing but the model


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a fill; one without text says that nothing more follows."""

    text: str
    score: float  # log-probability, as that of the fill; those that share a character have one together


@dataclass(frozen=True, slots=True)
class Fill:
    """What was put into a hole."""

    hole: Hole
    text: str
    score: float  # log-probability of the hole's slots, given nothing but the model
    source: str  # "lattice", or "witness" where the model had nothing that is legal
    log_z: tuple[float, float]
    """Bounds, in nats, of the log of the share of the model's proposal for this hole that is legal.

    The proposal gives every slot of the hole a distribution of its own; legal is what the lattice allows
    when the holes before this one, and those of its canvas, have their fills, and later ones a legal text.
    """
    candidates: tuple[Candidate, ...]  # this fill, then others, best first
    tokens: tuple[Token, ...] = ()  # of the text, in order; none where it is not as the model wrote it

    @property
    def forced(self) -> float:
        """The share of the model's proposal that surely is illegal: what the constraint had to turn away."""
        return max(0.0, -math.expm1(self.log_z[1]))


@dataclass(frozen=True, slots=True)
class Result:
    """A document in which the wanted holes are filled."""

    text: str  # the others are in it as they are
    fills: tuple[Fill, ...]
    notes: tuple[str, ...] = ()


def with_shortage(result: Result, n: int) -> Result:
    """A result, with a note if fewer candidates were found than were asked for."""
    short = sum(len(found.candidates) < n for found in result.fills)
    note = f"fewer than {n} candidates were found for {short} of {len(result.fills)} holes"
    return replace(result, notes=(*result.notes, note)) if short else result


def variants(result: Result) -> Iterator[tuple[Fill, ...]]:
    """The fills, then those with a candidate in one hole, in the order of what that costs.

    The document is legal with all of them.
    """
    fills = result.fills
    yield fills
    others = dict.fromkeys(
        (fill.score - other.score, fill.hole.name or number, other)
        for number, fill in enumerate(fills)
        for other in fill.candidates[1:]
    )
    for _, changed, other in sorted(others, key=lambda other: other[0]):
        yield tuple(
            _with(fill, other) if changed == (fill.hole.name or number) else fill
            for number, fill in enumerate(fills)
        )


def _with(fill: Fill, chosen: Candidate) -> Fill:
    others = (candidate for candidate in fill.candidates if candidate != chosen)
    return replace(fill, text=chosen.text, score=chosen.score, candidates=(chosen, *others), tokens=())


def alternatives(document: Document, result: Result) -> Iterator[str]:
    """The texts of the document with the variants of its fills."""
    yield result.text
    for fills in islice(variants(result), 1, None):
        pairs = zip(fills, document.known[1:], strict=True)
        yield document.known[0] + "".join(fill.text + known for fill, known in pairs)
