"""JSON under schemas: what is asked, and what counts as the same."""

import json
from dataclasses import replace

import pytest

from dgfill.errors import InputError
from dgfill.evaluation.json_values import evaluate, read_cases
from dgfill.filling import Options
from dgfill.models.load import load_denoiser
from tests.evaluation.items import saying

PERSON = {
    "type": "object",
    "properties": {"name": {"enum": ["Ann"]}, "age": {"type": "integer", "maximum": 9}},
    "required": ["name"],
    "additionalProperties": False,
}
ROWS = [
    {"name": "none", "schema": PERSON, "tests": [{"valid": False, "data": {"name": 1}}]},
    {"name": "empty", "schema": True, "tests": [{"valid": True, "data": {"a": []}}]},
    {
        "name": "person",
        "schema": PERSON,
        "tests": [{"valid": False, "data": 1}, {"valid": True, "data": {"name": "Ann"}}],
    },
]


def cases(tmp_path, rows=ROWS):
    path = tmp_path / "cases.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return read_cases(path)


def test_one_value_is_cut_out(tmp_path):
    (person,) = cases(tmp_path)
    assert person.value.known == ('{\n  "name": ', "\n}\n") and person.value.answers == ('"Ann"',)
    assert person.whole.known == ("", "\n") and person.whole.answers == ('{\n  "name": "Ann"\n}\n',)
    data = {"a": [1, {"b": "é"}, None], "c": {}}
    rows = [{"name": str(n), "schema": True, "tests": [{"valid": True, "data": data}]} for n in range(20)]
    found = cases(tmp_path, rows)
    assert {case.value.answers for case in found} == {("1",), ('"é"',), ("null",)}
    assert all(json.loads(case.value.text(case.value.answers)) == data for case in found)


def test_figures(tmp_path):
    found = evaluate(cases(tmp_path), Options(model="random", steps=1), load_denoiser("random"))
    assert found.pop("seconds_per_hole") > 0
    assert found == {"valid_rate": 1.0, "exact_values": 1.0, "n": 1, "unfilled": 0}


@pytest.mark.parametrize(
    ("answer", "fill", "share"), [("1", "1.0", 1.0), ("1", "true", 0.0), ("1", "2", 0.0)]
)
def test_values_are_compared_not_texts(tmp_path, answer, fill, share):
    data = {"a": json.loads(answer)}
    (case,) = cases(tmp_path, [{"name": "n", "schema": True, "tests": [{"valid": True, "data": data}]}])
    case = replace(case, whole=replace(case.value, name="whole"))
    assert evaluate([case], Options(steps=2), saying(case.value, fill))["exact_values"] == share


def test_a_schema_that_is_refused_fails(tmp_path):
    (person,) = cases(tmp_path)
    refused = replace(person, schema={"$ref": "#/nowhere"})
    found = evaluate([refused], Options(steps=1), load_denoiser("random"))
    assert (found["valid_rate"], found["exact_values"], found["unfilled"]) == (0.0, 0.0, 2)


def test_a_file_without_instances(tmp_path):
    with pytest.raises(InputError, match=r"cases\.jsonl: error: no schema in it has a valid instance"):
        cases(tmp_path, ROWS[:2])
