"""``dgfill fill`` as a user sees it."""

import json
import os
import pty
import signal
import stat
import subprocess
import sys
from functools import partial

import pytest

from .conftest import PROGRAM

HOLE = b"x = {? int: = 7 ?}\n"
DIFF = b"--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-x = {? int: = 7 ?}\n+x = 7\n"


def test_a_diff_by_default(dgfill, write):
    path = write("a.py", HOLE)
    for arguments in (["a.py"], ["fill", "a.py"], ["fill", "a.py", "a.py"], ["fill", str(path)]):
        run = dgfill(*arguments)
        assert (run.code, run.out, run.err) == (0, DIFF, "1 hole would be filled in 1 file\n")
    assert path.read_bytes() == HOLE


@pytest.mark.parametrize(("closed", "code"), [("stdout", 2), ("stderr", 0)])
def test_a_closed_stream(write, tmp_path, closed, code):
    write("a.py", HOLE)
    redirection = {"stdout": ">&-", "stderr": "2>&-"}[closed]
    command = ["sh", "-c", f'"$@" {redirection}', "sh", *PROGRAM, "a.py"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert run.returncode == code
    assert run.stdout == (DIFF if closed == "stderr" else b"")
    assert (b"standard output cannot be written" in run.stderr) == (closed == "stdout")


def test_write(dgfill, write):
    path = write("a.py", b"\xef\xbb\xbf" + b"{? : = a\\nb ?}\r\n{? ?}")
    path.chmod(0o755)
    run = dgfill("-w", "a.py")
    assert (run.code, run.out, run.err) == (0, b"", "2 holes filled in 1 file\n")
    assert path.read_bytes() == b"\xef\xbb\xbfa\r\nb\r\n1"
    assert stat.S_IMODE(path.stat().st_mode) == 0o755
    assert dgfill("-w", "a.py").err == "1 file without holes\n"
    write("a.py", HOLE)
    assert dgfill("-w", "--output-format", "diff", "a.py").out == DIFF


def test_check(dgfill, write):
    path = write("a.py", HOLE)
    run = dgfill("--check", "a.py")
    assert (run.code, run.out, path.read_bytes()) == (1, DIFF, HOLE)
    write("b.py", b"x = 1\n")
    assert dgfill("--check", "b.py").code == 0


def test_text(dgfill, write):
    write("a.py", HOLE)
    write("b.py", b"no hole")
    run = dgfill("a.py", "b.py", "--output-format", "text")
    assert (run.code, run.out) == (0, b"x = 7\nno hole")
    assert run.err == "1 hole filled in 1 file, 1 file without holes\n"


def test_json(dgfill, write):
    write("a.py", HOLE)
    write("b.py", b"{? : impossible ?}")
    run = dgfill("a.py", "b.py", "c.py", "--output-format", "json")
    report = json.loads(run.out)
    assert run.code == report["exit_code"] == 2
    assert [file["status"] for file in report["files"]] == ["would be filled", "failed", "failed"]
    assert report["files"][0]["fills"][0]["text"] == "7"
    assert report["files"][1]["error"]["exit_code"] == 1


def test_a_failing_file_is_left_alone_and_does_not_stop_the_others(dgfill, write):
    good, bad = write("good.py", HOLE), write("bad.py", b"{? ?}\n  {? : impossible ?}\n")
    write("latin.py", b"{? ?} \xe9")
    write("malformed.py", b"{? ~x ?}")
    os.mkdir("directory")
    run = dgfill("-w", "bad.py", "good.py")
    assert run.code == 1
    assert (good.read_bytes(), bad.read_bytes()) == (b"x = 7\n", b"{? ?}\n  {? : impossible ?}\n")
    assert run.err == (
        "bad.py:2:3: error: no text fits\n2 |   {? : impossible ?}\n  |   ^\n"
        "1 hole filled in 1 file, 1 file failed\n"
    )
    run = dgfill("-w", "gone.py", "latin.py", "malformed.py", "directory", "good.py", "bad.py")
    assert run.code == 2
    assert [line for line in run.err.splitlines() if "error" in line] == [
        "gone.py: error: cannot be read: no such file",
        "latin.py:1: error: not UTF-8: byte 0xe9 at offset 6; convert it first",
        "malformed.py:1:4: error: '~x' is no length: write ~8 or ~8..60",
        "directory: error: cannot be read: it is a directory",
        "bad.py:2:3: error: no text fits",
    ]


def test_a_file_that_changes_meanwhile_is_left_alone(dgfill, write):
    path = write("a.py", b"{? : touch ?}\n")
    run = dgfill("-w", "a.py")
    assert run.code == 2
    assert "a.py: error: it changed while it was being filled, and was left alone" in run.err
    assert path.read_bytes() == b"{? : touch ?}\n# touched\n"


def test_standard_input_is_a_filter(dgfill):
    run = dgfill("-", stdin=b"x = {? : = \xc3\xa9 ?}")
    assert (run.code, run.out) == (0, b"x = \xc3\xa9")
    assert run.err == "<stdin>: note: no grammar for None\n1 hole filled in 1 file\n"
    run = dgfill("fill", "-q", "--stdin-filename", "a.py", "-", stdin=HOLE)
    assert (run.code, run.out, run.err) == (0, b"x = 7\n", "")
    assert dgfill("-", stdin=b"").out == b""
    assert dgfill("-", "--stdin-filename", "a.py", "--output-format", "diff", stdin=HOLE).out == DIFF


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"\xef\xbb\xbf{? ?}{? : impossible ?}\r\n", 1),
        (b"{? ~x ?}", 2),
        (b"{? ?} \xff\0", 2),
        (b"{? : crash ?}", 2),
        (b"{? : nomodel ?}", 2),
        (b"{? : interrupt ?}", 130),
    ],
)
def test_a_failing_filter_echoes_its_input(dgfill, text, code):
    run = dgfill("fill", "-q", "-", stdin=text)
    assert (run.code, run.out, run.err) == (code, text, "")


