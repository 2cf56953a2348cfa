"""HumanEval-X: one to three regions cut out of functions in six languages (THUDM/CodeGeeX).

Regions begin and end anywhere in the body, also inside words; their lengths are geometric.  They are the
same each time.  The figures are those of ``outcomes``: over all programs, by language, by number of holes.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from dgfill.errors import InputError, Place
from dgfill.evaluation.journal import Journal, settings_of
from dgfill.evaluation.outcomes import Outcome, figures, tried, worked_off
from dgfill.evaluation.problems import Problem, attempt
from dgfill.evaluation.programs import Program, assert_sandbox
from dgfill.evaluation.records import read_records
from dgfill.filling import Options
from dgfill.models.denoiser import Denoiser

__all__ = ["evaluate", "read_programs"]

LANGUAGES: Final = {
    "Python": "python",
    "JavaScript": "javascript",
    "CPP": "cpp",
    "Java": "java",
    "Go": "go",
    "Rust": "rust",
}
"""Names of languages here, by the first word of a task's id."""
KEYS: Final = ("prompt", "declaration", "canonical_solution", "test")
MOST_HOLES: Final = 3
MEAN_LENGTH: Final = 24  # characters of a region


def read_programs(paths: Sequence[Path]) -> list[Program]:
    """The programs of some benchmark files, each with one, two and three regions cut out.

    Raises:
        InputError: as ``read_records`` does; or no function can be used.
    """
    rows = read_records(paths, "task_id", dict.fromkeys(KEYS, str))
    counts = range(1, MOST_HOLES + 1)
    programs = [program for row in rows for holes in counts if (program := _program(row, holes))]
    if not programs:
        raise InputError("no function of a known language is long enough", Place(str(paths[0])))
    return programs


def _program(row: dict[str, Any], holes: int) -> Program | None:
    """A row with so many holes; ``None`` if it is too short, or of an unknown language."""
    language, body = LANGUAGES.get(row["task_id"].partition("/")[0]), row["canonical_solution"]
    name = f"{row['task_id']}/{holes}"
    spans = cut(body, holes, random.Random(name))
    if language is None or spans is None:
        return None
    head = row["declaration" if language == "rust" else "prompt"]
    borders = [0, *(border for span in spans for border in span), len(body)]
    pieces = [body[start:end] for start, end in pairwise(borders)]
    known = (head + pieces[0], *pieces[2::2])
    return Program(Problem(name, language, known, tuple(pieces[1::2])), row["test"])


def cut(text: str, count: int, chance: random.Random) -> list[tuple[int, int]] | None:
    """So many spans of a text in order, one character apart at least; ``None`` if there is no room."""
    if len(text) < 2 * count * MEAN_LENGTH:
        return None
    spans: list[tuple[int, int]] = []
    while len(spans) < count:
        length = min(1 + int(chance.expovariate(1 / MEAN_LENGTH)), len(text) // (2 * count))
        start = chance.randrange(len(text) - length)
        if all(start > end or start + length < other for other, end in spans):
            spans.append((start, start + length))
    return sorted(spans)


def evaluate(
    programs: Sequence[Program],
    options: Options,
    denoiser: Denoiser,
    *,
    out: Path | None = None,
    say: Callable[[str], None] = lambda line: None,
) -> dict[str, Any]:
    """Fill all programs and try them; returns the figures.

    Args:
        out: keeps the outcomes; those that it has already are taken as they are.
        say: is told each outcome as it comes.
    """
    assert_sandbox()
    journal = Journal(out, settings_of(options))

    def outcome(program: Program) -> Outcome:
        found = attempt(program.problem.document(), options, denoiser)
        tests = program.passes if program.can_be_tested else None
        return tried(program.problem, found, tests, denoiser.vocabulary.encode)

    work = {program.problem.name: partial(outcome, program) for program in programs}
    outcomes = worked_off(work, journal, say)
    by_language: dict[str, list[Outcome]] = {}
    by_holes: dict[str, list[Outcome]] = {}
    for program, one in zip(programs, outcomes, strict=True):
        by_language.setdefault(program.problem.language, []).append(one)
        by_holes.setdefault(str(one.holes), []).append(one)
    return figures(outcomes) | {
        "by_language": {name: figures(some) for name, some in sorted(by_language.items())},
        "by_holes": {name: figures(some) for name, some in sorted(by_holes.items())},
    }
