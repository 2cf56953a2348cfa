"""Python's search for garbage, which an automaton that learns would set off all the time.

By default new objects are looked at as soon as there are 700, and older ones again and again.  What is
learned stays, so that such searches find nothing, and take time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

__all__ = ["NEW_OBJECTS", "rare_searches"]

NEW_OBJECTS: Final = 1 << 17


@contextmanager
def rare_searches() -> Iterator[None]:
    """Garbage is looked for after so many new objects, if at all."""
    before = gc.get_threshold()
    if before[0]:
        gc.set_threshold(max(NEW_OBJECTS, before[0]), *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
