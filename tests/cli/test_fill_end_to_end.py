"""The command line with all that is behind it: real models, real grammars, real files."""

import ast
import hashlib
import json
import re
import subprocess
import sys

RANDOM = ("--model", "random", "--steps", "1", "--max-tokens", "24")
PYTHON = b"def area(r):\n    return {? expr ?}\n"


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_write_fills_only_the_holes(real, write):
    data = b"\xef\xbb\xbf# \xc3\xa9\r\nx = {? int ?}\r\ny = '{? red|green ?}' \t\nz = 1"
    path = write("a.py", data)
    run = real("-w", *RANDOM, "a.py")
    assert (run.code, run.out, run.err) == (0, b"", "2 holes filled in 1 file\n")
    filled = path.read_bytes()
    assert filled.startswith(b"\xef\xbb\xbf# \xc3\xa9\r\nx = ")
    assert filled.endswith(b"' \t\nz = 1")
    ast.parse(filled)
    assert real("check", "a.py").code == 0
    assert real("-w", *RANDOM, "a.py").err == "1 file without holes\n"  # a fill is never a hole
    assert path.read_bytes() == filled


def test_the_diff_applies(real, write):
    path = write("a.py", PYTHON)
    run = real(*RANDOM, "a.py")
    assert run.code == 0
    assert path.read_bytes() == PYTHON
    subprocess.run(["git", "apply", "-"], input=run.out, check=True)
    assert path.read_bytes() != PYTHON
    ast.parse(path.read_bytes())
    again = real(*RANDOM, "-", "--stdin-filename", "a.py", stdin=PYTHON)
    assert again.out == path.read_bytes()


def test_several_languages(real, write):
    write("a.py", PYTHON)
    write("b.js", b"const x = {? expr ?};\n")
    write("c.json", b'{"port": {? int ?}}\n')
    write("d.unknown", b"anything {? word ?} (\n")
    run = real("-w", *RANDOM, "a.py", "b.js", "c.json", "d.unknown")
    assert run.code == 0
    assert run.err.splitlines() == [
        "d.unknown: note: filled without a grammar: the language is not known",
        "4 holes filled in 4 files",
    ]
    with open("c.json") as file:
        assert isinstance(json.load(file)["port"], int)


def test_what_a_project_brings(real, write):
    write("pyproject.toml", b"[tool.dgfill]\nlanguages = {'*.conf' = 'json'}\nkinds = {ticket = 't.regex'}\n")
    write("t.regex", b"[A-Z]{3}-[0-9]+\n")
    path = write("a.conf", b'{"ticket": "{? @ticket ?}"}\n')
    assert real("check", "a.conf").out == b"a.conf:1:13: hole @ticket\n"
    assert real("-w", *RANDOM, "a.conf").code == 0
    assert re.fullmatch(r"[A-Z]{3}-[0-9]+", json.loads(path.read_bytes())["ticket"])
    write("t.regex", b"(?=a)")
    write("a.conf", b'"{? @ticket ?}"\n')
    run = real(*RANDOM, "a.conf")
    assert (run.code, run.out) == (2, b"")
    assert run.err.startswith("a.conf:1:2: error: @ticket: ")


def test_a_library_that_is_none(real, write):
    write("a.txt", b"{? ?}\n")
    path = write("foo.so", b"no")
    run = real("-w", *RANDOM, "--language", "foo.so", "a.txt")
    assert (run.code, run.out) == (2, b"")
    assert run.err == f"error: {path}: not a shared library: file too short\n"


