"""Options from files and the environment: which one holds, and what is wrong with them."""

import os

import pytest

SHOWN = b"{? : options ?}\n"
"""A hole that the scripted model fills with the options it was given."""


@pytest.fixture
def user_file(tmp_path_factory, monkeypatch):
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    (folder / "dgfill").mkdir()
    return folder / "dgfill" / "config.toml"


def test_the_command_line_then_the_environment_then_the_project_then_the_user(
    dgfill, write, user_file, monkeypatch
):
    def seed(*arguments):
        out = dgfill(*arguments, "--output-format", "text", "a.txt").out.decode()
        return int(out.partition("seed=")[2].partition(",")[0])

    write("a.txt", SHOWN)
    assert seed() == 0
    user_file.write_text("seed = 1\n")
    assert seed() == 1
    write("pyproject.toml", b"[tool.dgfill]\nseed = 2\n")
    assert seed() == 2
    write("other.toml", b"[tool.dgfill]\nseed = 3\n")
    assert seed("--config", "other.toml") == 3
    monkeypatch.setenv("DGFILL_SEED", "4")
    assert seed() == seed("--config", "other.toml") == 4
    assert seed("--seed", "5") == 5
    assert seed("--seed", "0") == 0
    assert seed("--isolated") == 0


def test_every_option(dgfill, write, user_file, monkeypatch):
    user_file.write_text("model = 'a'\nsteps = 2\nmax-tokens = 3\n")
    write("a.txt", SHOWN)
    out = dgfill("--output-format", "text", "a.txt").out
    assert out.startswith(b"Options(model='a', grammar=True, seed=0, steps=2, max_tokens=3,")
    monkeypatch.setenv("DGFILL_MODEL", "b")
    monkeypatch.setenv("DGFILL_STEPS", "12")
    monkeypatch.setenv("DGFILL_MAX_TOKENS", "13")
    out = dgfill("--output-format", "text", "a.txt").out
    assert out.startswith(b"Options(model='b', grammar=True, seed=0, steps=12, max_tokens=13,")
    monkeypatch.setenv("DGFILL_MAX_TOKENS", "")
    assert b"max_tokens=3," in dgfill("--output-format", "text", "a.txt").out


def test_an_adapter_goes_with_its_model(dgfill, write, user_file, monkeypatch):
    def adapter(*arguments):
        out = dgfill(*arguments, "--output-format", "text", "a.txt").out.decode()
        return out.partition("adapter=")[2].partition(")")[0]

    write("a.txt", SHOWN)
    assert adapter() == "None"
    user_file.write_text("model = 'a'\nadapter = 'b'\n")
    assert adapter() == "'b'"
    assert adapter("--model", "c") == "None"
    assert adapter("--model", "c", "--adapter", "d") == adapter("--adapter", "d") == "'d'"
    monkeypatch.setenv("DGFILL_ADAPTER", "e")
    assert adapter() == "'e'"
    write("pyproject.toml", b"[tool.dgfill]\nadapter = 'theirs'\n")
    run = dgfill("a.txt")
    assert run.code == 2 and "(adapter: in your own config.toml)" in run.err


def test_each_file_has_the_options_of_its_project(dgfill, write):
    for seed in (3, 6):
        os.mkdir(str(seed))
        write(f"{seed}/pyproject.toml", b"[tool.dgfill]\nseed = %d\n" % seed)
        write(f"{seed}/a.txt", SHOWN)
    out = dgfill("--output-format", "text", "3/a.txt", "6/a.txt").out
    assert out.index(b"seed=3,") < out.index(b"seed=6,")


def test_standard_input_has_the_project_of_its_name(dgfill, write):
    os.mkdir("inner")
    write("inner/pyproject.toml", b"[tool.dgfill]\nseed = 8\n")
    assert b"seed=8," in dgfill("--stdin-filename", "inner/a.txt", "-", stdin=SHOWN).out
    assert b"seed=0," in dgfill("-", stdin=SHOWN).out


def test_json_has_them_too(real, write):
    def text(*arguments):
        run = real("json", "--schema", '{"type": "integer"}', *arguments)
        assert run.code == 0
        return run.out

    write("pyproject.toml", b"[tool.dgfill]\nseed = 1\nsteps = 1\n")
    with_options = ("--model", "random", "--steps", "1", "--isolated")
    assert text("--model", "random") == text(*with_options, "--seed", "1") != text(*with_options)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "sed = 1\nx = 2",
            "config.toml has no key sed, x; it has seed, steps, max-tokens, model, ",
        ),
        ("verify = 'rm'", "config.toml has no key verify; it has"),
        ("seed = -1", "config.toml: seed is a whole number, at least 0\n"),
        ("steps = 0", "config.toml: steps is a whole number, at least 1\n"),
        ("max-tokens = 1.5", "config.toml: max-tokens is a whole number, at least 1\n"),
        ("seed = true", "config.toml: seed is a whole number"),
        ("model = ''", "config.toml: model is the name of a model, a path or an id\n"),
        ("no-cache = 1", "config.toml: no-cache is true or false\n"),
        ("seed", "config.toml is not TOML: Expected"),
    ],
)
def test_what_is_wrong_in_the_users_file(dgfill, write, user_file, text, message):
    user_file.write_text(text)
    write("a.txt", b"{? ?}")
    run = dgfill("a.txt", "a.txt")
    assert (run.code, run.out, len(run.err.splitlines())) == (2, b"", 1)
    assert run.err.startswith("error: ") and message in run.err
    assert dgfill("--isolated", "a.txt").code == 0
    run = dgfill("-q", "-", stdin=b"{? ?}")
    assert (run.code, run.out, run.err) == (2, b"{? ?}", "")


