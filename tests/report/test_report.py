"""What follows from the outcomes of a run."""

import json
import math
from dataclasses import dataclass

import pytest

from dgfill.document import Hole, parse
from dgfill.errors import DgfillError, InputError, Place
from dgfill.report import Outcome, Report


@dataclass(frozen=True)
class Candidate:
    text: str
    score: float


@dataclass(frozen=True)
class Fill:
    hole: Hole
    text: str
    score: float = -1.5
    source: str = "lattice"
    log_z: tuple[float, float] = (-1.0, -0.5)
    forced: float = 0.4
    candidates: tuple[Candidate, ...] = (Candidate("a", -1.5), Candidate("b", -math.inf))
    tokens: tuple[Candidate, ...] = (Candidate("a", -0.5), Candidate("", -1.0))


class Unsatisfiable(DgfillError):
    exit_code = 1


HOLE = parse(b"x = {? $n int|str ~2: why ?}").holes[0]
FILLED = Outcome("a.py", "python", fills=(Fill(HOLE, "int"), Fill(HOLE, "é", math.nan)), changed=True)
FOUND = Outcome("b.py", found=(HOLE,) * 3)
CLEAN = Outcome("c.py")
BROKEN = Outcome("d.py", error=InputError("not text", Place("d.py", 2)))
IMPOSSIBLE = Outcome("e.py", error=Unsatisfiable("no text fits", Place("e.py", 1, 5)))
WRONG = Outcome("g.py", found=(HOLE,), error=BROKEN.error, other_errors=[IMPOSSIBLE.error])


@pytest.mark.parametrize(
    ("outcomes", "code", "under_check", "summary"),
    [
        ([], 0, 0, ""),
        ([CLEAN], 0, 0, "1 file without holes"),
        ([FILLED, CLEAN, CLEAN], 0, 1, "2 holes would be filled in 1 file, 2 files without holes"),
        ([FOUND, FOUND], 1, 1, "6 holes found in 2 files"),
        ([IMPOSSIBLE, FILLED], 1, 1, "2 holes would be filled in 1 file, 1 file failed"),
        ([BROKEN, IMPOSSIBLE, FOUND], 2, 2, "3 holes found in 1 file, 2 files failed"),
        ([WRONG, FOUND], 2, 2, "3 holes found in 1 file, 1 file failed"),
        ([Outcome("f", fills=FILLED.fills[:1], kept=True)], 0, 0, "1 hole filled in 1 file"),
    ],
)
def test_exit_code_and_summary(outcomes, code, under_check, summary):
    assert Report(outcomes=outcomes).exit_code == code
    assert Report(check=True, outcomes=outcomes).exit_code == under_check
    assert Report(outcomes=outcomes).summary == summary


def test_json():
    report = json.loads(Report(outcomes=[FILLED, IMPOSSIBLE]).json)
    assert report["exit_code"] == 1
    filled, failed = report["files"]
    assert filled["fills"] == [
        {
            "name": "n",
            "constraints": ["int|str"],
            "hint": "why",
            "form": "marker",
            "line": 1,
            "column": 5,
            "text": text,
            "score": score,
            "source": "lattice",
            "log_z": [-1.0, -0.5],
            "forced": 0.4,
            "candidates": [{"text": "a", "score": -1.5}, {"text": "b", "score": None}],
            "tokens": [{"text": "a", "score": -0.5}, {"text": "", "score": -1.0}],
        }
        for text, score in [("int", -1.5), ("é", None)]
    ]
    assert (filled["path"], filled["status"], filled["changed"]) == ("a.py", "would be filled", True)
    assert failed["error"] == {"message": "no text fits", "line": 1, "column": 5, "exit_code": 1}


def test_json_of_holes_that_are_left():
    (file,) = json.loads(Report(outcomes=[WRONG]).json)["files"]
    (hole,) = file["found"]
    assert hole == {
        "name": "n",
        "constraints": ["int|str"],
        "hint": "why",
        "form": "marker",
        "line": 1,
        "column": 5,
    }
    assert file["error"]["message"] == "not text"
    assert [error["message"] for error in file["other_errors"]] == ["no text fits"]
