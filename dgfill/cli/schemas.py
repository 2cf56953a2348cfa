"""Schemas from the command line, and the one that a JSON document names."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

from dgfill.document import Document, read_file
from dgfill.errors import InputError, Place

__all__ = ["read_schema", "schema_named_in"]

NAMED: Final = re.compile(r'\s*\{\s*"\$schema"\s*:\s*"((?:[^"\\]|\\.)*)"')


def read_schema(source: str) -> str:
    """A schema as JSON: of a file, or what was written itself.

    Raises:
        InputError: there is no such file, or it is not JSON.
    """
    is_inline = source.lstrip().startswith("{") or source.strip() in ("true", "false")
    text = source if is_inline else read_file(source).decode(errors="replace")
    try:
        json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"no JSON Schema: {error}", None if is_inline else Place(source)) from None
    return text


def schema_named_in(document: Document) -> str | None:
    """The schema that a JSON document names in its first member, if that is a file beside it.

    Nothing is fetched: other URIs are left to those who know them.
    """
    match = NAMED.match(document.known[0]) if document.language == "json" else None
    if match is None:
        return None
    file = Path(document.path).parent / json.loads(f'"{match[1]}"')
    return read_schema(str(file)) if file.is_file() else None
