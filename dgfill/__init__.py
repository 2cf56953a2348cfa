"""Fill holes in files with a diffusion language model, under a grammar that cannot be broken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dgfill.filling import Candidate, Fill, Result, Unsatisfiable, fill

__all__ = ["Candidate", "Fill", "Result", "Unsatisfiable", "__version__", "fill"]

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """What fills is imported when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from dgfill import filling

    return getattr(filling, name)
