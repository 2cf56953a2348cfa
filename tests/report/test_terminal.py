"""What a terminal shows."""

import io
from dataclasses import dataclass

import pytest
from rich.text import Text

from dgfill.report import Color, is_painted, is_watched, terminal
from dgfill.report.live import LiveView


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


@pytest.fixture(autouse=True)
def colours(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "PRE_COMMIT", "COLUMNS", "LINES", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


def test_a_terminal_is_told_nothing_by_the_text():
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
    assert is_painted(io.StringIO(), Color.ALWAYS) and not is_painted(io.StringIO(), Color.AUTO)
    monkeypatch.setenv("PRE_COMMIT", "1")
    assert not is_watched(Terminal())
    assert not is_painted(Terminal(), Color.AUTO)


TEXT = Text("[red]:smile:\t" + "y" * 200, "bold red")
PLAIN = TEXT.plain
COLOURED, BOLD = f"\x1b[1;31m{PLAIN}\x1b[0m", f"\x1b[1m{PLAIN}\x1b[0m"


@pytest.mark.parametrize(
    ("environment", "color", "seen", "piped"),
    [
        ({}, Color.AUTO, COLOURED, PLAIN),
        ({}, Color.ALWAYS, COLOURED, COLOURED),
        ({}, Color.NEVER, PLAIN, PLAIN),
        ({"COLUMNS": "60"}, Color.AUTO, COLOURED, PLAIN),
        ({"COLORTERM": "truecolor"}, Color.AUTO, COLOURED, PLAIN),
        ({"FORCE_COLOR": "1"}, Color.AUTO, COLOURED, PLAIN),
        ({"NO_COLOR": "1"}, Color.AUTO, BOLD, PLAIN),
        ({"NO_COLOR": ""}, Color.AUTO, COLOURED, PLAIN),
        ({"NO_COLOR": "1"}, Color.ALWAYS, COLOURED, COLOURED),
        ({"TERM": "dumb"}, Color.AUTO, PLAIN, PLAIN),
        ({"TERM": "dumb"}, Color.ALWAYS, COLOURED, COLOURED),
        ({"PRE_COMMIT": "1"}, Color.AUTO, PLAIN, PLAIN),
    ],
)
def test_text_is_painted_as_it_is(monkeypatch, environment, color, seen, piped):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert terminal.painted(TEXT, Terminal(), color) == seen
    assert terminal.painted(TEXT, io.StringIO(), color) == piped
