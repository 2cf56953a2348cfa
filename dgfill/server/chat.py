"""OpenAI's ``/v1/chat/completions``, for JSON only: what ``dgfill json --schema --prompt`` prints.

{"type": "json_schema", "json_schema": {"schema": {…}}}     OpenAI's
{"type": "json_schema", "schema": {…}}                      llama.cpp's
{"type": "json_object", "schema": {…}}, {"type": "json_object"}
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from dgfill.document.json_text import reindented
from dgfill.instances import asked, instances
from dgfill.result import Options
from dgfill.server.budget import Budget
from dgfill.server.completions import Chunks, chunks_of, reply_of
from dgfill.server.fields import BadRequest, Fields
from dgfill.server.infill import seed_of

if TYPE_CHECKING:
    from dgfill.server.resident import Resident

__all__ = ["Chat", "answer_chat", "read_chat"]

OBJECT: Final = '{"type": "object"}'
MAX_TOKENS: Final = 192  # of one hole, as for ``dgfill json``


@dataclass(frozen=True, slots=True)
class Chat:
    """What a request asks for."""

    prompt: str
    schema: str
    options: Options
    chunks: Chunks


def read_chat(body: Fields) -> Chat:
    """
    Raises:
        BadRequest: it is malformed, or asks for something else than JSON.
    """
    schema = _schema(body.object("response_format"))
    limit = "max_completion_tokens" if body.has("max_completion_tokens") else "max_tokens"
    options = Options(
        seed=seed_of(body, "seed"),
        max_tokens=max(1, body.tokens(limit, MAX_TOKENS)),
        n=body.n("n"),
        schema=schema,
    )
    return Chat(_prompt(body.objects("messages")), schema, options, chunks_of(body))


def answer_chat(request: Chat, resident: Resident, budget: Budget) -> list[dict[str, Any]]:
    """The reply; where it is streamed, each of its chunks.

    Raises:
        Unsatisfiable: nothing satisfies the schema.
        DgfillError: the schema asks for what cannot be decided.
    """
    document = asked(None, request.prompt, request.schema)
    texts, _ = instances(
        document, request.options, lambda document, options: resident.fill(document, options, budget)
    )
    texts = [reindented(text, None) for text in texts]
    tokens = resident.count(request.prompt), sum(map(resident.count, texts))
    choices = {index: (text, "stop") for index, text in enumerate(texts)}
    return reply_of(choices, tokens, resident.model, request.chunks)


def _schema(wanted: Fields | None) -> str:
    kind = wanted.text("type", "") if wanted else ""
    if wanted is None or kind not in ("json_schema", "json_object"):
        raise BadRequest("only JSON is written: response_format has to be of type json_schema or json_object")
    inner = wanted.object("json_schema") or wanted
    schema = inner.schema("schema")
    if schema is None and kind == "json_schema":
        raise BadRequest("response_format has no schema")
    return schema or OBJECT


def _prompt(messages: list[Fields] | None) -> str:
    """What the user says; what the system says is about a model that reads instructions."""
    if not messages:
        raise BadRequest("messages has to be a list with a message")
    return "\n".join(_content(message) for message in messages if message.text("role") == "user")


def _content(message: Fields) -> str:
    if isinstance(message.value("content"), str):
        return message.text("content")
    parts = message.objects("content") or []
    return "\n".join(part.text("text") for part in parts if part.text("type") == "text")
