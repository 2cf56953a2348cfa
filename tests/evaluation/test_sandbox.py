"""What a program may do, and what becomes of one that does more."""

import os
from dataclasses import replace

import pytest

from dgfill.evaluation.programs import TOOLCHAINS, assert_sandbox

PYTHON = TOOLCHAINS["python"]
SHORT = replace(PYTHON, seconds=1.0)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "print('x' * 10_000_000)",
        "import sys; sys.stderr.write('x' * 1_000_000)",
        "open('here', 'w').write('x')",
        "import os; assert os.listdir() == ['program.py']",
        "import os; assert 'SECRET' not in os.environ",
        "assert len(bytearray(100 << 20)) == 100 << 20",
        "def open(): pass\nprint = exit = None",
        "text = 'é𝄞'\nassert len(text) == 2",
    ],
)
def test_what_a_program_may_do(source, monkeypatch, capfd):
    monkeypatch.setenv("SECRET", "1")
    before = os.listdir()
    assert PYTHON.runs(source)
    assert capfd.readouterr() == ("", "") and os.listdir() == before


@pytest.mark.parametrize(
    "source",
    [
        "assert 1 == 2",
        "return",
        "x = (",
        "x = '''",
        "import sys; sys.exit()",
        "import os; os._exit(0)",
        "raise SystemExit(117 - 117)",
        "input()",
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        "bytearray(2 << 30)",
        "x = [0]\nwhile True: x += x",
        "open('large', 'wb').write(bytes(65 << 20))",
        "def f(): f()\nf()",
    ],
)
def test_what_is_no_success(source):
    assert not PYTHON.runs(source)


@pytest.mark.parametrize(
    "source",
    [
        "while True: pass",
        "import time; time.sleep(60)",
        "import signal, time\nfor n in {*range(1, 32)} - {9, 19}: signal.signal(n, lambda *_: None)\n"
        "while True: time.sleep(1)",
        "import threading, time; threading.Thread(target=time.sleep, args=(60,)).start(); time.sleep(60)",
    ],
)
def test_what_does_not_end_is_ended(source):
    assert not SHORT.runs(source)


@pytest.mark.parametrize("end", ["", "while True: pass", "import sys; sys.exit(1)"])
def test_no_child_is_left_behind(tmp_path, end):
    """A child has the pipe open for as long as it lives, and would say so in the end."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    child = f"import os, time\nwriter = os.open({str(pipe)!r}, os.O_WRONLY)\nos.write(writer, b'born ')\n"
    child += "if os.fork() == 0:\n    time.sleep(20)\n    os.write(writer, b'alive')\n    os._exit(0)\n"
    assert SHORT.runs(child + end) == (not end)
    os.set_blocking(reader, True)
    with open(reader, "rb") as file:
        assert file.read() == b"born "


def test_it_works_here():
    assert_sandbox()
    assert not replace(PYTHON, megabytes=1).runs("")
