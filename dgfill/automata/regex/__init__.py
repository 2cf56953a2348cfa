"""Regular expressions in Python's syntax, as far as they are regular.

    pattern ──program──► instructions ──positions──► NFA over characters
                                                      │ utf8
                                                      ▼
                              machine: sets of items, byte by byte

Look-around, backreferences, conditional and atomic groups and possessive repeats are
refused by name.  Everything else means what it means to ``re.fullmatch``.
"""

from dgfill.automata.regex.ecma import in_re_syntax
from dgfill.automata.regex.errors import RegexError
from dgfill.automata.regex.machine import regex
from dgfill.automata.regex.search import searches

__all__ = ["RegexError", "in_re_syntax", "regex", "searches"]
