"""A tree-sitter grammar as a recogniser that reads any text, bit by bit.

A configuration is a set of heads.  A head is a set of parser stacks and a pending
lexeme.  Reading a token shifts it on every head's stacks; heads that differ only in
what lies under the same LR state join.

    text   x = f(a|            heads   { Stack<arguments..>, Lexeme<identifier> }

Semantics follow tree-sitter's own parser without its error recovery: the scanner goes
first, then the generated lexer in the mode of the LR state; keywords that are no token
in a state count as words; extras leave the stack as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

import numpy as np

from dgfill.automata.protocol import DEAD
from dgfill.automata.treesitter.abi import ParseTable, open_language
from dgfill.automata.treesitter.heads import Configuration, Head, Heads
from dgfill.automata.treesitter.lexemes import Lexeme, Lexemes, Token
from dgfill.automata.treesitter.lr_graph import LrGraph
from dgfill.automata.treesitter.parser import Parser
from dgfill.automata.treesitter.stacks import ACCEPTED, Stack, Stacks

__all__ = ["Configuration", "Ends", "Head", "Recogniser", "Waiting"]

Waiting = dict[int, dict[Head, str]]
"""Heads in the middle of a text: by the number of characters left to read, each with a text
that ends in those.  The texts differ only where a lexeme backed up beyond their start."""

Ends = dict[tuple[Lexeme, int], tuple[Lexeme | Token | None, int]]
"""What lexemes become in a text, by the characters left to read, and how many of them are left then."""

GREATEST_REPEAT = 1000  # heads tried at one place; more means tokens of no text without end


class Recogniser:
    """One grammar, ready to read.  Not re-entrant: one thread at a time."""

    def __init__(self, capsule: Any) -> None:
        language = open_language(capsule)
        self.table = ParseTable(language)
        parser = Parser(language)
        self.stacks = Stacks(self.table, parser)
        self.lexemes = Lexemes(self.table)
        self.heads = Heads(parser, self.stacks, self.lexemes, self._begin)
        self._starts: dict[tuple[int, int], Lexeme] = {}
        self.start = self._initial()

    @cached_property
    def graph(self) -> LrGraph:
        return LrGraph(self.table, self.lexemes.spellings())

    def _initial(self) -> Configuration:
        return frozenset((self.head(self.stacks.start, 0),))

    def step(self, configuration: Configuration, byte: int) -> Configuration:
        """The configuration after one byte; heads that can never shift what they read are gone."""
        number = self.heads.number(configuration)
        after = int(self.heads.after(np.array([number], np.int32), [bytes((byte,))])[0])
        return frozenset() if after == DEAD else self.heads[after]

    def read(self, configuration: Configuration, text: str) -> Configuration:
        """The configuration after a whole text; nothing is remembered on the way."""
        return self.classified(self.drain(self.before(configuration, text)))

    def classified(self, heads: Iterable[Head]) -> Configuration:
        """Heads after a text as a configuration, without those that can never shift what they read."""
        whole = ((stack, self.lexemes.classified(lexeme)) for stack, lexeme in heads)
        return self.join(head for head in whole if self.is_live(head))

    def before(self, configuration: Iterable[Head], text: str) -> Waiting:
        return {len(text): dict.fromkeys(configuration, text)}

    def drain(self, waiting: Waiting) -> list[Head]:
        """The heads after everything that waits has been read, their lexemes unclassified."""
        done: list[Head] = []
        for _ in self.borders(waiting, done):
            pass
        return done

    def borders(
        self, waiting: Waiting, done: list[Head], ends: Ends | None = None, length: int = 0
    ) -> Iterator[tuple[int, Configuration | None]]:
        """Read token by token; ``done`` receives the heads after the text, unclassified.

        Args:
            ends: what was found in texts with the same last ``length`` characters; receives what is found.

        Yields:
            At every lexeme border, the number of characters left and all heads there, or
            ``None`` if some stand elsewhere.
        """
        last, repeated = -1, 0
        while waiting:
            left = max(waiting)
            group = waiting.pop(left)
            last, repeated = left, repeated + 1 if left == last else 0
            if repeated > GREATEST_REPEAT:
                continue
            heads = self.join(group) if len(group) > 1 else frozenset(group)
            yield left, None if waiting or done else heads
            texts = {(stack.state, lexeme): source for (stack, lexeme), source in group.items()}
            for stack, lexeme in heads:
                source = texts[stack.state, lexeme]
                if ends is None or left > length:
                    after, unread = self._read(lexeme, source, left)
                elif (lexeme, left) in ends:
                    after, unread = ends[lexeme, left]
                else:
                    after, unread = ends[lexeme, left] = self._read(lexeme, source, left)
                if isinstance(after, Lexeme):
                    done.append((stack, after))
                elif after is not None:
                    rest = after.tail + source[len(source) - unread :] if after.tail else source
                    for head in self.shift(stack, after):
                        waiting.setdefault(unread + len(after.tail), {})[head] = rest

    def _read(self, lexeme: Lexeme, source: str, left: int) -> tuple[Lexeme | Token | None, int]:
        """What a lexeme becomes in the last characters of a text, and how many are left then."""
        after = self.lexemes.read(lexeme, source, len(source) - left) if left else lexeme
        return after, len(source) - after.end if isinstance(after, Token) else 0

    def accepts(self, configuration: Configuration, text: str = "") -> bool:
        """Whether a text, after what has been read so far, is complete."""
        return self.ends(self.drain(self.before(configuration, text)))

    def ends(self, heads: Iterable[Head]) -> bool:
        """Whether the input may end at one of some heads."""
        todo = list(heads)
        tried = set(todo)
        limit = len(tried) + GREATEST_REPEAT
        while todo and len(tried) < limit:
            stack, lexeme = todo.pop()
            token = self.lexemes.finish(lexeme)
            if token is None:
                continue
            if ACCEPTED in self.stacks.shift(stack, token.symbol, token.keyword):
                return True
            new = set(self.after(stack, token)) - tried
            tried |= new
            todo.extend(new)
        return False

    def is_live(self, head: Head) -> bool:
        """Whether some token that the pending lexeme may become can be shifted."""
        return self.heads.is_live(head)

    def shift(self, stack: Stack, token: Token) -> Iterator[Head]:
        """The heads after a token, each before the next one; its tail is not read."""
        for shifted in self.stacks.shift(stack, token.symbol, token.keyword):
            if shifted is not ACCEPTED:
                yield self.head(shifted, token.scanner)

    def join(self, heads: Iterable[Head]) -> Configuration:
        """Heads with the same LR state and lexeme made one."""
        heads = frozenset(heads)
        if len(heads) < 2:
            return heads
        joined: dict[tuple[int, Lexeme], set[Stack]] = {}
        for stack, lexeme in heads:
            joined.setdefault((stack.state, lexeme), set()).add(stack)
        return frozenset((self.stacks.union(stacks), lexeme) for (_, lexeme), stacks in joined.items())

    def head(self, stack: Stack, scanner: int) -> Head:
        """A stack before the first character of a token."""
        return stack, self._begin(stack.state, scanner)

    def _begin(self, state: int, scanner: int) -> Lexeme:
        start = self._starts.get((state, scanner))
        if start is None:
            mode = self.table.lex_mode(state)
            assert mode is not None, "an extra was left open"
            start = self._starts[state, scanner] = self.lexemes.start(mode, scanner)
        return start

    def pending(self, stack: Stack, scanner: int, blanks: str) -> Lexeme | None:
        """The lexeme on a stack after some blanks; ``None`` if they end a token of their own."""
        _, start = self.head(stack, scanner)
        after = self.lexemes.read(start, blanks, 0) if blanks else start
        return self.lexemes.classified(after) if isinstance(after, Lexeme) else None

    def clear(self) -> None:
        """Forget all stacks and lexemes; some of what the scanner makes of texts is kept."""
        self.stacks.clear()
        self.heads.clear()
        self.lexemes.clear()
        self._starts.clear()
        self.start = self._initial()

    def after(self, stack: Stack, token: Token) -> Iterator[Head]:
        """The heads after a token, with the text read beyond it."""
        for head in self.shift(stack, token):
            if token.tail:
                yield from self.read(frozenset((head,)), token.tail)
            else:
                yield head
