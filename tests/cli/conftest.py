import io
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from dgfill.cli.main import main
from dgfill.document import find_config

from . import scripted

PROGRAM = [sys.executable, scripted.__file__]
ROOT = Path(__file__).parents[2]


@dataclass
class Run:
    code: int
    out: bytes
    err: str


@pytest.fixture
def directory(tmp_path, monkeypatch):
    """An empty working directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.delenv("PRE_COMMIT", raising=False)
    return tmp_path


@pytest.fixture
def real(directory, monkeypatch, capfdbinary):
    """Runs the command line in this process, nothing scripted."""

    def run(*arguments, stdin=b""):
        find_config.cache_clear()
        monkeypatch.setattr(sys, "argv", ["dgfill", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as end:
            main()
        out, err = capfdbinary.readouterr()
        return Run(end.value.code, out, err.decode())

    return run


@pytest.fixture
def dgfill(real, monkeypatch):
    """Runs the command line; what fills holes is scripted."""
    monkeypatch.setitem(sys.modules, "dgfill.filling", scripted.module())
    return real


@pytest.fixture
def program(directory):
    """Runs the command line as a program of its own."""

    def run(*arguments, stdin=b"", **options):
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        done = subprocess.run([*PROGRAM, *arguments], input=stdin, **options)
        return Run(done.returncode, done.stdout, (done.stderr or b"").decode())

    return run


@pytest.fixture
def write(directory):
    """Writes a file, and returns its path."""

    def write(name, data):
        path = directory / name
        path.write_bytes(data)
        return path

    return write
