"""The manual page."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from typer.main import get_command

from dgfill.cli.main import app
from dgfill.cli.manual import manual
from dgfill.cli.train import app as training

PAGE = Path(__file__).parents[2] / "docs" / "dgfill.1"


def options_of(command):
    """All that can be typed with a command, and with those below it."""
    yield from (name for parameter in command.params for name in parameter.opts if name.startswith("-"))
    for below in getattr(command, "commands", {}).values():
        yield from options_of(below)


def shown(*command):
    done = subprocess.run(
        [*command, str(PAGE)],
        env=os.environ | {"LC_ALL": "C.UTF-8", "MANWIDTH": "100", "MANPAGER": "cat", "GROFF_NO_SGR": "1"},
        capture_output=True,
        check=True,
    )
    assert done.stderr == b""
    return re.sub(".\b", "", done.stdout.decode())


def test_it_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == manual(), "make man"


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_it_has_every_option_and_no_warning():
    text = shown("groff", "-man", "-Tutf8", "-ww", "-rLL=100n")
    words = set(re.findall(r"(?<!\S)-[\w-]+", text))
    assert {*options_of(get_command(app)), *options_of(get_command(training))} <= words
    commands = ["fill", "check", "json", "grammar sample", "train run", "eval sudoku"]
    assert all(f"dgfill {command} " in text for command in commands)
    assert "{? expr: what it is ?}" in re.sub(r"\s+", " ", text)


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_man_shows_it():
    text = shown("man", "--warnings", "-l")
    assert text.startswith("DGFILL(1)") and "EXIT STATUS" in text
