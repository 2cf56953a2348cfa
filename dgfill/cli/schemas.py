"""Schemas from the command line, and the one that a JSON document names.

an existing file                  read
{…}, true, false                  the schema itself; other JSON is none
module:Class                      imported (``classes.py``)
anything else                     the members of an object (``concise.py``)
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final
from urllib.parse import urldefrag

from dgfill.cli.classes import schema_of_class
from dgfill.cli.concise import schema_of_members
from dgfill.document import Document, read_file
from dgfill.document.data import json_in, object_of
from dgfill.document.decode import decode
from dgfill.errors import EmptySchema, InputError, Place, SchemaError, printable

__all__ = ["read_documents", "read_schema", "said_of", "schema_file", "schema_name", "schema_named_in"]

CLASS: Final = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*:[^\W\d]\w*(\.[^\W\d]\w*)*")
FILE: Final = re.compile(r"[^\s,:]*(/[^\s,:]*|\.json)")
"""A name that only a file can have."""
OTHER_JSON: Final = re.compile(r"\s*([\[\"]|(null|-?[0-9][0-9.eE+-]*)\s*$)")
"""The beginning of JSON that is no object; neither is a list of members."""
URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
NAMED: Final = {
    "json": re.compile(r'\s*\{\s*"\$schema"\s*:\s*"((?:[^"\\]|\\.)*)"'),
    "yaml": re.compile(r"(?:^|.*\n)[ \t]*#[ \t]*yaml-language-server:[ \t]*\$schema=(\S+)", re.DOTALL),
    "toml": re.compile(r"(?:^|.*\n)#:schema[ \t]+(\S+)", re.DOTALL),
}
"""How documents name their schemas: in the first member, or in a comment."""


def read_schema(source: str) -> str:
    """The schema that the command line means, as JSON.

    Raises:
        InputError: it is none, or cannot be read.
    """
    if os.path.exists(source) and not os.path.isdir(source):
        return _read(source)
    if source.lstrip().startswith("{") or source.strip() in ("true", "false"):
        return _checked(source, None)
    if URL.match(source):
        raise InputError("nothing is fetched: --schema takes a file", Place(source))
    if FILE.fullmatch(source):
        raise InputError("there is no such file", Place(source))
    if CLASS.fullmatch(source):
        return schema_of_class(source)
    if OTHER_JSON.match(source):
        raise InputError("a JSON Schema is an object, true or false", Place(source))
    try:
        return schema_of_members(source)
    except ValueError as error:
        message = f"there is no such file, and as a list of members it is wrong: {error}"
        raise InputError(message, Place(source or repr(source))) from None


def read_documents(references: Sequence[str]) -> str:
    """Schemas by URI, as one JSON object, out of pairs ``URI=FILE``.

    Raises:
        InputError: one is no such pair, or its file holds no JSON.
    """
    documents: dict[str, str] = {}
    for reference in references:
        uri, is_pair, file = reference.rpartition("=")
        if not is_pair or not uri:
            raise InputError("--ref takes URI=FILE", Place(reference))
        documents[uri] = _read(file)
    return object_of(documents)


@contextlib.contextmanager
def said_of(source: str | None) -> Iterator[None]:
    """What is wrong with a schema is said of the file or the class that it comes from, if it has a name."""
    try:
        yield
    except (SchemaError, EmptySchema) as error:
        if source is None or not (os.path.isfile(source) or CLASS.fullmatch(source)):
            raise
        raise type(error)(error.message, Place(source)) from None


def schema_named_in(document: Document) -> str | None:
    """The schema that a document names in its first member, or in a comment, if that is a file beside it.

    Nothing is fetched; of URIs with a scheme those of the drafts' own schemas are known.

    Raises:
        InputError: there is no such file, or it holds no JSON.
    """
    name, file = schema_name(document), schema_file(document)
    if name is None:
        return None
    if file is not None:
        return _read(file)
    if SCHEME.match(name):
        from dgfill.automata.json_schema.dialects import DIALECTS

        return json.dumps({"$ref": name}) if urldefrag(name).url in DIALECTS else None
    message = f"it names the schema {printable(name) or repr(name)}, which is no file beside it"
    raise InputError(message, Place(document.path))


def schema_file(document: Document) -> str | None:
    """The file with the schema that a document names, if there is one."""
    name = schema_name(document)
    file = Path(document.path).parent / name if name else None
    return str(file) if file and file.is_file() else None


def schema_name(document: Document) -> str | None:
    """How a document names its schema: a file, or a URI."""
    named = NAMED.get(document.language or "")
    match = named.match(document.known[0]) if named else None
    if match is None:
        return None
    name: str = json.loads(f'"{match[1]}"') if document.language == "json" else match[1]
    return name


def _read(file: str) -> str:
    return _checked(decode(read_file(file), file), Place(file))


def _checked(text: str, place: Place | None) -> str:
    try:
        json_in(text)
    except ValueError as error:
        raise InputError(f"no JSON Schema: {error}", place) from None
    return text
