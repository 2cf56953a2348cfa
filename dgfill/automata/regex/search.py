"""Whether a pattern of ECMA-262 matches somewhere in a text, in time that is linear in the text."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from dgfill.automata.interning import Interned
from dgfill.automata.regex.ecma import in_re_syntax, without_looks
from dgfill.automata.regex.errors import RegexError
from dgfill.automata.regex.machine import Regex

__all__ = ["searches", "searching"]


def searching(pattern: str) -> Interned[Any]:
    """The automaton of strings in which a pattern of ECMA-262 matches.

    Raises:
        RegexError: it is no pattern, or not regular.
    """
    return Interned(_machine(pattern))


@lru_cache(1024)
def _machine(pattern: str) -> Regex:
    return Regex(in_re_syntax(pattern), anywhere=True)


@lru_cache(256)
def searches(pattern: str) -> Callable[[str], bool]:
    """What tells whether a text has a match.

    Patterns with look-arounds at places that are not known are left to ``re``, which may take long.

    Raises:
        RegexError: it is no pattern, or refers back.
    """
    rest, looks = without_looks(pattern)
    try:
        conditions = [
            (searching(rest), True),
            *((searching(look.pattern), not look.negative) for look in looks),
        ]
    except RegexError:
        found = re.compile(in_re_syntax(pattern))
        return lambda text: found.search(text) is not None

    def has_match(text: str) -> bool:
        data = text.encode(errors="surrogatepass")
        return all(automaton.matches(data) == wanted for automaton, wanted in conditions)

    return has_match
