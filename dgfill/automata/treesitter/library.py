"""A user's own compiled grammar: a shared library, as ``tree-sitter build`` makes one."""

from __future__ import annotations

import ctypes as C
import os
import re
from typing import Any

from dgfill.automata.treesitter.abi import GrammarError, as_capsule, open_language
from dgfill.errors import DgfillError, printable

__all__ = ["LibraryError", "open_library"]

_PREFIX = re.compile(r"(lib)?(tree[-_]sitter[-_])?")


class LibraryError(DgfillError):
    """A shared library that the user named is no grammar."""


def open_library(path: str) -> Any:
    """The grammar of a shared library, as a capsule.

    ``foo.so`` and ``libtree-sitter-foo.so`` are asked for ``tree_sitter_foo``.  The library is loaded, which
    runs code of it, and stays loaded.

    Raises:
        LibraryError: what is wrong with it.
    """
    if not os.path.isfile(path):
        raise LibraryError(f"{printable(path)}: no such file")
    stem = os.path.basename(path).partition(".")[0]
    symbol = "tree_sitter_" + _PREFIX.sub("", stem, count=1).replace("-", "_")
    try:
        library = C.CDLL(os.path.abspath(path))
    except OSError as error:
        reason = str(error).removeprefix(f"{os.path.abspath(path)}: ")
        raise LibraryError(f"{printable(path)}: not a shared library: {printable(reason)}") from None
    try:
        language = library[symbol]
    except AttributeError:
        message = f"it has no {symbol}, for which its name asks; name the file after its language, as foo.so"
        raise LibraryError(f"{printable(path)}: {message}") from None
    language.restype = C.c_void_p
    try:
        capsule = as_capsule(language())
        open_language(capsule)
    except GrammarError as error:
        raise LibraryError(f"{printable(path)}: {error}") from None
    return capsule
