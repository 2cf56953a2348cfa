"""What a project says about its documents."""

from pathlib import Path

import pytest

from dgfill.document import Config, find_config, parse, read_config
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


def test_options(tmp_path):
    path = tmp_path / "pyproject.toml"
    path.write_text("[tool.dgfill]\nseed = 0\nsteps = 9\nmax-tokens = 1\n")
    assert find_config(tmp_path) == Config(options={"seed": 0, "steps": 9, "max-tokens": 1})
    assert read_config(path) == find_config(tmp_path)


@pytest.mark.parametrize(
    ("pattern", "excluded", "others"),
    [
        ("data", ["data", "data/a.py", "data/b/c.py"], ["datas/a.py", "a/data/b.py"]),
        ("data/**", ["data/a.py", "data/b/c.py"], ["a.py"]),
        ("*.min.js", ["a.min.js", "b/a.min.js"], ["a.js"]),
        ("a[0-9].py", ["a1.py"], ["a.py", "b/a1.py"]),
    ],
)
def test_excluded_files(tmp_path, monkeypatch, pattern, excluded, others):
    folder = tmp_path / "a [b]*"
    folder.mkdir()
    (folder / "pyproject.toml").write_text(f"[tool.dgfill]\nexclude = ['{pattern}']\n")
    config = find_config(folder)
    monkeypatch.chdir(folder)
    assert all(config.excludes(name) and config.excludes(str(folder / name)) for name in excluded)
    assert not any(config.excludes(name) or config.excludes(f"../{name}") for name in others)


def test_what_is_no_table_of_tools_is_not_ours(tmp_path):
    (tmp_path / "pyproject.toml").write_text("tool = 'dgfill'\n")
    assert find_config(tmp_path) == Config()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[tool.dgfill]\nmarker = []\nmodel = 'x'",
            r"\[tool.dgfill\] has no key marker, model; it has markers, languages, kinds, "
            r"exclude, seed, steps, max-tokens \(model: in your own config.toml\)",
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
        ("[tool.dgfill]\nverify = 'x'", r"has no key verify; .*max-tokens$"),
        ("[tool.dgfill]\nexclude = 'x'", "exclude is a list of patterns of file names"),
        ("[tool.dgfill]\nexclude = [1]", "exclude is a list of patterns of file names"),
        ("[tool.dgfill]\nseed = 1.0", "seed is a whole number, at least 0"),
        ("[tool.dgfill]\nmax-tokens = '9'", "max-tokens is a whole number, at least 1"),
        ("[tool]\ndgfill = 1", "tool.dgfill is a table"),
        ("[tool.dgfill", "not TOML: Expected"),
    ],
)
def test_what_is_wrong_is_named(tmp_path, text, message):
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(ConfigError, match=rf"pyproject\.toml: error: .*{message}"):
        find_config(tmp_path)
