"""The command line: what can be typed, and which function does it.

    dgfill [fill] FILE... | -      fill holes (the default command)
    dgfill json --schema S         print JSON that a schema allows
    dgfill check FILE... | -       list holes
    dgfill serve                   keep a model loaded, for editors and for the other commands
    dgfill lsp                     a language server for editors
    dgfill grammar ...             look at grammar files
    dgfill train ...               train a model
    dgfill eval ...                measure a model

Nothing heavy is imported before a command needs it.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from dgfill import __version__
from dgfill.cli.boundary import error_boundary, open_closed_streams, run
from dgfill.cli.check import check_files
from dgfill.cli.evaluate import app as evaluate
from dgfill.cli.fill import Output, Request, fill_files
from dgfill.cli.formats import Listing
from dgfill.cli.grammar import app as grammar
from dgfill.cli.json import json
from dgfill.cli.lsp import serve_editor
from dgfill.cli.options import (
    SETTINGS,
    Adapter,
    ConfigFile,
    Debug,
    Isolated,
    MaxTokens,
    Model,
    NoCache,
    NoGrammar,
    Quiet,
    Ref,
    Seed,
    Server,
    Steps,
    assert_utf8,
    starting,
)
from dgfill.cli.serve import serve
from dgfill.cli.settings import settings_of
from dgfill.cli.sources import STDIN
from dgfill.document import LANGUAGES, Region, parse_cursor, parse_range
from dgfill.report import Color
from dgfill.server import AUTO

if TYPE_CHECKING:
    from dgfill.cli.verify import Verification

__all__ = ["app", "main"]

DEFAULT_COMMAND = "fill"
MOST_TRIED = 8  # fills that --verify tries, unless -n says how many


class DefaultGroup(TyperGroup):
    """A group in which ``dgfill FILE`` is ``dgfill fill FILE``."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args[:1] == ["help"] and not os.path.exists("help"):
            args = [*args[1:], "--help"]
        if args and not self._is_known(ctx, args[0]):
            args = [DEFAULT_COMMAND, *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """What may stand here, such as an option of the default command."""
        found = super().shell_complete(ctx, incomplete)
        if incomplete.startswith("-"):
            default = self.commands[DEFAULT_COMMAND]
            others = default.shell_complete(typer.Context(default, parent=ctx), incomplete)
            known = {item.value for item in found}
            found += [other for other in others if other.value not in known]
        return found

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
    list[str], typer.Argument(metavar="FILE...", help="Files; - is standard input.", show_default=False)
]
Language = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="The language, or a compiled grammar such as ./foo.so.",
        autocompletion=starting(LANGUAGES),
    ),
]
Schema = Annotated[
    str | None,
    typer.Option(metavar="SCHEMA", help="A JSON Schema for JSON, YAML and TOML files, as for json."),
]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"dgfill {__version__}")
        raise typer.Exit()


def _position(parse: Callable[[str], Region]) -> Callable[[str], Region]:
    """What reads an option that says where in a file."""

    def read(text: str) -> Region:
        try:
            return parse(text)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None

    return read


def _texts(pairs: Sequence[str]) -> dict[str, str]:
    """Texts of holes by their names."""
    texts: dict[str, str] = {}
    for pair in pairs:
        name, is_pair, text = pair.partition("=")
        if not is_pair or not name:
            raise typer.BadParameter(f"{pair!r} is no NAME=TEXT", param_hint="--set")
        assert_utf8(text, "--set")
        if texts.setdefault(name, text) != text:
            raise typer.BadParameter(f"${name} cannot have two texts", param_hint="--set")
    return texts


