"""How a file's language is recognised."""

import pytest

from dgfill.document import LANGUAGES, Language, detect_language, find_language
from dgfill.document.languages import ANY_COMMENT, compiled_language
from dgfill.errors import DgfillError


@pytest.mark.parametrize(
    ("path", "first_line", "name"),
    [
        ("a.py", "", "python"),
        ("dir.js/A.PY", "", "python"),
        ("a.test.tsx", "", "tsx"),
        ("a.jsx", "", "javascript"),
        ("a.hpp", "", "cpp"),
        ("a.h", "", "c"),
        ("tsconfig.json", "", "jsonc"),
        ("Cargo.lock", "", "toml"),
        ("CMakeLists.txt", "", "cmake"),
        ("Dockerfile", "", "dockerfile"),
        ("run", "#!/usr/bin/env python3", "python"),
        ("run", "#!/usr/bin/env -S FOO=1 python3.12 -u\r", "python"),
        ("run", "#! /bin/sh -e", "bash"),
        ("run.js", "#!/bin/sh", "javascript"),
        ("run", "#!/opt/node", "javascript"),
        ("run", "#!", None),
        ("run", "", None),
        ("py", "", None),
        ("a.", "", None),
        ("a.unknown", "x", None),
    ],
)
def test_detection(path, first_line, name):
    language = detect_language(path, first_line)
    assert (language.name if language else None) == name


def test_names_and_aliases():
    assert find_language("Python").name == "python"
    assert find_language("C++").name == "cpp"
    with pytest.raises(DgfillError, match=r"unknown language 'pyhton': did you mean python or python3\?"):
        find_language("pyhton")
    with pytest.raises(DgfillError, match=r"unknown language '%': there are ada, assembly, .*, and "):
        find_language("%")


def test_a_compiled_grammar_is_known_by_its_absolute_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    language = compiled_language("./foo.so")
    assert language == compiled_language("foo.so") == Language(str(tmp_path / "foo.so"), ANY_COMMENT)
    assert compiled_language("foo") is compiled_language("so") is None


@pytest.mark.parametrize("column", ["extensions", "aliases", "filenames", "interpreters"])
def test_no_row_takes_what_another_has(column):
    values = [value for language in LANGUAGES.values() for value in getattr(language, column)]
    assert sorted(values) == sorted(set(values))
    assert column != "aliases" or not set(values) & set(LANGUAGES)
