"""The hooks, run by pre-commit itself in git repositories, on commits, and without a network."""

import ast
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dgfill.document.scan import scan

ROOT = Path(__file__).parents[2]
SCRIPTED = ROOT / "tests" / "cli" / "scripted.py"
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
HOOKS = {hook["id"]: hook for hook in yaml.safe_load(MANIFEST.read_bytes())}

NO_NETWORK = ["unshare", "--net", "--map-root-user"]
PROGRAM = shutil.which("pre-commit")
PRE_COMMIT = [sys.executable, "-m", "pre_commit"] if find_spec("pre_commit") else [PROGRAM or ""]

needs_pre_commit = pytest.mark.skipif(not PRE_COMMIT[0], reason="pre-commit comes with the dev extra")

HOLE = "x = {? int: = 7 ?}\n"
FILLED = "x = 7\n"
LINES = "".join(f"y{number} = {number}\n" for number in range(20))


@dataclass
class Run:
    code: int
    out: str


class Repository:
    """A git repository with hooks of dgfill; what fills holes is scripted unless ``--model`` is given."""

    def __init__(self, folder: Path) -> None:
        self.work, self.hooks, self.calls = folder / "work", folder / "hooks", folder / "calls"
        programs = folder / "programs"
        for made in (self.work, self.hooks, programs):
            made.mkdir()
        program = programs / "dgfill"
        program.write_text(
            f'#!/bin/sh\necho "$1" >> {self.calls}\n'
            f'case "$*" in *--model*) exec {sys.executable} -m dgfill "$@";; esac\n'
            f'exec {sys.executable} {SCRIPTED} "$@"\n'
        )
        program.chmod(0o755)
        config = folder / "gitconfig"
        config.write_text("[user]\nname = A\nemail = a@example.com\n[init]\ndefaultBranch = main\n")
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))
        }
        self.environment = kept | {
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "PRE_COMMIT_HOME": str(folder / "cache"),
            "GIT_CONFIG_GLOBAL": str(config),
            "GIT_ALLOW_PROTOCOL": "file",
        }
        offline = subprocess.run([*NO_NETWORK, "true"], capture_output=True).returncode == 0
        self.prefix = NO_NETWORK if offline else []
        shutil.copy(MANIFEST, self.hooks)
        self.git("init", "-q", folder=self.hooks)
        self.git("add", ".", folder=self.hooks)
        self.git("commit", "-qm", "hooks", folder=self.hooks)
        self.git("init", "-q")

    def run(self, *command: str, folder: Path | None = None, **environment: str) -> Run:
        done = subprocess.run(
            [*self.prefix, *command],
            cwd=folder or self.work,
            env=self.environment | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=60,
        )
        return Run(done.returncode, done.stdout.decode())

    def git(self, *arguments: str, folder: Path | None = None) -> str:
        run = self.run("git", *arguments, folder=folder)
        assert run.code == 0, run.out
        return run.out

    def pre_commit(self, *arguments: str) -> Run:
        return self.run(*PRE_COMMIT, *arguments)

    def use(self, hook: str, *arguments: str) -> None:
        """Install a hook for commits."""
        head = self.git("rev-parse", "HEAD", folder=self.hooks).strip()
        repository = {
            "repo": str(self.hooks), "rev": head, "hooks": [{"id": hook, "args": list(arguments)}]
        }  # fmt: skip
        self.write(".pre-commit-config.yaml", yaml.safe_dump({"repos": [repository]}))
        assert self.pre_commit("install").code == 0

    def write(self, name: str, text: str) -> Path:
        path = self.work / name
        path.write_text(text)
        self.git("add", name)
        return path

    def commit(self, **environment: str) -> Run:
        return self.run("git", "commit", "-m", "change", **environment)

    @property
    def committed(self) -> list[str]:
        return self.run("git", "ls-tree", "--name-only", "HEAD").out.split()


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


@needs_pre_commit
def test_the_manifest_is_one(repository):
    assert repository.pre_commit("validate-manifest", str(MANIFEST)).code == 0


@needs_pre_commit
def test_no_holes_needs_no_dgfill(repository):
    repository.use("dgfill-no-holes")
    repository.write("a.py", "y = 1\n" + HOLE)
    run = repository.commit()
    assert run.code == 1
    assert f"a.py:2:{HOLE}" in run.out
    repository.write("a.py", "y = {?} + '\\{? ?}'\n")
    assert repository.commit().code == 0
    assert "a.py" in repository.committed
    assert not repository.calls.exists()


@needs_pre_commit
def test_check_refuses_holes_of_every_kind(repository):
    repository.use("dgfill-check")
    repository.write("a.py", "# dgfill: the rest\n" + HOLE)
    repository.write("b.py", "x = {? int float ?}\n")
    run = repository.commit()
    assert run.code == 1
    assert "a.py:1:1: hole: the rest\na.py:2:5: hole int: = 7\n" in run.out
    assert "b.py:1:5: error: no text is all that this hole asks for" in run.out
    assert (repository.work / "a.py").read_text().endswith(HOLE)
    repository.git("rm", "-q", "--cached", "a.py", "b.py")
    assert repository.commit().code == 0