TWO = b"x = {? : = 7 ?}\r\ny = {? : = 9 ?} {? $n: = a ?} {? $n ?}"


@pytest.mark.parametrize(
    ("arguments", "filled"),
    [
        (["--cursor", "1:5"], b"x = 7\r\ny = {? : = 9 ?} {? $n: = a ?} {? $n ?}"),
        (["--cursor", "2:14"], b"x = {? : = 7 ?}\r\ny = 9 {? $n: = a ?} {? $n ?}"),
        (["--range", "1-2"], b"x = 7\r\ny = {? : = 9 ?} {? $n: = a ?} {? $n ?}"),
        (["--range", "2:17-2:18"], b"x = {? : = 7 ?}\r\ny = {? : = 9 ?} a 1"),
    ],
)
def test_a_part_of_a_file(dgfill, write, arguments, filled):
    run = dgfill("-q", "--stdin-filename", "a.py", *arguments, "-", stdin=TWO)
    assert (run.code, run.out, run.err) == (0, filled, "")
    path = write("a.py", TWO)
    assert dgfill("-w", *arguments, "a.py").code == 0
    assert path.read_bytes() == filled


@pytest.mark.parametrize("arguments", [["--cursor", "1:1"], ["--range", "3-9"]])
def test_a_part_without_a_hole(dgfill, arguments):
    run = dgfill("--stdin-filename", "a.py", *arguments, "-", stdin=TWO)
    assert (run.code, run.out) == (2, TWO)
    assert ": error: no hole is here\n" in run.err
    run = dgfill("-q", "--output-format", "edits", *arguments, "-", stdin=TWO)
    assert (run.code, json.loads(run.out), run.err) == (2, {}, "")


def test_edits(dgfill, write):
    write("a.py", HOLE)
    write("b.py", b"x = 1\n")
    write("c.py", b"{? : impossible ?}")
    run = dgfill("--output-format", "edits", "a.py", "b.py", "c.py")
    ends = {"start": {"line": 0, "character": 4}, "end": {"line": 0, "character": 18}}
    assert (run.code, json.loads(run.out)) == (1, {"a.py": [{"range": ends, "newText": "7"}], "b.py": []})


def test_findings(dgfill, write):
    write("a.py", HOLE)
    write("b.py", b"{? : impossible ?}")
    run = dgfill("-q", "--output-format", "concise", "a.py", "b.py")
    assert (run.code, run.out.decode().splitlines()) == (
        1,
        ["a.py:1:5: warning: {? int: = 7 ?} would be filled with 7", "b.py:1:1: error: no text fits"],
    )
    assert dgfill("--output-format", "github", "a.py").out.startswith(b"::warning file=a.py,line=1,col=5,")
    (run,) = json.loads(dgfill("-w", "--output-format", "sarif", "a.py").out)["runs"]
    assert [result["level"] for result in run["results"]] == ["note"]


def test_a_filter_needs_no_working_directory(tmp_path):
    (tmp_path / "gone").mkdir()
    command = ["sh", "-c", 'cd gone; rmdir ../gone; "$@"', "sh", *PROGRAM, "-", "--stdin-filename", "a.py"]
    run = subprocess.run(command, cwd=tmp_path, input=HOLE, capture_output=True, check=False)
    assert run.returncode == 0
    assert run.stdout not in (b"", HOLE)


