"""With which programs dgfill was tested: a Markdown table, made by running the tests that cover each.

    python benchmarks/integrations.py [WORD ...]

With words only the rows that contain one of them.  A program that is missing is not tested, whatever the
tests themselves would say; the exit code is 1 if a test fails.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of_package
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
EDITORS = "tests/editors/test_editors.py"
LSP_EDITORS = "tests/lsp/test_editors.py"
COMPLETION = "tests/cli/test_completion.py"
MANUAL = "tests/cli/test_manual.py"


@dataclass(frozen=True)
class Integration:
    """Something that dgfill works with."""

    what: str
    program: str
    version: Callable[[], str | None]  # None: it is not installed
    tests: tuple[str, ...]  # arguments of pytest; the first one is a file or folder


def said_by(*command: str) -> Callable[[], str | None]:
    """The version that a program prints."""

    def version() -> str | None:
        try:
            said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        except (OSError, subprocess.CalledProcessError):
            return None
        found = re.search(r"\d+(\.\d+)+", said)
        return found[0] if found else "?"

    return version


def package(name: str) -> Callable[[], str | None]:
    """The version of an installed Python package."""

    def version() -> str | None:
        try:
            return version_of_package(name)
        except PackageNotFoundError:
            return None

    return version


def plugin() -> str | None:
    """The commit of llama.vim, where the environment says it is; if git knows none, the day of its files."""
    folder = os.environ.get("DGFILL_LLAMA_VIM")
    if not folder or said_by("vim", "--version")() is None:
        return None
    done = subprocess.run(
        ["git", "-C", folder, "rev-parse", "--short", "HEAD"], capture_output=True, text=True
    )
    return done.stdout.strip() or f"files of {newest_day(Path(folder))}"


def newest_day(folder: Path) -> str:
    """When the last of the files in a folder was written: a day, in UTC."""
    times = (path.stat().st_mtime for path in folder.rglob("*") if path.is_file())
    return f"{datetime.fromtimestamp(max(times, default=0), UTC):%Y-%m-%d}"


def kakoune() -> str | None:
    """That of the package where the program, as Debian's, does not know its own."""
    said = said_by("kak", "-version")()
    return said_by("dpkg-query", "-W", "-f", "${Version}", "kakoune")() or said if said == "?" else said


INTEGRATIONS = (
    Integration("hooks", "pre-commit", package("pre-commit"), ("tests/hooks",)),
    Integration(
        "diffs", "git apply", said_by("git", "--version"), ("tests/report/test_diff.py", "-k", "git")
    ),
    Integration(
        "what is staged", "git", said_by("git", "--version"), ("tests/cli/test_check.py", "-k", "staged")
    ),
    Integration("filter", "Vim", said_by("vim", "--version"), (EDITORS, "-k", "vim and not nvim")),
    Integration("filter", "Neovim", said_by("nvim", "--version"), (EDITORS, "-k", "nvim")),
    Integration("filter", "Emacs", said_by("emacs", "--version"), (EDITORS, "-k", "emacs")),
    Integration("filter", "Kakoune", kakoune, (EDITORS, "-k", "kak")),
    Integration("filter", "Helix", said_by("hx", "--version"), (EDITORS, "-k", "helix")),
    Integration("tasks", "VS Code", said_by("code", "--version"), (EDITORS, "-k", "vs_code")),
    Integration("language server", "pygls's client", package("pygls"), ("tests/lsp/test_server.py",)),
    Integration("language server", "Neovim", said_by("nvim", "--version"), (LSP_EDITORS, "-k", "neovim")),
    Integration("language server", "Emacs", said_by("emacs", "--version"), (LSP_EDITORS, "-k", "emacs")),
    Integration("llama.cpp's /infill", "llama.vim in Vim", plugin, ("tests/server/test_llama_vim.py",)),
    Integration("OpenAI's API", "openai", package("openai"), ("tests/server/test_openai.py",)),
    Integration("Unix socket", "dgfill itself", package("dgfill"), ("tests/server/test_command_line.py",)),
    Integration("completion", "bash", said_by("bash", "--version"), (COMPLETION, "-k", "bash")),
    Integration("completion", "zsh", said_by("zsh", "--version"), (COMPLETION, "-k", "zsh")),
    Integration("completion", "fish", said_by("fish", "--version"), (COMPLETION, "-k", "fish")),
    Integration("manual page", "groff", said_by("groff", "--version"), (MANUAL, "-k", "every_option")),
    Integration("manual page", "man", said_by("man", "--version"), (MANUAL, "-k", "man_shows")),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("words", nargs="*", metavar="WORD")
    words = [word.lower() for word in parser.parse_args().words]
    print("| | program | version | |\n|---|---|---|---|", flush=True)
    results = []
    for row in INTEGRATIONS:
        if not words or any(word in f"{row.what} {row.program}".lower() for word in words):
            version = row.version()
            results.append("not installed" if version is None else result(row.tests))
            print(f"| {row.what} | {row.program} | {version or '–'} | {results[-1]} |", flush=True)
    sys.exit(any(found.startswith("fail") for found in results))


def result(tests: tuple[str, ...]) -> str:
    """What comes out of some tests: ``pass`` only if one ran and none failed."""
    if not (ROOT / tests[0]).exists():
        return "no test"
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", f"--junitxml={report}", *tests]
        done = subprocess.run(command, cwd=ROOT, capture_output=True)
        return (
            summary(ElementTree.parse(report).getroot()) if report.exists() else f"fail ({done.returncode})"
        )


def summary(report: ElementTree.Element) -> str:
    """The same of a report in JUnit's format."""
    cases = list(report.iter("testcase"))
    failed = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
    skipped = [case for case in cases if case.find("skipped") is not None]
    passed = len(cases) - len(failed) - len(skipped)
    if failed:
        return f"fail: {len(failed)} of {len(cases)}, first {failed[0].get('name')}"
    if not passed:
        return f"not run: {skipped[0].find('skipped').get('message')}" if skipped else "no test"
    return f"pass ({passed}{f', {len(skipped)} skipped' if skipped else ''})"


if __name__ == "__main__":
    main()
