"""Keywords that the ``jsonschema`` package has otherwise: those about patterns and decimals, and older forms.

Each is a function like the package's own: of the validator, the keyword's value, the instance and the schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, Final, TypeAlias

from dgfill.automata.regex import searches

__all__ = ["KEYWORDS", "OLD_KEYWORDS", "Keyword", "nothing"]

Keyword: TypeAlias = Callable[[Any, Any, Any, Any], Iterator[Any]]


def nothing(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    """A keyword that says nothing."""
    return iter(())


def _error(message: str, **more: Any) -> Any:
    from jsonschema import ValidationError

    return ValidationError(message, **more)


def _pattern(validator: Any, value: str, instance: Any, schema: Any) -> Iterator[Any]:
    if isinstance(instance, str) and not searches(value)(instance):
        yield _error(f"{instance!r} does not match {value!r}")


def _inside(
    validator: Any, instance: Any, step: str | int, schema: Any, keyword: Any = None
) -> Iterator[Any]:
    """What a schema says of a member or an item."""
    if schema is False:  # of which the package does not say where it is
        what = "member" if isinstance(instance, dict) else "item"
        message = f"the schema allows no such {what}"
        yield _error(message, validator=None, instance=instance[step], path=[step])
    else:
        yield from validator.descend(instance[step], schema, path=step, schema_path=keyword)


def _properties(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    if isinstance(instance, dict):
        for name, inner in value.items():
            if name in instance:
                yield from _inside(validator, instance, name, inner, name)


def _pattern_properties(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    if isinstance(instance, dict):
        for pattern, inner in value.items():
            for name in _matching(instance, pattern):
                yield from _inside(validator, instance, name, inner, pattern)


def _matching(instance: dict[str, Any], pattern: str) -> list[str]:
    return [name for name in instance if searches(pattern)(name)]


def _additional_properties(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    if isinstance(instance, dict):
        for name in instance.keys() - _named(instance, schema):
            yield from _inside(validator, instance, name, value)


def _named(instance: dict[str, Any], schema: dict[str, Any]) -> set[str]:
    """The keys that a schema tells from others."""
    patterns = schema.get("patternProperties", {})
    matching = (name for pattern in patterns for name in _matching(instance, pattern))
    return {*matching, *(instance.keys() & schema.get("properties", {}).keys())}


def _unevaluated_properties(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    if isinstance(instance, dict):
        others = {keyword: inner for keyword, inner in schema.items() if keyword != "unevaluatedProperties"}
        for name in instance.keys() - _evaluated(_members, validator, instance, others):
            yield from _inside(validator, instance, name, value)


def _unevaluated_items(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    if isinstance(instance, list):
        others = {keyword: inner for keyword, inner in schema.items() if keyword != "unevaluatedItems"}
        for index in {*range(len(instance))} - _evaluated(_listed, validator, instance, others):
            yield from _inside(validator, instance, index, value)


def _evaluated(
    own: Callable[[Any, Any, Any], set[Any]], validator: Any, instance: Any, schema: Any
) -> set[Any]:
    """The members or items of which a schema, which the instance satisfies, says something.

    ``own``: those of which its own keywords do.
    """
    if not isinstance(schema, dict):
        return set()
    inside = (
        _evaluated(own, other, instance, inner) for other, inner in _in_place(validator, instance, schema)
    )
    return own(validator, instance, schema).union(*inside)


def _members(validator: Any, instance: dict[str, Any], schema: dict[str, Any]) -> set[str]:
    is_all = not schema.keys().isdisjoint(("additionalProperties", "unevaluatedProperties"))
    return {*instance} if is_all else _named(instance, schema)


def _listed(validator: Any, instance: list[Any], schema: dict[str, Any]) -> set[int]:
    others = "additionalItems" if isinstance(schema.get("items"), list) else "items"
    if not schema.keys().isdisjoint((others, "unevaluatedItems")):
        return {*range(len(instance))}
    first = schema["prefixItems"] if _has_prefix(validator, schema) else schema.get("items", ())
    found = {*range(min(len(first), len(instance)))}
    if "contains" in schema and "prefixItems" in validator.VALIDATORS:  # from 2020-12 on
        inner = schema["contains"]
        found |= {index for index, item in enumerate(instance) if _allows(validator, inner, item)}
    return found


def _in_place(validator: Any, instance: Any, schema: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """The schemas in a schema that see the same instance and allow it, each with a validator."""
    from referencing.jsonschema import lookup_recursive_ref

    resolver, known = validator._resolver, schema.keys() & validator.VALIDATORS.keys()
    references = [resolver.lookup(schema[name]) for name in ("$ref", "$dynamicRef") if name in known]
    if "$recursiveRef" in known:
        references.append(lookup_recursive_ref(resolver))
    for found in references:
        yield validator.evolve(schema=found.contents, _resolver=found.resolver), found.contents
    for name, inner in schema.get("dependentSchemas", {}).items():
        if isinstance(instance, dict) and name in instance:
            yield validator, inner
    for keyword in ("allOf", "anyOf", "oneOf"):
        for inner in schema.get(keyword, ()):
            if _allows(validator, inner, instance):
                yield validator, inner
    if "if" in schema:
        is_met = _allows(validator, schema["if"], instance)
        if is_met:
            yield validator, schema["if"]
        yield validator, schema.get("then" if is_met else "else")


def _allows(validator: Any, schema: Any, instance: Any) -> bool:
    return next(validator.descend(instance, schema), None) is None


def _items(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    """Of all drafts; a list, as the later ones have it no more, is what ``prefixItems`` is there."""
    if not isinstance(instance, list):
        return
    if not isinstance(value, list):
        first = len(schema.get("prefixItems", ())) if "prefixItems" in validator.VALIDATORS else 0
        for index in range(first, len(instance)):
            yield from _inside(validator, instance, index, value)
    elif not _has_prefix(validator, schema):
        for index, inner in enumerate(value[: len(instance)]):
            yield from _inside(validator, instance, index, inner, index)


def _has_prefix(validator: Any, schema: dict[str, Any]) -> bool:
    return "prefixItems" in schema and "prefixItems" in validator.VALIDATORS


def _additional_items(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    first = schema.get("items")
    if isinstance(instance, list) and isinstance(first, list) and not _has_prefix(validator, schema):
        for index in range(len(first), len(instance)):
            yield from _inside(validator, instance, index, value)


def _dependencies(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    if isinstance(instance, dict):
        for name in value.keys() & instance.keys():
            needed = value[name]
            if isinstance(needed, dict | bool):
                yield from validator.descend(instance, needed, schema_path=name)
            else:
                for other in [needed] if isinstance(needed, str) else needed:
                    if other not in instance:
                        yield _error(f"{other!r} is a dependency of {name!r}")


def _multiple_of(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
    if validator.is_type(instance, "number") and not _is_multiple(Decimal(instance), Decimal(value)):
        yield _error(f"{instance} is not a multiple of {value}")


def _is_multiple(number: Decimal, unit: Decimal) -> bool:
    """Whether a number is an integer times a positive unit, exactly, however large the exponents are."""
    digits, units = (int(Decimal((0, one.as_tuple().digits, 0))) for one in (number, unit))
    zeros = int(number.as_tuple().exponent) - int(unit.as_tuple().exponent)
    if zeros >= 0:
        return digits * pow(10, zeros, units) % units == 0
    return digits == 0 or (-zeros < len(number.as_tuple().digits) and digits % (units * 10**-zeros) == 0)


KEYWORDS: Final[dict[str, Keyword]] = {
    "pattern": _pattern,
    "properties": _properties,
    "patternProperties": _pattern_properties,
    "additionalProperties": _additional_properties,
    "unevaluatedProperties": _unevaluated_properties,
    "unevaluatedItems": _unevaluated_items,
    "items": _items,
    "multipleOf": _multiple_of,
}
"""Where a draft has them."""
OLD_KEYWORDS: Final[dict[str, Keyword]] = {
    "additionalItems": _additional_items,
    "dependencies": _dependencies,
}
"""In every draft, since schemas that name none are written like older ones."""
