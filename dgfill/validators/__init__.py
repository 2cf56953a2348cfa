"""Validators of the ``jsonschema`` package that read numbers, patterns and dialects as schemas mean them.

The package asks Python's ``re`` for matches, knows no dialects but the drafts, and has no checks of some
formats.  What it does well is left to it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any
from urllib.parse import urldefrag

from dgfill.automata.json_schema.dialects import DEFAULT, DIALECTS, VALIDATION, named_dialect
from dgfill.automata.json_schema.formats import FORMATS, has_format
from dgfill.document.data import EXACT
from dgfill.validators.keywords import KEYWORDS, OLD_KEYWORDS, Keyword, nothing

__all__ = ["validator_of"]


@lru_cache(8)
def validator_of(schema: str, documents: str) -> Any:
    """The validator of a schema, which may refer to documents by URI; all of them as JSON."""
    from referencing import Registry, Resource
    from referencing.jsonschema import specification_with

    exact, dialects = _read(schema), _dialects(documents)
    kind = dialects.of(exact, dialects.draft(DEFAULT))
    draft: Any = specification_with(kind.META_SCHEMA["$schema"])
    resources = [(uri, Resource.from_contents(other, draft)) for uri, other in dialects.documents.items()]
    registry: Any = Registry().with_resources(resources)
    return kind(exact, registry=registry, format_checker=_formats())


def _read(text: str) -> Any:
    return json.loads(text, **EXACT, object_hook=_with_lists)


@lru_cache(8)
def _dialects(documents: str) -> _Dialects:
    return _Dialects(_read(documents))


class _Listed(list[Any]):
    """A list where the package, on its way through a schema, expects another one: one without keywords."""

    def get(self, name: str, default: Any = None) -> Any:
        return default

    def __contains__(self, name: object) -> bool:
        return False


def _with_lists(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema that may be in a later draft, and has lists as the older ones have them."""
    if isinstance(schema.get("items"), list):
        schema["items"] = _Listed(schema["items"])
    dependencies = schema.get("dependencies")
    if isinstance(dependencies, dict):
        listed = {name: _Listed(needed) for name, needed in dependencies.items() if isinstance(needed, list)}
        schema["dependencies"] = dependencies | listed
    return schema


class _Dialects:
    """Classes of validators, for schemas that name what they are written in."""

    def __init__(self, documents: Mapping[str, Any]) -> None:
        self.documents = {urldefrag(uri).url: document for uri, document in documents.items()}
        self._known: dict[tuple[str, bool], Any] = {}

    def of(self, schema: Any, default: Any) -> Any:
        """The class for what a schema names, if that is known."""
        uri, has_validation = named_dialect(schema, self.documents)
        kind = self.draft(uri) if uri in DIALECTS else default
        if has_validation:
            return kind
        return self.draft(urldefrag(kind.META_SCHEMA["$schema"]).url, validation=False)

    def draft(self, uri: str, *, validation: bool = True) -> Any:
        """The class for a draft, with its keywords of validation or without them."""
        key = uri, validation
        if key not in self._known:
            self._known[key] = self._class(uri, {} if validation else dict.fromkeys(VALIDATION, nothing))
        return self._known[key]

    def _class(self, uri: str, without: Mapping[str, Keyword]) -> Any:
        from jsonschema import validators

        base: Any = validators.validator_for({"$schema": uri})
        keywords = {name: KEYWORDS[name] for name in KEYWORDS.keys() & base.VALIDATORS.keys()}
        types = _types(base.TYPE_CHECKER, lexical_integers=DIALECTS[uri].lexical_integers)
        kind: Any = validators.extend(base, {**keywords, **OLD_KEYWORDS, **without}, type_checker=types)

        def evolve(validator: Any, **changes: Any) -> Any:
            """The validator of a schema inside another one, which may be written in something else."""
            known = {"registry": validator._registry, "format_checker": validator.format_checker}
            wanted = {"schema": validator.schema, "_resolver": validator._resolver, **changes}
            return self.of(wanted["schema"], kind)(**known, **wanted)

        kind.evolve = evolve
        return kind


def _types(types: Any, *, lexical_integers: bool) -> Any:
    """What the types of a draft are, decimals included."""

    def is_number(checker: Any, instance: Any) -> bool:
        return isinstance(instance, int | Decimal) and not isinstance(instance, bool)

    def is_integer(checker: Any, instance: Any) -> bool:
        whole = isinstance(instance, Decimal) and instance == instance.to_integral_value()
        return whole or (isinstance(instance, int) and not isinstance(instance, bool))

    types = types.redefine("number", is_number)
    return types if lexical_integers else types.redefine("integer", is_integer)


@cache
def _formats() -> Any:
    """The package's checks of formats, whatever the draft, and for those that it does not know our own."""
    from jsonschema import Draft202012Validator, FormatChecker

    own = FormatChecker(formats=())
    for name in FORMATS:
        own.checks(name)(lambda value, name=name: not isinstance(value, str) or has_format(value, name))
    theirs = {
        name: check for name, check in Draft202012Validator.FORMAT_CHECKER.checkers.items() if name in FORMATS
    }
    own.checkers |= theirs | {"regex": own.checkers["regex"]}  # that of ECMA-262
    return own
