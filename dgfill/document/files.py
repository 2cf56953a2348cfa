"""Files in and out: one clear line when one cannot be read, and no half-written file.

Writing is atomic: the new bytes go to a file beside the old one, are flushed to the
disk, and take its name in one step.  A kill at any moment leaves the old content or
the new.  A symbolic link stays one: the file it leads to is replaced.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from dgfill.document.decode import SIZE_LIMIT
from dgfill.errors import InputError, OutputError, Place

__all__ = [
    "assert_creatable",
    "assert_no_stream",
    "assert_writable",
    "create_atomically",
    "lines_of",
    "read_file",
    "write_atomically",
]


def read_file(path: str) -> bytes:
    """A file's bytes; of one that is too large, just more than ``SIZE_LIMIT``."""
    try:
        with open(path, "rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read: {_reason(error)}", Place(path)) from None


def lines_of(path: str) -> Iterator[bytes]:
    """A file's lines, however many there are."""
    try:
        with open(path, "rb") as file:
            yield from file
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read: {_reason(error)}", Place(path)) from None


def assert_no_stream(path: str) -> None:
    """Raises OutputError for a pipe or a device: it cannot be replaced, and opening it may take for ever."""
    if os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path):
        raise OutputError("cannot be written: not a regular file", Place(path))


def write_atomically(path: str, data: bytes) -> None:
    """Replace an existing file's content, keeping its mode and, where allowed, its owner."""
    target = assert_writable(path)
    try:
        _replace(target, data)
    except OSError as error:
        raise _unwritable(path, error) from None


def create_atomically(path: str, data: bytes) -> None:
    """Replace a file's content, or make a file, with the mode that new ones have."""
    assert_creatable(path)
    try:
        _replace(Path(path).resolve(), data)
    except OSError as error:
        raise _unwritable(path, error) from None


def assert_creatable(path: str) -> None:
    """OutputError if no file can be made there, or the one that is there cannot be replaced."""
    if os.path.lexists(path):
        assert_writable(path)
    elif not os.access(folder := os.path.dirname(path) or os.curdir, os.W_OK | os.X_OK):
        reason = "no file can be made in its folder" if os.path.isdir(folder) else "it has no folder"
        raise OutputError(f"cannot be written: {reason}", Place(path))


def assert_writable(path: str) -> Path:
    """The regular file, links followed, that writing replaces; OutputError if it cannot be."""
    try:
        target = Path(path).resolve(strict=True)
        assert_no_stream(path)
        os.close(os.open(target, os.O_WRONLY))
        if not os.access(target.parent, os.W_OK):
            raise PermissionError(None, "no file can be made in its folder")
    except OSError as error:
        raise _unwritable(path, error) from None
    return target


def _unwritable(path: str, error: OSError) -> OutputError:
    return OutputError(f"cannot be written: {_reason(error)}", Place(path))


def _replace(target: Path, data: bytes) -> None:
    status = target.stat() if target.exists() else None
    descriptor, temporary = tempfile.mkstemp(prefix=".dgfill-", dir=target.parent)
    try:
        with open(descriptor, "wb") as file:
            if status is not None:
                with contextlib.suppress(PermissionError):
                    os.fchown(descriptor, status.st_uid, status.st_gid)
            os.fchmod(descriptor, status.st_mode & 0o7777 if status else 0o666 & ~_umask())
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        raise
    _flush_directory(target.parent)


def _umask() -> int:
    mask = os.umask(0o077)  # it can be asked for only by setting it
    os.umask(mask)
    return mask


def _flush_directory(directory: Path) -> None:
    """Make a renaming last; some file systems cannot, and it is done all the same."""
    with contextlib.suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, IsADirectoryError):
        return "it is a directory"
    return str(getattr(error, "strerror", None) or error).lower()
