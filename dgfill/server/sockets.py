"""Where the command line finds a server of the same user, code and model, and why it may trust it.

    $XDG_RUNTIME_DIR/dgfill/0.1.0-3f2a….sock      the folder 0700, the socket 0600, both one's own
    /tmp/dgfill-1000/0.1.0-3f2a….sock             where there is no such variable

The name of a socket says which code fills, and with which model; so another one is not even asked.
"""

from __future__ import annotations

import hashlib
import os
import socket
import stat
import tempfile
from pathlib import Path

from dgfill import __version__
from dgfill.errors import DgfillError, Place
from dgfill.identity import full_name, full_path, stamps

__all__ = ["full_name", "full_path", "is_own_socket", "listen_on", "own_folder", "socket_path"]


def socket_path(model: str, adapter: str | None = None) -> Path:
    """Where the server of a model, with an adapter or without, listens for the command line.

    Raises:
        OSError: a file changed its name meanwhile.
    """
    what = "\n".join(stamps(model, adapter))
    return _folder() / f"{__version__}-{hashlib.sha256(what.encode()).hexdigest()[:16]}.sock"


def is_own_socket(path: Path) -> bool:
    """Whether nobody but this user can have made a socket, or talk through it."""
    try:
        there = path.lstat()
    except OSError:
        return False
    return _is_own_folder(path.parent) and stat.S_ISSOCK(there.st_mode) and _is_private(there)


def own_folder() -> Path:
    """The folder of the sockets, made if it is not there.

    Raises:
        DgfillError: it is not one's own.
    """
    folder = _folder()
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise DgfillError(f"cannot be made: {error.strerror}", Place(str(folder))) from None
    if not _is_own_folder(folder):
        raise DgfillError("others may write here: it has to be yours, with mode 0700", Place(str(folder)))
    return folder


def listen_on(path: Path) -> socket.socket:
    """A Unix socket with mode 0600; one that a dead server left is replaced.

    Raises:
        DgfillError: it cannot be made, or another server listens there.
    """
    if path.is_socket():
        with socket.socket(socket.AF_UNIX) as probe:
            if probe.connect_ex(str(path)) == 0:
                raise DgfillError("another server listens here", Place(str(path)))
        path.unlink(missing_ok=True)
    listening = socket.socket(socket.AF_UNIX)
    mask = os.umask(0o177)
    try:
        listening.bind(str(path))
        listening.listen()
    except OSError as error:
        listening.close()
        reason = error.strerror or str(error)
        raise DgfillError(f"cannot be listened on: {reason.lower()}", Place(str(path))) from None
    finally:
        os.umask(mask)
    return listening


def _folder() -> Path:
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        return Path(runtime) / "dgfill"
    return Path(tempfile.gettempdir()) / f"dgfill-{os.getuid()}"


def _is_own_folder(path: Path) -> bool:
    there = path.lstat()
    return stat.S_ISDIR(there.st_mode) and _is_private(there)


def _is_private(there: os.stat_result) -> bool:
    """Whether it is this user's, and nobody else may do anything with it."""
    return there.st_uid == os.getuid() and not stat.S_IMODE(there.st_mode) & 0o077
