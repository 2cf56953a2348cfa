"""Facts as a text: sentences, lines, mails, logs, chats, tables."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from dgfill.training.extraction.facts import Fact, Row
from dgfill.training.extraction.values import KINDS, coined, listed, person, some_words

__all__ = ["tell", "tell_rows"]

_NOISE = """Please let me know if anything is unclear.
The W W was mentioned again in the W report.
Nothing else has changed since the last W.
N asked about the W, but nobody knew.
As usual, the W was late.
More details will follow soon.
There is a W next to the W.
We talked about this at the W meeting.
The old W is not part of this.
Thanks for your help!
See the W for more.
N disagreed.
It rained in C all day.
Some say the W is better than the W.
This is an automatic message.
Do not reply to this mail.
The W team is happy to help.
Everything else stays as it was.""".splitlines()
_GREETINGS = ["Hi N,", "Hello N,", "Dear N,", "Hey,", "Good morning,", "To whom it may concern,"]
_FAREWELLS = ["Best,\nN", "Thanks,\nN", "Kind regards\nN", "Cheers\nN", "-- \nN", "Yours, N"]
_LEADS = [
    "New W:",
    "FYI:",
    "Note:",
    "Update on the W.",
    "Here is what we know.",
    "Summary:",
    "W W",
    "Details below.",
]
_LOOSE = """The {} is {}.
The {} is {}.
Its {} is {}.
Set the {} to {}.
We set the {} to {}.
As for the {}, it is {}.
The {} was {}.
The {}: {}.
{1} is the {0}.
Use {1} as the {0}.
For the {}, use {}.""".splitlines()


def tell(subject: Fact, pronoun: str, facts: Sequence[Fact], chance: random.Random) -> str:
    """A text that tells all facts, of the subject too, in their order."""
    (style,) = chance.choices(
        [_prose, _lines, _inline, _terse, _log, _chat, _columns], [46, 22, 9, 8, 5, 5, 5]
    )
    told = style(subject, pronoun, facts, chance)
    shape = chance.random()
    if shape < 0.12:
        greeting, farewell = (_noisy(chance.choice(forms), chance) for forms in (_GREETINGS, _FAREWELLS))
        return f"{greeting}\n\n{told}\n\n{farewell}"
    if shape < 0.2:
        return _noisy(chance.choice(_LEADS), chance) + chance.choice(" \n") + told
    if shape < 0.25:
        return told + chance.choice(" \n") + _noise(chance)
    return told


def tell_rows(rows: Sequence[Row], name: str, chance: random.Random) -> str:
    """A text that tells objects of one kind."""
    labels = [cell.label for cell in rows[0]]
    shape = chance.random()
    if shape < 0.3:
        between = chance.choice([" | ", ", ", "\t", "; ", " - "])
        lines = [between.join(cell.shown for cell in row) for row in rows]
        if between in (" | ", ", ", "; ", "\t"):
            lines.insert(0, between.join(labels))
        return "\n".join(lines)
    if shape < 0.55:
        mark = chance.choice(["- ", "* ", "", "# "])
        pairs = [", ".join(f"{cell.label}: {cell.shown}" for cell in row) for row in rows]
        return "\n".join(mark + line for line in [*([f"{name}:"] if not mark else []), *pairs])
    if shape < 0.8:
        form = chance.choice(["{0} ({1})", "{0}: {1}", "{0} with {1}", "{0}, {1}"])
        with_labels = chance.random() < 0.6
        parts = []
        for first, *others in rows:
            rest = [f"{cell.label} {cell.shown}" if with_labels else cell.shown for cell in others]
            parts.append(form.format(first.shown, ", ".join(rest) if "(" in form else " and ".join(rest)))
        lead = chance.choice([f"The {name} are ", f"{name}: ", "There are ", "We have ", ""])
        return f"{lead}{'; '.join(parts)}."
    verb = chance.choice(["has", "shows", "comes with", "got"])
    return " ".join(
        f"{row[0].shown} {verb} {listed(chance, [f'{cell.label} {cell.shown}' for cell in row[1:]])}."
        for row in rows
    )


def _prose(subject: Fact, pronoun: str, facts: Sequence[Fact], chance: random.Random) -> str:
    """Sentences; the subject comes first, then a pronoun stands for it."""
    pronoun = chance.choice(pronoun.split("/"))
    sentences: list[str] = []
    named = False
    waiting = list(facts)
    while waiting:
        fact = waiting.pop(0)
        if not fact.phrases:
            sentences.append(chance.choice(_LOOSE).format(fact.label, fact.shown))
            continue
        verbs = [chance.choice(fact.phrases)]
        while waiting and waiting[0].phrases and chance.random() < 0.45 and len(verbs) < 4:
            verbs.append(chance.choice(waiting.pop(0).phrases))
        who = pronoun if named and chance.random() < 0.7 else subject.shown
        if who == "They":
            who = subject.shown
        named = True
        sentences.append(f"{who} {', '.join(verbs[:-1])}{' and ' if verbs[:-1] else ''}{verbs[-1]}.")
    if not named:
        sentences.insert(0, f"This is about {subject.shown}.")
    for _ in range(chance.choice([0, 0, 0, 1, 1, 2])):
        sentences.insert(chance.randint(0, len(sentences)), _noise(chance))
    return " ".join(sentences)


def _lines(subject: Fact, pronoun: str, facts: Sequence[Fact], chance: random.Random) -> str:
    """A label and a value on each line."""
    between = chance.choice([": ", ": ", ": ", " = ", ":  ", " - ", "\t", "=", ":\n  "])
    mark = chance.choice(["", "", "", "- ", "* "])
    case = _label_case(chance)
    lines = [
        f"{mark}{case(fact.label)}{between}{fact.shown}" for fact in _and_subject(subject, facts, chance)
    ]
    if chance.random() < 0.3:
        lines.insert(chance.randint(0, len(lines)), _noise(chance))
    return "\n".join(lines)


def _inline(subject: Fact, pronoun: str, facts: Sequence[Fact], chance: random.Random) -> str:
    """Labels and values on one line."""
    between, after = chance.choice([": ", " ", " is ", "="]), chance.choice([", ", "; ", " / ", ". "])
    return after.join(f"{fact.label}{between}{fact.shown}" for fact in _and_subject(subject, facts, chance))


def _terse(subject: Fact, pronoun: str, facts: Sequence[Fact], chance: random.Random) -> str:
    """The subject, some values without a label, and what else is told: ``Ada, 36, lives in Oslo``."""
    bare = chance.randint(1, 3)
    parts = []
    for fact in facts:
        if bare and not isinstance(fact.value, bool | list):
            bare -= 1
            parts.append(fact.shown)
        else:
            parts.append(chance.choice(fact.phrases) if fact.phrases else f"{fact.label} {fact.shown}")
    between = chance.choice([", ", ", ", ", ", "; ", " - "])
    return between.join([subject.shown, *parts]) + chance.choice(["", "."])


def _log(subject: Fact, pronoun: str, facts: Sequence[Fact], chance: random.Random) -> str:
    """Lines of a log."""
    lines = []
    waiting = _and_subject(subject, facts, chance)
    while waiting:
        part, waiting = waiting[:3], waiting[3:]
        pairs = " ".join(f"{fact.label.replace(' ', '_')}={fact.shown}" for fact in part)
        words = " ".join(some_words(chance, 1, 2))
        lines.append(f"{KINDS['stamp'](chance)[1]} {KINDS['severity'](chance)[1]} {words}: {pairs}")
    return "\n".join(lines)


def _chat(subject: Fact, pronoun: str, facts: Sequence[Fact], chance: random.Random) -> str:
    """Questions and answers."""
    one, other = coined(chance), coined(chance)
    lines = []
    for fact in _and_subject(subject, facts, chance):
        question = chance.choice(["What is the {}?", "And the {}?", "{}?", "Do you know the {}?"])
        answer = chance.choice(["{}", "{}", "It is {}.", "That is {}", "{}, I think"])
        lines += [f"{one}: {question.format(fact.label)}", f"{other}: {answer.format(fact.shown)}"]
    return "\n".join(lines)


def _columns(subject: Fact, pronoun: str, facts: Sequence[Fact], chance: random.Random) -> str:
    """A table of one row."""
    between = chance.choice([" | ", "\t", ";", ", "])
    told = _and_subject(subject, facts, chance)
    return "\n".join([between.join(fact.label for fact in told), between.join(fact.shown for fact in told)])


def _and_subject(subject: Fact, facts: Sequence[Fact], chance: random.Random) -> list[Fact]:
    place = 0 if chance.random() < 0.7 else chance.randint(0, len(facts))
    return [*facts[:place], subject, *facts[place:]]


def _label_case(chance: random.Random) -> Callable[[str], str]:
    cases = [
        str.capitalize,
        str.capitalize,
        str.title,
        str.lower,
        str.upper,
        lambda text: text.replace(" ", "_"),
    ]
    return chance.choice(cases)


def _noise(chance: random.Random) -> str:
    return _noisy(chance.choice(_NOISE), chance)


def _noisy(form: str, chance: random.Random) -> str:
    """A form with its capitals W, N and C replaced by a word, a name and a coined word."""
    makers = {
        "W": lambda: some_words(chance, 1, 1)[0],
        "N": lambda: person(chance),
        "C": lambda: coined(chance),
    }
    words = form.replace("\n", " \n ").split(" ")
    filled = [
        makers[word.rstrip(".,:;!")]() + word[len(word.rstrip(".,:;!")) :]
        if word.rstrip(".,:;!") in makers
        else word
        for word in words
    ]
    return " ".join(filled).replace(" \n ", "\n")
