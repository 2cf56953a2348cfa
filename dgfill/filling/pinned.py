"""Violations of a schema that no text in the holes can mend: what is pinned is wrong.

Every hole gets a number that the document does not have, as a value or whatever can stand there.  What is
wrong with a value in which there is no such number is wrong with what is pinned.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from typing import Any, Final, NamedTuple

from dgfill.automata import DEAD
from dgfill.data_rules import numbers_for
from dgfill.document import Document
from dgfill.document.data import RepeatedKey
from dgfill.document.excerpt import place_at
from dgfill.errors import Place
from dgfill.result import Options
from dgfill.rules import instances_of, language_of
from dgfill.violations import Violation, violations

__all__ = ["Pinned", "end_of_hope", "first_pinned"]

FORMS: Final = ("{}", '"{}"', '"{}": 0', ", {}", ', "{}": 0', "{},", '"{}": 0,')
"""What a hole of JSON may be: a value or part of one, a key, a member, an item."""
CONDITIONAL: Final = {"then", "else", "dependentSchemas", "dependencies"}
"""Keywords under which a value may be wrong because of another one."""


class Pinned(NamedTuple):
    """A violation by what is pinned."""

    message: str
    is_sure: bool  # with one value, or some members, in each hole, nothing mends it


def first_pinned(document: Document, options: Options) -> Pinned | None:
    """The first violation by what is pinned, those that are sure before others."""
    if options.schema is None:
        return None
    numbers = numbers_for(document)
    text = _numbered(document, numbers)
    if text is None:
        return None
    try:
        found = violations(options.schema, text, options.documents, document.language)
    except RepeatedKey as error:
        return Pinned(str(error), is_sure=True)
    except ValueError:
        return None
    pinned = [
        Pinned(_message(one, numbers), _is_sure(one, numbers)) for one in found if _is_pinned(one, numbers)
    ]
    return next((one for one in pinned if one.is_sure), pinned[0] if pinned else None)


def end_of_hope(document: Document, options: Options) -> Place | None:
    """The first place in JSON, if before all holes, at which no instance begins like the text so far."""
    if options.schema is None or document.language != "json":
        return None
    automaton = instances_of(options.schema, options.documents)
    text = document.known[0]

    def is_dead(end: int) -> bool:
        return automaton.step(automaton.start, text[:end].encode()) == DEAD

    if not is_dead(len(text)):
        return None
    return place_at(document.text, bisect_left(range(len(text)), True, key=is_dead) - 1, document.path)


def _numbered(document: Document, numbers: list[str]) -> str | None:
    """The document with numbers in its holes; ``None``: it is no JSON with whatever is tried."""
    known = document.known
    if document.language != "json":
        return known[0] + "".join(map("".join, zip(numbers, known[1:], strict=True)))
    automaton = language_of("json")
    text = known[0]
    state = automaton.step(automaton.start, text.encode())
    for number, right in zip(numbers, known[1:], strict=True):
        for form in FORMS:
            piece = form.format(number) + right
            after = automaton.step(state, piece.encode())
            if after != DEAD:
                break
        else:
            return None
        text, state = text + piece, after
    return text


def _is_pinned(found: Violation, numbers: list[str]) -> bool:
    if _has(found.path, numbers):
        return False
    if found.keywords and found.keywords[-1] == "required":
        return not _has([*found.value], numbers)
    return _is_alone(found, numbers)


def _is_sure(found: Violation, numbers: list[str]) -> bool:
    return _is_alone(found, numbers) and CONDITIONAL.isdisjoint(found.keywords)


def _is_alone(found: Violation, numbers: list[str]) -> bool:
    """Whether what is in the holes of the value does not matter."""
    return (
        found.is_forbidden
        or _is_type_of_container(found)
        or bool(_twice(found, numbers))
        or not _has(found.value, numbers)
    )


def _twice(found: Violation, numbers: list[str]) -> tuple[int, int] | None:
    """The places of equal items without holes, where no two may be equal."""
    places: dict[str, int] = {}
    for place, item in enumerate(found.value if found.keywords[-1:] == ("uniqueItems",) else ()):
        first = place if _has(item, numbers) else places.setdefault(repr(item), place)
        if first != place:
            return first, place
    return None


def _is_type_of_container(found: Violation) -> bool:
    return found.keywords[-1:] == ("type",) and isinstance(found.value, dict | list)


def _message(found: Violation, numbers: list[str]) -> str:
    if places := _twice(found, numbers):
        return str(found._replace(reason="items {} and {} are equal".format(*places)))
    if not _is_type_of_container(found):
        return str(found)
    kind = "an object" if isinstance(found.value, dict) else "an array"
    return str(found._replace(reason=f"{kind} is not{found.reason.rpartition(' is not')[2]}"))


def _has(value: Any, numbers: list[str]) -> bool:
    text = json.dumps(value, default=str)
    return any(number in text for number in numbers)
