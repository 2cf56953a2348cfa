"""The machine code of ``native.ll``, compiled once per process.

No C compiler is needed on the user's machine: llvmlite comes as a wheel.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any, Final

import llvmlite.binding as llvm  # type: ignore[import-untyped]
import numpy as np

__all__ = ["FOUND", "function"]

FOUND: Final = np.dtype(
    [("symbol", "i4"), ("left", "i4"), ("saw_end", "i4"), ("zero", "i4"), ("state", "u8")]
)
"""``%Found``: what a scan found."""


def function(name: str, kind: Any) -> Any:
    """A compiled function, as a ctypes function type."""
    return kind(_engine().get_function_address(name))


@cache
def _engine() -> Any:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    module = llvm.parse_assembly(files(__package__).joinpath("native.ll").read_text())
    module.verify()
    machine = llvm.Target.from_default_triple().create_target_machine(opt=2)
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return engine
