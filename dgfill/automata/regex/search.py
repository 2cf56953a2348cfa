"""Whether a pattern of ECMA-262 matches somewhere in a text, in time that is linear in the text."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from dgfill.automata.interning import Interned
from dgfill.automata.regex.ecma import in_re_syntax
from dgfill.automata.regex.errors import RegexError
from dgfill.automata.regex.machine import Regex

__all__ = ["searches"]


@lru_cache(256)
def searches(pattern: str) -> Callable[[str], bool]:
    """What tells whether a text has a match.

    Patterns with look-around are left to ``re``, which may take long.

    Raises:
        RegexError: it is no pattern, or refers back.
    """
    translated = in_re_syntax(pattern)
    try:
        automaton = Interned(Regex(translated, anywhere=True))
    except RegexError:
        found = re.compile(translated)
        return lambda text: found.search(text) is not None
    return lambda text: automaton.matches(text.encode(errors="surrogatepass"))
