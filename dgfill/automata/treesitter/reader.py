"""A text as C lexers read it, character by character."""

from __future__ import annotations

import ctypes as C
import sys
from typing import Final

from dgfill.automata.treesitter.abi import ADVANCE, GET_COLUMN, MARK_END, PREDICATE, TSLexer
from dgfill.automata.treesitter.native import function

__all__ = ["CODEC", "Reader"]

CODEC: Final = f"utf-32-{sys.byteorder[0]}e"
"""How texts are laid out for a reader: an int32 for each character."""

UNMARKED = -1
LOG = C.CFUNCTYPE(None, C.c_void_p, C.c_char_p)


class _Fields(TSLexer):
    """``%Reader``: the lexer's struct, and after it what the callbacks need."""

    _fields_ = (  # type: ignore[assignment]
        ("at", C.c_int32),
        ("length", C.c_int32),
        ("marked", C.c_int32),
        ("asked_column", C.c_int32),
        ("text", C.c_char_p),
    )


class Reader:
    """One text, to be read once by a lexer in C."""

    def __init__(self) -> None:
        self._fields = fields = _Fields()
        self.reference = C.byref(fields)
        for name, kind, compiled in (
            ("advance", ADVANCE, "advance"),
            ("mark_end", MARK_END, "mark_end"),
            ("get_column", GET_COLUMN, "get_column"),
            ("is_at_included_range_start", PREDICATE, "never"),
            ("eof", PREDICATE, "eof"),
        ):
            setattr(fields, name, function(compiled, kind))
        self._log = LOG(lambda _, message: None)
        fields.log = C.cast(self._log, C.c_void_p)

    def open(self, text: str) -> None:
        fields = self._fields
        fields.text = encoded = text.encode(CODEC, "surrogatepass")
        fields.at = 0
        fields.length = len(encoded) // 4
        fields.marked = UNMARKED
        fields.lookahead = ord(text[0]) if text else 0

    @property
    def at(self) -> int:
        """How many characters have been read."""
        return int(self._fields.at)

    @property
    def end(self) -> int:
        """Where the token ends, if there is one."""
        return int(self._fields.at if self._fields.marked == UNMARKED else self._fields.marked)

    @property
    def symbol(self) -> int:
        """The token, if there is one, as the lexer numbers it."""
        return int(self._fields.result_symbol)

    @property
    def asked_column(self) -> bool:
        """Whether a lexer has ever asked for a column."""
        return bool(self._fields.asked_column)
