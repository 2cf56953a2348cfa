"""Why nothing satisfies a schema: the innermost schema in it without which something would."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from dgfill.automata.json_schema.dialects import LIST, MAP, SUBSCHEMAS
from dgfill.automata.json_schema.errors import UnsupportedSchema, pointer_of
from dgfill.automata.json_schema.machine import from_json_schema
from dgfill.automata.protocol import DEAD

__all__ = ["contradiction"]

MOST_TRIED: Final = 100  # schemas
MOST_SIZED: Final = 1000  # values in one

Steps = tuple[str | int, ...]


def contradiction(schema: Any, documents: Mapping[str, Any]) -> str:
    """The JSON pointer to the first innermost schema, nothing being said of which, something satisfies all.

    The root, if there is none, or if it would take long to find.
    """
    found: Steps = ()
    tries = iter(range(MOST_TRIED if _size(schema) < MOST_SIZED else 0))
    is_cause = True
    while is_cause:
        is_cause = False
        for steps, _ in zip(_below(_at(schema, found)), tries, strict=False):
            if _is_possible(_with(schema, (*found, *steps), True), documents):
                found, is_cause = (*found, *steps), True
                break
    return pointer_of(found)


def _below(schema: Any) -> Iterator[Steps]:
    """The steps to the schemas in a schema, one level down."""
    for keyword, value in schema.items() if isinstance(schema, dict) else ():
        how = SUBSCHEMAS.get(keyword)
        if isinstance(value, list) and (how is LIST or keyword == "items"):
            yield from ((keyword, at) for at in range(len(value)))
        elif isinstance(value, dict) and how is MAP:
            yield from ((keyword, name) for name in value)
        elif how is not None:
            yield (keyword,)


def _at(schema: Any, steps: Steps) -> Any:
    for step in steps:
        schema = schema[step]
    return schema


def _with(schema: Any, steps: Steps, inner: Any) -> Any:
    """A schema with another one at some place."""
    if not steps:
        return inner
    changed = schema.copy()
    changed[steps[0]] = _with(schema[steps[0]], steps[1:], inner)
    return changed


def _is_possible(schema: Any, documents: Mapping[str, Any]) -> bool:
    try:
        return from_json_schema(schema, documents=documents).start != DEAD
    except UnsupportedSchema:
        return False


def _size(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + sum(map(_size, inner))
