"""JSON Schema as a language: the texts that a schema allows, byte by byte."""

from dgfill.automata.json_schema.contradiction import contradiction
from dgfill.automata.json_schema.errors import UnsupportedSchema
from dgfill.automata.json_schema.machine import from_json_schema

__all__ = ["UnsupportedSchema", "contradiction", "from_json_schema"]
