"""Programs that are run under limits, and ended with their children.

limited.py ──exec──► command: a new session, no input ──► its status
                         └──► its group is killed, whatever happens

This guards against accidents: endless loops, full memories, children left behind.  It is no jail: what any
program of the user may do with files and network, this one may do, and a child may leave the group.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import IO

from dgfill.processes import limited

__all__ = ["status_of"]


def status_of(
    command: Sequence[str],
    seconds: float,
    limits: Mapping[str, int],
    *,
    folder: str | None = None,
    environment: Mapping[str, str] | None = None,
    output: IO[bytes] | int = subprocess.DEVNULL,
) -> int | None:
    """The exit status of a command, as ``subprocess`` has it; ``None`` if the time ran out.

    Args:
        seconds: of the clock.
        limits: of the module ``resource``, by their names, for each process.
        folder: where it runs; ``None``: here.
        environment: ``None``: that of this process.
        output: where all goes that it prints.
    """
    process = subprocess.Popen(
        [sys.executable, "-I", limited.__file__, json.dumps(dict(limits)), *command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
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
