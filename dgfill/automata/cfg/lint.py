"""What is legal in a grammar, but hardly meant."""

from __future__ import annotations

from collections.abc import Iterator

from dgfill.automata.cfg.expressions import Call, Choice, Expression, Repeat, Rules, Sequence

__all__ = ["unused_rules"]


def unused_rules(grammar: Rules) -> list[str]:
    """The rules that no text of the start needs, in order."""
    reached, agenda = {grammar.start}, [grammar.start]
    while agenda:
        for name in _calls(grammar.rules[agenda.pop()]):
            if name not in reached:
                reached.add(name)
                agenda.append(name)
    return [name for name in grammar.rules if name not in reached]


def _calls(expression: Expression) -> Iterator[str]:
    match expression:
        case Call(name):
            yield name
        case Sequence(parts) | Choice(parts):
            for part in parts:
                yield from _calls(part)
        case Repeat(part):
            yield from _calls(part)
