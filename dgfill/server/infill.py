"""llama.cpp's ``/infill``, as llama.vim and llama.vscode speak it.

    input_prefix + prompt + FILL + input_suffix

Three traps: ``n_predict`` 0 warms a cache up and wants nothing; on a line of blanks the editors send no
indentation and expect it; and llama.vim shows nothing where ``"content":`` is followed by a blank, so JSON is
compact.  What has no meaning here is ignored: ``samplers``, ``temperature``, ``top_k``, ``cache_prompt``, ….
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from dgfill.document import Constraint, Gbnf, Instance
from dgfill.errors import Unsatisfiable
from dgfill.result import Options
from dgfill.server.budget import Budget
from dgfill.server.cursor import Cursor, Inserted, indentation, insert
from dgfill.server.fields import BadRequest, Fields

if TYPE_CHECKING:
    from dgfill.server.resident import Resident

__all__ = ["Infill", "answer_infill", "constraints_of", "read_infill", "seed_of"]

MILLISECOND: Final = 1e-3


@dataclass(frozen=True, slots=True)
class Infill:
    """What a request asks for."""

    cursor: Cursor
    prompt: str
    seconds: float | None  # after the first step
    wants_nothing: bool
    fields: tuple[str, ...]  # of the reply; none: all
    is_stream: bool


def read_infill(body: Fields) -> Infill:
    """
    Raises:
        BadRequest: it is malformed.
    """
    before, prompt, behind = body.text("input_prefix"), body.text("prompt", ""), body.text("input_suffix")
    milliseconds = body.integer("t_max_predict_ms", 0, -1)
    wanted = body.tokens("n_predict")
    is_blank = not prompt and before.endswith("\n") and not behind.partition("\n")[0].strip()
    least = body.integer("n_indent", 0, 0, 1 << 10)
    cursor = Cursor(
        before=before + prompt,
        behind=behind,
        options=Options(seed=seed_of(body, "seed"), max_tokens=max(1, wanted), n=body.n("n_cmpl")),
        language=body.text("language", "") or None,
        filename=body.text("filename", "") or None,
        filenames=tuple(extra.text("filename", "") for extra in body.objects("input_extra") or ()),
        constraints=constraints_of(body),
        indent=indentation(before, behind, least) if is_blank else "",
        least=least,
        stop=body.texts("stop"),
    )
    seconds = milliseconds * MILLISECOND if milliseconds > 0 else None
    return Infill(cursor, prompt, seconds, not wanted, body.texts("response_fields"), body.flag("stream"))


def constraints_of(body: Fields) -> tuple[Constraint, ...]:
    """``grammar``, in GBNF, and ``json_schema``: what the fill as a whole has to be."""
    grammar, schema = body.text("grammar", ""), body.schema("json_schema")
    if grammar and schema:
        raise BadRequest("grammar and json_schema: one of them")
    if schema:
        return (Instance(schema),)
    return (Gbnf(grammar),) if grammar else ()


def seed_of(body: Fields, name: str) -> int:
    """The seed; -1 is a random one.  Without one it is 0: the same request gets the same reply."""
    seed = body.integer(name, 0, -1, (1 << 64) - 1)
    return random.getrandbits(32) if seed < 0 else seed


def answer_infill(request: Infill, resident: Resident, budget: Budget) -> list[dict[str, Any]]:
    """The replies, one for each candidate, or their chunks; where nothing fits, an empty one.

    Raises:
        DgfillError: a constraint is wrong.
    """
    began, cursor = time.monotonic(), request.cursor
    try:
        found = [] if request.wants_nothing else insert(cursor, resident, budget)
    except Unsatisfiable:
        found = []
    prompt = 0 if request.wants_nothing else resident.count(cursor.before) + resident.count(cursor.behind)
    middle = budget.first_step or time.monotonic()
    times = (middle - began, time.monotonic() - middle)
    replies = [_reply(request, inserted, resident, prompt, times) for inserted in found or [Inserted("")]]
    if not request.is_stream:
        return [_chosen(reply, request.fields) for reply in replies]
    return [
        chunk
        for index, reply in enumerate(replies)
        for chunk in (
            {"index": index, "content": reply["content"], "tokens": [], "stop": False},
            {"index": index, **_chosen(reply | {"content": ""}, request.fields)},
        )
    ]


def _reply(
    request: Infill, inserted: Inserted, resident: Resident, prompt: int, seconds: tuple[float, float]
) -> dict[str, Any]:
    """
    Args:
        prompt: tokens of the text around the cursor.
        seconds: until the end of the first step, and from there on.
    """
    tokens = resident.count(inserted.text)
    most = request.cursor.options.max_tokens
    return {
        "content": inserted.text,
        "tokens": [],
        "stop": True,
        "stop_type": "word" if inserted.stopped_by else "limit" if tokens >= most else "eos",
        "stopping_word": inserted.stopped_by,
        "model": resident.model,
        "prompt": request.prompt,
        "tokens_predicted": tokens,
        "tokens_evaluated": prompt,
        "tokens_cached": 0,
        "truncated": False,
        "generation_settings": {
            "n_predict": 0 if request.wants_nothing else most,
            "seed": request.cursor.options.seed,
            "stop": list(request.cursor.stop),
        },
        "timings": {**_timing("prompt", prompt, seconds[0]), **_timing("predicted", tokens, seconds[1])},
    }


def _timing(what: str, tokens: int, seconds: float) -> dict[str, float]:
    milliseconds = seconds / MILLISECOND
    return {
        f"{what}_n": tokens,
        f"{what}_ms": milliseconds,
        f"{what}_per_token_ms": milliseconds / tokens if tokens else 0.0,
        f"{what}_per_second": tokens / seconds if seconds else 0.0,
    }


def _chosen(reply: dict[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    """The fields that were asked for; one within another is named by a path, which is its key then."""
    if not fields:
        return reply
    found = {}
    for field in fields:
        value: Any = reply
        for key in field.split("/"):
            value = value.get(key) if isinstance(value, dict) else None
        if value is not None:
            found[field] = value
    return found
