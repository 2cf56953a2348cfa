"""Where training cuts holes into a text: words, spans cut anywhere, rests of lines, lines, blocks.

Everything here is text and positions in characters; tokens come later, so that a hole may begin
and end inside a word as it does in use.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

__all__ = ["FILLED", "LONG", "SHORT", "HoleMix", "Span", "choose_spans", "spare_slots", "take_hint"]

Span = tuple[int, int]

_WORD = re.compile(r"\b\w+")
_OPEN = re.compile(r"[(\[{]|= |return |in |if |: ")
_LINE = re.compile(r"^([ \t]*)(\S[^\n]*)(\n?)", re.M)
_COMMENT = re.compile(r"^[ \t]*# ?([^\n]{8,100})\n(?=[ \t]*[^\s#])", re.M)
_LONGEST = 400  # characters


@dataclass(frozen=True, slots=True)
class HoleMix:
    """A distribution of holes: how dense, how long, and weights of the ways to cut them."""

    spacing: float  # slots of canvas for each hole
    mean_length: float  # characters of a span cut anywhere, geometric
    word: float
    span: float
    rest: float  # from a bracket, operator or keyword to the matching end on the line
    line: float
    block: float  # two to four lines
    exact: float  # share of holes without a spare slot, at most 0.75
    slack: float  # spare slots of the others, geometric; a quarter of all has six times as many
    fewest: int = 0  # slots of every hole with fewer tokens, whatever the two above say; 0: they say it

    @property
    def weights(self) -> tuple[float, ...]:
        return self.word, self.span, self.rest, self.line, self.block


SHORT = HoleMix(6.0, 5.0, word=0.5, span=0.4, rest=0.1, line=0.0, block=0.0, exact=0.0, slack=0.4)
LONG = HoleMix(16.0, 24.0, word=0.1, span=0.2, rest=0.25, line=0.35, block=0.1, exact=0.3, slack=2.5)
FILLED = replace(LONG, spacing=40.0, word=0.05, span=0.15, line=0.45, fewest=24)
"""With as many slots as dgfill.filling gives a hole of unknown length."""


def choose_spans(text: str, region: Span, count: int, mix: HoleMix, chance: random.Random) -> list[Span]:
    """Up to ``count`` disjoint, non-adjacent spans of ``text`` that begin near ``region``, in order."""
    ways = (_word, _span, _rest, _line, _block)
    spans: list[Span] = []
    for _ in range(count):
        (way,) = chance.choices(ways, mix.weights)
        start, end = way(text, chance.randrange(*region), mix, chance)
        if start < end <= start + _LONGEST and all(end < other[0] or other[1] < start for other in spans):
            spans.append((start, end))
    return sorted(spans)


def spare_slots(tokens: int, mix: HoleMix, chance: random.Random) -> int:
    """How many slots a hole gets beyond its tokens: none to many, or up to the fewest."""
    if mix.fewest:
        return max(0, mix.fewest - tokens)
    kind = chance.random()
    if kind < mix.exact:
        return 0
    mean = mix.slack * (6 if kind >= 0.75 else 1)
    return int(chance.expovariate(1.0) * mean + 0.5)


def take_hint(text: str, near: int) -> tuple[str, str, Span] | None:
    """Turn a comment into a hint: the text without it, the hint, and the span of the line it was about."""
    comment = _COMMENT.search(text, near)
    if comment is None:
        return None
    without = text[: comment.start()] + text[comment.end() :]
    line = _LINE.match(without, comment.start())
    return None if line is None else (without, comment[1], line.span(2))


def _geometric(mean: float, chance: random.Random) -> int:
    """At least 1, with the given mean."""
    return 1 + int(chance.expovariate(1.0) * max(mean - 0.5, 0.01))


def _word(text: str, at: int, mix: HoleMix, chance: random.Random) -> Span:
    word = _WORD.search(text, at)
    return word.span() if word else (at, at)


def _span(text: str, at: int, mix: HoleMix, chance: random.Random) -> Span:
    return at, min(len(text), at + _geometric(mix.mean_length, chance))


def _rest(text: str, at: int, mix: HoleMix, chance: random.Random) -> Span:
    """From behind an opener to its closing bracket, or else to the end of the line."""
    opener = _OPEN.search(text, at)
    if opener is None:
        return at, at
    start, depth = opener.end(), 0
    for index in range(start, min(len(text), start + _LONGEST)):
        char = text[index]
        depth += (char in "([{") - (char in ")]}")
        if depth < 0 or (char == "\n" and depth == 0):
            return start, index
    return start, start


def _line(text: str, at: int, mix: HoleMix, chance: random.Random) -> Span:
    """A line: its content, or with its indentation, or with its newline too."""
    line = _LINE.search(text, max(0, text.rfind("\n", 0, at) + 1))
    if line is None:
        return at, at
    shape = chance.random()
    if shape < 0.35:
        return line.span(2)
    return line.start(), line.end() if shape < 0.65 else line.end(2)


def _block(text: str, at: int, mix: HoleMix, chance: random.Random) -> Span:
    start, end = _line(text, at, mix, chance)
    for _ in range(chance.randint(1, 3)):
        line = _LINE.search(text, end)
        if line is None:
            break
        end = line.end(2)
    return start, end
