"""Run programs that nobody has read: for some seconds, in little memory, in a folder of their own."""

from __future__ import annotations

import math
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from dgfill.processes import status_of

__all__ = ["status_of_last"]

MEGABYTES_WRITTEN: Final = 64  # of one file, at most
OPEN_FILES: Final = 256  # at once


def status_of_last(
    files: Mapping[str, str], commands: Sequence[Sequence[str]], seconds: float, megabytes: int | None
) -> int | None:
    """The exit status of the last of some commands, or of the first that does not exit with 0.

    Args:
        files: by their names in the folder in which the commands run.
        seconds: for each of them, of the clock and of the processor.
        megabytes: of address space; ``None`` for runtimes that reserve much more than they use.

    Returns:
        As ``subprocess`` has it; ``None`` if the time ran out.
    """
    limits = {
        "RLIMIT_CPU": math.ceil(seconds),
        "RLIMIT_FSIZE": MEGABYTES_WRITTEN << 20,
        "RLIMIT_NOFILE": OPEN_FILES,
        "RLIMIT_CORE": 0,
    }
    if megabytes is not None:
        limits["RLIMIT_AS"] = megabytes << 20
    status: int | None = 0
    with tempfile.TemporaryDirectory(prefix="dgfill-", ignore_cleanup_errors=True) as folder:
        environment = {
            "HOME": folder,
            "TMPDIR": folder,
            "PATH": os.environ.get("PATH", os.defpath),
            "PYTHONHASHSEED": "0",
        }
        for name, text in files.items():
            Path(folder, name).write_text(text, "utf-8")
        for command in commands:
            status = status_of(command, seconds, limits, folder=folder, environment=environment)
            if status != 0:
                break
    return status
