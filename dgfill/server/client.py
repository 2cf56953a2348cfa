"""What the command line asks of a server: to fill a document, as it would itself.

    auto            the server of the same user, code and model, through its Unix socket; if there is
                    none, or it cannot do it now, the document is filled here
    http://HOST:PORT, http://:KEY@HOST:PORT, unix:PATH
                    that server; an error if it is not there, or has another model or version
    off             none

Nothing heavy is imported.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Set
from dataclasses import asdict, replace
from http.client import HTTPConnection, HTTPException
from typing import Any, Final
from urllib.parse import urlsplit

from dgfill import __version__
from dgfill.document import Document, GrammarName, Hole
from dgfill.errors import DgfillError, Place
from dgfill.result import Options, Result
from dgfill.server import AUTO, OFF
from dgfill.server.sockets import full_name, full_path, is_own_socket, socket_path
from dgfill.wire import error_from_value, from_json

__all__ = ["fill_remotely", "request_of"]

ROUTE: Final = "/v1/fill"
PATIENCE: Final = 5.0  # seconds until a connection is made


class UnixConnection(HTTPConnection):
    """HTTP through a Unix socket."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=PATIENCE)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(PATIENCE)
        self.sock.connect(self._path)


def fill_remotely(
    document: Document, options: Options, server: str, wanted: Set[Hole] | None = None
) -> Result | None:
    """The result of a server; ``None``: this process has to fill the document.

    Raises:
        DgfillError: what the server says is wrong with the document; or there is no such server.
    """
    if server == OFF or not document.holes:
        return None
    if server == AUTO:
        return _of_own_server(document, options, wanted)
    if uses_files(document):
        raise DgfillError("a server opens no grammar files: --server off", Place(document.path))
    try:
        key = urlsplit(server).password
        status, text = _post(_connection(server), request_of(document, options, wanted), key)
    except (OSError, HTTPException) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise DgfillError(f"no server answers: {reason.lower()}", Place(server)) from None
    if status == 200:
        return from_json(text, document)
    raise _error(text, server)


def uses_files(document: Document) -> bool:
    """Whether a document cannot be read without files of this machine, which no server opens."""
    names = {
        constraint.name
        for hole in document.holes
        for constraint in hole.constraints
        if isinstance(constraint, GrammarName)
    }
    is_compiled = "/" in (document.language or "")
    return is_compiled or not names.isdisjoint(document.config.kinds)


def request_of(document: Document, options: Options, wanted: Set[Hole] | None = None) -> dict[str, Any]:
    """The body of a request to ``/v1/fill``."""
    holes = [
        {
            "hint": hole.hint,
            "length": asdict(hole.length) if hole.length else None,
            "wanted": wanted is None or hole in wanted,
        }
        for hole in document.holes
    ]
    adapter = None if options.adapter is None else full_path(options.adapter)
    return {
        "version": __version__,
        "text": document.data.decode(),
        "path": document.path,
        "language": document.language,
        "markers": document.config.markers,
        "holes": holes,
        **asdict(replace(options, model=full_name(options.model), adapter=adapter)),
    }


def _of_own_server(document: Document, options: Options, wanted: Set[Hole] | None) -> Result | None:
    """The result, or the error, of the server that is found by itself; ``None`` if anything is amiss."""
    if uses_files(document) or options.device is not None:
        return None
    try:
        path = socket_path(options.model, options.adapter)
        if not is_own_socket(path):
            return None
        status, text = _post(UnixConnection(str(path)), request_of(document, options, wanted), None)
        if status == 200:
            return from_json(text, document)
        error = error_from_value(json.loads(text)["error"]["dgfill"])
    except (OSError, HTTPException, ValueError, KeyError, TypeError):
        return None
    raise error


def _connection(server: str) -> HTTPConnection:
    url = urlsplit(server)
    if url.scheme == "unix" and url.path:
        return UnixConnection(url.path)
    try:
        if url.scheme == "http" and url.hostname:
            return HTTPConnection(url.hostname, url.port or 80, timeout=PATIENCE)
    except ValueError:  # the port is no number
        pass
    raise DgfillError("no server: write auto, off, http://HOST:PORT or unix:PATH", Place(server))


def _post(connection: HTTPConnection, value: dict[str, Any], api_key: str | None) -> tuple[int, str]:
    """The status and the text of the answer, however long it takes once the connection is made."""
    headers = {"Content-Type": "application/json"}
    if api_key:
        headers["Authorization"] = f"Bearer {api_key}"
    try:
        connection.connect()
        connection.sock.settimeout(None)
        connection.request("POST", ROUTE, json.dumps(value).encode(), headers)
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


def _error(text: str, server: str) -> DgfillError:
    try:
        error = json.loads(text)["error"]
        if "dgfill" in error:
            return error_from_value(error["dgfill"])
        return DgfillError(str(error["message"]), Place(server))
    except (ValueError, KeyError, TypeError):
        return DgfillError("what answers here is no server of dgfill", Place(server))
