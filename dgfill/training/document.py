"""What a training corpus is made of: one text with its origin and licence."""

from __future__ import annotations

import json
import lzma
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from dgfill.errors import InputError, Place

__all__ = ["Document", "read_documents", "write_documents"]


@dataclass(frozen=True, slots=True)
class Document:
    """One file of a corpus; ``text`` has LF newlines."""

    package: str
    version: str
    licence: str  # as the package states it
    path: str  # inside the package
    text: str

    @property
    def size(self) -> int:
        """Length in bytes of UTF-8."""
        return len(self.text.encode())


def write_documents(path: Path, documents: Iterable[Document]) -> None:
    """Write documents as xz-compressed JSON lines, all or none."""
    unfinished = path.with_suffix(".tmp")
    with lzma.open(unfinished, "wt", encoding="utf-8", preset=2) as file:
        for document in documents:
            file.write(json.dumps(asdict(document), ensure_ascii=False) + "\n")
    os.replace(unfinished, path)


def read_documents(path: Path) -> Iterator[Document]:
    """The documents that ``write_documents`` wrote.

    Raises:
        InputError: the file is broken.
    """
    try:
        with lzma.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                yield Document(**json.loads(line))
    except (OSError, EOFError, lzma.LZMAError, ValueError, TypeError) as error:
        message = f"this is no part of a corpus, or a broken one ({error}): run dgfill train corpus again"
        raise InputError(message, Place(str(path))) from None
