"""The diffs of ``dgfill fill`` in colour, and without."""

import json
import subprocess

import pytest

from .test_fill_command import DIFF, HOLE, on_a_terminal

PAINTED = (
    "\x1b[1m--- a/a.py\x1b[0m\n\x1b[1m+++ b/a.py\x1b[0m\n\x1b[36m@@ -1 +1 @@\x1b[0m\n"
    "\x1b[31m-\x1b[0m\x1b[2mx = \x1b[0m\x1b[1;31m{? int: = 7 ?}\x1b[0m\n"
    "\x1b[32m+\x1b[0mx = \x1b[1;32m7\x1b[0m\n"
)
SHADED = PAINTED.replace("\x1b[1;32m7", "\x1b[33m7")
LEGEND = "\r\nconfidence:  \x1b[1;32m≥ 90 %"


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


@pytest.mark.parametrize(
    "variables", [{}, {"FORCE_COLOR": "1"}, {"COLORTERM": "truecolor"}, {"COLUMNS": "60"}]
)
@pytest.mark.parametrize("options", [[], ["--color", "never"], ["--confidence"]])
def test_what_is_piped_is_a_patch(program, write, monkeypatch, variables, options):
    path = write("a.py", HOLE)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    run = program(*options, "a.py")
    assert (run.out, run.err) == (DIFF, "1 hole would be filled in 1 file\n")
    subprocess.run(["git", "apply"], input=run.out, cwd=path.parent, check=True)
    assert path.read_bytes() == b"x = 7\n"


def test_colours_can_be_demanded(program, write, monkeypatch):
    write("a.py", HOLE)
    assert program("--color", "always", "a.py").out.decode() == PAINTED
    run = program("--color", "always", "--confidence", "a.py")
    assert run.out.decode() == SHADED
    assert run.err.startswith(LEGEND.strip())
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("NO_COLOR", "1")
    assert program("--color", "always", "a.py").out.decode() == PAINTED


def test_on_a_terminal(write, monkeypatch):
    write("a.py", HOLE)
    shown = on_a_terminal("a.py", "--confidence")[1]
    assert SHADED.replace("\n", "\r\n") + LEGEND.strip() in shown
    shown = on_a_terminal("a.py", "--confidence", "--color", "never")[1]
    assert DIFF.decode().replace("\n", "\r\n") + "confidence:  ≥ 90 %" in shown
    assert "\x1b[3" not in shown
    monkeypatch.setenv("NO_COLOR", "1")
    shown = on_a_terminal("a.py")[1]
    assert "+x = \x1b[1m7\x1b[0m\r\n" in shown and "\x1b[3" not in shown
    monkeypatch.setenv("TERM", "dumb")
    assert on_a_terminal("a.py")[1] == (DIFF.decode() + "1 hole would be filled in 1 file\n").replace(
        "\n", "\r\n"
    )


def test_a_long_line_is_whole(write, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    write("a.py", b"x = {? : = 7 ?}\t# [bold]:smile:" + b"y" * 200 + b"\n")
    assert "\t\x1b[2m# [bold]:smile:" + "y" * 200 + "\x1b[0m\r\n" in on_a_terminal("a.py")[1]


def test_the_tokens_of_a_fill_are_in_the_report(dgfill, write):
    write("a.py", HOLE)
    (file,) = json.loads(dgfill("a.py", "--output-format", "json").out)["files"]
    assert file["fills"][0]["tokens"] == [{"text": "7", "score": -0.5}]
