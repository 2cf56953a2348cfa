"""What the keywords say: each a function of the schema, the keyword's value and the kind of value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from dgfill.automata.json_schema import arrays, objects
from dgfill.automata.json_schema.arrays import Contains, Items, Unique
from dgfill.automata.json_schema.constants import constant
from dgfill.automata.json_schema.formats import FORMATS
from dgfill.automata.json_schema.formula import FALSE, TRUE, Formula
from dgfill.automata.json_schema.kinds import (
    ARRAY,
    FALSE_KIND,
    KINDS,
    NULL,
    NUMBER,
    OBJECT,
    STRING,
    TRUE_KIND,
)
from dgfill.automata.json_schema.numeric import Bound, Integer, Multiple
from dgfill.automata.json_schema.objects import Count, Has, Members, Names
from dgfill.automata.json_schema.strings import Checked, Length

if TYPE_CHECKING:
    from dgfill.automata.json_schema.schema import Node

__all__ = ["ASSERTIONS", "HANDLERS"]

TYPES: Final = {
    "object": {OBJECT},
    "array": {ARRAY},
    "string": {STRING},
    "number": {NUMBER},
    "integer": {NUMBER},
    "boolean": {TRUE_KIND, FALSE_KIND},
    "null": {NULL},
}
MOST_CONTAINERS: Final = 500  # objects and arrays in one enum


def _type(node: Node, value: Any, kind: str) -> Formula:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(name, str) and name in TYPES for name in names):
        raise node.refusal("type", f"{value!r:.60} is no type")
    fitting = [name for name in names if kind in TYPES[name]]
    if fitting == ["integer"]:
        return node.schemas.formulas.intern(Integer, node.place.dialect.lexical_integers)
    return TRUE if fitting else FALSE


def _enum(node: Node, value: Any, kind: str) -> Formula:
    if not isinstance(value, list):
        raise node.refusal("enum", "a list of values is needed")
    if sum(isinstance(one, dict | list) for one in value) > MOST_CONTAINERS:
        raise node.refusal("enum", f"more than {MOST_CONTAINERS} objects and arrays")
    return constant(node.schemas.formulas, value, kind)


def _const(node: Node, value: Any, kind: str) -> Formula:
    return constant(node.schemas.formulas, [value], kind)


def _all_of(node: Node, value: Any, kind: str) -> Formula:
    return node.schemas.formulas.conj([inner.formula(kind) for inner in node.each("allOf")])


def _any_of(node: Node, value: Any, kind: str) -> Formula:
    return node.schemas.formulas.disj([inner.formula(kind) for inner in node.each("anyOf")])


def _one_of(node: Node, value: Any, kind: str) -> Formula:
    return node.schemas.formulas.one([inner.formula(kind) for inner in node.each("oneOf")])


def _not(node: Node, value: Any, kind: str) -> Formula:
    return node.schemas.formulas.neg(node.inner("not").formula(kind))


def _if(node: Node, value: Any, kind: str) -> Formula:
    yes = node.inner("then").formula(kind) if node.has("then") else TRUE
    no = node.inner("else").formula(kind) if node.has("else") else TRUE
    return node.schemas.formulas.choice(node.inner("if").formula(kind), yes, no)


def _reference(keyword: str) -> Handler:
    return lambda node, value, kind: node.referred(keyword).formula(kind)


def _minimum(node: Node, value: Any, kind: str) -> Formula:
    itself = not (node.place.dialect.bounds_as_flags and node.keywords.get("exclusiveMinimum") is True)
    return node.schemas.formulas.intern(Bound, node.number("minimum"), False, itself)


def _maximum(node: Node, value: Any, kind: str) -> Formula:
    itself = not (node.place.dialect.bounds_as_flags and node.keywords.get("exclusiveMaximum") is True)
    return node.schemas.formulas.intern(Bound, node.number("maximum"), True, itself)


def _exclusive(keyword: str, upper: bool) -> Handler:
    def handler(node: Node, value: Any, kind: str) -> Formula:
        if node.place.dialect.bounds_as_flags and isinstance(value, bool):
            return TRUE
        return node.schemas.formulas.intern(Bound, node.number(keyword), upper, False)

    return handler


def _multiple_of(node: Node, value: Any, kind: str) -> Formula:
    unit = node.number("multipleOf")
    if unit.sign <= 0:
        raise node.refusal("multipleOf", "a positive number is needed")
    return node.schemas.formulas.intern(Multiple, unit)


def _length(node: Node, value: Any, kind: str) -> Formula:
    return Length.of(node.schemas.formulas, node.count("minLength", 0) or 0, node.count("maxLength"))


def _pattern(node: Node, value: Any, kind: str) -> Formula:
    return node.pattern("pattern", value)


def _format(node: Node, value: Any, kind: str) -> Formula:
    if not isinstance(value, str):
        raise node.refusal("format", "a name is needed")
    formulas = node.schemas.formulas
    return formulas.conj(
        node.pattern("format", rule) if isinstance(rule, str) else formulas.intern(Checked, rule, b"")
        for rule in (FORMATS.get(value, ()) if node.schemas.formats else ())
    )


def _members(node: Node, value: Any, kind: str) -> Formula:
    properties = node.named("properties") if node.has("properties") else []
    patterns = node.named("patternProperties") if node.has("patternProperties") else []
    additional = node.inner("additionalProperties") if node.has("additionalProperties") else None
    if not properties and not patterns and additional is None:
        return TRUE
    matched = tuple((node.pattern("patternProperties", pattern), inner) for pattern, inner in patterns)
    return node.schemas.formulas.intern(Members, tuple(properties), matched, additional)


def _required(node: Node, value: Any, kind: str) -> Formula:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise node.refusal("required", "a list of names is needed")
    return Has.of(node.schemas.formulas, frozenset(value))


def _dependent(keyword: str) -> Handler:
    def handler(node: Node, value: Any, kind: str) -> Formula:
        formulas = node.schemas.formulas
        if not isinstance(value, dict):
            raise node.refusal(keyword, "an object is needed")
        parts = []
        for name, needed in value.items():
            names = [needed] if isinstance(needed, str) and keyword == "dependencies" else needed
            if keyword == "dependentSchemas" or (keyword == "dependencies" and not isinstance(names, list)):
                then = node.inner(keyword, name).formula(kind)
            elif isinstance(names, list) and all(isinstance(other, str) for other in names):
                then = Has.of(formulas, frozenset(names))
            else:
                raise node.refusal(keyword, "lists of names are needed")
            parts.append(formulas.disj([formulas.neg(Has.of(formulas, frozenset({name}))), then]))
        return formulas.conj(parts)

    return handler


def _property_names(node: Node, value: Any, kind: str) -> Formula:
    formula = node.inner("propertyNames").formula(STRING)
    return TRUE if formula is TRUE else node.schemas.formulas.intern(Names, formula)


def _properties_count(node: Node, value: Any, kind: str) -> Formula:
    return Count.of(node.schemas.formulas, node.count("minProperties", 0) or 0, node.count("maxProperties"))


def _items(node: Node, value: Any, kind: str) -> Formula:
    first, others = _item_nodes(node)
    return Items.of(node.schemas.formulas, first, others)


def _item_nodes(node: Node) -> tuple[tuple[Node, ...], Node | None]:
    """The schemas of the first items, and of those behind them."""
    listed = next(
        (
            name
            for name in ("prefixItems", "items")
            if node.has(name) and isinstance(node.keywords[name], list)
        ),
        None,
    )
    first = tuple(node.each(listed)) if listed and node.keywords[listed] else ()
    if node.has("items") and not isinstance(node.keywords["items"], list):
        return first, node.inner("items")
    if listed == "items" and node.has("additionalItems"):
        return first, node.inner("additionalItems")
    return first, None


def _items_count(node: Node, value: Any, kind: str) -> Formula:
    return Count.of(node.schemas.formulas, node.count("minItems", 0) or 0, node.count("maxItems"))


def _contains(node: Node, value: Any, kind: str) -> Formula:
    least = node.count("minContains", 1)
    assert least is not None
    return Contains.of(node.schemas.formulas, node.inner("contains"), least, node.count("maxContains"))


def _unique_items(node: Node, value: Any, kind: str) -> Formula:
    if not isinstance(value, bool):
        raise node.refusal("uniqueItems", "a boolean is needed")
    return node.schemas.formulas.intern(Unique, frozenset(), False) if value else TRUE


def _in_place(node: Node, kind: str) -> Iterator[tuple[Node, Formula]]:
    """The schemas in a schema that see the same value, each with the formula for whether it counts."""
    formulas = node.schemas.formulas
    for keyword in ("$ref", "$dynamicRef", "$recursiveRef"):
        if node.has(keyword):
            inner = node.referred(keyword)
            yield inner, inner.formula(kind)
    for keyword in ("allOf", "anyOf", "oneOf"):
        if node.has(keyword):
            for inner in node.each(keyword):
                yield inner, inner.formula(kind)
    if node.has("if"):
        condition = node.inner("if").formula(kind)
        yield node.inner("if"), condition
        for keyword, met in (("then", condition), ("else", formulas.neg(condition))):
            if node.has(keyword):
                inner = node.inner(keyword)
                yield inner, formulas.conj([met, inner.formula(kind)])
    if node.has("dependentSchemas") and kind == OBJECT:
        for name, inner in node.named("dependentSchemas"):
            yield inner, formulas.conj([Has.of(formulas, frozenset({name})), inner.formula(kind)])


def _evaluating(node: Node, kind: str) -> Iterator[tuple[Node, Formula]]:
    """A schema and all in it that see the same value, each once, with the formula for whether it counts."""
    below: dict[Node, list[tuple[Node, Formula]]] = {}

    def visit(here: Node) -> Iterator[Node]:
        """Those in it before itself."""
        below[here] = list(_in_place(here, kind))
        for inner, _ in below[here]:
            if inner not in below:
                yield from visit(inner)
        yield here

    formulas = node.schemas.formulas
    guards: dict[Node, Formula] = {node: TRUE}
    for here in reversed([*visit(node)]):
        yield here, guards[here]
        for inner, condition in below[here]:
            way = formulas.conj([guards[here], condition])
            guards[inner] = formulas.disj([guards.get(inner, FALSE), way])


def _unevaluated_properties(node: Node, value: Any, kind: str) -> Formula:
    branches: list[tuple[Formula, Formula]] = []
    for here, guard in _evaluating(node, kind):
        members = _members(here, None, kind)
        if here is not node and here.has("unevaluatedProperties"):
            branches.append((TRUE, guard))
        elif members is not TRUE:
            branches.append((members, guard))
    inner = node.inner("unevaluatedProperties")
    return node.schemas.formulas.intern(objects.Unevaluated, inner, tuple(branches))


def _unevaluated_items(node: Node, value: Any, kind: str) -> Formula:
    branches: list[tuple[tuple[Node, ...], int | None, Formula]] = []
    for here, guard in _evaluating(node, kind):
        first, others = _item_nodes(here)
        contains = here.has("contains") and here.place.dialect.contains_evaluates
        nodes = (here.inner("contains"),) if contains else ()
        if others is not None or (here is not node and here.has("unevaluatedItems")):
            branches.append(((), None, guard))
        elif first or nodes:
            branches.append((nodes, len(first), guard))
    inner = node.inner("unevaluatedItems")
    return node.schemas.formulas.intern(arrays.Unevaluated, inner, tuple(branches))


def _once(handler: Handler, *keywords: str) -> dict[str, Handler]:
    """A handler that speaks for several keywords, called for the first of them that is there."""

    def guarded(keyword: str) -> Handler:
        earlier = keywords[: keywords.index(keyword)]
        return lambda node, value, kind: TRUE if any(map(node.has, earlier)) else handler(node, value, kind)

    return {keyword: guarded(keyword) for keyword in keywords}


Handler = Callable[["Node", Any, str], Formula]

EVERY_KIND: Final[dict[str, Handler]] = {
    "type": _type,
    "enum": _enum,
    "const": _const,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "not": _not,
    "if": _if,
    "$ref": _reference("$ref"),
    "$dynamicRef": _reference("$dynamicRef"),
    "$recursiveRef": _reference("$recursiveRef"),
}
OWN: Final[dict[str, dict[str, Handler]]] = {
    OBJECT: {
        **_once(_members, "properties", "patternProperties", "additionalProperties"),
        **_once(_properties_count, "minProperties", "maxProperties"),
        "required": _required,
        "dependencies": _dependent("dependencies"),
        "dependentRequired": _dependent("dependentRequired"),
        "dependentSchemas": _dependent("dependentSchemas"),
        "propertyNames": _property_names,
        "unevaluatedProperties": _unevaluated_properties,
    },
    ARRAY: {
        **_once(_items, "prefixItems", "items"),
        **_once(_items_count, "minItems", "maxItems"),
        "contains": _contains,
        "uniqueItems": _unique_items,
        "unevaluatedItems": _unevaluated_items,
    },
    STRING: {
        **_once(_length, "minLength", "maxLength"),
        "pattern": _pattern,
        "format": _format,
    },
    NUMBER: {
        "minimum": _minimum,
        "maximum": _maximum,
        "exclusiveMinimum": _exclusive("exclusiveMinimum", upper=False),
        "exclusiveMaximum": _exclusive("exclusiveMaximum", upper=True),
        "multipleOf": _multiple_of,
    },
}
HANDLERS: Final = {kind: {**EVERY_KIND, **OWN.get(kind, {})} for kind in KINDS}
ASSERTIONS: Final = frozenset(keyword for handlers in HANDLERS.values() for keyword in handlers)
