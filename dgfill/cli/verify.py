"""``--verify COMMAND``: a fill counts only if a command of the user's exits with 0.

--verify 'pytest -q'                 the file has its new content, in its place, while the command runs
--verify 'python -m py_compile {}'   {} is a copy with the new content, in a folder of its own

a.py ──link──► a.py.dgfill-original      nothing is ever half written, and a kill loses nothing:
new ──rename──► a.py                     at any moment the original is under one of its two names
a.py.dgfill-original ──rename──► a.py
"""

from __future__ import annotations

import contextlib
import math
import os
import shlex
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from dgfill.document import Document, assert_writable, read_file, write_atomically
from dgfill.errors import DgfillError, OutputError, Place, printable
from dgfill.processes import status_of

if TYPE_CHECKING:
    from dgfill.result import Fill

__all__ = ["Verification", "first_that_passes"]

COPY: Final = "{}"
SUFFIX: Final = ".dgfill-original"
ENDINGS: Final = (signal.SIGTERM, signal.SIGHUP)
SHOWN: Final = 200  # characters of what a command said
TAIL: Final = 4096  # bytes of it that are looked at


class Unverified(DgfillError):
    """No fill passes."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Verification:
    """What has to pass."""

    text: str  # of the command, as it was typed
    command: tuple[str, ...]
    seconds: float  # for each fill
    tries: int  # fills at most

    @classmethod
    def of(cls, command: str, seconds: float, tries: int) -> Verification:
        """
        Raises:
            ValueError: this is no command, or it is not there.
        """
        words = tuple(shlex.split(command))
        if not words:
            raise ValueError("a command is missing")
        if shutil.which(words[0]) is None:
            raise ValueError(f"there is no command {words[0]!r}")
        return cls(command, words, seconds, tries)

    @property
    def is_in_place(self) -> bool:
        return not any(COPY in word for word in self.command)

    def why_not(self, document: Document, filled: bytes) -> str | None:
        """Why a document does not pass with some content; ``None``: it does."""
        with tempfile.TemporaryFile() as output:
            with _in_place(document, filled) if self.is_in_place else _copied(document, filled) as path:
                command = [word.replace(COPY, path) for word in self.command]
                status = status_of(command, self.seconds, _limits(), output=output)
            return None if status == 0 else self._failure(status, output)

    def _failure(self, status: int | None, output: IO[bytes]) -> str:
        if status is None:
            what = f"no end within {self.seconds:g} s"
        elif status < 0:
            what = f"ended by {signal.Signals(-status).name}"
        else:
            what = f"exit status {status}"
        said = _last_line(output)
        return f"{what}: {said}" if said else what


def first_that_passes(
    verification: Verification,
    document: Document,
    variants: Iterable[Sequence[Fill]],
    filled: Callable[[Sequence[Fill]], bytes],
) -> tuple[Sequence[Fill], int]:
    """The first fills with which a document passes, and how many were tried before.

    Args:
        variants: best first.
        filled: the content of the file with some fills.

    Raises:
        Unverified: none does.
        OutputError: the file cannot be written, or somebody else changes it.
    """
    reasons: dict[bytes, str] = {}
    for fills in variants:
        content = filled(fills)
        if content in reasons:
            continue
        if (reason := verification.why_not(document, content)) is None:
            return fills, len(reasons)
        reasons[content] = reason
        if len(reasons) == verification.tries:
            break
    which = f"none of {len(reasons)} fills passes" if len(reasons) > 1 else "the fill does not pass"
    message = f"{which} '{printable(verification.text)}': {[*reasons.values()][-1]}"
    raise Unverified(message, Place(document.path))


def _limits() -> dict[str, int]:
    """Half of the memory for each process, counted as what it can write to, and no core file."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {"RLIMIT_DATA": memory // 2, "RLIMIT_CORE": 0}


@contextlib.contextmanager
def _copied(document: Document, content: bytes) -> Iterator[str]:
    name = Path(document.path).name.strip("<>")
    with tempfile.TemporaryDirectory(prefix="dgfill-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder, name)
        copy.write_bytes(content)
        yield str(copy)


@contextlib.contextmanager
def _in_place(document: Document, content: bytes) -> Iterator[str]:
    """The file with other content; afterwards, whatever happens, it is what it was."""
    target = assert_writable(document.path)
    original = target.with_name(target.name + SUFFIX)
    if read_file(document.path) != document.data:
        raise OutputError("it changed while it was being filled, and was left alone", Place(document.path))
    with _orderly_end():
        _keep(target, original, document.path)
        try:
            _wait_for_another_second(target)
            write_atomically(document.path, content)
            yield document.path
        finally:
            _bring_back(original, target, (document.data, content), document.path)


def _keep(target: Path, original: Path, path: str) -> None:
    try:
        os.link(target, original)
    except FileExistsError:
        message = f"{original.name} is what an interrupted --verify left: move it back, or delete it"
        raise OutputError(message, Place(path)) from None
    except OSError:  # not every file system has links
        shutil.copy2(target, original)


def _bring_back(original: Path, target: Path, known: tuple[bytes, bytes], path: str) -> None:
    if not target.exists() or target.read_bytes() not in known:
        message = f"something else changed it while it was verified; what it was is in {original.name}"
        raise OutputError(message, Place(path))
    os.replace(original, target)
    original.unlink(missing_ok=True)  # two names of one file are not replaced
    with contextlib.suppress(OSError):
        os.utime(target)  # what was built of the other content is older


def _wait_for_another_second(target: Path) -> None:
    """Python tells source files apart by the second in which they were written, and by their size."""
    left = math.floor(target.stat().st_mtime) + 1 - time.time()
    if 0 < left <= 1:
        time.sleep(left)


@contextlib.contextmanager
def _orderly_end() -> Iterator[None]:
    """Signals that end programs raise SystemExit, so that what has begun is undone."""

    def end(number: int, _: Any) -> None:
        raise SystemExit(128 + number)

    deadly = [number for number in ENDINGS if signal.getsignal(number) is signal.SIG_DFL]
    for number in deadly:
        signal.signal(number, end)
    try:
        yield
    finally:
        for number in deadly:
            signal.signal(number, signal.SIG_DFL)


def _last_line(output: IO[bytes]) -> str:
    size = output.seek(0, os.SEEK_END)
    output.seek(max(0, size - TAIL))
    lines = output.read().decode(errors="replace").split("\n")
    return printable(next((line.strip() for line in reversed(lines) if line.strip()), ""))[:SHOWN]
