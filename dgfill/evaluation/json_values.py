"""JSON under schemas: whether results are valid, and whether a value that was cut out comes back.

valid_rate        of instances made from nothing, and of those with one value cut out: by jsonschema
exact_values      of the latter: the value comes back, all others being pinned
seconds_per_hole  of the clock; the model is loaded before
n                 schemas with a valid instance in which there is a value
unfilled          holes that were not filled, or whose schema is refused; they count as failures
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from dgfill.document.json_text import value_of
from dgfill.errors import InputError, Place
from dgfill.evaluation.journal import Journal, settings_of
from dgfill.evaluation.outcomes import Outcome, figures, share, tried, worked_off
from dgfill.evaluation.problems import MARK, Problem, attempt
from dgfill.evaluation.records import read_records
from dgfill.filling import Options
from dgfill.models.denoiser import Denoiser
from dgfill.violations import schema_error

__all__ = ["Case", "evaluate", "places_in", "read_cases", "with_mark"]


@dataclass(frozen=True, slots=True)
class Case:
    """A schema and an instance of it, as problems."""

    schema: Any
    whole: Problem  # the instance is one hole
    value: Problem  # one value of the instance is a hole


def read_cases(path: Path) -> list[Case]:
    """The schemas of a file, as MaskBench has them: ``{name, schema, tests: [{valid, data}]}``.

    Raises:
        InputError: as ``read_records`` does; or no schema has a valid instance with a value in it.
    """
    rows = read_records([path], "name", {"schema": (dict, bool), "tests": list})
    cases = [case for row in rows if (case := _case(row))]
    if not cases:
        raise InputError("no schema in it has a valid instance with a value", Place(str(path)))
    return cases


def _case(row: dict[str, Any]) -> Case | None:
    """The first valid instance with a value, and one of its values, always the same one."""
    for test in row["tests"]:
        if test["valid"] and (places := list(places_in(test["data"]))):
            place = random.Random(row["name"]).choice(places)
            text = json.dumps(with_mark(test["data"], place), indent=2, ensure_ascii=False) + "\n"
            known = tuple(text.split(f'"{MARK}"'))
            value = test["data"]
            for key in place:
                value = value[key]
            answer = json.dumps(value, ensure_ascii=False)
            whole = Problem(f"{row['name']} whole", "json", ("", "\n"), (answer.join(known),))
            return Case(row["schema"], whole, Problem(f"{row['name']} value", "json", known, (answer,)))
    return None


def places_in(value: Any) -> Iterator[tuple[Any, ...]]:
    """Keys and indices on the way to each string, number, boolean and null."""
    inside = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    )
    if inside is None:
        yield ()
        return
    for key, member in inside:
        yield from ((key, *place) for place in places_in(member))


def with_mark(value: Any, place: Sequence[Any]) -> Any:
    """A value with a mark in the place of one of those in it."""
    if not place:
        return MARK
    marked = copy.copy(value)
    marked[place[0]] = with_mark(value[place[0]], place[1:])
    return marked


def evaluate(
    cases: Sequence[Case],
    options: Options,
    denoiser: Denoiser,
    *,
    out: Path | None = None,
    say: Callable[[str], None] = lambda line: None,
) -> dict[str, Any]:
    """Fill all cases as ``dgfill json`` does; returns the figures.

    Args:
        options: their schema is replaced by that of each case.
        out: keeps the outcomes; those that it has already are taken as they are.
        say: is told each outcome as it comes.
    """
    journal = Journal(out, settings_of(options) | {"max_tokens": options.max_tokens})

    def outcome(schema: str, problem: Problem) -> Outcome:
        found = attempt(problem.document(), replace(options, schema=schema), denoiser)
        made = tried(problem, found, partial(_is_valid, schema), denoiser.vocabulary.encode)
        text, answer = problem.text(made.fills or ()), problem.text(problem.answers)
        return replace(made, exact=made.parses and value_of(text) == value_of(answer))

    work = {
        problem.name: partial(outcome, json.dumps(case.schema), problem)
        for case in cases
        for problem in (case.whole, case.value)
    }
    outcomes = worked_off(work, journal, say)
    all_of = figures(outcomes)
    return {
        "valid_rate": all_of["pass_at_1"],
        "exact_values": share(outcome.exact for outcome in outcomes[1::2]),
        "seconds_per_hole": all_of["seconds_per_hole"],
        "n": len(cases),
        "unfilled": all_of["unfilled"],
    }


def _is_valid(schema: str, text: str) -> bool:
    return schema_error(schema, text) is None
