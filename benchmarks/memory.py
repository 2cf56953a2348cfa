"""The memory of a process, for the scripts beside this one."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["resident"]


def resident(process: int | str = "self") -> float:
    """Megabytes."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
