"""What a terminal shows."""

import io
from dataclasses import dataclass

import pytest
from rich.console import Console

from dgfill.report import is_watched, terminal
from dgfill.report.live import LiveView


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


@pytest.fixture(autouse=True)
def colours(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "PRE_COMMIT", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


def shown(diff):
    stream = Terminal()
    terminal.console_for(stream).print(terminal.diff_text(diff), end="")
    return stream.getvalue()


DIFF = (
    b"--- a/x\n+++ b/x\n@@ -1 +1 @@\n-[red]:smile:\r\n--- x\n+"
    + b"y" * 200
    + b"\n\\ No newline at end of file\n"
)


def test_a_diff_is_coloured_and_not_changed():
    rows = shown(DIFF).split("\n")
    assert rows[0] == "\x1b[1m--- a/x\x1b[0m"
    assert rows[2] == "\x1b[36m@@ -1 +1 @@\x1b[0m"
    assert rows[3] == "\x1b[31m-[red]:smile:\x1b[0m"
    assert rows[4] == "\x1b[31m--- x\x1b[0m"  # a removed line, no header
    assert rows[5] == "\x1b[32m+" + "y" * 200 + "\x1b[0m"
    assert rows[7:] == [""]


def test_no_color(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[3" not in shown(DIFF)


def test_a_terminal_is_told_nothing_by_the_text():
    assert "\x1b]0;evil" not in shown(b"+\x1b]0;evil\x07\n")
    assert terminal.visible("\x1b\x07\x9b\u202e\t\n") == "␛␇\ufffd\ufffd\t\n"


@dataclass
class Event:
    tokens: list[bytes]
    pinned: list[bool]
    accepted: list[bool]
    step: int = 3
    total: int = 48


def test_live_view_shows_the_lines_around_the_first_open_slot(monkeypatch):
    monkeypatch.setenv("LINES", "8")
    monkeypatch.setenv("COLUMNS", "40")
    stream = Terminal()
    event = Event(
        [b"# far\n" * 20, b"x = ", b"1", b"\x1b" * 60, b"\n", b"# below\n" * 20],
        [True, True, False, False, True, True],
        [False, False, True, False, False, False],
    )
    with LiveView(stream, "a\n.py", canvas=True) as view:
        view(event)
    text = stream.getvalue()
    assert "a\\n.py  step 3 of 48" in text
    assert "\x1b[2mx = \x1b[0m\x1b[32m1\x1b[0m\x1b[33m␛␛" in text
    frame = text.rpartition("step 3")[2]
    assert (frame.count("# far"), frame.count("# below")) == (2, 2)


def test_without_the_canvas_only_steps_are_counted():
    stream = Terminal()
    with LiveView(stream, "a.py", canvas=False) as view:
        view(Event([b"secret"], [False], [False]))
    assert "step 3 of 48" in stream.getvalue()
    assert "secret" not in stream.getvalue()


def test_who_is_watched(monkeypatch):
    assert is_watched(Terminal())
    assert not is_watched(io.StringIO())
    monkeypatch.setenv("PRE_COMMIT", "1")
    assert not is_watched(Terminal())
    assert "\x1b" not in shown(DIFF)


def test_consoles_print_text_as_it_is():
    assert isinstance(terminal.console_for(io.StringIO()), Console)
    stream = io.StringIO()
    terminal.console_for(stream).print(terminal.diff_text(DIFF), end="")
    assert stream.getvalue() == DIFF.decode().replace("\r", "")
