"""A compiled tree-sitter grammar, read through its public C struct.

``TSLanguage`` is tree-sitter's published interface between generated parsers and the
runtime (``parser.h``, ABI 14 and 15).  This file maps it with ctypes and offers what
a recogniser needs: the LR table, the lexer modes, the token names.  Nothing here
writes to the grammar.
"""

from __future__ import annotations

import ctypes as C
from collections.abc import Iterator
from enum import IntEnum
from functools import cached_property
from typing import Any, NamedTuple

__all__ = [
    "ADVANCE",
    "END",
    "GET_COLUMN",
    "MARK_END",
    "PREDICATE",
    "Action",
    "GrammarError",
    "LexMode",
    "ParseTable",
    "TSLanguage",
    "TSLexer",
    "as_capsule",
    "open_language",
]

END = 0
"""The symbol of the end of the file, in every grammar."""

NO_LEX_STATE = 0xFFFF  # the lex state of a parse state that ends a non-terminal extra
SUPPORTED_ABI = range(14, 16)

ADVANCE = C.CFUNCTYPE(None, C.c_void_p, C.c_bool)
MARK_END = C.CFUNCTYPE(None, C.c_void_p)
GET_COLUMN = C.CFUNCTYPE(C.c_uint32, C.c_void_p)
PREDICATE = C.CFUNCTYPE(C.c_bool, C.c_void_p)
LOG = C.CFUNCTYPE(None, C.c_void_p, C.c_char_p)  # and more arguments, of which nothing is read


CAPSULE = b"tree_sitter.Language"  # its name; capsules keep the address of these bytes
_new_capsule = C.PYFUNCTYPE(C.py_object, C.c_void_p, C.c_char_p, C.c_void_p)(("PyCapsule_New", C.pythonapi))
_is_capsule = C.PYFUNCTYPE(C.c_int, C.py_object, C.c_char_p)(("PyCapsule_IsValid", C.pythonapi))
_address = C.PYFUNCTYPE(C.c_void_p, C.py_object, C.c_char_p)(("PyCapsule_GetPointer", C.pythonapi))


class GrammarError(Exception):
    """A compiled grammar cannot be used: not tree-sitter's, or of another ABI."""


class TSLexer(C.Structure):
    """What a generated lexer or a scanner reads characters through."""

    _fields_ = (
        ("lookahead", C.c_int32),
        ("result_symbol", C.c_uint16),
        ("advance", ADVANCE),
        ("mark_end", MARK_END),
        ("get_column", GET_COLUMN),
        ("is_at_included_range_start", PREDICATE),
        ("eof", PREDICATE),
        ("log", LOG),
    )


LEX_FUNCTION = C.CFUNCTYPE(C.c_bool, C.POINTER(TSLexer), C.c_uint16)


class TSScanner(C.Structure):
    _fields_ = (
        ("states", C.POINTER(C.c_bool)),
        ("symbol_map", C.POINTER(C.c_uint16)),
        ("create", C.CFUNCTYPE(C.c_void_p)),
        ("destroy", C.CFUNCTYPE(None, C.c_void_p)),
        ("scan", C.CFUNCTYPE(C.c_bool, C.c_void_p, C.POINTER(TSLexer), C.c_void_p)),
        ("serialize", C.CFUNCTYPE(C.c_uint, C.c_void_p, C.c_void_p)),
        ("deserialize", C.CFUNCTYPE(None, C.c_void_p, C.c_char_p, C.c_uint)),
    )


class TSLanguage(C.Structure):
    _fields_ = (
        ("abi_version", C.c_uint32),
        ("symbol_count", C.c_uint32),
        ("alias_count", C.c_uint32),
        ("token_count", C.c_uint32),
        ("external_token_count", C.c_uint32),
        ("state_count", C.c_uint32),
        ("large_state_count", C.c_uint32),
        ("production_id_count", C.c_uint32),
        ("field_count", C.c_uint32),
        ("max_alias_sequence_length", C.c_uint16),
        ("parse_table", C.POINTER(C.c_uint16)),
        ("small_parse_table", C.POINTER(C.c_uint16)),
        ("small_parse_table_map", C.POINTER(C.c_uint32)),
        ("parse_actions", C.POINTER(C.c_uint64)),
        ("symbol_names", C.POINTER(C.c_char_p)),
        ("field_names", C.c_void_p),
        ("field_map_slices", C.c_void_p),
        ("field_map_entries", C.c_void_p),
        ("symbol_metadata", C.POINTER(C.c_bool * 3)),
        ("public_symbol_map", C.POINTER(C.c_uint16)),
        ("alias_map", C.c_void_p),
        ("alias_sequences", C.POINTER(C.c_uint16)),
        ("lex_modes", C.POINTER(C.c_uint16)),
        ("lex_fn", LEX_FUNCTION),
        ("keyword_lex_fn", LEX_FUNCTION),
        ("keyword_capture_token", C.c_uint16),
        ("scanner", TSScanner),
        ("primary_state_ids", C.c_void_p),
        ("name", C.c_char_p),
        ("reserved_words", C.POINTER(C.c_uint16)),
        ("max_reserved_word_set_size", C.c_uint16),
        ("supertype_count", C.c_uint32),
        ("supertype_symbols", C.POINTER(C.c_uint16)),
        ("supertype_map_slices", C.POINTER(C.c_uint16 * 2)),
        ("supertype_map_entries", C.POINTER(C.c_uint16)),
    )


