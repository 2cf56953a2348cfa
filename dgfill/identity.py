"""What makes fills come out as they do, beside the text and the options: code, model, machine.

Nothing heavy is imported, and no large file is read: files are told apart by their sizes and times.
"""

from __future__ import annotations

import importlib.util
import os
import platform
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from dgfill.models.names import RANDOM

__all__ = ["full_name", "full_path", "installed", "is_here", "machine", "stamps"]

PACKAGE: Final = os.path.realpath(os.path.dirname(__file__))
THREADS: Final = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "CUDA_VISIBLE_DEVICES")


def full_name(model: str) -> str:
    """The name of a model, wherever on this machine it is called so."""
    if os.path.isdir(os.path.join(PACKAGE, "models", model)):
        return model
    return full_path(model)


def full_path(name: str) -> str:
    """The same of a folder; what is none, such as the id of a repository, stays as it is."""
    folder = os.path.realpath(os.path.expanduser(name))
    return folder if os.path.isdir(folder) else name


def is_here(model: str, adapter: str | None = None) -> bool:
    """Whether a model is ``random``, or its files are on this machine under its name, and its adapter's."""
    is_complete = adapter is None or os.path.isdir(full_path(adapter))
    return is_complete and (model == RANDOM or _checkpoint(full_name(model)) is not None)


def stamps(model: str, adapter: str | None = None) -> list[str]:
    """What tells this code and the files of a model and its adapter from others.

    Raises:
        OSError: a file changed its name meanwhile.
    """
    name = full_name(model)
    folder = _checkpoint(name)
    known = [*sorted(_code(PACKAGE)), *sorted(_files(folder) if folder else [name])]
    if adapter is not None:
        path = full_path(adapter)
        known += ["adapter", *sorted(_files(path) if os.path.isdir(path) else [path])]
    return known


def installed() -> str:
    """What changes whenever a package is installed beside torch."""
    torch = importlib.util.find_spec("torch")
    folder = Path(torch.origin).parents[1] if torch and torch.origin else None
    return f"{platform.python_version()} {folder and folder.stat().st_mtime_ns}"


def machine() -> str:
    """The kind of machine, and how much of it may be used."""
    names = Path("/proc/cpuinfo")
    lines = names.read_text(errors="replace").splitlines() if names.exists() else []
    processor = next((line for line in lines if line.startswith("model name")), platform.processor())
    gpus = Path("/proc/driver/nvidia/gpus")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    parts = [platform.system(), platform.machine(), processor, cores]
    parts += sorted(gpu.name for gpu in gpus.iterdir()) if gpus.exists() else []
    return " ".join(map(str, [*parts, *(os.environ.get(name) for name in THREADS)]))


def _checkpoint(name: str) -> str | None:
    """The folder of a checkpoint that comes with dgfill, or lies on this machine."""
    embedded = os.path.join(PACKAGE, "models", name)
    return next(filter(os.path.isdir, (embedded, name)), None)


def _code(folder: str) -> Iterator[str]:
    for inner, _, files in os.walk(folder):
        yield from _stamps(os.path.join(inner, name) for name in files if name.endswith(".py"))


def _files(folder: str) -> Iterator[str]:
    yield from _stamps(entry.path for entry in os.scandir(folder) if entry.is_file())


def _stamps(paths: Iterable[str]) -> Iterator[str]:
    for path in paths:
        there = os.stat(path)
        yield f"{path} {there.st_size} {there.st_mtime_ns}"
