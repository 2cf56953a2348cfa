"""Programs with tests, and what runs them in each language.

The tests of Go and Rust need packages that are fetched: they are not run.
"""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from typing import Final

from dgfill.errors import InputError
from dgfill.evaluation.problems import Problem
from dgfill.evaluation.sandbox import status_of_last

__all__ = ["TOOLCHAINS", "Program", "Toolchain", "assert_sandbox"]

AT_THE_END: Final = 117  # a status that no program has by accident: to leave in the middle is no success
MEGABYTES: Final = 1024


@dataclass(frozen=True, slots=True)
class Toolchain:
    """How the source of a program is run."""

    file: str
    commands: tuple[tuple[str, ...], ...]
    success: int = 0  # the last command's status if nothing went wrong
    seconds: float = 5.0  # of each command; on a busy machine
    megabytes: int | None = MEGABYTES
    before: str = ""  # what the source begins with
    after: str = ""

    @property
    def is_there(self) -> bool:
        return all(shutil.which(command[0]) for command in self.commands if not command[0].startswith("./"))

    def runs(self, source: str) -> bool:
        """Whether a program runs to its end, and nothing goes wrong on the way."""
        files = {self.file: f"{self.before}{source}\n{self.after}\n"}
        return status_of_last(files, self.commands, self.seconds, self.megabytes) == self.success


TOOLCHAINS: Final = {
    "python": Toolchain(
        file="program.py",
        commands=((sys.executable, "-I", "program.py"),),
        success=AT_THE_END,
        after=f"__import__('os')._exit({AT_THE_END})",
    ),
    "javascript": Toolchain(
        file="program.js",
        commands=(("node", "program.js"),),
        success=AT_THE_END,
        megabytes=None,
        before="console.assert = holds => { if (!holds) process.exit(1); };\n",
        after=f"process.exit({AT_THE_END});",
    ),
    "cpp": Toolchain(
        file="program.cpp",
        commands=(("g++", "-std=c++17", "-o", "program", "program.cpp"), ("./program",)),
        seconds=20.0,
    ),
    "java": Toolchain(
        file="Main.java",
        commands=(("javac", "Main.java"), ("java", f"-Xmx{MEGABYTES}m", "-cp", ".", "Main")),
        seconds=20.0,
        megabytes=None,
    ),
}


@dataclass(frozen=True, slots=True)
class Program:
    """A program with holes, and its tests."""

    problem: Problem
    tests: str  # code to run after it

    def passes(self, text: str) -> bool:
        """Whether the program, filled, passes its tests."""
        return TOOLCHAINS[self.problem.language].runs(f"{text}\n{self.tests}")

    @property
    def can_be_tested(self) -> bool:
        """Whether the original passes here."""
        toolchain = TOOLCHAINS.get(self.problem.language)
        is_there = toolchain is not None and toolchain.is_there
        return is_there and self.passes(self.problem.text(self.problem.answers))


def assert_sandbox() -> None:
    """Raises InputError where not even an empty program runs, as on systems without such limits."""
    if not TOOLCHAINS["python"].runs(""):
        raise InputError("programs cannot be run here under limits of time and memory, so nothing is tested")
