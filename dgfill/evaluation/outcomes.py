"""What became of problems, and the figures that follow.

exact_match                 all holes come back byte for byte
pass_at_1                   the problem's own tests pass; null where none were run
parse_rate                  the text, filled, parses
seconds_per_hole            of the clock; the model is loaded before
forward_passes_per_hole     of the decoder
forward_passes_per_token    the same, over the tokens that it filled in
n                           problems
unfilled                    those for which no legal text was found; they count as failures
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from dgfill.evaluation.journal import Journal
from dgfill.evaluation.problems import Attempt, Problem
from dgfill.judge import flaws, unreadable_at

__all__ = ["Outcome", "figures", "share", "tried", "worked_off"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one problem."""

    name: str
    fills: Sequence[str] | None  # None: no legal text was found
    exact: bool
    passes: bool | None  # None: its tests were not run
    parses: bool
    holes: int
    tokens: int  # of the answers
    filled: int  # tokens of the fills
    forward_passes: int
    seconds: float


def tried(
    problem: Problem,
    attempt: Attempt,
    tests: Callable[[str], bool] | None,
    encode: Callable[[str], Sequence[int]],
) -> Outcome:
    """What an attempt at a problem is worth.

    Args:
        tests: whether a text that parses passes; ``None``: they cannot be run here.
        encode: counts tokens.
    """
    text = None if attempt.fills is None else problem.text(attempt.fills)
    parses = text is not None and _parses(problem, text)
    return Outcome(
        name=problem.name,
        fills=attempt.fills,
        exact=attempt.fills == problem.answers,
        passes=None if tests is None else text is not None and parses and tests(text),
        parses=parses,
        holes=len(problem.answers),
        tokens=sum(len(encode(answer)) for answer in problem.answers),
        filled=sum(len(encode(fill)) for fill in attempt.fills or ()),
        forward_passes=attempt.forward_passes,
        seconds=attempt.seconds,
    )


def _parses(problem: Problem, text: str) -> bool:
    """Whether Python reads it; or tree-sitter finds no more errors in it than in the original."""
    if problem.language == "python":
        return unreadable_at("python", text) is None
    original = flaws(problem.language, problem.text(problem.answers))
    return flaws(problem.language, text).no_worse_than(original)


def worked_off(
    work: Mapping[str, Callable[[], Outcome]], journal: Journal, say: Callable[[str], None]
) -> list[Outcome]:
    """The outcomes of some problems by their names; those that the journal has are taken as they are.

    Args:
        say: is told each new outcome as it comes.
    """
    for number, (name, outcome) in enumerate(work.items(), 1):
        if name not in journal.results:
            new = outcome()
            journal.add(asdict(new))
            say(f"{number} of {len(work)}: {name}: {_verdict(new)}")
    return [Outcome(**journal.results[name]) for name in work]


def _verdict(outcome: Outcome) -> str:
    if outcome.fills is None:
        return "unfilled"
    verdicts = {"exact": outcome.exact, "passes": outcome.passes, "parses": outcome.parses}
    return next((name for name, holds in verdicts.items() if holds), "does not parse")


def figures(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Shares and means of some outcomes, of which there is one at least."""
    holes, filled = sum(one.holes for one in outcomes), sum(one.filled for one in outcomes)
    passes = sum(one.forward_passes for one in outcomes)
    return {
        "exact_match": share(outcome.exact for outcome in outcomes),
        "pass_at_1": share(outcome.passes for outcome in outcomes if outcome.passes is not None),
        "parse_rate": share(outcome.parses for outcome in outcomes),
        "seconds_per_hole": sum(one.seconds for one in outcomes) / holes,
        "forward_passes_per_hole": passes / holes,
        "forward_passes_per_token": passes / filled if filled else None,
        "n": len(outcomes),
        "unfilled": sum(outcome.fills is None for outcome in outcomes),
    }


def share(verdicts: Iterable[bool]) -> float | None:
    """Of those that hold; ``None`` where there are none."""
    found = list(verdicts)
    return sum(found) / len(found) if found else None
