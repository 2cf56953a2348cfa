"""A grammar as a recursive transition network (Woods, 1970).

Every rule is a Glushkov automaton (1961): one place before its text and one behind every
lexeme and every call in it.  What leads nowhere is cut off, so that every place that is
left can reach the end of its rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from dgfill.automata.cfg.errors import GrammarFileError
from dgfill.automata.cfg.expressions import Call, Choice, Expression, Lexeme, Repeat, Rules, Sequence
from dgfill.automata.regex.machine import Regex

__all__ = ["Network", "build_network"]

LIMIT: Final = 50_000  # places
EDGES: Final = 1_000_000  # ways between them
FAR: Final = 1 << 30  # bytes; no text


@dataclass(slots=True)
class Network:
    """Places and the ways between them; rules and lexemes are numbered."""

    lexemes: list[Regex] = field(default_factory=list)
    reads: list[list[tuple[int, int]]] = field(default_factory=list)  # per place: lexeme, place behind it
    calls: list[list[tuple[int, int]]] = field(default_factory=list)  # per place: rule, place behind it
    ends: list[bool] = field(default_factory=list)  # per place: whether its rule may end there
    starts: list[int] = field(default_factory=list)  # per rule: the place before its text
    nullable: list[bool] = field(default_factory=list)  # per rule: whether the empty text is one of it
    distance: list[int] = field(default_factory=list)  # per place: fewest bytes to the end of its rule
    fewest: list[int] = field(default_factory=list)  # per lexeme: bytes of its shortest text
    root: int = 0  # the rule of whole texts
    skip: int | None = None  # the lexeme that may stand behind others

    def __repr__(self) -> str:
        return f"Network<{len(self.starts)} rules, {len(self.lexemes)} lexemes, {len(self.ends)} places>"

    def is_tail(self, place: int) -> bool:
        """Whether nothing is left of a rule."""
        return self.ends[place] and not self.reads[place] and not self.calls[place]


def build_network(grammar: Rules) -> Network | None:
    """The network of a grammar; ``None`` if no text belongs to it.

    Raises:
        GrammarFileError: it is too large.
        RegexError: a lexeme is no regular expression.
    """
    network = Network()
    builder = _Builder(network, {name: number for number, name in enumerate(grammar.rules)})
    for expression in grammar.rules.values():
        builder.add(expression)
    network.root = builder.rules[grammar.start]
    if grammar.skip:
        network.skip = builder.lexeme(grammar.skip)
    _measure(network)
    _trim(network)
    return network if network.distance[network.starts[network.root]] < FAR else None


@dataclass(frozen=True, slots=True)
class _Ends:
    """The places of a part at which its text may begin and end, and whether it may be empty."""

    first: tuple[int, ...]
    last: tuple[int, ...]
    empty: bool


class _Builder:
    def __init__(self, network: Network, rules: dict[str, int]) -> None:
        self.rules = rules
        self._network = network
        self._lexemes: dict[str, int] = {}
        self._edges: set[tuple[int, int]] = set()
        self._symbols: list[tuple[bool, int] | None] = []  # per place: what stands before it

    def lexeme(self, lexeme: Lexeme) -> int:
        number = self._lexemes.setdefault(lexeme.pattern, len(self._network.lexemes))
        if number == len(self._network.lexemes):
            self._network.lexemes.append(Regex(lexeme.pattern))
        return number

    def add(self, expression: Expression) -> None:
        network = self._network
        start = self._place(None)
        ends = self._part(expression)
        network.starts.append(start)
        network.ends[start] = ends.empty
        self._connect((start,), ends.first)
        for place in ends.last:
            network.ends[place] = True

    def _place(self, symbol: tuple[bool, int] | None) -> int:
        network = self._network
        if len(network.ends) >= LIMIT:
            raise GrammarFileError(f"the grammar is too large: more than {LIMIT} places")
        network.reads.append([])
        network.calls.append([])
        network.ends.append(False)
        self._symbols.append(symbol)
        return len(network.ends) - 1

    def _connect(self, before: tuple[int, ...], behind: tuple[int, ...]) -> None:
        for here in before:
            for there in behind:
                symbol = self._symbols[there]
                assert symbol
                is_call, number = symbol
                edges = self._network.calls[here] if is_call else self._network.reads[here]
                if (here, there) not in self._edges:
                    self._edges.add((here, there))
                    edges.append((number, there))
        if len(self._edges) > EDGES:
            raise GrammarFileError(f"the grammar is too large: more than {EDGES} ways between places")

    def _part(self, expression: Expression) -> _Ends:
        match expression:
            case Lexeme():
                number = self.lexeme(expression)
                place = self._place((False, number))
                state = self._network.lexemes[number].initial()
                may_be_empty = state is not None and self._network.lexemes[number].final(state)
                return _Ends((place,), (place,), may_be_empty)
            case Call(name):
                place = self._place((True, self.rules[name]))
                return _Ends((place,), (place,), False)
            case Choice(parts):
                found = [self._part(part) for part in parts]
                first = tuple(place for ends in found for place in ends.first)
                last = tuple(place for ends in found for place in ends.last)
                return _Ends(first, last, any(ends.empty for ends in found))
            case Sequence(parts):
                return self._row(self._part(part) for part in parts)
            case Repeat(part, fewest, most):
                return self._row(self._copies(part, fewest, most))

    def _row(self, parts: Iterator[_Ends]) -> _Ends:
        row = _Ends((), (), True)
        for ends in parts:
            self._connect(row.last, ends.first)
            row = _Ends(
                row.first + ends.first if row.empty else row.first,
                row.last + ends.last if ends.empty else ends.last,
                row.empty and ends.empty,
            )
        return row

    def _copies(self, part: Expression, fewest: int, most: int | None) -> Iterator[_Ends]:
        for _ in range(fewest if most is not None else max(0, fewest - 1)):
            ends = self._part(part)
            yield ends
            if not ends.first:
                return  # again and again nothing
        if most is None:
            ends = self._part(part)
            self._connect(ends.last, ends.first)
            yield _Ends(ends.first, ends.last, ends.empty or not fewest)
            return
        for _ in range(most - fewest):
            ends = self._part(part)
            yield _Ends(ends.first, ends.last, True)
            if not ends.first:
                return


def _measure(network: Network) -> None:
    """Nullable rules and distances, by iteration to the least fixed point (Knuth, 1977)."""
    lengths = network.fewest = [_fewest(lexeme) for lexeme in network.lexemes]
    distance = [0 if end else FAR for end in network.ends]
    changed = True
    while changed:
        changed = False
        for place in reversed(range(len(distance))):
            ways = [lengths[lexeme] + distance[behind] for lexeme, behind in network.reads[place]]
            ways += [
                distance[network.starts[rule]] + distance[behind] for rule, behind in network.calls[place]
            ]
            best = min([distance[place], *ways])
            if best < distance[place]:
                distance[place], changed = best, True
    network.distance = distance
    network.nullable = _nullable(network)


def _nullable(network: Network) -> list[bool]:
    """The rules of which the empty text is one; a lexeme that may be empty is an optional one that is not."""
    ends = list(network.ends)
    changed = True
    while changed:
        changed = False
        for place, calls in enumerate(network.calls):
            if not ends[place] and any(ends[network.starts[rule]] and ends[behind] for rule, behind in calls):
                ends[place] = changed = True
    return [ends[start] for start in network.starts]


def _fewest(lexeme: Regex) -> int:
    state = lexeme.initial()
    return FAR if state is None else max(1, lexeme.distance(state))


def _trim(network: Network) -> None:
    """Cut off what cannot be read to the end of its rule."""
    distance, starts = network.distance, network.starts
    empty = [lexeme.initial() is None for lexeme in network.lexemes]
    for place in range(len(distance)):
        network.reads[place] = [
            (lexeme, behind)
            for lexeme, behind in network.reads[place]
            if distance[behind] < FAR and not empty[lexeme]
        ]
        network.calls[place] = [
            (rule, behind)
            for rule, behind in network.calls[place]
            if distance[behind] < FAR and distance[starts[rule]] < FAR
        ]
