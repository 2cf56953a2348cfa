"""Grammar files, by their ending, and those that come with dgfill, by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Final

from dgfill.automata.cfg.errors import GrammarFileError
from dgfill.automata.cfg.expressions import Rules
from dgfill.automata.cfg.gbnf import read_gbnf
from dgfill.automata.cfg.lark import read_lark
from dgfill.automata.cfg.machine import ContextFree
from dgfill.automata.cfg.network import build_network
from dgfill.automata.interning import Interned
from dgfill.automata.regex import RegexError, regex

__all__ = ["ENDINGS", "find_grammar", "from_gbnf", "from_lark", "grammar_names", "read_grammar", "read_rules"]

HOMES: Final = (Path(__file__).parents[2] / "grammars", Path(__file__).parents[3] / "grammars")
"""Where the grammars of dgfill lie: in the package, or beside it in a checkout."""


def from_lark(text: str) -> Interned[Any]:
    """The automaton of a grammar in Lark's syntax, as llguidance reads it; raises ``GrammarFileError``."""
    return _automaton(read_lark(text))


def from_gbnf(text: str) -> Interned[Any]:
    """The automaton of a grammar in GBNF, llama.cpp's syntax; raises ``GrammarFileError``."""
    return _automaton(read_gbnf(text))


def _from_regex(text: str) -> Interned[Any]:
    try:
        return regex(text.removesuffix("\n"))
    except RegexError as error:
        raise GrammarFileError(error.message, error.position or 0) from error


def _automaton(rules: Rules) -> Interned[Any]:
    try:
        return Interned(ContextFree(build_network(rules)))
    except RegexError as error:
        raise GrammarFileError(f"a regular expression in it: {error}") from error


ENDINGS: Final[dict[str, Callable[[str], Interned[Any]]]] = {
    ".lark": from_lark,
    ".gbnf": from_gbnf,
    ".regex": _from_regex,
}


def read_rules(path: Path) -> Rules | None:
    """The rules of a grammar file, if it is one of rules; raises as ``read_grammar`` does."""
    reader = {".lark": read_lark, ".gbnf": read_gbnf}.get(path.suffix)
    return reader(path.read_text(encoding="utf-8-sig")) if reader else None


def read_grammar(path: Path) -> Interned[Any]:
    """The automaton of a grammar file; its ending says what it is.

    Raises:
        GrammarFileError: what is wrong with it, and where.
        OSError: it cannot be read.
        UnicodeDecodeError: it is not UTF-8.
    """
    read = ENDINGS.get(path.suffix)
    if read is None:
        raise GrammarFileError(f"what is a grammar file is known by its ending: {', '.join(ENDINGS)}")
    return read(path.read_text(encoding="utf-8-sig"))


def grammar_names() -> dict[str, Path]:
    """The grammars that come with dgfill."""
    return {path.stem: path for path in sorted(_home().iterdir()) if path.suffix in ENDINGS}


def find_grammar(name: str) -> Path | None:
    """The file of a grammar that comes with dgfill."""
    return grammar_names().get(name)


@cache
def _home() -> Path:
    return next(home for home in HOMES if home.is_dir())
