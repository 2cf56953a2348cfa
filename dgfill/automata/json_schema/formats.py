"""Formats by name: patterns where they are regular, checks of the whole string where they are not.

The patterns are those of ECMA-262, as in a schema, and written after the grammars of the RFCs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

import idna

from dgfill.automata.regex import RegexError
from dgfill.automata.regex.ecma import in_re_syntax
from dgfill.automata.regex.search import searches

__all__ = ["FORMATS", "has_format"]

# RFC 3339, with the days that the months have; Python knows no year 0
YEAR: Final = r"(?:[1-9]\d{3}|0[1-9]\d\d|00[1-9]\d|000[1-9])"
LEAP: Final = r"(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)"
DATE: Final = (
    rf"(?:{YEAR}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)"
    rf"|02-(?:0[1-9]|1\d|2[0-8]))|{LEAP}-02-29)"
)
OFFSET: Final = r"(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)"
CLOCK: Final = r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?"


def _leap_seconds() -> str:
    """23:59:60 in UTC, as the offsets of whole quarters of an hour write it."""
    found = [r"23:59:60(?:\.\d+)?[Zz]"]
    for offset in range(0, 24 * 60, 15):
        for sign, minutes in (("+", offset), ("-", -offset)):
            hour, minute = divmod((23 * 60 + 59 + minutes) % (24 * 60), 60)
            found.append(rf"{hour:02}:{minute:02}:60(?:\.\d+)?\{sign}{offset // 60:02}:{offset % 60:02}")
    return "|".join(found)


TIME: Final = rf"(?:{CLOCK}{OFFSET}|{_leap_seconds()})"

# RFC 1034 and 1123
LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
HOSTNAME: Final = rf"(?:{LABEL}\.)*{LABEL}"

# RFC 3986 and 3987
OCTET: Final = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
IPV4: Final = rf"{OCTET}(?:\.{OCTET}){{3}}"
GROUP: Final = r"[0-9A-Fa-f]{1,4}"
LAST: Final = rf"(?:{GROUP}:{GROUP}|{IPV4})"
IPV6: Final = "(?:" + "|".join(
    [
        rf"(?:{GROUP}:){{6}}{LAST}",
        rf"::(?:{GROUP}:){{5}}{LAST}",
        *(rf"(?:(?:{GROUP}:){{0,{4 - more}}}{GROUP})?::(?:{GROUP}:){{{more}}}{LAST}" for more in range(5)),
        rf"(?:(?:{GROUP}:){{0,5}}{GROUP})?::{GROUP}",
        rf"(?:(?:{GROUP}:){{0,6}}{GROUP})?::",
    ]
) + ")"  # fmt: skip
UNICODE: Final = (
    r"\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\u{10000}-\u{1fffd}\u{20000}-\u{3fffd}\u{e1000}-\u{efffd}"
)
PRIVATE: Final = r"\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}"


def _uri(more: str, private: str) -> tuple[str, str]:
    """The patterns of URIs and of references, with what may stand in them, and in queries, beside ASCII."""
    plain = rf"[A-Za-z0-9._~!$&'()*+,;={more}-]"
    percent = "%[0-9A-Fa-f]{2}"
    char = rf"(?:[A-Za-z0-9._~!$&'()*+,;=:@{more}-]|{percent})"
    no_colon = rf"(?:[A-Za-z0-9._~!$&'()*+,;=@{more}-]|{percent})"
    literal = rf"\[(?:{IPV6}|[vV][0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+)\]"
    name = rf"(?:{plain}|{percent})*"
    authority = rf"//(?:(?:{plain}|{percent}|:)*@)?(?:{literal}|{name})(?::\d*)?"
    tail = rf"(?:\?(?:{char}|[/?{private}])*)?(?:#(?:{char}|[/?])*)?"
    absolute = rf"(?:{authority}(?:/{char}*)*|/(?:{char}+(?:/{char}*)*)?|{char}+(?:/{char}*)*|)"
    relative = rf"(?:{authority}(?:/{char}*)*|/(?:{char}+(?:/{char}*)*)?|{no_colon}+(?:/{char}*)*|)"
    uri = rf"[A-Za-z][A-Za-z0-9+.-]*:{absolute}{tail}"
    return uri, rf"(?:{uri}|{relative}{tail})"


URI, URI_REFERENCE = _uri("", "")
IRI, IRI_REFERENCE = _uri(UNICODE, PRIVATE)
VARIABLE: Final = (
    r"(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(?::[1-9]\d{0,3}|\*)?"
)
URI_TEMPLATE: Final = (
    rf"(?:[^\x00-\x20\x7f\"%<>\\^`{{|}}]|%[0-9A-Fa-f]{{2}}|\{{[+#./;?&=,!@|]?{VARIABLE}(?:,{VARIABLE})*\}})*"
)

# RFC 5321, without comments and folding white space
ATOM: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]"
QUOTED: Final = r'"(?:[ !#-\[\]-~]|\\[ -~])*"'
WIDE_QUOTED: Final = r'"(?:[ !#-\[\]-~\u0080-\u{10ffff}]|\\[ -~])*"'
LITERAL: Final = rf"\[(?:{IPV4}|[Ii][Pp][Vv]6:{IPV6}|[A-Za-z0-9-]*[A-Za-z0-9]:[!-Z^-~]+)\]"
EMAIL: Final = rf"(?:{ATOM}+(?:\.{ATOM}+)*|{QUOTED})@(?:{HOSTNAME}|{LITERAL})"
WIDE: Final = "\\u0080-\\u{10ffff}"
IDN_ATOM: Final = ATOM[:-2] + WIDE + "-]"
IDN_EMAIL: Final = rf"(?:{IDN_ATOM}+(?:\.{IDN_ATOM}+)*|{WIDE_QUOTED})@(?:[^@\s.]+(?:\.[^@\s.]+)*)"

DURATION: Final = (
    r"P(?:\d+W|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)"
    r"|(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)"
)
POINTER: Final = r"(?:/(?:[^~/]|~[01])*)*"
UUID: Final = r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"


def _is_pattern(text: str) -> bool:
    """Whether a text is a pattern of ECMA-262, regular or not."""
    try:
        re.compile(in_re_syntax(text))
    except RegexError as error:
        return "not supported" in error.message
    except re.error as error:
        return "look-behind" in str(error)  # of any length in ECMA-262, of one length in Python
    except (OverflowError, RecursionError):
        return False
    return True


def _is_hostname(text: str) -> bool:
    """Whether a host name is short enough, and its labels in Punycode are those of some text."""
    return len(text) <= 253 and all(
        _is_idna(label) for label in text.split(".") if label[:4].lower() == "xn--"
    )


def _is_idn_hostname(text: str) -> bool:
    return text != "" and text[-1] not in ".\u3002\uff0e\uff61" and _is_idna(text)


def _is_idna(text: str) -> bool:
    """RFC 5891 by the ``idna`` package; where a label runs from right to left, RFC 5893 for all of them."""
    try:
        idna.encode(text.lower() if text.isascii() else text)
        if any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text):
            for label in re.split("[.\u3002\uff0e\uff61]", text):
                idna.check_bidi(label, check_ltr=True)
    except UnicodeError:
        return False
    return True


def _whole(pattern: str) -> str:
    return f"^(?:{pattern})$"


FORMATS: Final[dict[str, tuple[str | Callable[[str], bool], ...]]] = {
    "date": (_whole(DATE),),
    "time": (_whole(TIME),),
    "date-time": (_whole(f"{DATE}[Tt]{TIME}"),),
    "duration": (_whole(DURATION),),
    "email": (_whole(EMAIL),),
    "idn-email": (_whole(IDN_EMAIL),),
    "hostname": (_whole(HOSTNAME), _is_hostname),
    "idn-hostname": (_is_idn_hostname,),
    "ipv4": (_whole(IPV4),),
    "ipv6": (_whole(IPV6),),
    "uri": (_whole(URI),),
    "uri-reference": (_whole(URI_REFERENCE),),
    "iri": (_whole(IRI),),
    "iri-reference": (_whole(IRI_REFERENCE),),
    "uri-template": (_whole(URI_TEMPLATE),),
    "uuid": (_whole(UUID),),
    "json-pointer": (_whole(POINTER),),
    "relative-json-pointer": (_whole(rf"(?:0|[1-9]\d*)(?:#|{POINTER})"),),
    "regex": (_is_pattern,),
}
"""What each format is: patterns and checks, all of which have to hold."""


def has_format(text: str, name: str) -> bool:
    """Whether a text is of a format that is known."""
    return all(searches(rule)(text) if isinstance(rule, str) else rule(text) for rule in FORMATS[name])
