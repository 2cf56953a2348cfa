r"""What may stand between ``{?`` and ``?}``: a name, constraints, a length wish, a hint.

    {? $store ident ~1..4: the list that holds the values ?}
       │      │     │      └─ hint      from a colon before a blank to the end
       │      │     └──────── length    ~8 or ~8..60, in tokens; a wish
       │      └────────────── constraint, any number of them; they intersect
       └───────────────────── name      holes of one name take one text

    constraint  expr           a kind, or a tree-sitter node name
                red|green|"x"  literal words, even if they spell kinds; \| is a bar
                /[A-Z]{3}\/\d/ a regular expression; \/ is a slash
                @email         a grammar, by its name

Parts are separated by blanks; their order is free, and only constraints may repeat.
A part with a bare ``|`` is always a list of words (``#fff|#000``, ``$a|$b``); one that
begins with a slash is always a regular expression.  ``#schema`` is reserved.
Everything else is malformed: ``Malformed`` says what is wrong, and where.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dgfill.document.holes import Constraint, GrammarName, Kind, Length, Pattern, Words

__all__ = ["Body", "Malformed", "parse_body"]

_PART = re.compile(r"[ \t\r\f\v]*(?P<part>(?P<regex>/(?:\\.|[^/\\])*/)?(?P<word>[^ \t\r\f\v]*))")
_SPLIT = re.compile(r"""(["'])(?:(?!\1).)+""")
_BAR = re.compile(r"(?<!\\)\|")
_NAME = re.compile(r"\$(\w+)")
_LENGTH = re.compile(r"~([0-9]{1,6})(?:\.\.([0-9]{1,6}))?")
_GRAMMAR = re.compile(r"@[A-Za-z0-9_-]+")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Malformed(ValueError):
    """A hole that is none: what is wrong, and how far into its source."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Body:
    """What a hole says about its text."""

    name: str | None = None
    constraints: tuple[Constraint, ...] = ()
    length: Length | None = None
    hint: str | None = None


def parse_body(source: str) -> Body:
    """Read what stands between the markers; raises ``Malformed``."""
    body = Body()
    position = 0
    while (part := _PART.match(source, position)) and part["part"]:
        start, position, word = part.start("part"), part.end(), part["word"]
        if part["regex"]:
            body = _constrained(body, _regex(part["regex"], word, start))
        elif word != ":":
            body = _add(body, word.removesuffix(":"), start)
        if word.endswith(":"):
            hint = source[position:].strip()
            if not hint:
                raise Malformed("the hint is missing after ':'", position - 1)
            return replace(body, hint=hint)
    return body


def _constrained(body: Body, constraint: Constraint) -> Body:
    return replace(body, constraints=(*body.constraints, constraint))


def _regex(literal: str, tail: str, offset: int) -> Pattern:
    if tail not in ("", ":"):
        raise Malformed(rf"{tail!r} after a regex: a slash inside one is written \/", offset + len(literal))
    if literal == "//":
        raise Malformed("an empty regex", offset)
    return Pattern(re.sub(r"\\(.)", lambda m: "/" if m[1] == "/" else m[0], literal[1:-1]))


def _add(body: Body, word: str, offset: int) -> Body:
    """The body with one more part that is no regex."""
    if word.startswith("/"):
        raise Malformed("a regex that is not closed: write /regex/", offset)
    if _BAR.search(word):
        return _constrained(body, _words(word, offset))
    if word.startswith("$"):
        if body.name is not None:
            raise Malformed("a second name: a hole has one", offset)
        return replace(body, name=_name(word, offset))
    if word.startswith("~"):
        if body.length is not None:
            raise Malformed("a second length: a hole has one", offset)
        return replace(body, length=_length(word, offset))
    return _constrained(body, _kind(word, offset))


def _words(word: str, offset: int) -> Words:
    words = tuple(alternative.replace(r"\|", "|") for alternative in _BAR.split(word))
    if not all(words):
        raise Malformed(r"an empty alternative: write red|green without blanks, and \| for a bar", offset)
    if split := next(filter(_SPLIT.fullmatch, words), None):
        advice = r"in words a bar is written \|, and blanks need a /regex/"
        raise Malformed(f"{split} has no second quotation mark: {advice}", offset)
    return Words(words)


def _kind(word: str, offset: int) -> Kind | GrammarName:
    if _IDENTIFIER.fullmatch(word):
        return Kind(word)
    if word.startswith("@"):
        if not _GRAMMAR.fullmatch(word):
            raise Malformed(f"'{word}' is no grammar: write @ and letters, digits, _ or -", offset)
        return GrammarName(word.removeprefix("@"))
    if word.startswith("#"):
        raise Malformed(f"'{word}': parts of a JSON Schema are not supported yet", offset)
    if ":" in word:
        raise Malformed(f"'{word}' is no constraint; a hint needs a blank after its ':'", offset)
    forms = "a kind such as int or expr, a tree-sitter node, words (two or more: a|b), @grammar, /regex/"
    raise Malformed(f"'{word}' is no constraint: write {forms}", offset)


def _name(word: str, offset: int) -> str:
    match = _NAME.fullmatch(word)
    if match is None:
        raise Malformed(f"'{word}' is no name: write $ and letters, digits or _", offset)
    return match[1]


def _length(word: str, offset: int) -> Length:
    match = _LENGTH.fullmatch(word)
    if match is None:
        raise Malformed(f"'{word}' is no length: write ~8 or ~8..60", offset)
    least, most = int(match[1]), int(match[2] or match[1])
    if not 1 <= least <= most:
        raise Malformed(f"'{word}' is no length: it starts at 1, and the smaller number comes first", offset)
    return Length(least, most)
