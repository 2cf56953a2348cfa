"""Where grammars come from: packages that come with dgfill, other installed ones, a user's own file."""

from __future__ import annotations

import os.path
from importlib import import_module
from typing import Any, Final

from dgfill.automata.treesitter.abi import GrammarError, as_capsule
from dgfill.automata.treesitter.library import open_library

__all__ = ["GRAMMARS", "UNFIT", "load_grammar"]

GRAMMARS: Final = {
    "ada": ("tree_sitter_ada", "language"),
    "bash": ("tree_sitter_bash", "language"),
    "c": ("tree_sitter_c", "language"),
    "cpp": ("tree_sitter_cpp", "language"),
    "csharp": ("tree_sitter_c_sharp", "language"),
    "css": ("tree_sitter_css", "language"),
    "dart": ("tree_sitter_dart", "language"),
    "dockerfile": ("tree_sitter_dockerfile", "language"),
    "elixir": ("tree_sitter_elixir", "language"),
    "fortran": ("tree_sitter_fortran", "language"),
    "gdscript": ("tree_sitter_gdscript", "language"),
    "glsl": ("tree_sitter_glsl", "language"),
    "go": ("tree_sitter_go", "language"),
    "hcl": ("tree_sitter_hcl", "language"),
    "html": ("tree_sitter_html", "language"),
    "java": ("tree_sitter_java", "language"),
    "javascript": ("tree_sitter_javascript", "language"),
    "json": ("tree_sitter_json", "language"),
    "jsonc": ("tree_sitter_json", "language"),
    "jsonnet": ("tree_sitter_jsonnet", "language"),
    "julia": ("tree_sitter_julia", "language"),
    "lua": ("tree_sitter_lua", "language"),
    "make": ("tree_sitter_make", "language"),
    "nix": ("tree_sitter_nix", "language"),
    "objective-c": ("tree_sitter_objc", "language"),
    "odin": ("tree_sitter_odin", "language"),
    "pascal": ("tree_sitter_pascal", "language"),
    "php": ("tree_sitter_php", "language_php"),
    "powershell": ("tree_sitter_powershell", "language"),
    "python": ("tree_sitter_python", "language"),
    "ruby": ("tree_sitter_ruby", "language"),
    "rust": ("tree_sitter_rust", "language"),
    "scala": ("tree_sitter_scala", "language"),
    "solidity": ("tree_sitter_solidity", "language"),
    "sql": ("tree_sitter_sql", "language"),
    "starlark": ("tree_sitter_starlark", "language"),
    "swift": ("tree_sitter_swift", "language"),
    "toml": ("tree_sitter_toml", "language"),
    "tsx": ("tree_sitter_typescript", "language_tsx"),
    "typescript": ("tree_sitter_typescript", "language_typescript"),
    "verilog": ("tree_sitter_verilog", "language"),
    "yaml": ("tree_sitter_yaml", "language"),
    "zig": ("tree_sitter_zig", "language"),
}
"""By language: the package, and its function that returns the grammar."""


UNFIT: Final = {
    "css": "its scanner looks ahead to the next brace, so that nearly every text is a state of its own",
    "haskell": "its scanner is misread, so that most beginnings of legal texts are rejected",
    "kotlin": "most searches for a legal text find no end",
    "markdown": "its parser reads any text",
    "vhdl": "its scanner is misread, so that beginnings of legal texts are rejected",
    "xml": "most searches for a legal text find no end",
    "yaml": "its scanner counts rows and columns, so that no two places of a text are alike",
}
"""Grammars that parse, but make no automaton, or none that is of use; not all of them come with dgfill."""


def load_grammar(language: str) -> Any:
    """A compiled grammar, as ``language()`` of its package returns it: a capsule.

    Args:
        language: a name of ``GRAMMARS``; ``name`` or ``package.name`` of an installed package
            ``tree_sitter_…``; or the path of a shared library, with its folder.

    Raises:
        GrammarError: there is no such grammar.
        LibraryError: a shared library was named, and cannot be used.
    """
    if os.path.dirname(language):
        return open_library(language)
    if language in GRAMMARS:
        package, function = GRAMMARS[language]
        functions = [function]
    else:
        name, _, member = language.partition(".")
        package = f"tree_sitter_{name}"
        functions = [f"language_{member}"] if member else ["language", f"language_{name}"]
    try:
        module = import_module(package)
    except ImportError as error:
        raise GrammarError(f"there is no grammar of {language}: {package} is not installed") from error
    for function in functions:
        if hasattr(module, function):
            return as_capsule(getattr(module, function)())
    members = (function.partition("language_") for function in sorted(vars(module)))
    there = ", ".join(f"{name}.{member}" for before, _, member in members if member and not before) or "none"
    raise GrammarError(f"{package} has no grammar of {language}; it has {there}")
