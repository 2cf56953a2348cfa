"""The colours of a text in its language, by the lexers of Pygments.

Only the colours that a terminal's theme defines, since they can be read on its background, be it light or
dark; and neither red nor green, which say what is old and what is new.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
from pygments.token import Comment, Keyword, Name, Number, Operator, String, _TokenType
from pygments.util import ClassNotFound
from rich.text import Span

from dgfill.document import LANGUAGES

__all__ = ["syntax"]

LONGEST: Final = 1 << 18  # characters; a longer text goes without, since it would take seconds

STYLES: Final = {
    Comment: "dim",
    Comment.Preproc: "magenta",
    Keyword: "magenta",
    Keyword.Constant: "cyan",
    Keyword.Type: "cyan",
    Operator.Word: "magenta",
    Name.Attribute: "cyan",
    Name.Builtin: "cyan",
    Name.Builtin.Pseudo: "",
    Name.Class: "bold",
    Name.Decorator: "cyan",
    Name.Exception: "cyan",
    Name.Function: "bold",
    Name.Tag: "magenta",
    Number: "cyan",
    String: "yellow",
}


def syntax(text: str, path: str, language: str | None) -> Iterator[Span]:
    """Where in a text what has a colour; nothing if no lexer knows the language."""
    lexer = _lexer(path, language) if len(text) <= LONGEST else None
    # ``get_tokens`` would change blanks and line breaks first.
    for start, kind, piece in lexer.get_tokens_unprocessed(text) if lexer else ():
        if style := _style(kind):
            yield Span(start, start + len(piece), style)


def _lexer(path: str, language: str | None) -> Lexer | None:
    known = LANGUAGES.get(language or "")
    for name in filter(None, [language, *(known.aliases if known else ())]):
        try:
            return get_lexer_by_name(name)
        except ClassNotFound:
            continue
    try:
        return None if known else get_lexer_for_filename(path)
    except ClassNotFound:
        return None


@lru_cache(None)
def _style(kind: _TokenType) -> str | None:
    """That of a kind of token, or else of what it is a kind of."""
    while kind.parent is not None and kind not in STYLES:
        kind = kind.parent
    return STYLES.get(kind)
