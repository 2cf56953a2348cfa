"""A report in the forms that other programs read."""

import json

from dgfill.document import parse
from dgfill.errors import InputError, Place
from dgfill.report import Outcome, Report, concise, github, sarif

from .test_report import Fill

FIRST, SECOND = parse("é = {? int ?} + {? ?}\n".encode()).holes
REPORT = Report(
    outcomes=[
        Outcome("a,b:%.py", "python", fills=(Fill(FIRST, "7"), Fill(SECOND, "x\n% y")), notes=("a note",)),
        Outcome("/kept.py", fills=(Fill(SECOND, ""),), kept=True),
        Outcome("none.py"),
        Outcome("bad.py", error=InputError("not text", Place("bad.py", 2))),
        Outcome("worse.py", error=InputError("a bug")),
        Outcome("left.py", found=(FIRST,), other_errors=[InputError("first")], error=InputError("last")),
    ]
)


def test_concise():
    assert concise(REPORT).splitlines() == [
        "a,b:%.py:1:5: warning: {? int ?} would be filled with 7",
        "a,b:%.py:1:17: warning: {? ?} would be filled with x\\n% y",
        "a,b:%.py: note: a note",
        "/kept.py:1:17: note: {? ?} was filled with no text",
        "bad.py:2: error: not text",
        "worse.py: error: a bug",
        "left.py:1:5: warning: {? int ?} is left",
        "left.py: error: first",
        "left.py: error: last",
    ]


def test_github():
    name = "file=a%2Cb%3A%25.py"
    assert github(REPORT).splitlines() == [
        f"::warning {name},line=1,col=5,endColumn=14,title=dgfill::{{? int ?}} would be filled with 7",
        f"::warning {name},line=1,col=17,endColumn=22,title=dgfill::{{? ?}} would be filled with x%0A%25 y",
        f"::notice {name},title=dgfill::a note",
        "::notice file=/kept.py,line=1,col=17,endColumn=22,title=dgfill::{? ?} was filled with no text",
        "::error file=bad.py,line=2,title=dgfill::not text",
        "::error file=worse.py,title=dgfill::a bug",
        "::warning file=left.py,line=1,col=5,endColumn=14,title=dgfill::{? int ?} is left",
        "::error file=left.py,title=dgfill::first",
        "::error file=left.py,title=dgfill::last",
    ]


def test_sarif():
    log = json.loads(sarif(REPORT))
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    assert run["invocations"] == [{"executionSuccessful": False, "exitCode": 2}]
    results = run["results"]
    assert {result["ruleId"] for result in results} == {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert [result["level"] for result in results] == [
        *["warning"] * 2, *["note"] * 2, *["error"] * 2, "warning", "error", "error"
    ]  # fmt: skip
    artifact, region = {"uri": "a%2Cb%3A%25.py"}, {"startLine": 1, "startColumn": 5, "endColumn": 14}
    assert results[0]["locations"] == [{"physicalLocation": {"artifactLocation": artifact, "region": region}}]
    replacement = {"deletedRegion": region, "insertedContent": {"text": "7"}}
    assert results[0]["fixes"] == [
        {"artifactChanges": [{"artifactLocation": artifact, "replacements": [replacement]}]}
    ]
    assert [number for number, result in enumerate(results) if "fixes" in result] == [0, 1]
    place = results[3]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "file:///kept.py"}
    assert "region" not in results[5]["locations"][0]["physicalLocation"]


def test_a_file_whose_name_is_no_utf8():
    report = Report(outcomes=[Outcome("\udcff é.py", found=(FIRST,))])
    assert github(report).encode().startswith("::warning file=\\udcff é.py,".encode())
    (run,) = json.loads(sarif(report))["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "%FF%20%C3%A9.py"}


def test_nothing_found():
    report = Report(outcomes=[Outcome("none.py")])
    assert concise(report) == github(report) == ""
    assert json.loads(sarif(report))["runs"][0]["results"] == []
