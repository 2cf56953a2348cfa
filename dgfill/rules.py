"""What a hole allows: its constraints as an automaton, and as nodes of the tree."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from dgfill.automata import (
    PLAIN_KINDS,
    Automaton,
    Interned,
    RegexError,
    from_tree_sitter,
    intersection,
    json_text,
    kind,
    regex,
    words,
)
from dgfill.automata.treesitter import GRAMMARS
from dgfill.document import Constraint, Document, Hole, Kind, Pattern, Words
from dgfill.errors import HoleError
from dgfill.judge import node_names

__all__ = ["Rule", "language_of", "rule_of"]

NAMES_SHOWN: Final = 5
MOST_STATES: Final = 50_000  # of a language, some kilobytes each


@dataclass(frozen=True, slots=True)
class Rule:
    """What the constraints of one hole allow."""

    automaton: Automaton | None  # the fill as a whole; None: anything
    nodes: tuple[str, ...] = ()  # what the fill has to be in the tree of the document

    @property
    def is_free(self) -> bool:
        return self.automaton is None and not self.nodes

    def allows(self, fill: str) -> bool:
        """Whether the automaton, if there is one, accepts a fill."""
        own = self.automaton
        return own is None or own.accepts(own.step(own.start, fill.encode()))


def language_of(name: str) -> Interned[Any]:
    """The automaton of a language, by its name.

    It grows with every document.  When it has become large it is emptied here, so states of it are
    to be kept no longer than a document is filled.

    Raises:
        GrammarError: there is none, and why.
    """
    automaton = _automaton_of(name)
    if automaton.reached > MOST_STATES:
        automaton.clear()
    return automaton


@cache
def _automaton_of(name: str) -> Interned[Any]:
    return json_text() if name == "json" else from_tree_sitter(name)


def rule_of(document: Document, hole: Hole, *, grammar: bool) -> Rule:
    """The rule of a hole.

    Args:
        grammar: whether the document's grammar is used; without it, node names allow anything.

    Raises:
        HoleError: a regular expression is wrong, or the grammar has no such node.
    """
    automata: list[Automaton] = []
    nodes: list[str] = []
    for constraint in hole.constraints:
        if isinstance(constraint, Kind) and constraint.name not in PLAIN_KINDS:
            if grammar:
                _check_node(document, hole, constraint.name)
                nodes.append(constraint.name)
        elif constraint != Kind("any"):
            automata.append(_automaton(document, hole, constraint))
    if not automata:
        return Rule(None, tuple(nodes))
    return Rule(automata[0] if len(automata) == 1 else intersection(*automata), tuple(nodes))


def _automaton(document: Document, hole: Hole, constraint: Constraint) -> Automaton:
    match constraint:
        case Words(texts):
            return words(texts)
        case Pattern(source):
            try:
                return regex(source)
            except RegexError as error:
                raise HoleError(f"/{source}/: {error.message}", document.place(hole)) from error
        case Kind(name):
            return kind(name, document.language)


def _check_node(document: Document, hole: Hole, name: str) -> None:
    """Raises HoleError, with names that are close, if the grammar has no such node."""
    language = document.language
    if language not in GRAMMARS:
        what = f"no grammar of {language} is known" if language else "the file is of no known language"
        raise HoleError(f"{name} needs a grammar, and {what}", document.place(hole))
    known, names = node_names(language, name)
    if not known:
        close = difflib.get_close_matches(name, names, NAMES_SHOWN, 0.5) or names[:NAMES_SHOWN]
        found = ", ".join(f"'{other}'" for other in close)
        raise HoleError(f"{language} has no node '{name}'; it has {found}, …", document.place(hole))
