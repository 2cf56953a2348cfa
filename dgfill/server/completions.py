"""OpenAI's ``/v1/completions`` with a ``suffix``, and Mistral's ``/v1/fim/completions``.

Both ask for a text between two others; replies differ in their shape.  What has no meaning here is ignored:
``temperature``, ``top_p``, ``logit_bias``, ``best_of``, penalties.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from dgfill.result import Options
from dgfill.server.budget import Budget
from dgfill.server.cursor import Cursor, insert
from dgfill.server.fields import BadRequest, Fields
from dgfill.server.infill import constraints_of, seed_of

if TYPE_CHECKING:
    from dgfill.server.resident import Resident

__all__ = ["Chunks", "Completion", "answer_completion", "chunks_of", "read_completion", "reply_of"]

NO_SUFFIX: Final = "<|endoftext|>"
"""What clients of Mercury send for an empty suffix."""


@dataclass(frozen=True, slots=True)
class Chunks:
    """How a reply is streamed."""

    is_stream: bool
    include_usage: bool


@dataclass(frozen=True, slots=True)
class Completion:
    """What a request asks for."""

    cursor: Cursor
    echo: bool
    is_chat: bool  # the shape of the reply
    chunks: Chunks


def read_completion(body: Fields, *, is_chat: bool) -> Completion:
    """
    Args:
        is_chat: whether the reply has the shape of a chat's, as Mistral's has.

    Raises:
        BadRequest: it is malformed.
    """
    prompts = body.texts("prompt")
    if len(prompts) != 1:
        raise BadRequest("prompt has to be one string")
    suffix = body.text("suffix", "")
    cursor = Cursor(
        before=prompts[0],
        behind="" if suffix == NO_SUFFIX else suffix,
        options=Options(
            seed=seed_of(body, "random_seed" if body.has("random_seed") else "seed"),
            max_tokens=max(1, body.tokens("max_tokens")),
            n=body.n("n"),
        ),
        language=body.text("language", "") or None,
        filename=body.text("filename", "") or None,
        constraints=constraints_of(body),
        stop=body.texts("stop"),
    )
    return Completion(cursor, body.flag("echo"), is_chat, chunks_of(body))


def chunks_of(body: Fields) -> Chunks:
    options = body.object("stream_options")
    return Chunks(body.flag("stream"), options is not None and options.flag("include_usage"))


def answer_completion(request: Completion, resident: Resident, budget: Budget) -> list[dict[str, Any]]:
    """The reply; where it is streamed, each of its chunks.

    Raises:
        Unsatisfiable: nothing fits.
        DgfillError: a constraint is wrong.
    """
    cursor = request.cursor
    found = insert(cursor, resident, budget)
    texts = [cursor.before + inserted.text if request.echo else inserted.text for inserted in found]
    written = [resident.count(inserted.text) for inserted in found]
    read = resident.count(cursor.before) + resident.count(cursor.behind)
    reasons = [
        "stop" if inserted.stopped_by or tokens < cursor.options.max_tokens else "length"
        for inserted, tokens in zip(found, written, strict=True)
    ]
    choices = dict(enumerate(zip(texts, reasons, strict=True)))
    if request.is_chat:
        return reply_of(choices, (read, sum(written)), resident.model, request.chunks)
    replies = [
        {"index": index, "text": text, "logprobs": None, "finish_reason": reason}
        for index, (text, reason) in choices.items()
    ]
    head = head_of("cmpl", "text_completion", resident.model)
    usage = usage_of(read, sum(written))
    if not request.chunks.is_stream:
        return [{**head, "choices": replies, "usage": usage}]
    chunks = [{**head, "choices": [reply]} for reply in replies]
    return [*chunks, *([{**head, "choices": [], "usage": usage}] if request.chunks.include_usage else [])]


def reply_of(
    choices: Mapping[int, tuple[str, str]], tokens: tuple[int, int], model: str, chunks: Chunks
) -> list[dict[str, Any]]:
    """A chat's reply, or its chunks.

    Args:
        choices: text and reason to finish, by index.
        tokens: read and written.
    """
    usage = usage_of(*tokens)
    if not chunks.is_stream:
        replies = [
            {
                "index": index,
                "message": {"role": "assistant", "content": text},
                "logprobs": None,
                "finish_reason": reason,
            }
            for index, (text, reason) in choices.items()
        ]
        return [{**head_of("chatcmpl", "chat.completion", model), "choices": replies, "usage": usage}]
    head = head_of("chatcmpl", "chat.completion.chunk", model)
    found = [
        {**head, "choices": [{"index": index, "delta": delta, "logprobs": None, "finish_reason": end}]}
        for index, (text, reason) in choices.items()
        for delta, end in (({"role": "assistant", "content": text}, None), ({}, reason))
    ]
    return [*found, *([{**head, "choices": [], "usage": usage}] if chunks.include_usage else [])]


def head_of(prefix: str, kind: str, model: str) -> dict[str, Any]:
    return {"id": f"{prefix}-{uuid.uuid4().hex}", "object": kind, "created": int(time.time()), "model": model}


def usage_of(read: int, written: int) -> dict[str, int]:
    return {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}