@needs_pre_commit
def test_a_commit_fills_and_the_next_one_passes(repository):
    repository.use("dgfill")
    path = repository.write("a.py", HOLE)
    run = repository.commit()
    assert run.code == 1
    assert "files were modified by this hook" in run.out and "1 hole filled in 1 file" in run.out
    assert path.read_text() == FILLED
    assert repository.git("diff", "--name-only") == "a.py\n"
    repository.git("add", "a.py")
    assert repository.commit().code == 0
    assert repository.git("show", "HEAD:a.py") == FILLED


@needs_pre_commit
@pytest.mark.parametrize("hook", ["dgfill", "dgfill-check"])
def test_what_the_project_excludes_is_committed_as_it_is(repository, hook):
    repository.use(hook)
    repository.write("pyproject.toml", "[tool.dgfill]\nexclude = ['data_*']\n")
    repository.write("data_1.py", HOLE)
    assert repository.commit().code == 0
    assert repository.git("show", "HEAD:data_1.py") == HOLE


@needs_pre_commit
def test_what_cannot_be_filled_stops_the_commit_and_stays(repository):
    repository.use("dgfill")
    bad = repository.write("a.py", "x = {? : impossible ?}\n")
    good = repository.write("b.py", HOLE)
    run = repository.commit()
    assert run.code == 1
    assert "a.py:1:5: error: no text fits" in run.out
    assert bad.read_text() == "x = {? : impossible ?}\n" and good.read_text() == FILLED


@needs_pre_commit
def test_partial_staging(repository):
    """What is not staged is neither filled nor committed, and is there again afterwards."""
    repository.use("dgfill")
    path = repository.write("a.py", HOLE + LINES)
    path.write_text(HOLE + LINES + "z = {? int: = 9 ?}\n")
    assert repository.commit().code == 1
    assert path.read_text() == FILLED + LINES + "z = {? int: = 9 ?}\n"
    assert repository.git("show", ":a.py") == HOLE + LINES
    path.write_text(FILLED + LINES)
    repository.git("add", "a.py")
    path.write_text(FILLED + LINES + "z = {? int: = 9 ?}\n")
    assert repository.commit().code == 0
    assert repository.git("show", "HEAD:a.py") == FILLED + LINES
    assert path.read_text().endswith("z = {? int: = 9 ?}\n")


@needs_pre_commit
def test_a_fill_that_conflicts_with_what_is_not_staged_is_rolled_back(repository):
    repository.use("dgfill")
    path = repository.write("a.py", HOLE)
    mine = "x = {? int: = 7 ?} + mine\n"
    path.write_text(mine)
    run = repository.commit()
    assert run.code == 1
    assert "Rolling back fixes" in run.out
    assert path.read_text() == mine
    assert repository.git("show", ":a.py") == HOLE


@needs_pre_commit
def test_output_is_plain_where_pre_commit_lends_a_terminal(repository):
    repository.use("dgfill", "-n", "2", "--watch", "--output-format", "diff")
    repository.write("a.py", "x = {? int: choose ?}\n")
    run = repository.pre_commit("run", "--color", "always")
    assert run.code == 1
    assert "\x1b[41mFailed\x1b[m" in run.out  # pre-commit's own
    said = run.out.replace("\r", "").partition("modified by this hook")[2].partition("\n")[2]
    assert said.strip() == (
        "--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-x = {? int: choose ?}\n+x = 1\n"
        "a.py:1:5: int: choose\n   -0.50  1\n   -2.25  one↵\n1 hole filled in 1 file, 1 file without holes"
    )


@needs_pre_commit
def test_one_process_fills_many_files(repository):
    repository.use("dgfill")
    for number in range(40):
        repository.write(f"{number}.py", HOLE)
    run = repository.pre_commit("run")
    assert "40 holes filled in 40 files" in run.out
    assert repository.calls.read_text() == "fill\n"


@needs_pre_commit
def test_try_repo_and_skip(repository):
    path = repository.write("a.py", HOLE)
    run = repository.pre_commit("try-repo", str(repository.hooks), "dgfill", "--all-files")
    assert (run.code, path.read_text()) == (1, FILLED), run.out
    repository.use("dgfill")
    path = repository.write("a.py", HOLE)
    assert repository.commit(SKIP="dgfill").code == 0
    assert path.read_text() == HOLE


@needs_pre_commit
def test_with_a_real_model(repository):
    repository.use("dgfill", "--model", "random", "--steps", "1", "--max-tokens", "8")
    path = repository.write("a.py", "def area(r):\n    return {? expr ?}\n")
    assert repository.commit().code == 1
    ast.parse(path.read_text())
    assert "{?" not in path.read_text()
    repository.git("add", "a.py")
    assert repository.commit().code == 0


@given(st.text(st.sampled_from("{?} \\\tx:"), max_size=20))
def test_the_expression_finds_the_lines_that_have_holes(line):
    found = re.search(HOOKS["dgfill-no-holes"]["entry"].encode(), f"{line}\n".encode())
    assert bool(found) == bool(scan(line, ()))
