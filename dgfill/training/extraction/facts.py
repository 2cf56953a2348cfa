"""Facts: what a text tells, and what a schema may ask for."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from dgfill.training.extraction.topics import FLAGS, LOOSE_KINDS, ROWS, Field, Topic
from dgfill.training.extraction.values import KINDS, some_words

__all__ = ["Fact", "Row", "facts_of", "flag", "loose_fact", "rows", "subject_of"]

Row = tuple["Fact", ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One value with its names."""

    name: str  # of the member: words in lower case, with blanks
    label: str  # in the text
    value: Any
    shown: str  # the value as the text writes it
    phrases: tuple[str, ...] = ()  # that may follow the subject; the value is in them


def subject_of(topic: Topic, chance: random.Random) -> Fact:
    """Whom or what the text is about."""
    return _fact(topic.subject, chance)


def facts_of(topic: Topic, count: int, chance: random.Random) -> list[Fact]:
    """Different facts of a topic, in random order."""
    return [_fact(field, chance) for field in chance.sample(topic.fields, min(count, len(topic.fields)))]


def flag(chance: random.Random) -> Fact:
    """Something that is so, or is not."""
    word, value = chance.choice(FLAGS), chance.random() < 0.5
    name = word.replace("_", " ")
    no = chance.choice([f"is not {name}", f"isn't {name}", f"is not yet {name}", f"is no longer {name}"])
    yes = chance.choice([f"is {name}", f"is {name}", f"is already {name}", f"is now {name}"])
    shown = chance.choice([("yes", "no"), ("true", "false"), ("on", "off"), ("Yes", "No")])[not value]
    return Fact(chance.choice([name, f"is {name}"]), name, value, shown, (yes if value else no,))


def loose_fact(chance: random.Random) -> Fact:
    """A value with a name of random words."""
    name = " ".join(some_words(chance, 1, 3))
    value, shown = KINDS[chance.choice(LOOSE_KINDS)](chance)
    return Fact(name, name, value, shown)


def rows(chance: random.Random) -> list[Row]:
    """Objects of one kind."""
    columns = chance.choice(ROWS)
    columns = (columns[0], *chance.sample(columns[1:], chance.randint(1, len(columns) - 1)))
    if chance.random() < 0.3:
        columns = tuple((some_words(chance, 1, 1)[0], kind) for _, kind in columns)
    if len({name for name, _ in columns}) < len(columns):
        return rows(chance)
    count = chance.choice([2, 2, 3, 3, 4] if len(columns) < 4 else [2])
    return [tuple(_cell(name, kind, chance) for name, kind in columns) for _ in range(count)]


def _cell(name: str, kind: str, chance: random.Random) -> Fact:
    value, shown = KINDS[kind](chance)
    words = name.replace("_", " ")
    return Fact(words, words, value, shown)


def _fact(field: Field, chance: random.Random) -> Fact:
    value, shown = KINDS[field.kind](chance)
    name, label = (chance.choice(field.names).replace("_", " ") for _ in range(2))
    if chance.random() < 0.4:
        label = name
    return Fact(name, label, value, shown, tuple(_placed(field.phrases, shown)))


def _placed(phrases: Iterable[str], shown: str) -> Iterable[str]:
    return (phrase.replace("_", shown) for phrase in phrases)
