r"""Where the holes of a text stand, before anybody reads what they say.

    return {? expr ?}                 marker   {?, a blank … a blank, ?}; on one line
        # dgfill: print the total     comment  alone on its line; the comment is the hole
    <FILL_ME>                         bare     a marker from the configuration
    53..7....                         blank    a character, where the language has blanks

* The first ``?}`` after a blank closes a marker; the nearest ``{?`` before it that a
  blank follows opens it.  An opener or closer alone, ``{?}`` and ``\{?`` are plain text.
* A comment hole has the language's own comment leader, and only blanks around it.  A
  block comment must end on its line.
* Comment lines ``dgfill: off`` and ``dgfill: on`` fence a region without holes; they
  are no holes themselves.  A fence that is not closed reaches the end.
* What begins first wins: a marker inside a comment hole is part of its hint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dgfill.document.holes import Form, Span
from dgfill.document.languages import Comment

__all__ = ["Found", "scan"]

_B = r"[ \t\r\f\v]"
_OPENER = r"\{\?(?<!\\\{\?)"  # literal first: faster to find than what looks behind first
# Each opener looks no further than the next one, so a scan is linear in the text.
_MARKER = re.compile(rf"{_OPENER}(?:{_B}(?:(?!{_OPENER}{_B})[^\n])*?)?{_B}\?\}}")

_SIGN = "dgfill:"


@dataclass(frozen=True, slots=True)
class Found:
    """A hole's outer span, and the span of what it says: a body, a hint or nothing."""

    form: Form
    span: Span
    inside: Span


def scan(
    text: str, comments: Sequence[Comment], markers: Sequence[str] = (), blanks: Sequence[str] = ()
) -> list[Found]:
    """The holes of a text in order, none overlapping another.

    Lines may end with ``\\n`` or ``\\r\\n``.
    """
    found: list[Found] = []
    fences: list[Span] = []
    for comment in _comments(text, comments):
        fenced = bool(fences) and fences[-1].end > comment.span.start
        word = text[comment.inside.start : comment.inside.end].strip().lower()
        if word == "on" and fenced:
            fences[-1] = Span(fences[-1].start, comment.span.end)
        elif word == "off" and not fenced:
            fences.append(Span(comment.span.start, len(text)))
        elif word not in ("on", "off") and not fenced:
            found.append(comment)
    found.extend(_markers(text))
    found.extend(_bare(text, markers, "bare"))
    found.extend(_bare(text, blanks, "blank"))
    return list(_disjoint(found, fences))


def _disjoint(found: list[Found], fences: list[Span]) -> Iterator[Found]:
    """Those that begin neither in a fence nor in one before them."""
    taken: list[tuple[int, int, Found | None]] = [(fence.start, fence.end, None) for fence in fences]
    taken += [(hole.span.start, hole.span.end, hole) for hole in found]
    free = 0
    for start, end, hole in sorted(taken, key=lambda item: (item[0], -item[1])):
        if start >= free:
            free = end
            if hole is not None:
                yield hole


def _markers(text: str) -> Iterator[Found]:
    for match in _MARKER.finditer(text):
        yield Found("marker", Span(*match.span()), Span(match.start() + 2, match.end() - 2))


def _bare(text: str, markers: Sequence[str], form: Form) -> Iterator[Found]:
    if not markers:
        return
    longest_first = sorted(markers, key=len, reverse=True)
    for match in re.finditer("|".join(map(re.escape, longest_first)), text):
        yield Found(form, Span(*match.span()), Span(match.end(), match.end()))


def _comments(text: str, comments: Sequence[Comment]) -> Iterator[Found]:
    """Every comment that stands alone on its line and begins with ``dgfill:``."""
    patterns = [_comment_line(comment) for comment in comments]
    end = 0
    while (sign := text.find(_SIGN, end)) >= 0:
        start = text.rfind("\n", 0, sign) + 1
        newline = text.find("\n", sign)
        end = newline if newline >= 0 else len(text)
        stop = end - 1 if text[end - 1] == "\r" else end
        for pattern in patterns:
            if match := pattern.fullmatch(text, start, stop):
                yield Found("comment", Span(*match.span("comment")), Span(*match.span("hint")))


@lru_cache
def _comment_line(comment: Comment) -> re.Pattern[str]:
    opener, closer = re.escape(comment.opener), re.escape(comment.closer)
    hint = rf"(?P<hint>(?:(?!{closer}).)*)" if closer else "(?P<hint>.*)"
    return re.compile(rf"[ \t]*(?P<comment>{opener}[ \t]*{_SIGN}{hint}{closer})[ \t]*")
