"""Grammars that do not come with dgfill: installed packages, and files of the user's own."""

import ctypes as C
import shutil
import subprocess
from collections.abc import Callable
from importlib import invalidate_caches
from pathlib import Path

import pytest

from dgfill.automata import DEAD, GrammarError, from_tree_sitter
from dgfill.automata.treesitter import LibraryError, load_grammar
from dgfill.automata.treesitter.trial import try_out
from dgfill.document import find_language
from dgfill.errors import DgfillError
from dgfill.judge import flaws, node_names
from dgfill.rules import language_of

from .parser import parses

SOURCE = Path(__file__).with_name("toy.c")
ADDRESS = """
import ctypes as C
from tree_sitter_json import language as capsule
C.pythonapi.PyCapsule_GetPointer.restype = C.c_void_p
C.pythonapi.PyCapsule_GetPointer.argtypes = [C.py_object, C.c_char_p]
def language():
    return C.pythonapi.PyCapsule_GetPointer(capsule(), b"tree_sitter.Language")
"""
SEVERAL = """
from tree_sitter_json import language as language_first
from tree_sitter_typescript import language_tsx as language_second
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Installs a package of one file."""
    monkeypatch.syspath_prepend(tmp_path)

    def installed(name: str, text: str) -> None:
        (tmp_path / f"{name}.py").write_text(text)
        invalidate_caches()

    return installed


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Compiles the toy grammar."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("there is no C compiler")
    folder = tmp_path_factory.mktemp("libraries")

    def compiled(name: str, *options: str) -> Path:
        path = folder / name
        subprocess.run([compiler, "-shared", "-fPIC", *options, "-o", path, SOURCE], check=True)
        return path

    return compiled


def test_an_installed_package(install: Callable[[str, str], None]) -> None:
    install("tree_sitter_toyjson", "from tree_sitter_json import language")
    assert find_language("ToyJSON").name == "toyjson"
    automaton = language_of("toyjson")
    assert automaton.accepts(automaton.start, b"[1]")
    assert automaton.step(automaton.start, b"]") == DEAD
    assert flaws("toyjson", "[1").errors == 1
    assert node_names("toyjson", "array")[0]


def test_an_address_instead_of_a_capsule(install: Callable[[str, str], None]) -> None:
    install("tree_sitter_old", ADDRESS)
    automaton = from_tree_sitter("old")
    assert automaton.accepts(automaton.start, b"[1]")
    assert flaws("old", "[1").errors == 1


def test_a_package_of_several_languages(install: Callable[[str, str], None]) -> None:
    install("tree_sitter_several", SEVERAL)
    assert find_language("several.second").name == "several.second"
    automaton = from_tree_sitter("several.second")
    assert automaton.accepts(automaton.start, b"let x = <a/>")
    with pytest.raises(GrammarError, match=r"no grammar of several; it has several\.first, several\.second"):
        load_grammar("several")
    with pytest.raises(GrammarError, match=r"no grammar of several\.third"):
        load_grammar("several.third")


@pytest.mark.parametrize("value", ["None", "'json'", "-1", "0", "object()"])
def test_a_package_that_returns_something_else(install: Callable[[str, str], None], value: str) -> None:
    name = f"wrong{abs(hash(value))}"
    install(f"tree_sitter_{name}", f"language = lambda: {value}")
    with pytest.raises(GrammarError, match="not a compiled tree-sitter grammar"):
        from_tree_sitter(name)
    assert flaws(name, "x").errors == 0


def test_what_cannot_be_a_package() -> None:
    for name in ("a b", "../x", "a..b", ".a", "a/b", "nosuchlanguage"):
        with pytest.raises(DgfillError, match="unknown language"):
            find_language(name)


def test_an_abi_that_only_the_parser_reads(
    install: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no automaton then, but there is a judge."""
    install("tree_sitter_older", "from tree_sitter_json import language")
    monkeypatch.setattr("dgfill.automata.treesitter.abi.SUPPORTED_ABI", range(99, 100))
    with pytest.raises(GrammarError, match="is not supported"):
        from_tree_sitter("older")
    assert flaws("older", "[1").errors == 1


def test_a_grammar_that_ends_the_process(install: Callable[[str, str], None]) -> None:
    install("tree_sitter_crash", "import os, signal\ndef language(): os.kill(os.getpid(), signal.SIGSEGV)")
    with pytest.raises(GrammarError, match=r"of crash ends the process .*\(SIGSEGV\)"):
        try_out("crash")
    install("tree_sitter_fails", "def language(): raise RuntimeError('no such thing')")
    with pytest.raises(GrammarError, match="makes no automaton: RuntimeError: no such thing"):
        try_out("fails")


def test_nothing_of_the_working_directory_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dgfill").mkdir()
    (tmp_path / "dgfill" / "__init__.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    try_out("json")


def test_a_shared_library(library: Callable[..., Path]) -> None:
    for name in ("toy.so", "libtree-sitter-toy.so", "tree_sitter_toy.cpython-311.so"):
        path = str(library(name))
        automaton = from_tree_sitter(path)
        assert automaton.accepts(automaton.start, b"x")
        assert not automaton.accepts(automaton.start, b"")
        assert automaton.step(automaton.start, b"y") == automaton.step(automaton.start, b"xx") == DEAD
        assert automaton.witness(automaton.start, [b""], 8) == [b"x"]
        assert parses(path, "x")
        assert flaws(path, "y").errors == 1


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("other.so", (), "it has no tree_sitter_other, for which its name asks"),
        ("nothing.so", (), "not a compiled tree-sitter grammar: None"),
        ("toy.so", ("-DABI=99",), "grammar ABI 99 is not supported; needs 14 to 15"),
    ],
)
def test_a_wrong_library(
    library: Callable[..., Path], tmp_path: Path, name: str, options: tuple[str, ...], message: str
) -> None:
    shutil.move(library(f"made-{name}", *options), tmp_path / name)
    with pytest.raises(LibraryError, match=message) as caught:
        load_grammar(str(tmp_path / name))
    assert "\n" not in str(caught.value)


def test_what_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "text.so").write_text("tree_sitter_text")
    for name, message in (("text.so", "not a shared library"), ("none.so", "no such file")):
        with pytest.raises(LibraryError, match=message):
            load_grammar(str(tmp_path / name))


def test_an_address_that_nobody_vouches_for() -> None:
    with pytest.raises(GrammarError, match="not a compiled tree-sitter grammar"):
        from_tree_sitter(C.addressof(C.c_int(14)))
