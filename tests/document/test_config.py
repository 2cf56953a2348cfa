"""What a project says about its documents."""

import pytest

from dgfill.document import Config, find_config
from dgfill.errors import ConfigError


def test_the_nearest_table_upward_counts(tmp_path):
    inner = tmp_path / "a" / "b" / "c"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.dgfill]\nmarkers = ["<FILL_ME>", "<|fim_middle|>"]\n')
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'not-dgfill'\n")
    assert find_config(inner) == Config(("<FILL_ME>", "<|fim_middle|>"))
    (inner / "pyproject.toml").write_text("[tool.dgfill]\n")
    find_config.cache_clear()
    assert find_config(inner) == Config()


def test_a_directory_that_does_not_exist_is_as_its_parents(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.dgfill]\nmarkers = ['X']\n")
    assert find_config(tmp_path / "none" / "here") == Config(("X",))


def test_what_is_no_table_of_tools_is_not_ours(tmp_path):
    (tmp_path / "pyproject.toml").write_text("tool = 'dgfill'\n")
    assert find_config(tmp_path) == Config()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[tool.dgfill]\nmarker = []\nmodel = 'x'",
            r"\[tool.dgfill\] has no key marker, model; it has markers",
        ),
        ("[tool.dgfill]\nmarkers = 'x'", "markers is a list of texts"),
        ("[tool.dgfill]\nmarkers = ['']", "markers is a list of texts"),
        ("[tool.dgfill]\nmarkers = [' ']", "markers is a list of texts"),
        ('[tool.dgfill]\nmarkers = ["a\\nb"]', "markers is a list of texts"),
        ("[tool.dgfill]\nmarkers = [1]", "markers is a list of texts"),
        ("[tool]\ndgfill = 1", "tool.dgfill is a table"),
        ("[tool.dgfill", "not TOML: Expected"),
    ],
)
def test_what_is_wrong_is_named(tmp_path, text, message):
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(ConfigError, match=rf"pyproject\.toml: error: .*{message}"):
        find_config(tmp_path)
