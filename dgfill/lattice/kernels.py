"""The compiled loops of ``native/lattice.c``, with the arrays that they work on."""

from __future__ import annotations

import ctypes as C
from enum import IntEnum
from functools import cache
from typing import Any, Final

import numpy as np

from dgfill.native import address, function

__all__ = [
    "ANSWER", "LOG_SUM", "NODE", "RANKED", "ChoiceArrays", "HoleArrays", "Todo",
    "TransitionArrays", "kernel",
]  # fmt: skip

NODE: Final = np.dtype(
    [("mass", "f8"), ("best", "f8"), ("document", "i4"), ("constraint", "i4"), ("arc", "i4"), ("node", "i4")]
)
RANKED: Final = np.dtype([("weight", "f8"), ("place", "i4"), ("spare", "i4")])
LOG_SUM: Final = np.dtype([("top", "f8"), ("sum", "f8")])
ANSWER: Final = np.dtype([("state", "i4"), ("token", "i4"), ("after", "i4"), ("of_constraint", "i4")])


class Todo(IntEnum):
    """What a sweep in C waits for."""

    NOTHING = 0
    ASK = 1  # questions have to be put to automata
    LEARN = 2  # an automaton that is asked from C lacks something


class _Arrays(C.Structure):
    """A C struct whose pointers are writable numpy arrays, which it keeps alive."""

    def __init__(self, **fields: Any) -> None:
        self.kept = fields
        super().__init__(
            **{
                name: address(value) if isinstance(value, np.ndarray) else value
                for name, value in fields.items()
            }
        )


def _fields(pointers: str, numbers: str, others: tuple[tuple[str, Any], ...] = ()) -> list[tuple[str, Any]]:
    return [
        *((name, C.c_void_p) for name in pointers.split()),
        *others,
        *((name, C.c_int32) for name in numbers.split()),
    ]


class ChoiceArrays(_Arrays):
    """``Choice`` in C."""

    _fields_ = _fields(
        "log_probs has_text silent added added_first tokens logs tails first probable nulls null_probable "
        "dropped ranked places weights tops",
        "slots vocabulary null silents fewest most",
        (("mass", C.c_double),),
    )


class TransitionArrays(_Arrays):
    """``Transitions`` in C."""

    _fields_ = _fields("answers read parser text ends", "", (("mask", C.c_int64), ("known", C.c_int64)))


class HoleArrays(_Arrays):
    """``Hole`` in C."""

    _fields_ = _fields(
        "tokens logs tails dropped first witness nodes count found on_witness arc_first source choice target "
        "pruned budget asked ranked tried reached buckets",
        "slots states arcs",
        (("least", C.c_double),),
    )


_KINDS: Final[dict[str, tuple[Any, ...]]] = {
    "choose": (None, C.c_void_p),
    "sweep": (C.c_int32, C.c_void_p, C.c_void_p, C.c_void_p, C.c_int32, C.c_void_p, C.c_void_p),
    "merge": (C.c_int32, C.c_void_p, C.c_int32, C.c_void_p, C.c_void_p, C.c_void_p),
    "leave": (C.c_int32, C.c_void_p, C.c_void_p, C.c_void_p, C.c_void_p, C.c_void_p),
    "rank": (C.c_int32, C.c_void_p, C.c_int32, C.c_int32, C.c_int32, C.c_void_p, C.c_void_p),
    "learn": (None, C.c_void_p, C.c_void_p, C.c_int64),
    "backward": (None, C.c_void_p, C.c_void_p, C.c_void_p, C.c_void_p),
    "walk": (C.c_int32, C.c_void_p, C.c_int32, C.c_int32, C.c_void_p, C.c_void_p, C.c_void_p, C.c_void_p),
}


@cache
def kernel(name: str) -> Any:
    """One of the loops, compiled when the first is asked for."""
    return function("lattice", name, C.CFUNCTYPE(*_KINDS[name]))
