"""Different instances of a schema."""

import pytest

from dgfill.instances import without
from dgfill.violations import schema_error

NUMBER = '{"type": "number"}'
SCHEMAS = (
    "true",
    NUMBER,
    f'{{"allOf": [{NUMBER}]}}',
    '{"allOf": []}',
    f'{{"$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/$defs/n", '
    f'"$defs": {{"n": {NUMBER}}}}}',
)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_schema_without_some_instances(schema):
    less = without(schema, ["1", "0.1"])
    assert [bool(schema_error(less, text)) for text in ("1", "1.0", "1e-1", "2")] == [True, True, True, False]
    assert bool(schema_error(less, '"x"')) is ("number" in schema)
