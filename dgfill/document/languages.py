"""Languages: how a file's language is recognised, and how its comments look.

One row per language.  Whether there is a grammar for one is not known here, but a language
that has no row is known by its grammar alone: an installed package, or a file of the user's.
"""

from __future__ import annotations

import difflib
import os.path
import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import PurePath
from typing import Final

from dgfill.errors import DgfillError

__all__ = [
    "ANY_COMMENT",
    "LANGUAGES",
    "Comment",
    "Language",
    "compiled_language",
    "detect_language",
    "find_language",
]


@dataclass(frozen=True, slots=True)
class Comment:
    """How a comment opens, and how it closes; a line comment ends with its line."""

    opener: str
    closer: str = ""


HASH = Comment("#")
SLASHES = Comment("//")
DASHES = Comment("--")
PERCENT = Comment("%")
SEMICOLON = Comment(";")
SEMICOLONS = Comment(";;")
STARS = Comment("/*", "*/")
ANGLES = Comment("<!--", "-->")
PARENS = Comment("(*", "*)")
BRACES = Comment("{-", "-}")
C_LIKE = (SLASHES, STARS)
LISP_LIKE = (SEMICOLON, SEMICOLONS)


@dataclass(frozen=True, slots=True)
class Language:
    """A language, by its one name."""

    name: str
    comments: tuple[Comment, ...]
    extensions: tuple[str, ...] = ()  # without the dot
    aliases: tuple[str, ...] = ()  # other names a user may write
    filenames: tuple[str, ...] = ()  # whole names, in lower case
    interpreters: tuple[str, ...] = ()  # programs a shebang may name, without a version
    blanks: tuple[str, ...] = ()  # characters each of which is a hole for one character


def _language(
    name: str,
    comments: tuple[Comment, ...],
    extensions: str = "",
    aliases: str = "",
    filenames: str = "",
    interpreters: str = "",
    blanks: str = "",
) -> Language:
    columns = (extensions, aliases, filenames, interpreters, blanks)
    return Language(name, comments, *(tuple(column.split()) for column in columns))


_ROWS: Final = (
    _language("ada", (DASHES,), "adb ads"),
    _language("bash", (HASH,), "sh bash zsh ksh bats", "sh shell zsh",
              ".bashrc .bash_profile .bash_aliases .profile .zshrc .envrc pkgbuild", "sh bash dash ksh zsh"),
    _language("c", C_LIKE, "c h"),
    _language("cpp", C_LIKE, "cc cpp cxx c++ hh hpp hxx h++ ipp tpp cu cuh", "c++ cxx"),
    _language("csharp", C_LIKE, "cs csx", "c#"),
    _language("css", (STARS,), "css"),
    _language("dart", C_LIKE, "dart"),
    _language("dockerfile", (HASH,), "dockerfile containerfile", "docker", "dockerfile containerfile"),
    _language("elixir", (HASH,), "ex exs", "", "", "elixir"),
    _language("fortran", (Comment("!"),), "f90 f95 f03 f08"),
    _language("gdscript", (HASH,), "gd"),
    _language("glsl", C_LIKE, "glsl vert frag geom comp tesc tese"),
    _language("go", C_LIKE, "go", "golang"),
    _language("hcl", (HASH, *C_LIKE), "tf tfvars hcl", "terraform"),
    _language("html", (ANGLES,), "html htm xhtml"),
    _language("java", C_LIKE, "java"),
    _language("javascript", C_LIKE, "js mjs cjs jsx", "js jsx ecmascript node", "", "node nodejs"),
    _language("json", (), "json geojson ipynb webmanifest", "", ".prettierrc composer.lock"),
    _language("jsonc", C_LIKE, "jsonc json5 code-workspace", "json5",
              "tsconfig.json jsconfig.json .eslintrc.json devcontainer.json"),
    _language("jsonnet", (HASH, *C_LIKE), "jsonnet libsonnet"),
    _language("julia", (HASH, Comment("#=", "=#")), "jl", "", "", "julia"),
    _language("lua", (DASHES, Comment("--[[", "]]")), "lua", "", "", "lua luajit"),
    _language("make", (HASH,), "mk mak", "makefile", "makefile gnumakefile", "make"),
    _language("nix", (HASH, STARS), "nix"),
    _language("objective-c", C_LIKE, "mm", "objc"),
    _language("odin", C_LIKE, "odin"),
    _language("pascal", (SLASHES, PARENS), "pas dpr", "delphi"),
    _language("php", (*C_LIKE, HASH), "php", "", "", "php"),
    _language("powershell", (HASH, Comment("<#", "#>")), "ps1 psm1 psd1", "pwsh", "", "pwsh"),
    _language("python", (HASH,), "py pyi pyw", "py python3", "sconstruct sconscript",
              "python pypy"),
    _language("ruby", (HASH,), "rb rake gemspec ru", "rb", "gemfile rakefile podfile vagrantfile", "ruby"),
    _language("rust", C_LIKE, "rs", "rs"),
    _language("scala", C_LIKE, "scala sc", "", "", "scala"),
    _language("solidity", C_LIKE, "sol"),
    _language("sql", (DASHES, STARS), "sql ddl dml", "postgresql mysql sqlite"),
    _language("starlark", (HASH,), "bzl star bazel", "bazel", "tiltfile"),
    _language("sudoku", (), "sudoku", "", "", "", "0 . _"),
    _language("swift", C_LIKE, "swift", "", "", "swift"),
    _language("toml", (HASH,), "toml", "", "cargo.lock poetry.lock uv.lock pdm.lock"),
    _language("tsx", C_LIKE, "tsx"),
    _language("typescript", C_LIKE, "ts mts cts", "ts", "", "deno ts-node tsx bun"),
    _language("verilog", C_LIKE, "v sv svh", "systemverilog"),
    _language("yaml", (HASH,), "yaml yml", "yml", ".clang-format .clang-tidy .gemrc"),
    _language("zig", (SLASHES,), "zig"),
    # Known by their comments alone.
    _language("assembly", (SEMICOLON, HASH, *C_LIKE), "asm s", "asm"),
    _language("clojure", LISP_LIKE, "clj cljs cljc edn"),
    _language("cmake", (HASH,), "cmake", "", "cmakelists.txt"),
    _language("elm", (DASHES, BRACES), "elm"),
    _language("erlang", (PERCENT, Comment("%%")), "erl hrl", "", "", "escript"),
    _language("fsharp", (SLASHES, PARENS), "fs fsx fsi", "f#"),
    _language("graphql", (HASH,), "graphql gql"),
    _language("groovy", C_LIKE, "groovy gradle", "", "jenkinsfile", "groovy"),
    _language("haskell", (DASHES, BRACES), "hs", "", "", "runhaskell runghc"),
    _language("ini", (SEMICOLON, HASH), "ini cfg conf properties", "", ".editorconfig .gitconfig"),
    _language("kotlin", C_LIKE, "kt kts"),
    _language("latex", (PERCENT,), "tex sty cls bib", "tex"),
    _language("less", C_LIKE, "less"),
    _language("lisp", LISP_LIKE, "lisp cl el", "elisp emacs-lisp", ".emacs", "sbcl"),
    _language("markdown", (ANGLES,), "md markdown mdx", "md"),
    _language("matlab", (PERCENT,), "m", "octave", "", "octave"),
    _language("nim", (HASH,), "nim nims", "", "", "nim"),
    _language("ocaml", (PARENS,), "ml mli", "", "", "ocaml"),
    _language("perl", (HASH,), "pl pm t", "", "", "perl"),
    _language("prolog", (PERCENT, STARS), "pro", "", "", "swipl"),
    _language("protobuf", C_LIKE, "proto"),
    _language("r", (HASH,), "r", "", ".rprofile", "rscript"),
    _language("scheme", LISP_LIKE, "scm ss rkt", "racket", "", "guile racket"),
    _language("scss", C_LIKE, "scss sass", "sass"),
    _language("svelte", (ANGLES, *C_LIKE), "svelte"),
    _language("tcl", (HASH,), "tcl", "", "", "tclsh wish"),
    _language("text", (), "txt text csv tsv log", "plain txt"),
    _language("vhdl", (DASHES,), "vhd vhdl"),
    _language("vim", (Comment('"'),), "vim", "viml", ".vimrc"),
    _language("vue", (ANGLES, *C_LIKE), "vue"),
    _language("xml", (ANGLES,), "xml svg xsd xsl xslt plist"),
)  # fmt: skip

