"""Schemas by their URIs: documents, the ``$id``s and anchors in them, and references.

Nothing is fetched.  What a reference may lead to is the schema itself, the documents that were
given, and the metaschemas of the drafts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple
from urllib.parse import unquote, urldefrag, urljoin

from dgfill.automata.json_schema.dialects import (
    DEFAULT,
    DIALECTS,
    ITSELF,
    LIST,
    SUBSCHEMAS,
    VALIDATION,
    Dialect,
    named_dialect,
)
from dgfill.automata.json_schema.errors import UnsupportedSchema, pointer_of

__all__ = ["Place", "Resources", "subschemas"]

ROOT: Final = ""
"""The base URI of a schema that does not name one."""
TOO_OLD: Final = [f"http://json-schema.org/draft-0{number}/schema" for number in range(4)]


class Place(NamedTuple):
    """Where a schema stands."""

    schema: Any
    base: str  # the URI of the resource that it belongs to
    pointer: str  # from the root of its document, with the document's URI if it is another one
    dialect: Dialect

    def inside(self, *steps: str | int) -> str:
        """The pointer to something in this schema."""
        return self.pointer + pointer_of(steps)


class Resources:
    """Everything that a reference may lead to."""

    def __init__(self, root: Any, documents: Mapping[str, Any]) -> None:
        self._documents = {urldefrag(uri).url: document for uri, document in documents.items()}
        self._resources: dict[str, Place] = {}
        self._anchors: dict[tuple[str, str], Place] = {}
        self._dynamic: dict[tuple[str, str], Place] = {}
        self.has_dynamic = False
        self.root = self._load(ROOT, root, "", self._dialect_of(root, DIALECTS[DEFAULT]))

    def __repr__(self) -> str:
        return f"Resources<{', '.join(self._resources)}>"

    def resource(self, uri: str) -> Place | None:
        """The resource of a URI without fragment."""
        if uri not in self._resources:
            document = self._documents.get(uri)
            if document is None:
                document = _metaschema(uri)
            if document is None:
                return None
            self._load(uri, document, f"{uri}#", self._dialect_of(document, self.root.dialect))
        return self._resources.get(uri)

    def follow(self, base: str, reference: str) -> Place | None:
        """What a reference leads to, seen from a base URI."""
        uri, fragment = urldefrag(_joined(base, reference))
        resource = self.resource(uri)
        if resource is None or not fragment:
            return resource
        if fragment.startswith("/"):
            return self._pointed(resource, unquote(fragment))
        return self._anchors.get((uri, unquote(fragment)))

    def missing(self, base: str, reference: str) -> str:
        """Why a reference leads nowhere."""
        uri, fragment = urldefrag(_joined(base, reference))
        if self.resource(uri) is None:
            return f"nothing is known of {reference!r}; a document elsewhere has to be given"
        return f"{repr(uri) if uri else 'the schema'} has no place {'#' + fragment!r}"

    def dynamic(self, base: str, anchor: str) -> Place | None:
        """The schema with a dynamic anchor in a resource."""
        return self._dynamic.get((base, anchor))

    def _pointed(self, place: Place, pointer: str) -> Place | None:
        for step in pointer[1:].split("/"):
            name = step.replace("~1", "/").replace("~0", "~")
            schema = place.schema
            if isinstance(schema, dict) and name in schema:
                inner = schema[name]
            elif isinstance(schema, list) and name.isdecimal() and int(name) < len(schema):
                inner = schema[int(name)]
            else:
                return None
            place = self.entered(Place(inner, place.base, place.inside(name), place.dialect))
        return place

    def entered(self, place: Place) -> Place:
        """The place, in the resource and the dialect that the schema there says it begins."""
        schema = place.schema
        if not isinstance(schema, dict):
            return place
        dialect = self._dialect_of(schema, place.dialect)
        base = _own_base(schema, place.base, dialect)
        return (
            place
            if base == place.base and dialect is place.dialect
            else place._replace(base=base, dialect=dialect)
        )

    def _load(self, uri: str, document: Any, pointer: str, dialect: Dialect) -> Place:
        root = self.entered(Place(document, uri, pointer, dialect))
        self._resources[uri] = root
        stack = [root]
        while stack:
            place = stack.pop()
            schema = place.schema
            if not isinstance(schema, dict):
                continue
            if place.base != uri or place is root:
                self._resources.setdefault(place.base, place)
            for keyword in ("$schema", place.dialect.id_keyword):
                if not isinstance(schema.get(keyword, ""), str):
                    raise UnsupportedSchema("a URI is needed", keyword, place.inside(keyword))
            for keyword in ("$anchor", "$dynamicAnchor"):
                if keyword in place.dialect.keywords and isinstance(schema.get(keyword), str):
                    self._anchors[place.base, schema[keyword]] = place
            if "$dynamicAnchor" in place.dialect.keywords and isinstance(schema.get("$dynamicAnchor"), str):
                self._dynamic[place.base, schema["$dynamicAnchor"]] = place
                self.has_dynamic = True
            if "$recursiveRef" in place.dialect.keywords and schema.get("$recursiveAnchor") is True:
                self._dynamic[place.base, ""] = place
                self.has_dynamic = True
            own = schema.get(place.dialect.id_keyword)
            if isinstance(own, str) and own.startswith("#") and "$anchor" not in place.dialect.keywords:
                self._anchors[place.base, own[1:]] = place
            stack.extend(reversed([self.entered(inner) for inner in subschemas(place)]))
        return root

    def _dialect_of(self, schema: Any, default: Dialect) -> Dialect:
        uri, has_validation = named_dialect(schema, self._documents)
        if uri in TOO_OLD:
            raise UnsupportedSchema(f"{uri} is older than draft 4", "$schema", "")
        dialect = DIALECTS.get(uri, default)
        if has_validation:
            return dialect
        return replace(dialect, keywords=dialect.keywords - VALIDATION)


def subschemas(place: Place) -> Iterator[Place]:
    """The schemas in a schema, one level down."""
    schema = place.schema
    for keyword, value in schema.items():
        how = SUBSCHEMAS.get(keyword) if keyword in place.dialect.keywords else None
        is_ignored = "$ref" in schema and not place.dialect.siblings and keyword != "definitions"
        if how is None or is_ignored:
            continue
        if isinstance(value, list) and (how is LIST or keyword == "items"):
            named: list[tuple[tuple[str | int, ...], Any]] = [
                ((keyword, at), inner) for at, inner in enumerate(value)
            ]
        elif isinstance(value, dict) and how is not ITSELF and how is not LIST:
            named = [((keyword, name), inner) for name, inner in value.items()]
        elif isinstance(value, dict) and how is ITSELF:
            named = [((keyword,), value)]
        else:
            continue
        for steps, inner in named:
            if isinstance(inner, dict):
                yield place._replace(schema=inner, pointer=place.inside(*steps))


def _own_base(schema: dict[str, Any], base: str, dialect: Dialect) -> str:
    own = schema.get(dialect.id_keyword)
    if not isinstance(own, str) or own.startswith("#") or ("$ref" in schema and not dialect.siblings):
        return base
    return urldefrag(_joined(base, own)).url


def _joined(base: str, reference: str) -> str:
    """A reference as a URI of its own; ``urljoin`` knows fragments of few schemes."""
    return f"{urldefrag(base).url}{reference}" if reference.startswith("#") else urljoin(base, reference)


def _metaschema(uri: str) -> Any:
    from jsonschema_specifications import REGISTRY

    found = REGISTRY.get(uri) or REGISTRY.get(f"{uri}#")
    return None if found is None else found.contents
