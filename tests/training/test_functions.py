import pytest

from dgfill.training.document import Document
from dgfill.training.functions import functions_of, standing_alone

SAID = '"""The mean of squares, or what stands for it where there is none."""'
ALONE = f"""def mean(values):
    {SAID}
    total = 0
    for value in values:
        total += value ** 2
    return total / len(values) if values else default_of_nothing()
"""
WHOLE = ALONE.replace("default_of_nothing()", "0")


def functions(text):
    return dict(standing_alone(text))


def test_a_function_that_uses_its_file_does_not_stand_alone():
    assert functions(ALONE) == {}
    assert functions("from .other import default_of_nothing\n" + ALONE) == {}
    assert functions("def default_of_nothing(): ...\n" + ALONE) == {}


def test_a_function_takes_its_imports_along():
    function = ALONE.replace("len(", "length(")
    imports = "import os, math as default_of_nothing\nfrom json import dumps, loads as length\n"
    (own,) = functions(imports + function).values()
    needed = "import math as default_of_nothing\nfrom json import loads as length\n"
    assert own == f"{needed}\n\n{function}"


@pytest.mark.parametrize(
    ("before", "after", "stands"),
    [
        ("", "", True),
        (SAID, f"pass  # {SAID}", False),
        (f"):\n    {SAID}", f") -> float:  # {SAID}", True),
        ("def mean", "@cached\ndef mean", False),
        ("total = 0", "import requests", False),
        ("total = 0", "import bisect as total", True),
        ("total = 0", "global total", False),
        ("total = 0\n", "total = 0\n" + 50 * "    total += 1\n", False),
    ],
)
def test_what_stands_alone(before, after, stands):
    assert bool(functions(WHOLE.replace(before, after, 1))) is stands


def test_functions_of_a_document_keep_its_origin():
    document = Document("tools", "1.2", "MIT", "src/a.py", WHOLE)
    (function,) = functions_of(document)
    assert (function.package, function.licence, function.path) == ("tools", "MIT", "src/a.py#mean")
    assert functions_of(Document("tools", "1.2", "MIT", "a.json", "{}")) == []
