"""Options and settings that commands share."""

from __future__ import annotations

from typing import Annotated, Any, Final

import typer

__all__ = ["SETTINGS", "Debug"]

SETTINGS: Final[dict[str, Any]] = {
    "no_args_is_help": True,
    "pretty_exceptions_enable": False,
    "rich_markup_mode": None,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}
"""Of a group of commands."""

Debug = Annotated[bool, typer.Option("--debug", help="Show a traceback with an error.")]
