"""The command line: what can be typed, and which function does it.

    dgfill [fill] FILE... | -      fill holes (the default command)
    dgfill check FILE... | -       list holes
    dgfill grammar ...             look at grammar files
    dgfill train ...               train a model

Nothing heavy is imported before a command needs it.
"""

from __future__ import annotations

import difflib
import os
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from dgfill import __version__
from dgfill.cli.boundary import error_boundary, open_closed_streams, usage_boundary
from dgfill.cli.check import check_files
from dgfill.cli.fill import Output, Request, fill_files
from dgfill.cli.grammar import app as grammar
from dgfill.cli.options import SETTINGS, Debug
from dgfill.cli.sources import STDIN

__all__ = ["app", "main"]

DEFAULT_COMMAND = "fill"


class DefaultGroup(TyperGroup):
    """A group in which ``dgfill FILE`` is ``dgfill fill FILE``."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args and not self._is_known(ctx, args[0]):
            args = [DEFAULT_COMMAND, *args]
        return super().parse_args(ctx, args)

    def _is_known(self, ctx: Any, first: str) -> bool:
        """Whether this is a command or an option of the group; or a command with a typing error."""
        options = {option for parameter in self.get_params(ctx) for option in parameter.opts}
        if first in self.commands or first.partition("=")[0] in options:
            return True
        misspelt = first.isalpha() and difflib.get_close_matches(first, self.commands, cutoff=0.7)
        return bool(misspelt) and not os.path.exists(first)


app = typer.Typer(
    cls=DefaultGroup,
    help="Fill holes in files with a diffusion language model, under a grammar that cannot be broken.",
    epilog="`dgfill FILE` is `dgfill fill FILE`.  A hole is written {? ?}, or {? expr: what it is ?}.",
    **SETTINGS,
)

Files = Annotated[
    list[str], typer.Argument(metavar="FILE", help="Files; - is standard input.", show_default=False)
]
Language = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="The language, or a compiled grammar such as ./foo.so."),
]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"dgfill {__version__}")
        raise typer.Exit()


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command(DEFAULT_COMMAND)
def fill(
    files: Files,
    write: Annotated[
        bool, typer.Option("--write", "-w", help="Write the files instead of printing.")
    ] = False,
    check: Annotated[bool, typer.Option("--check", help="Exit with 1 if a file would change.")] = False,
    output_format: Annotated[
        Output | None, typer.Option(help="What to print: diff, for - the text, with -w nothing.")
    ] = None,
    stdin_filename: Annotated[
        str | None, typer.Option(metavar="PATH", help="The name of standard input, for its language.")
    ] = None,
    language: Language = None,
    model: Annotated[
        str, typer.Option(metavar="NAME", help="The model: mini, random, a path or an id.")
    ] = "mini",
    no_grammar: Annotated[bool, typer.Option("--no-grammar", help="Fill without a grammar.")] = False,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same fills.")] = 0,
    steps: Annotated[int | None, typer.Option(min=1, help="Denoising steps, at most.")] = None,
    max_tokens: Annotated[int, typer.Option(min=1, help="Tokens in one hole, at most.")] = 64,
    n: Annotated[int, typer.Option("-n", min=1, help="Candidates that are listed for each hole.")] = 1,
    watch: Annotated[bool, typer.Option("--watch", help="Show the canvas while it is denoised.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing on stderr.")] = False,
    debug: Debug = False,
) -> None:
    """Fill the holes of files and print a diff of each."""
    if STDIN in files and len(files) > 1:
        raise typer.BadParameter("- stands alone", param_hint="FILE")
    if STDIN in files and write:
        raise typer.BadParameter("- cannot be written, it goes to standard output", param_hint="--write")
    if STDIN not in files and stdin_filename is not None:
        raise typer.BadParameter("it names standard input, which is -", param_hint="--stdin-filename")
    if check and write:
        raise typer.BadParameter("--check writes nothing", param_hint="--write")
    default = Output.TEXT if STDIN in files else None if write else Output.DIFF
    request = Request(
        output=output_format or default,
        write=write,
        check=check,
        quiet=quiet,
        watch=watch,
        debug=debug,
        language=language,
        stdin_filename=stdin_filename,
        model=model,
        grammar=not no_grammar,
        seed=seed,
        steps=steps,
        max_tokens=max_tokens,
        n=n,
    )
    fill_files(files, request)


@app.command("check")
def check(files: Files, language: Language = None, debug: Debug = False) -> None:
    """List the holes that are left; exit with 1 if there is one."""
    check_files(files, language=language, debug=debug)


app.add_typer(grammar)


@app.command(
    "train",
    help="Train a model like mini.",
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)
def train(context: typer.Context) -> None:
    with error_boundary(debug="--debug" in context.args):
        from dgfill.cli.train import app as training

        training(args=context.args, prog_name="dgfill train")


def main() -> None:
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # torch's threads: those that wait leave their cores
    open_closed_streams()
    with usage_boundary():
        app(prog_name="dgfill")
