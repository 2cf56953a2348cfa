import json

import pytest

from dgfill.document import parse
from dgfill.filling import Options, fill_document
from dgfill.wire import as_json, from_json

DOCUMENT = parse(b"x = {? int ?}\ny = {? $n ident ?} + {? $n ?}\n", language="python")


def test_a_result_survives_the_way_there_and_back():
    result = fill_document(DOCUMENT, Options(model="random", n=2))
    assert from_json(as_json(result), DOCUMENT) == result
    some = fill_document(DOCUMENT, Options(model="random"), wanted=set(DOCUMENT.holes[1:]))
    assert from_json(as_json(some), DOCUMENT) == some


@pytest.mark.parametrize(
    "text", ["1", "{}", '{"text": "", "fills": [{"hole": 3}], "notes": []}', '{"fills": 3}', "{"]
)
def test_what_is_no_result_is_refused(text):
    with pytest.raises(ValueError):
        from_json(text, DOCUMENT)


def test_a_fill_that_lacks_something_is_refused():
    value = json.loads(as_json(fill_document(DOCUMENT, Options(model="random"))))
    del value["fills"][1]["log_z"]
    with pytest.raises(ValueError, match="log_z"):
        from_json(json.dumps(value), DOCUMENT)
