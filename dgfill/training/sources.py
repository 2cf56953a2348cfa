"""Where training text comes from: wheels and projects on disk, and the standard library of this Python."""

from __future__ import annotations

import email.parser
import platform
import re
import sysconfig
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dgfill.training.cleaning import normalise, refuse, refuse_path
from dgfill.training.document import Document
from dgfill.training.licences import declared_licence, is_permissive, licence_of_text

__all__ = ["read_project", "read_standard_library", "read_wheel"]

_SUFFIXES = (".py", ".json")
_LICENCE_FILE = re.compile(r"(licen[sc]e|copying)", re.I)


def read_wheel(path: Path, refusals: Counter[str]) -> Iterator[Document]:
    """The clean Python and JSON files of a wheel; none if its licence is not permissive.

    ``refusals`` counts the files left out, by reason.
    """
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
        metadata_name = next((name for name in names if name.endswith(".dist-info/METADATA")), None)
        if metadata_name is None:
            refusals["no metadata"] += 1
            return
        metadata = email.parser.Parser().parsestr(wheel.read(metadata_name).decode("utf-8", "replace"))
        package, version = metadata["Name"], metadata["Version"]
        if not package or not version:
            refusals["no metadata"] += 1
            return
        licence = declared_licence(metadata)
        if not is_permissive(licence):
            refusals[f"licence {licence or 'unknown'!r}"] += 1
            return
        for name in sorted(names):
            if name.endswith(_SUFFIXES) and ".dist-info/" not in name:
                text = _accept(name, wheel.read(name), refusals)
                if text is not None:
                    yield Document(package, version, licence, name, text)


def read_project(folder: Path, refusals: Counter[str]) -> Iterator[Document]:
    """The clean Python and JSON files of a source tree; none if the licence at its root is not permissive.

    The folder is called ``NAME`` or ``NAME@VERSION``.  ``refusals`` counts as for a wheel.
    """
    licences = [file for file in folder.iterdir() if file.is_file() and _LICENCE_FILE.match(file.name)]
    licence = licence_of_text("\n".join(file.read_text("utf-8", "replace") for file in sorted(licences)))
    if not is_permissive(licence):
        refusals[f"licence {licence or 'unknown'!r}"] += 1
        return
    package, _, version = folder.name.partition("@")
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if name.endswith(_SUFFIXES) and file.is_file() and not file.is_symlink():
            text = _accept(name, file.read_bytes(), refusals)
            if text is not None:
                yield Document(package, version, licence, name, text)


def read_standard_library(refusals: Counter[str]) -> Iterator[Document]:
    """The clean files of the standard library that this program runs on (PSF-2.0)."""
    root = Path(sysconfig.get_path("stdlib"))
    for file in sorted(root.rglob("*.py")):
        name = file.relative_to(root).as_posix()
        text = _accept(name, file.read_bytes(), refusals)
        if text is not None:
            yield Document("python", platform.python_version(), "PSF-2.0", name, text)


def _accept(name: str, data: bytes, refusals: Counter[str]) -> str | None:
    reason = refuse_path(name)
    if reason is None:
        text = normalise(data)
        reason = "not UTF-8" if text is None else refuse(name, text)
        if text is not None and reason is None:
            return text
    refusals[reason or "not UTF-8"] += 1
    return None
