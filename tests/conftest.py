"""Nothing that this user has set or kept takes part in the tests."""

import os

import pytest


@pytest.fixture(autouse=True, scope="session")
def _no_settings_of_this_user(tmp_path_factory):
    for name in [name for name in os.environ if name.startswith("DGFILL_")]:
        del os.environ[name]
    os.environ["XDG_CONFIG_HOME"] = str(tmp_path_factory.mktemp("config"))
    os.environ["DGFILL_NO_CACHE"] = "1"
