"""Values that stand in a schema (``const``, ``enum``), as schemas of their own."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from dgfill.automata.json_schema.arrays import Items
from dgfill.automata.json_schema.formula import FALSE, TRUE, Formula, Formulas
from dgfill.automata.json_schema.kinds import ARRAY, FALSE_KIND, NULL, NUMBER, OBJECT, STRING, TRUE_KIND
from dgfill.automata.json_schema.numbers import number_of
from dgfill.automata.json_schema.numeric import Among
from dgfill.automata.json_schema.objects import Count, Has, Members
from dgfill.automata.json_schema.strings import chosen

__all__ = ["constant"]


class Constant:
    """One value, as a schema."""

    trivial = None

    def __init__(self, formulas: Formulas, value: Any) -> None:
        self._formulas = formulas
        self._value = value

    def __repr__(self) -> str:
        return f"Constant<{self._value!r}>"

    def formula(self, kind: str) -> Formula:
        return constant(self._formulas, [self._value], kind)


def constant(formulas: Formulas, values: list[Any], kind: str) -> Formula:
    """One of some values, if it is of this kind."""
    if kind == STRING:
        return chosen(formulas, frozenset(value for value in values if isinstance(value, str)))
    if kind == NUMBER:
        numbers = frozenset(number_of(value) for value in values if _is_number(value))
        return formulas.intern(Among, numbers) if numbers else FALSE
    if kind == OBJECT:
        return formulas.disj(_exactly(formulas, value) for value in values if isinstance(value, dict))
    if kind == ARRAY:
        return formulas.disj(
            formulas.conj(
                [
                    Items.of(formulas, tuple(_constant(formulas, item) for item in value), None),
                    Count.of(formulas, len(value), len(value)),
                ]
            )
            for value in values
            if isinstance(value, list)
        )
    literal = {TRUE_KIND: True, FALSE_KIND: False, NULL: None}[kind]
    return TRUE if any(value is literal for value in values) else FALSE


def _exactly(formulas: Formulas, value: dict[str, Any]) -> Formula:
    members = tuple((name, _constant(formulas, inner)) for name, inner in sorted(value.items()))
    return formulas.conj(
        [
            Has.of(formulas, frozenset(value)),
            Count.of(formulas, len(value), len(value)),
            formulas.intern(Members, members, (), None),
        ]
    )


def _constant(formulas: Formulas, value: Any) -> Any:
    return formulas.intern(_Constants, formulas).of(value)


class _Constants:
    """The constants of an automaton: equal values are one node."""

    def __init__(self, formulas: Formulas) -> None:
        self._formulas = formulas
        self._found: dict[str, Constant] = {}

    def of(self, value: Any) -> Constant:
        return self._found.setdefault(_canonical(value), Constant(self._formulas, value))


def _canonical(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ",".join(f"{name!r}:{_canonical(value[name])}" for name in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_canonical, value)) + "]"
    return repr(number_of(value)) if _is_number(value) else repr(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)
