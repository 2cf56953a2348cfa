"""What is set outside the command line, and what holds in the end.

    --seed 1  >  DGFILL_SEED=1  >  seed = 1 in [tool.dgfill] of the project  >  the same in the user's file

The user's file is ``dgfill/config.toml`` in ``$XDG_CONFIG_HOME``.  The project is the one around a document,
so two documents may have other options.  Nothing is read before a command runs: a filter whose settings
are wrong has to print its input all the same, which rules out typer's own ``default_map``.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import typer

from dgfill.document import Config, find_config, read_config
from dgfill.document.settings import USER, check_setting, from_text
from dgfill.errors import ConfigError

__all__ = ["Settings", "settings_of", "variable_of"]

PREFIX: Final = "DGFILL_"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where settings come from, and those of the command line."""

    file: str | None = None  # instead of a project's
    isolated: bool = False  # none but those of the command line
    defaults: Mapping[str, Any] = field(default_factory=dict)  # of what may be set elsewhere
    given: Mapping[str, Any] = field(default_factory=dict)  # what the command line says

    def config_of(self, path: str) -> Config:
        """What the project around a file says."""
        if self.isolated:
            return Config()
        if self.file is not None:
            return read_config(Path(self.file))
        try:
            return find_config(Path(os.path.abspath(path)).parent)
        except FileNotFoundError:  # the working directory is gone
            return Config()

    def options_of(self, config: Config) -> dict[str, Any]:
        """The options that hold in a project, by the names of Python's parameters."""
        outside = {} if self.isolated else {**_of_user(), **config.options, **_of_environment()}
        if "model" in self.given:
            outside.pop("adapter", None)  # it is for the model that is set where it is
        known = {_parameter(name): value for name, value in outside.items()}
        asked = {name: known.get(name, value) for name, value in self.defaults.items()}
        return {**asked, **self.given}


def settings_of(context: typer.Context, file: str | None, isolated: bool) -> Settings:
    """What is set for a command that is about to run: of its options, those that may be set elsewhere."""
    if isolated and file is not None:
        raise typer.BadParameter("--isolated reads no file", param_hint="--config")
    values = {name: context.params[name] for name in map(_parameter, USER) if name in context.params}
    given = {name: value for name, value in values.items() if _is_given(context, name)}
    return Settings(file, isolated, values, given)


def _is_given(context: typer.Context, parameter: str) -> bool:
    source = context.get_parameter_source(parameter)
    return source is not None and source.name == "COMMANDLINE"


def variable_of(option: str) -> str:
    """The variable of the environment that sets an option."""
    return PREFIX + _parameter(option).upper()


def _parameter(option: str) -> str:
    return option.replace("-", "_")


def _of_user() -> dict[str, Any]:
    path = _user_file()
    try:
        text = path.read_text("utf-8") if path else ""
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path} cannot be read: {getattr(error, 'strerror', 'not UTF-8')}") from None
    import tomllib

    try:
        table = tomllib.loads(text)
    except ValueError as error:
        raise ConfigError(f"{path} is not TOML: {error}") from None
    if unknown := sorted(table.keys() - set(USER)):
        raise ConfigError(f"{path} has no key {', '.join(unknown)}; it has {', '.join(USER)}")
    for name, value in table.items():
        _check(name, value, f"{path}: {name}")
    return table


def _user_file() -> Path | None:
    folder = os.environ.get("XDG_CONFIG_HOME", "")
    if not os.path.isabs(folder):  # as the specification has it
        folder = os.path.expanduser("~/.config")
    return Path(folder, "dgfill", "config.toml") if os.path.isabs(folder) else None


def _of_environment() -> dict[str, Any]:
    values = {}
    for name in USER:
        variable = variable_of(name)
        if text := os.environ.get(variable):
            values[name] = from_text(name, text)
            _check(name, values[name], variable)
    return values


def _check(name: str, value: Any, where: str) -> None:
    try:
        check_setting(name, value)
    except ValueError as error:
        raise ConfigError(f"{where} is {error}") from None
