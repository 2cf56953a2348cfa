"""A server under load, and what the command line takes that asks it.

    python benchmarks/load.py [--requests 1000] [--at-once 32] [--model random] [--shell-outs 20]

A server is started for this.  Each request is new: code in several languages with a cursor or with holes,
chats with a schema, warm-ups, requests that are malformed, and clients that leave.  A canvas takes one step.

answered  by route: the requests, and what they got
MB        resident memory of the server after each tenth of the requests
shell-out `dgfill fill` of a file with one hole, with the server: seconds by the clock, its own processor
          seconds, and how much longer it took than the server said
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from batch import text_of, word
from memory import resident
from rich.console import Console
from rich.table import Table

TENTHS = 10
HOLES = 3  # of a document
TOKENS = 4  # of a hole at most
LANGUAGES = ("python", "javascript", "rust", "json")
PATIENCE = 600.0  # seconds
SOON = 0.02  # seconds until an impatient client leaves


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--requests", type=int, default=1000)
    parser.add_argument("--at-once", type=int, default=32)
    parser.add_argument("--shell-outs", type=int, default=20)
    parser.add_argument("--model", default="random")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        with server(arguments.model, arguments.at_once) as (url, process):
            lost = load(url, process, arguments.requests, arguments.at_once)
            shell_outs(url, Path(folder), arguments.model, arguments.shell_outs)
    return 1 if lost else 0


@contextmanager
def server(model: str, at_once: int) -> Iterator[tuple[str, int]]:
    """The URL and the process of a server."""
    options = ["--port", "0", "--model", model, "--timeout", "0", "--queue", str(2 * at_once)]
    command = [sys.executable, "-m", "dgfill", "serve", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        match = re.search(r"http://\S+", process.stderr.readline())
        assert match and "is loaded" in process.stderr.readline()
        try:
            yield match[0], process.pid
        finally:
            process.terminate()


def load(url: str, process: int, requests: int, at_once: int) -> int:
    """Send them all, print the tables, and return how many got no answer that they should get."""
    rng = random.Random(0)
    asked = [rng.choice(KINDS)(rng) for _ in range(requests)]
    seconds: dict[str, list[float]] = defaultdict(list)
    answers: Counter[tuple[str, str]] = Counter()
    memory = [resident(process)]
    lost = 0
    began = time.perf_counter()
    limits = httpx.Limits(max_connections=at_once)
    with (
        httpx.Client(base_url=url, timeout=PATIENCE, limits=limits) as client,
        ThreadPoolExecutor(at_once) as threads,
    ):
        for number, (name, wanted, answer, took) in enumerate(
            threads.map(lambda one: send(client, *one), asked), 1
        ):
            answers[name, answer] += 1
            seconds[name].append(took)
            lost += answer != wanted
            if number * TENTHS // requests >= len(memory):
                memory.append(resident(process))
                print(f"\r{number} requests, {memory[-1]:.0f} MB ", end="", file=sys.stderr, flush=True)
    total = time.perf_counter() - began
    print(file=sys.stderr)
    table = Table(title=f"{requests} requests, {at_once} at a time: {lost} lost, {total:.0f} s")
    for column in ("request", "answered", "p50", "p95"):
        table.add_column(column, justify="left" if column in ("request", "answered") else "right")
    for name in sorted(seconds):
        got = ", ".join(
            f"{count} × {what}" for (route, what), count in sorted(answers.items()) if route == name
        )
        table.add_row(name, got, *(f"{share(seconds[name], part):.2f} s" for part in (0.5, 0.95)))
    show(table)
    table = Table(title="resident memory of the server, MB")
    for tenth in range(TENTHS + 1):
        table.add_column(f"{tenth * 100 // TENTHS} %", justify="right")
    table.add_row(*(f"{megabytes:.0f}" for megabytes in memory))
    show(table)
    return lost


def send(
    client: httpx.Client, name: str, route: str, body: bytes, wanted: str
) -> tuple[str, str, str, float]:
    """A request's name, what it should get, what it got, and the seconds it took."""
    began = time.perf_counter()
    try:
        reply = client.post(route, content=body, timeout=SOON if wanted == "left" else PATIENCE)
        answer = str(reply.status_code)
        if wanted == "left":
            wanted = answer  # it was quick
        elif answer == "200" and not reply.content:
            answer = "empty"
    except httpx.TimeoutException:
        answer = "left"
    except httpx.HTTPError as error:
        answer = type(error).__name__
    return name, wanted, answer, time.perf_counter() - began


def around(rng: random.Random) -> tuple[str, str, str]:
    """A language, and a text with a place in it."""
    language, text = with_holes(rng, 1)
    before, behind = text.split("{? ?}")
    return language, before, behind