def _verification(command: str, seconds: float, n: int) -> Verification:
    from dgfill.cli.verify import Verification

    try:
        return Verification.of(command, seconds, n if n > 1 else MOST_TRIED)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--verify") from None


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command(DEFAULT_COMMAND)
def fill(
    context: typer.Context,
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
    cursor: Annotated[
        Region | None,
        typer.Option(
            parser=_position(parse_cursor), metavar="L:C", help="Fill the hole at a line and column only."
        ),
    ] = None,
    selection: Annotated[
        Region | None,
        typer.Option(
            "--range",
            parser=_position(parse_range),
            metavar="L:C-L:C",
            help="Fill the holes of a range only.",
        ),
    ] = None,
    texts: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=TEXT", help="The text of all holes of a name; can be repeated."),
    ] = None,
    verify: Annotated[
        str | None,
        typer.Option(metavar="COMMAND", help="Take the first fill with which a command exits with 0."),
    ] = None,
    verify_timeout: Annotated[
        float, typer.Option(metavar="SECONDS", min=0.1, help="Of that command, for each fill.")
    ] = 60.0,
    language: Language = None,
    model: Model = "mini",
    adapter: Adapter = None,
    schema: Schema = None,
    ref: Ref = None,
    no_grammar: NoGrammar = False,
    n: Annotated[
        int, typer.Option("-n", metavar="K", min=1, help="Candidates that are listed for each hole.")
    ] = 1,
    seed: Seed = 0,
    steps: Steps = None,
    max_tokens: MaxTokens = 64,
    server: Server = AUTO,
    no_cache: NoCache = False,
    config: ConfigFile = None,
    isolated: Isolated = False,
    color: Annotated[Color, typer.Option(help="When to use colours.")] = Color.AUTO,
    confidence: Annotated[
        bool,
        typer.Option("--confidence", help="On a terminal, shade each token of a fill by its probability."),
    ] = False,
    record: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Record the denoising of a file as FILE.svg or FILE.html."),
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Show the canvas while it is denoised.")] = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Fill the holes of files and print a diff of each."""
    if STDIN in files and len(files) > 1:
        raise typer.BadParameter("- stands alone", param_hint="FILE")
    if STDIN in files and write:
        raise typer.BadParameter("- cannot be written, it goes to standard output", param_hint="--write")
    if STDIN not in files and stdin_filename is not None:
        raise typer.BadParameter("it names standard input, which is -", param_hint="--stdin-filename")
    if cursor is not None and selection is not None:
        raise typer.BadParameter("--range says it already", param_hint="--cursor")
    about_one = {"--cursor": cursor, "--range": selection, "--record": record}
    if len(files) > 1 and (named := [option for option, value in about_one.items() if value]):
        raise typer.BadParameter("it is about one file", param_hint=named[0])
    if record is not None and not record.endswith((".svg", ".html")):
        raise typer.BadParameter("the name of an .svg or .html file", param_hint="--record")
    if schema is not None and no_grammar:
        raise typer.BadParameter("without a grammar nothing is kept to a schema", param_hint="--schema")
    if check and write:
        raise typer.BadParameter("--check writes nothing", param_hint="--write")
    verification = _verification(verify, verify_timeout, n) if verify is not None else None
    if verification is not None and verification.is_in_place and not write:
        message = "it is tried on the file itself: add --write, or say {} for a copy"
        raise typer.BadParameter(message, param_hint="--verify")
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
        region=cursor or selection,
        texts=_texts(texts or ()),
        settings=settings_of(context, config, isolated),
        grammar=not no_grammar,
        n=n,
        verification=verification,
        schema=schema,
        references=tuple(ref or ()),
        color=color,
        confidence=confidence,
        record=record,
    )
    fill_files(files, request)


app.command("json")(json)


@app.command("check")
def check(
    context: typer.Context,
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE...", help="Files; - is standard input.", show_default=False),
    ] = None,
    staged: Annotated[
        bool, typer.Option("--staged", help="Look at what is staged in git: all of it, or these files.")
    ] = False,
    output_format: Annotated[Listing, typer.Option(help="What to print.")] = Listing.TEXT,
    language: Language = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
    debug: Debug = False,
) -> None:
    """List the holes that are left; exit with 1 if there is one."""
    if not files and not staged:
        raise typer.BadParameter("name a file, or say --staged", param_hint="FILE")
    check_files(
        files or [],
        staged=staged,
        language=language,
        output=output_format,
        settings=settings_of(context, config, isolated),
        debug=debug,
    )


app.command("serve")(serve)


@app.command("lsp")
def lsp() -> None:
    """Serve an editor: the Language Server Protocol on stdin and stdout."""
    serve_editor()


app.add_typer(grammar)
app.add_typer(evaluate)


@app.command(
    "train",
    help="Train a model, on files of your own or from scratch.",
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)
def train(context: typer.Context) -> None:
    with error_boundary(debug="--debug" in context.args):
        from dgfill.cli.train import app as training

        run(training, "dgfill train", context.args)


def main() -> None:
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # torch's threads: those that wait leave their cores
    open_closed_streams()
    run(app, "dgfill")
