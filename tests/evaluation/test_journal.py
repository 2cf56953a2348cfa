"""Results that are kept, and files that are no place for them."""

import pytest

from dgfill.errors import InputError, OutputError
from dgfill.evaluation.journal import Journal, settings_of
from dgfill.filling import Options

SETTINGS = {"model": "mini", "steps": None}
START = '{"settings": {}}\n'


def test_results_are_kept(tmp_path):
    path = tmp_path / "out.jsonl"
    Journal(path, SETTINGS).add({"name": "a", "exact": True})
    again = Journal(path, SETTINGS)
    assert again.results == {"a": {"name": "a", "exact": True}}
    again.add({"name": "é", "exact": False})
    assert list(Journal(path, SETTINGS).results) == ["a", "é"] and len(path.read_text().splitlines()) == 3


def test_half_a_line_is_forgotten(tmp_path):
    path = tmp_path / "out.jsonl"
    Journal(path, SETTINGS).add({"name": "a"})
    whole = path.read_text()
    path.write_text(whole + '{"name": "b", "ex')
    assert list(Journal(path, SETTINGS).results) == ["a"] and path.read_text() == whole


def test_without_a_file():
    journal = Journal(None, SETTINGS)
    journal.add({"name": "a"})
    assert list(journal.results) == ["a"]


def test_other_settings(tmp_path):
    path = tmp_path / "out.jsonl"
    Journal(path, SETTINGS)
    with pytest.raises(InputError, match=r"out\.jsonl: error: begun with other settings \(steps\)"):
        Journal(path, SETTINGS | {"steps": 4})


@pytest.mark.parametrize("text", ["x = 1\n", "no", "[]\n", "{}\n", START + "{}\n", START + "1\n", "{"])
def test_what_is_no_journal_is_left_alone(tmp_path, text):
    path = tmp_path / "notes.txt"
    path.write_text(text)
    with pytest.raises(InputError, match=r"notes\.txt: error: this holds no results"):
        Journal(path, SETTINGS)
    assert path.read_text() == text


def test_a_file_that_cannot_be_written(tmp_path):
    with pytest.raises(OutputError, match="cannot be written: No such file"):
        Journal(tmp_path / "none" / "out.jsonl", SETTINGS)


def test_weights_of_one_name_are_told_apart(tmp_path):
    options = Options(model=str(tmp_path))
    none = settings_of(options)
    (tmp_path / "model.safetensors").write_bytes(b"old" * 1000)
    old = settings_of(options)
    (tmp_path / "model.safetensors").write_bytes(b"new" * 1000)
    assert none != old != settings_of(options) != none
    assert settings_of(Options(model="random")) == settings_of(Options(model="random"))
    assert settings_of(Options())["weights"]
