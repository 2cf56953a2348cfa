"""A language server: holes are diagnostics, code actions fill them, and inline completions propose fills.

    editor ⇄ server ──► read ──► Document ──► diagnostics
                          │
                          └─► one thread: check, fill ──► edits of that version of the text

The thread takes one thing at a time, since neither a model nor an automaton may be used by two at once; the
server answers meanwhile.  A new fill cancels the one that is being made, in its search or between its steps.
"""

from dgfill.lsp.server import serve

__all__ = ["serve"]
