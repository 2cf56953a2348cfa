"""Files in and out."""

import os
import random
import signal
import stat
import subprocess
import sys
import time

import pytest

from dgfill.document import SIZE_LIMIT, create_atomically, parse, read_file, write_atomically
from dgfill.errors import InputError, OutputError


def test_what_cannot_be_read(tmp_path, monkeypatch):
    with pytest.raises(InputError, match=r"no\.py: error: cannot be read: no such file$"):
        read_file(str(tmp_path / "no.py"))
    with pytest.raises(InputError, match=r"cannot be read: it is a directory$"):
        read_file(str(tmp_path))
    with pytest.raises(InputError, match=r"cannot be read: embedded null byte$"):
        read_file("a\0b")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(InputError, match=r"cannot be read: too many levels of symbolic links$"):
        read_file(str(tmp_path / "loop"))

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(InputError, match=r"cannot be read: permission denied$"):
        read_file(str(tmp_path / "secret"))


def test_a_file_that_is_too_large_is_not_read_to_its_end():
    data = read_file("/dev/zero")
    assert len(data) == SIZE_LIMIT + 1
    with pytest.raises(InputError, match=r"zero: error: too large: more than 64 MiB$"):
        parse(data, path="zero")


def test_a_write_keeps_the_mode_and_the_link(tmp_path):
    target, link = tmp_path / "target.sh", tmp_path / "link.sh"
    target.write_bytes(b"old")
    target.chmod(0o751)
    link.symlink_to(target.name)
    write_atomically(str(link), b"new\r\n")
    assert link.is_symlink()
    assert target.read_bytes() == b"new\r\n"
    assert stat.S_IMODE(target.stat().st_mode) == 0o751
    assert sorted(os.listdir(tmp_path)) == ["link.sh", "target.sh"]


def test_a_new_file_has_the_mode_of_new_files(tmp_path):
    path = tmp_path / "new"
    mask = os.umask(0o027)
    try:
        create_atomically(str(path), b"1")
        assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"1", 0o640)
        path.chmod(0o600)
        create_atomically(str(path), b"2")
    finally:
        os.umask(mask)
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"2", 0o600)
    assert os.listdir(tmp_path) == ["new"]
    with pytest.raises(OutputError, match="x: error: cannot be written: it has no folder"):
        create_atomically(str(tmp_path / "no" / "x"), b"")
    with pytest.raises(OutputError, match="cannot be written: it is a directory"):
        create_atomically(str(tmp_path), b"")


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    target = tmp_path / "a.py"
    target.write_bytes(b"old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OutputError, match=r"a\.py: error: cannot be written: no space left on device$"):
        write_atomically(str(target), b"new")
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.py"]


def test_what_cannot_be_written(tmp_path, monkeypatch):
    with pytest.raises(OutputError, match=r"cannot be written: no such file$"):
        write_atomically(str(tmp_path / "gone.py"), b"")
    with pytest.raises(OutputError, match=r"cannot be written: not a regular file$"):
        write_atomically(os.devnull, b"")
    target = tmp_path / "a.py"
    target.write_bytes(b"old")
    with monkeypatch.context() as patch:
        patch.setattr("os.access", lambda *_: False)
        with pytest.raises(OutputError, match=r"cannot be written: no file can be made in its folder$"):
            write_atomically(str(target), b"new")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("os.open", refuse)
        with pytest.raises(OutputError, match=r"cannot be written: permission denied$"):
            write_atomically(str(target), b"new")
    assert target.read_bytes() == b"old"


WRITER = """
import sys
from dgfill.document import write_atomically
while True:
    write_atomically(sys.argv[1], b"a" * 300_000)
    write_atomically(sys.argv[1], b"b" * 500_000)
    print("written", flush=True)
"""


def test_a_kill_at_any_moment_leaves_the_old_content_or_the_new(tmp_path):
    target = tmp_path / "a.txt"
    target.write_bytes(b"before")
    for _ in range(15):
        with subprocess.Popen([sys.executable, "-c", WRITER, target], stdout=subprocess.PIPE) as child:
            child.stdout.readline()
            time.sleep(random.uniform(0, 0.1))
            child.send_signal(signal.SIGKILL)
        assert target.read_bytes() in (b"a" * 300_000, b"b" * 500_000)
