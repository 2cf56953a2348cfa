"""A server from its start to its end: sockets, the model, uvicorn."""

from __future__ import annotations

import contextlib
import errno
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import uvicorn

from dgfill.errors import DgfillError, Place
from dgfill.server.app import Settings, make_app
from dgfill.server.limits import Impatient
from dgfill.server.sockets import listen_on

if TYPE_CHECKING:
    from dgfill.server.resident import Resident

__all__ = ["Address", "make_server", "run"]

GRACE: Final = 30  # seconds for what is being filled when the server is told to end


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server listens."""

    host: str
    port: int  # 0: any that is free
    path: Path  # of the Unix socket


def run(address: Address, settings: Settings, language: str | None, tell: Callable[[str], None]) -> None:
    """Serve until SIGINT, which raises KeyboardInterrupt, or SIGTERM.

    Args:
        language: of texts that come without a name.
        tell: prints a line for people.

    Raises:
        DgfillError: an address is taken, or the model cannot be loaded.
    """
    failures: list[Exception] = []

    def load() -> Resident:
        from dgfill.server.resident import load

        try:
            resident = load(settings.model, language, settings.adapter)
        except Exception as error:
            failures.append(error)
            server.should_exit = True
            raise
        tell(f"{settings.model} is loaded")
        return resident

    server = make_server(settings, load)
    with contextlib.ExitStack() as sockets:
        tcp = sockets.enter_context(_listen(address.host, address.port))
        unix = sockets.enter_context(_listen_on_path(address.path))
        host, port = tcp.getsockname()[:2]
        tell(f"listening on http://{f'[{host}]' if ':' in host else host}:{port} and unix:{address.path}")
        signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # when uvicorn is done with it
        server.run(sockets=[tcp, unix])
    if failures:
        raise failures[0]


def make_server(settings: Settings, load: Callable[[], Resident]) -> uvicorn.Server:
    """A server that is not running yet."""
    config = uvicorn.Config(
        make_app(settings, load),
        http=Impatient,
        ws="none",
        lifespan="on",
        loop="asyncio",
        log_level="error",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=GRACE,
    )
    return uvicorn.Server(config)


@contextlib.contextmanager
def _listen(host: str, port: int) -> Iterator[socket.socket]:
    """
    Raises:
        DgfillError: nothing can listen there.
    """
    try:
        family, kind, protocol, _, where = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(where)
    except OSError as error:
        advice = ": --port takes another one" if error.errno == errno.EADDRINUSE else ""
        reason = (error.strerror or str(error)).lower()
        raise DgfillError(f"cannot be listened on, {reason}{advice}", Place(f"{host}:{port}")) from None
    with listening:
        yield listening


@contextlib.contextmanager
def _listen_on_path(path: Path) -> Iterator[socket.socket]:
    with listen_on(path) as listening:
        try:
            yield listening
        finally:
            path.unlink(missing_ok=True)
