"""Who reads what is printed."""

from __future__ import annotations

import os
from typing import TextIO

__all__ = ["is_watched"]


def is_watched(stream: TextIO) -> bool:
    """Whether a person looks at a stream; pre-commit lends its hooks a terminal nobody sees."""
    return stream.isatty() and "PRE_COMMIT" not in os.environ
