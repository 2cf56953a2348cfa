"""What an item of HumanEval infilling is worth, and how items are counted."""

import lzma
from dataclasses import replace

import pytest

from dgfill.errors import InputError
from dgfill.evaluation import infilling
from dgfill.evaluation.infilling import evaluate, outcome, read_items, summary
from dgfill.evaluation.outcomes import Outcome
from dgfill.evaluation.problems import drawn
from dgfill.filling import Options
from dgfill.models.load import load_denoiser
from tests.evaluation.items import ROWS, saying, write_items

PLAIN = Options(grammar=False)


@pytest.fixture
def items(tmp_path):
    return read_items(write_items(tmp_path / "items.jsonl.gz"))


def judged(item, fill, options=PLAIN):
    found = outcome(item, options, saying(item.problem, fill))
    assert found.fills == (fill,)
    return found.exact, found.passes, found.parses


@pytest.mark.parametrize(
    ("fill", "verdict"),
    [
        ("    return x + x\n", (True, True, True)),
        ("    return x * 2\n", (False, True, True)),
        ("    return x + x", (False, True, True)),
        ("    return x\n", (False, False, True)),
        ("    return (x\n", (False, False, False)),
        ("    exit(0)\n", (False, False, True)),
        ("", (False, False, False)),
    ],
)
def test_verdicts(items, fill, verdict):
    assert judged(items[0], fill) == verdict


def test_what_is_counted(items):
    _, count = items
    answer = count.problem.answers[0]
    denoiser = saying(count.problem, answer)
    found = outcome(count, Options(), denoiser)
    assert (found.exact, found.passes) == (True, True)
    assert found.tokens == found.filled == len(denoiser.vocabulary.encode(answer))
    assert found.forward_passes >= 2 and found.seconds > 0
    assert outcome(count, Options(steps=1), denoiser).forward_passes == 1


def test_an_oracle_gives_the_slots_of_the_answer(items):
    double, _ = items
    tokens = len(load_denoiser("random").vocabulary.encode(double.problem.answers[0]))
    longer = "    return x + x  # and more\n"
    assert outcome(double, PLAIN, saying(double.problem, longer)).fills == (longer,)
    cut = outcome(double, PLAIN, saying(double.problem, double.problem.answers[0], slots=tokens), oracle=True)
    assert cut.exact and cut.filled == tokens
    assert outcome(double, replace(PLAIN, steps=1), load_denoiser("random"), oracle=True).filled <= tokens


def test_a_hole_without_a_legal_text_fails(items):
    double, _ = items
    hopeless = replace(double, problem=replace(double.problem, known=("x = $ ", "\n")))
    found = outcome(hopeless, Options(), load_denoiser("random"))
    assert (found.fills, found.exact, found.passes, found.parses) == (None, False, False, False)
    assert summary([found])["unfilled"] == 1 and summary([found])["forward_passes_per_token"] is None


def test_a_hole_may_stand_behind_a_backslash(items):
    double, _ = items
    problem = replace(double.problem, known=('x = "a\\', '"\n'), answers=("n",))
    assert outcome(replace(double, problem=problem), PLAIN, saying(problem, "n")).exact


def test_known_text_with_a_hole_is_refused(items):
    with pytest.raises(InputError, match="double: error: the text around the holes has a hole of its own"):
        replace(items[0].problem, known=("a = {? ?}\n", "")).document()


def test_shares():
    one = Outcome("a", ["x"], True, True, True, holes=1, tokens=3, filled=3, forward_passes=6, seconds=1.0)
    two = replace(one, exact=False, passes=False, tokens=40, filled=1, forward_passes=4, seconds=3.0)
    found = summary([one, two, replace(two, tokens=4, parses=False)])
    assert found == {
        "exact_match": 1 / 3,
        "pass_at_1": 1 / 3,
        "parse_rate": 2 / 3,
        "seconds_per_hole": 7 / 3,
        "forward_passes_per_hole": 14 / 3,
        "forward_passes_per_token": 14 / 5,
        "n": 3,
        "unfilled": 0,
        "exact_match_by_tokens": {"3-4": {"exact_match": 0.5, "n": 2}, "more": {"exact_match": 0.0, "n": 1}},
    }


def test_an_interrupted_run_goes_on(items, tmp_path, monkeypatch):
    out, options, denoiser = tmp_path / "out.jsonl", Options(steps=1), load_denoiser("random")
    tried = []
    monkeypatch.setattr(
        infilling, "outcome", lambda item, *a, **k: tried.append(item.problem.name) or outcome(item, *a, **k)
    )
    evaluate(items[:1], options, denoiser, out=out)
    first = out.read_text()
    whole = evaluate(items, options, denoiser, out=out)
    assert tried == ["double", "count"] and whole["n"] == 2 and out.read_text().startswith(first)
    assert evaluate(items, options, denoiser, out=out) == whole and len(tried) == 2
    said = []
    evaluate(items[:1], options, denoiser, say=said.append)
    assert len(said) == 1 and said[0].startswith("1 of 1: double: ")
    with pytest.raises(InputError, match="begun with other settings \\(grammar, oracle\\)"):
        evaluate(items, replace(options, grammar=False), denoiser, out=out, oracle=True)


def test_nothing_is_measured_where_programs_cannot_be_limited(items, monkeypatch):
    monkeypatch.setattr("dgfill.evaluation.programs.status_of_last", lambda *_: None)
    with pytest.raises(InputError, match="cannot be run here"):
        evaluate(items, Options(), load_denoiser("random"))


def test_draws_of_one_file_lie_in_one_another():
    numbers = range(100)
    assert drawn(numbers, 30)[:10] == drawn(numbers, 10) != list(range(10))
    assert drawn(numbers, None) == drawn(numbers, 100) == list(numbers)


def test_files_are_read(tmp_path):
    plain = read_items(write_items(tmp_path / "items.jsonl"))
    path = tmp_path / "items.jsonl.xz"
    path.write_bytes(lzma.compress((tmp_path / "items.jsonl").read_bytes() + b"\n\n"))
    assert read_items(path) == plain and len(plain) == 2
    assert plain[0].tests.endswith("\ncheck(double)")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("items.jsonl", b"", "items.jsonl: error: there is no problem in it"),
        ("items.jsonl", b"\n{\n", "items.jsonl:2: error: no JSON"),
        ("items.jsonl", b"[]\n", "items.jsonl:1: error: a line is an object with task_id, prompt"),
        ("items.jsonl", b'{"task_id": 1}', "task_id is missing or wrong"),
        ("items.jsonl", b'{"task_id": "a", "prompt": "b"}', "suffix is missing or wrong"),
        ("items.jsonl", b"\xff", "cannot be read"),
        ("items.jsonl.gz", b"{}", "cannot be read"),
        ("items.jsonl.xz", b"{}", "cannot be read"),
    ],
)
def test_what_is_wrong_with_a_file(tmp_path, name, data, message):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError) as raised:
        read_items(path)
    assert message in str(raised.value)


def test_a_missing_file(tmp_path):
    with pytest.raises(InputError, match=r"none\.jsonl: error: cannot be read: no such file"):
        read_items(tmp_path / "none.jsonl")


def test_the_rows_are_solvable(items):
    """What the tests above say about other fills is about the fills."""
    assert all(judged(item, row["canonical_solution"])[1] for item, row in zip(items, ROWS, strict=True))
