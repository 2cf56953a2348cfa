"""Numbers that are worth trying: small ones, the ends of ranges, multiples and short numbers near them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from dgfill.automata.json_schema.formula import Formula, atoms_of, conjuncts
from dgfill.automata.json_schema.numbers import (
    ONE,
    ZERO,
    Number,
    common_multiple,
    multiples_near,
    number_of,
    spelling,
)
from dgfill.automata.json_schema.numeric import Multiple, range_of

__all__ = ["numbers_for"]

MOST_CHOSEN: Final = 40
CLOSE: Final = 15  # digits of an integer up to which the next ones are near it


def numbers_for(formulas: Sequence[Formula], several: int) -> list[Number]:
    """Numbers that may suit the first of some formulas, and others of them or not."""
    needed = conjuncts(formulas[0])
    allowed = range_of(needed)[0]._replace(plain=False)
    atoms = [atom for formula in formulas for atom in atoms_of(formula)]
    units = [atom.unit for atom in atoms if isinstance(atom, Multiple)]
    together = common_multiple(atom.unit for atom in needed if isinstance(atom, Multiple))
    units += [together] if together else []
    found = [number_of(number) for number in range(several + 1)]
    found += [number for unit in units for number in multiples_near(ZERO, unit, several)]
    ends: list[Number] = []
    for atom in atoms:
        numbers, choice = range_of([atom])
        found += islice(sorted(choice or ()), MOST_CHOSEN)
        ends += [end for end in (numbers.low, numbers.high) if end is not None]
    found += ends
    for end in ends:
        finer = () if allowed.integral and end.point < CLOSE else _finer(end, ends, several)
        for unit in (ONE, *units, *finer):
            found += multiples_near(end, unit, several)
    return [number for number in dict.fromkeys(found) if number in allowed]


def _finer(end: Number, ends: Sequence[Number], several: int) -> Iterator[Number]:
    """Units so small that several numbers are close to the end of a range, and some before the next end."""
    longest = max(len(other.significant) for other in ends)
    for places in {2, 1 + len(str(several)), 1 + longest} if end.sign else ():
        yield spelling(f"1e{end.point - places}").number
