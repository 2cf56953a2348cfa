import os

import pytest


@pytest.fixture(autouse=True, scope="session")
def nothing_of_the_user(tmp_path_factory):
    """Tests find neither a server that somebody runs on this machine, nor what somebody has set or kept."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("runtime")
        folder.chmod(0o700)
        patch.setenv("XDG_RUNTIME_DIR", str(folder))
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        for name in [name for name in os.environ if name.startswith("DGFILL_")]:
            patch.delenv(name)
        patch.setenv("DGFILL_NO_CACHE", "1")
        yield
