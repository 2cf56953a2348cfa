"""Words that a language keeps for itself.

tree-sitter's grammars take a keyword for a name wherever it cannot be a keyword, and few of them say which
words are never names: ``return low ? do : do;`` is C to them.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["RESERVED"]

C: Final = """
    break case continue do else for goto if return sizeof switch typedef while
"""
ECMASCRIPT: Final = """
    break case catch class const continue debugger delete do else enum export extends false finally for
    function if import in instanceof null return switch this throw true try typeof var void while with
"""
WORDS: Final = {
    "c": C,
    "cpp": """
        break case catch co_await co_return co_yield continue delete do else for goto if namespace new
        operator return sizeof static_assert switch template this throw try typedef typeid using while
    """,
    "csharp": """
        abstract as base bool break byte case catch char checked class const continue decimal default
        delegate do double else enum event explicit extern false finally fixed float for foreach goto if
        implicit in int interface internal is lock long namespace new null object operator out override
        params private protected public readonly ref return sbyte sealed short sizeof stackalloc static
        string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual
        void volatile while
    """,
    "dart": """
        assert break case catch class const continue default do else enum extends false final finally for if
        in is null rethrow return super switch this throw true try var void while with
    """,
    "glsl": C,
    "java": """
        abstract assert boolean break byte case catch char class const continue do double else enum extends
        false final finally float for goto if implements import instanceof int interface long native new
        null package private protected public return short static strictfp super switch synchronized throw
        throws transient true try void volatile while
    """,
    "javascript": ECMASCRIPT,
    "lua": """
        and break do else elseif end false for function if in local nil not or repeat return then true until
        while
    """,
    "rust": """
        as async await break const continue crate do dyn else enum extern false fn for if impl in let loop
        match mod move mut pub ref return struct super trait true type unsafe use where while yield
    """,
    "scala": """
        abstract case catch class def do else extends false final finally for given if implicit import lazy
        match new null object override package private protected return sealed throw trait true try type val
        var while with yield
    """,
    "tsx": ECMASCRIPT,
    "typescript": ECMASCRIPT,
}
"""Without those that the grammars call names themselves, as C++'s ``static_cast`` or Rust's ``'static``, and
those that stand where names do, as C's ``int`` in ``va_arg(list, int)`` or Java's ``this`` as a parameter."""

RESERVED: Final = {
    language: re.compile(rf"\b(?:{'|'.join(words.split())})\b".encode()) for language, words in WORDS.items()
}
