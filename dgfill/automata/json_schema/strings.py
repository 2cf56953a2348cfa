"""Strings: length in code points, patterns, formats, and words to choose from.

Atoms read the UTF-8 bytes of the string that is meant, with all escapes undone.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Hashable
from typing import Any, Final

from dgfill.automata.interning import Interned
from dgfill.automata.json_schema.bounds import Bounds
from dgfill.automata.json_schema.formula import FALSE, TRUE, Atom, Formula, Formulas
from dgfill.automata.protocol import DEAD
from dgfill.automata.regex.machine import FOUND, Regex
from dgfill.automata.words import Words

__all__ = [
    "Checked",
    "Length",
    "Matching",
    "StringAtom",
    "chosen",
    "is_continuation",
    "matching",
    "read",
    "verdict",
]

BYTES: Final = [bytes((byte,)) for byte in range(256)]


def is_continuation(byte: int) -> bool:
    """Whether a byte goes on with a character."""
    return byte & 0xC0 == 0x80


class StringAtom(Atom):
    """A question about a string."""

    __slots__ = ()

    @abstractmethod
    def after(self, formulas: Formulas, byte: int) -> Formula:
        """What is left to ask behind a byte."""

    @abstractmethod
    def holds(self) -> bool:
        """The answer, if the string ends here."""


class Length(Bounds, StringAtom):
    """At least and at most so many more characters."""

    __slots__ = ()

    def after(self, formulas: Formulas, byte: int) -> Formula:
        if is_continuation(byte):
            return self
        return self.one_less(formulas)

    def holds(self) -> bool:
        return self.least == 0


class Matching(StringAtom):
    """The rest of the string is what an automaton accepts from a state on."""

    __slots__ = ("automaton", "state")

    def __init__(self, automaton: Interned[Any], state: int) -> None:
        self.automaton = automaton
        self.state = state

    def __repr__(self) -> str:
        return f"Matching({self.automaton.machine!r}, {self.state})"

    def after(self, formulas: Formulas, byte: int) -> Formula:
        return _at(formulas, self.automaton, self.automaton.step(self.state, BYTES[byte]))

    def holds(self) -> bool:
        return self.automaton.accepts(self.state)

    def lengths(self) -> tuple[int, int | None]:
        """The fewest and the most characters that may follow, between two characters."""
        machine, state = self.automaton.machine, self.automaton[self.state]
        if isinstance(machine, Regex):
            return machine.lengths(state)
        counts = [sum(not is_continuation(byte) for byte in ending) for ending in state]
        return min(counts), max(counts)

    def endings(self) -> frozenset[bytes] | None:
        """What may follow, if that is a choice between words."""
        found: Any = self.automaton[self.state]
        return found if isinstance(self.automaton.machine, Words) else None


def _at(formulas: Formulas, automaton: Interned[Any], state: int) -> Formula:
    if state == DEAD:
        return FALSE
    if automaton[state] is FOUND:
        return TRUE
    return formulas.intern(Matching, automaton, state)


def matching(formulas: Formulas, automaton: Interned[Any]) -> Formula:
    """The string is what an automaton accepts."""
    return _at(formulas, automaton, automaton.start)


def chosen(formulas: Formulas, texts: frozenset[str]) -> Formula:
    """The string is one of these."""
    return matching(formulas, formulas.intern(_choice, texts))


def _choice(texts: frozenset[str]) -> Interned[Any]:
    return Interned(Words(text.encode(errors="surrogatepass") for text in sorted(texts)))


class Checked(StringAtom):
    """The string passes a check that needs all of it."""

    __slots__ = ("check", "text")

    def __init__(self, check: Callable[[str], bool], text: bytes) -> None:
        self.check = check
        self.text = text

    def __repr__(self) -> str:
        return f"Checked({self.check.__name__}, {self.text!r})"

    def after(self, formulas: Formulas, byte: int) -> Formula:
        return formulas.intern(Checked, self.check, self.text + BYTES[byte])

    def holds(self) -> bool:
        return self.check(self.text.decode(errors="surrogatepass"))


def read(formulas: Formulas, formula: Formula, text: bytes) -> Formula:
    """What is left of a formula about a string behind a text."""
    for byte in text:
        if formula is TRUE or formula is FALSE:
            break
        event: Hashable = byte
        formula = formulas.rewrite(event, formula, lambda atom, byte=byte: atom.after(formulas, byte))  # type: ignore[misc]
    return formula


def verdict(formulas: Formulas, formula: Formula) -> bool:
    """The answer to a formula about a string that ends here."""
    return formulas.rewrite("end of string", formula, lambda atom: TRUE if atom.holds() else FALSE) is TRUE
