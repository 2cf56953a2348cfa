"""The assembly in the repository is what clang makes of the C files."""

from pathlib import Path

import pytest

from dgfill.native.assemble import SOURCES, assembly


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_assembly_is_up_to_date(source: Path) -> None:
    pytest.importorskip("ziglang", reason="clang comes with ziglang, a development requirement")
    assert source.with_suffix(".ll").read_text() == assembly(source), "run `make native`"