def test_a_users_file_that_cannot_be_read(dgfill, user_file):
    user_file.write_bytes(b"\xff")
    assert dgfill("-", stdin=b"{? ?}").err.endswith("config.toml cannot be read: not UTF-8\n")
    user_file.unlink()
    user_file.mkdir()
    assert dgfill("-", stdin=b"{? ?}").err.endswith("config.toml cannot be read: Is a directory\n")


@pytest.mark.parametrize(
    ("variable", "value"),
    [("DGFILL_SEED", "-1"), ("DGFILL_SEED", "one"), ("DGFILL_STEPS", "0"), ("DGFILL_NO_CACHE", "maybe")],
)
def test_what_is_wrong_in_the_environment(dgfill, monkeypatch, variable, value):
    monkeypatch.setenv(variable, value)
    run = dgfill("-", stdin=b"{? ?}")
    assert (run.code, run.out) == (2, b"{? ?}")
    assert run.err.startswith(f"error: {variable} is ")
    assert dgfill("--isolated", "-", stdin=b"{? ?}").code == 0


def test_the_users_file_is_looked_for_at_home(dgfill, tmp_path_factory, monkeypatch):
    home = tmp_path_factory.mktemp("home")
    (home / ".config" / "dgfill").mkdir(parents=True)
    (home / ".config" / "dgfill" / "config.toml").write_text("seed = 7\n")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", "not/absolute")
    assert b"seed=7," in dgfill("-", stdin=SHOWN).out
    monkeypatch.delenv("XDG_CONFIG_HOME")
    assert b"seed=7," in dgfill("-", stdin=SHOWN).out


def test_a_named_file_takes_the_place_of_the_projects(dgfill, write):
    write("pyproject.toml", b"[tool.dgfill]\nmarkers = ['<1>']\n")
    write("other.toml", b"[tool.dgfill]\nmarkers = ['<2>']\n")
    write("a.txt", b"<1><2>")
    assert dgfill("check", "a.txt").out == b"a.txt:1:1: hole\n"
    assert dgfill("check", "--config", "other.toml", "a.txt").out == b"a.txt:1:4: hole\n"
    assert dgfill("check", "--isolated", "a.txt").code == 0
    assert dgfill("--config", "other.toml", "--output-format", "text", "a.txt").out == b"<1>1"
    assert dgfill("--isolated", "--output-format", "text", "a.txt").out == b"<1><2>"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--config", "gone.toml"), "error: gone.toml cannot be read: No such file or directory\n"),
        (("--config", "empty.toml"), "error: empty.toml has no table [tool.dgfill]\n"),
        (("--config", "wrong.toml"), "wrong.toml: error: [tool.dgfill] has no key model; it has markers, "),
        (("--config", "empty.toml", "--isolated"), "--isolated reads no file"),
    ],
)
def test_a_named_file_that_is_none(dgfill, write, arguments, message):
    write("empty.toml", b"")
    write("wrong.toml", b"[tool.dgfill]\nmodel = 'x'\n")
    write("a.txt", b"{? ?}")
    for command in ("fill", "check"):
        run = dgfill(command, *arguments, "a.txt")
        assert (run.code, run.out) == (2, b"")
        assert message in run.err


def test_files_that_the_project_excludes(dgfill, write):
    os.makedirs("data/deep")
    write("pyproject.toml", b"[tool.dgfill]\nexclude = ['data/', '*.min.js']\n")
    path = write("data/deep/a.py", b"{? ~~ ?}\0")
    write("b.min.js", b"{? ?}")
    write("c.js", b"{? ?}")
    names = [str(path), "b.min.js", "c.js"]
    run = dgfill("-w", *names)
    assert (run.code, run.out) == (0, b"")
    assert run.err.splitlines() == [
        f"{path}: note: left alone, as [tool.dgfill] excludes it",
        "b.min.js: note: left alone, as [tool.dgfill] excludes it",
        "c.js: note: no grammar for 'javascript'",
        "1 hole filled in 1 file, 2 files excluded",
    ]
    assert path.read_bytes() == b"{? ~~ ?}\0"
    run = dgfill("check", *names)
    assert (run.code, run.out, run.err.splitlines()[-1]) == (0, b"", "1 file without holes, 2 files excluded")
    assert dgfill("--output-format", "text", *names).out == b"{? ~~ ?}\0{? ?}1"
    run = dgfill("--stdin-filename", "b.min.js", "-", stdin=b"{? ?}")
    assert (run.code, run.out) == (0, b"{? ?}")
    assert dgfill("--isolated", "--check", "b.min.js").code == 1
