"""The kinds of text that need no parser: a word, a number, a string, a line.

``expr``, ``stmt``, ``block`` and node names belong to the grammars.  Numbers are written as
nearly every language reads them.  ``str`` is a quoted literal on one line; which escapes
are right inside is left to the grammar of the file, so nothing legal is refused here.
"""

from __future__ import annotations

from typing import Any, Final

from dgfill.automata.interning import Interned
from dgfill.automata.json import json_text
from dgfill.automata.regex import regex
from dgfill.automata.words import words

__all__ = ["PLAIN_KINDS", "kind"]

INT: Final = r"-?(?:0|[1-9][0-9]*)"
FLOAT: Final = rf"{INT}(?:\.[0-9]+(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)"

DOUBLE: Final = r'"(?:[^"\\\n]|\\.)*"'
SINGLE: Final = r"'(?:[^'\\\n]|\\.)*'"
VERBATIM: Final = r"'[^'\n]*'"  # no escapes
DOUBLED: Final = r"'(?:[^'\n]|'')*'"  # a quote inside is written twice
TWICE: Final = r'"(?:[^"\n]|"")*"'
GRAVE: Final = r'"(?:[^"`\n]|`.|"")*"'  # escapes begin with a backquote
PLAIN: Final = r'"[^"\n]*"'
JSON: Final = r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"'
BACKQUOTED: Final = r"`[^`\n]*`"

QUOTED_BOTH_WAYS: Final = (DOUBLE, SINGLE)
STRINGS: Final[dict[str, tuple[str, ...]]] = {
    "ada": (TWICE,),
    "bash": (DOUBLE, VERBATIM),
    "c": (DOUBLE,),
    "cpp": (DOUBLE,),
    "csharp": (DOUBLE,),
    "dockerfile": (DOUBLE,),
    "fortran": (TWICE, DOUBLED),
    "go": (DOUBLE, BACKQUOTED),
    "haskell": (DOUBLE,),
    "hcl": (DOUBLE,),
    "html": (PLAIN, VERBATIM),
    "java": (DOUBLE,),
    "json": (JSON,),
    "jsonc": (JSON,),
    "kotlin": (DOUBLE,),
    "nix": (DOUBLE,),
    "ocaml": (DOUBLE,),
    "odin": (DOUBLE, BACKQUOTED),
    "pascal": (DOUBLED,),
    "powershell": (GRAVE, DOUBLED),
    "rust": (DOUBLE,),
    "scala": (DOUBLE,),
    "sql": (DOUBLED,),
    "swift": (DOUBLE,),
    "toml": (DOUBLE, VERBATIM),
    "verilog": (DOUBLE,),
    "xml": (PLAIN, VERBATIM),
    "yaml": (DOUBLE, DOUBLED),
}
"""The literals on one line; a language that is missing quotes both ways."""

PATTERNS: Final = {
    "any": r"(?s:.*)",
    "line": r"[^\r\n]*",
    "word": r"\S+",
    "ident": r"[A-Za-z_][A-Za-z0-9_]*",
    "int": INT,
    "float": FLOAT,
}
BOOLEANS: Final = {
    "fortran": (".true.", ".false."),
    "haskell": ("True", "False"),
    "powershell": ("$true", "$false"),
    "python": ("True", "False"),
    "starlark": ("True", "False"),
}
"""How truth is written; a language that is missing writes ``true`` and ``false``."""

PLAIN_KINDS: Final = (*PATTERNS, "bool", "json", "str")


def kind(name: str, language: str | None = None) -> Interned[Any]:
    """The automaton of one of ``PLAIN_KINDS`` in a language; ``KeyError`` for other names."""
    match name:
        case "bool":
            return words(BOOLEANS.get(language or "", ("true", "false")))
        case "json":
            return json_text()
        case "str":
            return regex("|".join(STRINGS.get(language or "", QUOTED_BOTH_WAYS)))
        case _:
            return regex(PATTERNS[name])
