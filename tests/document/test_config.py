"""What a project says about its documents."""

from pathlib import Path

import pytest

from dgfill.document import Config, find_config, parse
from dgfill.errors import ConfigError, InputError


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


def test_grammars_lie_beside_the_table(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.dgfill.kinds]\nticket = 'g/t.lark'\nb-1 = '/b.regex'\n")
    found = find_config(tmp_path / "inner")
    assert found == Config(kinds={"ticket": tmp_path / "g/t.lark", "b-1": Path("/b.regex")})


def test_languages_of_files(tmp_path):
    (tmp_path / "pyproject.toml").write_text(
        "[tool.dgfill.languages]\n'*.tf' = 'hcl'\n'run' = 'Python'\n'*.x' = 'nosuch'\n"
    )
    config = find_config(tmp_path)
    assert parse(b"", path="a/run", config=config).language == "python"
    assert parse(b"", path="run/a.tf", config=config).language == "hcl"
    assert parse(b"", path="a.py", config=config).language == "python"
    assert parse(b"", path="run", language="lua", config=config).language == "lua"
    assert parse(b"# dgfill: b\n", path="run", config=config).holes
    with pytest.raises(InputError, match=r"^a.x: error: in \[tool.dgfill.languages\]: unknown language 'n"):
        parse(b"", path="a.x", config=config)


def test_a_project_cannot_name_a_library(tmp_path):
    for name in ("./libfoo.so", "foo.so", "/tmp/foo.dll", "foo.dylib"):
        with pytest.raises(InputError, match="unknown language"):
            parse(b"", path="a.x", config=Config(languages={"*.x": name}))


def test_what_is_no_table_of_tools_is_not_ours(tmp_path):
    (tmp_path / "pyproject.toml").write_text("tool = 'dgfill'\n")
    assert find_config(tmp_path) == Config()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[tool.dgfill]\nmarker = []\nmodel = 'x'",
            r"\[tool.dgfill\] has no key marker, model; it has markers, languages, kinds",
        ),
        ("[tool.dgfill]\nmarkers = 'x'", "markers is a list of texts"),
        ("[tool.dgfill]\nmarkers = ['']", "markers is a list of texts"),
        ("[tool.dgfill]\nmarkers = [' ']", "markers is a list of texts"),
        ('[tool.dgfill]\nmarkers = ["a\\nb"]', "markers is a list of texts"),
        ("[tool.dgfill]\nmarkers = [1]", "markers is a list of texts"),
        ("[tool.dgfill]\nkinds = 'x'", r"\[tool.dgfill.kinds\] is a table from names to grammar files"),
        ("[tool.dgfill]\nkinds.a = {grammar = 'a.lark'}", r"\[tool.dgfill.kinds\] is a table"),
        ("[tool.dgfill.kinds]\n'a b' = 'a.lark'", r"\[tool.dgfill.kinds\] 'a b' is no name: letters, digits"),
        ("[tool.dgfill]\nlanguages = ['hcl']", r"\[tool.dgfill.languages\] is a table from file name "),
        ("[tool]\ndgfill = 1", "tool.dgfill is a table"),
        ("[tool.dgfill", "not TOML: Expected"),
    ],
)
def test_what_is_wrong_is_named(tmp_path, text, message):
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(ConfigError, match=rf"pyproject\.toml: error: .*{message}"):
        find_config(tmp_path)
