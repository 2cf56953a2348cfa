"""JSON texts (RFC 8259) as an automaton of their own.

The tree-sitter grammar for JSON admits comments and several values; this one accepts
what ``json.loads`` accepts, except ``NaN`` and ``Infinity``, and nothing else.

    control   where a byte stands: the table of RFC 8259
    flow      reading known text without knowing what is open around it
    machine   control and stack: the states
    bridge    shortest texts for holes between known texts
"""

from dgfill.automata.json.machine import json_text

__all__ = ["json_text"]
