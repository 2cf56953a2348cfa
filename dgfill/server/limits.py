"""Who may ask, and how much: hosts, a key, sizes, and time to say it in.

A page in a browser can reach this machine's ports: under a name of its own that leads here, which ``Host``
tells, or from its own origin, which ``Origin`` tells.  Neither is answered, and nothing lets other origins
read a reply.
"""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import socket
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["Bodies", "Impatient", "assert_key", "assert_own_host", "is_through_unix_socket"]

LARGEST_BODY: Final = 8 << 20  # bytes
ALL_BODIES: Final = 128 << 20  # of all requests that are being answered
SLOWEST_BODY: Final = 20.0  # seconds
SLOWEST_HEAD: Final = 10.0


class Bodies:
    """The bodies that are held at the moment."""

    def __init__(self) -> None:
        self._held = 0

    async def read(self, request: Request) -> bytes:
        """The body of a request; it counts as held until ``release``.

        Raises:
            HTTPException: it is too large, too slow, or all of them together are too large.
        """
        pieces: list[bytes] = []
        try:
            async with asyncio.timeout(SLOWEST_BODY):
                size = 0
                async for piece in request.stream():
                    size += len(piece)
                    if size > LARGEST_BODY:
                        raise HTTPException(413, f"a body has {LARGEST_BODY >> 20} MiB at most")
                    if self._held + len(piece) > ALL_BODIES:
                        raise HTTPException(503, "too many large requests at a time")
                    self._held += len(piece)
                    pieces.append(piece)
        except TimeoutError:
            self._held -= sum(map(len, pieces))
            raise HTTPException(408, f"a body arrives within {SLOWEST_BODY:.0f} seconds") from None
        except BaseException:
            self._held -= sum(map(len, pieces))
            raise
        return b"".join(pieces)

    def release(self, body: bytes) -> None:
        self._held -= len(body)


def is_through_unix_socket(request: Request) -> bool:
    """Whether a request came through a Unix socket, whose file says who may use it."""
    server = request.scope.get("server")
    return server is not None and server[1] is None


def assert_own_host(request: Request, names: Iterable[str]) -> None:
    """
    Raises:
        HTTPException: the request is meant for another host, or a page of another one made it.
    """
    host = _host_of(f"//{request.headers.get('host', '')}")
    if not _is_address(host) and host not in {"localhost", socket.gethostname().lower(), *names}:
        raise HTTPException(403, "this host is not known here: name it with --host")
    origin = request.headers.get("origin")
    if origin is not None and _host_of(origin) not in {"localhost", "127.0.0.1", "::1", host}:
        raise HTTPException(403, "pages of other origins are not answered")


def assert_key(request: Request, key: str | None) -> None:
    """
    Raises:
        HTTPException: there is a key, and the request has not got it.
    """
    given = request.headers.get("authorization", "").removeprefix("Bearer ")
    if key is not None and not hmac.compare_digest(given.encode("latin-1"), key.encode()):
        raise HTTPException(401, "the key is missing or wrong: Authorization: Bearer KEY")


def _host_of(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _is_address(host: str) -> bool:
    """Whether it is no name: only names can be led elsewhere."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class Impatient(H11Protocol):
    """HTTP as uvicorn speaks it, for those who finish what they begin to say."""

    _hurry: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._expect_head()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._is_waiting_for_head():
            self._expect_head()
        else:
            self._calm()

    def connection_lost(self, exc: Exception | None) -> None:
        self._calm()
        super().connection_lost(exc)

    def _is_waiting_for_head(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _expect_head(self) -> None:
        if self._hurry is None:
            self._hurry = self.loop.call_later(SLOWEST_HEAD, self._give_up)

    def _calm(self) -> None:
        if self._hurry is not None:
            self._hurry.cancel()
            self._hurry = None

    def _give_up(self) -> None:
        self._hurry = None
        if self._is_waiting_for_head():
            self.transport.close()
