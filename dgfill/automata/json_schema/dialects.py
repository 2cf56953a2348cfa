"""The drafts of JSON Schema: which keywords they have, and where they keep subschemas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple
from urllib.parse import urldefrag

__all__ = [
    "DEFAULT",
    "DIALECTS",
    "ITSELF",
    "LIST",
    "MAP",
    "SUBSCHEMAS",
    "VALIDATION",
    "Dialect",
    "named_dialect",
]

ITSELF: Final = "itself"
LIST: Final = "list"
MAP: Final = "map"

# keyword -> how it keeps subschemas; "items" and "dependencies" may keep others as well
SUBSCHEMAS: Final = {
    "additionalItems": ITSELF,
    "additionalProperties": ITSELF,
    "contains": ITSELF,
    "contentSchema": ITSELF,
    "else": ITSELF,
    "if": ITSELF,
    "items": ITSELF,
    "not": ITSELF,
    "propertyNames": ITSELF,
    "then": ITSELF,
    "unevaluatedItems": ITSELF,
    "unevaluatedProperties": ITSELF,
    "allOf": LIST,
    "anyOf": LIST,
    "oneOf": LIST,
    "prefixItems": LIST,
    "$defs": MAP,
    "definitions": MAP,
    "dependencies": MAP,
    "dependentSchemas": MAP,
    "patternProperties": MAP,
    "properties": MAP,
}

VALIDATION: Final = frozenset(
    """
    type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern
    maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required
    dependentRequired
    """.split()  # noqa: SIM905
)
DRAFT_4: Final = frozenset(
    """
    $ref type enum properties patternProperties additionalProperties required dependencies minProperties
    maxProperties items additionalItems minItems maxItems uniqueItems minLength maxLength pattern minimum
    maximum exclusiveMinimum exclusiveMaximum multipleOf allOf anyOf oneOf not format definitions
    """.split()  # noqa: SIM905
)
DRAFT_6: Final = DRAFT_4 | {"const", "contains", "propertyNames"}
DRAFT_7: Final = DRAFT_6 | {"if", "then", "else"}
DRAFT_2019: Final = DRAFT_7 | {
    "dependentRequired", "dependentSchemas", "minContains", "maxContains", "unevaluatedItems",
    "unevaluatedProperties", "$recursiveRef", "$anchor", "$defs", "contentSchema",
}  # fmt: skip
DRAFT_2020: Final = (DRAFT_2019 - {"$recursiveRef"}) | {"prefixItems", "$dynamicRef", "$dynamicAnchor"}


@dataclass(frozen=True, slots=True)
class Dialect:
    """What a schema is written in."""

    name: str
    keywords: frozenset[str]
    id_keyword: str = "$id"
    siblings: bool = True  # whether other keywords count beside $ref
    lexical_integers: bool = False  # 1.0 is no integer
    bounds_as_flags: bool = False  # exclusiveMinimum: true
    contains_evaluates: bool = False  # for unevaluatedItems


DIALECTS: Final = {
    "http://json-schema.org/draft-04/schema": Dialect(
        "draft 4", DRAFT_4, "id", siblings=False, lexical_integers=True, bounds_as_flags=True
    ),
    "http://json-schema.org/draft-06/schema": Dialect("draft 6", DRAFT_6, siblings=False),
    "http://json-schema.org/draft-07/schema": Dialect("draft 7", DRAFT_7, siblings=False),
    "https://json-schema.org/draft/2019-09/schema": Dialect("2019-09", DRAFT_2019),
    "https://json-schema.org/draft/2020-12/schema": Dialect("2020-12", DRAFT_2020, contains_evaluates=True),
}
DEFAULT: Final = "https://json-schema.org/draft/2020-12/schema"


class Named(NamedTuple):
    """What a schema says that it is written in."""

    uri: str  # of a draft, or what no one knows; "" if it names nothing
    has_validation: bool  # whether the keywords of validation mean something; others always do


def named_dialect(schema: Any, documents: Mapping[str, Any]) -> Named:
    """What a schema is written in, by way of the metaschemas among the documents that were given.

    The metaschema that it names says which keywords mean something, and the draft is that of the last one.  A
    metaschema may name itself, or another one that names it: then its draft is not known.
    """
    vocabulary, passed = None, list[str]()
    while isinstance(schema, dict) and isinstance(schema.get("$schema"), str):
        uri = urldefrag(schema["$schema"]).url
        schema = documents.get(uri)
        if uri in DIALECTS or uri in passed or not isinstance(schema, dict):
            return Named(uri, _has_validation(vocabulary))
        vocabulary = vocabulary if passed else schema.get("$vocabulary")
        passed.append(uri)
    return Named("", _has_validation(vocabulary))


def _has_validation(vocabulary: Any) -> bool:
    return not isinstance(vocabulary, dict) or any(name.endswith("/vocab/validation") for name in vocabulary)
