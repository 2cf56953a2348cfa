"""Somebody's own files as texts to train on: all that is text, whatever its language or licence.

Some are held out, chosen by what is in them, so that the same files are split alike every time.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from dgfill.errors import InputError, Place
from dgfill.training.batches import Texts
from dgfill.training.cleaning import normalise

__all__ = ["read_texts", "split"]

_LEFT_OUT: Final = {"__pycache__", "build", "dist", "node_modules", "site-packages", "target", "venv"}
_LARGEST: Final = 1_000_000  # bytes of a file in a folder
_SHORTEST: Final = 200  # characters of a text
_FEWEST: Final = 5_000  # characters of all
_HELD_OUT: Final = 0.1  # of all characters


def read_texts(sources: Iterable[Path]) -> list[str]:
    """The texts of files, and of the files in folders but for hidden, large and binary ones.

    Raises:
        InputError: a file cannot be read, one that was named is no text, or there is too little of it.
    """
    sources = list(sources)
    texts = []
    for file in dict.fromkeys(file for source in sources for file in _files(source)):
        try:
            text = normalise(file.read_bytes())
        except OSError as error:
            raise InputError(f"cannot be read: {error.strerror}", Place(str(file))) from None
        if text is None and file in sources:
            raise InputError("this is no text in UTF-8", Place(str(file)))
        if text is not None and len(text.strip()) >= _SHORTEST:
            texts.append(text)
    size = sum(map(len, texts))
    if size < _FEWEST:
        here = f"{size:,} characters in {len(texts)} files of at least {_SHORTEST}"
        message = f"too little to train on: {here}; it takes {_FEWEST:,}"
        raise InputError(message, Place(", ".join(map(str, sources))))
    return texts


def split(texts: Sequence[str]) -> tuple[Texts, Texts]:
    """What to train on and what is held out: whole texts, or the end of the only one."""
    if len(texts) == 1:
        (text,) = texts
        cut = text.rfind("\n", 0, round(len(text) * (1 - _HELD_OUT))) + 1
        return Texts([text[:cut]]), Texts([text[cut:]])
    ranked = sorted(texts, key=lambda text: hashlib.sha256(text.encode()).digest())
    share = _HELD_OUT * sum(map(len, texts))
    heldout: list[str] = []
    for text in ranked:
        held = sum(map(len, heldout))
        if held < share and held + len(text) <= 2 * share:
            heldout.append(text)
    heldout = heldout or [min(ranked, key=len)]
    chosen = set(heldout)
    return Texts([text for text in ranked if text not in chosen]), Texts(heldout)


def _files(source: Path) -> Iterator[Path]:
    if not source.is_dir():
        yield source
        return
    for folder, inner, names in os.walk(source):
        inner[:] = sorted(name for name in inner if name not in _LEFT_OUT and not name.startswith("."))
        for name in sorted(names):
            file = Path(folder, name)
            if not name.startswith(".") and file.is_file() and file.stat().st_size <= _LARGEST:
                yield file
