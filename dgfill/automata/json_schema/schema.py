"""Schemas as formulas: one for each kind of value, made when first asked for.

Keywords that say something of the whole value (``allOf``, ``not``, ``$ref``) are compiled away; what
is left of a schema for one kind of value is a formula over the atoms of that kind.  Members and items have
nodes of their own, which are entered when one begins, so recursion needs no special care.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any, Final

from dgfill.automata.json_schema.errors import UnsupportedSchema
from dgfill.automata.json_schema.formula import FALSE, Formula, Formulas
from dgfill.automata.json_schema.keywords import ASSERTIONS, HANDLERS
from dgfill.automata.json_schema.kinds import KINDS
from dgfill.automata.json_schema.numbers import Number, number_of
from dgfill.automata.json_schema.resources import Place, Resources
from dgfill.automata.json_schema.strings import matching
from dgfill.automata.regex import RegexError
from dgfill.automata.regex.ecma import without_looks
from dgfill.automata.regex.search import searching

__all__ = ["Node", "Schemas"]

MOST_NODES: Final = 100_000
MOST_THINGS: Final = 10**15  # more than any text has
MOST_LEVELS: Final = 100  # of schemas in schemas about one value


class Schemas:
    """All schemas that one schema needs, and their formulas."""

    def __init__(self, root: Any, documents: Mapping[str, Any], *, formats: bool) -> None:
        self.resources = Resources(root, documents)
        self.formulas = Formulas()
        self.formats = formats
        self.way: list[tuple[str, str]] = []  # keywords and pointers to what is being compiled for one value
        self._nodes: dict[tuple[int, str, tuple[str, ...]], Node] = {}
        self._unread: list[Node] = []
        self.root = self.node(self.resources.root, ())
        while self._unread:
            node = self._unread.pop()
            for kind in KINDS:
                node.formula(kind)

    def __repr__(self) -> str:
        return f"Schemas<{len(self._nodes)} nodes>"

    def node(self, place: Place, scope: tuple[str, ...]) -> Node:
        """The node of a schema, seen from a dynamic scope."""
        if self.resources.has_dynamic and place.base not in scope:
            scope = (*scope, place.base)
        key = (id(place.schema) if isinstance(place.schema, dict) else bool(place.schema), place.base, scope)
        if key not in self._nodes:
            if len(self._nodes) == MOST_NODES:
                raise UnsupportedSchema(f"more than {MOST_NODES} schemas", "$ref", place.pointer)
            self._nodes[key] = Node(self, place, scope)
            self._unread.append(self._nodes[key])
        return self._nodes[key]

    def clear(self) -> None:
        """Forget all formulas."""
        self.formulas.clear()
        for node in self._nodes.values():
            node.forget()


class Node:
    """A schema."""

    def __init__(self, schemas: Schemas, place: Place, scope: tuple[str, ...]) -> None:
        self.schemas = schemas
        self.place = place
        self._scope = scope
        self._formulas: dict[str, Formula | None] = {}
        self._children: dict[tuple[str | int, ...], Node] = {}
        if not isinstance(place.schema, dict | bool):
            raise UnsupportedSchema(
                f"a schema is an object or a boolean, not {place.schema!r:.40}", "schema", place.pointer
            )
        self.keywords: dict[str, Any] = place.schema if isinstance(place.schema, dict) else {}
        if "$ref" in self.keywords and not place.dialect.siblings:
            self.keywords = {"$ref": self.keywords["$ref"]}

    def __repr__(self) -> str:
        return f"Node<{self.place.pointer or '/'}>"

    def forget(self) -> None:
        self._formulas.clear()

    @cached_property
    def trivial(self) -> bool | None:
        """What the schema says of every value, if that is easily seen."""
        if self.place.schema is False:
            return False
        return None if any(keyword in ASSERTIONS for keyword in self.keywords) else True

    def formula(self, kind: str) -> Formula:
        """What the schema says of a kind of value."""
        if kind not in self._formulas:
            self._formulas[kind] = None
            if len(self.schemas.way) >= MOST_LEVELS:
                message = f"more than {MOST_LEVELS} schemas in each other"
                raise UnsupportedSchema(message, *self.schemas.way[-1])
            self._formulas[kind] = FALSE if self.place.schema is False else self._conjunction(kind)
        found = self._formulas[kind]
        if found is None:
            message = "the schema refers to itself before anything is read"
            raise UnsupportedSchema(message, *self.schemas.way[-1])
        return found

    def _conjunction(self, kind: str) -> Formula:
        handlers = HANDLERS[kind]
        parts = []
        for keyword, value in self.keywords.items():
            if keyword in handlers and self.has(keyword):
                self.schemas.way.append((keyword, self.place.inside(keyword)))
                parts.append(handlers[keyword](self, value, kind))
                self.schemas.way.pop()
        return self.schemas.formulas.conj(parts)

    def has(self, keyword: str) -> bool:
        """Whether a keyword stands here and means something in this dialect."""
        return keyword in self.keywords and (
            keyword in self.place.dialect.keywords or keyword in ("additionalItems", "dependencies")
        )

    def inner(self, *steps: str | int) -> Node:
        """The schema inside this one."""
        if steps not in self._children:
            schema = self.keywords
            for step in steps:
                schema = schema[step]  # type: ignore[index]
            place = self.place._replace(schema=schema, pointer=self.place.inside(*steps))
            self._children[steps] = self.schemas.node(self.schemas.resources.entered(place), self._scope)
        return self._children[steps]

    def each(self, keyword: str) -> list[Node]:
        """The schemas in a list."""
        found = self.keywords[keyword]
        if not isinstance(found, list) or not found:
            raise self.refusal(keyword, "a list of schemas is needed")
        return [self.inner(keyword, at) for at in range(len(found))]

    def named(self, keyword: str) -> list[tuple[str, Node]]:
        """The schemas by name."""
        found = self.keywords[keyword]
        if not isinstance(found, dict):
            raise self.refusal(keyword, "an object of schemas is needed")
        return [(name, self.inner(keyword, name)) for name in found]

    def referred(self, keyword: str) -> Node:
        """What a reference leads to."""
        reference = self.keywords[keyword]
        if not isinstance(reference, str):
            raise self.refusal(keyword, "a URI is needed")
        resources = self.schemas.resources
        try:
            place = resources.follow(self.place.base, reference)
        except ValueError as error:
            raise self.refusal(keyword, f"{reference!r}: {error}") from None
        if place is None:
            raise self.refusal(keyword, resources.missing(self.place.base, reference))
        anchor = ""
        if keyword == "$dynamicRef":
            anchor = reference.rpartition("#")[2]
        if (
            keyword != "$ref"
            and resources.dynamic(place.base, anchor) is not None
            and not anchor.startswith("/")
        ):
            found = (resources.dynamic(base, anchor) for base in (*self._scope, place.base))
            place = next(other for other in found if other is not None)
        return self.schemas.node(place, self._scope)

    def refusal(self, keyword: str, message: str) -> UnsupportedSchema:
        return UnsupportedSchema(message, keyword, self.place.inside(keyword))

    def count(self, keyword: str, default: int | None = None) -> int | None:
        """A number of things."""
        value = self.keywords[keyword] if self.has(keyword) else default
        if value is None and default is None and not self.has(keyword):
            return None
        if (
            isinstance(value, bool)
            or not isinstance(value, int | float | Decimal)
            or not value >= 0
            or (value < MOST_THINGS and value != int(value))
        ):
            raise self.refusal(keyword, f"{value!s:.40} is not a number of things")
        return int(min(value, MOST_THINGS))

    def number(self, keyword: str) -> Number:
        value = self.keywords[keyword]
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
            raise self.refusal(keyword, f"{value!r:.40} is not a number")
        try:
            return number_of(value)
        except ValueError as error:
            raise self.refusal(keyword, str(error)) from None

    def pattern(self, keyword: str, pattern: Any) -> Formula:
        """A string in which something matches a pattern."""
        if not isinstance(pattern, str):
            raise self.refusal(keyword, "a pattern is a string")
        formulas = self.schemas.formulas
        try:
            rest, looks = without_looks(pattern)
            found = [matching(formulas, formulas.intern(searching, rest))]
            for look in looks:
                seen = matching(formulas, formulas.intern(searching, look.pattern))
                found.append(formulas.neg(seen) if look.negative else seen)
            return formulas.conj(found)
        except RegexError as error:
            raise self.refusal(keyword, f"{pattern!r:.100}: {error}") from None
