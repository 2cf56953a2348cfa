"""Which packages may be trained on: permissive licences only, unknown ones refused.

A wheel states its licence in ``METADATA`` as an SPDX expression (PEP 639), as free text, or as
trove classifiers.  The first of these that says anything decides.
"""

from __future__ import annotations

import re
from email.message import Message

__all__ = ["declared_licence", "is_permissive"]

_PERMISSIVE = re.compile(
    r"\b(MIT|BSD|0BSD|Apache|PSF|Python Software Foundation|Python-2\.0|ISC|Zlib|Unlicense|CC0|HPND)\b", re.I
)
_COPYLEFT = re.compile(r"GPL|MPL|EPL|CDDL|EUPL|Mozilla|Eclipse|copyleft|proprietary|CC-BY-(SA|NC|ND)", re.I)
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


def is_permissive(licence: str) -> bool:
    """Whether some way to use the package is permissive.

    ``OR`` offers a choice, so one permissive side is enough; ``AND`` and lists of classifiers
    bind, so no side may be copyleft.
    """
    return any(
        _PERMISSIVE.search(side) is not None and _COPYLEFT.search(side) is None
        for side in re.split(r"\bOR\b", licence)
    )
