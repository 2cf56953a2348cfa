"""Patterns of ECMA-262, rewritten in the syntax of the standard library's ``re``.

The syntax is that under the ``u`` flag, and where that is stricter than what is found in the wild,
that of its Annex B (``\\-``, a lone ``]``).  A pattern may match anywhere in a text, so
``search`` reads what comes before and after; what it says with ``$`` is the very end.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Final, NamedTuple

from dgfill.automata.regex.errors import RegexError
from dgfill.automata.regex.sre import parser

__all__ = ["Look", "in_re_syntax", "without_looks"]

BLANKS: Final = "\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff"
CLASSES: Final = {
    "d": "0-9",
    "w": "0-9A-Z_a-z",
    "s": BLANKS,
}
NO_LINE_END: Final = "[^\\n\\r\\u2028\\u2029]"
NOTHING: Final = "[^\\x00-\\U0010ffff]"
CONTROLS: Final = {"t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "0": "\0"}
CATEGORIES: Final = {
    "letter": "L", "cased_letter": "LC", "uppercase_letter": "Lu", "lowercase_letter": "Ll",
    "titlecase_letter": "Lt", "modifier_letter": "Lm", "other_letter": "Lo", "mark": "M",
    "nonspacing_mark": "Mn", "spacing_mark": "Mc", "enclosing_mark": "Me", "number": "N",
    "decimal_number": "Nd", "digit": "Nd", "letter_number": "Nl", "other_number": "No", "punctuation": "P",
    "connector_punctuation": "Pc", "dash_punctuation": "Pd", "open_punctuation": "Ps",
    "close_punctuation": "Pe", "initial_punctuation": "Pi", "final_punctuation": "Pf",
    "other_punctuation": "Po", "punct": "P", "symbol": "S", "math_symbol": "Sm", "currency_symbol": "Sc",
    "modifier_symbol": "Sk", "other_symbol": "So", "separator": "Z", "space_separator": "Zs",
    "line_separator": "Zl", "paragraph_separator": "Zp", "other": "C", "control": "Cc", "cntrl": "Cc",
    "format": "Cf", "surrogate": "Cs", "private_use": "Co", "unassigned": "Cn",
}  # fmt: skip
GROUP: Final = re.compile(r"\(\?(?:<(?P<name>[^\W\d][\w$]*)>|[:=!]|<[=!])")
COUNT: Final = re.compile(r"\{[0-9]+(?:,[0-9]*)?\}")
ESCAPE: Final = re.compile(
    r"""\\(?: u\{(?P<braced>[0-9a-fA-F]+)\}
            | u(?P<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2})
            | u(?P<four>[0-9a-fA-F]{4}) | x(?P<two>[0-9a-fA-F]{2}) | c(?P<control>[a-zA-Z])
            | (?P<negated>[pP])\{(?P<property>[^}]*)\}
            | k<(?P<named>[^>]*)> | (?P<any>.) )""",
    re.VERBOSE | re.DOTALL,
)


def in_re_syntax(pattern: str) -> str:
    """What ``re.search`` matches exactly when a pattern of ECMA-262 matches; raises ``RegexError``."""
    return "".join(_translated(pattern))


def _translated(pattern: str) -> Iterator[str]:
    at = 0
    while at < len(pattern):
        letter = pattern[at]
        if letter == "\\":
            match = ESCAPE.match(pattern, at)
            if match is None:
                raise RegexError("nothing is escaped", at)
            at = match.end()
            if match["any"] in ("b", "B"):
                yield f"(?a:\\{match['any']})"
            elif match["named"] is not None or (match["any"] or "a") in "123456789":
                raise RegexError("a backreference is not supported", match.start())
            else:
                members = _members(match, match.start())
                yield f"[{members}]" if members else NOTHING
        elif letter == "[":
            members, at = _class(pattern, at + 1)
            yield members
        elif letter == ".":
            yield NO_LINE_END
            at += 1
        elif letter == "^":
            yield "\\A"
            at += 1
        elif letter == "$":
            yield "\\Z"
            at += 1
        elif letter == "(" and pattern.startswith("(?", at):
            match = GROUP.match(pattern, at)
            if match is None:
                raise RegexError("an unknown extension", at)
            yield "(?:" if match["name"] else match[0]
            at = match.end()
        elif letter == "(":
            yield "(?:"
            at += 1
        elif letter == "{" and (match := COUNT.match(pattern, at)):
            yield match[0]
            at = match.end()
            if pattern.startswith("+", at):
                raise RegexError("multiple repeat", at)
        elif letter in "{}]":
            yield f"\\{letter}"
            at += 1
        elif letter in "*+?|)":
            yield letter
            at += 1
            if letter in "*+?" and pattern.startswith("+", at):
                raise RegexError("multiple repeat", at)
        else:
            yield _literal(letter)
            at += 1


def _literal(letter: str) -> str:
    return f"\\U{ord(letter):08x}" if not letter.isascii() else re.escape(letter)


def _class(pattern: str, at: int) -> tuple[str, int]:
    """The class whose members begin at a place, and the place behind it."""
    start = at
    negated = pattern.startswith("^", at)
    at += negated
    members: list[str] = []
    range_from: str | None = None  # the last member, if a range may begin with it
    dash = False
    while not pattern.startswith("]", at):
        if at >= len(pattern):
            raise RegexError("an unterminated class", start - 1)
        match = ESCAPE.match(pattern, at) if pattern[at] == "\\" else None
        if match and match["any"] == "b":
            member: str | None = "\b"
        elif match and match["any"] == "-":
            member = "-"
        elif match:
            member = _character(match)
        else:
            member = pattern[at]
        here, at = at, match.end() if match else at + 1
        if (
            member == "-"
            and not match
            and not dash
            and range_from is not None
            and not pattern.startswith("]", at)
        ):
            dash = True
            continue
        if member is None:
            assert match
            members.append(("\\-" if dash else "") + _members(match, here))
            range_from, dash = None, False
        elif dash:
            assert range_from is not None
            if member < range_from:
                raise RegexError(f"bad character range {range_from}-{member}", here)
            members[-1] += f"-{_code(member)}"
            range_from, dash = None, False
        else:
            members.append(_code(member))
            range_from = member
    text = "".join(members)
    if not text:
        return ("[\\x00-\\U0010ffff]" if negated else NOTHING), at + 1
    return f"[{'^' if negated else ''}{text}]", at + 1


def _code(character: str) -> str:
    return f"\\U{ord(character):08x}"


def _character(match: re.Match[str]) -> str | None:
    """The one character that an escape stands for; ``None`` if it is a class."""
    if match["high"]:
        pair = (int(match["high"], 16) - 0xD800, int(match["low"], 16) - 0xDC00)
        return chr(0x10000 + pair[0] * 0x400 + pair[1])
    for name in ("braced", "four", "two"):
        if match[name]:
            code = int(match[name], 16)
            if code > sys.maxunicode:
                raise RegexError("no such code point", match.start())
            return chr(code)
    if match["control"]:
        return chr(ord(match["control"]) % 32)
    if match["property"] is not None or match["any"] is None or match["any"] in "dDwWsS":
        return None
    if match["any"] in CONTROLS:
        return CONTROLS[match["any"]]
    if match["any"].isascii() and match["any"].isalnum():
        raise RegexError(f"bad escape \\{match['any']}", match.start())
    return match["any"]


def _members(match: re.Match[str], at: int) -> str:
    """What stands in a class of ``re`` for an escape."""
    character = _character(match)
    if character is not None:
        return _code(character)
    if match["property"] is not None:
        return _property(match["property"], match["negated"] == "P", at)
    name = match["any"]
    return CLASSES[name] if name in CLASSES else _outside(CLASSES[name.lower()])


@cache
def _outside(members: str) -> str:
    """The members of the opposite class."""
    return _ranges(re.findall(f"[^{members}]+", "".join(map(chr, range(0x110000)))))


def _property(name: str, negated: bool, at: int) -> str:
    key, _, value = name.rpartition("=")
    wanted = CATEGORIES.get(value.lower(), value) if key in ("", "gc", "General_Category") else None
    if value in ("Any", "ASCII", "Alphabetic", "Alpha") and not key:
        wanted = {"Any": "", "ASCII": "ASCII"}.get(value, "Alphabetic")
    runs = None if wanted is None else _of_category(wanted, negated)
    if runs is None:
        raise RegexError(f"the Unicode property {name} is not supported", at)
    return runs


@cache
def _of_category(wanted: str, negated: bool) -> str | None:
    categories = (
        ("Lu", "Ll", "Lt") if wanted == "LC" else ("L", "Nl") if wanted == "Alphabetic" else (wanted,)
    )
    known = {unicodedata.category(chr(code)) for code in range(0x110000)} if wanted else {""}
    if wanted != "ASCII" and not any(name.startswith(categories) for name in known):
        return None

    def inside(code: int) -> bool:
        if wanted == "ASCII":
            return (code < 0x80) != negated
        return unicodedata.category(chr(code)).startswith(categories) != negated

    runs = ["".join(map(chr, run)) for found, run in groupby(range(0x110000), inside) if found]
    return _ranges(runs)


def _ranges(runs: list[str]) -> str:
    return "".join(f"{_code(run[0])}-{_code(run[-1])}" for run in runs)


TOKEN: Final = re.compile(r"\\.|\[\^?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
AHEAD: Final = ("(?=", "(?!")
BEHIND: Final = ("(?<=", "(?<!")
COUNTS: Final = tuple("*+?{")
NOWHERE: Final = re.compile(r"\^\((?:\?:)?(?P<looks>\(\?!.*\))\.\)[*+]\$", re.DOTALL)


class Look(NamedTuple):
    """A condition beside a pattern: another pattern that has to be found in the text, or must not be."""

    pattern: str
    negative: bool


def without_looks(pattern: str) -> tuple[str, list[Look]]:
    """A pattern without the look-arounds whose place in the text is known, and these as conditions.

    ``^(?!a)b`` becomes ``^b`` and not ``^a``, and ``^..(?!a)b`` becomes ``^..b`` and not ``^..a``;
    ``b(?<!a).$`` becomes ``b.$`` and not ``a.$``; ``^((?!a).)*$`` becomes ``^.*$`` and not ``a``.  Others
    stay where they are.
    """
    match = NOWHERE.fullmatch(pattern)
    if match:
        inside = _parts(match["looks"])
        looks = [Look(part[3:-1], part[2] == "!") for part in inside if part.startswith(AHEAD)]
        if len(looks) == len(inside) and not any(re.search(in_re_syntax(look.pattern), "") for look in looks):
            return f"^.{pattern[-2]}$", looks
    parts = _parts(pattern)
    if "|" in parts:
        return pattern, []
    rest, looks = "", []
    for at, part in enumerate(parts):
        behind = "".join(parts[at + 1 :])
        if (
            part.startswith(AHEAD)
            and rest.startswith("^")
            and _has_one_width(rest)
            and behind[:1] not in COUNTS
        ):
            looks.append(Look(f"{rest}(?:{part[3:-1]})", part[2] == "!"))
        elif (
            part.startswith(BEHIND)
            and parts[-1] == "$"
            and _has_one_width(behind)
            and behind[0] not in COUNTS
        ):
            looks.append(Look(f"(?:{part[4:-1]}){behind}", part[3] == "!"))
        else:
            rest += part
    return rest, looks


def _parts(pattern: str) -> list[str]:
    """The tokens of a pattern, each group with all in it."""
    depth = 0
    found: list[str] = []
    for token in TOKEN.findall(pattern):
        if depth:
            found[-1] += token
        else:
            found.append(token)
        depth += (token == "(") - (token == ")")
    return found


def _has_one_width(pattern: str) -> bool:
    """Whether all texts that match have the same number of characters."""
    try:
        least, most = parser.parse(in_re_syntax(pattern)).getwidth()
    except (RegexError, re.error, OverflowError, RecursionError):
        return False
    return bool(least == most)
