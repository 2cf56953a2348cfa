"""Folders that the stages of training write."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dgfill.errors import OutputError, Place

__all__ = ["READABLE", "make_folder"]

READABLE: Final = 0o644
"""The mode of weights: safetensors writes them for the owner alone."""


def make_folder(path: Path) -> None:
    """A folder and those above it, before anything takes time.

    Raises:
        OutputError: it is a file, or cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"this folder cannot be made: {error.strerror}", Place(str(path))) from None
