"""Constraints that cannot be, found without a model and, mostly, at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dgfill.document import KINDS, Document, Hole, Kind, Words
from dgfill.errors import HoleError, Unsatisfiable

__all__ = ["impossible", "is_possible"]

SYNTACTIC: Final = frozenset({"expr", "stmt", "block"})
"""The kinds that are nodes of a grammar."""
WITH_ALL_KINDS: Final = frozenset(
    """
    ada bash c cpp csharp css dart gdscript glsl go java javascript julia lua objective-c odin pascal php
    powershell python ruby rust scala solidity sql starlark swift tsx typescript zig
    """.split()  # noqa: SIM905
)
"""The languages whose grammars have every such kind; the grammars themselves are slow to load."""


def impossible(document: Document) -> Iterator[HoleError | Unsatisfiable]:
    """What is wrong with constraints that cannot be, such as a node that the grammar does not have.

    What takes time to import is only asked about what it alone knows.
    """
    unsure = [hole for hole in document.holes if not is_possible(hole, document.language)]
    if not unsure:
        return
    from dgfill.rules import CONTRADICTION, rule_of

    for hole in unsure:
        try:
            if rule_of(document, hole, grammar=True).is_contradictory:
                yield Unsatisfiable(CONTRADICTION, document.place(hole))
        except HoleError as error:
            yield error


def is_possible(hole: Hole, language: str | None) -> bool:
    """Whether it is plain that filling accepts the constraints of a hole."""
    return len(hole.constraints) < 2 and all(
        isinstance(constraint, Words)
        or (
            isinstance(constraint, Kind)
            and constraint.name in KINDS
            and (constraint.name not in SYNTACTIC or language in WITH_ALL_KINDS)
        )
        for constraint in hole.constraints
    )
