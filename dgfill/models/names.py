"""The denoisers that come with dgfill, by name."""

from typing import Final

__all__ = ["EMBEDDED", "RANDOM"]

EMBEDDED: Final = ("mini", "sudoku-4x4", "sudoku-9x9")
"""Checkpoints, each in a folder of its name."""
RANDOM: Final = "random"
"""No model at all."""
