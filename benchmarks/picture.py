"""The picture in the README: what ``dgfill fill`` prints on a terminal, as an SVG.

    python benchmarks/picture.py [--out docs/demo.svg] [FILE ...]

The command is run with the colours it has on a terminal.
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import SVG_EXPORT_THEME
from rich.text import Text

ROOT = Path(__file__).parents[1]
FILES = ["examples/records.py", "examples/service.json"]
WIDTH = 84  # columns
FONT_TO_FETCH = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FILE", default=FILES)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "demo.svg")
    arguments = parser.parse_args()
    command = [sys.executable, "-m", "dgfill", "fill", "--color", "always", *arguments.files]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    console = Console(
        record=True, width=WIDTH, file=io.StringIO(), markup=False, emoji=False, highlight=False
    )
    console.print(f"$ dgfill fill {' '.join(arguments.files)}", style="bold")
    console.print(Text.from_ansi(done.stdout.decode().rstrip()))
    console.print(done.stderr.decode(), end="")
    svg = console.export_svg(title="dgfill", theme=SVG_EXPORT_THEME, unique_id="demo")
    arguments.out.parent.mkdir(exist_ok=True)
    arguments.out.write_text(FONT_TO_FETCH.sub("", svg), encoding="utf-8")


if __name__ == "__main__":
    main()
