"""What a project says about its documents: ``[tool.dgfill]`` in a ``pyproject.toml``.

    markers = ["<FILL_ME>"]               texts that are holes
    languages = { "*.tf" = "hcl" }        languages by patterns of file names
    kinds = { sql = "grammars/sql.lark" } grammars for {? @sql ?}, files beside the table's own
    exclude = ["tests/data", "*.min.js"]  files that are left alone
    seed = 1                              and other options (``settings.py``)

The nearest one upward that has this table counts.  Nothing in it can run, load or fetch
anything: a file that comes with a checkout is not trusted with more than texts, so a language
is one that is known or installed, never a file.
"""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path, PurePath
from typing import Any, Final

from dgfill.document.settings import PROJECT, USER, check_setting
from dgfill.errors import ConfigError, Place

__all__ = ["Config", "find_config", "read_config"]

_KEYS: Final = ("markers", "languages", "kinds", "exclude", *PROJECT)
_KIND = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Config:
    """A project's settings."""

    markers: tuple[str, ...] = ()  # texts that are holes wherever they stand
    languages: Mapping[str, str] = field(default_factory=dict)  # name of a language, by pattern of file names
    kinds: Mapping[str, Path] = field(default_factory=dict)  # a grammar's file, by what holes call it
    exclude: tuple[str, ...] = ()  # patterns of absolute paths, of files and folders
    options: Mapping[str, Any] = field(default_factory=dict)  # by name, as on the command line

    def language_of(self, path: str) -> str | None:
        """The name of the language that a file has by its name."""
        name = PurePath(path).name
        return next((found for pattern, found in self.languages.items() if fnmatchcase(name, pattern)), None)

    def excludes(self, path: str) -> bool:
        """Whether a file, or a folder that it is in, is to be left alone."""
        if not self.exclude:
            return False
        whole = PurePath(os.path.abspath(path))
        names = [str(whole), *map(str, whole.parents)]
        return any(fnmatchcase(name, pattern) for name in names for pattern in self.exclude)


def read_config(path: Path) -> Config:
    """The settings in a file that the user names.

    Raises:
        ConfigError: it cannot be read, or has no table ``[tool.dgfill]``.
    """
    try:
        table = _table(path.read_bytes(), str(path))
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from None
    if table is None:
        raise ConfigError(f"{path} has no table [tool.dgfill]")
    return _config(table, Place(str(path)))


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
        personal = [name for name in unknown if name in USER]
        advice = f" ({', '.join(personal)}: in your own config.toml)" if personal else ""
        message = f"[tool.dgfill] has no key {', '.join(unknown)}; it has {', '.join(_KEYS)}{advice}"
        raise ConfigError(message, place)
    markers = table.get("markers", [])
    if not isinstance(markers, list) or not all(_is_marker(marker) for marker in markers):
        raise ConfigError("[tool.dgfill] markers is a list of texts, each on one line and not blank", place)
    languages = _texts(table, "languages", "file name patterns to languages", place)
    kinds = _texts(table, "kinds", "names to grammar files", place)
    for name in kinds:
        if not _KIND.fullmatch(name):
            raise ConfigError(f"[tool.dgfill.kinds] '{name}' is no name: letters, digits, _ and -", place)
    exclude = table.get("exclude", [])
    if not isinstance(exclude, list) or not all(isinstance(pattern, str) for pattern in exclude):
        raise ConfigError("[tool.dgfill] exclude is a list of patterns of file names", place)
    options = {name: table[name] for name in PROJECT if name in table}
    for name, value in options.items():
        try:
            check_setting(name, value)
        except ValueError as error:
            raise ConfigError(f"[tool.dgfill] {name} is {error}", place) from None
    folder = Path(os.path.abspath(place.path)).parent
    return Config(
        markers=tuple(markers),
        languages=languages,
        kinds={name: folder / file for name, file in kinds.items()},
        exclude=tuple(f"{glob.escape(str(folder))}/{pattern.rstrip('/')}" for pattern in exclude),
        options=options,
    )


def _texts(table: dict[str, Any], key: str, what: str, place: Place) -> dict[str, str]:
    found = table.get(key, {})
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise ConfigError(f"[tool.dgfill.{key}] is a table from {what}", place)
    return found


def _is_marker(value: Any) -> bool:
    return isinstance(value, str) and value.isprintable() and bool(value.strip())
