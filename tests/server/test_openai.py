"""OpenAI's own client, and what other clients of its protocols send."""

import ast
import json

import openai
import pytest

from dgfill.violations import schema_error

DOG = {
    "type": "object",
    "properties": {
        "name": {"enum": ["Rex", "Bello"]},
        "age": {"type": "integer", "minimum": 0, "maximum": 20},
    },
    "required": ["name", "age"],
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def client(server):
    with openai.OpenAI(base_url=f"{server.url}/v1", api_key="none", max_retries=0) as client:
        yield client


def ask(client, **options):
    """A completion of Python between two texts."""
    common = {"model": "dgfill", "prompt": "x = [1, ", "suffix": "]\n", "max_tokens": 8}
    return client.completions.create(**common | options, extra_body={"language": "python"})


def dog(client, **options):
    form = {"type": "json_schema", "json_schema": {"name": "dog", "strict": True, "schema": DOG}}
    message = {"role": "user", "content": "a dog"}
    common = {"model": "dgfill", "messages": [message], "response_format": form, "max_tokens": 24}
    return client.chat.completions.create(**common | options)


def test_a_completion_with_a_suffix(client):
    reply = ask(client, seed=3)
    (choice,) = reply.choices
    ast.parse(f"x = [1, {choice.text}]\n")
    assert reply.object == "text_completion" and reply.model == "random"
    assert choice.finish_reason in ("stop", "length") and choice.logprobs is None
    assert reply.usage.prompt_tokens > 0
    assert reply.usage.total_tokens == reply.usage.prompt_tokens + reply.usage.completion_tokens
    assert ask(client, seed=3).choices[0].text == choice.text


def test_a_completion_as_a_stream(client):
    whole = ask(client).choices[0]
    *chunks, last = ask(client, stream=True, stream_options={"include_usage": True})
    assert "".join(chunk.choices[0].text for chunk in chunks) == whole.text
    assert chunks[-1].choices[0].finish_reason == whole.finish_reason
    assert not last.choices and last.usage.total_tokens > 0 and chunks[0].usage is None


def test_what_a_completion_may_be_asked_for(client, server):
    assert ask(client, echo=True).choices[0].text.startswith("x = [1, ")
    choices = ask(client, n=3).choices
    assert [choice.index for choice in choices] == [0, 1, 2]
    assert len({choice.text for choice in choices}) == 3
    text = ask(client).choices[0].text
    stopped = ask(client, stop=text[1:3]).choices[0]
    assert (stopped.text, stopped.finish_reason) == (text[: text.index(text[1:3])], "stop")
    body = {
        "prompt": "a",
        "suffix": "<|endoftext|>",
        "max_tokens": 4,
        "model": "",
        "logit_bias": {},
        "best_of": 1,
    }
    assert server.post("/v1/completions", **body).status_code == 200


def test_fill_in_the_middle_as_mistral_has_it(server):
    body = {"prompt": "x = (", "suffix": ")\n", "max_tokens": 8, "random_seed": 1, "language": "python"}
    (choice,) = server.post("/v1/fim/completions", **body).json()["choices"]
    assert choice["message"]["role"] == "assistant"
    ast.parse(f"x = ({choice['message']['content']})\n")


def test_a_chat_whose_reply_has_a_schema(client):
    reply = dog(client)
    content = reply.choices[0].message.content
    assert schema_error(json.dumps(DOG), content) is None and ": " not in content
    assert reply.choices[0].finish_reason == "stop" and reply.object == "chat.completion"
    chunks = list(dog(client, stream=True))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == content
    assert chunks[-1].choices[0].finish_reason == "stop"
    texts = [choice.message.content for choice in dog(client, n=3).choices]
    assert len({json.dumps(json.loads(text)) for text in texts}) == 3


@pytest.mark.parametrize(
    "form",
    [
        {"type": "json_schema", "schema": DOG},
        {"type": "json_object", "schema": DOG},
        {"type": "json_object"},
        {"type": "json_schema", "json_schema": {"name": "output", "schema": DOG}},
    ],
)
def test_other_ways_to_name_the_schema(server, form):
    messages = [{"role": "user", "content": [{"type": "text", "text": "a dog"}]}]
    reply = server.post("/v1/chat/completions", messages=messages, response_format=form, max_tokens=24)
    content = json.loads(reply.json()["choices"][0]["message"]["content"])
    assert isinstance(content, dict) and (
        form == {"type": "json_object"} or content["name"] in ("Rex", "Bello")
    )


def test_what_a_chat_cannot_be_asked_for(client):
    with pytest.raises(openai.BadRequestError, match="only JSON"):
        dog(client, response_format={"type": "text"})
    with pytest.raises(openai.BadRequestError, match="pattern"):
        dog(client, response_format={"type": "json_object", "schema": {"pattern": "(?<=a)b"}})
    with pytest.raises(openai.UnprocessableEntityError, match="nothing satisfies"):
        dog(client, response_format={"type": "json_object", "schema": False})


def test_models(client):
    (model,) = client.models.list().data
    assert (model.id, model.object, model.owned_by) == ("random", "model", "dgfill")
