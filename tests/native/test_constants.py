"""What is written down in C and in Python is the same."""

import re
from enum import IntEnum
from pathlib import Path

import numpy as np
import pytest

from dgfill import native
from dgfill.automata.protocol import DEAD
from dgfill.automata.treesitter import heads, parser, reader, scanner, stacks
from dgfill.lattice import kernels, logs, sweep, transitions

TYPES = {"double": "f8", "int32_t": "i4", "uint64_t": "u8", "int64_t": "i8"}


def source(name: str) -> str:
    text = Path(native.__file__).with_name(name).read_text()
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)


def struct(name: str, text: str) -> np.dtype:
    """A C struct of numbers."""
    found = re.search(r"typedef struct \{([^}]*)\} " + name + ";", text)
    assert found, name
    declared = (declaration.split(maxsplit=1) for declaration in found[1].split(";") if declaration.strip())
    fields = [(field.strip(), TYPES[kind]) for kind, names in declared for field in names.split(",")]
    return np.dtype(fields, align=True)


@pytest.mark.parametrize(
    ("file", "name", "value"),
    [
        ("lattice.c", "NOWHERE", sweep.NOWHERE),
        ("lattice.c", "NOWHERE", transitions.NOWHERE),
        ("lattice.c", "DEAD", DEAD),
        ("lattice.c", "FLOOR", logs.FLOOR),
        ("reader.c", "MOST_EVENTS", reader.MOST_EVENTS),
        ("reader.c", "BACKED_UP", scanner.BACKED_UP),
        ("heads.c", "DEAD", DEAD),
        ("heads.c", "ACCEPTED", stacks.ACCEPTED.id),
        ("heads.c", "UNKNOWN", heads.UNKNOWN),
        ("heads.c", "NO_TOKEN", heads.NO_TOKEN),
        ("heads.c", "NONE", heads.NO_TEXT),
        ("heads.c", "ANY", heads.ANY_SYMBOLS),
    ],
)
def test_constants(file: str, name: str, value: float) -> None:
    found = re.search(rf"\b(?:enum \{{[^}}]*|double )\b{name} = ([-\d.e]+)", source(file))
    assert found
    assert float(found[1]) == value


@pytest.mark.parametrize("names", [parser.Kind, parser.Missing])
def test_enumerations(names: type[IntEnum]) -> None:
    assert "enum { " + ", ".join(member.name for member in names) + " };" in source("heads.c")
    assert [*names] == [*range(len(names))]


@pytest.mark.parametrize(
    ("name", "layout"),
    [
        ("Node", kernels.NODE),
        ("Ranked", kernels.RANKED),
        ("LogSum", kernels.LOG_SUM),
        ("Answer", kernels.ANSWER),
    ],
)
def test_records(name: str, layout: np.dtype) -> None:
    assert struct(name, source("lattice.c")) == layout


def test_what_a_scan_found() -> None:
    assert struct("Found", source("reader.c")).itemsize == scanner.FOUND
