"""Earley's algorithm (1970) over a network, with columns that can be compared.

A column is what a grammar allows behind some lexemes: the lexemes that may follow, each with the
places it leads to, and whether the text may end.  Earley's items refer to earlier columns;
here a place refers to a *frame* instead: to where its rule returns when it ends.  Frames and
columns with equal content are one object, so that texts with equal futures meet in one column.

    frame        a rule, and the places behind its callers, each with the caller's own frame
    recursion    a caller that was itself called in the same column has that rule for a frame,
                 which keeps frames finite where a rule is left-recursive
    tail call    a call behind which nothing is left returns to where its caller returns, which keeps
                 them from growing where a rule is right-recursive (Leo, 1991)
    empty rules  are passed over at their call (Aycock and Horspool, 2002)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeAlias

from dgfill.automata.cfg.network import FAR, Network

__all__ = ["Column", "Columns", "Frame"]

Caller: TypeAlias = "tuple[int, Frame | int]"
"""A place behind a call, and its frame; or a rule that was called in the same column.

A tail call has ``TAIL`` for a place: the callers of that rule are meant.
"""

TAIL = -1
DONE = -2  # the place behind a whole text


class Frame:
    """Where a rule returns."""

    __slots__ = ("distance", "returns", "rule")

    def __init__(self, rule: int) -> None:
        self.rule = rule
        self.returns: tuple[tuple[int, Frame], ...] = ()
        self.distance = 0  # fewest bytes from the end of the rule to the end of the text

    def __repr__(self) -> str:
        return f"Frame<rule {self.rule}, {len(self.returns)} returns>"


class Column:
    """What may follow."""

    def __init__(self, reads: dict[int, frozenset[tuple[int, Frame]]], accepts: bool) -> None:
        self.reads = reads  # per lexeme: the places behind it, with their frames
        self.accepts = accepts  # whether the text may end here

    def __repr__(self) -> str:
        return f"Column<lexemes {sorted(self.reads)}{', may end' if self.accepts else ''}>"


class Columns:
    """The columns of one network."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self.clear()

    def __repr__(self) -> str:
        return f"Columns<{len(self._columns)} columns, {len(self._frames)} frames of {self._network!r}>"

    def clear(self) -> None:
        """Forget all columns; those handed out before are strangers to later ones."""
        self._columns: dict[object, Column] = {}
        self._frames: dict[object, Frame] = {}
        self._scanned: dict[tuple[int, frozenset[int]], Column] = {}
        bottom = Frame(self._network.root)
        bottom.returns = ((DONE, bottom),)
        self.start = self._column([(self._network.starts[self._network.root], bottom)])

    def behind(self, column: Column, lexemes: frozenset[int]) -> Column:
        """What may follow one of some lexemes that a column allows; what is skipped is not read."""
        if self._network.skip in lexemes:
            return column
        key = (id(column), lexemes)
        if key not in self._scanned:
            arrivals = [arrival for lexeme in lexemes for arrival in column.reads.get(lexeme, ())]
            self._scanned[key] = self._column(arrivals)
        return self._scanned[key]

    def least(self, column: Column) -> int:
        """A lower bound of the bytes from a column to the end of the text."""
        if column.accepts:
            return 0
        fewest = self._network.fewest
        return min(fewest[lexeme] + self._least_behind(column, lexeme) for lexeme in column.reads)

    def least_behind(self, column: Column, lexeme: int) -> int:
        """The same from the end of a lexeme that a column allows, or skips."""
        behind = self._least_behind(column, lexeme)
        return min(behind, self.least(column)) if lexeme == self._network.skip else behind

    def _least_behind(self, column: Column, lexeme: int) -> int:
        return min((self._distance(*arrival) for arrival in column.reads.get(lexeme, ())), default=FAR)

    def _distance(self, place: int, frame: Frame) -> int:
        return self._network.distance[place] + frame.distance

    def _column(self, arrivals: Iterable[tuple[int, Frame]]) -> Column:
        network = self._network
        agenda: list[tuple[int, Frame | int]] = list(arrivals)
        seen = set(agenda)
        callers: defaultdict[int, set[Caller]] = defaultdict(set)
        reads: defaultdict[int, set[tuple[int, Frame | int]]] = defaultdict(set)
        accepts = False

        def arrive(place: int, frame: Frame | int) -> None:
            if (place, frame) not in seen:
                seen.add((place, frame))
                agenda.append((place, frame))

        while agenda:
            place, frame = agenda.pop()
            if place == DONE:
                accepts = True
                continue
            if network.ends[place] and isinstance(frame, Frame):
                for returned, outer in frame.returns:
                    arrive(returned, outer)
            for lexeme, behind in network.reads[place]:
                reads[lexeme].add((behind, frame))
            for rule, behind in network.calls[place]:
                if not network.is_tail(behind):
                    callers[rule].add((behind, frame))
                elif isinstance(frame, Frame):
                    callers[rule].update(frame.returns)
                else:
                    callers[rule].add((TAIL, frame))
                arrive(network.starts[rule], rule)
                if network.nullable[rule]:
                    arrive(behind, frame)
        return self._intern(self._framed(reads, callers), accepts)

    def _framed(
        self,
        reads: dict[int, set[tuple[int, Frame | int]]],
        callers: dict[int, set[Caller]],
    ) -> dict[int, frozenset[tuple[int, Frame]]]:
        table = {rule: frozenset(found) for rule, found in callers.items()}
        called = {frame for found in reads.values() for _, frame in found if isinstance(frame, int)}
        frames = self._frames_of(called, table)
        return {
            lexeme: frozenset(
                (place, frame if isinstance(frame, Frame) else frames[frame]) for place, frame in found
            )
            for lexeme, found in reads.items()
        }

    def _frames_of(self, rules: set[int], table: dict[int, frozenset[Caller]]) -> dict[int, Frame]:
        """The frames of rules that were called in a column, by all callers of that column."""
        group: dict[int, Frame] = {}
        new: list[Frame] = []
        for rule in _reached(rules, table):
            content = frozenset((inner, table[inner]) for inner in _reached({rule}, table))
            if (rule, content) not in self._frames:
                self._frames[rule, content] = Frame(rule)
                new.append(self._frames[rule, content])
            group[rule] = self._frames[rule, content]
        for frame in new:
            frame.returns = tuple(_returns(frame.rule, table, group))
        self._measure(new)
        return group

    def _measure(self, frames: list[Frame]) -> None:
        """Distances of frames that return to each other, by iteration."""
        for frame in frames:
            frame.distance = FAR
        changed = True
        while changed:
            changed = False
            for frame in frames:
                best = min(
                    (0 if place == DONE else self._distance(place, outer) for place, outer in frame.returns),
                    default=FAR,
                )
                if best < frame.distance:
                    frame.distance, changed = best, True

    def _intern(self, reads: dict[int, frozenset[tuple[int, Frame]]], accepts: bool) -> Column:
        key = (frozenset(reads.items()), accepts)
        if key not in self._columns:
            self._columns[key] = Column(reads, accepts)
        return self._columns[key]


def _reached(rules: set[int], table: dict[int, frozenset[Caller]]) -> set[int]:
    """Rules, and those that called them in the same column, and so on."""
    reached, agenda = set(rules), list(rules)
    while agenda:
        for _, frame in table[agenda.pop()]:
            if isinstance(frame, int) and frame not in reached:
                reached.add(frame)
                agenda.append(frame)
    return reached


def _returns(
    rule: int, table: dict[int, frozenset[Caller]], group: dict[int, Frame]
) -> set[tuple[int, Frame]]:
    """The places behind the callers of a rule, tail calls followed to those of their callers."""
    found: set[tuple[int, Frame]] = set()
    seen, agenda = {rule}, [rule]
    while agenda:
        for place, frame in table[agenda.pop()]:
            if place != TAIL:
                found.add((place, frame if isinstance(frame, Frame) else group[frame]))
            elif isinstance(frame, int) and frame not in seen:
                seen.add(frame)
                agenda.append(frame)
    return found