def as_capsule(grammar: Any) -> Any:
    """What ``language()`` of a grammar package returned, as a capsule; old packages return an address.

    Raises:
        GrammarError: it is neither.
    """
    if isinstance(grammar, int) and grammar > 0:
        return _new_capsule(grammar, CAPSULE, None)
    if not _is_capsule(grammar, CAPSULE):
        raise GrammarError(f"not a compiled tree-sitter grammar: {grammar!r}")
    return grammar


def open_language(capsule: Any) -> TSLanguage:
    """The struct in a capsule.

    Raises:
        GrammarError: not such a capsule, or an ABI other than 14 and 15.
    """
    if not _is_capsule(capsule, CAPSULE):
        raise GrammarError(f"not a compiled tree-sitter grammar: {capsule!r}")
    language = C.cast(_address(capsule, CAPSULE), C.POINTER(TSLanguage)).contents
    if language.abi_version not in SUPPORTED_ABI:
        raise GrammarError(
            f"grammar ABI {language.abi_version} is not supported; "
            f"needs {SUPPORTED_ABI.start} to {SUPPORTED_ABI.stop - 1}"
        )
    return language


class ActionKind(IntEnum):
    SHIFT = 0
    REDUCE = 1
    ACCEPT = 2
    RECOVER = 3


class Shift(NamedTuple):
    state: int
    extra: bool  # a comment, say: the stack stays as it is


class Reduce(NamedTuple):
    symbol: int
    length: int  # of the right-hand side, extras not counted


class Accept(NamedTuple):
    pass


Action = Shift | Reduce | Accept


class LexMode(NamedTuple):
    """Which tokens the lexers look for in a parse state."""

    internal: int  # start state of the generated lexer
    external: int  # row of valid external tokens; 0: the scanner is not asked
    reserved: int  # set of words that are no identifiers here


