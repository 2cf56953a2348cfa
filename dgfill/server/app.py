"""The routes, and what happens on the way to each and back."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from dgfill import __version__
from dgfill.errors import DgfillError, PostconditionError, Unsatisfiable
from dgfill.server.budget import UNLIMITED, Abandoned, Budget
from dgfill.server.fields import BadRequest, read_body
from dgfill.server.infill import Infill
from dgfill.server.limits import Bodies, assert_key, assert_own_host, is_through_unix_socket
from dgfill.server.metrics import Metrics
from dgfill.server.native import Fill
from dgfill.server.protocols import PROTOCOLS, Protocol, Written
from dgfill.server.worker import Busy, Worker
from dgfill.wire import error_as_value

if TYPE_CHECKING:
    from dgfill.server.resident import Resident

__all__ = ["Settings", "make_app"]

LEFT: Final = 499  # the status, which nobody hears, of a request whose client has left
KINDS: Final = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    422: "unsatisfiable_error",
    429: "rate_limit_error",
    503: "unavailable_error",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What whoever starts a server decides."""

    model: str  # its name
    hosts: tuple[str, ...] = ()  # names of this machine, beyond localhost and its own
    api_key: str | None = None
    queue: int = 32  # requests at a time
    seconds: float = 30.0  # of one request that came over TCP
    adapter: str | None = None  # its name


class Service:
    """What the routes share."""

    def __init__(self, settings: Settings, load: Callable[[], Resident]) -> None:
        self.settings = settings
        self.metrics = Metrics()
        self.worker = Worker(settings.queue)
        self.resident: Resident | None = None
        self._load = load
        self._bodies = Bodies()

    @contextlib.asynccontextmanager
    async def life(self, app: Starlette) -> AsyncIterator[None]:
        """Load the model while the routes are already there; in the end wait for what is being filled."""
        self.worker.begin(self._loaded)
        try:
            yield
        finally:
            self.worker.close()

    def _loaded(self) -> None:
        self.resident = self._load()

    async def answer(self, request: Request, protocol: Protocol) -> Response:
        """
        Raises:
            HTTPException, DgfillError, Busy, Abandoned: what kept it from being answered.
        """
        is_local = is_through_unix_socket(request)
        if not is_local:
            assert_key(request, self.settings.api_key)
        resident = self._resident()
        body = await self._bodies.read(request)
        try:
            asked = protocol.read(read_body(body))
            if isinstance(asked, Fill) and not asked.fits(resident.model, resident.adapter):
                adapter = "" if resident.adapter is None else f" --adapter {resident.adapter}"
                message = f"dgfill {__version__} serves the model {resident.model}{adapter} here"
                advice = f"--model {resident.model}{adapter}, or another --server"
                raise HTTPException(409, f"{message}: {advice}")
            budget = Budget(UNLIMITED if is_local else self.settings.seconds, protocol.seconds(asked))
            if isinstance(asked, Infill) and asked.wants_nothing:
                replies = protocol.answer(asked, resident, budget)
            else:
                replies = await self.worker.run(
                    lambda: protocol.answer(asked, resident, budget), budget, partial(_left, request)
                )
        finally:
            self._bodies.release(body)
        return _response(protocol.write(asked, replies))

    def _resident(self) -> Resident:
        if self.resident is None:
            raise HTTPException(503, "Loading model")
        return self.resident

    async def health(self, request: Request) -> Response:
        self._resident()
        return JSONResponse({"status": "ok"})

    async def models(self, request: Request) -> Response:
        card = {"id": self.settings.model, "object": "model", "created": 0, "owned_by": "dgfill"}
        return JSONResponse({"object": "list", "data": [card]})

    async def props(self, request: Request) -> Response:
        return JSONResponse(
            {
                "default_generation_settings": {"n_ctx": 0 if self.resident is None else self.resident.width},
                "total_slots": 1,
                "model_path": self.settings.model,
                "chat_template": "",
                "build_info": f"dgfill {__version__}",
            }
        )

    async def numbers(self, request: Request) -> Response:
        return PlainTextResponse(
            self.metrics.text(self.worker.waiting), media_type="text/plain; version=0.0.4"
        )

    async def guard(
        self, request: Request, *, route: str, endpoint: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        """An endpoint's response, or what is said instead; counted."""
        began = time.monotonic()
        try:
            if not is_through_unix_socket(request):
                assert_own_host(request, self.settings.hosts)
            response = await endpoint(request)
        except Exception as error:
            response = _failed(error)
        self.metrics.count(route, response.status_code, time.monotonic() - began)
        return response


def make_app(settings: Settings, load: Callable[[], Resident]) -> Starlette:
    """
    Args:
        load: the model, in the thread that fills.
    """
    service = Service(settings, load)
    endpoints: dict[str, tuple[str, Callable[[Request], Awaitable[Response]]]] = {
        "/health": ("GET", service.health),
        "/v1/health": ("GET", service.health),
        "/v1/models": ("GET", service.models),
        "/props": ("GET", service.props),
        "/metrics": ("GET", service.numbers),
    }
    for path, protocol in PROTOCOLS.items():
        endpoints[path] = "POST", partial(service.answer, protocol=protocol)
    routes = [
        Route(path, partial(service.guard, route=path, endpoint=endpoint), methods=[method])
        for path, (method, endpoint) in endpoints.items()
    ]
    handlers: Any = {HTTPException: lambda request, error: _failed(error)}
    return Starlette(routes=routes, exception_handlers=handlers, lifespan=service.life)


async def _left(request: Request) -> None:
    """Returns when the client hangs up."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _response(written: Written) -> Response:
    if written.events is None:
        return JSONResponse(written.value)
    ends = (written.end,) if written.end else ()
    texts = (*(_compact(event) for event in written.events), *ends)
    stream = "".join(f"data: {text}\n\n" for text in texts)
    return Response(stream, media_type="text/event-stream", headers={"Cache-Control": "no-cache"})


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _failed(error: Exception) -> Response:
    match error:
        case BadRequest():
            return _error(400, error.message)
        case Unsatisfiable():
            return _error(422, str(error), error)
        case PostconditionError():
            return _error(500, str(error), error)
        case DgfillError():
            return _error(400, str(error), error)
        case Busy():
            return _error(429, "the queue is full: try again")
        case Abandoned() | ClientDisconnect():
            return Response(status_code=LEFT)
        case HTTPException():
            return _error(error.status_code, error.detail)
        case _:
            return _error(500, f"internal error: {type(error).__name__}: {error}")


def _error(status: int, message: str, error: DgfillError | None = None) -> Response:
    """
    Args:
        error: what the command line raises for it.
    """
    kind = KINDS.get(status, "invalid_request_error" if status < 500 else "server_error")
    value: dict[str, Any] = {"code": status, "message": message, "type": kind}
    if error is not None:
        value["dgfill"] = error_as_value(error)
    headers = {"Retry-After": "1"} if status in (429, 503) else None
    return JSONResponse({"error": value}, status, headers)
