"""The language of a text without a name."""

import pytest

from dgfill.server.guess import guess_language

PYTHON = "import os\n\n\ndef names(folder):\n    found = []\n    for name in os.listdir(folder):\n"
RUST = "fn main() {\n    let mut sum = 0;\n    for x in 0..10 {\n        sum += x;\n    }\n"
GO = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tx := 1\n'
PROSE = "Dear all,\n\nthe meeting of Tuesday is on Wednesday, as it was last year.\n\nYours, Ann\n"


@pytest.mark.parametrize(
    ("before", "behind", "filenames", "language"),
    [
        (PYTHON + "        found.app", "\n    return found\n", (), "python"),
        (RUST + "    print", "\n}\n", (), "rust"),
        (GO + "\tfmt.Pr", "\n}\n", (), "go"),
        ('{\n  "name": "x",\n  "version": ', ',\n  "private": true\n}\n', (), "json"),
        (PROSE, PROSE, (), None),
        (PROSE, PROSE, ("a.py",), None),
        ("x = 1", "", (), None),
        ("#!/usr/bin/env ruby\nputs ", "\n", (), "ruby"),
        ('local x = 1\nprint(x .. "a")\n', "\n", ("b.lua",), "lua"),
        ("task hello {\n  echo hi\n}\n\n\n", "\n", ("x.unknown",), None),
    ],
)
def test_the_language_in_which_it_parses(before, behind, filenames, language):
    assert guess_language(before, behind, filenames) == language
