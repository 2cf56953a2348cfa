"""JSON that a schema allows: the document that asks for it, and as many different results as are wanted.

--given, or one hole, and a prompt ──asked──► Document ──instances──► texts and notes

The command line and the server fill the documents, each in its own way.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from dgfill.document import Document, Length, parse
from dgfill.document.data import json_in, object_of
from dgfill.document.extraction import answer_tokens, extraction_hint
from dgfill.document.json_text import members, value_of, with_open_objects
from dgfill.errors import InputError, Place, Unsatisfiable
from dgfill.result import Options, Result, alternatives

__all__ = ["asked", "given_document", "instances", "without"]

ANYTHING: Final = b"{? ?}"
BESIDE_REFERENCE: Final = {"$ref", "$schema", "$comment", "$defs", "definitions", "title", "description"}


def given_document(text: str, path: str) -> Document:
    """A document with holes as it is; a plain one with a hole at the end of every object.

    Raises:
        InputError: it is neither.
    """
    document = parse(text.encode(errors="surrogatepass"), path=path, language="json")
    if document.holes:
        return document
    try:
        json_in(text)
    except ValueError as error:
        raise InputError(f"no JSON: {error}", Place(path)) from None
    return parse(with_open_objects(document.text).encode(), path=path, language="json")


def asked(given: Document | None, prompt: str | None, schema: str) -> Document:
    """What is given, with holes for what is missing; the prompt is the hint of those that have none."""
    document = given or parse(ANYTHING, path="<json>", language="json")
    if prompt is None:
        return document
    hint = extraction_hint(json.loads(schema), prompt.encode(errors="replace").decode())
    holes = document.holes
    if len(holes) == 1 and _is_open(document):
        holes = (replace(holes[0], length=holes[0].length or Length(1, answer_tokens(hint))),)
    return replace(document, holes=tuple(replace(hole, hint=hole.hint or hint) for hole in holes))


def instances(
    document: Document, options: Options, fill: Callable[[Document, Options], Result]
) -> tuple[list[str], list[str]]:
    """As many instances as are asked for, if there are, and notes.

    Raises:
        Unsatisfiable: there is none.
        DgfillError: the schema or the document is wrong.
    """
    if not document.holes:
        _judge(document, options)
    result: Result | None = fill(document, options)
    notes = [*result.notes]
    found: list[str] = []
    values: list[Any] = []
    while result is not None:
        before = len(found)
        for text in alternatives(document, result):
            if len(found) < options.n and (value := value_of(text)) not in values:
                found.append(text.strip())
                values.append(value)
        is_done = len(found) in (before, options.n)
        result = None if is_done else _another(document, options, found, fill)
    if len(found) < options.n:
        notes.append(f"only {len(found)} of {options.n} different results were found")
    return found, notes


def without(schema: str, forbidden: Sequence[str]) -> str:
    """A schema that also forbids some JSON texts; it does not where a draft ignores what stands beside $ref.

    A reference that stands alone, as generators write it, is taken into ``allOf``, where it means the same.
    """
    exclusion = f'{{"not": {{"enum": [{", ".join(forbidden)}]}}}}'
    keywords = members(schema)
    parts = [keywords.get("allOf", "[]").strip()[1:-1].strip(), exclusion]
    if "$ref" in keywords and keywords.keys() <= BESIDE_REFERENCE:
        parts.insert(0, f'{{"$ref": {keywords.pop("$ref")}}}')
    keywords["allOf"] = f"[{', '.join(filter(None, parts))}]"
    return object_of(keywords)


def _judge(document: Document, options: Options) -> None:
    from dgfill.rules import instances_of
    from dgfill.violations import schema_error

    schema = options.schema or "true"
    instances_of(schema, options.documents)  # that it is a schema
    if flaw := schema_error(schema, document.text, options.documents):
        raise Unsatisfiable(f"it has no holes, and the schema forbids it: {flaw}", Place(document.path))


def _another(
    document: Document,
    options: Options,
    found: Sequence[str],
    fill: Callable[[Document, Options], Result],
) -> Result | None:
    """The document filled in another way; ``None``: there is no other, or none is found."""
    try:
        return fill(document, replace(options, schema=without(options.schema or "", found)))
    except Unsatisfiable:
        return None


def _is_open(document: Document) -> bool:
    """Whether its only hole is all there is, or what is missing at the end of an object."""
    before, behind = document.known
    return behind.strip() in ("", "}") and not before.rstrip().endswith(":")
