"""The recipes for the language server, run in the editors themselves; what fills holes is scripted."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from .editor import ROOT, SCRIPTED

RECIPES = dict(re.findall(r"^```(\w+)\n(.*?)^```$", (ROOT / "docs" / "editors.md").read_text(), re.M | re.S))
TEXT = "é = {? : = 7 ?}\ny = '😀' {? : = a\\nb ?} + {? int: = 9 ?} {? ~0 ?}\n"
WHOLE = TEXT.replace(" {? ~0 ?}", "")
FILLED = "é = 7\ny = '😀' a\nb + 9\n"

NVIM = r"""
local function write(name, lines) vim.fn.writefile(lines, name) end
local function wait(condition)
  assert(vim.wait(60000, condition, 20), "it takes too long")
end
local function shown()
  local rows = {}
  for _, found in ipairs(vim.diagnostic.get(0)) do
    local severity, where = vim.diagnostic.severity[found.severity], { found.lnum, found.col, found.end_col }
    table.insert(rows, ("%s %d:%d-%d %s"):format(severity, where[1], where[2], where[3], found.message))
  end
  table.sort(rows)
  return rows
end
local function run()
  wait(function() return #vim.diagnostic.get(0) > 0 end)
  write("broken", shown())
  vim.cmd([[%s/ {? \~0 ?}//]])
  wait(function() return #vim.diagnostic.get(0) == 3 end)
  write("whole", shown())
  local titles = {}
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do
      table.insert(titles, item[2].title)
      if item[2].title == wanted then choose(item) end
    end
  end
  for _, step in ipairs({ { "Fill this hole", 2 }, { "Fill all holes", 0 } }) do
    wanted = step[1]
    vim.fn.cursor(2, 12)
    vim.lsp.buf.code_action()
    wait(function() return #vim.diagnostic.get(0) == step[2] end)
  end
  write("titles", titles)
  vim.cmd("write")
end
local ok, message = pcall(run)
if not ok then write("failed", { message }) end
vim.cmd("qa!")
"""

EMACS = r"""
(require 'cl-lib)
(require 'eglot)
(defun until (condition)
  (with-timeout (60 (error "It takes too long"))
    (while (not (funcall condition))
      (accept-process-output nil 0.05))))
(defun choose (title)
  (let ((last-nonmenu-event ?a))
    (cl-letf (((symbol-function 'completing-read) (lambda (&rest _) title)))
      (call-interactively #'eglot-code-actions)))
  ;; Emacs 28 leaves what comes together with an answer until something else comes.
  (eglot--signal-textDocument/didSave))
(find-file "a b.py")
(apply #'eglot--connect (eglot--guess-contact))
(until #'flymake-diagnostics)
(dolist (found (flymake-diagnostics))
  (princ (format "%s %s-%s %s\n" (flymake-diagnostic-type found) (flymake-diagnostic-beg found)
                 (flymake-diagnostic-end found) (flymake-diagnostic-text found))))
(goto-char 7)
(choose "Fill this hole")
(until (lambda () (string-prefix-p "é = 7\ny = '😀' {?" (buffer-string))))
(choose "Fill all holes")
(until (lambda () (not (string-search "{?" (buffer-string)))))
(save-buffer)
(eglot-shutdown (eglot-current-server))
"""


@pytest.fixture
def environment(tmp_path):
    programs = tmp_path / "programs"
    programs.mkdir()
    program = programs / "dgfill"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} {SCRIPTED} "$@"\n')
    program.chmod(0o755)
    return os.environ | {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
    }


def test_neovim(tmp_path, environment):
    if shutil.which("nvim") is None:
        pytest.skip("nvim is not installed")
    (tmp_path / "a b.py").write_text(TEXT)
    (tmp_path / "recipe.lua").write_text(RECIPES["lua"])
    (tmp_path / "steps.lua").write_text(NVIM)
    command = ["nvim", "--headless", "-u", "NONE", "-S", "recipe.lua"]
    command += ["-c", "edit a\\ b.py", "-S", "steps.lua"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=120)
    assert not (tmp_path / "failed").exists(), ((tmp_path / "failed").read_text(), done)
    ((_, _, *message),) = [line.split(" ") for line in (tmp_path / "broken").read_text().splitlines()]
    assert " ".join(message).startswith("'~0' is no length")
    assert (tmp_path / "whole").read_text().splitlines() == [
        "INFO 0:5-16 hole: = 7",
        "INFO 1:11-25 hole: = a\\nb",
        "INFO 1:28-42 hole int: = 9",
    ]
    assert (tmp_path / "titles").read_text().split("\n")[:2] == ["Fill this hole", "Fill all holes"]
    assert (tmp_path / "a b.py").read_text() == FILLED


def test_emacs(tmp_path, environment):
    if shutil.which("emacs") is None:
        pytest.skip("emacs is not installed")
    emacs = ["emacs", "--batch", "--eval", "(require 'eglot)"]
    if subprocess.run(emacs, env=environment, capture_output=True).returncode:
        pytest.skip("eglot is not installed (Debian: elpa-eglot)")
    (tmp_path / "a b.py").write_text(WHOLE)
    (tmp_path / "recipe.el").write_text(RECIPES["lisp"])
    (tmp_path / "steps.el").write_text(EMACS)
    emacs += ["-l", "recipe.el", "-l", "steps.el"]
    done = subprocess.run(emacs, cwd=tmp_path, env=environment, capture_output=True, timeout=120)
    assert done.returncode == 0, (done.stdout.decode(), done.stderr.decode())
    assert done.stdout.decode().splitlines() == [
        "eglot-note 5-16 dgfill [hole]: hole: = 7",
        "eglot-note 25-39 dgfill [hole]: hole: = a\\nb",
        "eglot-note 42-56 dgfill [hole]: hole int: = 9",
    ]
    assert (tmp_path / "a b.py").read_text() == FILLED
