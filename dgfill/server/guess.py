"""The language of a text that came without a name.

llama.vim sends what stands around the cursor, and no file name.  So it is the language in which the whole
lines around the cursor parse: one of those that the request's other texts have, or else a common one.  A text
that parses in none, as prose does, is filled without a grammar, which is the lesser evil.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dgfill.document import detect_language
from dgfill.judge import parse_tree

__all__ = ["guess_language"]

COMMON: Final = (
    "json", "python", "rust", "go", "java", "csharp", "c", "cpp", "javascript", "typescript", "tsx", "toml",
    "lua",
)  # fmt: skip
"""Those of equal merit go to the first; PHP, HTML, Ruby and shells read nearly any text."""

GLANCE: Final = 1 << 14  # characters on either side that are parsed
LEAST: Final = 24  # characters from which anything can be told
SMALLEST: Final = 8  # characters that an error counts as
BROKEN: Final = 0.1  # of a text at most, in its own language: it may be cut out of a larger one


def guess_language(before: str, behind: str, filenames: Sequence[str]) -> str | None:
    """The name of the language of what stands around a cursor.

    Args:
        filenames: of other texts that the request brings along.
    """
    first_line = before.partition("\n")[0]
    if first_line.startswith("#!") and (language := detect_language("", first_line)):
        return language.name
    text = _whole_lines(before, behind)
    if len(text.strip()) < LEAST:
        return None
    near = [language.name for name in filenames if (language := detect_language(name))]
    broken = {language: _broken(language, text.encode()) for language in dict.fromkeys([*near, *COMMON])}
    best = min(broken, key=broken.__getitem__)
    return best if broken[best] <= BROKEN else None


def _whole_lines(before: str, behind: str) -> str:
    """The text without the line of the cursor, which is being written."""
    above, newline, _ = before[-GLANCE:].rpartition("\n")
    return above + newline + behind[:GLANCE].partition("\n")[2]


def _broken(language: str, data: bytes) -> float:
    """The share of a text that its parser has to skip, or has to put in."""
    tree = parse_tree(language, data)
    if tree is None:
        return 1.0
    return sum(max(SMALLEST, end - start) for start, end in tree.broken()) / len(data)
