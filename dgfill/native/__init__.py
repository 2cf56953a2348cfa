"""Machine code for loops that Python is too slow for.

The sources are the C files beside this one.  What clang makes of them, LLVM's assembly, is kept in the
repository (``make native``) and compiled when it is first needed: no C compiler is needed on the user's
machine, since llvmlite comes as a wheel.
"""

from __future__ import annotations

import ctypes as C
import sys
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["address", "function"]


def function(module: str, name: str, kind: Any) -> Any:
    """A compiled function of one of the files, as a ctypes function type."""
    address = _engine(module).get_function_address(name)
    assert address, f"{module}.ll has no function {name}"
    return kind(address)


def address(array: Any) -> int:
    """Where the values of a writable numpy array are: ``array.ctypes.data``, at a quarter of its price."""
    return C.addressof(C.c_char.from_buffer(array)) if array.size else 0


@cache
def _engine(module: str) -> Any:
    import llvmlite.binding as llvm  # type: ignore[import-untyped]

    assert sys.maxsize > 1 << 32, "the C files are for machines with pointers of 64 bits"
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    parsed = llvm.parse_assembly(files(__package__).joinpath(f"{module}.ll").read_text())
    parsed.verify()
    machine = llvm.Target.from_default_triple().create_target_machine(opt=2)
    engine = llvm.create_mcjit_compiler(parsed, machine)
    engine.finalize_object()
    return engine
