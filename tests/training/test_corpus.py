"""The rules of the corpus, each with a text that breaks it."""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from email.message import Message
from pathlib import Path

import pytest

from dgfill.training import corpus
from dgfill.training.cleaning import normalise, refuse, refuse_path
from dgfill.training.corpus import CorpusOptions, build_corpus, is_held_out, load_texts, sample_texts
from dgfill.training.document import Document, read_documents
from dgfill.training.duplicates import Contamination, Deduplicator, evaluation_texts
from dgfill.training.json_documents import synthetic_json
from dgfill.training.licences import declared_licence, is_permissive, licence_of_text
from dgfill.training.sources import read_project, read_wheel

GOOD = "def total(values, start=0):\n    for value in values:\n        start += value\n    return start\n" * 2


@pytest.mark.parametrize(
    ("licence", "permissive"),
    [
        ("MIT", True),
        ("BSD-3-Clause", True),
        ("Apache-2.0 OR GPL-3.0-only", True),
        ("MIT AND GPL-2.0-only", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("LGPL-2.1", False),
        ("MPL-2.0", False),
        ("MIT License; Mozilla Public License 2.0 (MPL 2.0)", False),
        ("", False),
        ("Proprietary", False),
        ("PSF-2.0", True),
        ("ISC License (ISCL)", True),
    ],
)
def test_licences(licence: str, permissive: bool) -> None:
    assert is_permissive(licence) is permissive


def test_the_words_of_licences() -> None:
    unlicense = "This is free and unencumbered software released into the public domain.\n\nAnyone is free to"
    assert licence_of_text(unlicense + " use it for any purpose, commercial or non-commercial") == "Unlicense"
    assert licence_of_text(unlicense + " use it for any non-commercial purpose") == ""


def test_the_expression_counts_before_classifiers() -> None:
    metadata = Message()
    metadata["Classifier"] = "License :: OSI Approved :: MIT License"
    assert declared_licence(metadata) == "MIT License"
    metadata["License-Expression"] = "GPL-3.0-only"
    assert declared_licence(metadata) == "GPL-3.0-only"
    assert declared_licence(Message()) == ""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (GOOD, None),
        ("x = 1\n", "size"),
        (GOOD + "x = 1\n" * 40_000, "size"),
        (GOOD + "x = " + "1" * 2_000 + "\n", "line length"),
        (GOOD + "# " + "é" * 30 + "\n", "not ASCII enough"),
        ("x = [" + "1, " * 90 + "]\n" + "y = 2\n" * 30, "too few letters"),
        ("# This file is auto-generated.\n" + GOOD, "generated"),
        ("# Do not edit\n" + GOOD, "generated"),
        (GOOD + "def\n", "does not parse"),
    ],
)
def test_rules(text: str, reason: str | None) -> None:
    assert refuse("module.py", text) == reason


def test_json_is_parsed_as_json() -> None:
    text = json.dumps({f"name_{n}": "some value" for n in range(12)}, indent=2)
    assert refuse("data.json", text) is None
    assert refuse("data.json", text + ",") == "does not parse"


@pytest.mark.parametrize(
    "path",
    ["pkg/_vendor/six.py", "pkg/api_pb2.py", "pkg/tests/test_a.py", "pkg/test_b.py", "pkg/locale/de.json"],
)
def test_paths_that_are_not_read(path: str) -> None:
    assert refuse_path(path) is not None
    assert refuse_path("pkg/core.py") is None


def test_normalise() -> None:
    assert normalise(b"\xef\xbb\xbfa\r\nb\r") == "a\nb\n"
    assert normalise(b"\xff") is None
    assert normalise(b"a\0b") is None


def test_near_copies_are_found() -> None:
    words = [f"name_{n} = value_{n % 7} + {n}\n" for n in range(200)]
    deduplicator = Deduplicator()
    assert deduplicator.is_new("".join(words))
    assert not deduplicator.is_new("".join(words).replace("\n", "\n\n"))
    assert not deduplicator.is_new("".join([*words[:100], "one = changed\n", *words[101:]]))
    assert deduplicator.is_new("".join(f"other_{n} = thing_{n % 5} - {n}\n" for n in range(200)))


