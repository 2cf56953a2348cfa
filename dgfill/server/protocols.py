"""The routes that fill: how each reads a request, answers it, and writes the reply."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from dgfill.server.budget import UNLIMITED, Budget
from dgfill.server.chat import Chat, answer_chat, read_chat
from dgfill.server.completions import Completion, answer_completion, read_completion
from dgfill.server.fields import Fields
from dgfill.server.infill import Infill, answer_infill, read_infill
from dgfill.server.native import Fill, answer_fill, read_fill

if TYPE_CHECKING:
    from dgfill.server.resident import Resident

__all__ = ["PROTOCOLS", "Protocol", "Written"]


@dataclass(frozen=True, slots=True)
class Written:
    """A reply: one JSON text, or a stream of them as server-sent events."""

    value: Any = None
    events: tuple[Any, ...] | None = None
    end: str = ""  # what stands as it is in a last event


@dataclass(frozen=True, slots=True)
class Protocol:
    """One way to ask."""

    read: Callable[[Fields], Any]  # the body to a request; quick, and in the thread that serves
    answer: Callable[[Any, Resident, Budget], Any]  # the request to replies; in the thread that fills
    write: Callable[[Any, Any], Written]  # the request and its replies
    seconds: Callable[[Any], float] = lambda request: UNLIMITED  # after the first step


def _write_infill(request: Infill, replies: list[dict[str, Any]]) -> Written:
    if request.is_stream:
        return Written(events=tuple(replies))
    return Written(replies if request.cursor.options.n > 1 else replies[0])


def _write_openai(request: Completion | Chat, replies: list[dict[str, Any]]) -> Written:
    if request.chunks.is_stream:
        return Written(events=tuple(replies), end="[DONE]")
    return Written(replies[0])


def _write_fill(request: Fill, reply: dict[str, Any]) -> Written:
    return Written(reply)


def _seconds(request: Infill) -> float:
    return UNLIMITED if request.seconds is None else request.seconds


PROTOCOLS: Final[Mapping[str, Protocol]] = {
    "/infill": Protocol(read_infill, answer_infill, _write_infill, _seconds),
    "/v1/completions": Protocol(partial(read_completion, is_chat=False), answer_completion, _write_openai),
    "/v1/fim/completions": Protocol(partial(read_completion, is_chat=True), answer_completion, _write_openai),
    "/v1/chat/completions": Protocol(read_chat, answer_chat, _write_openai),
    "/v1/fill": Protocol(read_fill, answer_fill, _write_fill),
}