LANGUAGES: Final = {language.name: language for language in _ROWS}
"""Every language, by name."""

_NAMES = LANGUAGES | {alias: language for language in _ROWS for alias in language.aliases}
_EXTENSIONS = {extension: language for language in _ROWS for extension in language.extensions}
_FILENAMES = {filename: language for language in _ROWS for filename in language.filenames}
_INTERPRETERS = {program: language for language in _ROWS for program in language.interpreters}

LIBRARY_ENDINGS: Final = (".so", ".dylib", ".dll")

_SHEBANG = re.compile(r"#![ \t]*(\S+)(.*)")


def _distinct(comments: Iterable[Comment]) -> tuple[Comment, ...]:
    return tuple(dict.fromkeys(comments))


ANY_COMMENT: Final = _distinct(comment for language in _ROWS for comment in language.comments)
"""The comments of all languages: those of a file whose language is not known."""


def find_language(name: str) -> Language:
    """The language of that name or alias, in any case; else that of an installed grammar package.

    ``hcl`` is also the language of ``tree_sitter_hcl``, and ``xml.dtd`` that which ``tree_sitter_xml``
    calls so.  An error names the nearest of the others.
    """
    name = name.lower()
    language = _NAMES.get(name)
    if language is not None:
        return language
    package, *member = name.replace("-", "_").split(".")
    if all(word.isidentifier() for word in (package, *member)) and find_spec(f"tree_sitter_{package}"):
        return Language(".".join((package, *member)), ANY_COMMENT)
    near = difflib.get_close_matches(name, _NAMES, n=3)
    known = f"there are {', '.join(sorted(LANGUAGES))}, and those of installed packages tree_sitter_…"
    advice = f"did you mean {' or '.join(near)}?" if near else known
    raise DgfillError(f"unknown language '{name}': {advice}")


def compiled_language(path: str) -> Language | None:
    """The language of a user's own compiled grammar, if this names one: by its absolute path."""
    return Language(os.path.abspath(path), ANY_COMMENT) if path.endswith(LIBRARY_ENDINGS) else None


def detect_language(path: str, first_line: str = "") -> Language | None:
    """The language of a file by its name, then its extension, then its shebang."""
    name = PurePath(path).name.lower()
    _, dot, extension = name.rpartition(".")
    by_extension = _EXTENSIONS.get(extension) if dot else None
    return _FILENAMES.get(name) or by_extension or _INTERPRETERS.get(_interpreter(first_line))


def _interpreter(first_line: str) -> str:
    """The program a shebang names, without its directory and version; else the empty string."""
    shebang = _SHEBANG.match(first_line)
    if shebang is None:
        return ""
    program, arguments = PurePath(shebang[1]).name, shebang[2].split()
    if program == "env":
        program = next((word for word in arguments if not word.startswith("-") and "=" not in word), "")
    return re.sub(r"[\d.]+$", "", PurePath(program).name.lower())
