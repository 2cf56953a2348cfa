"""The compiled part of the parser, ``native/heads.c``: stacks, heads and configurations by their numbers."""

from __future__ import annotations

import ctypes as C
from collections.abc import Callable, Iterable
from enum import IntEnum
from functools import cache
from typing import Any, Final
from weakref import finalize

from dgfill.automata.interning import InC
from dgfill.automata.treesitter.abi import TSLanguage
from dgfill.native import function

__all__ = ["Kind", "Missing", "Parser", "numbers"]


class Kind(IntEnum):
    """Lists of numbers in C."""

    STACKS = 0  # an LR state, and the stacks below it
    FOUND = 1  # the stacks that something leads to
    CONFIGURATIONS = 2  # heads: a stack and a lexeme each


class Missing(IntEnum):
    """What may have to be learned."""

    MOVE = 0  # what a lexeme becomes by a text
    START = 1  # the lexeme in an LR state and a state of the scanner, before its first character
    SYMBOLS = 2  # the tokens that a lexeme may become


class _Table(C.Structure):
    """``Table`` in C."""

    _fields_ = (
        *((name, C.c_void_p) for name in ("large", "small", "small_map", "actions", "modes", "reserved")),
        *((name, C.c_int32) for name in ("symbols", "large_states", "mode_width", "reserved_width")),
    )


_POINTER, _NUMBER, _SIZE = C.c_void_p, C.c_int32, C.c_int64

_KINDS: Final[dict[str, tuple[Any, ...]]] = {
    "create": (_POINTER, _POINTER),
    "destroy": (None, _POINTER),
    "clear": (None, _POINTER),
    "missing": (C.POINTER(_NUMBER), _POINTER),
    "values": (_SIZE, _POINTER, _NUMBER, _NUMBER, _POINTER),
    "count": (_SIZE, _POINTER, _NUMBER),
    "stack": (_NUMBER, _POINTER, _NUMBER, _POINTER, _SIZE),
    "unite": (_NUMBER, _POINTER, _NUMBER, _NUMBER),
    "shift": (_NUMBER, _POINTER, _NUMBER, _NUMBER, _NUMBER),
    "reduce": (_NUMBER, _POINTER, _NUMBER, _NUMBER, _NUMBER),
    "is_live": (_NUMBER, _POINTER, _NUMBER, _NUMBER),
    "configuration": (_NUMBER, _POINTER, _POINTER, _SIZE),
    "read_texts": (_SIZE, _POINTER, _POINTER, C.c_char_p, _POINTER, _POINTER, _SIZE, _SIZE),
    "learn_move": (None, _POINTER, _NUMBER, _NUMBER, _NUMBER),
    "learn_token": (None, _POINTER, _NUMBER, _NUMBER, _NUMBER, _NUMBER, _NUMBER, _NUMBER),
    "learn_doubt": (None, _POINTER, _NUMBER, _NUMBER, _NUMBER, _NUMBER, _NUMBER, _NUMBER),
    "learn_start": (None, _POINTER, _NUMBER, _NUMBER, _NUMBER),
    "learn_symbols": (None, _POINTER, _NUMBER, _POINTER, _SIZE, _NUMBER),
}


@cache
def _function(name: str) -> Any:
    return function("heads", name, C.CFUNCTYPE(*_KINDS[name]))


class Parser:
    """Everything that was found about one grammar's stacks and heads.  One thread at a time."""

    def __init__(self, language: TSLanguage) -> None:
        has_reserved = language.abi_version >= 15
        table = _Table(
            *map(
                _address,
                (language.parse_table, language.small_parse_table, language.small_parse_table_map,
                 language.parse_actions, language.lex_modes),
            ),
            _address(language.reserved_words) if has_reserved else None,
            language.symbol_count,
            language.large_state_count,
            3 if has_reserved else 2,
            language.max_reserved_word_set_size if has_reserved else 0,
        )  # fmt: skip
        self._parser = _function("create")(C.byref(table))
        finalize(self, _function("destroy"), self._parser)

    def __call__(self, name: str, *arguments: Any) -> Any:
        """Call one of the functions in C."""
        return _function(name)(self._parser, *arguments)

    def in_c(self, learn: Callable[[], None]) -> InC:
        """How it reads texts; ``learn`` finds out what is missing."""
        return InC(_address(_function("read_texts")) or 0, self._parser, learn)

    def list(self, kind: Kind, number: int) -> list[int]:
        """The numbers in a list."""
        values = C.POINTER(_NUMBER)()
        length = self("values", kind, number, C.byref(values))
        found: list[int] = values[:length]
        return found


def numbers(values: Iterable[int]) -> C.Array[C.c_int32]:
    """Numbers laid out for C."""
    found = [*values]
    return (_NUMBER * len(found))(*found)


def _address(pointer: Any) -> int | None:
    return C.cast(pointer, _POINTER).value