def with_holes(rng: random.Random, count: int) -> tuple[str, str]:
    """A language, and a text with so many holes."""
    language = rng.choice(LANGUAGES)
    known = text_of(language, rng).split("{? ?}")
    holes = rng.sample(range(len(known) - 1), count)
    between = ["{? ?}" if number in holes else str(rng.randrange(10**6)) for number in range(len(known) - 1)]
    return language, "".join(a + b for a, b in zip(known, [*between, ""], strict=True))


Asked = tuple[str, str, bytes, str]


def infill(rng: random.Random) -> Asked:
    _, before, behind = around(rng)
    above, newline, prompt = before.rpartition("\n")
    body = {"input_prefix": above + newline, "prompt": prompt, "input_suffix": behind, "n_predict": TOKENS}
    return asked("/infill", "/infill", body | {"seed": rng.randrange(1000), "stream": rng.random() < 0.2})


def warm_up(rng: random.Random) -> Asked:
    return asked("/infill, n_predict 0", "/infill", {"input_prefix": "", "input_suffix": "", "n_predict": 0})


def completion(rng: random.Random) -> Asked:
    language, before, behind = around(rng)
    body = {"prompt": before, "suffix": behind, "max_tokens": TOKENS, "language": language}
    return asked("/v1/completions", "/v1/completions", body | {"stream": rng.random() < 0.5})


def chat(rng: random.Random) -> Asked:
    names = [word(rng) for _ in range(2)]
    schema = {
        "type": "object",
        "properties": {names[0]: {"type": "integer"}, names[1]: {"type": "boolean"}},
        "required": names,
        "additionalProperties": False,
    }
    body = {
        "messages": [{"role": "user", "content": word(rng)}],
        "response_format": {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}},
        "max_tokens": 64,
    }
    return asked("/v1/chat/completions", "/v1/chat/completions", body)


def fill(rng: random.Random) -> Asked:
    language, text = with_holes(rng, HOLES)
    body = {"text": text, "language": language, "max_tokens": TOKENS, "seed": rng.randrange(1000)}
    return asked(f"/v1/fill, {HOLES} holes", "/v1/fill", body)


def impatient(rng: random.Random) -> Asked:
    _, route, body, _ = fill(rng)
    return "/v1/fill, client leaves", route, body, "left"


def malformed(rng: random.Random) -> Asked:
    _, route, body, _ = infill(rng)
    return "malformed", route, body[: rng.randrange(len(body))], "400"


def asked(name: str, route: str, body: dict[str, Any]) -> Asked:
    return name, route, json.dumps(body).encode(), "200"


KINDS: list[Callable[[random.Random], Asked]] = [
    *[infill] * 8, *[completion] * 4, *[fill] * 2, *[chat] * 3, warm_up, impatient, malformed,
]  # fmt: skip


def shell_outs(url: str, folder: Path, model: str, count: int) -> None:
    """Fill one hole again and again, each time by a new process that finds the server."""
    file = folder / "area.py"
    file.write_text("def area(r):\n    return {? expr ?}\n")
    command = [
        sys.executable,
        "-m",
        "dgfill",
        "fill",
        "--no-cache",
        "--model",
        model,
        "--max-tokens",
        "8",
        "--steps",
        "4",
        str(file),
    ]
    rows = []
    for _ in range(count + 1):
        served, cpu, began = served_seconds(url), os.times(), time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        took, after = time.perf_counter() - began, os.times()
        own = after.children_user + after.children_system - cpu.children_user - cpu.children_system
        rows.append((took, own, took - (served_seconds(url) - served)))
    table = Table(title=f"dgfill fill of one hole, {count} times, the first one left out")
    for column in ("seconds", "least", "p50", "p95"):
        table.add_column(column, justify="left" if column == "seconds" else "right")
    for name, column in zip(
        ("by the clock", "its own processor time", "above the server's"),
        zip(*rows[1:], strict=True),
        strict=True,
    ):
        table.add_row(
            name, *(f"{value:.3f}" for value in (min(column), share(column, 0.5), share(column, 0.95)))
        )
    show(table)


def served_seconds(url: str) -> float:
    """Seconds that the server took for all requests so far."""
    text = httpx.get(f"{url}/metrics").text
    return next(
        float(line.split()[1]) for line in text.splitlines() if line.startswith("dgfill_request_seconds_sum")
    )


def share(values: Any, part: float) -> float:
    return (
        statistics.quantiles(values, n=100, method="inclusive")[round(part * 100) - 1]
        if len(values) > 1
        else values[0]
    )


def show(table: Table) -> None:
    Console(width=120).print(table)


if __name__ == "__main__":
    sys.exit(main())
