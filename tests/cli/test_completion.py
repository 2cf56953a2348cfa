"""Completion, in the shells themselves, by pressing the key."""

import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHELLS = {
    "bash": ["bash --norc --noprofile"],
    "zsh": ["zsh -f", "autoload -U compinit; compinit -D -u"],
    "fish": ["fish --no-config"],
}
PATIENCE = 60  # seconds


@dataclass
class Terminal:
    """A shell in a terminal of tmux."""

    socket: Path

    def tmux(self, *arguments):
        command = ["tmux", "-f", "/dev/null", "-S", str(self.socket), *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def types(self, text, *keys):
        self.tmux("send-keys", "-l", "--", text)
        if keys:
            self.tmux("send-keys", *keys)

    def shows(self, text):
        """Whether it does so in time."""
        end = time.monotonic() + PATIENCE
        while text not in self.screen:
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        return True

    @property
    def screen(self):
        return self.tmux("capture-pane", "-p", "-J")


@pytest.fixture(params=SHELLS)
def shell(request, tmp_path):
    """A shell that has learned to complete this program."""
    for program in ("tmux", request.param):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    folder, programs = tmp_path / "work", tmp_path / "programs"
    folder.mkdir()
    programs.mkdir()
    program = programs / "dgfill"
    program.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m dgfill "$@"\n')
    program.chmod(0o755)
    (folder / "circle of life.py").write_text("")
    terminal = Terminal(tmp_path / "s")
    start, *setup = SHELLS[request.param]
    variables = [f"PATH={programs}:/usr/bin:/bin", f"HOME={tmp_path}", "TERM=screen", "LC_ALL=C.UTF-8"]
    command = " ".join(["env", "-i", *map(repr, variables), start])
    terminal.tmux("new-session", "-d", "-x", "120", "-y", "20", "-c", str(folder), command)
    try:
        for line in [
            *setup,
            "dgfill --show-completion > ../complete; source ../complete; clear; echo rea''dy",
        ]:
            terminal.types(line, "Enter")
        assert terminal.shows("ready"), terminal.screen
        yield terminal
    finally:
        terminal.tmux("kill-server")


def test_commands_options_values_and_files(shell):
    shell.types("dgfill chec", "Tab")
    assert shell.shows("dgfill check "), shell.screen
    shell.types("--stag", "Tab")
    assert shell.shows("dgfill check --staged "), shell.screen
    shell.types("--output-format sar", "Tab")
    assert shell.shows("--output-format sarif"), shell.screen
    shell.types(" circ", "Tab")
    assert shell.shows("circle\\ of\\ life.py") or "'circle of life.py'" in shell.screen, shell.screen


def test_options_of_the_default_command(shell):
    shell.types("dgfill --confi", "Tab")
    assert shell.shows("dgfill --confidence "), shell.screen
