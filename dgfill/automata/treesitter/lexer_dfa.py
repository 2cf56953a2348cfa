"""The state machine inside a generated lexer, recovered by asking it.

A generated lexer is one C function, ``lex(lexer, state)``: a big switch in which every
case is a state of a DFA over code points.  The function may be entered at *any* of
its states, and what it does is visible through its callbacks: every advance, every
skip, every accepting state it passes.  That is enough to recover the machine exactly:

1. enter every state with every probe character, and group states that answer alike;
2. split groups whose members move to different groups, until nothing splits (Moore's
   partition refinement; the words that split become a decision tree);
3. a transition is found by walking the tree.  Where many keywords share an identifier's states,
   each splits one state off, and the tree is a long chain: a whole chain is one call, for many characters.

What is gained: lexing is a table walk that resumes at any byte, and a pending lexeme
is represented by a small int which equals that of every lexeme with the same future.
Source of the refinement: E. F. Moore, "Gedanken-experiments on sequential machines", 1956.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Final

from dgfill.automata.treesitter.reader import ACCEPT, Expected, Trace, Tracer

__all__ = ["EOF", "STUCK", "LexerDfa"]

EOF: Final = -1
"""The end of the input, as a character."""

STUCK: Final = -1
"""No transition."""

PROBES: Final = (
    *range(1, 128),
    0xA0, 0xB7, 0xE9, 0x3B1, 0x660, 0x200B, 0x2028, 0x2060, 0x2264, 0x4E2D, 0xFEFF, 0x1F600,
    EOF,
)  # fmt: skip
PROBED: Final = frozenset(PROBES)
SAMPLE_ALPHABET: Final = "".join(
    (string.ascii_lowercase, string.digits, string.punctuation, string.ascii_uppercase, " \n")
)
GREATEST_GAP: Final = 256  # so many unused state numbers in a row end the count of states

Word = tuple[int, ...]


class _Node:
    """A node of the decision tree: lex states, and the word that splits them, if any does."""

    __slots__ = ("_chain", "children", "index", "members", "word")

    def __init__(self, members: list[int]) -> None:
        self.members = members
        self.word: Word | None = None
        self.children: dict[Trace | None, _Node] = {}
        self.index = -1  # of a leaf: the state's number, once the tree is final
        self._chain: tuple[list[_Node], Expected] | None = None

    def leaves(self) -> Iterator[_Node]:
        if self.word is None:
            yield self
        for child in self.children.values():
            yield from child.leaves()

    def chain(self) -> tuple[list[_Node], Expected]:
        """The nodes that most states come by from here on, the leaf last, and how they answer."""
        if self._chain is None or self._chain[0][-1].word is not None:
            nodes, pairs = [self], []
            while (word := nodes[-1].word) is not None:
                answer, child = max(nodes[-1].children.items(), key=lambda item: len(item[1].members))
                pairs.append((word, answer))
                nodes.append(child)
            self._chain = nodes, Expected(pairs)
        return self._chain


class _Moves(dict[int, int]):
    """Where characters lead from a state: found out when it is first asked for, for all probes at once."""

    def __init__(self, find: Callable[[tuple[int, ...]], dict[int, int]]) -> None:
        self._find = find

    def __missing__(self, character: int) -> int:
        self.update(self._find(PROBES if character in PROBED else (character,)))
        return self[character]


class LexerDfa:
    """The deterministic machine of a generated lexer; its states are small ints.

    Attributes:
        moves: for each state where a code point, or ``EOF``, leads: ``STUCK``, or twice the state,
            plus one if it is skipped; so are blanks before a token.
        accepted: for each state the symbol of a lexeme that ends there, if it may.
    """

    def __init__(self, function: Any) -> None:
        self._run = Tracer(function)
        self._targets: dict[int, dict[int, _Node]] = {}
        self._tree = self._first_tree()
        self._refine()
        self._targets.clear()
        leaves = list(self._tree.leaves())
        for index, leaf in enumerate(leaves):
            leaf.index = index
        self.accepted = [self._symbol(leaf.members[0]) for leaf in leaves]
        self.moves = [_Moves(partial(self._find_moves, leaf.members[0])) for leaf in leaves]
        self._entries = {state: leaf.index for leaf in leaves for state in leaf.members}
        self._next: dict[int, frozenset[int]] = {}
        self._reachable: dict[int, frozenset[int]] = {}
        self._sure: dict[int, bool] = {}

    def __len__(self) -> int:
        return len(self.accepted)

    def entry(self, lex_state: int) -> int:
        """The state in which the lexer starts when it is called with ``lex_state``."""
        return self._entries[lex_state]

    def next(self, state: int) -> frozenset[int]:
        """All that some character leads to; nothing if a state is final."""
        found = self._next.get(state)
        if found is None:
            moves = (self.moves[state][character] for character in PROBES)
            found = self._next[state] = frozenset(move >> 1 for move in moves if move != STUCK)
        return found

    def reachable(self, state: int) -> frozenset[int]:
        """Every symbol that may still be accepted from ``state`` on, its own included."""
        found = self._reachable.get(state)
        if found is None:
            seen, todo = {state}, [state]
            while todo:
                new = self.next(todo.pop()) - seen
                seen |= new
                todo += new
            symbols = (self.accepted[at] for at in seen)
            found = self._reachable[state] = frozenset(s for s in symbols if s is not None)
        return found

    def is_sure(self, state: int) -> bool:
        """Whether every text from ``state`` on comes to an accepting state, unless it ends before.

        So it is inside a block comment: what was accepted earlier is never taken back to.
        """
        found = self._sure.get(state)
        if found is None:
            found, seen, todo = True, {state}, [state]
            while todo and found:
                at = todo.pop()
                for character in PROBES[:-1]:
                    after = self.moves[at][character]
                    if after == STUCK:
                        found = False
                        break
                    to = after >> 1
                    if self.accepted[to] is None and to not in seen:
                        seen.add(to)
                        todo.append(to)
            self._sure[state] = found
        return found

    def samples(self, state: int) -> dict[int, str]:
        """For every symbol that can be accepted from ``state`` on, a shortest text that is."""
        found: dict[int, str] = {}
        words, seen = [("", state)], {state}
        for word, at in words:
            symbol = self.accepted[at]
            if symbol is not None and word:
                found.setdefault(symbol, word)
            for character in SAMPLE_ALPHABET:
                after = self.moves[at][ord(character)]
                if after != STUCK and not after & 1 and (to := after >> 1) not in seen:
                    seen.add(to)
                    words.append((word + character, to))
        return found

    def _first_tree(self) -> _Node:
        """Every state of the lexer, told apart by single characters."""
        groups: dict[tuple[Trace, ...], list[int]] = {}
        state = used = 0
        while state < used + GREATEST_GAP and state < 0xFFFF:
            answers = self._run.each(state, PROBES)
            if any(answers):
                used = state + 1
            groups.setdefault(answers, []).append(state)
            state += 1
        return _grow(list(groups.items()))

    def _refine(self) -> None:
        """Split leaves until each holds states that no word tells apart."""
        split = True
        while split:
            split = False
            for leaf in list(self._tree.leaves()):
                split |= len(leaf.members) > 1 and self._split_by_targets(leaf)

    def _split_by_targets(self, leaf: _Node) -> bool:
        """Split a leaf by where its states move to; whether they differ."""
        probes = tuple(self._advances(leaf.members[0], PROBES))
        targets = {state: self._targets_of(state, probes) for state in leaf.members}
        todo = [leaf]
        while todo:
            part = todo.pop()
            first, *others = part.members
            other = next((state for state in others if targets[state] != targets[first]), None)
            if other is not None:
                pairs = zip(probes, targets[first], targets[other], strict=True)
                probe = next(probe for probe, one, two in pairs if one is not two)
                self._split(part, (probe, *self._telling(first, other, probe)))
                todo += part.children.values()
        return leaf.word is not None

    def _targets_of(self, state: int, probes: tuple[int, ...]) -> list[_Node]:
        """The leaf that each character leads to; remembered, and followed as leaves split."""
        known = self._targets.setdefault(state, dict.fromkeys(probes, self._tree))
        stale: dict[_Node, list[int]] = {}
        for probe in probes:
            if known[probe].word is not None:
                stale.setdefault(known[probe], []).append(probe)
        for node, characters in stale.items():
            known.update(self._descend(node, state, characters))
        return [known[probe] for probe in probes]

    def _telling(self, first: int, second: int, probe: int) -> Word:
        """The word at which two states part ways in the tree, after ``probe``."""
        node = self._tree
        while node.word is not None:
            word = (probe, *node.word)
            one, two = self._run(first, word, 1), self._run(second, word, 1)
            if one != two:
                return node.word
            node = node.children[one]
        raise AssertionError("the states share a leaf")

    def _split(self, leaf: _Node, word: Word) -> None:
        leaf.word = word
        for state in leaf.members:
            answer = self._run(state, word)
            leaf.children.setdefault(answer, _Node([])).members.append(state)

    def _descend(self, node: _Node, state: int, characters: Iterable[int]) -> dict[int, _Node]:
        """The leaves of the states that characters lead to from ``state``, all at or below ``node``."""
        found: dict[int, _Node] = {}
        groups = {node: list(characters)}
        while groups:
            node, group = groups.popitem()
            if node.word is None or not group:
                found.update(dict.fromkeys(group, node))
                continue
            nodes, expected = node.chain()
            for character, alike in zip(group, self._run.alike(state, tuple(group), expected), strict=True):
                below = nodes[alike]
                if below.word is not None:
                    below = below.children[self._run(state, (character, *below.word), 1)]
                groups.setdefault(below, []).append(character)
        return found

    def _symbol(self, state: int) -> int | None:
        trace = self._run(state, ())
        return trace[0] - ACCEPT if trace and trace[0] >= ACCEPT else None

    def _find_moves(self, state: int, characters: tuple[int, ...]) -> dict[int, int]:
        advances = self._advances(state, characters)
        leaves = self._descend(self._tree, state, advances)
        moves = {character: leaf.index << 1 | advances[character] for character, leaf in leaves.items()}
        return dict.fromkeys(characters, STUCK) | moves

    def _advances(self, state: int, characters: tuple[int, ...]) -> dict[int, int]:
        """The characters that a state advances over, and whether it skips them: 1, or else 0."""
        traces = zip(characters, self._run.each(state, characters), strict=True)
        firsts = ((character, [event for event in trace if event < ACCEPT]) for character, trace in traces)
        return {character: events[0] for character, events in firsts if events}


def _grow(groups: list[tuple[tuple[Trace, ...], list[int]]]) -> _Node:
    """A decision tree: at each branch the probe that leaves the smallest worst case."""
    node = _Node([state for _, members in groups for state in members])
    if len(groups) == 1:
        return node
    best: dict[Trace | None, list[tuple[tuple[Trace, ...], list[int]]]] = {}
    best_size = len(groups) + 1
    for index, probe in enumerate(PROBES):
        parts: dict[Trace | None, list[tuple[tuple[Trace, ...], list[int]]]] = {}
        for group in groups:
            parts.setdefault(group[0][index], []).append(group)
        size = max(map(len, parts.values()))
        if size < best_size:
            best, best_size, node.word = parts, size, (probe,)
    node.children = {answer: _grow(part) for answer, part in best.items()}
    return node