def test_ten_words_in_a_row_are_contamination(tmp_path: Path) -> None:
    secret = "one two three four five six seven eight nine ten"
    items = tmp_path / "benchmark.jsonl"
    items.write_text(
        json.dumps({"prompt": secret[:20], "canonical_solution": secret[20:], "suffix": ""}) + "\n"
    )
    contamination = Contamination(evaluation_texts(items))
    assert document(f"zero({secret.replace(' ', ', ')})") in contamination
    assert document(secret.replace("five", "5")) not in contamination


def document(text: str, package: str = "p", path: str = "a.py") -> Document:
    return Document(package, "1", "MIT", path, text)


def write_wheel(folder: Path, name: str, licence: str, files: dict[str, str]) -> Path:
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(
            f"{name}-1.0.dist-info/METADATA", f"Name: {name}\nVersion: 1.0\nLicense-Expression: {licence}\n"
        )
        for file, text in files.items():
            wheel.writestr(f"{name}/{file}", text)
    return path


STANDS_ALONE = """def widest(rows, margin=2):
    '''The width of the widest row, with a margin on either side of it.'''
    widths = [len(row) for row in rows]
    if not widths:
        return 0
    return max(widths) + 2 * margin
"""


def variant(number: int) -> str:
    return "".join(f"def function_{number}_{n}(a):\n    return a * {number} + {n}\n\n\n" for n in range(8))


def test_a_wheel_gives_its_clean_files_with_their_origin(tmp_path: Path) -> None:
    refusals: Counter[str] = Counter()
    wheel = write_wheel(
        tmp_path, "good", "MIT", {"a.py": GOOD, "bad.py": GOOD + "def\n", "test_a.py": GOOD, "x.txt": ""}
    )
    assert list(read_wheel(wheel, refusals)) == [Document("good", "1.0", "MIT", "good/a.py", GOOD)]
    assert refusals == {"does not parse": 1, "test": 1}
    assert list(read_wheel(write_wheel(tmp_path, "bad", "GPL-3.0-only", {"a.py": GOOD}), refusals)) == []
    assert refusals["licence 'GPL-3.0-only'"] == 1


MIT = "MIT License\n\nPermission is hereby granted, free of charge, to any person\nobtaining a copy of it"


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        (MIT, "MIT"),
        ("                Apache License\n           Version 2.0, January 2004", "Apache-2.0"),
        (MIT + "\nExcept for lib/, which is under the GNU Lesser General Public License.", ""),
        ("All rights reserved.", ""),
        ("", ""),
    ],
)
def test_a_project_is_read_if_its_licence_is_permissive(tmp_path: Path, text: str, licence: str) -> None:
    project = tmp_path / "tools@1.2"
    (project / "src/tests").mkdir(parents=True)
    for file in ("src/a.py", "src/tests/b.py", "src/c.txt"):
        (project / file).write_text(GOOD)
    (project / "LICENSE.md").write_text(text)
    refusals: Counter[str] = Counter()
    documents = list(read_project(project, refusals))
    if licence:
        assert documents == [Document("tools", "1.2", licence, "src/a.py", GOOD)]
        assert refusals == {"test": 1}
    else:
        assert documents == [] and refusals == {"licence 'unknown'": 1}


