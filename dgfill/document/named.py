"""Texts that the user gives for named holes: ``{? $port int ?}`` takes ``8080`` and nothing else.

A text is one more constraint, so that it is judged like any fill: by the other constraints of the hole, and
by the grammar of the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dgfill.document.document import Document
from dgfill.document.holes import Words
from dgfill.errors import InputError, Place

__all__ = ["with_texts"]


def with_texts(document: Document, texts: Mapping[str, str]) -> Document:
    """The document in which holes of some names may have one text only.

    Raises:
        InputError: it has no hole of a name.
    """
    names = {hole.name: None for hole in document.holes if hole.name is not None}
    for name in texts:
        if name not in names:
            known = f"; there are {', '.join(f'${other}' for other in names)}" if names else ""
            raise InputError(f"no hole is named ${name}{known}", Place(document.path))
    words = {name: Words((text.replace("\r\n", "\n"),)) for name, text in texts.items()}
    holes = (
        replace(hole, constraints=(*hole.constraints, words[hole.name])) if hole.name in words else hole
        for hole in document.holes
    )
    return replace(document, holes=tuple(holes))
