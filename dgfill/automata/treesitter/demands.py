"""Which parser stacks a known text can be read on, before anything is known of them.

Reading a text from an LR state pushes and pops; sooner or later the state itself is popped.
What is left to do then, a *demand* on the stack below, depends on nothing that is below.  So
each pair of a place in the text and a state is looked at once, and all stacks on which the text
can be read are the language of an automaton whose states are demands and whose letters are
LR states: the pre* of a pushdown system (Bouajjani, Esparza and Maler, 1997), computed the way
a generalised LL parser computes its results (Scott and Johnstone, 2010).

        stack, top first          demanded by
        { ) a ( fn              a; }
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from dgfill.automata.treesitter.abi import END, Accept, LexMode, Reduce, Shift
from dgfill.automata.treesitter.lexemes import Lexeme, Token
from dgfill.automata.treesitter.recogniser import Recogniser
from dgfill.automata.treesitter.stacks import Stack

__all__ = ["NOTHING", "Demand", "Demands"]

MOST_TASKS: Final = 100_000  # pairs of a place and a state that are looked at for one text


class _Spot(NamedTuple):
    """A place in the text where the next token begins."""

    at: int
    scanner: int


class _Ahead(NamedTuple):
    """A token that has been read and is to be shifted."""

    symbol: int  # what it is taken for
    token: int
    keyword: int
    after: _Spot


class Demand(NamedTuple):
    """What a stack has to allow: ``depth`` of its states are popped, then ``symbol`` is pushed."""

    next: _Ahead | _Spot  # what is read after that
    symbol: int
    depth: int


NOTHING: Final = Demand(_Spot(-1, 0), 0, 0)
"""Everything has been read, whatever lies below."""


class _Task:
    """To find how a state is popped, when a text is read with the state on top of the stack."""

    __slots__ = ("callers", "demands", "resumed", "state")

    def __init__(self, state: int) -> None:
        self.state = state
        self.demands: dict[Demand, None] = {}  # on what is below the state, in the order of discovery
        self.callers: list[tuple[_Task, bool]] = []  # with whether the state was pushed on the caller's
        self.resumed: set[tuple[_Ahead | _Spot, int]] = set()


class Demands:
    """The stacks on which a text can be read to its end."""

    def __init__(self, recogniser: Recogniser, text: str, *, ends: bool) -> None:
        """``ends``: whether the input ends after the text; otherwise anything may follow."""
        self._table = recogniser.table
        self._stacks = recogniser.stacks
        self._lexemes = recogniser.lexemes
        self._text = text
        self._ends = ends
        self._tasks: dict[tuple[object, ...], _Task] = {}
        self._new: list[tuple[_Ahead | _Spot, _Task]] = []
        self._found: list[tuple[_Task, Demand]] = []
        self._returns: list[tuple[_Task, Demand, bool]] = []  # to callers
        self._tokens: dict[tuple[_Spot, LexMode], Token | Lexeme | None] = {}
        self._unmet: set[tuple[Demand, Stack]] = set()

    def __repr__(self) -> str:
        return f"Demands<{len(self._text)} characters, {len(self._tasks)} tasks>"

    @property
    def exhausted(self) -> bool:
        """Whether too much was looked at to go on: what is found may be incomplete."""
        return len(self._tasks) >= MOST_TASKS

    def before_text(self, state: int, scanner: int) -> Collection[Demand]:
        """What is demanded below a state on which the text begins."""
        return self._run(self._task(_Spot(0, scanner), state))

    def before_token(self, state: int, token: Token) -> Collection[Demand]:
        """What is demanded below a state on which a token stands that ends at ``token.end`` in the text."""
        symbol = self._stacks.taken_for(state, token.symbol, token.keyword)
        after = _Spot(token.end, token.scanner)
        return self._run(self._task(_Ahead(symbol, token.symbol, token.keyword, after), state))

    def below(self, demand: Demand, state: int) -> Collection[Demand]:
        """What is demanded below a state that has to meet a demand."""
        if demand is NOTHING:
            return (NOTHING,)
        ahead, symbol, depth = demand
        if depth:
            return (Demand(ahead, symbol, depth - 1),)
        key = ahead, state, symbol
        task = self._tasks.get(key)
        if task is None:
            task = self._tasks[key] = _Task(state)
            self._resume(task, ahead, symbol)
        return self._run(task)

    def are_met(self, demands: Collection[Demand], stacks: Iterable[Stack]) -> bool:
        """Whether one of some stacks meets one of some demands."""
        if NOTHING in demands:
            return True
        todo = [(demand, stack) for demand in demands for stack in stacks]
        seen = set(todo)
        while todo:
            demand, stack = todo.pop()
            for lower in self.below(demand, stack.state):
                if lower is NOTHING:
                    return True
                new = [(lower, under) for under in stack.below]
                new = [pair for pair in new if pair not in seen and pair not in self._unmet]
                seen.update(new)
                todo.extend(new)
        self._unmet |= seen
        return False

    def _task(self, ahead: _Ahead | _Spot, state: int) -> _Task:
        key = ahead, state
        found = self._tasks.get(key)
        if found is None:
            found = self._tasks[key] = _Task(state)
            if not self.exhausted:
                self._new.append((ahead, found))
        return found

    def _run(self, task: _Task) -> Collection[Demand]:
        """The demands of a task, after everything has been done that was begun."""
        while self._new or self._found or self._returns:
            if self._returns:
                self._return(*self._returns.pop())
            elif self._found:
                finder, demand = self._found.pop()
                self._returns += ((caller, demand, pushed) for caller, pushed in finder.callers)
            else:
                ahead, new = self._new.pop()
                self._read(new, ahead)
        return task.demands.keys()

    def _read(self, task: _Task, ahead: _Ahead | _Spot) -> None:
        """Do what the table says with the next token."""
        state = task.state
        if isinstance(ahead, _Spot):
            mode = self._table.lex_mode(state)
            if mode is None:
                for action in self._table.actions(state, END):
                    if isinstance(action, Reduce):
                        self._find(task, Demand(ahead, action.symbol, action.length - 1))
                return
            token = self._token(ahead, mode)
            if isinstance(token, Lexeme):
                self._find(task, NOTHING)
            if not isinstance(token, Token):
                return
            symbol = self._stacks.taken_for(state, token.symbol, token.keyword)
            ahead = _Ahead(symbol, token.symbol, token.keyword, _Spot(token.end, token.scanner))
        symbol, actions = self._stacks.actions(state, *ahead[:3])
        ahead = ahead._replace(symbol=symbol)
        for action in actions:
            if isinstance(action, Accept):
                self._find(task, NOTHING)
            elif isinstance(action, Shift):
                self._call(task, ahead.after, state if action.extra else action.state, not action.extra)
            elif action.length:
                self._find(task, Demand(ahead, action.symbol, action.length - 1))
            else:
                self._resume(task, ahead, action.symbol)

    def _token(self, spot: _Spot, mode: LexMode) -> Token | Lexeme | None:
        """The next token; a lexeme if the text ends in it, and the input does not."""
        key = spot, mode
        if key not in self._tokens:
            start = self._lexemes.start(mode, spot.scanner)
            is_over = spot.at >= len(self._text)
            found = start if is_over else self._lexemes.read(start, self._text, spot.at)
            if isinstance(found, Lexeme) and self._ends:
                last = self._lexemes.finish(found)
                found = last and last._replace(end=len(self._text) - len(last.tail))
            self._tokens[key] = found
        return self._tokens[key]

    def _call(self, task: _Task, ahead: _Ahead | _Spot, state: int, pushed: bool) -> None:
        """Read on with a state on top, pushed on the task's own or being it."""
        callee = self._task(ahead, state)
        callee.callers.append((task, pushed))
        self._returns += ((task, demand, pushed) for demand in callee.demands)

    def _return(self, task: _Task, demand: Demand, pushed: bool) -> None:
        """What was pushed on a task's state has been popped, with a demand on the state."""
        if not pushed or demand is NOTHING:
            self._find(task, demand)
        elif demand.depth:
            self._find(task, demand._replace(depth=demand.depth - 1))
        else:
            self._resume(task, demand.next, demand.symbol)

    def _resume(self, task: _Task, ahead: _Ahead | _Spot, symbol: int) -> None:
        """Push a non-terminal on a task's state, and read on."""
        if (ahead, symbol) in task.resumed:
            return
        task.resumed.add((ahead, symbol))
        after = self._table.goto(task.state, symbol)
        is_extra = isinstance(ahead, _Spot) and after == task.state
        if after:
            self._call(task, ahead, after, not is_extra)

    def _find(self, task: _Task, demand: Demand) -> None:
        if demand not in task.demands:
            task.demands[demand] = None
            self._found.append((task, demand))
