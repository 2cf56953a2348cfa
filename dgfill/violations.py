"""What the ``jsonschema`` package finds wrong with a text of JSON, YAML or TOML: a judge that shares with the
automata nothing but the patterns of ECMA-262.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple

from dgfill.automata.regex import searches
from dgfill.document.data import values_in
from dgfill.errors import printable

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


def schema_error(
    schema: Any, text: str, documents: Mapping[str, Any] | None = None, language: str | None = "json"
) -> str | None:
    """The first violation of a schema in a text of JSON, YAML or TOML, or why it cannot be read.

    It is what the ``jsonschema`` package finds, with numbers read as ``Decimal``, patterns as ECMA-262 means
    them, and no key twice in an object.  ``documents`` are other schemas by URI.
    """
    try:
        found = violations(schema, text, documents, language)
    except ValueError as error:
        return str(error)
    return str(found[0]) if found else None


def violations(
    schema: Any, text: str, documents: Mapping[str, Any] | None = None, language: str | None = "json"
) -> list[Violation]:
    """All violations, in the order of the values in the text.

    Raises:
        ValueError: the text cannot be read.
    """
    known = json.dumps(documents or {}, default=str, sort_keys=True)
    validator = _validator(json.dumps(schema, default=str, sort_keys=True), known)
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
    reason = reason.replace(shown, _cut(shown, MOST_SHOWN))
    reason = DECIMAL.sub(lambda match: match[1], reason)
    return Violation(path, flaw.instance, keywords, flaw.validator is None, _cut(reason, 3 * MOST_SHOWN))


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


@lru_cache(8)
def _validator(schema: str, documents: str) -> Any:
    """The validator of a schema, which may refer to documents by URI; all of them as JSON."""
    import jsonschema
    from referencing import Registry, Resource
    from referencing.jsonschema import specification_with

    exact = json.loads(schema, parse_float=Decimal)
    others = json.loads(documents, parse_float=Decimal)
    kind = jsonschema.validators.validator_for(exact, default=jsonschema.Draft202012Validator)
    draft: Any = specification_with(kind.META_SCHEMA["$schema"])
    resources = [
        (uri, Resource.from_contents(document, default_specification=draft))
        for uri, document in others.items()
    ]
    registry: Any = Registry().with_resources(resources)
    return _strict(kind)(exact, registry=registry, format_checker=kind.FORMAT_CHECKER)


@cache
def _strict(kind: Any) -> Any:
    """A validator of the ``jsonschema`` package that knows decimals and the patterns of ECMA-262."""
    import jsonschema

    def pattern(validator: Any, value: str, instance: Any, schema: Any) -> Iterator[Any]:
        if isinstance(instance, str) and not searches(value)(instance):
            yield jsonschema.ValidationError(f"{instance!r} does not match {value!r}")

    def member(
        validator: Any, instance: Any, name: str, schema: Any, schema_path: str | None
    ) -> Iterator[Any]:
        if schema is False:  # of which the package does not say where it is
            yield jsonschema.ValidationError(
                "the schema allows no such member", validator=None, instance=instance[name], path=[name]
            )
        else:
            yield from validator.descend(instance[name], schema, path=name, schema_path=schema_path)

    def properties(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if isinstance(instance, dict):
            for name, inner in value.items():
                if name in instance:
                    yield from member(validator, instance, name, inner, name)

    def pattern_properties(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if isinstance(instance, dict):
            for one, inner in value.items():
                for name in instance:
                    if searches(one)(name):
                        yield from member(validator, instance, name, inner, one)

    def additional_properties(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if isinstance(instance, dict):
            for name in instance:
                known = name in schema.get("properties", {})
                if not known and not any(searches(one)(name) for one in schema.get("patternProperties", {})):
                    yield from member(validator, instance, name, value, None)

    def multiple_of(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if validator.is_type(instance, "number") and not _is_multiple(Decimal(instance), Decimal(value)):
            yield jsonschema.ValidationError(f"{instance} is not a multiple of {value}")

    keywords = {
        "pattern": pattern,
        "properties": properties,
        "patternProperties": pattern_properties,
        "additionalProperties": additional_properties,
        "multipleOf": multiple_of,
    }
    known = {name: function for name, function in keywords.items() if name in kind.VALIDATORS}
    return jsonschema.validators.extend(kind, known, type_checker=_types(kind))


def _is_multiple(number: Decimal, unit: Decimal) -> bool:
    """Whether a number is an integer times a positive unit, exactly, however large the exponents are."""
    digits, units = (int(Decimal((0, one.as_tuple().digits, 0))) for one in (number, unit))
    zeros = int(number.as_tuple().exponent) - int(unit.as_tuple().exponent)
    if zeros >= 0:
        return digits * pow(10, zeros, units) % units == 0
    return digits == 0 or (-zeros < len(number.as_tuple().digits) and digits % (units * 10**-zeros) == 0)


def _types(kind: Any) -> Any:
    """What the types of a draft are, decimals included."""
    import jsonschema

    def is_number(checker: Any, instance: Any) -> bool:
        return isinstance(instance, int | float | Decimal) and not isinstance(instance, bool)

    def is_integer(checker: Any, instance: Any) -> bool:
        whole = isinstance(instance, Decimal) and instance == instance.to_integral_value()
        return whole or (isinstance(instance, int) and not isinstance(instance, bool))

    types = kind.TYPE_CHECKER.redefine("number", is_number)
    if kind not in (jsonschema.Draft3Validator, jsonschema.Draft4Validator):
        types = types.redefine("integer", is_integer)
    return types
