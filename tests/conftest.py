import pytest


@pytest.fixture(autouse=True, scope="session")
def no_server_of_the_user(tmp_path_factory):
    """Tests find no server that somebody runs on this machine."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("runtime")
        folder.chmod(0o700)
        patch.setenv("XDG_RUNTIME_DIR", str(folder))
        yield
