"""HumanEval infilling: lines and spans cut out of Python functions (openai/human-eval-infilling).

exact_match                 comes back byte for byte
pass_at_1                   the benchmark's own tests pass
parse_rate                  the function, filled, parses
seconds_per_hole            of the clock; the model is loaded before
forward_passes_per_token    of the decoder, over the tokens that it filled in
exact_match_by_tokens       by the number of tokens of what was cut out
unfilled                    holes for which no legal text was found; they count as failures
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from dgfill.evaluation.journal import Journal
from dgfill.evaluation.problems import Attempt, Problem, attempt
from dgfill.evaluation.records import read_records
from dgfill.evaluation.sandbox import assert_works, runs_to_its_end
from dgfill.filling import Options
from dgfill.judge import unreadable_at
from dgfill.models.denoiser import Denoiser

__all__ = ["Item", "Outcome", "evaluate", "outcome", "read_items", "summary", "tried"]

TEXTS: Final = ("task_id", "prompt", "suffix", "canonical_solution", "test", "entry_point")
BUCKETS: Final = {"1-2": 2, "3-4": 4, "5-8": 8, "9-16": 16, "17-32": 32}
"""Numbers of tokens, and the greatest of each; beyond, there are more."""


@dataclass(frozen=True, slots=True)
class Item:
    """A function with one hole, and its tests."""

    problem: Problem
    tests: str  # code to run after the function


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item."""

    name: str
    fill: str | None  # None: no legal text was found
    exact: bool
    passes: bool
    parses: bool
    tokens: int  # of the answer
    filled: int  # tokens of the fill
    forward_passes: int
    seconds: float


def read_items(path: Path) -> list[Item]:
    """The items of a benchmark file.

    Raises:
        InputError: as ``read_records`` does.
    """
    items = []
    for row in read_records(path, TEXTS):
        known, answers = (row["prompt"], row["suffix"]), (row["canonical_solution"],)
        tests = f"\n{row['test']}\ncheck({row['entry_point']})"
        items.append(Item(Problem(row["task_id"], "python", known, answers), tests))
    return items


def outcome(item: Item, options: Options, denoiser: Denoiser, *, oracle: bool = False) -> Outcome:
    """Fill one item and try it.

    Args:
        oracle: the hole gets as many slots as its answer has tokens; else its length is found, as in use.
    """
    (answer,) = item.problem.answers
    tokens = len(denoiser.vocabulary.encode(answer))
    document = item.problem.document([tokens] if oracle else [])
    options = replace(options, max_tokens=tokens) if oracle else options
    return tried(item, attempt(document, options, denoiser), denoiser.vocabulary.encode)


def tried(item: Item, attempt: Attempt, encode: Callable[[str], Sequence[int]]) -> Outcome:
    """What an attempt at an item is worth; ``encode`` counts tokens."""
    problem, tokens = item.problem, len(encode(item.problem.answers[0]))
    if attempt.fills is None:
        return Outcome(
            problem.name, None, False, False, False, tokens, 0, attempt.forward_passes, attempt.seconds
        )
    (fill,) = attempt.fills
    text = problem.text(attempt.fills)
    parses = unreadable_at("python", text) is None
    return Outcome(
        name=problem.name,
        fill=fill,
        exact=attempt.fills == problem.answers,
        passes=parses and runs_to_its_end(text + item.tests),
        parses=parses,
        tokens=tokens,
        filled=len(encode(fill)),
        forward_passes=attempt.forward_passes,
        seconds=attempt.seconds,
    )


def evaluate(
    items: Sequence[Item],
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
    assert_works()
    asked = {name: getattr(options, name) for name in ("model", "grammar", "steps", "seed")}
    journal = Journal(out, asked | {"oracle": oracle})
    for number, item in enumerate(items, 1):
        name = item.problem.name
        if name not in journal.results:
            new = outcome(item, options, denoiser, oracle=oracle)
            journal.add(asdict(new))
            say(f"{number} of {len(items)}: {name}: {_verdict(new)}")
    return summary([Outcome(**journal.results[item.problem.name]) for item in items])


def _verdict(outcome: Outcome) -> str:
    if outcome.fill is None:
        return "unfilled"
    verdicts = {"exact": outcome.exact, "passes": outcome.passes, "parses": outcome.parses}
    return next((name for name, holds in verdicts.items() if holds), "does not parse")


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Shares and means of some outcomes, and their number ``n``."""
    n, filled = len(outcomes), sum(outcome.filled for outcome in outcomes)
    passes = sum(outcome.forward_passes for outcome in outcomes)
    return {
        "exact_match": _exact(outcomes),
        "pass_at_1": sum(outcome.passes for outcome in outcomes) / n,
        "parse_rate": sum(outcome.parses for outcome in outcomes) / n,
        "seconds_per_hole": sum(outcome.seconds for outcome in outcomes) / n,
        "forward_passes_per_token": passes / filled if filled else None,
        "n": n,
        "unfilled": sum(outcome.fill is None for outcome in outcomes),
        "exact_match_by_tokens": {
            label: {"exact_match": _exact(found), "n": len(found)}
            for label, found in _by_tokens(outcomes).items()
        },
    }


def _exact(outcomes: Sequence[Outcome]) -> float:
    return sum(outcome.exact for outcome in outcomes) / len(outcomes)


def _by_tokens(outcomes: Sequence[Outcome]) -> Mapping[str, list[Outcome]]:
    """The outcomes by the bucket of their answers' length, shortest first; no bucket is empty."""
    found: dict[str, list[Outcome]] = {label: [] for label in (*BUCKETS, "more")}
    for outcome in outcomes:
        label = next((label for label, most in BUCKETS.items() if outcome.tokens <= most), "more")
        found[label].append(outcome)
    return {label: some for label, some in found.items() if some}
