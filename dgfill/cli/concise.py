"""Schemas in the concise syntax of the ``llm`` command: an object's members, by name.

    name, age int, tags: what it is about
    ──┬─  ─┬─ ─┬─  ─┬──  ────────┬───────
     name    type  name     description

Members are separated by commas, or, so that descriptions may have commas, by lines.
"""

from __future__ import annotations

import json
import re
from typing import Final

__all__ = ["schema_of_members"]

TYPES: Final = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
NAME: Final = re.compile(r"[\w-]+")


def schema_of_members(text: str) -> str:
    """The schema, as JSON, of objects with these members and no others; without a type they are strings.

    Raises:
        ValueError: what is wrong with a member.
    """
    has_lines = "\n" in text.strip()
    members = filter(str.strip, text.split("\n")) if has_lines else text.split(",")
    if not text.strip():
        raise ValueError("it names no member")
    properties: dict[str, dict[str, str]] = {}
    for number, member in enumerate(members, 1):
        head, _, description = member.partition(":")
        if not head.strip():
            raise ValueError(f"member {number} has no name")
        if has_lines and head.rstrip().endswith(","):
            raise ValueError(f"{head.strip()!r} is a line of its own, which needs no comma")
        name, kind = _name_and_type(head)
        if name in properties:
            raise ValueError(f"{name!r} is there twice")
        properties[name] = {"type": kind}
        if description.strip():
            properties[name]["description"] = description.strip()
    schema = {"type": "object", "properties": properties, "required": [*properties]}
    return json.dumps(schema | {"additionalProperties": False})


def _name_and_type(head: str) -> tuple[str, str]:
    words = head.split()
    if not NAME.fullmatch(words[0]):
        raise ValueError(f"{head.strip()!r} is no name")
    if len(words) > 2:
        raise ValueError(f"{head.strip()!r} is more than a name and a type; a description follows a colon")
    if len(words) == 2 and words[1] not in TYPES:
        raise ValueError(f"{words[1]!r} is no type; there are {', '.join(TYPES)}")
    return words[0], TYPES[words[1] if len(words) == 2 else "str"]
