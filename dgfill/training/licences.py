"""Which packages may be trained on: permissive licences only, unknown ones refused.

A wheel states its licence in ``METADATA`` as an SPDX expression (PEP 639), as free text, or as
trove classifiers.  The first of these that says anything decides.  A source tree has the text of its
licence.
"""

from __future__ import annotations

import re
from email.message import Message

__all__ = ["declared_licence", "is_permissive", "licence_of_text"]

_PERMISSIVE = re.compile(
    r"\b(MIT|BSD|0BSD|Apache|PSF|Python Software Foundation|Python-2\.0|ISC|Zlib|Unlicense|CC0|HPND)\b", re.I
)
_COPYLEFT = re.compile(r"GPL|MPL|EPL|CDDL|EUPL|Mozilla|Eclipse|copyleft|proprietary|CC-BY-(SA|NC|ND)", re.I)
_TEXTS = {
    "Apache-2.0": "Apache License",
    "BSD": "Redistribution and use in source and binary forms",
    "MIT": "Permission is hereby granted, free of charge, to any person obtaining a copy",
    "Unlicense": "This is free and unencumbered software released into the public domain",
}
_BINDING_TEXT = re.compile(
    r"GNU|Mozilla Public|Creative Commons|Commons Clause|(?<!commercial or )non-?commercial", re.I
)
_LONGEST_NAME = 200  # a longer "License" field is a pasted licence text: its head names it


def declared_licence(metadata: Message) -> str:
    """The licence a package declares, or the empty string."""
    expression = metadata.get("License-Expression", "").strip()
    if expression:
        return expression
    classifiers = [
        value.removeprefix("License :: ").removeprefix("OSI Approved :: ")
        for value in metadata.get_all("Classifier", [])
        if value.startswith("License :: ") and value != "License :: OSI Approved"
    ]
    free_text = " ".join(metadata.get("License", "").split())[:_LONGEST_NAME]
    if free_text.upper() not in ("", "UNKNOWN") and (_PERMISSIVE.search(free_text) or not classifiers):
        return free_text
    return "; ".join(classifiers)


def licence_of_text(text: str) -> str:
    """The permissive licences whose words are in a text; the empty string if it has words of another kind."""
    words = " ".join(text.split())
    if _BINDING_TEXT.search(words):
        return ""
    return " AND ".join(name for name, sentence in _TEXTS.items() if sentence in words)


def is_permissive(licence: str) -> bool:
    """Whether some way to use the package is permissive.

    ``OR`` offers a choice, so one permissive side is enough; ``AND`` and lists of classifiers
    bind, so no side may be copyleft.
    """
    return any(
        _PERMISSIVE.search(side) is not None and _COPYLEFT.search(side) is None
        for side in re.split(r"\bOR\b", licence)
    )
