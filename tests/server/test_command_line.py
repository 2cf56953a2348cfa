"""The command line fills at a server what it would fill itself, byte for byte."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dgfill.server.app import Settings
from dgfill.server.sockets import own_folder, socket_path

from .conftest import RANDOM, serving

ROOT = Path(__file__).parents[2]
SHORT = ("--model", "random", "--steps", "1", "--max-tokens", "16")
FILES = {
    "a.py": "def area(r):\r\n    x = {? int ?}\r\n    return {? $n expr ?} + {? $n ?}\r\n",
    "b.json": '{"a": {? ?}, "é": [{? int ?}]}\n',
    "c.unknown": "anything {? word ?} (\n",
    "d.py": "x = {? /ab/ /c+/ ?}\n",
    "e.py": "y = {? nonsense ?}\n",
    "f.txt": "<FILL> and {? @email ?}\n",
    "g.py": "def f(:\n    pass\n\n\nx = {? expr ?}\n",
}


class Run:
    """A command that has ended."""

    def __init__(self, *arguments, env=None, **options):
        command = [sys.executable, "-m", "dgfill", *arguments]
        env = os.environ | {"PYTHONPATH": str(ROOT)} | (env or {})
        done = subprocess.run(command, capture_output=True, env=env, **options)
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr.decode()

    def __eq__(self, other):
        return vars(self) == vars(other)

    def __repr__(self):
        return f"Run({self.code}, {self.out!r}, {self.err!r})"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A project, and a runtime folder of its own."""
    folder = tmp_path_factory.mktemp("project")
    for name, text in FILES.items():
        (folder / name).write_bytes(text.encode())
    (folder / "pyproject.toml").write_text(
        "[tool.dgfill]\nmarkers = ['<FILL>']\nkinds = { mine = 'a.regex' }\n"
    )
    (folder / "a.regex").write_text("[ab]+")
    (folder / "own.txt").write_text("{? @mine ?}\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("r")))
        own_folder()
        patch.chdir(folder)
        yield folder


@pytest.fixture(scope="module")
def here(folder):
    """A server where the command line finds it."""
    with serving(Settings("random"), lambda: RANDOM, socket_path("random")) as server:
        yield server


def filled(server):
    """How many documents were sent to it."""
    counts = re.findall(r'route="/v1/fill",status="\d+"} (\d+)', server.get("/metrics").text)
    return sum(map(int, counts))


COMMANDS = [
    ("fill", *SHORT, *FILES),
    ("fill", *SHORT, "-n", "3", "--output-format", "json", *FILES),
    ("fill", *SHORT, "--no-grammar", "--seed", "7", "a.py", "b.json"),
    ("fill", *SHORT, "--check", "--range", "2-3", "a.py"),
    (
        "fill",
        *SHORT,
        "--schema",
        '{"properties": {"a": {"type": "integer"}}}',
        "--output-format",
        "edits",
        "b.json",
    ),
    ("json", *SHORT, "--schema", "name, age int", "--prompt", "Ann, 31", "-n", "2"),
    ("json", *SHORT, "--schema", "name, age int", "--given", "b.json"),
    ("json", *SHORT, "--schema", '{"pattern": "(?<=a)b"}'),
    ("json", *SHORT, "--schema", "false"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[:1] + command[7:10]))
def test_what_comes_out_is_the_same(here, command):
    before = filled(here)
    there = Run(*command)
    assert filled(here) > before
    assert there == Run(*command, "--server", "off")
    named = Run(*command, "--server", here.url)
    assert named == there


def test_standard_input(here):
    command = ("fill", "-", "--stdin-filename", "x.py", *SHORT)
    there = Run(*command, input=b"x = {? int ?}\n")
    assert there == Run(*command, "--server", "off", input=b"x = {? int ?}\n") and there.code == 0
    broken = Run(*command, input=b"x = {? /a/ /b/ ?}\n")
    assert (broken.code, broken.out) == (1, b"x = {? /a/ /b/ ?}\n")


def test_what_no_server_may_open_is_filled_here(here):
    before = filled(here)
    assert Run("fill", *SHORT, "own.txt").code == 0 and filled(here) == before
    refused = Run("fill", *SHORT, "own.txt", "--server", here.url)
    assert refused.code == 2 and "a server opens no grammar files" in refused.err
    for option, value, what in (
        ("--record", "a.svg", "shows no steps"),
        ("--set", "n=1", "is told no texts"),
    ):
        refused = Run("fill", *SHORT, "a.py", option, value, "--server", here.url)
        assert refused.code == 2 and f"a server {what}" in refused.err


def test_another_model_is_loaded_here(here):
    before = filled(here)
    puzzle = b"1...\n..2.\n.3..\n...4\n"
    assert Run("fill", "-", "--stdin-filename", "a.sudoku", "--model", "sudoku-4x4", input=puzzle).code == 0
    assert filled(here) == before
    for asked in (("--model", "mini"), ("--model", "random", "--adapter", "mine")):
        other = Run("fill", "a.py", *asked, "--server", here.url)
        assert other.code == 2 and "serves the model random here" in other.err


def test_a_socket_that_is_not_private_is_left_alone(here):
    before = filled(here)
    os.chmod(here.path, 0o660)
    try:
        assert Run("fill", *SHORT, "a.py").code == 0
    finally:
        os.chmod(here.path, 0o600)
    assert filled(here) == before


def test_a_server_that_is_not_there(folder):
    for server in ("http://127.0.0.1:9", "unix:/nowhere/s.sock"):
        run = Run("fill", *SHORT, "a.py", "--server", server)
        assert run.code == 2 and run.err.startswith(f"{server}: error: no server answers: ")
        assert "[Errno" not in run.err
    for wrong in ("https://example.org", "ftp://x", "127.0.0.1:8012", "http://h:port", "on"):
        assert "no server: write auto, off" in Run("fill", *SHORT, "a.py", "--server", wrong).err


def test_what_answers_is_no_server(here, tmp_path):
    """A key that is missing, and another program."""
    settings = Settings("random", api_key="k")
    with serving(settings, lambda: RANDOM, tmp_path / "s.sock") as server:
        assert "the key is missing" in Run("fill", *SHORT, "a.py", "--server", server.url).err
        named = f"http://:k@127.0.0.1:{server.port}"
        assert Run("fill", *SHORT, "a.py", "--server", named).code == 0
        assert Run("fill", *SHORT, "a.py", "--server", f"unix:{server.path}").code == 0


def test_nothing_heavy_is_imported(here):
    command = [sys.executable, "-X", "importtime", "-m", "dgfill", *SHORT, "a.py"]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": str(ROOT)})
    modules = {name.split(".")[0] for name in re.findall(r"\| +(\S+)$", done.stderr, re.MULTILINE)}
    assert done.returncode == 0 and "http" in modules
    assert not modules & {
        "torch",
        "transformers",
        "numpy",
        "tree_sitter",
        "llvmlite",
        "starlette",
        "asyncio",
        "rich",
    }


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_server_from_its_start_to_its_end(tmp_path, number):
    env = os.environ | {"PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "dgfill", "serve", "--model", "random", "--port", "0"]
    with subprocess.Popen(command, env=env, stderr=subprocess.PIPE, text=True) as process:
        url, path = re.search(r"on (http\S+) and unix:(\S+)", process.stderr.readline()).groups()
        assert process.stderr.readline() == "random is loaded\n"
        there = Run("fill", *SHORT, "a.py", env=env, cwd=tmp_path)
        assert there.err.startswith("a.py: error: cannot be read")
        (tmp_path / "a.py").write_text("x = {? int ?}\n")
        assert Run("fill", *SHORT, "a.py", "--server", url, cwd=tmp_path).code == 0
        again = Run("serve", "--port", "0", env=env | {"DGFILL_MODEL": "random"})
        assert again.code == 2 and again.err == f"{path}: error: another server listens here\n"
        port = url.rpartition(":")[2]
        again = Run("serve", "--model", "random", "--port", port, "--uds", str(tmp_path / "s"), env=env)
        assert again.code == 2 and "--port takes another one" in again.err
        process.send_signal(number)
        assert process.wait(60) == (0 if number == signal.SIGTERM else 130)
        assert process.stderr.read() == ""
    assert not Path(path).exists()


def test_a_model_that_cannot_be_loaded_ends_the_server(tmp_path):
    run = Run("serve", "--model", "./none", "--port", "0", "--uds", str(tmp_path / "s"), timeout=120)
    assert run.code == 2 and "./none" in run.err.splitlines()[-1]


def test_options_of_a_server_that_are_wrong(tmp_path):
    assert "unknown language" in Run("serve", "--language", "cobol").err
    unreachable = Run("serve", "--uds", str(tmp_path / "none" / "s"), "--port", "0")
    assert unreachable.code == 2 and "cannot be listened on" in unreachable.err


def test_json_lines_at_a_server(here):
    lines = "\n".join(json.dumps(text) for text in ("Ann, 31", "Bob, 4")) + "\n"
    command = ("json", *SHORT, "--schema", "name, age int", "--jsonl", "--from", "-")
    there = Run(*command, input=lines.encode())
    assert there.code == 0 and there == Run(*command, "--server", "off", input=lines.encode())
