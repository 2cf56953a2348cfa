"""Become another program, under limits: ``python -I limited.py '{"RLIMIT_CPU": 5}' COMMAND…``.

A file of its own, and run as one: limits that a process sets itself need no code between fork and exec,
where a parent with threads may hang.
"""

import json
import os
import resource
import sys


def main(limits: str, *command: str) -> None:
    for name, wanted in json.loads(limits).items():
        kind = getattr(resource, name)
        hard = resource.getrlimit(kind)[1]
        limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(kind, (limit, limit))
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(*sys.argv[1:])
