"""Become another program, under limits: ``python -I limited.py SECONDS MEGABYTES COMMAND…``.

A file of its own, and run as one: limits that a process sets itself need no code between fork and exec,
where a parent with threads may hang.  No megabytes (0) are no limit.
"""

import os
import resource
import sys

FILES = 64  # megabytes of a file that is written, at most
OPEN = 256  # files at once


def main(seconds: str, megabytes: str, *command: str) -> None:
    limits = {
        resource.RLIMIT_CPU: int(seconds),
        resource.RLIMIT_AS: (int(megabytes) << 20) or resource.RLIM_INFINITY,
        resource.RLIMIT_FSIZE: FILES << 20,
        resource.RLIMIT_NOFILE: OPEN,
        resource.RLIMIT_CORE: 0,
    }
    for kind, limit in limits.items():
        resource.setrlimit(kind, (limit, limit))
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(*sys.argv[1:])
