"""Diffs that git takes."""

import subprocess

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dgfill.document import Edit, apply_edits
from dgfill.report import unified_diff
from dgfill.report.diff import lines_of


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    directory = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", directory], check=True)
    return directory


def applied(directory, name, data, edits):
    """What git makes of the file and its diff."""
    (directory / name).write_bytes(data)
    diff = unified_diff(name, data, edits)
    git = ["git", "-C", directory, "apply", "--whitespace=nowarn"]
    subprocess.run([*git, "--check"], input=diff, check=True)
    subprocess.run(git, input=diff, check=True)
    return (directory / name).read_bytes()


def edit(data, new):
    """The edit that puts ``new`` in place of every ``@`` that stands alone."""
    return [
        Edit(i, i + 1, text)
        for i, text in zip((i for i, b in enumerate(data) if b == ord("@")), new, strict=True)
    ]


CASES = {
    "middle": (b"a\nb\nc\nd\nx = @\ne\nf\ng\nh\n", [b"1"]),
    "only line": (b"@", [b"1"]),
    "becomes empty": (b"@", [b""]),
    "no final newline": (b"a\nx = @", [b"1"]),
    "final newline added": (b"a\nx = @", [b"1\n"]),
    "no final newline in the context": (b"x = @\na", [b"1"]),
    "crlf": (b"a\r\nx = @\r\nb\r\n", [b"1\r\n2"]),
    "mixed newlines": (b"a\r\nx = @\nb\r\n\rc\n", [b"1\n2"]),
    "form feed": (b"a\n\x0cx = @\x0c\nb\n", [b"1\x0c2"]),
    "line separators": ("a\u2028b = @\x85\n\u2029c\n".encode(), ["\u2028".encode()]),
    "not utf-8": (b"\xff\xfe = @\n\xff", [b"\xff"]),
    "two in a line": (b"f(@, @)\n", [b"1", b"2"]),
    "far apart": (b"@\n" + b"x\n" * 20 + b"@\n", [b"a\nb\nc", b""]),
    "contexts touch": (b"@\n" + b"x\n" * 6 + b"@\n", [b"a", b"b"]),
    "contexts do not touch": (b"@\n" + b"x\n" * 7 + b"@\n", [b"a", b"b"]),
    "whole line goes": (b"a\nb\nx@x\nc\n", [b"\n\n\n"]),
    "looks like a diff": (b"--- a/x\n+++ b/x\n@\n@@ -1 +1 @@\n", [b"-- x\n++ y", b"@", b"@", b"@", b"@"]),
}


@pytest.mark.parametrize("case", CASES)
def test_git_applies(repository, case):
    data, new = CASES[case]
    edits = edit(data, new)
    assert applied(repository, "file.txt", data, edits) == apply_edits(data, edits)


@pytest.mark.parametrize(
    "name",
    [
        "a b.py",
        " a",
        "a ",
        'a"b.py',
        '"a".py',
        "a\\b.py",
        "größe 日本.py",
        "a\tb.py",
        "a\nb.py",
        "-a.py",
        "a\x7f.py",
        "\udcff.py",
    ],
)
def test_git_finds_the_file(repository, name):
    assert applied(repository, name, b"x = @\n", edit(b"x = @\n", [b"1"])) == b"x = 1\n"


def test_in_a_directory_below(repository, monkeypatch):
    below = repository / "one" / "two"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert applied(below, "./a.py", b"@", [Edit(0, 1, b"1")]) == b"1"
    diff = unified_diff(str(below / "a.py"), b"@", [Edit(0, 1, b"1")])
    assert diff.startswith(b"--- a/a.py\n+++ b/a.py\n")
    assert unified_diff("../a.py", b"@", [Edit(0, 1, b"1")]).splitlines()[0].endswith(b"/one/a.py")


lines = st.lists(st.sampled_from([b"x\n", b"y\r\n", b"\n", b"z", b"\x0c", b"@", b"@\n", b"\r"]), max_size=40)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines.map(b"".join), st.data())
def test_git_applies_any_diff(repository, data, draw):
    new = [draw.draw(lines.map(b"".join)) for _ in range(data.count(b"@"))]
    edits = edit(data, new)
    if apply_edits(data, edits) == data:
        assert unified_diff("any.txt", data, edits) == b""
    else:
        assert applied(repository, "any.txt", data, edits) == apply_edits(data, edits)


@given(st.binary())
def test_lines(text):
    assert b"".join(lines_of(text)) == text
    assert all(line.endswith(b"\n") for line in lines_of(text)[:-1])
    assert b"" not in lines_of(text)
