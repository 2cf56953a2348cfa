"""Which room imports which, and what the quick commands leave alone."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "dgfill"

# Every room, and the rooms it may import.  Any room may import `errors` and the version.
ROOMS = {
    "document": set(),
    "native": set(),
    "automata": {"native"},
    "models": set(),
    "report": {"document"},
    "lattice": {"automata", "native"},
    "canvas": {"lattice", "automata", "models", "document"},
    "reserved": set(),
    "judge": {"reserved", "automata", "document"},
    "validators": {"automata", "document"},
    "violations": {"validators", "document"},
    "rules": {"judge", "automata", "document"},
    "data_rules": {"automata", "document"},
    "part": {"rules", "judge", "automata", "document"},
    "legal": {"part", "judge", "automata"},
    "impossible": {"rules", "document"},
    "result": {"document"},
    "wire": {"result", "document"},
    "instances": {"result", "rules", "violations", "document"},
    "filling": {
        "result", "data_rules", "legal", "part", "rules", "violations", "judge", "canvas", "lattice",
        "automata", "models", "document",
    },
    "processes": set(),
    "identity": {"models"},
    "cache": {"identity", "wire", "result", "document"},
    "server": {"identity", "wire", "instances", "filling", "result", "judge", "models", "report", "document"},
    "lsp": {"filling", "impossible", "result", "report", "canvas", "document"},
    "evaluation": {"processes", "filling", "violations", "judge", "models", "document"},
    "training": {"evaluation", "canvas", "models", "document"},
    "cli": {
        "cache", "server", "lsp", "instances", "evaluation", "filling", "result", "impossible", "training",
        "models", "report", "processes", "document", "automata",
    },
}  # fmt: skip
PURE = ("document", "automata", "lattice", "report")
HEAVY = {
    "torch", "transformers", "tokenizers", "safetensors", "numpy", "jsonschema", "tree_sitter", "rich",
    "starlette", "uvicorn", "asyncio", "pygls",
}  # fmt: skip


def files_of(room: str) -> list[Path]:
    return [*PACKAGE.glob(f"{room}.py"), *PACKAGE.glob(f"{room}/**/*.py")]


def imports_of(path: Path) -> Iterator[str]:
    """The modules a file imports, at its top or in a function; for ``from a import b`` both a and a.b."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.module and not node.level, f"{path}:{node.lineno}: a relative import"
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def rooms_in(modules: Iterator[str]) -> set[str]:
    """The rooms of this package among modules."""
    return {parts[1] for module in modules if (parts := module.split("."))[0] == "dgfill" and len(parts) > 1}


def test_every_room_is_listed():
    rooms = {
        path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert rooms - {"__init__", "__main__", "errors"} <= ROOMS.keys()


@pytest.mark.parametrize("room", ROOMS)
def test_imports_point_one_way(room):
    allowed = ROOMS[room] | {room, "errors", "__version__"}
    wrong = {
        (str(path.relative_to(ROOT)), other)
        for path in files_of(room)
        for other in rooms_in(imports_of(path)) - allowed
    }
    assert not wrong


def test_there_is_no_way_round():
    order = list(ROOMS)
    assert all(order.index(other) < order.index(room) for room in order for other in ROOMS[room])


@pytest.mark.parametrize("room", PURE)
def test_pure_rooms_never_import_torch(room):
    wrong = [
        (str(path.relative_to(ROOT)), module)
        for path in files_of(room)
        for module in imports_of(path)
        if module.split(".")[0] in {"torch", "transformers", "tokenizers", "safetensors"}
    ]
    assert not wrong


def loaded_by(*arguments: str) -> set[str]:
    """The modules that Python loads for a command."""
    command = [sys.executable, "-X", "importtime", "-m", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode in (0, 1) and "Traceback" not in done.stderr, done.stderr
    modules = set(re.findall(r"^import time:.*\| +(\S+)$", done.stderr, re.MULTILINE))
    assert "dgfill.cli.main" in modules
    return modules


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("--version",),
        ("check", "--help"),
        ("fill", "--help"),
        ("serve", "--help"),
        ("lsp", "--help"),
        ("check", "examples/stack.py"),
    ],
    ids=" ".join,
)
def test_quick_commands_import_nothing_heavy(arguments):
    modules = loaded_by("dgfill", *arguments)
    assert not HEAVY & {module.split(".")[0] for module in modules}
    assert rooms_in(iter(modules)) <= {
        "cli", "document", "impossible", "report", "result", "instances", "server", "models", "errors",
        "__main__",
    }  # fmt: skip


def test_the_package_offers_fill():
    import dgfill
    from dgfill import filling

    assert set(dgfill.__all__) == {"Candidate", "Fill", "Result", "Unsatisfiable", "__version__", "fill"}
    assert dgfill.fill is filling.fill and dgfill.Result is filling.Result
    with pytest.raises(AttributeError, match="no attribute 'fills'"):
        _ = dgfill.fills


def test_the_package_imports_nothing_before_it_is_needed():
    code = "import dgfill, sys; print(sorted(name for name in sys.modules if name.startswith('dgfill')))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['dgfill']"
