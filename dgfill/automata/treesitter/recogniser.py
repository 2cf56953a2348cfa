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

from collections.abc import Callable, Iterable
from typing import Any

from dgfill.automata.treesitter.abi import END, ParseTable, open_language
from dgfill.automata.treesitter.lexemes import Lexeme, Lexemes, Token
from dgfill.automata.treesitter.stacks import ACCEPTED, Stack, Stacks

__all__ = ["Configuration", "Head", "Recogniser"]

Head = tuple[Stack, Lexeme]
Configuration = frozenset[Head]
"""Heads that differ in LR state or lexeme; empty: no text of the language starts so."""

GREATEST_REPEAT = 1000  # heads tried at one place; more means tokens of no text without end


class Recogniser:
    """One grammar, ready to read.  Not re-entrant: one thread at a time."""

    def __init__(self, capsule: Any) -> None:
        language = open_language(capsule)
        self.table = ParseTable(language)
        self.stacks = Stacks(self.table, language.keyword_capture_token)
        self.lexemes = Lexemes(language)
        self._live: dict[Head, bool] = {}
        self.start: Configuration = frozenset(((self.stacks.start, self._lexeme(self.stacks.start, 0)),))

    def step(self, configuration: Configuration, byte: int) -> Configuration:
        """The configuration after one byte; heads that can never shift what they read are gone."""
        heads: list[Head] = []
        for stack, lexeme in configuration:
            after = self.lexemes.step(lexeme, byte)
            if isinstance(after, Lexeme):
                heads.append((stack, after))
            elif after is not None:
                heads.extend(self._read_tail(stack, after))
        return self._join(head for head in heads if self.is_live(head))

    def read(
        self,
        configuration: Configuration,
        text: str,
        seen: Callable[[int, Configuration], bool] = lambda remaining, heads: False,
    ) -> Configuration:
        """The configuration after a whole text.  Nothing is remembered on the way.

        Args:
            configuration: the heads before the text.
            text: what to read.
            seen: called at lexeme borders with the number of characters left and all
                heads there; reading stops, at that configuration, when it says true.
        """
        # Every head stands somewhere in a text of its own: a lexeme that backs up may need to
        # read again what came before ``text``.  What is *left* to read tells where it stands.
        waiting: dict[int, dict[Head, str]] = {len(text): dict.fromkeys(configuration, text)}
        done: list[Head] = []
        while waiting:
            left = max(waiting)
            group = waiting.pop(left)
            heads = self._join(group)
            sources = {(stack.state, lexeme): source for (stack, lexeme), source in group.items()}
            if not waiting and not done and seen(left, heads):
                return heads
            for stack, lexeme in heads:
                source = sources[stack.state, lexeme]
                after = self.lexemes.read(lexeme, source, len(source) - left) if left else lexeme
                if isinstance(after, Lexeme):
                    done.append((stack, after))
                elif after is not None:
                    rest = after.tail + source[after.end :] if after.tail else source
                    remaining = len(source) - after.end + len(after.tail)
                    for head in self._shift(stack, after):
                        waiting.setdefault(remaining, {})[head] = rest
        return self._join(done)

    def accepts(self, configuration: Configuration) -> bool:
        """Whether the text read so far is complete."""
        todo = list(configuration)
        tried = set(todo)
        while todo and len(tried) < GREATEST_REPEAT:
            stack, lexeme = todo.pop()
            token = self.lexemes.finish(lexeme)
            if token is None:
                continue
            if ACCEPTED in self.stacks.shift(stack, token.symbol, token.keyword):
                return True
            new = set(self._read_tail(stack, token)) - tried
            tried |= new
            todo.extend(new)
        return False

    def is_live(self, head: Head) -> bool:
        """Whether some token that the pending lexeme may become can be shifted."""
        found = self._live.get(head)
        if found is None:
            stack, lexeme = head
            symbols = self.lexemes.symbols(lexeme)
            found = self._live[head] = symbols is None or any(
                self.stacks.shift(stack, symbol) for symbol in sorted(symbols)
            )
        return found

    def _shift(self, stack: Stack, token: Token) -> Iterable[Head]:
        for shifted in self.stacks.shift(stack, token.symbol, token.keyword):
            if shifted is not ACCEPTED:
                yield shifted, self._lexeme(shifted, token.scanner)

    def _lexeme(self, stack: Stack, scanner: int) -> Lexeme:
        mode = self.table.lex_mode(stack.state)
        assert mode is not None, "an extra was left open"
        return self.lexemes.start(mode, scanner)

    def _read_tail(self, stack: Stack, token: Token) -> Iterable[Head]:
        """The heads after a token, with the text read beyond it."""
        for head in self._shift(stack, token):
            if token.tail:
                yield from self.read(frozenset((head,)), token.tail)
            else:
                yield head

    def _join(self, heads: Iterable[Head]) -> Configuration:
        joined: dict[tuple[int, Lexeme], Stack] = {}
        for stack, lexeme in heads:
            key = stack.state, lexeme
            other = joined.get(key)
            joined[key] = stack if other is None else self.stacks.union(stack, other)
        return frozenset((stack, lexeme) for (_, lexeme), stack in joined.items())
