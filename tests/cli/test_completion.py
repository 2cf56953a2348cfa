"""Completion in the shells themselves, with the scripts that dgfill prints for them."""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LINES = {
    "dgfill fill --model s": ["sudoku-4x4", "sudoku-9x9"],
    "dgfill json --model r": ["random"],
    "dgfill a.py --language typ": ["typescript"],
    "dgfill --output-format s": ["sarif"],
    "dgfill fill --server o": ["off"],
    "dgfill --max": ["--max-tokens"],
    "dgfill che": ["check"],
}
FILES = {"dgfill check an": "any file.py", "dgfill --config an": "any file.py"}


@pytest.fixture
def environment(directory, write, tmp_path_factory, monkeypatch):
    """In which ``dgfill`` is a program, and typer does not look for the shell that runs the tests."""
    programs = tmp_path_factory.mktemp("programs")
    program = programs / "dgfill"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m dgfill "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")
    write("any file.py", b"")
    return directory


def script(shell):
    shown = subprocess.run(["dgfill", "--show-completion", shell], capture_output=True, check=True)
    assert shown.stderr == b""
    path = Path(os.environ["HOME"]) / "script"
    path.write_bytes(shown.stdout)
    return path


def needs(shell):
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"apt install {shell}")


@needs("bash")
def test_bash(environment):
    code = f"source {script('bash')}\n"
    for line in LINES:
        code += f"COMP_WORDS=({line}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _dgfill_completion dgfill\n"
        code += 'echo "${COMPREPLY[*]}"\n'
    code += "complete -p dgfill\n"
    done = subprocess.run(["bash", "--norc", "-c", code], capture_output=True, text=True, check=True)
    *found, settings = done.stdout.splitlines()
    assert [line.split() for line in found] == [*LINES.values()]
    assert settings == "complete -o default -F _dgfill_completion dgfill"  # else by the names of files
    assert done.stderr == ""


@needs("fish")
def test_fish(environment):
    code = f"source {script('fish')}\n"
    code += "".join(f"complete -C '{line}'; echo\n" for line in [*LINES, *FILES])
    done = subprocess.run(["fish", "--no-config", "-c", code], capture_output=True, text=True, check=True)
    blocks = done.stdout.split("\n\n")
    found = [[line.partition("\t")[0] for line in block.strip().split("\n")] for block in blocks]
    assert found[: len(LINES)] == [*LINES.values()]
    assert [names for names in found[len(LINES) :] if names != [""]] == [[name] for name in FILES.values()]


@needs("zsh")
def test_zsh(environment):
    """A terminal is needed: zsh completes nothing else."""
    process, terminal = pty.fork()
    if process == 0:
        os.execvpe("zsh", ["zsh", "-f", "-i"], os.environ | {"TERM": "dumb", "PS1": "> "})
    try:
        os.write(terminal, b"unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D\n")
        os.write(terminal, f"source {script('zsh')}; echo re''ady\n".encode())
        read_until(terminal, r"ready")
        only = {line: found[0] for line, found in LINES.items() if len(found) == 1}
        for line, whole in {**only, **FILES}.items():
            os.write(terminal, f"{line}\t".encode())
            read_until(terminal, re.escape(f"{line.rpartition(' ')[0]} {whole}".replace("any f", "any\\ f")))
            os.write(terminal, b"\x15")  # the line is not run
    finally:
        os.kill(process, 9)
        os.waitpid(process, 0)
        os.close(terminal)


def read_until(terminal, pattern):
    shown, end = "", time.monotonic() + 60
    while not re.search(pattern, shown):
        ready, _, _ = select.select([terminal], [], [], max(0, end - time.monotonic()))
        assert ready, shown
        shown += re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", os.read(terminal, 4096).decode(errors="replace"))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_installation(environment, shell):
    subprocess.run(["dgfill", "--install-completion", shell], capture_output=True, check=True)
    files = [path for path in Path(os.environ["HOME"]).rglob("*") if path.is_file()]
    assert any("_DGFILL_COMPLETE" in path.read_text() for path in files)


def test_nothing_heavy_is_imported(environment, monkeypatch):
    monkeypatch.setenv("_DGFILL_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "dgfill fill --model ")
    monkeypatch.setenv("COMP_CWORD", "3")
    command = [sys.executable, "-X", "importtime", "-m", "dgfill"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["mini", "sudoku-4x4", "sudoku-9x9", "random"]
    modules = set(re.findall(r"\| +([a-z_]+)", done.stderr))
    assert "dgfill" in modules
    assert not {"torch", "transformers", "tokenizers", "numpy", "tree_sitter", "jsonschema", "rich"} & modules