def test_build_corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "read_standard_library", lambda refusals: [document(variant(0), "python")])
    names = [f"package{n}" for n in range(40)]
    for number, name in enumerate(names, 1):
        write_wheel(
            tmp_path,
            name,
            "MIT",
            {"a.py": variant(number), "b.py": variant(1000 + number), "copy.py": variant(0)},
        )
    project = tmp_path / "projects/tree@2"
    project.mkdir(parents=True)
    (project / "LICENSE").write_text(MIT)
    (project / "a.py").write_text(STANDS_ALONE)
    secret = tmp_path / "examples"
    secret.mkdir()
    (secret / "one.py").write_text(variant(3))
    size = len(variant(1000))
    options = CorpusOptions(
        wheels=tmp_path,
        projects=tmp_path / "projects",
        exclude=(secret,),
        drop=("package7",),
        cap=size + 40,
        synthetic=5_000,
        extraction=50_000,
        heldout_share=0.2,
    )
    manifest = build_corpus(options, tmp_path / "out")

    held = {name for name in names if is_held_out(name, 0.2)}
    assert 0 < len(held) < 20
    train = {item.package: item for item in read_documents(tmp_path / "out/train.jsonl.xz")}
    synthetic = {"synthetic-json", "synthetic-extraction"}
    assert set(train) == {*names, "tree", "python", *synthetic} - held - {"package7"}
    assert all(entry["files"] == 1 for name, entry in manifest["train"]["packages"].items() if name in names)
    assert manifest["refused"]["duplicate"] >= 39 and manifest["refused"]["contaminated"] == 1
    assert manifest["heldout"]["packages"].keys() == held - {"package7"} | {"synthetic-extraction"}
    pairs = [manifest[split]["packages"]["synthetic-extraction"]["bytes"] for split in ("train", "heldout")]
    assert pairs[0] >= 50_000 and 1_000 <= pairs[1] < 3_000
    assert {entry["licence"] for name, entry in manifest["train"]["packages"].items() if name in names} == {
        "MIT"
    }
    assert (
        sum(len(text.encode()) for text in load_texts(tmp_path / "out/train.jsonl.xz").texts)
        == manifest["train"]["bytes"]
    )
    assert len(list(sample_texts(tmp_path / "out/train.jsonl.xz", 1))) == 1
    assert load_texts(tmp_path / "out/functions.jsonl.xz").texts == [STANDS_ALONE]
    assert manifest["functions"] == {"files": 1, "bytes": len(STANDS_ALONE)}


def test_few_packages_hold_out_modules_of_the_standard_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modules = [document(variant(n), "python", f"module{n}/a.py") for n in range(40)]
    monkeypatch.setattr(corpus, "read_standard_library", lambda refusals: modules)
    assert not is_held_out("few", 0.2)
    write_wheel(tmp_path, "few", "MIT", {"a.py": variant(100)})
    (tmp_path / "text-1.0-py3-none-any.whl").write_text("no archive")
    good = write_wheel(tmp_path, "cut", "MIT", {"a.py": variant(101)})
    good.write_bytes(good.read_bytes()[:-40])
    with zipfile.ZipFile(tmp_path / "damaged-1.0-py3-none-any.whl", "w", zipfile.ZIP_LZMA) as wheel:
        wheel.writestr("damaged-1.0.dist-info/METADATA", "Name: damaged\n")
    damaged = Path(str(wheel.filename))
    properties = damaged.read_bytes().index(b"METADATA") + len("METADATA") + 4
    damaged.write_bytes(damaged.read_bytes()[:properties] + b"\xff" + damaged.read_bytes()[properties + 1 :])
    with zipfile.ZipFile(tmp_path / "nameless-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("nameless-1.0.dist-info/METADATA", "License-Expression: MIT\n")
        wheel.writestr("a.py", variant(102))
    manifest = build_corpus(CorpusOptions(tmp_path, synthetic=0, extraction=0, heldout_share=0.2), tmp_path)
    train, heldout = (manifest[split]["packages"] for split in ("train", "heldout"))
    assert train.keys() == {"few", "python"} and heldout.keys() == {"python"}
    assert 0 < heldout["python"]["files"] < 20
    assert train["python"]["files"] + heldout["python"]["files"] == 40
    assert manifest["refused"] == {
        "cut-1.0-py3-none-any.whl cannot be read": 1,
        "damaged-1.0-py3-none-any.whl cannot be read": 1,
        "no metadata": 1,
        "text-1.0-py3-none-any.whl cannot be read": 1,
    }


def test_synthetic_json_parses_and_repeats() -> None:
    documents = list(synthetic_json(20_000, seed=1))
    assert sum(item.size for item in documents) >= 20_000
    assert all(json.loads(item.text) is not None for item in documents)
    assert documents == list(synthetic_json(20_000, seed=1))