def test_what_fails_is_left_alone(real, write):
    impossible = write("a.py", b"x = {? int red|green ?}\n")
    node = write("b.py", b"x = {? cal ?}\n")
    malformed = write("c.py", b"x = {? ~~ ?}\n")
    good = write("d.py", b"x = {? int ?}\n")
    bad = [digest(path) for path in (impossible, node, malformed)]
    run = real("-w", *RANDOM, "a.py")
    assert run.code == 1
    assert run.err.startswith("a.py:1:5: error: no text is all that this hole asks for")
    run = real("-w", *RANDOM, "a.py", "b.py", "c.py", "d.py")
    assert run.code == 2
    assert "b.py:1:5: error: 'cal' is no kind, and no node of python; there are 'call'" in run.err
    assert bad == [digest(path) for path in (impossible, node, malformed)]
    assert b"{?" not in good.read_bytes()
    text = b"x = {? int red|green ?}\r\n"
    run = real(*RANDOM, "-", "--stdin-filename", "a.py", stdin=text)
    assert (run.code, run.out) == (1, text)


def test_texts_of_named_holes(real, write):
    write("a.py", b"x = {? $n int ?} + {? $n ?}\ny = {? $s str ?}\nz = {? $e expr ?} # {? $c ?}\n")
    texts = ("--set", "n=42", "--set", "s='a=b'", "--set", "e=f(1)", "--set", "c=")
    run = real(*RANDOM, "--output-format", "text", *texts, "a.py")
    assert (run.code, run.out) == (0, b"x = 42 + 42\ny = 'a=b'\nz = f(1) # \n")
    run = real(*RANDOM, "-w", "--set", "n=4x", "a.py")
    assert (run.code, run.out) == (1, b"")
    assert run.err.startswith("a.py:1:5: error: --set n='4x' is not what this hole asks for\n")
    run = real(*RANDOM, "-w", "--set", "x=1", "a.py")
    assert (run.code, run.err) == (
        2,
        "a.py: error: no hole is named $x; there are $n, $s, $e, $c\n1 file failed\n",
    )
    for text in ("f(", "{? ?}"):
        run = real(*RANDOM, "-", "--stdin-filename", "a.py", "--set", f"e={text}", stdin=b"{? $e expr ?}")
        assert (run.code, run.out) == (1, b"{? $e expr ?}")
        assert run.err.startswith(f"a.py:1:1: error: --set e='{text}' leaves no legal text for this file; ")


def test_no_grammar(real):
    run = real(*RANDOM, "--no-grammar", "-", "--stdin-filename", "a.py", stdin=b"x = ) {? int ?}\n")
    assert run.code == 0
    assert "note" not in run.err


def test_json_report(real, write):
    write("a.py", b"x = {? int ?}\n")
    report = json.loads(real(*RANDOM, "--output-format", "json", "a.py").out)
    (file,) = report["files"]
    assert file["status"] == "would be filled"
    assert str(int(file["fills"][0]["text"])) == file["fills"][0]["text"]


def test_a_new_process_gives_the_same_bytes(real, write, monkeypatch):
    """The same seed and input, in a process that hashes strings differently."""
    write("a.py", b"x = {? str ?} + {? expr ?}\n")
    here = real(*RANDOM, "--seed", "5", "a.py").out
    monkeypatch.setenv("PYTHONHASHSEED", "1")
    command = [sys.executable, "-m", "dgfill", *RANDOM, "--seed", "5", "a.py"]
    assert subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout == here


def test_a_model_that_cannot_be_had_is_one_line(real, write, monkeypatch):
    """Without a network, too: nothing is fetched in this test."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    path = write("a.py", PYTHON)
    for model in ("./no/such/folder", "nobody/no-such-model"):
        run = real("-w", "--model", model, "a.py")
        assert run.code == 2
        assert len(run.err.splitlines()) == 1
        assert run.err.startswith("error: ")
        assert model.removeprefix("./") in run.err
    assert path.read_bytes() == PYTHON


def test_mini(real, write):
    path = write("a.py", b"class Dog:\n    def __init__(self, name):\n        self.name = {? expr ?}\n")
    run = real("-w", "a.py", "--max-tokens", "8")
    assert (run.code, run.err) == (0, "1 hole filled in 1 file\n")
    ast.parse(path.read_bytes())
    assert b"{?" not in path.read_bytes()
