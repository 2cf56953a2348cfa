"""The manual page, made of what the commands say of themselves.

python -m dgfill.cli.manual > docs/dgfill.1
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import typer
from typer.main import get_command

from dgfill import __version__
from dgfill.cli.main import app
from dgfill.cli.settings import variable_of
from dgfill.cli.train import app as training
from dgfill.document.settings import USER

__all__ = ["manual"]

NAME: Final = "dgfill"
EXIT_STATUS: Final = {
    "0": "Done, or nothing to do.",
    "1": "Holes remain (check), a file would change (--check), or no legal text was found.",
    "2": "Usage, input or internal error.",
    "130": "Interrupted; what was written before stays.",
}
EXAMPLES: Final = {
    "dgfill circle.py": "Print what would change.",
    "dgfill circle.py | git apply": "Fill the file, by way of git.",
    "dgfill -w src/*.py": "Fill files.",
    "dgfill fill -q --stdin-filename a.py -": "Fill standard input, as a filter of an editor.",
    "dgfill serve --quiet &": "Keep the model loaded from now on.",
    "dgfill check --staged": "Stop a commit that has holes, as .git/hooks/pre-commit.",
}
ENVIRONMENT: Final = {
    ", ".join(map(variable_of, USER)): "Options, where the command line does not say them.",
    "DGFILL_CACHE_DIR": "The folder in which results are kept, instead of dgfill in the one for caches.",
    "XDG_CACHE_HOME, XDG_CONFIG_HOME, XDG_RUNTIME_DIR": "Folders for results, for settings and for sockets.",
    "NO_COLOR": "If it is set and not empty, nothing is coloured, unless --color always is given.",
    "TERM": "On a dumb terminal nothing is coloured, and progress is not shown.",
    "COLUMNS, LINES": "The size of the terminal.",
    "PRE_COMMIT": "If it is set, nobody is taken to be watching, as in the hooks of pre-commit.",
}
FILES: Final = {
    "pyproject.toml": "The table [tool.dgfill] of the nearest one holds for the files of a project.",
    "~/.config/dgfill/config.toml": "Options of your own, where nothing else says them.",
    "~/.cache/dgfill": "Results that are kept.",
}

_SPECIAL: Final = {
    "\\": r"\e",
    "-": r"\-",
    "'": r"\(aq",
    "`": r"\(ga",
    "^": r"\(ha",
    "~": r"\(ti",
    '"': r"\(dq",
}


def manual() -> str:
    """The page, as roff."""
    group = get_command(app)
    context = typer.Context(group, info_name=NAME, **group.context_settings)
    summary = str(group.help)
    parts = [
        f'.TH {NAME.upper()} 1 "" "{NAME} {__version__}" "User Commands"\n',
        f".SH NAME\n{_text(NAME)} \\- {_text(summary[:1].lower() + summary[1:].rstrip('.'))}\n",
        f".SH SYNOPSIS\n.B {NAME}\n[\\fIcommand\\fR] [\\fIoption\\fR ...] [\\fIargument\\fR ...]\n",
        f".SH DESCRIPTION\n{_text(str(group.epilog))}\n",
        *(".SH OPTIONS\n", *_options(group, context)),
        ".SH COMMANDS\n",
        *(part for name, command in group.commands.items() for part in _command(name, command, context)),
        *_list("EXIT STATUS", EXIT_STATUS),
        *_list("ENVIRONMENT", ENVIRONMENT),
        *_list("FILES", FILES),
        *_list("EXAMPLES", EXAMPLES),
        ".SH SEE ALSO\n.BR git\\-apply (1)\n",
    ]
    return "".join(parts)


def _command(name: str, command: Any, parent: Any) -> Iterator[str]:
    """A command with its options, and each command of a group."""
    if name == "train":  # the program's own only hands everything on
        command = get_command(training)
    context = typer.Context(command, info_name=name, parent=parent, **command.context_settings)
    below = getattr(command, "commands", {})
    if not below or command.invoke_without_command:
        yield from _alone(command, context)
    for inner, part in below.items():
        yield from _command(inner, part, context)


def _alone(command: Any, context: Any) -> Iterator[str]:
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    yield f".SS {_text(re.sub('[{}]', '', usage))}\n"
    yield f"{_text(str(command.help))}\n"
    yield from _options(command, context)


def _options(command: Any, context: Any) -> Iterator[str]:
    for parameter in command.get_params(context):
        names, said = parameter.get_help_record(context) or ("", "")
        if parameter.param_type_name == "argument":
            names = parameter.metavar or parameter.human_readable_name
        if names:
            yield f".TP\n\\fB{_text(names)}\\fR\n{_text(said)}\n"


def _list(title: str, entries: dict[str, str]) -> Iterator[str]:
    yield f".SH {title}\n"
    yield from (f".TP\n\\fB{_text(name)}\\fR\n{_text(said)}\n" for name, said in entries.items())


def _text(text: str) -> str:
    """A text on one line, in which nothing is a request or an escape."""
    line = re.sub(r"\s+", " ", text).strip()
    escaped = "".join(_SPECIAL.get(c, c if c.isascii() else f"\\[u{ord(c):04X}]") for c in line)
    return f"\\&{escaped}" if escaped.startswith(".") else escaped


if __name__ == "__main__":
    print(manual(), end="")
