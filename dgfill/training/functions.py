"""Functions that stand alone: what a model learns from them needs no other text.

import math                          import math
from .shapes import Circle    ──►
                                     def area(radius: float) -> float:
def area(radius: float) -> …             …
def draw(circle): Circle(…)          (the other one needs Circle)
"""

from __future__ import annotations

import ast
import builtins
import sys
import warnings
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from dgfill.training.document import Document

__all__ = ["functions_of", "standing_alone"]

FEWEST_LINES, MOST_LINES = 4, 45
SHORTEST, LONGEST = 160, 2_600  # characters
FEWEST_LINES_OF_CODE: Final = 2  # below the signature and the docstring
KNOWN: Final = {*dir(builtins), "__name__", "__file__"}
MODULES: Final = sys.stdlib_module_names - {"__future__"} | {"numpy"}
ELSEWHERE: Final = ""  # the name of what a function has from another place


def functions_of(document: Document) -> list[Document]:
    """The functions of a document that stand alone, as documents."""
    if not document.path.endswith(".py"):
        return []
    return [
        replace(document, path=f"{document.path}#{name}", text=text)
        for name, text in standing_alone(document.text)
    ]


def standing_alone(text: str) -> Iterator[tuple[str, str]]:
    """Top-level functions that say what they do and use nothing of their file, by name.

    They have a docstring or a return annotation, and use builtins, the standard library and numpy alone; each
    is a text of its own, below the imports that it needs.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # invalid escapes in old code
        tree = ast.parse(text)
    lines = text.split("\n")
    imports = {name: statement for node in tree.body for name, statement in _imported(node)}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or node.decorator_list:
            continue
        own = "\n".join(lines[node.lineno - 1 : node.end_lineno])
        names = _free_names(node)
        if _says_what_it_does(node) and _is_of_size(node, own) and names <= imports.keys():
            needed = sorted({imports[name] for name in names}, key=_place)
            yield node.name, "".join(f"{line}\n" for line in needed) + "\n\n" * bool(needed) + own + "\n"


def _imported(node: ast.stmt) -> Iterator[tuple[str, str]]:
    """Names that a statement imports from common modules, each with a statement that does no more."""
    if isinstance(node, ast.Import):
        source = "import"
    elif isinstance(node, ast.ImportFrom) and not node.level and _is_common(node.module or ""):
        source = f"from {node.module} import"
    else:
        return
    for alias in node.names:
        if isinstance(node, ast.ImportFrom) or _is_common(alias.name):
            name = alias.asname or alias.name.split(".")[0]
            yield name, f"{source} {alias.name}" + (f" as {alias.asname}" if alias.asname else "")


def _place(statement: str) -> tuple[bool, str]:
    """Where a statement stands among imports."""
    return statement.startswith("from"), statement


def _is_common(module: str) -> bool:
    return module.split(".")[0] in MODULES


def _says_what_it_does(node: ast.FunctionDef) -> bool:
    return node.returns is not None or ast.get_docstring(node) is not None


def _is_of_size(node: ast.FunctionDef, text: str) -> bool:
    lines = text.count("\n") + 1
    said = (ast.get_docstring(node, clean=False) or "").count("\n") + 1
    return (
        FEWEST_LINES <= lines <= MOST_LINES
        and SHORTEST <= len(text) <= LONGEST
        and lines - said - 1 >= FEWEST_LINES_OF_CODE
    )


def _free_names(node: ast.FunctionDef) -> set[str]:
    """Names that a function reads and does not bind, builtins left out."""
    read, bound = set(), {node.name}
    for part in ast.walk(node):
        match part:
            case ast.Name(id=name, ctx=ast.Load()):
                read.add(name)
            case ast.Name(id=name) | ast.arg(arg=name) | ast.ExceptHandler(name=str(name)):
                bound.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                bound.add(name)
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                imported = dict(_imported(part))
                bound.update(imported)
                if len(imported) < len(names):
                    read.add(ELSEWHERE)
            case ast.Global() | ast.Nonlocal():
                read.add(ELSEWHERE)
    return read - bound - KNOWN
