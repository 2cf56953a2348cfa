"""The terminals of ``%import common``, as Lark's library names them."""

from __future__ import annotations

from typing import Final

__all__ = ["COMMON"]

_SIGN: Final = r"[+-]?"
_EXPONENT: Final = r"(?:[eE][+-]?[0-9]+)"
_DECIMAL: Final = r"(?:[0-9]+\.[0-9]*|\.[0-9]+)"
_FLOAT: Final = rf"(?:{_DECIMAL}{_EXPONENT}?|[0-9]+{_EXPONENT})"
_NUMBER: Final = rf"(?:{_FLOAT}|[0-9]+)"

COMMON: Final = {
    "DIGIT": r"[0-9]",
    "HEXDIGIT": r"[0-9a-fA-F]",
    "INT": r"[0-9]+",
    "SIGNED_INT": rf"{_SIGN}[0-9]+",
    "DECIMAL": _DECIMAL,
    "_EXP": _EXPONENT,
    "FLOAT": _FLOAT,
    "SIGNED_FLOAT": rf"{_SIGN}{_FLOAT}",
    "NUMBER": _NUMBER,
    "SIGNED_NUMBER": rf"{_SIGN}{_NUMBER}",
    "ESCAPED_STRING": r'"(?:[^"\\]|\\.)*"',
    "LCASE_LETTER": r"[a-z]",
    "UCASE_LETTER": r"[A-Z]",
    "LETTER": r"[a-zA-Z]",
    "WORD": r"[a-zA-Z]+",
    "CNAME": r"[a-zA-Z_][a-zA-Z0-9_]*",
    "WS_INLINE": r"[ \t]+",
    "WS": r"[ \t\f\r\n]+",
    "CR": r"\r",
    "LF": r"\n",
    "NEWLINE": r"(?:\r?\n)+",
    "SH_COMMENT": r"#[^\n]*",
    "CPP_COMMENT": r"//[^\n]*",
    "C_COMMENT": r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/",
    "SQL_COMMENT": r"--[^\n]*",
}
