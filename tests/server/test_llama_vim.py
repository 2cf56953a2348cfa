"""Real llama.vim in real Vim, on a real terminal.

git clone https://github.com/ggml-org/llama.vim
DGFILL_LLAMA_VIM=llama.vim pytest tests/server/test_llama_vim.py
"""

import ast
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from .test_infill import LLAMA_VIM

PLUGIN = os.environ.get("DGFILL_LLAMA_VIM", "")
PROGRAMS = ("vim", "tmux", "curl")
missing = [program for program in PROGRAMS if shutil.which(program) is None]
pytestmark = [
    pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}"),
    pytest.mark.skipif(not PLUGIN, reason="DGFILL_LLAMA_VIM does not say where llama.vim is"),
]

VIMRC = """
set nocompatible noloadplugins noswapfile noautoindent nofixendofline
let g:llama_config = {{ 'endpoint_fim': '{url}/infill', 'show_info': 0, 'ring_n_chunks': 4 }}
set runtimepath^={plugin}
silent runtime plugin/llama.vim  " it warns of old versions
command Shown call writefile([string(llama#is_fim_hint_shown())], 'shown')
inoremap <F5> <Cmd>Shown<CR>
"""
SECONDS = 60


class Terminal:
    """A program in a terminal that tmux keeps."""

    def __init__(self, folder, *command):
        self.folder = folder
        self.socket = folder / "tmux"
        self.tmux("new-session", "-d", "-x", "100", "-y", "30", "-c", str(folder), *command)

    def tmux(self, *arguments):
        command = ["tmux", "-S", str(self.socket), "-f", os.devnull, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def keys(self, *keys):
        self.tmux("send-keys", *keys)

    def screen(self):
        return self.tmux("capture-pane", "-p")

    def wait(self, is_done, what):
        end = time.monotonic() + SECONDS
        while not is_done():
            assert time.monotonic() < end, f"{what}:\n{self.screen()}"
            time.sleep(0.05)


@pytest.fixture
def vim(server, tmp_path):
    """Vim with llama.vim and a file, in insert mode at the end of a line."""
    (tmp_path / "vimrc").write_text(VIMRC.format(url=server.url, plugin=Path(PLUGIN).resolve()))
    terminals = []

    def start(text, line):
        (tmp_path / "a.py").write_text(text)
        terminals.append(terminal := Terminal(tmp_path, "vim", "-u", "vimrc", f"+{line}", "a.py"))
        terminal.wait(lambda: text.split("\n")[0] in terminal.screen(), "Vim does not start")
        terminal.keys("A")
        return terminal

    yield start
    for terminal in filter(_is_running, terminals):
        terminal.tmux("kill-server")


def is_shown(terminal):
    """Whether llama.vim shows a suggestion."""
    shown = terminal.folder / "shown"
    shown.unlink(missing_ok=True)
    terminal.keys("F5")
    terminal.wait(shown.exists, "Vim does not answer")
    terminal.wait(shown.read_text, "Vim does not write")
    return shown.read_text() == "v:true\n"


def accepted(terminal):
    """The file after the suggestion was taken with Tab."""
    terminal.wait(lambda: is_shown(terminal), "no suggestion is shown")
    terminal.keys("Tab")
    terminal.wait(lambda: not is_shown(terminal), "Tab takes no suggestion")
    terminal.keys("Escape", ":wqa", "Enter")
    file = terminal.folder / "a.py"
    before = file.read_text()
    terminal.wait(lambda: file.read_text() != before or not _is_running(terminal), "Vim does not end")
    terminal.wait(lambda: not _is_running(terminal), "Vim does not end")
    return file.read_text()


def _is_running(terminal):
    command = ["tmux", "-S", str(terminal.socket), "list-sessions"]
    return subprocess.run(command, capture_output=True).returncode == 0


def test_the_end_of_a_line(server, vim):
    above, line, below = "def area(r):\n", "    return r * ", "\n\nprint(area(2))\n"
    text = accepted(vim(above + line + below, 2))
    asked = LLAMA_VIM | {"input_prefix": above, "prompt": line, "input_suffix": below, "n_indent": 4}
    content = server.post("/infill", **asked).json()["content"]
    assert content.strip() and text == above + line + content.rstrip("\n") + below
    ast.parse(text)


def test_an_empty_line(server, vim):
    above, below = "def area(r):\n", "\n\nprint(area(2))\n"
    text = accepted(vim(above + "    " + below, 2))
    content = server.post("/infill", **LLAMA_VIM | {"input_prefix": above, "input_suffix": below}).json()[
        "content"
    ]
    assert content.startswith("    ") and text == above + content.rstrip("\n") + below
    ast.parse(text)
