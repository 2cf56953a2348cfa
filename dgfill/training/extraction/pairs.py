"""Pairs of a prompt and the JSON it asks for.

topic ──► facts ──┬──► text ────────────► prompt: names that are asked for, and the text
                  └──► what is asked ──► answer: JSON with these members, copied from the text
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from dgfill.document.extraction import extraction_hint
from dgfill.training.document import Document
from dgfill.training.extraction.facts import Fact, Row, facts_of, flag, loose_fact, rows, subject_of
from dgfill.training.extraction.texts import tell, tell_rows
from dgfill.training.extraction.topics import TOPICS
from dgfill.training.extraction.values import some_words, words

__all__ = ["PACKAGE", "Pair", "split_pair", "synthetic_extraction"]

PACKAGE: Final = "synthetic-extraction"
SEPARATOR: Final = "\x1e"
"""Between prompt and answer in the text of a document; no other text has it."""
LONGEST: Final = 900  # characters of a pair
_GROUPS = words("""
details info data meta profile settings contact summary record attributes properties extra
""")
_UNTOLD = ["n/a", "-", "unknown", "none", "not known"]

Case = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Pair:
    """What a model is told, and the JSON that it shall write."""

    prompt: str
    answer: str

    @property
    def text(self) -> str:
        """Both in one."""
        return f"{self.prompt}{SEPARATOR}{self.answer}"


def split_pair(text: str) -> Pair | None:
    """The pair that a text of the corpus is, if it is one."""
    prompt, separator, answer = text.partition(SEPARATOR)
    return Pair(prompt, answer) if separator else None


def synthetic_extraction(size: int, seed: int) -> Iterator[Document]:
    """Documents of about ``size`` bytes in all, each a pair, the same for the same seed."""
    chance = random.Random(f"extraction/{seed}")
    made = 0
    while made < size:
        text = _pair(chance).text
        if len(text) <= LONGEST:
            made += len(text.encode())
            yield Document(PACKAGE, "1", "Apache-2.0", f"{seed}/{made}.json", text)


def _pair(chance: random.Random) -> Pair:
    listed = rows(chance) if chance.random() < 0.28 else []
    if listed and chance.random() < 0.4:
        value, text = _list_alone(listed, chance)
    else:
        value, text = _record(listed, chance)
    prompt = extraction_hint(_schema_of(value), text)
    return Pair(prompt, _written(value, chance))


def _list_alone(listed: Sequence[Row], chance: random.Random) -> tuple[Any, str]:
    """Objects, as an array or as the only member of an object."""
    case = _case(chance)
    name = _name_of_rows(listed, chance)
    objects = _objects(listed, case, chance)
    text = tell_rows(listed, name, chance)
    return (objects if chance.random() < 0.3 else {case(name): objects}), text


def _record(listed: Sequence[Row], chance: random.Random) -> tuple[dict[str, Any], str]:
    """Facts of one subject, and perhaps objects that belong to it."""
    topic = chance.choice(TOPICS)
    subject = subject_of(topic, chance)
    facts = facts_of(topic, chance.randint(1, 3 if listed else 7), chance)
    facts += [flag(chance) for _ in range(chance.choice([0, 0, 0, 0, 1, 1]))]
    facts += [loose_fact(chance) for _ in range(chance.choice([0, 0, 0, 1, 2, 3]))]
    facts = _without_twins(subject, facts)
    chance.shuffle(facts)
    told, untold = facts, []
    if chance.random() < 0.2 and len(facts) > 1:
        told, untold = facts[:-1], facts[-1:]
        nothing = replace(untold[0], value=[] if isinstance(untold[0].value, list) else None)
        if chance.random() < 0.3:
            nothing = replace(nothing, shown=chance.choice(_UNTOLD), phrases=())
            told = [*told, nothing]
        untold = [nothing] if chance.random() < 0.8 else []
    text = tell(subject, topic.pronoun, told, chance)
    asked = [fact for fact in told if fact.value not in (None, []) and chance.random() < 0.75][:7]
    if chance.random() < 0.7 or not asked:
        asked.append(subject)
    asked += untold
    order = chance.random()
    if order < 0.4:
        chance.shuffle(asked)
    elif asked[-1] is subject:
        asked = [subject, *asked[:-1]]
    case = _case(chance)
    value = _nested({case(fact.name): fact.value for fact in asked}, case, chance)
    if listed:
        name = _name_of_rows(listed, chance)
        more = {case(name): _objects(listed, case, chance)}
        value = {**more, **value} if chance.random() < 0.2 else {**value, **more}
        between = chance.choice(["\n", "\n\n", " "]) if text.endswith(".") else "\n"
        text += between + tell_rows(listed, name, chance)
    return value, text


def _without_twins(subject: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """Only facts whose name and label no other fact has."""
    seen = {subject.name, subject.label}
    kept = []
    for fact in facts:
        if not seen & {fact.name, fact.label}:
            seen |= {fact.name, fact.label}
            kept.append(fact)
    return kept


def _nested(members: dict[str, Any], case: Case, chance: random.Random) -> dict[str, Any]:
    """Members, some of them perhaps in an object of their own."""
    if len(members) < 3 or chance.random() > 0.22:
        return members
    first = chance.randrange(1, len(members) - 1)
    items = list(members.items())
    name = case(chance.choice(_GROUPS) if chance.random() < 0.6 else " ".join(some_words(chance, 1, 1)))
    last = chance.randint(first + 1, min(len(items), first + 3))
    return {**dict(items[:first]), name: dict(items[first:last]), **dict(items[last:])}


def _objects(listed: Sequence[Row], case: Case, chance: random.Random) -> list[dict[str, Any]]:
    order = list(range(len(listed[0])))
    if chance.random() < 0.3:
        chance.shuffle(order)
    return [{case(row[column].name): row[column].value for column in order} for row in listed]


def _name_of_rows(listed: Sequence[Row], chance: random.Random) -> str:
    general = chance.choice(["items", "entries", "results", "list", "rows", "records", "lines"])
    return chance.choice([general, f"{listed[0][0].name}s", f"{some_words(chance, 1, 1)[0]}s"])


def _case(chance: random.Random) -> Case:
    """How member names are written."""
    return chance.choices([_snake, _camel, str.capitalize, lambda name: name], [68, 25, 3, 4])[0]


def _snake(name: str) -> str:
    return re.sub(r"\W", "_", name)


def _camel(name: str) -> str:
    first, *others = name.split()
    return first + "".join(map(str.capitalize, others))


def _written(value: Any, chance: random.Random) -> str:
    shape = chance.random()
    if shape < 0.1:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return json.dumps(value, ensure_ascii=False, indent=2 if shape < 0.2 else None)


def _schema_of(value: Any) -> dict[str, Any]:
    """A schema that asks for such a value."""
    if isinstance(value, dict):
        return {"type": "object", "properties": {name: _schema_of(member) for name, member in value.items()}}
    if isinstance(value, list):
        return {"type": "array", "items": _schema_of(value[0]) if value else {}}
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string"}
    return {"type": kinds[type(value)]} if value is not None else {}
