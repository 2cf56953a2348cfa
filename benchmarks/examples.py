"""What ``mini`` puts into the holes of ``examples/``, all of it, as a Markdown table.

    python benchmarks/examples.py [--model NAME] [--seed N] [FILE ...]

Runs ``dgfill fill`` and prints one row per hole; holes of one name share a row.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--model", default="mini")
    parser.add_argument("--seed", default="0")
    arguments = parser.parse_args()
    files = arguments.files or sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("examples/*.*"))
    print("| file | line | hole | fill | from |\n|---|---|---|---|---|")
    for file in report(files, "--model", arguments.model, "--seed", arguments.seed)["files"]:
        for fill in one_of_each_name(file["fills"]):
            where = [Path(file["path"]).name, str(fill["line"])]
            print("|", " | ".join([*where, code(hole(fill)), code(fill["text"]), fill["source"]]), "|")
        if file["error"]:
            print(f"| {Path(file['path']).name} | | | {code(file['error'])} | |")


def report(files: list[str], *options: str) -> Any:
    """What ``dgfill fill --output-format json`` says."""
    command = [sys.executable, "-m", "dgfill", "fill", "--output-format", "json", *options, *files]
    return json.loads(subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE).stdout)


def one_of_each_name(fills: list[dict[str, Any]]) -> list[dict[str, Any]]:
    names = [fill["name"] for fill in fills]
    return [fill for at, fill in enumerate(fills) if fill["name"] is None or names.index(fill["name"]) == at]


def hole(fill: dict[str, Any]) -> str:
    """A hole as the table shows it: its name, its constraints and its hint."""
    named = [f"${fill['name']}"] if fill["name"] else []
    said = " ".join([*named, *fill["constraints"]]) + (f": {fill['hint']}" if fill["hint"] else "")
    return f"dgfill{said}" if fill["form"] == "comment" else said or "?"


def code(text: str) -> str:
    """A text as code in a cell of a table; a line break is shown as ⏎."""
    shown = text.replace("\n", "⏎").replace("|", "\\|")
    fence = "``" if "`" in shown else "`"
    edge = " " if "`" in shown else ""
    return f"{fence}{edge}{shown}{edge}{fence}" if shown else "(nothing)"


if __name__ == "__main__":
    main()
