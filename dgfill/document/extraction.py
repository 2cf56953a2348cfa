"""What a model is told that shall copy values out of a text into JSON.

    name, age, address{street, city}, tags[], items[sku, price]
    <the text>

Training and ``dgfill json`` both write their hints here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

__all__ = ["answer_tokens", "extraction_hint"]

DEEPEST: Final = 3  # levels of objects whose names are listed
MOST_NAMES: Final = 40  # of all levels together
MOST_SCHEMAS: Final = 400  # looked at
FEWEST_TOKENS: Final = 24
MOST_TOKENS: Final = 150


def extraction_hint(schema: Any, text: str) -> str:
    """The names that a schema asks for, in its order, and below them the text."""
    names = _Walk(schema).names(schema, DEEPEST)
    return "\n".join(part for part in (names, text.strip()) if part)


def answer_tokens(hint: str) -> int:
    """How many tokens the JSON for a hint may need: it repeats names, and copies what is in the text."""
    return min(MOST_TOKENS, FEWEST_TOKENS + len(hint) // 3)


class _Walk:
    """One look at a schema, which may be as large and as recursive as it likes."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._names = MOST_NAMES
        self._schemas = MOST_SCHEMAS

    def names(self, schema: Any, depth: int) -> str:
        """The members of an object, comma-separated; those of an array's items, in brackets."""
        facets = list(self._facets(schema, DEEPEST))
        properties: dict[str, Any] = {}
        for facet in facets:
            own = facet.get("properties")
            if isinstance(own, Mapping):
                properties |= {name: member for name, member in own.items() if name not in properties}
        if properties:
            return ", ".join(self._members(properties, depth))
        items = next((facet["items"] for facet in facets if isinstance(facet.get("items"), Mapping)), None)
        if items is not None:
            return f"[{self.names(items, depth - 1) if depth else ''}]"
        return "[]" if any(facet.get("type") == "array" for facet in facets) else ""

    def _members(self, properties: Mapping[str, Any], depth: int) -> Iterator[str]:
        for name, schema in properties.items():
            if not self._names:
                return
            self._names -= 1
            inner = self.names(schema, depth - 1) if depth > 1 else ""
            yield f"{name}{inner}" if inner.startswith("[") or not inner else f"{name}{{{inner}}}"

    def _facets(self, schema: Any, references: int) -> Iterator[Mapping[str, Any]]:
        """A schema and all that it refers to, or is made of, without going into members or items."""
        if not isinstance(schema, Mapping) or not self._schemas:
            return
        self._schemas -= 1
        yield schema
        if references and isinstance(schema.get("$ref"), str):
            yield from self._facets(self._target(schema["$ref"]), references - 1)
        for word in ("allOf", "anyOf", "oneOf"):
            parts = schema.get(word)
            for part in parts if isinstance(parts, list) and references else ():
                yield from self._facets(part, references - 1)

    def _target(self, reference: str) -> Any:
        """What a pointer into the same schema points to."""
        place = self._root
        for step in reference.removeprefix("#/").split("/") if reference.startswith("#/") else ():
            key = step.replace("~1", "/").replace("~0", "~")
            place = place.get(key) if isinstance(place, Mapping) else None
        return place if reference.startswith("#") else None
