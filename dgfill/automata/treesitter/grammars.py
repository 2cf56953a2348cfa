"""The grammars that come with dgfill, each a package of its own."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from dgfill.automata.treesitter.abi import GrammarError

__all__ = ["GRAMMARS", "UNFIT", "load_grammar"]

GRAMMARS: Final = {
    "ada": ("tree_sitter_ada", "language"),
    "bash": ("tree_sitter_bash", "language"),
    "c": ("tree_sitter_c", "language"),
    "cpp": ("tree_sitter_cpp", "language"),
    "csharp": ("tree_sitter_c_sharp", "language"),
    "css": ("tree_sitter_css", "language"),
    "dart": ("tree_sitter_dart", "language"),
    "elixir": ("tree_sitter_elixir", "language"),
    "go": ("tree_sitter_go", "language"),
    "html": ("tree_sitter_html", "language"),
    "java": ("tree_sitter_java", "language"),
    "javascript": ("tree_sitter_javascript", "language"),
    "json": ("tree_sitter_json", "language"),
    "jsonc": ("tree_sitter_json", "language"),
    "julia": ("tree_sitter_julia", "language"),
    "lua": ("tree_sitter_lua", "language"),
    "objective-c": ("tree_sitter_objc", "language"),
    "pascal": ("tree_sitter_pascal", "language"),
    "php": ("tree_sitter_php", "language_php"),
    "powershell": ("tree_sitter_powershell", "language"),
    "python": ("tree_sitter_python", "language"),
    "ruby": ("tree_sitter_ruby", "language"),
    "rust": ("tree_sitter_rust", "language"),
    "scala": ("tree_sitter_scala", "language"),
    "sql": ("tree_sitter_sql", "language"),
    "starlark": ("tree_sitter_starlark", "language"),
    "swift": ("tree_sitter_swift", "language"),
    "toml": ("tree_sitter_toml", "language"),
    "tsx": ("tree_sitter_typescript", "language_tsx"),
    "typescript": ("tree_sitter_typescript", "language_typescript"),
    "yaml": ("tree_sitter_yaml", "language"),
    "zig": ("tree_sitter_zig", "language"),
}
"""By language: the package, and its function that returns the grammar."""


UNFIT: Final = {
    "css": "its scanner looks ahead to the next brace, so that nearly every text is a state of its own",
    "yaml": "its scanner counts rows and columns, so that no two places of a text are alike",
}
"""Grammars that parse, but make no automaton."""


def load_grammar(language: str) -> Any:
    """What the ``language()`` of a grammar package returns.

    Raises:
        GrammarError: no grammar of this language comes with dgfill, or its package is missing.
    """
    if language not in GRAMMARS:
        raise GrammarError(f"there is no grammar of {language}")
    package, function = GRAMMARS[language]
    try:
        return getattr(import_module(package), function)()
    except ImportError as error:
        raise GrammarError(f"the package {package} is not installed") from error