def test_files_without_a_working_directory(tmp_path):
    (tmp_path / "gone").mkdir()
    path = tmp_path / "a.py"
    path.write_bytes(HOLE)

    def run(name):
        command = ["sh", "-c", 'cd gone; rmdir ../gone; "$@"; mkdir ../gone', "sh", *PROGRAM, "-w", name]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)

    assert b"a.py: error: cannot be read: the working directory is gone" in run("a.py").stderr
    assert path.read_bytes() == HOLE
    run(str(path))
    assert path.read_bytes() not in (b"", HOLE)


def test_what_cannot_be_written_is_not_filled(dgfill, write, tmp_path):
    pipe = str(tmp_path / "pipe.py")
    os.mkfifo(pipe)  # nobody writes to it
    run = dgfill("-w", pipe)
    assert (run.code, run.err) == (
        2, f"{pipe}: error: cannot be written: not a regular file\n1 file failed\n"
    )  # fmt: skip


def test_what_was_done_before_an_interruption_is_told(dgfill, write):
    write("a.py", HOLE)
    write("b.py", b"{? : interrupt ?}")
    run = dgfill("-w", "a.py", "b.py")
    assert (run.code, run.err) == (130, "1 hole filled in 1 file, interrupted\n")


@pytest.mark.parametrize("hole", [b"{? ?}", b"{? : impossible ?}", b"{? ~x ?}"])
def test_json_names_standard_input_as_the_user_does(dgfill, hole):
    run = dgfill("-", "--stdin-filename", "a.py", "--output-format", "json", stdin=hole)
    assert json.loads(run.out)["files"][0]["path"] == "a.py"


def test_a_filter_echoes_its_input_when_the_project_is_wrong(dgfill, write):
    write("pyproject.toml", b"[tool.dgfill]\nmarker = 1\n")
    run = dgfill("-", stdin=HOLE)
    assert (run.code, run.out) == (2, HOLE)
    assert run.err.startswith(f"{os.getcwd()}/pyproject.toml: error: [tool.dgfill] has no key marker; ")


def test_quiet_silences_everybody(program, write):
    write("a.py", b"{? : noise ?}")
    loud, quiet = program("a.py"), program("-q", "a.py")
    assert "noise from Python" in loud.err and "noise from C" in loud.err
    assert (quiet.code, quiet.err) == (0, "")
    assert quiet.out == loud.out
    assert program("-q", "--debug", "gone.py").err == ""


def test_options_reach_the_filling(dgfill, write):
    write("a.py", b"{? : options ?}")
    arguments = [
        "--seed",
        "3",
        "--steps",
        "9",
        "--max-tokens",
        "5",
        "--model",
        "m",
        "--no-grammar",
        "-n",
        "2",
    ]
    run = dgfill("a.py", *arguments, "--output-format", "text")
    options = "model='m', grammar=False, seed=3, steps=9, max_tokens=5, device=None, n=2, schema=None"
    options += ", documents='{}', adapter=None"
    assert run.out.decode() == f"Options({options})"
    run = dgfill("a.py", "--schema", "true", "--output-format", "text")
    assert run.out.decode().endswith("schema='true', documents='{}', adapter=None)")


def test_candidates(dgfill, program, write):
    path = write("a.py", b"x = {? int: choose ?}\n")
    listed = "a.py:1:5: int: choose\n   -0.50  1\n   -2.25  one↵\n"
    run = dgfill("-n", "2", "a.py")
    assert (run.code, run.err) == (0, f"{listed}1 hole would be filled in 1 file\n")
    assert b"+x = 1\n" in run.out and b"one" not in run.out
    assert dgfill("a.py").err == "1 hole would be filled in 1 file\n"
    assert dgfill("-n", "2", "-q", "a.py").err == ""
    run = dgfill("-n", "2", "--stdin-filename", "a.py", "-", stdin=path.read_bytes())
    assert (run.out, run.err) == (b"x = 1\n", f"{listed}1 hole filled in 1 file\n")
    run = dgfill("-n", "2", "--output-format", "json", "a.py")
    (fill,) = json.loads(run.out)["files"][0]["fills"]
    assert fill["candidates"] == [{"text": "1", "score": -0.5}, {"text": "one\n", "score": -2.25}]
    assert (fill["log_z"], fill["forced"]) == ([-0.5, -0.25], 0.95)
    with open("/dev/full", "wb") as full:
        assert program("-n", "2", "a.py", stderr=full).code == 0
    run = dgfill("-w", "-n", "2", "a.py")
    assert (run.err, path.read_bytes()) == (f"{listed}1 hole filled in 1 file\n", b"x = 1\n")
    assert dgfill("-n", "0", "a.py").code == 2


