"""Who reads what is printed."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import TextIO

__all__ = ["Color", "is_painted", "is_watched"]


class Color(StrEnum):
    """When to use colours.  ``FORCE_COLOR`` does not decide it: no pipe is coloured by accident."""

    AUTO = "auto"  # for people, unless NO_COLOR is set
    ALWAYS = "always"
    NEVER = "never"


def is_watched(stream: TextIO) -> bool:
    """Whether a person looks at a stream; pre-commit lends its hooks a terminal nobody sees."""
    return stream.isatty() and "PRE_COMMIT" not in os.environ


def is_painted(stream: TextIO, color: Color) -> bool:
    """Whether what is printed is made for the eye, and not the bytes that another program reads."""
    return color is Color.ALWAYS or is_watched(stream)
