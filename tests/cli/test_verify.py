"""``--verify``: which fill is taken, and what becomes of the file meanwhile; the commands are real ones."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .conftest import PROGRAM

PICK = b"x = {? : pick 1 2 3 ?}\n"
ORIGINAL = "a.py.dgfill-original"


def python(code):
    return f"{shlex.quote(sys.executable)} -c {shlex.quote(code)}"


def quick(command):
    """The command, and no time to wait for it in vain."""
    return ("--verify", command, "--verify-timeout", "20")


def test_a_copy_is_tried(dgfill, write):
    path = write("a b.py", PICK)
    run = dgfill(*quick("grep -q 2 {}"), "a b.py")
    assert (run.code, path.read_bytes()) == (0, PICK)
    assert run.out.splitlines()[-1] == b"+x = 2"
    assert run.err == "a b.py: note: fill 2 is the first that passes\n1 hole would be filled in 1 file\n"
    named = "import sys; assert sys.argv[1].endswith('/a b.py')"
    run = dgfill(*quick(python(named) + " {}"), "--output-format", "json", "a b.py")
    (fill,) = json.loads(run.out)["files"][0]["fills"]
    assert (run.code, fill["text"]) == (0, "1")
    assert run.err == "1 hole would be filled in 1 file\n"


def test_the_file_itself_is_tried(dgfill, write):
    path = write("a.py", PICK)
    path.chmod(0o755)
    run = dgfill("-w", *quick("grep -q 3 a.py"), "a.py")
    assert (run.code, run.out) == (0, b"")
    assert run.err == "a.py: note: fill 3 is the first that passes\n1 hole filled in 1 file\n"
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"x = 3\n", 0o755)
    assert os.listdir() == ["a.py"]


def test_the_report_and_the_candidates_are_those_of_the_fill_that_passes(dgfill, write):
    write("a.py", PICK)
    run = dgfill(*quick("grep -q 2 {}"), "-n", "3", "--output-format", "json", "a.py")
    (fill,) = json.loads(run.out)["files"][0]["fills"]
    assert (fill["text"], fill["score"]) == ("2", -1.0)
    assert [candidate["text"] for candidate in fill["candidates"]] == ["2", "1", "3"]
    assert "-1.00  2\n" in run.err
    assert fill["tokens"] == []  # those of the first fill are not those of this one
    run = dgfill(*quick("grep -q 2 {}"), "--confidence", "--color", "always", "a.py")
    assert run.out.endswith(b"x = \x1b[1;32m2\x1b[0m\n")


def test_where_none_passes(dgfill, write):
    path = write("a.py", PICK)
    os.utime(path, (1, 1))
    before = path.stat()
    command = python("import sys; print('one'); print('\\033two\\n ', file=sys.stderr); sys.exit(7)")
    for arguments in (["-w", *quick(command)], [*quick(command + " {}")]):
        run = dgfill(*arguments, "a.py")
        assert (run.code, run.out) == (1, b"")
        error, summary = run.err.splitlines()
        assert error.startswith("a.py: error: none of 3 fills passes '")
        assert error.endswith(": exit status 7: \\x1btwo")
        assert summary == "1 file failed"
        assert (path.read_bytes(), path.stat().st_ino) == (PICK, before.st_ino)
        assert os.listdir() == ["a.py"]
    run = dgfill("-q", *quick("false {}"), "-", stdin=PICK)
    assert (run.code, run.out, run.err) == (1, PICK, "")


@pytest.mark.parametrize(("arguments", "tried"), [((), 8), (("-n", "2"), 2), (("-n", "9"), 9)])
def test_how_many_are_tried(dgfill, write, arguments, tried):
    write("a.py", b"{? : pick 1 2 3 4 5 ?} {? : pick 6 7 8 9 10 ?}")
    run = dgfill(*quick("sh -c 'echo >> tried; false' {}"), *arguments, "a.py")
    assert run.code == 1
    assert f"none of {tried} fills passes" in run.err
    assert len(Path("tried").read_bytes()) == tried


def test_what_makes_no_difference_is_not_tried_twice(dgfill, write):
    write("a.py", b"{? : = 1 ?} {? : pick 6 7 8 ?}")
    run = dgfill("--cursor", "1:1", *quick("false {}"), "a.py")
    assert (run.code, "the fill does not pass 'false {}': exit status 1" in run.err) == (1, True)


def test_holes_of_one_name_change_together(dgfill, write):
    write("a.py", b"{? $n: pick 1 2 ?} {? $n: pick 1 2 ?}")
    run = dgfill(*quick("grep -qx '2 2' {}"), "--output-format", "text", "a.py")
    assert (run.code, run.out) == (0, b"2 2")


def test_without_holes_nothing_is_run(dgfill, write):
    write("a.py", b"x = 1\n")
    assert dgfill("-w", *quick("touch ran"), "a.py").code == 0
    assert os.listdir() == ["a.py"]


def test_no_two_contents_have_one_second(dgfill, write):
    """Python's caches know a source file by its size, and the second in which it was written."""
    write("a.py", b"x = {? : pick 1 2 3 4 ?}\n")
    assert dgfill("-w", *quick("sh -c 'stat -c %Y a.py >> seconds; false'"), "a.py").code == 1
    seconds = Path("seconds").read_text().split()
    assert len(seconds) == len(set(seconds)) == 4


