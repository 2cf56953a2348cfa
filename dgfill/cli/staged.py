"""Files as git is about to commit them, whatever became of them since they were staged."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence

from dgfill.errors import DgfillError

__all__ = ["read_blob", "staged_blobs"]

REGULAR = ("100644", "100755")
"""The modes of files; others are links and submodules."""


def staged_blobs(paths: Sequence[str]) -> dict[str, str]:
    """The files that are new or changed, each with git's name for its content.

    Args:
        paths: files or folders, to look at no others.
    """
    up = _git("rev-parse", "--show-cdup").decode().removesuffix("\n")
    listed = _git(
        "--literal-pathspecs",
        *("diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--diff-filter=AMT"),
        *("--", *paths),
    )
    fields = [os.fsdecode(field) for field in listed.split(b"\0")]
    blobs = {}
    for entry, name in zip(fields[::2], fields[1::2], strict=False):
        _, mode, _, blob, _ = entry.split()  # :100644 100755 … … M
        if mode in REGULAR:
            blobs[os.path.relpath(os.path.join(up, name))] = blob
    return blobs


def read_blob(blob: str) -> bytes:
    return _git("cat-file", "blob", blob)


def _git(*arguments: str) -> bytes:
    try:
        return subprocess.run(["git", *arguments], capture_output=True, check=True).stdout
    except FileNotFoundError:
        raise DgfillError("git is not installed, so nothing can be staged") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip().splitlines()
        raise DgfillError(f"git: {said[0].removeprefix('fatal: ') if said else 'failed'}") from None
