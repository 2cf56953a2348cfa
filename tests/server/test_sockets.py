"""Whose socket the command line trusts."""

import os
import socket
import tempfile
from pathlib import Path

import pytest

from dgfill import identity
from dgfill.errors import DgfillError
from dgfill.server.sockets import full_name, is_own_socket, listen_on, own_folder, socket_path


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where sockets are, for one test."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return own_folder()


def test_a_socket_of_ones_own(folder):
    path = socket_path("random")
    assert path.parent == folder and not is_own_socket(path)
    with listen_on(path):
        assert is_own_socket(path)
        assert (path.stat().st_mode & 0o777, folder.stat().st_mode & 0o777) == (0o600, 0o700)
        with pytest.raises(DgfillError, match="another server listens here"):
            listen_on(path)
    assert path.exists()  # as after a crash
    with listen_on(path):
        assert is_own_socket(path)


def test_sockets_that_others_could_have_made(folder, monkeypatch):
    path = socket_path("random")
    with listen_on(path):
        path.chmod(0o660)
        assert not is_own_socket(path)
        path.chmod(0o600)
        folder.chmod(0o750)
        assert not is_own_socket(path)
        with pytest.raises(DgfillError, match="others may write here"):
            own_folder()
        folder.chmod(0o700)
        monkeypatch.setattr(os, "getuid", lambda: 12345)
        assert not is_own_socket(path)


def test_what_is_no_socket(folder):
    path = socket_path("random")
    path.touch(mode=0o600)
    assert not is_own_socket(path)
    with pytest.raises(DgfillError, match="cannot be listened on"):
        listen_on(path)
    path.unlink()
    with listen_on(folder / "other"):
        path.symlink_to(folder / "other")
        assert not is_own_socket(path)


def test_a_folder_that_is_a_link(tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (tmp_path / "dgfill").symlink_to(tmp_path / "elsewhere")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with pytest.raises(DgfillError, match="others may write here"):
        own_folder()


def test_without_a_runtime_folder(monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setattr("tempfile.tempdir", folder)
        assert own_folder() == Path(folder) / f"dgfill-{os.getuid()}"
        with socket.socket(socket.AF_UNIX) as path_is_short_enough:
            path_is_short_enough.bind(str(socket_path("random")))


def test_the_name_tells_code_and_model(folder, tmp_path, monkeypatch):
    assert socket_path("random") == socket_path("random") != socket_path("mini")
    checkpoint = tmp_path / "mine"
    checkpoint.mkdir()
    weights = checkpoint / "model.safetensors"
    weights.write_bytes(b"1")
    monkeypatch.chdir(tmp_path)
    before = socket_path(str(checkpoint))
    assert socket_path("mine") == socket_path("./mine/") == before and full_name("mine") == str(checkpoint)
    weights.write_bytes(b"22")
    assert socket_path("mine") != before
    assert socket_path("random", "mine") not in (socket_path("random"), socket_path("mine"))
    package = tmp_path / "package"
    package.mkdir()
    monkeypatch.setattr(identity, "PACKAGE", str(package))
    before = socket_path("random")
    (package / "new.py").touch()
    assert socket_path("random") != before
