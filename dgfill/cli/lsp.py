"""``dgfill lsp``: a language server on standard input and output."""

from __future__ import annotations

import os
import sys

from dgfill.cli.boundary import STDERR, STDOUT, error_boundary

__all__ = ["serve_editor"]

STDIN = 0
SETTINGS = ("model", "adapter", "seed", "steps", "max_tokens")  # that may be set outside the editor


def serve_editor() -> None:
    """Speak the protocol on what were standard input and output; nothing else reads or writes there."""
    with error_boundary(debug=False):
        from dgfill.cli.schemas import schema_named_in
        from dgfill.cli.settings import Settings
        from dgfill.lsp import serve
        from dgfill.result import Options

        settings = Settings(defaults={name: getattr(Options(), name) for name in SETTINGS})

        with (
            open(os.dup(STDIN), "rb") as stdin,
            open(os.dup(STDOUT), "wb") as stdout,
            open(os.devnull) as nowhere,
        ):
            os.dup2(nowhere.fileno(), STDIN)
            os.dup2(STDERR, STDOUT)
            code = serve(schema_named_in, settings.options_of, stdin, stdout)
            sys.stderr.flush()
            os._exit(code)  # what is still being filled is not waited for
