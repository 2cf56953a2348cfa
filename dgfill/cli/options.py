"""Options and settings that commands share."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Annotated, Any, Final

import typer

from dgfill.models.names import EMBEDDED, RANDOM
from dgfill.server import AUTO, OFF

__all__ = [
    "SETTINGS",
    "Adapter",
    "ConfigFile",
    "Debug",
    "Isolated",
    "MaxTokens",
    "Model",
    "NoCache",
    "NoGrammar",
    "Quiet",
    "Ref",
    "Seed",
    "Server",
    "Steps",
    "assert_utf8",
    "starting",
]

SETTINGS: Final[dict[str, Any]] = {
    "no_args_is_help": True,
    "pretty_exceptions_enable": False,
    "rich_markup_mode": None,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}
"""Of a group of commands."""

Debug = Annotated[bool, typer.Option("--debug", help="Show a traceback with an error.")]


def starting(names: Collection[str]) -> Callable[[str], list[str]]:
    """What completes the value of an option: those of some names that begin with it, else names of files."""
    return lambda incomplete: [name for name in names if name.startswith(incomplete)]


Model = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="The model: mini, random, a path or an id.",
        autocompletion=starting((*EMBEDDED, RANDOM)),
    ),
]
Adapter = Annotated[
    str | None, typer.Option(metavar="NAME", help="A LoRA adapter for the model: a path or an id.")
]
Seed = Annotated[int, typer.Option(metavar="N", min=0, help="The same seed gives the same fills.")]
Steps = Annotated[int | None, typer.Option(metavar="N", min=1, help="Denoising steps, at most.")]
NoGrammar = Annotated[bool, typer.Option("--no-grammar", help="Fill without a grammar.")]
MaxTokens = Annotated[int, typer.Option(metavar="N", min=1, help="Tokens in one hole, at most.")]
Server = Annotated[
    str,
    typer.Option(
        metavar="auto|URL|off",
        help="Fill in a running `dgfill serve`; auto: in your own.",
        autocompletion=starting((AUTO, OFF)),
    ),
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Compute what was computed before, too.")]
ConfigFile = Annotated[
    str | None,
    typer.Option(
        "--config", metavar="FILE", help="A file with a table [tool.dgfill], instead of the project's own."
    ),
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Use no setting of files and of the environment.")]
Ref = Annotated[
    list[str] | None,
    typer.Option(metavar="URI=FILE", help="A schema to which $ref may lead; can be repeated."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing on stderr.")]


def assert_utf8(text: str, option: str) -> None:
    """
    Raises:
        BadParameter: some bytes of a text from the command line are no UTF-8.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise typer.BadParameter(f"{text!r} is not UTF-8", param_hint=option) from None
