"""The control table of JSON texts: RFC 8259, byte by byte.

A control says where in a text a byte stands, but not what is open around it: before a
value, behind a backslash in a key, in the exponent of a number.  What a bracket or a
comma leads to depends on the innermost open container, so there the table holds an action.

Strings are well-formed UTF-8 (Unicode 15, table 3-7); an escaped surrogate may stand
alone, as ``json.loads`` has it.  ``NaN`` and ``Infinity`` are not JSON.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "AFTER",
    "ARRAY",
    "CLASSES",
    "CLOSE_ARRAY",
    "CLOSE_OBJECT",
    "COMMA",
    "ENDS",
    "FIRST_ACTION",
    "FIRST_KEY",
    "FIRST_VALUE",
    "KEY",
    "NAMES",
    "NOTHING",
    "OBJECT",
    "OPEN_ARRAY",
    "OPEN_OBJECT",
    "OUTSIDE",
    "ROWS",
    "VALUE",
]

OUTSIDE: Final = 0
"""In place of a container: none is open."""
OBJECT: Final = ord("{")
ARRAY: Final = ord("[")

Rules = dict[bytes, str]  # bytes -> the control or the action that any of them leads to

_ACTIONS: Final = ("{", "[", "}", "]", ",")
_BLANKS: Final = b" \t\n\r"
_DIGITS: Final = b"0123456789"
_ASCII_IN_STRINGS: Final = bytes(set(range(0x20, 0x80)) - set(b'"\\'))
_TRAILING: Final = bytes(range(0x80, 0xC0))


def _string(name: str, then: str) -> dict[str, Rules]:
    """A string: its inside, its escapes, and the inside of each kind of character."""
    return {
        name: {
            b'"': then,
            b"\\": f"{name} \\",
            _ASCII_IN_STRINGS: name,
            bytes(range(0xC2, 0xE0)): f"{name} +1",
            b"\xe0": f"{name} e0",
            b"\xed": f"{name} ed",
            bytes(set(range(0xE1, 0xF0)) - {0xED}): f"{name} +2",
            b"\xf0": f"{name} f0",
            b"\xf4": f"{name} f4",
            b"\xf1\xf2\xf3": f"{name} +3",
        },
        f"{name} \\": {b'"\\/bfnrt': name, b"u": f"{name} u"},
        f"{name} u": {b"0123456789abcdefABCDEF": f"{name} u0"},
        f"{name} u0": {b"0123456789abcdefABCDEF": f"{name} u00"},
        f"{name} u00": {b"0123456789abcdefABCDEF": f"{name} u000"},
        f"{name} u000": {b"0123456789abcdefABCDEF": name},
        f"{name} +1": {_TRAILING: name},
        f"{name} +2": {_TRAILING: f"{name} +1"},
        f"{name} +3": {_TRAILING: f"{name} +2"},
        f"{name} e0": {_TRAILING[0x20:]: f"{name} +1"},
        f"{name} ed": {_TRAILING[:0x20]: f"{name} +1"},
        f"{name} f0": {_TRAILING[0x10:]: f"{name} +2"},
        f"{name} f4": {_TRAILING[:0x10]: f"{name} +2"},
    }


def _literal(word: str) -> dict[str, Rules]:
    """What was read of a word -> the next letter of it."""
    ends = [*(word[:stop] for stop in range(1, len(word))), "after"]
    return {ends[i]: {word[i + 1].encode(): ends[i + 1]} for i in range(len(word) - 1)}


_VALUE: Final[Rules] = {
    b'"': "string",
    b"-": "-",
    b"0": "0",
    b"123456789": "1",
    b"t": "t",
    b"f": "f",
    b"n": "n",
    b"{": "{",
    b"[": "[",
}
_AFTER: Final[Rules] = {_BLANKS: "after", b",": ",", b"}": "}", b"]": "]"}
_RULES: Final[dict[str, Rules]] = {
    "value": {_BLANKS: "value", **_VALUE},
    "first value": {_BLANKS: "first value", b"]": "]", **_VALUE},
    "first key": {_BLANKS: "first key", b"}": "}", b'"': "in key"},
    "key": {_BLANKS: "key", b'"': "in key"},
    "colon": {_BLANKS: "colon", b":": "value"},
    "after": _AFTER,
    **_string("string", then="after"),
    **_string("in key", then="colon"),
    "-": {b"0": "0", b"123456789": "1"},
    "0": {b".": ".", b"eE": "e", **_AFTER},
    "1": {_DIGITS: "1", b".": ".", b"eE": "e", **_AFTER},
    ".": {_DIGITS: ".0"},
    ".0": {_DIGITS: ".0", b"eE": "e", **_AFTER},
    "e": {b"+-": "e+", _DIGITS: "e0"},
    "e+": {_DIGITS: "e0"},
    "e0": {_DIGITS: "e0", **_AFTER},
    **_literal("true"),
    **_literal("false"),
    **_literal("null"),
}

NAMES: Final = tuple(_RULES)
"""The controls."""
FIRST_ACTION: Final = len(NAMES)
"""Codes from here on are no controls but actions, or ``NOTHING``."""
OPEN_OBJECT, OPEN_ARRAY, CLOSE_OBJECT, CLOSE_ARRAY, COMMA = range(FIRST_ACTION, FIRST_ACTION + len(_ACTIONS))
NOTHING: Final = 255
"""The code of a byte that cannot stand there."""

_CODES: Final = {name: code for code, name in enumerate((*NAMES, *_ACTIONS))}
VALUE, FIRST_VALUE, FIRST_KEY, KEY, AFTER = (
    _CODES[name] for name in ("value", "first value", "first key", "key", "after")
)
ENDS: Final = frozenset(_CODES[name] for name in ("after", "0", "1", ".0", "e0"))
"""The controls in which a value outside of all containers may end."""


def _row(rules: Rules) -> bytes:
    row = bytearray([NOTHING]) * 256
    for letters, name in rules.items():
        for letter in letters:
            row[letter] = _CODES[name]
    return bytes(row)


ROWS: Final = tuple(_row(rules) for rules in _RULES.values())
"""For every control and every byte: the next control, an action, or ``NOTHING``."""


def _classes() -> bytes:
    columns: dict[bytes, int] = {}
    return bytes(columns.setdefault(bytes(row[byte] for row in ROWS), len(columns)) for byte in range(256))


CLASSES: Final = _classes()
"""For every byte a label; bytes with one label are interchangeable everywhere."""
