"""What a hole allows: its constraints as an automaton, and as nodes of the tree."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final, TypeGuard

from dgfill.automata import (
    BLANK,
    PLAIN_KINDS,
    Automaton,
    Interned,
    RegexError,
    SudokuError,
    from_json_schema,
    from_tree_sitter,
    intersection,
    json_text,
    kind,
    regex,
    sudoku,
    words,
)
from dgfill.automata.cfg import GrammarFileError, find_grammar, from_gbnf, grammar_names, read_grammar
from dgfill.automata.liveness import is_empty
from dgfill.document import (
    KINDS,
    Constraint,
    Document,
    Gbnf,
    GrammarName,
    Hole,
    Instance,
    Kind,
    Pattern,
    Words,
)
from dgfill.document.data import json_in
from dgfill.document.excerpt import place_at
from dgfill.errors import HoleError, SchemaError
from dgfill.judge import node_names

__all__ = [
    "CONTRADICTION", "FREE", "Rule",
    "automaton_of", "both", "instances_of", "language_of", "nodes_of", "rule_of", "syntax_of",
]  # fmt: skip

CONTRADICTION: Final = "no text is all that this hole asks for"
NAMES_SHOWN: Final = 5
MOST_LOOKED_AT: Final = 1000  # states of a language that may be empty
MOST_STATES: Final = 50_000  # of a language, some kilobytes each


@dataclass(frozen=True, slots=True)
class Rule:
    """What the constraints of one hole allow."""

    automaton: Automaton | None  # the fill as a whole; None: anything
    nodes: tuple[str, ...] = ()  # what the fill has to be in the tree of the document

    @property
    def is_free(self) -> bool:
        return self.automaton is None and not self.nodes

    @property
    def is_contradictory(self) -> bool:
        """Whether it is sure, after a short search, that the automaton accepts no text."""
        own = self.automaton
        return isinstance(own, Interned) and is_empty(own.machine, MOST_LOOKED_AT)

    def allows(self, fill: str) -> bool:
        """Whether the automaton, if there is one, accepts a fill."""
        own = self.automaton
        return own is None or own.accepts(own.step(own.start, fill.encode()))


FREE: Final = Rule(None)


def automaton_of(document: Document, language: str) -> Interned[Any]:
    """The automaton of a document: that of its language, mostly; a Sudoku has one of its own.

    Raises:
        GrammarError: there is none, and why.
        HoleError: the document is no Sudoku.
    """
    if language != "sudoku":
        return language_of(language)
    try:
        return sudoku(BLANK.join(document.known))
    except SudokuError as error:
        raise HoleError(str(error), document.place(document.holes[0])) from error


def language_of(name: str) -> Interned[Any]:
    """The automaton of a language, by its name.

    It grows with every document.  When it has become large it is emptied here, so states of it are
    to be kept no longer than a document is filled.

    Raises:
        GrammarError: there is none, and why.
    """
    return _bounded(_json_text() if name == "json" else _from_tree_sitter(name))


def instances_of(schema: str, documents: str = "{}") -> Interned[Any]:
    """The automaton of the instances of a schema; it, and others by URI, are given as JSON.

    Raises:
        SchemaError: it is malformed, or asks for what cannot be decided.
    """
    try:
        return _bounded(_from_json_schema(schema, documents))
    except ValueError as error:
        raise SchemaError(f"the schema cannot be used: {error}") from error


def syntax_of(name: str) -> Interned[Any]:
    """The same for the grammar that knows the nodes of a language; JSON's is not quite that of JSON."""
    return _bounded(_from_tree_sitter(name))


def _bounded(automaton: Interned[Any]) -> Interned[Any]:
    if automaton.reached > MOST_STATES:
        automaton.clear()
    return automaton


_json_text = cache(json_text)
_from_tree_sitter = cache(from_tree_sitter)


@cache
def _from_file(path: Path, changed: int) -> Interned[Any]:
    return read_grammar(path)


_from_gbnf = lru_cache(2)(from_gbnf)


@lru_cache(2)  # one may take a hundred megabytes
def _from_json_schema(schema: str, documents: str) -> Interned[Any]:
    return from_json_schema(json_in(schema), documents=json_in(documents))


