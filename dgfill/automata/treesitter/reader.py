"""What C lexers read characters through, as machine code.

A generated lexer or an external scanner calls back for every character.  Calls into
Python would cost more than all the rest of the parsing, so the five callbacks are
compiled, once per process, from the LLVM assembly below.
"""

from __future__ import annotations

import ctypes as C
import sys
from functools import cache
from typing import Any

import llvmlite.binding as llvm  # type: ignore[import-untyped]

from dgfill.automata.treesitter.abi import ADVANCE, GET_COLUMN, MARK_END, PREDICATE, TSLexer

__all__ = ["Reader"]

UNMARKED = -1
CODEC = f"utf-32-{sys.byteorder[0]}e"
LOG = C.CFUNCTYPE(None, C.c_void_p, C.c_char_p)

CALLBACKS = """
%Reader = type { i32, i16, ptr, ptr, ptr, ptr, ptr, ptr, i32, i32, i32, i32, ptr }

define void @advance(ptr %r, i1 %skip) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %length.p = getelementptr %Reader, ptr %r, i32 0, i32 9
  %text.p = getelementptr %Reader, ptr %r, i32 0, i32 12
  %at = load i32, ptr %at.p
  %length = load i32, ptr %length.p
  %next = add i32 %at, 1
  %inside = icmp slt i32 %next, %length
  br i1 %inside, label %read, label %end
read:
  %text = load ptr, ptr %text.p
  %char.p = getelementptr i32, ptr %text, i32 %next
  %char = load i32, ptr %char.p
  store i32 %next, ptr %at.p
  store i32 %char, ptr %r
  ret void
end:
  store i32 %length, ptr %at.p
  store i32 0, ptr %r
  ret void
}

define void @mark_end(ptr %r) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %marked.p = getelementptr %Reader, ptr %r, i32 0, i32 10
  %at = load i32, ptr %at.p
  store i32 %at, ptr %marked.p
  ret void
}

define i32 @get_column(ptr %r) {
  %asked.p = getelementptr %Reader, ptr %r, i32 0, i32 11
  store i32 1, ptr %asked.p
  ret i32 0
}

define i1 @never(ptr %r) {
  ret i1 false
}

define i1 @eof(ptr %r) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %length.p = getelementptr %Reader, ptr %r, i32 0, i32 9
  %at = load i32, ptr %at.p
  %length = load i32, ptr %length.p
  %ended = icmp sge i32 %at, %length
  ret i1 %ended
}
"""


class _Fields(TSLexer):
    """The lexer's struct, and after it what the callbacks need; ``%Reader`` above."""

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
        self.reference = C.cast(C.pointer(fields), C.POINTER(TSLexer))
        engine = _engine()
        for name, kind, function in (
            ("advance", ADVANCE, "advance"),
            ("mark_end", MARK_END, "mark_end"),
            ("get_column", GET_COLUMN, "get_column"),
            ("is_at_included_range_start", PREDICATE, "never"),
            ("eof", PREDICATE, "eof"),
        ):
            setattr(fields, name, kind(engine.get_function_address(function)))
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


@cache
def _engine() -> Any:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    module = llvm.parse_assembly(CALLBACKS)
    module.verify()
    machine = llvm.Target.from_default_triple().create_target_machine(opt=2)
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return engine
