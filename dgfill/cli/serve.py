"""``dgfill serve``: keep a model loaded, for editors, for OpenAI's clients, and for the other commands."""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import Annotated

import typer

from dgfill.cli.boundary import error_boundary, silence, tell
from dgfill.cli.options import Adapter, Debug, Model, Quiet
from dgfill.cli.settings import settings_of
from dgfill.document import Config, find_language

__all__ = ["serve"]


def serve(
    context: typer.Context,
    host: Annotated[
        str, typer.Option(metavar="NAME", help="Where to listen; anything else than this machine is at risk.")
    ] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(metavar="N", min=0, max=65535, help="The port; 0 is any that is free.")
    ] = 8012,
    uds: Annotated[
        str | None,
        typer.Option(metavar="PATH", help="A Unix socket instead of that where the commands look for one."),
    ] = None,
    model: Model = "mini",
    adapter: Adapter = None,
    language: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Of texts that come without a name; else it is guessed."),
    ] = None,
    api_key: Annotated[
        str | None, typer.Option(metavar="KEY", help="What requests over TCP have to bring along.")
    ] = None,
    queue: Annotated[
        int, typer.Option(metavar="N", min=1, help="Requests at a time; more are refused.")
    ] = 32,
    timeout: Annotated[
        float,
        typer.Option(metavar="SECONDS", min=0, help="Of a request over TCP; then it gets the best so far."),
    ] = 30.0,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Keep a model loaded, for editors and for the other commands."""
    with silence(quiet), error_boundary(debug):
        name = find_language(language).name if language else None
        from dgfill.server.app import Settings
        from dgfill.server.run import Address, run
        from dgfill.server.sockets import full_name, full_path, own_folder, socket_path

        if uds is None:
            own_folder()
        asked = settings_of(context, None, False).options_of(Config())
        model, adapter = asked["model"], asked["adapter"]
        address = Address(host, port, Path(uds) if uds is not None else socket_path(model, adapter))
        hosts = (host.lower(),)
        if api_key is None and not _is_loopback(host):
            tell(f"warning: whoever can reach {host} can use this server: --api-key KEY")
        adapter = None if adapter is None else full_path(adapter)
        settings = Settings(full_name(model), hosts, api_key, queue, timeout, adapter)
        run(address, settings, name, tell)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
