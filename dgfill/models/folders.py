"""The folder of a checkpoint or an adapter: one on this machine, or a repository, which is fetched.

What is fetched can be read without running code: JSON and safetensors.
"""

from __future__ import annotations

import re
from pathlib import Path

from dgfill.models.errors import ModelError
from dgfill.models.names import EMBEDDED, RANDOM

__all__ = ["first_line", "local_folder"]

_REPOSITORY = re.compile(r"\w[\w.-]*/\w[\w.-]*")


def local_folder(source: str, what: str = "checkpoint") -> Path:
    """The folder that a path or the id of a repository names.

    Args:
        what: ``checkpoint`` or ``adapter``.

    Raises:
        ModelError: there is none.
    """
    folder = Path(source).expanduser()
    if source and folder.is_dir():
        return folder
    if folder.is_file():
        raise ModelError(f"{source}: it is a file; name its folder")
    if not _REPOSITORY.fullmatch(source):
        known = f", model ({', '.join((EMBEDDED[0], RANDOM, *EMBEDDED[1:]))})" if what == "checkpoint" else ""
        raise ModelError(f"{source or repr(source)}: no such folder{known} or repository")
    from huggingface_hub import snapshot_download

    try:
        return Path(snapshot_download(source, allow_patterns=["*.json", "*.safetensors"]))
    except Exception as error:  # no network, no such repository, no permission
        raise ModelError(f"{source}: cannot fetch this repository: {first_line(error)}") from None


def first_line(error: Exception) -> str:
    """What an error says, in one line."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]