def test_doubts_are_for_a_terminal(write, dgfill, monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    write("a.py", b"x = {? int: choose ?}\n")
    code, shown = on_a_terminal("a.py")
    assert code == 0
    assert "\x1b[2ma.py: at least 90 % of what the model proposes at 1:5 is illegal\x1b[0m\r\n1 hole" in shown
    assert "illegal" not in dgfill("a.py").err
    assert "\x1b[32m1\x1b[0m" in on_a_terminal("-n", "2", "a.py")[1]


def test_language_and_markers(dgfill, write):
    write("a.xyz", b"<FILL_ME>\n")
    write("pyproject.toml", b"[tool.dgfill]\nmarkers = ['<FILL_ME>']\n")
    run = dgfill("a.xyz", "--language", "py", "--output-format", "text")
    assert (run.out, run.err) == (b"1\n", "1 hole filled in 1 file\n")
    run = dgfill("a.xyz", "--language", "pyhton")
    assert (run.code, run.err) == (2, "error: unknown language 'pyhton': did you mean python or python3?\n")
    assert dgfill("a.xyz", "--language", "").err.startswith("error: unknown language '': there are ada, ")


def test_errors_are_one_line_without_debug(dgfill, write):
    write("a.py", b"{? : crash ?}")
    run = dgfill("a.py")
    assert run.code == 2
    assert run.err.splitlines()[0] == "a.py: error: internal error: KeyError: 'a bug' (--debug shows where)"
    assert "Traceback" in dgfill("--debug", "a.py").err
    write("b.py", b"{? : nomodel ?}")
    run = dgfill("b.py", "gone.py")
    assert (run.code, run.err) == (2, "error: there is no model 'x'\n")  # about no file: the run ends


def test_a_file_without_holes_needs_no_model(write):
    write("a.py", b"x = 1\n")
    code = (
        "import sys; sys.argv[1:] = ['a.py']\n"
        "from dgfill.cli.main import main\n"
        "try: main()\n"
        "finally: assert not {'torch', 'transformers', 'numpy', 'rich'} & set(sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], stderr=subprocess.DEVNULL).returncode == 0


def test_interrupt(dgfill, write):
    write("a.py", b"{? : interrupt ?}")
    assert (dgfill("a.py").code, dgfill("a.py").err) == (130, "interrupted\n")
    run = dgfill("--output-format", "json", "a.py")
    assert (run.code, json.loads(run.out)) == (130, {"exit_code": 130, "files": []})


def test_a_reader_that_leaves(write):
    write("a.py", b"{? ?}\n" * 20_000)
    with subprocess.Popen([*PROGRAM, "a.py"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        child.stdout.read(10)
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 1


def test_a_full_disk(program, write):
    write("a.py", HOLE)
    with open("/dev/full", "wb") as full:
        run = program("a.py", stdout=full)
    assert (run.code, run.err) == (2, "error: standard output cannot be written: No space left on device\n")


@pytest.mark.parametrize(("files", "code"), [(["a.py"], 0), (["a.py", "gone.py"], 2)])
def test_words_for_people_that_cannot_be_written(program, write, files, code):
    write("a.py", HOLE)
    with open("/dev/full", "wb") as full:
        run = program(*files, stderr=full)
    assert (run.code, run.out) == (code, DIFF)


def test_a_file_named_twice_is_one(dgfill, write):
    path = write("a.py", HOLE)
    os.symlink("a.py", "b.py")
    run = dgfill("a.py", "./a.py", str(path), "b.py")
    assert (run.code, run.out, run.err) == (0, DIFF, "1 hole would be filled in 1 file\n")


def on_a_terminal(*arguments):
    """What a terminal gets from the program."""
    child, master = pty.fork()
    if child == 0:
        os.execv(sys.executable, [*PROGRAM, *arguments])
    shown = b""
    try:
        while chunk := os.read(master, 65536):
            shown += chunk
    except OSError:  # the end, on Linux
        pass
    os.close(master)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()


def test_on_a_terminal(write, monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    write("a.py", HOLE)
    code, shown = on_a_terminal("a.py")
    assert code == 0
    assert "\x1b[32m+\x1b[0mx = \x1b[1;32m7\x1b[0m" in shown
    assert "step 1 of 1" in shown
    assert "canvas" not in shown
    assert "canvas" in on_a_terminal("a.py", "--watch")[1]
    monkeypatch.setenv("PRE_COMMIT", "1")
    assert "step" not in on_a_terminal("a.py", "--watch")[1]


def test_control_c_ends_the_program(write):
    write("a.py", b"{? : wait ?}")
    pipe = subprocess.PIPE
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # a job in the background ignores ^C
    with subprocess.Popen([*PROGRAM, "a.py"], stdout=pipe, stderr=pipe, preexec_fn=heed) as child:
        assert child.stderr.readline() == b"waiting\n"
        child.send_signal(signal.SIGINT)
        assert child.wait(60) == 130
        assert child.stderr.read() == b"interrupted\n"
