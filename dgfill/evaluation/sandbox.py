"""Run programs that nobody has read: for some seconds, in little memory, in a folder of their own.

    files ──► folder;  limited.py ──exec──► command: new session, no input, output nowhere ──► its status
                                                                                └──► its group is killed

This guards against accidents: endless loops, full memories, children left behind.  It is no jail: what any
program of the user may do with files and network, this one may do.
"""

from __future__ import annotations

import contextlib
import math
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from dgfill.evaluation import limited

__all__ = ["status_of"]


def status_of(
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
    status: int | None = 0
    with tempfile.TemporaryDirectory(prefix="dgfill-", ignore_cleanup_errors=True) as folder:
        for name, text in files.items():
            Path(folder, name).write_text(text, "utf-8")
        for command in commands:
            status = _run(command, folder, seconds, megabytes)
            if status != 0:
                break
    return status


def _run(command: Sequence[str], folder: str, seconds: float, megabytes: int | None) -> int | None:
    process = subprocess.Popen(
        [sys.executable, "-I", limited.__file__, str(math.ceil(seconds)), str(megabytes or 0), *command],
        cwd=folder,
        env={
            "HOME": folder,
            "TMPDIR": folder,
            "PATH": os.environ.get("PATH", os.defpath),
            "PYTHONHASHSEED": "0",
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
