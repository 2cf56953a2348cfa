"""What clang makes of the C files: ``python -m dgfill.native.assemble`` writes it beside them.

Only developers need this.  clang comes with zig, as a wheel of a fixed version, so that everybody gets the
same assembly.  Neither a machine nor a system is named in it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

__all__ = ["SOURCES", "assembly"]

SOURCES = tuple(sorted(Path(__file__).parent.glob("*.c")))

FLAGS = (
    "-std=c11 -Wall -Wextra -Werror -Wno-unused-command-line-argument -Os -ffp-contract=off "
    "-fno-vectorize -fno-slp-vectorize -fno-sanitize=all -target x86_64-linux-musl -mcpu=baseline"
)
PLACE = ("; ModuleID", "source_filename", "target ")  # lines that tell where it was made, or for what
MACHINE = re.compile(r' "(target-cpu|target-features|tune-cpu|min-legal-vector-width)"="[^"]*"')


def assembly(source: Path) -> str:
    """LLVM's assembly of a C file."""
    with TemporaryDirectory() as folder:
        written = Path(folder, "out.ll")
        command = [sys.executable, "-m", "ziglang", "cc", "-S", "-emit-llvm", *FLAGS.split()]
        subprocess.run([*command, source.name, "-o", str(written)], cwd=source.parent, check=True)
        lines = written.read_text().splitlines(keepends=True)
    return "".join(MACHINE.sub("", line) for line in lines if not line.startswith(PLACE))


if __name__ == "__main__":
    for source in SOURCES:
        source.with_suffix(".ll").write_text(assembly(source))
