"""Sets of stacks, shared and merged, are what a parser that copies its stacks would have."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given, settings

from dgfill.automata.treesitter.abi import END, Accept, Reduce, Shift
from dgfill.automata.treesitter.recogniser import Recogniser
from dgfill.automata.treesitter.stacks import ACCEPTED, Stack

from .parser import automaton_of

LANGUAGES = ["c", "cpp", "javascript", "python", "ruby", "rust"]
MOST = 64  # stacks that are written out
TOKENS = 24

Copied = tuple[int, ...]
"""The states of one stack, from the top down; ``()`` is the end of a parse."""


def written_out(stack: Stack) -> set[Copied]:
    if stack is ACCEPTED:
        return {()}
    if not stack.below:
        return {(stack.state,)}
    return {(stack.state, *under) for below in stack.below for under in written_out(below)}


def shifted(recogniser: Recogniser, stack: Copied, token: int, keyword: int) -> set[Copied]:
    stacks = recogniser.stacks
    todo = [(stack, stacks.taken_for(stack[0], token, keyword))]
    found, seen = set[Copied](), set(todo)
    while todo:
        top, symbol = todo.pop()
        symbol, actions = stacks.actions(top[0], symbol, token, keyword)
        for action in actions:
            if isinstance(action, Shift):
                found.add(top if action.extra else (action.state, *top))
            elif isinstance(action, Accept):
                found.add(())
            elif (after := reduced(recogniser, top, action)) and (after, symbol) not in seen:
                seen.add((after, symbol))
                todo.append((after, symbol))
    return {closed for after in found for closed in without_extras(recogniser, after)}


def reduced(recogniser: Recogniser, stack: Copied, action: Reduce) -> Copied | None:
    base = stack[action.length :]
    state = recogniser.table.goto(base[0], action.symbol) if base else 0
    return (state, *base) if state else None


def without_extras(recogniser: Recogniser, stack: Copied) -> set[Copied]:
    if not stack or recogniser.table.lex_mode(stack[0]) is not None:
        return {stack}
    actions = (a for a in recogniser.table.actions(stack[0], END) if isinstance(a, Reduce))
    after = (reduced(recogniser, stack, action) for action in actions)
    bases = (node[1:] if node[:1] == node[1:2] else node for node in after if node)
    return {closed for base in bases for closed in without_extras(recogniser, base)}


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_shifts(data: st.DataObject) -> None:
    recogniser = automaton_of(data.draw(st.sampled_from(LANGUAGES))).machine._recogniser  # type: ignore[attr-defined]
    table, stacks = recogniser.table, recogniser.stacks
    stack = stacks.start
    for _ in range(TOKENS):
        token, keyword = data.draw(st.tuples(*(st.sampled_from(table.tokens(stack.state)),) * 2))
        keyword = data.draw(st.sampled_from([0, keyword]))
        before, after = written_out(stack), stacks.shift(stack, token, keyword)
        expected = {found for one in before for found in shifted(recogniser, one, token, keyword)}
        assert {found for one in after for found in written_out(one)} == expected
        assert len({one.state for one in after}) == len(after)
        going_on = [one for one in after if one is not ACCEPTED]
        if not going_on or len(expected) > MOST:
            break
        stack = data.draw(st.sampled_from(going_on))


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_unions(data: st.DataObject) -> None:
    """Stacks that went different ways to one state, joined."""
    recogniser = automaton_of(data.draw(st.sampled_from(LANGUAGES))).machine._recogniser  # type: ignore[attr-defined]
    table, stacks = recogniser.table, recogniser.stacks
    met: dict[int, set[Stack]] = {}
    stack = stacks.start
    for _ in range(TOKENS):
        token = data.draw(st.sampled_from(table.tokens(stack.state)))
        after = [one for one in stacks.shift(stack, token) if one is not ACCEPTED]
        stack = data.draw(st.sampled_from(after or [stacks.start]))
        met.setdefault(stack.state, set()).add(stack)
    for same in met.values():
        expected = set[Copied]().union(*map(written_out, same))
        assert written_out(stacks.union(same)) == expected
        assert stacks.union(list(same)[::-1]) is stacks.union(same)
