"""``dgfill check`` as a user sees it."""

import json
import os
import resource
import subprocess
import sys

from dgfill.impossible import SYNTACTIC, WITH_ALL_KINDS
from dgfill.judge import node_types


def processor_time_of_children():
    """Seconds; unlike the time on a clock, hardly longer on a busy machine."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def test_holes_are_listed(dgfill, write):
    write("a.py", b"x = {? $n int ~2..3: why? ?}\n  # dgfill: body\ny = {? ?} {? $n ?}\r\n")
    write("b.py", b"x = 1\n")
    run = dgfill("check", "a.py", "b.py")
    assert run.code == 1
    assert run.out.decode().splitlines() == [
        "a.py:1:5: hole $n int ~2..3: why?",
        "a.py:2:3: hole: body",
        "a.py:3:5: hole",
        "a.py:3:11: hole $n int ~2..3",
    ]
    assert run.err == "4 holes found in 1 file, 1 file without holes\n"


def test_nothing_found(dgfill, write):
    write("b.py", b"x = 1\n")
    run = dgfill("check", "b.py")
    assert (run.code, run.out, run.err) == (0, b"", "1 file without holes\n")


def test_problems(dgfill, write):
    write("a.py", b"{? ?}\n{? a| ?}")
    write("b.py", b"{? ?}")
    run = dgfill("check", "a.py", "gone.py", "b.py")
    assert (run.code, run.out) == (2, b"b.py:1:1: hole\n")
    assert run.err == (
        "a.py:2:4: error: an empty alternative: write red|green without blanks, and \\| for a bar\n"
        "2 | {? a| ?}\n"
        "  |    ^\n"
        "gone.py: error: cannot be read: no such file\n"
        "1 hole found in 1 file, 2 files failed\n"
    )


def test_what_filling_would_refuse(dgfill, write):
    write("a.py", b"x = {? itn ?}\n")
    write("b.py", b"x = {? int ?} + {? /(?=a)b/ ?}\nx = {? @nosuch ?}\n")
    write("c.py", b"x = {? @nosuch ?}\n")
    write("d.py", b"x = {? call /a.*/ ?}\n")
    write("e", b"{? int ?} {? call ?}\n")
    write("f.yaml", b"a: {? expr ?}\n")
    write("h.py", b"x = {? int float ?}\n")
    write("g.elm", b"a = {? expr ?}\n")
    run = dgfill("check", "a.py", "b.py", "c.py", "d.py", "e", "f.yaml", "g.elm", "h.py")
    assert (run.code, run.out.count(b"\n")) == (2, 11)
    assert [line.partition(" error: ")[0] for line in run.err.splitlines() if "error:" in line] == [
        "a.py:1:5:", "b.py:1:17:", "b.py:2:5:", "c.py:1:5:", "e:1:11:", "f.yaml:1:4:", "g.elm:1:5:",
        "h.py:1:5:",
    ]  # fmt: skip
    assert "there are 'int'" in run.err


def test_a_contradiction_exits_as_filling_does(dgfill, write):
    write("a.py", b"x = {? int float ?}\n")
    run = dgfill("check", "a.py")
    assert (run.code, run.err.partition("\n")[0]) == (
        1,
        "a.py:1:5: error: no text is all that this hole asks for",
    )


def test_a_kind_that_is_plain_is_one_of_the_grammar():
    kinds = {
        language: {kind for kind in SYNTACTIC if node_types(language, kind)}
        for language in (*WITH_ALL_KINDS, "yaml", "json")
    }
    assert kinds.pop("yaml") != SYNTACTIC and kinds.pop("json") != SYNTACTIC
    assert all(found == SYNTACTIC for found in kinds.values())


def test_standard_input_language_and_markers(dgfill, write):
    write("pyproject.toml", b"[tool.dgfill]\nmarkers = ['<FILL_ME>']\n")
    run = dgfill("check", "-", "--language", "css", stdin=b"/* dgfill: a */\n# dgfill: b\n<FILL_ME>")
    assert run.out == b"<stdin>:1:1: hole: a\n<stdin>:3:1: hole\n"


def test_formats(dgfill, write):
    write("a.py", b"x = {? int: why ?}\ny = {? itn ?} {? int float ?}\n")
    run = dgfill("check", "--output-format", "concise", "a.py")
    listed = run.out.decode().splitlines()
    assert run.code == 2
    assert listed[:3] == [
        "a.py:1:5: warning: {? int: why ?} is left",
        "a.py:2:5: warning: {? itn ?} is left",
        "a.py:2:15: warning: {? int float ?} is left",
    ]
    assert listed[3] == "a.py:2:15: error: no text is all that this hole asks for"
    assert listed[4].startswith("a.py:2:5: error: ") and len(listed) == 5
    assert run.err.count(" error: ") == 2 and run.err.endswith("\n1 file failed\n")

    assert dgfill("check", "--output-format", "github", "a.py").out.startswith(
        b"::warning file=a.py,line=1,col=5,endColumn=19,title=dgfill::{? int: why ?} is left\n"
    )
    (log,) = json.loads(dgfill("check", "--output-format", "sarif", "a.py").out)["runs"]
    assert [result["ruleId"] for result in log["results"]] == ["hole"] * 3 + ["error"] * 2
    (file,) = json.loads(dgfill("check", "--output-format", "json", "a.py").out)["files"]
    assert [hole["line"] for hole in file["found"]] == [1, 2, 2]

    write("b.py", b"x = 1\n")
    run = dgfill("check", "--output-format", "json", "b.py")
    assert (run.code, json.loads(run.out)["exit_code"]) == (0, 0)
    assert dgfill("check", "--output-format", "concise", "b.py").out == b""


def git(*arguments):
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments], check=True)


def test_what_is_staged(dgfill, write, directory, monkeypatch):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(directory.parent))
    run = dgfill("check", "--staged")
    assert (run.code, run.err.startswith("error: git: not a git repository")) == (2, True)
    git("init", "-q")
    assert dgfill("check", "--staged").code == 0
    (directory / "é dir").mkdir()
    write("é dir/a.py", b"x = {? ?}\n")
    write("old.py", b"y = {? ?}\n")
    write("gone.py", b"z = {? ?}\n")
    write("image.png", b"\x89PNG\0{? ?}")
    os.symlink("old.py", "link.py")
    git("add", ".")
    write("é dir/a.py", b"x = 1\n")  # not staged
    write("new.py", b"{? ?}\n")  # not known to git
    os.unlink("gone.py")  # staged all the same
    run = dgfill("check", "--staged")
    assert (run.code, run.out.decode().splitlines()) == (
        1, ["gone.py:1:5: hole", "old.py:1:5: hole", "é dir/a.py:1:5: hole"]
    )  # fmt: skip
    assert dgfill("check", "--staged", "old.py").out == b"old.py:1:5: hole\n"
    monkeypatch.chdir(directory / "é dir")
    run = dgfill("check", "--staged")
    assert run.out.decode().splitlines()[1:] == ["../old.py:1:5: hole", "a.py:1:5: hole"]
    assert dgfill("check", "--staged", ".").out == b"a.py:1:5: hole\n"
    git("commit", "-qm", "a")
    assert (dgfill("check", "--staged").code, dgfill("check", "--staged").out) == (0, b"")
    git("rm", "-q", "--cached", "a.py")  # what is deleted has no holes
    assert dgfill("check", "--staged").code == 0
    monkeypatch.setenv("PATH", "")
    assert dgfill("check", "--staged").err == "error: git is not installed, so nothing can be staged\n"


def test_a_terminal_is_told_nothing_by_names_and_hints(dgfill, write):
    write("a\x1b[31m\n.py", b"{? : \x1b]0;x\x07 ?}")
    assert dgfill("check", "a\x1b[31m\n.py").out == b"a\\x1b[31m\\n.py:1:1: hole: \\x1b]0;x\\x07\n"


def test_a_hundred_files_without_what_is_heavy(write):
    names = [f"{number}.py" for number in range(100)]
    for name in names:
        write(name, b"import os\n\n\ndef f(x):\n    return {? expr: the sum ?}\n" * 20)
    code = (
        "import sys; sys.argv[1:] = ['check', *sys.argv[1:]]\n"
        "from dgfill.cli.main import main\n"
        "try: main()\n"
        "finally: assert not {'torch', 'transformers', 'numpy', 'rich'} & set(sys.modules)\n"
    )
    times = []
    for _ in range(5):
        start = processor_time_of_children()
        done = subprocess.run([sys.executable, "-c", code, *names], capture_output=True)
        times.append(processor_time_of_children() - start)
        assert done.returncode == 1
        assert done.stdout.count(b"\n") == 2000
        assert done.stderr == b"2000 holes found in 100 files\n"
    assert min(times) < 0.6  # about 0.2 s on a machine with nothing else to do
