"""Completion, in the shells themselves, by pressing the key."""

import re
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
LINES = {
    "dgfill chec": "check",
    "dgfill --max": "--max-tokens",
    "dgfill check --stag": "--staged",
    "dgfill --output-format sar": "sarif",
    "dgfill a.py --language typ": "typescript",
    "dgfill json --model r": "random",
    "dgfill fill --server of": "off",
}
FILE = "circle of life.py"
PATIENCE = 30  # seconds


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


@pytest.fixture
def environment(tmp_path):
    """In which ``dgfill`` is a program, and typer does not look for the shell that runs the tests."""
    programs = tmp_path / "programs"
    programs.mkdir()
    program = programs / "dgfill"
    program.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m dgfill "$@"\n')
    program.chmod(0o755)
    return {
        "PATH": f"{programs}:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "TERM": "screen",
        "LC_ALL": "C.UTF-8",
        "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1",
    }


@pytest.fixture(params=SHELLS)
def shell(request, tmp_path, environment):
    """A shell that has learned to complete this program."""
    for program in ("tmux", request.param):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / FILE).write_text("")
    terminal = Terminal(tmp_path / "s")
    start, *setup = SHELLS[request.param]
    command = " ".join(["env", "-i", *(f"{name}={value}" for name, value in environment.items()), start])
    terminal.tmux("new-session", "-d", "-x", "120", "-y", "20", "-c", str(folder), command)
    learn = f"dgfill --show-completion {request.param} > ../complete; source ../complete; clear; echo rea''dy"
    try:
        for line in [*setup, learn]:
            terminal.types(line, "Enter")
        assert terminal.shows("ready"), terminal.screen
        yield terminal
    finally:
        terminal.tmux("kill-server")


def test_commands_options_and_values(shell):
    for line, whole in LINES.items():
        shell.types(line, "Tab")
        assert shell.shows(f"{line.rpartition(' ')[0]} {whole}"), shell.screen
        shell.tmux("send-keys", "C-u")  # the line is not run


def test_several_values(shell):
    shell.types("dgfill fill --model sud", "Tab")
    assert shell.shows("--model sudoku-"), shell.screen
    shell.tmux("send-keys", "Tab")
    shell.tmux("send-keys", "Tab")
    assert shell.shows("sudoku-4x4") and shell.shows("sudoku-9x9"), shell.screen


@pytest.mark.parametrize("line", ["dgfill check", "dgfill --config"])
def test_files(shell, line):
    shell.types(f"{line} circ", "Tab")
    assert shell.shows("circle\\ of\\ life.py") or f"'{FILE}'" in shell.screen, shell.screen


@pytest.mark.parametrize("shell", SHELLS)
def test_installation(environment, shell):
    subprocess.run(
        ["dgfill", "--install-completion", shell], env=environment, capture_output=True, check=True
    )
    files = [path for path in Path(environment["HOME"]).rglob("*") if path.is_file()]
    assert any("_DGFILL_COMPLETE" in path.read_text() for path in files)


def test_nothing_heavy_is_imported(monkeypatch):
    monkeypatch.setenv("_DGFILL_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "dgfill fill --model ")
    monkeypatch.setenv("COMP_CWORD", "3")
    command = [sys.executable, "-X", "importtime", "-m", "dgfill"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["mini", "sudoku-4x4", "sudoku-9x9", "random"]
    modules = set(re.findall(r"\| +([a-z_]+)", done.stderr))
    assert "dgfill" in modules
    assert not {"torch", "transformers", "tokenizers", "numpy", "tree_sitter", "jsonschema", "rich"} & modules