class ParseTable:
    """The LR table of a grammar, decoded entry by entry when first asked for."""

    def __init__(self, language: TSLanguage) -> None:
        self.language = language
        self.token_count: int = language.token_count
        self._cells: dict[int, dict[int, int]] = {}
        self._actions: dict[int, tuple[Action, ...]] = {}
        self._rows: dict[int, tuple[int, ...]] = {}
        self._reductions: dict[int, frozenset[Reduce]] = {}
        self._modes_after: dict[int, frozenset[LexMode]] = {}
        self._extra: dict[tuple[LexMode, int], bool] = {}
        self._valid: dict[LexMode, frozenset[int]] = {}

    def _cell(self, state: int, symbol: int) -> int:
        cells = self._cells.get(state)
        if cells is None:
            cells = self._cells[state] = dict(self.row(state))
        return cells.get(symbol, 0)

    def _groups(self, state: int) -> list[tuple[int, list[int]]]:
        table = self.language.small_parse_table
        at = self.language.small_parse_table_map[state - self.language.large_state_count]
        groups, at = table[at], at + 1
        found = []
        for _ in range(groups):
            value, count = table[at], table[at + 1]
            found.append((value, table[at + 2 : at + 2 + count]))
            at += 2 + count
        return found

    def actions(self, state: int, token: int) -> tuple[Action, ...]:
        """What to do in ``state`` when the next token is ``token``; empty: an error."""
        return self.actions_of(self._cell(state, token))

    def actions_of(self, cell: int) -> tuple[Action, ...]:
        """What an entry of a token in the table says."""
        found = self._actions.get(cell)
        if found is None:
            found = self._actions[cell] = self._read_actions(cell) if cell else ()
        return found

    def _entries(self, cell: int) -> list[int]:
        raw = self.language.parse_actions
        entries: list[int] = raw[cell + 1 : cell + 1 + (raw[cell] & 0xFF)]
        return entries

    def _read_actions(self, cell: int) -> tuple[Action, ...]:
        found: list[Action] = []
        for entry in self._entries(cell):
            kind = entry & 0xFF
            if kind == ActionKind.SHIFT:
                repetition = entry >> 40 & 0xFF
                if not repetition:
                    found.append(Shift(entry >> 16 & 0xFFFF, bool(entry >> 32 & 0xFF)))
            elif kind == ActionKind.REDUCE:
                found.append(Reduce(entry >> 16 & 0xFFFF, entry >> 8 & 0xFF))
            elif kind == ActionKind.ACCEPT:
                found.append(Accept())
        return tuple(found)

    def reductions(self, state: int) -> frozenset[Reduce]:
        """What may be reduced in ``state``, whatever comes next."""
        found = self._reductions.get(state)
        if found is None:
            actions = (action for token in self.tokens(state) for action in self.actions(state, token))
            found = frozenset(action for action in actions if isinstance(action, Reduce))
            self._reductions[state] = found
        return found

    def aliases(self, cell: int) -> Iterator[tuple[int, int, int]]:
        """The reductions in an entry that give a child another name: their length, which child, the name."""
        width = self.language.max_alias_sequence_length
        for entry in self._entries(cell):
            length, production = entry >> 8 & 0xFF, entry >> 48
            if entry & 0xFF == ActionKind.REDUCE and production:
                names = self.language.alias_sequences[production * width : production * width + length]
                yield from ((length, child, name) for child, name in enumerate(names) if name)

    def goto(self, state: int, symbol: int) -> int:
        """The state after a non-terminal; 0: there is none."""
        return self._cell(state, symbol)

    def row(self, state: int) -> list[tuple[int, int]]:
        """The symbols that have an entry in ``state``: of a non-terminal the state after it."""
        lang = self.language
        if state < lang.large_state_count:
            base = state * lang.symbol_count
            cells = lang.parse_table[base : base + lang.symbol_count]
            return [(symbol, cell) for symbol, cell in enumerate(cells) if cell]
        return [(symbol, cell) for cell, symbols in self._groups(state) for symbol in symbols]

    def tokens(self, state: int) -> tuple[int, ...]:
        """The tokens that have an action in ``state``, in order."""
        found = self._rows.get(state)
        if found is None:
            symbols = (symbol for symbol, _ in self.row(state) if symbol < self.token_count)
            found = self._rows[state] = tuple(sorted(symbols))
        return found

    def lex_mode(self, state: int) -> LexMode | None:
        """How to lex in ``state``; ``None``: a non-terminal extra ends, reduce first."""
        return self._lex_modes[state]

    @cached_property
    def _lex_modes(self) -> list[LexMode | None]:
        width = 3 if self.language.abi_version >= 15 else 2
        cells = self.language.lex_modes[: self.language.state_count * width]
        known: dict[tuple[int, ...], LexMode | None] = {}
        found = []
        for at in range(0, len(cells), width):
            internal, external, *reserved = cells[at : at + width]
            mode = LexMode(internal, external, reserved[0] if reserved else 0)
            found.append(known.setdefault(mode, None if internal == NO_LEX_STATE else mode))
        return found

    @cached_property
    def _states(self) -> dict[LexMode, list[int]]:
        """The states that lex in each mode."""
        found: dict[LexMode, list[int]] = {}
        for state, mode in enumerate(self._lex_modes):
            if mode is not None:
                found.setdefault(mode, []).append(state)
        return found

    @cached_property
    def modes(self) -> frozenset[LexMode]:
        """The modes of all states."""
        return frozenset(self._states)

    def valid_tokens(self, mode: LexMode) -> frozenset[int]:
        """The tokens that have an action in some state that lexes in a mode."""
        found = self._valid.get(mode)
        if found is None:
            states = self._states[mode]
            found = self._valid[mode] = frozenset(token for state in states for token in self.tokens(state))
        return found

    def modes_after(self, token: int) -> frozenset[LexMode]:
        """How to lex after a token, wherever it may stand."""
        found = self._modes_after.get(token)
        if found is None:
            found = self._modes_after[token] = frozenset(self._find_modes_after(token))
        return found

    def _find_modes_after(self, token: int) -> Iterator[LexMode]:
        for state in range(self.language.state_count):
            for action in self.actions(state, token):
                if isinstance(action, Shift):
                    mode = self.lex_mode(state if action.extra else action.state)
                    if mode is not None:
                        yield mode

    def is_extra(self, mode: LexMode, token: int) -> bool:
        """Whether a token leaves the stack as it is, in all states that lex in a mode."""
        found = self._extra.get((mode, token))
        if found is None:
            actions = [action for state in self._states[mode] for action in self.actions(state, token)]
            found = self._extra[mode, token] = bool(actions) and all(
                isinstance(action, Shift) and action.extra for action in actions
            )
        return found

    def reserved_words(self, mode: LexMode) -> frozenset[int]:
        """The keywords that cannot be identifiers in a mode."""
        size = self.language.max_reserved_word_set_size if self.language.abi_version >= 15 else 0
        base = mode.reserved * size
        words = self.language.reserved_words[base : base + size] if mode.reserved and size else []
        return frozenset(word for word in words if word)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The name of every symbol, hidden ones and those that share a name included; then the aliases."""
        raw = self.language.symbol_names[: self.language.symbol_count + self.language.alias_count]
        return tuple(name.decode() for name in raw)
