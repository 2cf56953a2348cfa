"""Results that are kept, so that nothing is computed twice.

    text, holes, options, grammar files, code, model, machine ──sha256──► name of a file ──► result as JSON

They lie in ``$DGFILL_CACHE_DIR``, else in ``dgfill`` of ``$XDG_CACHE_HOME`` or ``~/.cache``, in a folder for
each version; the oldest go when there are too many.  Whatever goes wrong, the result is computed instead.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Set
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Final

from dgfill import __version__, identity
from dgfill.document import Document, GrammarName, Hole
from dgfill.result import Options, Result
from dgfill.wire import as_json, from_json

__all__ = ["remembered"]

MOST_FILES: Final = 1000
MOST_BYTES: Final = 32 << 20
PATTERN: Final = "*/*.json"


def remembered(
    document: Document, options: Options, compute: Callable[[], Result], wanted: Set[Hole] | None = None
) -> Result:
    """What ``compute`` returns, or what it has returned for the same document, options and wanted holes.

    Models that are fetched are not known by their files, and not remembered.
    """
    folder = _folder()
    if folder is None or not identity.is_here(options.model, options.adapter):
        return compute()
    try:
        path = folder / __version__ / f"{_key(document, options, wanted)}.json"
    except OSError:
        return compute()
    if (found := _read(path, document)) is not None:
        return found
    result = compute()
    with contextlib.suppress(OSError):
        _write(path, as_json(result))
        _forget_the_oldest(folder)
    return result


def _folder() -> Path | None:
    own, shared = os.environ.get("DGFILL_CACHE_DIR"), os.environ.get("XDG_CACHE_HOME", "")
    if own:
        return Path(os.path.abspath(own))
    if not os.path.isabs(shared):  # as the specification has it
        shared = os.path.expanduser("~/.cache")
    return Path(shared, "dgfill") if os.path.isabs(shared) else None


def _key(document: Document, options: Options, wanted: Set[Hole] | None) -> str:
    """
    Raises:
        OSError: a file that matters cannot be read.
    """
    holes = [
        [
            *(hole.name, repr(hole.constraints), repr(hole.length), hole.hint, hole.form, hole.span.start),
            wanted is None or hole in wanted,
        ]
        for hole in document.holes
    ]
    parts = [
        document.text,
        document.language,
        document.config.markers,
        holes,
        _grammars(document),
        asdict(options),
        identity.stamps(options.model, options.adapter),
        identity.installed(),
        identity.machine(),
    ]
    return sha256(json.dumps(parts).encode()).hexdigest()


def _grammars(document: Document) -> list[str]:
    """Digests of the grammar files that a document uses, but for those that come with dgfill."""
    own = document.config.kinds
    constraints = [constraint for hole in document.holes for constraint in hole.constraints]
    names = {constraint.name for constraint in constraints if isinstance(constraint, GrammarName)}
    files = [own[name] for name in sorted(names) if name in own]
    if document.language is not None and os.sep in document.language:
        files.append(Path(document.language))  # compiled
    return [sha256(file.read_bytes()).hexdigest() for file in files]


def _read(path: Path, document: Document) -> Result | None:
    try:
        digest, _, text = path.read_text("utf-8").partition("\n")
        if digest != sha256(text.encode()).hexdigest():
            return None
        result = from_json(text, document)
    except (OSError, ValueError):
        return None
    with contextlib.suppress(OSError):
        os.utime(path)  # so that what is used stays
    return result


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent)
    try:
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(f"{sha256(text.encode()).hexdigest()}\n{text}")
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _forget_the_oldest(folder: Path) -> None:
    """Keep to the limits, over all versions."""
    found = sorted((there.stat().st_mtime_ns, there.stat().st_size, there) for there in folder.glob(PATTERN))
    count, size = len(found), sum(size for _, size, _ in found)
    for _, its_size, path in found:
        if count <= MOST_FILES and size <= MOST_BYTES:
            break
        path.unlink(missing_ok=True)
        count, size = count - 1, size - its_size
