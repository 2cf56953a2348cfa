"""llama.cpp's ``/infill``, as llama.vim asks for it."""

import ast
import json
import re

import pytest

from dgfill.judge import parse_tree

LLAMA_VIM = {
    "input_prefix": "def add(a, b):\n",
    "prompt": "",
    "input_suffix": "\n\nprint(add(1, 2))\n",
    "input_extra": [],
    "n_predict": 128,
    "n_indent": 0,
    "stop": [],
    "top_k": 40,
    "top_p": 0.9,
    "samplers": ["top_k", "top_p", "infill"],
    "stream": False,
    "cache_prompt": True,
    "id_slot": 0,
    "t_max_prompt_ms": 500,
    "t_max_predict_ms": 250,
    "model": "",
    "response_fields": [
        "content",
        "timings/prompt_n",
        "timings/prompt_ms",
        "timings/prompt_per_token_ms",
        "timings/prompt_per_second",
        "timings/predicted_n",
        "timings/predicted_ms",
        "timings/predicted_per_token_ms",
        "timings/predicted_per_second",
        "truncated",
        "tokens_cached",
    ],
}
WHAT_LLAMA_VIM_SHOWS = re.compile(
    r'^\s*\{.*"content"\s*:"', re.DOTALL
)  # a blank behind the colon, and it does not
SHORT = {"n_predict": 8, "language": "python"}


def test_what_llama_vim_asks_for(server):
    reply = server.post("/infill", **LLAMA_VIM)
    assert reply.status_code == 200 and WHAT_LLAMA_VIM_SHOWS.match(reply.text)
    assert reply.json().keys() == set(LLAMA_VIM["response_fields"])
    assert int(reply.headers["content-length"]) == len(reply.content) and "\n" not in reply.text


def test_a_line_of_blanks_gets_its_indentation(server):
    content = server.post("/infill", **LLAMA_VIM).json()["content"]
    assert content.startswith("    ") and content.strip()
    ast.parse(LLAMA_VIM["input_prefix"] + content + LLAMA_VIM["input_suffix"])


def test_a_cache_is_warm_already(server):
    warm = {
        "input_prefix": "",
        "input_suffix": "",
        "input_extra": [{"text": "x", "filename": "a.py", "time": [1, 2]}],
    }
    assert server.post("/infill", **warm, n_predict=0, response_fields=[""]).text == "{}"
    assert server.post("/infill", **warm, n_predict=0).json()["content"] == ""


def test_the_rest_of_the_line_is_not_repeated(server):
    body = {"input_prefix": "x = [1]\n", "prompt": "y = x[", "input_suffix": "] + 1\nz = y\n", **SHORT}
    reply = server.post("/infill", **body).json()
    text = body["input_prefix"] + body["prompt"] + reply["content"] + body["input_suffix"]
    assert parse_tree("python", text.encode()).errors == 0
    assert reply["stop"] is True and reply["prompt"] == "y = x[" and reply["model"] == "random"
    assert reply["timings"]["predicted_n"] == reply["tokens_predicted"] > 0


def test_the_same_seed_gives_the_same_fill(server):
    body = {"input_prefix": "x = ", "input_suffix": "\n", **SHORT}
    replies = [server.post("/infill", **body, seed=seed).json()["content"] for seed in (1, 1, 2)]
    assert replies[0] == replies[1] != replies[2]


def test_a_grammar_and_a_schema(server):
    body = {"input_prefix": "x = ", "input_suffix": "\n", "n_predict": 24}
    grammar = 'root ::= "red" | "green " [0-9]+'
    assert re.fullmatch(r"red|green \d+", server.post("/infill", **body, grammar=grammar).json()["content"])
    schema = {
        "type": "object",
        "properties": {"a": {"enum": [1, 2]}},
        "required": ["a"],
        "additionalProperties": False,
    }
    assert json.loads(server.post("/infill", **body, json_schema=schema).json()["content"])["a"] in (1, 2)
    for wrong in ({"grammar": "root ::= ("}, {"grammar": grammar, "json_schema": schema}):
        reply = server.post("/infill", **body, **wrong)
        assert reply.status_code == 400 and reply.json()["error"]["type"] == "invalid_request_error"


def test_what_stops_it_is_not_part_of_it(server):
    body = {"input_prefix": "", "input_suffix": "", "n_predict": 8, "grammar": 'root ::= "a-b=c"'}
    reply = server.post("/infill", **body, stop=["=", "-b"]).json()
    assert (reply["content"], reply["stop_type"], reply["stopping_word"]) == ("a", "word", "-b")
    reply = server.post("/infill", **body, stop=["x"]).json()
    assert (reply["content"], reply["stopping_word"]) == ("a-b=c", "")


def test_several_candidates(server):
    body = {"input_prefix": "x = [", "input_suffix": "]\n", **SHORT}
    texts = [reply["content"] for reply in server.post("/infill", **body, n_cmpl=3).json()]
    assert len(set(texts)) == 3
    for text in texts:
        ast.parse(f"x = [{text}]\n")


def test_a_stream(server):
    body = {"input_prefix": "x = ", "input_suffix": "\n", **SHORT}
    reply = server.post("/infill", **body, stream=True)
    assert reply.headers["content-type"].startswith("text/event-stream")
    first, last = (json.loads(event.removeprefix("data: ")) for event in reply.text.strip().split("\n\n"))
    assert first["content"] == server.post("/infill", **body).json()["content"] and not first["stop"]
    assert last["content"] == "" and last["stop"]


def test_where_nothing_fits_there_is_no_suggestion(server):
    body = {"input_prefix": "x = ", "input_suffix": "\n", "n_predict": 1, "language": "python"}
    reply = server.post("/infill", **body, grammar='root ::= "a very long text that is no single token"')
    assert (reply.status_code, reply.json()["content"]) == (200, "")


@pytest.mark.parametrize("missing", ["input_prefix", "input_suffix"])
def test_both_sides_are_required(server, missing):
    body = {name: value for name, value in LLAMA_VIM.items() if name != missing}
    reply = server.post("/infill", **body)
    assert reply.status_code == 400 and missing in reply.json()["error"]["message"]


def test_a_hole_in_the_text_is_text(server):
    body = {"input_prefix": "# {? int ?}\nx = ", "input_suffix": "\n", **SHORT}
    ast.parse(body["input_prefix"] + server.post("/infill", **body).json()["content"] + "\n")
