"""What runs programs in each language, and regions cut out of them."""

import json
import random
from itertools import pairwise

import pytest

from dgfill.errors import InputError
from dgfill.evaluation.problems import Problem
from dgfill.evaluation.programs import TOOLCHAINS, Program
from dgfill.evaluation.regions import cut, evaluate, read_programs
from dgfill.filling import Options
from dgfill.models.load import load_denoiser

BODIES = {
    "python": (
        "def double(x):\n",
        "    return x * 2  # this has to be long enough for one region\n",
        "assert double(3) == 6",
    ),
    "javascript": (
        "const double = (x) => {\n",
        "  return x * 2  // this has to be long enough for one region\n}\n",
        "console.assert(double(3) === 6)",
    ),
    "cpp": (
        "#include <cassert>\nint twice(int x) {\n",
        "    return x * 2;  // this has to be long enough for one region\n}\n",
        "int main() { assert(twice(3) == 6); }",
    ),
    "java": (
        "class Solution {\n    int twice(int x) {\n",
        "        return x * 2;  // this has to be long enough for one region\n    }\n}\n",
        "public class Main {\n    public static void main(String[] args) {\n"
        "        if (new Solution().twice(3) != 6) throw new AssertionError();\n    }\n}",
    ),
}


def program(language):
    prompt, body, tests = BODIES[language]
    return Program(Problem(language, language, (prompt, ""), (body,)), tests)


@pytest.mark.parametrize("language", BODIES)
def test_programs_pass_their_tests_or_do_not(language):
    if not TOOLCHAINS[language].is_there:
        pytest.skip(f"nothing here runs {language}")
    right = program(language)
    text = right.problem.text(right.problem.answers)
    assert right.can_be_tested and right.passes(text)
    assert not right.passes(text.replace("x * 2", "x * 3")) and not right.passes(text.replace("return", "("))


def test_a_program_that_leaves_early_does_not_pass():
    assert not program("python").passes("import sys\nsys.exit()\n")
    if TOOLCHAINS["javascript"].is_there:
        assert not program("javascript").passes("process.exit();\n")


def test_what_cannot_be_tested(monkeypatch):
    wrong = Program(program("python").problem, "import nothing_of_this_name")
    assert not wrong.can_be_tested
    assert not Program(Problem("r", "rust", ("fn f() {", "}"), ("",)), "").can_be_tested
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert not program("cpp").can_be_tested


def rows(*languages):
    for name, language in (("Python", "python"), ("CPP", "cpp")):
        if language in languages:
            prompt, body, tests = BODIES[language]
            yield {
                "task_id": f"{name}/0",
                "prompt": prompt,
                "declaration": prompt,
                "canonical_solution": body,
                "test": tests,
            }


def write(path, found):
    path.write_text("".join(json.dumps(row) + "\n" for row in found))
    return path


def test_regions_are_cut_out_of_bodies(tmp_path):
    (row,) = rows("python")
    row["canonical_solution"] = "    x = 1\n" * 40
    found = read_programs([write(tmp_path / "x.jsonl", [row])])
    assert [one.problem.name for one in found] == ["Python/0/1", "Python/0/2", "Python/0/3"]
    for count, one in enumerate(found, 1):
        problem = one.problem
        assert len(problem.answers) == count and all(problem.answers)
        assert problem.text(problem.answers) == row["prompt"] + row["canonical_solution"]
        assert problem.known[0].startswith(row["prompt"]) and all(problem.known[1:-1])
        assert problem.document().language == "python"
    assert read_programs([tmp_path / "x.jsonl"]) == found


def test_what_is_too_short_or_unknown_is_left_out(tmp_path):
    (row,) = rows("python")
    assert [len(one.problem.answers) for one in read_programs([write(tmp_path / "x.jsonl", [row])])] == [1]
    row["task_id"] = "Cobol/0"
    with pytest.raises(InputError, match=r"x\.jsonl: error: no function of a known language is long enough"):
        read_programs([write(tmp_path / "x.jsonl", [row])])


def test_spans_are_apart():
    for seed in range(200):
        chance = random.Random(seed)
        spans = cut("x" * chance.randrange(150, 400), 3, chance)
        assert spans and all(start < end for start, end in spans)
        assert all(end < start for (_, end), (start, _) in pairwise(spans))


def test_figures_by_language_and_holes(tmp_path):
    programs = read_programs([write(tmp_path / "x.jsonl", rows("python", "cpp"))])
    found = evaluate(programs, Options(model="random", steps=1), load_denoiser("random"))
    assert found["n"] == 2 and found["parse_rate"] == 1.0
    assert list(found["by_language"]) == ["cpp", "python"] and list(found["by_holes"]) == ["1"]
    assert found["by_language"]["python"]["pass_at_1"] is not None
    assert (found["by_language"]["cpp"]["pass_at_1"] is None) == (not TOOLCHAINS["cpp"].is_there)
