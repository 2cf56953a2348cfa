"""Results that are kept, as a user of the command line meets them; nothing is scripted."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from dgfill import cache, identity

ROOT = Path(__file__).parents[2]
RANDOM = ("--model", "random", "--steps", "1", "--max-tokens", "8")
TEXT = b"x = {? int ?}\r\ny = {? $n ident ?} + {? $n ?}\n"
NAME = ("--stdin-filename", "a.py", "-")


@pytest.fixture
def folder(tmp_path_factory, monkeypatch):
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("DGFILL_CACHE_DIR", str(folder))
    monkeypatch.delenv("DGFILL_NO_CACHE")
    return folder


@pytest.fixture
def computed(monkeypatch):
    """How often something was filled, since it was asked last."""
    from dgfill import filling

    calls = []

    def fill_document(*arguments, **options):
        calls.append(arguments)
        return original(*arguments, **options)

    def count():
        number = len(calls)
        calls.clear()
        return number

    original = filling.fill_document
    monkeypatch.setattr(filling, "fill_document", fill_document)
    return count


def entries(folder):
    return sorted(folder.glob("*/*.json"))


def test_what_was_computed_once_is_not_computed_again(real, folder, computed):
    first = real("fill", *RANDOM, "-n", "2", *NAME, stdin=TEXT)
    assert (first.code, computed(), len(entries(folder))) == (0, 1, 1)
    again = real("fill", *RANDOM, "-n", "2", *NAME, stdin=TEXT)
    assert (again, computed()) == (first, 0)
    (entry,) = entries(folder)
    assert entry.parent.name == "0.1.0"
    assert (entry.stat().st_mode & 0o777, entry.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_what_is_kept_needs_no_torch(real, folder):
    command = [sys.executable, "-X", "importtime", "-m", "dgfill", "fill", *RANDOM, *NAME]
    runs = [subprocess.run(command, input=TEXT, cwd=ROOT, capture_output=True, check=True) for _ in range(2)]
    assert runs[0].stdout == runs[1].stdout
    modules = [set(re.findall(rb"\| +([a-z_]+)", run.stderr)) for run in runs]
    heavy = {b"torch", b"transformers", b"numpy", b"tree_sitter", b"jsonschema", b"rich"}
    assert b"torch" in modules[0]
    assert not heavy & modules[1]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--seed", "1"),
        ("--steps", "2"),
        ("--max-tokens", "9"),
        ("-n", "2"),
        ("--no-grammar",),
        ("--set", "n=a"),
        ("--cursor", "1:5"),
    ],
)
def test_other_options_are_another_result(real, folder, computed, arguments):
    real("fill", *RANDOM, *NAME, stdin=TEXT)
    real("fill", *RANDOM, *arguments, *NAME, stdin=TEXT)
    assert (computed(), len(entries(folder))) == (2, 2)


@pytest.mark.parametrize(
    "text", [TEXT + b"#", TEXT.replace(b"int", b"float"), TEXT.replace(b" ?}", b": a ?}")]
)
def test_another_text_is_another_result(real, folder, computed, text):
    real("fill", *RANDOM, *NAME, stdin=TEXT)
    real("fill", *RANDOM, *NAME, stdin=text)
    assert computed() == 2


def test_the_files_that_matter_belong_to_the_key(real, write, folder, computed, monkeypatch):
    def run(*arguments):
        run = real("fill", *RANDOM, "--output-format", "text", *arguments)
        assert run.code == 0
        return computed(), run.out.strip()

    write("pyproject.toml", b"[tool.dgfill]\nkinds = {k = 'k.regex'}\n")
    write("k.regex", b"a")
    write("a.txt", b"{? @k ?}")
    assert run("a.txt") == (1, b"a")
    assert run("a.txt") == (0, b"a")
    write("k.regex", b"b")
    assert run("a.txt") == (1, b"b")
    write("s.json", b'{"const": 1}')
    write("a.json", b"{? ?}")
    assert run("a.json", "--schema", "s.json") == (1, b"1")
    assert run("a.json", "--schema", '{"const": 1}') == (0, b"1")
    write("s.json", b'{"const": 2}')
    assert run("a.json", "--schema", "s.json") == (1, b"2")
    for name in ("stamps", "installed", "machine"):
        monkeypatch.setattr(identity, name, lambda *_: "another")
        assert run("a.txt") == (1, b"b")


def test_without_the_cache(real, folder, computed):
    for arguments in (("--no-cache",), ("--watch",), ("--record", "a.svg"), ("--debug",)):
        for _ in range(2):
            assert real("fill", *RANDOM, *arguments, *NAME, stdin=TEXT).code == 0
        assert (computed(), entries(folder)) == (2, [])


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-20],
        lambda data: data.replace(b'"text": "', b'"text": "9'),
        lambda data: b"\xff" + data,
        lambda data: b"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\n{}",
    ],
)
def test_a_corrupt_entry_is_replaced(real, folder, computed, damage):
    first = real("fill", *RANDOM, *NAME, stdin=TEXT)
    (entry,) = entries(folder)
    data = entry.read_bytes()
    assert damage(data) != data
    entry.write_bytes(damage(data))
    assert (real("fill", *RANDOM, *NAME, stdin=TEXT), computed()) == (first, 2)
    assert entry.read_bytes() == data


def test_a_folder_that_cannot_be_used_changes_nothing(real, folder, computed, monkeypatch):
    for place in ("/dev/null", "/proc/none", "/dev/null/x", str(folder / "file")):
        (folder / "file").touch()
        monkeypatch.setenv("DGFILL_CACHE_DIR", place)
        run = real("fill", *RANDOM, *NAME, stdin=TEXT)
        assert (run.code, run.err, computed()) == (0, "3 holes filled in 1 file\n", 1)
    monkeypatch.delenv("DGFILL_CACHE_DIR")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", "/proc/none")
    assert real("fill", *RANDOM, *NAME, stdin=TEXT).code == 0


def test_where_it_lies(real, tmp_path_factory, computed, monkeypatch):
    home = tmp_path_factory.mktemp("home")
    monkeypatch.delenv("DGFILL_NO_CACHE")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    real("fill", *RANDOM, *NAME, stdin=TEXT)
    assert len(entries(home / ".cache" / "dgfill")) == 1
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "xdg"))
    real("fill", *RANDOM, *NAME, stdin=TEXT)
    assert len(entries(home / "xdg" / "dgfill")) == 1
    assert not os.path.exists("relative")


def test_the_oldest_go(real, folder, monkeypatch):
    monkeypatch.setattr(cache, "MOST_FILES", 2)
    older = folder / "0.0.9" / "old.json"
    older.parent.mkdir()
    older.write_text("old")
    for count, seed in enumerate(("1", "2", "1", "3")):
        real("fill", *RANDOM, "--seed", seed, *NAME, stdin=TEXT)
        for entry in entries(folder):  # time passes
            at = entry.stat().st_mtime_ns - (1 << 32)
            os.utime(entry, ns=(at, at))
        assert older.exists() == (count == 0)
    kept = entries(folder)
    assert len(kept) == 2
    real("fill", *RANDOM, "--seed", "1", *NAME, stdin=TEXT)  # it was used after 2 was
    assert entries(folder) == kept
    monkeypatch.setattr(cache, "MOST_BYTES", 1)
    real("fill", *RANDOM, "--seed", "4", *NAME, stdin=TEXT)
    assert entries(folder) == []


def test_a_model_that_is_fetched_is_not_known_by_its_files():
    assert identity.is_here("mini") and identity.is_here("random") and identity.is_here(str(ROOT))
    assert not identity.is_here("somebody/something")
    assert identity.is_here("random", str(ROOT)) and not identity.is_here("random", "somebody/something")


def test_the_files_of_an_adapter_belong_to_the_key(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    os.mkdir("mini")  # a folder, whatever models are called
    before = identity.stamps("random", "mini")
    assert before != identity.stamps("random") and before == identity.stamps("random", "./mini/")
    (tmp_path / "mini" / "adapter_model.safetensors").write_bytes(b"1")
    assert identity.stamps("random", "mini") != before


def test_json(real, folder, computed):
    def run(*arguments):
        run = real("json", *RANDOM, "--schema", '{"enum": [1, 2, 3]}', *arguments)
        assert run.code == 0
        return run.out, computed()

    texts, count = run("-n", "3")
    assert (sorted(texts.split()), count > 0) == ([b"1", b"2", b"3"], True)
    assert run("-n", "3") == (texts, 0)
    assert run("-n", "3", "--no-cache") == (texts, count)
    assert run("--prompt", "2")[1] == run("--prompt", "3")[1] == 1
    assert run("--prompt", "2")[1] == 0


def test_a_server_that_is_named_is_asked_always(real, folder, computed):
    assert real("fill", *RANDOM, *NAME, stdin=TEXT).code == 0
    run = real("fill", *RANDOM, "--server", "unix:/none", *NAME, stdin=TEXT)
    assert (run.code, run.out, "no server answers" in run.err) == (2, TEXT, True)
    run = real("fill", *RANDOM, "--server", "unix:/none", "--set", "n=a", *NAME, stdin=TEXT)
    assert (run.code, "a server is told no texts of holes" in run.err) == (2, True)
