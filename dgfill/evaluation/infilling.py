"""HumanEval infilling: lines and spans cut out of Python functions (openai/human-eval-infilling).

The figures are those of ``outcomes``, and exact_match_by_tokens, by the number of tokens of what was cut out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from dgfill.evaluation.journal import Journal, settings_of
from dgfill.evaluation.outcomes import Outcome, figures, tried, worked_off
from dgfill.evaluation.problems import Problem, attempt
from dgfill.evaluation.programs import Program, assert_sandbox
from dgfill.evaluation.records import read_records
from dgfill.filling import Options
from dgfill.models.denoiser import Denoiser

__all__ = ["evaluate", "outcome", "read_items", "summary"]

KEYS: Final = ("prompt", "suffix", "canonical_solution", "test", "entry_point")
BUCKETS: Final = {"1-2": 2, "3-4": 4, "5-8": 8, "9-16": 16, "17-32": 32}
"""Numbers of tokens, and the greatest of each; beyond, there are more."""


def read_items(path: Path) -> list[Program]:
    """The items of a benchmark file.

    Raises:
        InputError: as ``read_records`` does.
    """
    items = []
    for row in read_records([path], "task_id", dict.fromkeys(KEYS, str)):
        known, answers = (row["prompt"], row["suffix"]), (row["canonical_solution"],)
        tests = f"{row['test']}\ncheck({row['entry_point']})"
        items.append(Program(Problem(row["task_id"], "python", known, answers), tests))
    return items


def outcome(item: Program, options: Options, denoiser: Denoiser, *, oracle: bool = False) -> Outcome:
    """Fill one item and try it.

    Args:
        oracle: the hole gets as many slots as its answer has tokens; else its length is found, as in use.
    """
    encode, (answer,) = denoiser.vocabulary.encode, item.problem.answers
    tokens = len(encode(answer))
    document = item.problem.document([tokens] if oracle else [])
    options = replace(options, max_tokens=tokens) if oracle else options
    return tried(item.problem, attempt(document, options, denoiser), item.passes, encode)


def evaluate(
    items: Sequence[Program],
    options: Options,
    denoiser: Denoiser,
    *,
    oracle: bool = False,
    out: Path | None = None,
    say: Callable[[str], None] = lambda line: None,
) -> dict[str, Any]:
    """Fill all items and try them; returns the ``summary``.

    Args:
        oracle: as in ``outcome``.
        out: keeps the outcomes; those that it has already are taken as they are.
        say: is told each outcome as it comes.
    """
    assert_sandbox()
    journal = Journal(out, settings_of(options) | {"oracle": oracle})
    work = {item.problem.name: partial(outcome, item, options, denoiser, oracle=oracle) for item in items}
    return summary(worked_off(work, journal, say))


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The figures of some outcomes, of which there is one at least."""
    by_tokens = {
        label: {"exact_match": figures(some)["exact_match"], "n": len(some)}
        for label, some in _by_tokens(outcomes).items()
    }
    return figures(outcomes) | {"exact_match_by_tokens": by_tokens}


def _by_tokens(outcomes: Sequence[Outcome]) -> Mapping[str, list[Outcome]]:
    """The outcomes by the bucket of their answers' length, shortest first; no bucket is empty."""
    found: dict[str, list[Outcome]] = {label: [] for label in (*BUCKETS, "more")}
    for outcome in outcomes:
        label = next((label for label, most in BUCKETS.items() if outcome.tokens <= most), "more")
        found[label].append(outcome)
    return {label: some for label, some in found.items() if some}