def rule_of(document: Document, hole: Hole, *, grammar: bool) -> Rule:
    """The rule of a hole.

    Args:
        grammar: whether the document's grammar is used; without it, names of nodes allow anything.

    Raises:
        HoleError: a regular expression or a grammar's file is wrong, or the grammar has no such node.
    """
    nodes = nodes_of(hole) if grammar else ()
    for name in nodes:
        _check_node(document, hole, name)
    automata = [
        _automaton(document, hole, constraint)
        for constraint in hole.constraints
        if not _is_node(constraint) and constraint != Kind("any")
    ]
    if not automata:
        return Rule(None, nodes)
    return Rule(automata[0] if len(automata) == 1 else intersection(*automata), nodes)


def both(rule: Rule, automaton: Automaton | None) -> Rule:
    """A rule, and that of another automaton, if there is one."""
    if automaton is None:
        return rule
    return replace(rule, automaton=intersection(rule.automaton, automaton) if rule.automaton else automaton)


def nodes_of(hole: Hole) -> tuple[str, ...]:
    """The nodes of the tree that a hole asks for, by name."""
    return tuple(constraint.name for constraint in hole.constraints if _is_node(constraint))


def _is_node(constraint: Constraint) -> TypeGuard[Kind]:
    return isinstance(constraint, Kind) and constraint.name not in PLAIN_KINDS


def _automaton(document: Document, hole: Hole, constraint: Constraint) -> Automaton:
    match constraint:
        case Words(texts):
            return words(texts)
        case Pattern(source):
            try:
                return regex(source)
            except RegexError as error:
                raise HoleError(f"/{source}/: {error.message}", document.place(hole)) from error
        case GrammarName(name):
            return _from_grammar(document, hole, name)
        case Gbnf(source):
            try:
                return _bounded(_from_gbnf(source))
            except GrammarFileError as error:
                where = place_at(source, error.offset or 0, "<grammar>")
                raise HoleError(error.message, where) from error
        case Instance(schema):
            return instances_of(schema)
        case Kind(name):
            return kind(name, document.language)


def _from_grammar(document: Document, hole: Hole, name: str) -> Automaton:
    """The automaton of a grammar's file: one of the project's, else one of dgfill's."""
    own = document.config.kinds
    path = own.get(name) or find_grammar(name)
    if path is None:
        known = ", ".join(f"@{other}" for other in sorted({*own, *grammar_names()}))
        raise HoleError(f"there is no grammar @{name}; there are {known}", document.place(hole))
    try:
        return _bounded(_from_file(path, path.stat().st_mtime_ns))
    except GrammarFileError as error:
        where = place_at(path.read_text("utf-8-sig"), error.offset, str(path)) if error.offset else path
        raise HoleError(f"@{name}: {where}: {error.message}", document.place(hole)) from error
    except UnicodeDecodeError:
        raise HoleError(f"@{name}: {path}: not UTF-8", document.place(hole)) from None
    except OSError as error:
        raise HoleError(f"@{name}: {path}: cannot be read: {error.strerror}", document.place(hole)) from None


def _check_node(document: Document, hole: Hole, name: str) -> None:
    """Raises HoleError, with names that are close, if this is neither a kind nor a node of the grammar."""
    language = document.language
    known, names = node_names(language, name) if language else (False, [])
    if not names:
        what = f"no grammar of {language} is known" if language else "the file is of no known language"
        near = difflib.get_close_matches(name.lower(), KINDS, 1)
        advice = f" (is '{near[0]}' meant?)" if near else ""
        subject = name if name in KINDS else f"'{name}' is no kind{advice}; a node"
        raise HoleError(f"{subject} needs a grammar, and {what}", document.place(hole))
    if not known:
        is_kind = name in KINDS
        found = ", ".join(f"'{other}'" for other in _closest(name, names if is_kind else [*KINDS, *names]))
        what = f"{language} has no {name}" if is_kind else f"'{name}' is no kind, and no node of {language}"
        raise HoleError(f"{what}; there are {found}, …", document.place(hole))


def _closest(name: str, names: Sequence[str]) -> list[str]:
    """Names made of words of this one, then those with more words, then those that are spelled alike.

    If there are none of them, the first names.
    """
    words = set(name.split("_"))
    within = [other for other in names if words.issuperset(other.split("_"))]
    around = sorted((other for other in names if words.issubset(other.split("_"))), key=len)
    alike = difflib.get_close_matches(name, names, NAMES_SHOWN, 0.5)
    return list(dict.fromkeys([*within, *around, *alike]))[:NAMES_SHOWN] or list(names[:NAMES_SHOWN])
