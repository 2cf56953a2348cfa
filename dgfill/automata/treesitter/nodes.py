"""The texts that are one node of the tree, at a place in a document.

The stack is cut off below the first token of the text: what would reduce anything there dies.
The text is a node if in the end nothing but the node's symbol stands on what was there before.

        … return │ f(a     stack   … `return` │ expression (        still open
        … return │ f(a)            … `return` │ call                a node
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dgfill.automata.machine import Machine
from dgfill.automata.treesitter.abi import Reduce, Shift
from dgfill.automata.treesitter.lexemes import Lexeme, Token
from dgfill.automata.treesitter.recogniser import GREATEST_REPEAT, Configuration, Head, Recogniser
from dgfill.automata.treesitter.stacks import ACCEPTED, Stack

__all__ = ["Node", "NodeState"]


BLANKS = b" \t\n\r\f"

Outside = frozenset[tuple[Stack, Lexeme, int]]
"""Heads in the first token or before it, with the number of bytes of the text that are pending, blanks
before it aside.  The lexeme may be that of a token left of the text, whose end is not known yet."""


class NodeState(NamedTuple):
    """The heads after a text, or part of it."""

    outside: Outside
    inside: Configuration  # heads behind the first token, their stacks cut off below it
    is_done: bool = False  # whether the text is a node if the blanks at its end are left out


class Node(Machine[NodeState]):
    """One place, and the symbols that a text may be there."""

    def __init__(self, recogniser: Recogniser, start: Configuration, symbols: frozenset[int]) -> None:
        """``start``: where the text begins."""
        self._recogniser = recogniser
        self._table = recogniser.table
        self._start = start
        self._symbols = symbols
        self._after_tokens: dict[int, frozenset[int]] = {}
        self._open: dict[Stack, bool] = {}

    def __repr__(self) -> str:
        return f"Node<{', '.join(sorted({self._table.names[symbol] for symbol in self._symbols}))}>"

    def initial(self) -> NodeState:
        return NodeState(frozenset((stack, lexeme, 0) for stack, lexeme in self._start), frozenset())

    def advance(self, state: NodeState, data: bytes) -> NodeState | None:
        for byte in data:
            is_done = byte in BLANKS and self.final(state)
            state = self._step(state, byte)._replace(is_done=is_done)
            if not any(state):
                return None
        return state

    def final(self, state: NodeState) -> bool:
        if state.is_done:
            return True
        outside, inside = set(state.outside), set(state.inside)
        seen = set(outside)
        while outside:
            stack, lexeme, pending = outside.pop()
            if pending and any(self._is_node(cut) for cut in self._ended(stack, lexeme)):
                return True
            token = self._recogniser.lexemes.finish(lexeme)
            if token is not None and pending:
                new, behind = self._after(stack, token, pending)
                inside |= behind
                outside |= new - seen
                seen |= new
        return any(self._is_node(stack) for stack in self._stacks(inside) if stack is not ACCEPTED)

    def _step(self, state: NodeState, byte: int) -> NodeState:
        outside: set[tuple[Stack, Lexeme, int]] = set()
        inside = set(self._recogniser.step(state.inside, byte))
        for stack, lexeme, pending in state.outside:
            after = self._recogniser.lexemes.step(lexeme, byte)
            if isinstance(after, Lexeme):
                outside.add((stack, after, pending + 1 if after.key.begun or after.key.partial else 0))
            elif after is not None:
                new, behind = self._after(stack, after, pending + 1)
                outside |= new
                inside |= behind
        is_live = self._recogniser.is_live
        return NodeState(
            frozenset(head for head in outside if is_live(head[:2])),
            self._recogniser.join(head for head in inside if self._is_open(head[0]) and is_live(head)),
        )

    def _after(
        self, stack: Stack, token: Token, pending: int
    ) -> tuple[set[tuple[Stack, Lexeme, int]], set[Head]]:
        """The heads after a token outside: the first one of the text, or one that ended before it.

        Args:
            pending: bytes of the text in the token and its tail.
        """
        tail = token.tail.encode()
        if len(tail) < pending:
            return set(), set(self._shift_first(stack, token))
        left, right = tail[: len(tail) - pending], tail[len(tail) - pending :]
        heads = frozenset(self._recogniser.shift(stack, token))
        heads = self._recogniser.read(heads, left.decode()) if left else heads
        state = NodeState(frozenset((under, lexeme, 0) for under, lexeme in heads), frozenset())
        for byte in right:
            state = self._step(state, byte)
        return set(state.outside), set(state.inside)

    def _shift_first(self, stack: Stack, token: Token) -> Iterator[Head]:
        """The heads after the first token, cut off below it; what was read beyond it is read again."""
        for shifted in self._cut(stack, token.symbol, token.keyword):
            head = self._recogniser.head(shifted, token.scanner)
            yield from self._recogniser.read(frozenset((head,)), token.tail) if token.tail else (head,)

    def _ended(self, stack: Stack, lexeme: Lexeme) -> Iterator[Stack]:
        """The stacks after the first token if the text ends in it."""
        for symbol in self._recogniser.lexemes.ends(lexeme):
            yield from self._cut(stack, symbol, 0)

    def _cut(self, stack: Stack, symbol: int, keyword: int) -> Iterator[Stack]:
        """The stacks after the first token, cut off below it.  No node begins with a comment."""
        stacks = self._recogniser.stacks
        if symbol not in self._recogniser.graph.extras:
            for shifted in stacks.shift(stack, symbol, keyword):
                if shifted is not ACCEPTED:
                    yield stacks.cut(shifted)

    def _is_open(self, stack: Stack) -> bool:
        """Whether something that was begun above the cut can be completed there."""
        found = self._open.get(stack)
        if found is None:
            found = self._open[stack] = self._is_node(stack) or any(
                self._recogniser.stacks.reduce(stack, Reduce(closing.head, closing.popped))
                for closing in self._recogniser.graph.closings(stack.state)
            )
        return found

    def _stacks(self, heads: Iterable[Head]) -> Iterator[Stack]:
        """The stacks if the text ends here, while its last tokens are shifted one by one."""
        lexemes, shift = self._recogniser.lexemes, self._recogniser.stacks.shift
        todo = list(heads)
        seen = set(todo)
        while todo and len(seen) < GREATEST_REPEAT:
            stack, lexeme = todo.pop()
            if not lexeme.key.begun:
                yield stack
            for symbol in lexemes.ends(lexeme):
                yield from shift(stack, symbol)
            token = lexemes.finish(lexeme)
            if token is not None:
                yield from shift(stack, token.symbol, token.keyword)
                new = set(self._recogniser.after(stack, token)) - seen
                seen |= new
                todo.extend(new)

    def _is_node(self, stack: Stack) -> bool:
        """Whether some reductions, whatever comes next, leave one of the symbols on what was there.

        The LR state alone does not tell: grammars go on alike after many a symbol.
        """
        if any(not under.below and stack.state in self._shifted(under.state) for under in stack.below):
            return True
        todo = [stack]
        seen = set(todo)
        while todo:
            top = todo.pop()
            for reduction in self._table.reductions(top.state):
                for reduced in self._recogniser.stacks.reduce(top, reduction):
                    if reduction.symbol in self._symbols and any(not under.below for under in reduced.below):
                        return True
                    if reduced not in seen:
                        seen.add(reduced)
                        todo.append(reduced)
        return False

    def _shifted(self, state: int) -> frozenset[int]:
        """The states after one of the symbols that is a token."""
        found = self._after_tokens.get(state)
        if found is None:
            tokens = (symbol for symbol in self._symbols if symbol < self._table.token_count)
            actions = (action for token in tokens for action in self._table.actions(state, token))
            shifts = (action.state for action in actions if isinstance(action, Shift) and not action.extra)
            found = self._after_tokens[state] = frozenset(shifts)
        return found
