"""The table of programs that dgfill is tested with: what counts as a pass."""

import importlib.util
import os
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "integrations.py"


@pytest.fixture
def table(monkeypatch):
    specification = importlib.util.spec_from_file_location("integrations", SCRIPT)
    module = importlib.util.module_from_spec(specification)
    monkeypatch.setitem(sys.modules, "integrations", module)  # dataclasses look there
    specification.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("cases", "said"),
    [
        ("", "no test"),
        ("<testcase/>", "pass (1)"),
        ("<testcase/><testcase><skipped message='gone'/></testcase>", "pass (1, 1 skipped)"),
        ("<testcase><skipped message='vim is gone'/></testcase>", "not run: vim is gone"),
        ("<testcase/><testcase name='a'><failure/></testcase>", "fail: 1 of 2, first a"),
        ("<testcase name='a'><error/></testcase>", "fail: 1 of 1, first a"),
    ],
)
def test_what_passes(table, cases, said):
    report = ElementTree.fromstring(f"<testsuites><testsuite>{cases}</testsuite></testsuites>")
    assert table.summary(report) == said


def test_what_is_missing_does_not_pass(table, monkeypatch, capsys):
    monkeypatch.setattr(table, "result", lambda _: "pass (1)")
    monkeypatch.setattr(sys, "argv", ["integrations.py"])
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("DGFILL_LLAMA_VIM", raising=False)
    with pytest.raises(SystemExit) as end:
        table.main()
    rows = capsys.readouterr().out.splitlines()[2:]
    assert end.value.code == 0 and len(rows) == len(table.INTEGRATIONS)
    assert {row.split(" | ")[1] for row in rows if "pass" in row} <= {
        "pre-commit",
        "pygls's client",
        "openai",
        "dgfill itself",
    }
    assert all("| – | not installed |" in row for row in rows if "pass" not in row)


def test_what_is_known_of_a_plugin_without_git(table, monkeypatch, tmp_path):
    monkeypatch.setenv("DGFILL_LLAMA_VIM", str(tmp_path))
    monkeypatch.setattr(table, "said_by", lambda *_: lambda: "9.0")
    for name, day in (("a.vim", 20), ("b.vim", 30)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (86400 * day, 86400 * day))
    assert table.plugin() == "files of 1970-01-31"


def test_tests_are_run(table):
    assert table.result(("tests/no_such_folder",)) == "no test"
    assert table.result(("tests/report/test_diff.py", "-k", "no_such_test")) == "no test"
    assert table.result(("tests/test_integrations.py", "-k", "what_passes")) == "pass (6)"