def test_what_does_not_end_is_ended_with_its_children(dgfill, write):
    write("a.py", PICK)
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
    code = "import os, time\nwriter = os.open('pipe', os.O_WRONLY)\nos.write(writer, b'born ')\n"
    code += "if os.fork() == 0:\n    time.sleep(20)\n    os.write(writer, b'alive')\ntime.sleep(20)\n"
    run = dgfill("--verify", python(code) + " {}", "--verify-timeout", "2", "-n", "2", "a.py")
    assert run.code == 1
    assert run.err.splitlines()[0].endswith("no end within 2 s")
    os.set_blocking(reader, True)
    with open(reader, "rb") as file:
        assert file.read() == b"born born "


def test_memory_is_limited(dgfill, write):
    write("a.py", b"{? ?}\n")
    bytes_ = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    run = dgfill(*quick(python(f"bytearray({bytes_ * 3 // 4})") + " {}"), "a.py")
    assert (run.code, "exit status 1: MemoryError\n" in run.err) == (1, True)


def test_what_something_else_changes_is_left_alone(dgfill, write):
    path = write("a.py", PICK)
    run = dgfill("-w", *quick("sh -c 'echo mine >> a.py; false'"), "a.py")
    assert run.code == 2
    message = f"something else changed it while it was verified; what it was is in {ORIGINAL}"
    assert run.err.splitlines()[0] == f"a.py: error: {message}"
    assert path.read_bytes() == b"x = 1\nmine\n"
    assert Path(ORIGINAL).read_bytes() == PICK


def test_a_link_stays_one(dgfill, write):
    target = write("target.py", PICK)
    os.symlink("target.py", "a.py")
    assert dgfill("-w", *quick("grep -q 2 a.py"), "a.py").code == 0
    assert os.path.islink("a.py")
    assert target.read_bytes() == b"x = 2\n"
    assert sorted(os.listdir()) == ["a.py", "target.py"]


def test_where_there_are_no_links_it_is_copied(dgfill, write, monkeypatch):
    def link(*_):
        raise PermissionError("not here")

    monkeypatch.setattr(os, "link", link)
    path = write("a.py", PICK)
    assert dgfill("-w", *quick("false"), "a.py").code == 1
    assert (path.read_bytes(), os.listdir()) == (PICK, ["a.py"])
    assert dgfill("-w", *quick("grep -q 2 a.py"), "a.py").code == 0
    assert (path.read_bytes(), os.listdir()) == (b"x = 2\n", ["a.py"])


def test_no_file_and_no_environment_says_what_is_run(dgfill, write, monkeypatch):
    monkeypatch.setenv("DGFILL_VERIFY", "touch ran")
    path = write("a.py", PICK)
    assert dgfill("-w", "a.py").code == 0
    assert (path.read_bytes(), os.listdir()) == (b"x = 1\n", ["a.py"])


@pytest.fixture
def running(directory, write):
    """dgfill while it verifies a.py."""
    path = write("a.py", PICK)
    command = [*PROGRAM, "-w", "--verify", "sh -c 'touch started; sleep 60'", "a.py"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        for _ in range(600):
            if os.path.exists("started"):
                break
            time.sleep(0.1)
        assert path.read_bytes() == b"x = 1\n"
        yield process
        process.kill()


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_an_interruption_brings_the_original_back(running, number, code):
    running.send_signal(number)
    assert running.wait(20) == code
    assert Path("a.py").read_bytes() == PICK
    assert sorted(os.listdir()) == ["a.py", "started"]


def test_after_a_kill_the_original_is_there(running, dgfill):
    running.kill()
    running.wait(20)
    assert Path("a.py").read_bytes() == b"x = 1\n"
    assert Path(ORIGINAL).read_bytes() == PICK
    Path("a.py").write_bytes(PICK)
    run = dgfill("-w", *quick("true"), "a.py")
    assert (run.code, Path("a.py").read_bytes()) == (2, PICK)
    assert f"{ORIGINAL} is what an interrupted --verify left: move it back, or delete it" in run.err
    os.replace(ORIGINAL, "a.py")
    assert dgfill("-w", *quick("true"), "a.py").code == 0
