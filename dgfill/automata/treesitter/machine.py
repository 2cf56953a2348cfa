"""A tree-sitter grammar as a machine: the seam between recogniser and automaton."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dgfill.automata.interning import Interned
from dgfill.automata.machine import Machine
from dgfill.automata.protocol import Check, Rest, unchecked
from dgfill.automata.search import known_texts
from dgfill.automata.treesitter.abi import GrammarError
from dgfill.automata.treesitter.grammars import GRAMMARS, UNFIT, load_grammar
from dgfill.automata.treesitter.heads import Heads
from dgfill.automata.treesitter.nodes import Node, NodeState
from dgfill.automata.treesitter.reach import Reach
from dgfill.automata.treesitter.recogniser import Configuration, Recogniser
from dgfill.automata.treesitter.right_context import RightContext
from dgfill.automata.treesitter.trial import try_out
from dgfill.automata.treesitter.units import Units
from dgfill.automata.treesitter.witness import Search

__all__ = ["Grammar", "from_tree_sitter"]

STEPPED = 8  # bytes; longer texts are read, and nothing is remembered on the way
INDENTS = (0, 2, 4, 8)  # columns at which a new line may start, beside those of the known text
LONG = 256  # characters; what becomes of longer texts is remembered at lexeme borders,
TEXTS = 16  # for so many of them
DOCUMENTS = 4  # ends of documents of which something is remembered
MOST_STARTS = 4  # places at which a node may begin: after some blanks
CHARACTER = 4  # bytes of the longest UTF-8 sequence


class Grammar(Machine[Configuration]):
    """The texts that a tree-sitter parser reads without an error.  One thread at a time."""

    def __init__(self, capsule: Any) -> None:
        """``capsule``: what ``language()`` of a grammar package returns.

        Raises:
            GrammarError: the grammar is of an unknown ABI, or its scanner depends on columns.
        """
        self._recogniser = Recogniser(capsule)
        self._rights: deque[RightContext] = deque(maxlen=DOCUMENTS)
        self._known = lru_cache(TEXTS)(self._new_known)
        self._decoded = lru_cache(TEXTS)(_decoded)
        self.right_context = lru_cache(TEXTS)(self._find_right_context)
        self._units = lru_cache(DOCUMENTS)(self._new_units)

    def __repr__(self) -> str:
        return f"Grammar<{self._recogniser.table!r}>"

    def initial(self) -> Configuration:
        return self._recogniser.start

    @property
    def heads(self) -> Heads:
        """What numbers the states."""
        return self._recogniser.heads

    def advance(self, state: Configuration, data: bytes) -> Configuration | None:
        if len(data) <= STEPPED:
            return self._stepped(state, data)
        first, text, rest = self._decoded(data)
        after = self._stepped(state, first)
        if not after or _is_inside_character(after) or len(rest) >= CHARACTER:
            return None
        if len(text) < LONG:
            return self._stepped(self._recogniser.read(after, text), rest)
        outcome = self._known(text).outcome(self._recogniser.before(after, text))
        return self._stepped(outcome.after, rest)

    def final(self, state: Configuration) -> bool:
        return self._recogniser.ends(state)

    def accepts(self, state: Configuration, rest: bytes) -> bool:
        first, text, unread = self._decoded(rest)
        after = self._stepped(state, first)
        if not after or _is_inside_character(after) or unread:
            return False
        return self.right_context(text).accepts(after)

    def _find_right_context(self, text: str) -> RightContext:
        """The end of the document; the ends of one document share what is remembered."""
        for right in self._rights:
            if right.text.endswith(text):
                return right.end(len(text))
        self._rights.append(RightContext(self._recogniser, text))
        return self._rights[-1]

    def search(self, pieces: Sequence[str], check: Check = unchecked) -> Search:
        """A search for fills of the last holes of a document, given the known text after each of them.

        ``check`` may end it at any time.
        """
        self.right_context("".join(pieces))
        *between, end = pieces
        known = (self._new_known(text) if len(text) < LONG else self._known(text) for text in between)
        contexts = [*known, self.right_context(end)]
        return Search(self._recogniser, self._units(_indents(pieces)), contexts, check)

    def short_texts(self, state: Configuration, most: int) -> Iterator[str]:
        """Texts that lead to so many different places of the grammar."""
        reach = Reach(self._recogniser, self._units(INDENTS), state)
        for place in reach.places(most):
            yield place.text

    def node(self, state: Configuration, names: Collection[str]) -> Interned[NodeState] | None:
        """The texts at a place that are a node of one of some types.

        It may allow others, where what follows decides.  ``None`` if nothing can be said: the node
        is a comment, or has no symbol.
        """
        graph = self._recogniser.graph
        symbols = graph.named(names)
        if not symbols or symbols & graph.extras:
            return None
        return Interned(Node(self._recogniser, state, symbols))

    def node_texts(self, state: Configuration, names: Collection[str]) -> Iterator[str]:
        """Short texts at a place that may be a node of one of some types."""
        graph = self._recogniser.graph
        reach = Reach(self._recogniser, self._units(INDENTS), state)
        for symbol in sorted(graph.named(names), key=graph.price):
            for start in list(reach.places(MOST_STARTS)):
                if not start.unit.strip():
                    for place in reach.spelled(start, (symbol,)):
                        yield place.text

    def witness(
        self, state: Configuration, rest: Rest, limit: int, check: Check = unchecked
    ) -> list[bytes] | None:
        pieces = [text.decode() for text in known_texts(rest)]
        for texts in self.search(pieces, check).witnesses(state, 0):
            found = [text.encode() for text in texts]
            if all(len(text) <= limit for text in found):
                return found
        return None

    def clear(self) -> None:
        self._recogniser.clear()
        self._rights.clear()
        self.right_context.cache_clear()
        self._known.cache_clear()
        self._units.cache_clear()

    def _new_units(self, indents: tuple[int, ...]) -> Units:
        return Units(self._recogniser.lexemes, indents)

    def _new_known(self, text: str) -> RightContext:
        return RightContext(self._recogniser, text, ends=False)

    def _stepped(self, state: Configuration, data: bytes) -> Configuration | None:
        for byte in data:
            state = self._recogniser.step(state, byte)
        return state or None


class Parsed(Interned[Configuration]):
    """The automaton of a tree-sitter grammar."""

    def __init__(self, grammar: Grammar) -> None:
        self._heads = grammar.heads
        super().__init__(grammar, self._heads)
        self.in_c = self._heads.in_c

    def steps(self, states: NDArray[np.int32], texts: Sequence[bytes]) -> NDArray[np.int32]:
        return self._heads.after(states, texts)

    def _find_token(self, state: int, data: bytes) -> int:
        return int(self._heads.after(np.array([state], np.int32), [data])[0])


def from_tree_sitter(language: str | Any) -> Interned[Configuration]:
    """The automaton of a tree-sitter grammar.

    Args:
        language: what ``load_grammar`` takes, or what ``language()`` of a grammar package returns.

    Raises:
        GrammarError: there is no such grammar, or it cannot be used as an automaton.
        LibraryError: a shared library was named, and cannot be used.
    """
    if isinstance(language, str):
        name, language = language, load_grammar(language)
        if name in UNFIT:
            raise GrammarError(f"the grammar of {name} makes no automaton: {UNFIT[name]}")
        if name not in GRAMMARS:
            try_out(name)
    return Parsed(Grammar(language))


def _is_inside_character(state: Configuration) -> bool:
    return any(lexeme.key.partial for _, lexeme in state)


def _decoded(data: bytes) -> tuple[bytes, str, bytes]:
    """The end of a character that has begun before, then text, then what is no text or does not end."""
    begun = next((at for at, byte in enumerate(data) if byte & 0xC0 != 0x80), len(data))
    try:
        return data[:begun], data[begun:].decode(), b""
    except UnicodeDecodeError as error:
        end = begun + error.start
        return data[:begun], data[begun:end].decode(), data[end:]


def _indents(pieces: Sequence[str]) -> tuple[int, ...]:
    """Where lines start, in columns."""
    lines = (line for piece in pieces for line in piece.split("\n")[1:] if line.strip())
    return tuple(sorted({*INDENTS, *(len(line) - len(line.lstrip(" ")) for line in lines)}))
