"""GBNF, the grammar files of llama.cpp: context-free rules over single characters.

https://github.com/ggml-org/llama.cpp/blob/master/grammars/README.md.  Every character of a literal is a
lexeme of its own, so no lexeme is ever longer than another, and the language is that of the rules.
"""

from __future__ import annotations

import re
from typing import Final

from dgfill.automata.cfg.expressions import Call, Choice, Expression, Lexeme, Repeat, Rules, Sequence
from dgfill.automata.cfg.source import QUANTIFIERS, Source

__all__ = ["read_gbnf"]

BLANKS: Final = r"(?:[ \t\r\n]|#[^\n]*(?:\n|\Z))*"
NAME: Final = r"[a-zA-Z][a-zA-Z0-9-]*"
DEFINITION: Final = rf"{NAME}{BLANKS}::="
ESCAPE: Final = re.compile(
    r'\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([nrt\\"\[\]]))|[^\\]', re.DOTALL
)
NAMED: Final = {"n": "\n", "r": "\r", "t": "\t"}


def read_gbnf(text: str) -> Rules:
    """The rules of a GBNF file; ``root`` is the start.

    Raises:
        GrammarFileError: it is malformed, or has no ``root``.
    """
    source = Source(text, BLANKS)
    source.skip()
    rules: dict[str, Expression] = {}
    calls: list[tuple[str, int]] = []
    while not source.ended:
        at = source.at
        name = source.need(NAME, "the name of a rule")[0]
        source.need("::=", "'::='")
        if name in rules:
            source.fail(f"there is already a rule '{name}'", at)
        rules[name] = _choice(source, calls)
    for name, at in calls:
        if name not in rules:
            source.fail(f"there is no rule '{name}'", at)
    if "root" not in rules:
        source.fail("there is no rule 'root'", 0)
    return Rules(rules, "root")


def _choice(source: Source, calls: list[tuple[str, int]]) -> Expression:
    return source.choice(lambda: _sequence(source, calls))


def _sequence(source: Source, calls: list[tuple[str, int]]) -> Expression:
    parts: list[Expression] = []
    while not source.ended and not source.sees(rf"[|)]|{DEFINITION}"):
        part = _part(source, calls)
        for quantifier in source.few(r"([*+?])|\{\s*([0-9]+)\s*(?:(,)\s*([0-9]*)\s*)?\}"):
            sign, fewest, comma, most = quantifier.groups()
            if sign:
                part = Repeat(part, *QUANTIFIERS[sign])
            else:
                part = source.bounded(part, fewest, most if comma else fewest, quantifier.start())
        parts.append(part)
    return parts[0] if len(parts) == 1 else Sequence(tuple(parts))


def _part(source: Source, calls: list[tuple[str, int]]) -> Expression:
    at = source.at
    if source.take(r"\("):
        return source.bracketed(lambda: _choice(source, calls), ")")
    if literal := source.take(r'"((?:\\.|[^"\\\n])*)"'):
        return Sequence(tuple(Lexeme(re.escape(char)) for char in _characters(source, literal[1], at + 1)))
    if source.take(r"\."):
        return Lexeme("(?s:.)")
    if found := source.take(r"\[(\^?)((?:\\.|[^\]\\\n])*)\]"):
        return _class(source, bool(found[1]), found[2], found.start(2))
    if source.sees(r"!?<"):
        source.fail("tokens of a model are not supported")
    if source.sees(r'["\[]'):
        source.fail("this is not closed on its line")
    name = source.need(NAME, "a literal, a class of characters, a rule or a group")[0]
    calls.append((name, at))
    return Call(name)


def _class(source: Source, negated: bool, text: str, at: int) -> Expression:
    if not text:
        return Lexeme("(?s:.)") if negated else Choice(())
    ranges = []
    parts = _pieces(source, text, at)
    while parts:
        low = _character(parts.pop(0))
        if len(parts) >= 2 and parts[0] == "-":
            high = _character(parts[1])
            del parts[:2]
            if high < low:
                source.fail(f"the range {low}-{high} is empty", at)
            ranges.append(f"{re.escape(low)}-{re.escape(high)}")
        else:
            ranges.append(re.escape(low))
    return Lexeme(f"[{'^' if negated else ''}{''.join(ranges)}]")


def _characters(source: Source, text: str, at: int) -> list[str]:
    return [_character(piece) for piece in _pieces(source, text, at)]


def _pieces(source: Source, text: str, at: int) -> list[str]:
    """The characters of a literal or a class as they are spelt."""
    pieces, start = [], 0
    while start < len(text):
        match = ESCAPE.match(text, start)
        if match is None:
            source.fail(f"'{text[start : start + 2]}' is no escape", at + start)
        code = ord(match[0]) if len(match[0]) == 1 else int(match[1] or match[2] or match[3] or "0", 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            source.fail(f"{match[0]} is no character", at + start)
        pieces.append(match[0])
        start = match.end()
    return pieces


def _character(piece: str) -> str:
    if len(piece) == 1:
        return piece
    if piece[1] in "xuU":
        return chr(int(piece[2:], 16))
    return NAMED.get(piece[1], piece[1])
