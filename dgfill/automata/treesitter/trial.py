"""A grammar that does not come with dgfill is first tried in a process of its own.

Scanners are hand-written C, which may take for granted that it is never asked out of turn, as
Perl's does for the ends of quotations.  What ends the process here would have ended dgfill.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from typing import Any, Final

from dgfill.automata.treesitter.abi import GrammarError

__all__ = ["try_out"]

LONGEST: Final = 60  # seconds
TEXTS: Final = 20
BYTES: Final = 40  # of each text
PROGRAM: Final = "import sys; from dgfill.automata.treesitter.trial import main; main(*sys.argv[1:])"


def try_out(language: str) -> None:
    """Build the automaton of a language elsewhere, and have it read some bytes.

    Raises:
        GrammarError: that failed, and how.
    """
    command = [sys.executable, "-P", "-c", PROGRAM, language]  # -P: nothing is imported from here
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    try:
        done = subprocess.run(command, env=environment, capture_output=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        raise GrammarError(f"the grammar of {language} took more than {LONGEST} seconds") from None
    if done.returncode < 0:
        ended = signal.Signals(-done.returncode).name
        raise GrammarError(f"the grammar of {language} ends the process that reads with it ({ended})")
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise GrammarError(f"the grammar of {language} makes no automaton: {reason}")


def main(language: str) -> None:
    """Exits with 0 if nothing happens."""
    from dgfill.automata.treesitter.grammars import load_grammar
    from dgfill.automata.treesitter.machine import Grammar

    try:
        grammar = Grammar(load_grammar(language))
    except GrammarError as error:
        sys.exit(str(error))
    _read(grammar, random.Random(0))


def _read(grammar: Any, chance: random.Random) -> None:
    """Texts that go on for as long as they are alive."""
    for _ in range(TEXTS):
        state = grammar.initial()
        for _ in range(BYTES):
            tried = chance.sample(range(9, 127), 24)
            after = (grammar.advance(state, bytes((byte,))) for byte in tried)
            state = next((found for found in after if found), None)
            if state is None:
                break
            grammar.accepts(state, b"\n")
