"""Lark's grammar files, in the dialect that llguidance reads.

https://github.com/guidance-ai/llguidance/blob/main/docs/syntax.md.  What is refused, by name: tokens of a
model, options of rules that change what is read (``lazy``), ``&`` and ``~`` between terminals,
priorities, templates, ``%json``, ``%regex``, ``%lark`` and other grammars.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Final

from dgfill.automata.cfg.common import COMMON
from dgfill.automata.cfg.expressions import Call, Choice, Expression, Lexeme, Repeat, Rules, Sequence
from dgfill.automata.cfg.source import DEEPEST, QUANTIFIERS, Source
from dgfill.automata.regex import RegexError
from dgfill.automata.regex.machine import Regex

__all__ = ["read_lark"]

BLANKS: Final = r"(?:[ \t\f\r\n]|(?://|\#)[^\n]*(?:\n|\Z))*"
RULE: Final = r"[!?]*[a-z_][a-z0-9_-]*(?![A-Za-z0-9_-])"
TERMINAL: Final = r"_*[A-Z][A-Z0-9_]*(?![A-Za-z0-9_-])"
STRING: Final = r'"((?:\\.|[^"\\\n])*)"(i?)'
REGEX: Final = r"/(?!/)((?:\\.|[^/\\\n])+)/([imslux]*)"
DIRECTIVE: Final = r"%(?:import|ignore|llguidance|declare|override|extend)\b"
HEAD: Final = rf"(?:{RULE}|{TERMINAL})(?:[ \t]*\[[^\]\n]*\])?(?:[ \t]*\.[ \t]*-?\d+)?[ \t]*:"
STATEMENT: Final = rf"{HEAD}|{DIRECTIVE}"
REFUSED: Final = (
    (r"%json\b", "%json"),
    (r"%regex\b", "%regex"),
    (r"%lark\b", "%lark"),
    (r"<[^\s>]*>", "a token of a model"),
    (r"@", "another grammar"),
    (r"&|~(?![ \t]*\d)", "'&' or '~' between terminals"),
    (r"::", "a parameter of a rule"),
)
HARMLESS: Final = ("capture",)
LONGEST: Final = 100_000  # characters of a terminal's regular expression
IN_CLASS: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\\\]\[&~-]|(?P<other>\[|&&|--|~~)|[&~-])*\]?", re.DOTALL)
OPERATOR: Final = (
    r"([*+?])|~[ \t]*([0-9]+)(?:[ \t]*\.\.[ \t]*([0-9]+))?"
    r"|\{[ \t]*([0-9]*)[ \t]*(?:(,)[ \t]*([0-9]*)[ \t]*)?\}"
)


def read_lark(text: str) -> Rules:
    """The rules of a grammar in Lark's syntax; ``start`` is the start.

    Raises:
        GrammarFileError: it is malformed, uses what is not supported, or has no ``start``.
    """
    reader = _Reader(Source(text, BLANKS))
    reader.read()
    return reader.rules()


class _Reader:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._rules: dict[str, Expression] = {}
        self._terminals: dict[str, Expression] = {}
        self._ignored: list[Expression] = []
        self._calls: list[tuple[str, int]] = []  # of rules and terminals, and where

    def read(self) -> None:
        source = self._source
        source.skip()
        while not source.ended:
            at = source.at
            if source.take(r"%import\b"):
                self._import()
            elif source.take(r"%ignore\b"):
                self._ignored.append(self._choice())
            elif source.take(r"%llguidance\b"):
                self._options()
            elif other := source.take(r"%\w*"):
                source.fail(f"{other[0]} is not supported", at)
            else:
                self._definition()

    def rules(self) -> Rules:
        source = self._source
        for name, at in self._calls:
            if name not in self._rules and name not in self._terminals:
                source.fail(f"there is no {'terminal' if _is_terminal(name) else 'rule'} '{name}'", at)
        if "start" not in self._rules:
            source.fail("there is no rule 'start'", 0)
        patterns = _Patterns(self._terminals, dict(self._calls), source)
        rules = {name: patterns.lexed(body) for name, body in self._rules.items()}
        ignored = [patterns.pattern(part) for part in self._ignored]
        return Rules(rules, "start", Lexeme("|".join(f"(?:{part})" for part in ignored)) if ignored else None)

    def _import(self) -> None:
        source = self._source
        at = source.at
        source.need(r"common\b", "'common', the only library there is,")
        source.need(r"\.?", "'.'")
        if source.take(r"\("):
            names = [source.need(TERMINAL, "a terminal")[0]]
            while source.take(","):
                names.append(source.need(TERMINAL, "a terminal")[0])
            source.need(r"\)", "')'")
        else:
            names = [source.need(TERMINAL, "a terminal")[0]]
        alias = source.need(TERMINAL, "a terminal")[0] if source.take("->") else None
        for name in names:
            if name not in COMMON:
                source.fail(f"common has no '{name}'; it has {', '.join(COMMON)}", at)
            self._define(alias or name, Lexeme(COMMON[name]), at)

    def _options(self) -> None:
        source = self._source
        at = source.at
        try:
            options, source.at = json.JSONDecoder().raw_decode(source.text, source.at)
        except ValueError:
            source.fail("a JSON object is expected here")
        source.skip()
        if options:
            source.fail(f"the option '{next(iter(options))}' is not supported", at)

    def _definition(self) -> None:
        source = self._source
        at = source.at
        name = source.need(rf"{RULE}|{TERMINAL}", "a rule, a terminal or a statement")[0].lstrip("!?")
        if options := source.take(r"\[([^\]\n]*)\]"):
            for option in options[1].split(","):
                key = option.partition("=")[0].strip()
                if key not in HARMLESS:
                    source.fail(f"the option '{key}' is not supported", options.start(1))
        if source.sees(r"\."):
            source.fail("priorities are not supported")
        if source.sees(r"\{"):
            source.fail("templates are not supported")
        source.need(":(?!:)", "':'")
        self._define(name, self._choice(), at)

    def _define(self, name: str, body: Expression, at: int) -> None:
        table = self._terminals if _is_terminal(name) else self._rules
        if name in table:
            self._source.fail(f"'{name}' is defined already", at)
        table[name] = body

    def _choice(self) -> Expression:
        return self._source.choice(self._sequence)

    def _sequence(self) -> Expression:
        source = self._source
        parts: list[Expression] = []
        while not source.ended and not source.sees(rf"[|)\]]|->|{STATEMENT}"):
            parts.append(self._repeated())
        if source.take("->"):
            source.need(rf"{RULE}|{TERMINAL}", "a name")
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _repeated(self) -> Expression:
        source = self._source
        part = self._part()
        for found in source.few(OPERATOR):
            sign, exact, upper, fewest, comma, most = found.groups()
            if sign:
                part = Repeat(part, *QUANTIFIERS[sign])
            elif exact is not None:
                part = source.bounded(part, exact, upper or exact, found.start())
            elif not fewest and not most:
                source.fail("a number is expected here", found.start())
            else:
                part = source.bounded(part, fewest, most if comma else fewest, found.start())
        return part

    def _part(self) -> Expression:
        source = self._source
        at = source.at
        for pattern, what in REFUSED:
            if source.sees(pattern):
                source.fail(f"{what} is not supported")
        if source.take(r"\("):
            return source.bracketed(self._choice, ")")
        if source.take(r"\["):
            return Repeat(source.bracketed(self._choice, "]"), 0, 1)
        if literal := source.take(STRING):
            text = self._unescaped(literal[1], at + 1)
            if source.take(r"\.\."):
                if literal[2]:
                    source.fail("a range has no flags", at)
                return self._range(text, at)
            if not text:
                return Sequence(())
            pattern = re.escape(text)
            return Lexeme(f"(?i:{pattern})" if literal[2] else pattern)
        if found := source.take(REGEX):
            return self._regex(found)
        if source.sees(r'["/]'):
            source.fail("this is not closed on its line")
        name = source.need(rf"{RULE}|{TERMINAL}", "a string, a regular expression, a name or a group")[0]
        if source.sees(r"\{[ \t]*[A-Za-z_\"/]"):
            source.fail("templates are not supported")
        self._calls.append((name, at))
        return Call(name)

    def _regex(self, found: re.Match[str]) -> Lexeme:
        """A regular expression in Rust's syntax, as far as it means the same in Python's."""
        source, pattern, flags = self._source, found[1].replace(r"\/", "/"), set(found[2]) - {"u", "l"}
        if leading := re.match(r"\(\?([ims]+)\)", pattern):
            pattern, flags = pattern[leading.end() :], flags | set(leading[1])
        pattern = re.sub(r"(?<!\\)\(\?P?<[A-Za-z_]\w*>", "(?:", pattern)
        if "|" not in pattern:  # a lexeme is matched as a whole
            pattern = re.sub(r"^\^|(?<!\\)\$$", "", pattern)
        if set_operation := next((one[0] for one in IN_CLASS.finditer(pattern) if one["other"]), None):
            source.fail(f"a class within a class, as in {set_operation}, is not supported", found.start(1))
        if "x" in flags:
            source.fail("the flag x is not supported", found.start(2))
        shown = "".join(sorted(flags))
        pattern = f"(?{shown}:{pattern})" if shown else f"(?:{pattern})"
        try:
            Regex(pattern)
        except RegexError as error:
            source.fail(error.message, found.start(1))
        return Lexeme(pattern)

    def _range(self, low: str, at: int) -> Expression:
        literal = self._source.need(STRING, "a string")
        high = self._unescaped(literal[1], literal.start(1))
        if len(low) != 1 or len(high) != 1 or high < low:
            self._source.fail("a range is from one character to a later one", at)
        return Lexeme(f"[{re.escape(low)}-{re.escape(high)}]")

    def _unescaped(self, text: str, at: int) -> str:
        spelt = re.sub(r"\\(?:x([0-9a-fA-F]{2})|(.))", lambda m: rf"\u00{m[1]}" if m[1] else m[0], text)
        try:
            found = str(json.loads(f'"{spelt}"', strict=False))
            found.encode()
        except ValueError:
            self._source.fail("this string has a wrong escape", at)
        return found


class _Patterns:
    """Terminals as regular expressions."""

    def __init__(self, terminals: Mapping[str, Expression], calls: Mapping[str, int], source: Source) -> None:
        self._terminals = terminals
        self._calls = calls  # where each name is called
        self._source = source
        self._found: dict[str, str] = {}
        self._open: list[str] = []

    def lexed(self, body: Expression) -> Expression:
        """The body of a rule, with lexemes for terminals."""
        match body:
            case Call(name) if _is_terminal(name):
                return Lexeme(self._terminal(name))
            case Sequence(parts):
                return Sequence(tuple(map(self.lexed, parts)))
            case Choice(parts):
                return Choice(tuple(map(self.lexed, parts)))
            case Repeat(part, fewest, most):
                return Repeat(self.lexed(part), fewest, most)
        return body

    def pattern(self, body: Expression) -> str:
        """The body of a terminal as one regular expression."""
        match body:
            case Lexeme(pattern):
                return pattern
            case Call(name) if _is_terminal(name):
                return self._terminal(name)
            case Call(name):
                self._source.fail(f"a terminal cannot hold the rule '{name}'", self._calls[name])
            case Sequence(parts):
                return "".join(f"(?:{self.pattern(part)})" for part in parts)
            case Choice(parts):
                return "|".join(f"(?:{self.pattern(part)})" for part in parts)
            case Repeat(part, fewest, most):
                bound = "" if most is None else str(most)
                return f"(?:{self.pattern(part)}){{{fewest},{bound}}}"

    def _terminal(self, name: str) -> str:
        if name in self._open:
            self._source.fail(f"the terminal '{name}' is defined by itself", self._calls[name])
        if len(self._open) >= DEEPEST:
            self._source.fail(f"more than {DEEPEST} terminals in each other are not supported")
        if name not in self._found:
            self._open.append(name)
            self._found[name] = self.pattern(self._terminals[name])
            self._open.pop()
            if len(self._found[name]) > LONGEST:
                self._source.fail(f"the terminal '{name}' is too large", self._calls[name])
        return self._found[name]


def _is_terminal(name: str) -> bool:
    return name.lstrip("_")[:1].isupper()
