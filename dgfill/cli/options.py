"""Options and settings that commands share."""

from __future__ import annotations

from typing import Annotated, Any, Final

import typer

__all__ = ["SETTINGS", "Debug", "MaxTokens", "Model", "NoGrammar", "Seed", "Steps"]

SETTINGS: Final[dict[str, Any]] = {
    "no_args_is_help": True,
    "pretty_exceptions_enable": False,
    "rich_markup_mode": None,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}
"""Of a group of commands."""

Debug = Annotated[bool, typer.Option("--debug", help="Show a traceback with an error.")]

Model = Annotated[str, typer.Option(metavar="NAME", help="The model: mini, random, a path or an id.")]
Seed = Annotated[int, typer.Option(metavar="N", min=0, help="The same seed gives the same fills.")]
Steps = Annotated[int | None, typer.Option(metavar="N", min=1, help="Denoising steps, at most.")]
NoGrammar = Annotated[bool, typer.Option("--no-grammar", help="Fill without a grammar.")]
MaxTokens = Annotated[int, typer.Option(metavar="N", min=1, help="Tokens in one hole, at most.")]
