"""A pattern as a program over characters: Thompson's construction.

The pattern is read by the standard library's own parser, so that its syntax, its errors
and its flags are those of ``re``.  The program is a list of instructions in the form of
Russ Cox's "Regular Expression Matching: the Virtual Machine Approach"
(https://swtch.com/~rsc/regexp/regexp2.html).  Greedy and lazy repeats are the same
language.  Repeats are unrolled; ``LIMIT`` instructions are the end of that.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from dgfill.automata.regex.charset import ALL, Charset, matched_by
from dgfill.automata.regex.errors import RegexError, refusal
from dgfill.automata.regex.sre import compiler, opcodes, parser

__all__ = ["LIMIT", "MATCH", "Assertion", "Character", "Instruction", "Program", "Split", "compile_pattern"]

LIMIT: Final = 20_000  # instructions
MATCH: Final = 0
"""The index of the instruction that ends every program: the text matches."""

CHARACTERS: Final = {opcodes.LITERAL, opcodes.NOT_LITERAL, opcodes.ANY, opcodes.IN}


class Character(NamedTuple):
    """Read one character of a set."""

    characters: Charset
    target: int


class Split(NamedTuple):
    """Go on at any of these."""

    targets: tuple[int, ...]


class Assertion(NamedTuple):
    """Go on if the characters around this place are right: ``^``, ``$``, ``\\b`` and so on."""

    name: str  # of the parser's opcode: AT_BEGINNING, AT_BOUNDARY, ...
    flags: int
    target: int


Instruction = Character | Split | Assertion


class Program(NamedTuple):
    """Instructions, and the one to begin with."""

    instructions: list[Instruction]
    start: int
    anywhere: bool = False  # a match may have any text before and behind it


def compile_pattern(pattern: str, flags: int = 0, *, anywhere: bool = False) -> Program:
    """The program of a pattern; raises ``RegexError``."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # "[[" may become a nested set one day
            parsed = parser.parse(pattern, flags)
        return _Builder(pattern).program(parsed, anywhere)
    except re.error as error:
        raise RegexError(error.msg, error.pos) from None
    except (OverflowError, RecursionError) as error:
        raise RegexError(f"the pattern cannot be read: {error}") from None


class _Builder:
    """Builds from the end: every method takes the instruction that follows and returns the first."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.instructions: list[Instruction] = [Split(())]

    def program(self, parsed: Any, anywhere: bool) -> Program:
        start = self.sequence(parsed, MATCH, parsed.state.flags)
        if anywhere:
            before = self.split(())
            self.instructions[before] = Split((start, self.add(Character(ALL, before))))
            start = before
        return Program(self.instructions, start, anywhere)

    def add(self, instruction: Instruction) -> int:
        if len(self.instructions) >= LIMIT:
            raise RegexError(f"the pattern is too large: more than {LIMIT} states")
        self.instructions.append(instruction)
        return len(self.instructions) - 1

    def split(self, targets: Iterable[int]) -> int:
        return self.add(Split(tuple(targets)))

    def sequence(self, elements: Any, following: int, flags: int) -> int:
        for element in reversed(list(elements)):
            following = self.element(element, following, flags)
        return following

    def element(self, element: Any, following: int, flags: int) -> int:
        opcode, argument = element
        if opcode in CHARACTERS:
            return self.add(Character(matched_by(element, flags), following))
        if opcode is opcodes.AT:
            return self.add(Assertion(str(argument), flags, following))
        if opcode is opcodes.BRANCH:
            _, branches = argument
            return self.split([self.sequence(branch, following, flags) for branch in branches])
        if opcode is opcodes.SUBPATTERN:
            _, added, removed, body = argument
            return self.sequence(body, following, compiler._combine_flags(flags, added, removed))
        if opcode in (opcodes.MAX_REPEAT, opcodes.MIN_REPEAT):
            least, most, body = argument
            return self.repeat(least, most, body, following, flags)
        raise refusal(str(opcode), self.pattern)

    def repeat(self, least: int, most: int, body: Any, following: int, flags: int) -> int:
        if most is opcodes.MAXREPEAT:
            loop = self.split(())
            self.instructions[loop] = Split((self.sequence(body, loop, flags), following))
            first = loop
        else:
            first = self.copies(most - least, body, following, flags, leave=following)
        return self.copies(least, body, first, flags)

    def copies(self, number: int, body: Any, following: int, flags: int, leave: int | None = None) -> int:
        """The body so many times; with ``leave``, each copy may be skipped with all after it."""
        for _ in range(number):
            first = self.sequence(body, following, flags)
            if first == following:  # the body is empty
                break
            following = first if leave is None else self.split((first, leave))
        return following
