"""The parser and the compiler behind the standard library's ``re``.

They have no public name (``sre_parse`` was deprecated without a successor); this is the
only file that knows where they are.
"""

from __future__ import annotations

from re import _compiler, _constants, _parser  # type: ignore[attr-defined]
from typing import Any, Final

__all__ = ["compiler", "opcodes", "parser"]

compiler: Final[Any] = _compiler
opcodes: Final[Any] = _constants
parser: Final[Any] = _parser
