"""What the ``jsonschema`` package finds wrong with a text of JSON, YAML or TOML: a judge that shares with the
automata nothing but the patterns of ECMA-262, and the formats that the package does not know.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from dgfill.document.data import as_json, values_in
from dgfill.errors import printable
from dgfill.validators import validator_of

__all__ = ["Violation", "schema_error", "violations"]

MOST_SHOWN: Final = 60  # characters of a value
DECIMAL: Final = re.compile(r"Decimal\('([^']*)'\)")


class Violation(NamedTuple):
    """What a value violates of a schema."""

    path: tuple[str | int, ...]  # keys and indices that lead to the value
    value: Any
    keywords: tuple[str | int, ...]  # that lead to the one that is violated
    is_forbidden: bool  # the schema is ``false``, whatever the value
    reason: str

    def __str__(self) -> str:
        pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in self.path)
        return printable(f"{pointer}: {self.reason}" if pointer else self.reason)


def schema_error(schema: str, text: str, documents: str = "{}", language: str | None = "json") -> str | None:
    """The first violation of a schema in a text of JSON, YAML or TOML, or why it cannot be read.

    It is what the ``jsonschema`` package finds, with numbers read as ``Decimal``, patterns as ECMA-262 means
    them, and no key twice in an object.  ``documents`` are other schemas by URI; it and the schema are JSON.
    """
    try:
        found = violations(schema, text, documents, language)
    except ValueError as error:
        return str(error)
    return str(found[0]) if found else None


def violations(
    schema: str, text: str, documents: str = "{}", language: str | None = "json"
) -> list[Violation]:
    """All violations, in the order of the values in the text.

    Raises:
        ValueError: the text cannot be read.
    """
    validator = validator_of(schema, documents)
    found: list[Violation] = []
    for value in values_in(text, language):
        flaws = sorted(validator.iter_errors(value), key=lambda flaw: _position(value, flaw.absolute_path))
        found += map(_violation, flaws)
    return found


def _position(value: Any, path: Iterable[str | int]) -> list[int]:
    """The place of a value inside another one, as comparable as that in the text."""
    found = []
    for step in path:
        found.append([*value].index(step) if isinstance(value, dict) else int(step))
        value = value[step]
    return found


def _violation(flaw: Any) -> Violation:
    path = tuple(flaw.absolute_path)
    keywords = tuple(flaw.absolute_schema_path)
    shown = repr(flaw.instance)
    reason = flaw.message.replace("False schema does not allow", "the schema forbids", 1)
    reason = reason.replace(shown, _cut(_as_json(flaw.instance), MOST_SHOWN))
    reason = DECIMAL.sub(lambda match: match[1], reason)
    return Violation(path, flaw.instance, keywords, flaw.validator is None, _cut(reason, 3 * MOST_SHOWN))


def _as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else as_json(value)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
