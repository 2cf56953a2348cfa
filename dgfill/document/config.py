"""What a project says about its documents: ``[tool.dgfill]`` in a ``pyproject.toml``.

The nearest one upward that has this table counts.  Nothing in it can run, load or fetch
anything: a file that comes with a checkout is not trusted with more than texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from dgfill.errors import ConfigError, Place

__all__ = ["Config", "find_config"]

_KEYS: Final = ("markers",)


@dataclass(frozen=True, slots=True)
class Config:
    """A project's settings."""

    markers: tuple[str, ...] = ()  # texts that are holes wherever they stand


@lru_cache
def find_config(directory: Path) -> Config:
    """The settings that hold in a directory."""
    path = directory / "pyproject.toml"
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        data = b""
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", Place(str(path))) from None
    table = _table(data, str(path)) if b"dgfill" in data else None
    if table is not None:
        return _config(table, Place(str(path)))
    return find_config(directory.parent) if directory.parent != directory else Config()


def _table(data: bytes, path: str) -> Any:
    import tomllib

    try:
        tools = tomllib.loads(data.decode()).get("tool")
    except ValueError as error:
        raise ConfigError(f"not TOML: {error}", Place(path)) from None
    return tools.get("dgfill") if isinstance(tools, dict) else None


def _config(table: Any, place: Place) -> Config:
    if not isinstance(table, dict):
        raise ConfigError("tool.dgfill is a table: write [tool.dgfill]", place)
    unknown = sorted(table.keys() - set(_KEYS))
    if unknown:
        raise ConfigError(f"[tool.dgfill] has no key {', '.join(unknown)}; it has {', '.join(_KEYS)}", place)
    markers = table.get("markers", [])
    if not isinstance(markers, list) or not all(_is_marker(marker) for marker in markers):
        raise ConfigError("[tool.dgfill] markers is a list of texts, each on one line and not blank", place)
    return Config(tuple(markers))


def _is_marker(value: Any) -> bool:
    return isinstance(value, str) and value.isprintable() and bool(value.strip())
