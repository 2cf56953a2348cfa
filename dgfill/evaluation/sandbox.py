"""Run programs that nobody has read: for some seconds, in little memory, in a folder of their own.

    program.py ──► limited.py ──exec──► python: new session, no input, output nowhere ──► its status
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
from pathlib import Path
from typing import Final

from dgfill.errors import InputError
from dgfill.evaluation import limited

__all__ = ["assert_works", "runs_to_its_end"]

SECONDS: Final = 5.0
MEGABYTES: Final = 1024
AT_ITS_END: Final = 117  # a status that no program has by accident: sys.exit() in its middle is no success


def runs_to_its_end(source: str, *, seconds: float = SECONDS, megabytes: int = MEGABYTES) -> bool:
    """Whether a Python program reaches its last line without an exception.

    Args:
        seconds: of the clock and of the processor, at most.
        megabytes: of address space, at most.
    """
    with tempfile.TemporaryDirectory(prefix="dgfill-", ignore_cleanup_errors=True) as folder:
        program = Path(folder, "program.py")
        program.write_text(f"{source}\n__import__('os')._exit({AT_ITS_END})\n", "utf-8", "surrogatepass")
        limits = (str(math.ceil(seconds)), str(megabytes))
        python = (sys.executable, "-I")
        process = subprocess.Popen(
            [*python, limited.__file__, *limits, *python, str(program)],
            cwd=folder,
            env={"HOME": folder, "TMPDIR": folder, "PATH": os.defpath, "PYTHONHASHSEED": "0"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return process.wait(seconds) == AT_ITS_END
        except subprocess.TimeoutExpired:
            return False
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def assert_works() -> None:
    """Raises InputError where not even an empty program runs, as without such limits."""
    if not runs_to_its_end(""):
        raise InputError("programs cannot be run here under limits of time and memory, so nothing is tested")
