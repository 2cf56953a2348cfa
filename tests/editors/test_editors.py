"""The recipes of docs/editors.md, run in the editors themselves; what fills holes is scripted."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTED = ROOT / "tests" / "cli" / "scripted.py"
RECIPES = dict(re.findall(r"^```(\w+)\n(.*?)^```$", (ROOT / "docs" / "editors.md").read_text(), re.M | re.S))

TEXT = "é = {? : = 7 ?}\ny = {? : = a\\nb ?} + {? : = 9 ?}\n{? : = end ?}\n"
FILLED = "é = 7\ny = a\nb + 9\nend\n"
FIRST = TEXT.replace("{? : = 7 ?}", "7")
LAST_OF_SECOND = TEXT.replace("{? : = 9 ?}", "9")
IMPOSSIBLE = "é = {? : = 7 ?}\ny = {? : impossible ?}\n"


@dataclass
class Editor:
    """An editor, started on a file with its recipe."""

    folder: Path
    name: str

    def command(self, steps: list[str]) -> list[str]:
        recipe = self.folder / "recipe"
        match self.name:
            case "vim" | "nvim":
                recipe.write_text(RECIPES["vim"])
                silent = ["-Nes"] if self.name == "vim" else ["--headless"]
                ends = ["call writefile([execute('messages')], 'messages')", "wq", "qa!"]
                commands = [argument for step in [*steps, *ends] for argument in ("-c", step)]
                return [self.name, *silent, "-u", "NONE", "-S", str(recipe), *commands, "a b.py"]
            case "emacs":
                recipe.write_text(RECIPES["elisp"])
                lisp = [argument for step in [*steps, "(save-buffer)"] for argument in ("--eval", step)]
                return ["emacs", "-Q", "--batch", "-l", str(recipe), "a b.py", *lisp]
            case _:
                recipe.write_text(RECIPES["kak"])
                commands = "; ".join([f"source {recipe}", *steps, "write", "quit"])
                return ["kak", "-n", "-ui", "dummy", "-e", commands, "a b.py"]

    def does(self, *steps: str, text: str = TEXT) -> str:
        """What is in the file after some steps, and saving it."""
        path = self.folder / "a b.py"
        path.write_bytes(text.encode())
        self.run = subprocess.run(
            self.command([*steps]), cwd=self.folder, env=self.environment, capture_output=True, timeout=60
        )
        return path.read_bytes().decode()

    @property
    def environment(self) -> dict[str, str]:
        programs = self.folder / "programs"
        programs.mkdir(exist_ok=True)
        program = programs / "dgfill"
        program.write_text(f'#!/bin/sh\nexec {sys.executable} {SCRIPTED} "$@"\n')
        program.chmod(0o755)
        return os.environ | {
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "LC_ALL": "C.UTF-8",
            "TERM": "dumb",
        }


@pytest.fixture(params=["vim", "nvim", "emacs", "kak"])
def editor(request, tmp_path):
    if shutil.which(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    if (
        request.param == "vim"
        and b"+eval" not in subprocess.run(["vim", "--version"], capture_output=True).stdout
    ):
        pytest.skip("this vim is a small one, without functions")
    return Editor(tmp_path, request.param)


def at(editor: Editor, line: int, column: int) -> list[str]:
    """Steps that fill the hole at a place; columns count characters."""
    match editor.name:
        case "vim" | "nvim":
            return [f"call setcursorcharpos({line}, {column})", "normal \\f"]
        case "emacs":
            return [f"(progn (goto-char (point-min)) (forward-line {line - 1}) (forward-char {column - 1}))",
                    "(dgfill-here)"]  # fmt: skip
        case _:
            return [f"select {line}.{column},{line}.{column}", "dgfill-here"]


EVERYTHING = {"vim": "DgFill", "nvim": "DgFill", "emacs": "(dgfill)", "kak": "dgfill"}


def test_all_holes(editor):
    assert editor.does(EVERYTHING[editor.name]) == FILLED, editor.run


def test_the_hole_at_the_cursor(editor):
    assert editor.does(*at(editor, 1, 6)) == FIRST, editor.run


def test_the_text_stays_where_filling_fails(editor):
    assert editor.does(EVERYTHING[editor.name], text=IMPOSSIBLE) == IMPOSSIBLE
    if editor.name == "emacs":
        assert b"no text fits" in editor.run.stderr
    if editor.name in ("vim", "nvim"):
        assert "no text fits" in (editor.folder / "messages").read_text()
    assert editor.does(*at(editor, 1, 1)) == TEXT


@pytest.mark.parametrize("editor", ["vim", "nvim"], indirect=True)
def test_lines_of_vim(editor):
    assert editor.does("1DgFill") == FIRST, editor.run
    listed = "call writefile(map(getqflist(), 'v:val.lnum . \":\" . v:val.col'), 'holes')"
    assert editor.does("DgHoles", listed) == TEXT
    summary = "0:0"
    assert (editor.folder / "holes").read_text().split() == ["1:5", "2:5", "2:22", "3:1", summary]


@pytest.mark.parametrize("editor", ["vim", "nvim"], indirect=True)
def test_one_step_of_undo(editor):
    assert editor.does("DgFill", "undo") == TEXT, editor.run
    assert editor.does("%!dgfill -q -") == FILLED


def test_the_tasks_of_vs_code(tmp_path):
    """VS Code itself is not run."""
    path = tmp_path / "a.py"
    path.write_text("x = {? ?}\n")
    filling, listing = json.loads(RECIPES["json"])["tasks"]

    def run(task):
        arguments = [argument.replace("${file}", str(path)) for argument in task["args"]]
        return scripted(*arguments).stdout.decode()

    pattern = listing["problemMatcher"]["pattern"]
    found = re.fullmatch(pattern["regexp"], run(listing).removesuffix("\n"))
    named = {name: found[number] for name, number in pattern.items() if name != "regexp"}
    assert named == {"file": str(path), "line": "1", "column": "5", "severity": None, "message": "hole"}
    run(filling)
    assert path.read_text() == "x = 1\n"


def test_the_formatter_of_helix():
    """Helix itself is not run: what it runs prints the text, and nothing on stderr."""
    formatter = tomllib.loads(RECIPES["toml"])["language"][0]["formatter"]
    for text, filled in ((TEXT, FILLED), (IMPOSSIBLE, IMPOSSIBLE)):
        done = scripted(*formatter["args"], stdin=text.encode())
        assert (done.stdout.decode(), done.stderr) == (filled, b"")


def scripted(*arguments, stdin=b""):
    command = [sys.executable, str(SCRIPTED), *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, input=stdin, env=environment, capture_output=True)
