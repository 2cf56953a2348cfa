"""Build a training corpus: clean, deduplicated, decontaminated text with a manifest of its origins.

    wheels, projects, stdlib, synthetic JSON -> licence -> rules -> decontamination -> duplicates -> cap ─┐
    synthetic pairs of a text and JSON ─────────────────────────────────────────────────────────┴─>
        train.jsonl.xz, heldout.jsonl.xz, manifest.json
            └─> functions.jsonl.xz

The split is by package, so that no held-out text has a sibling in the training set; among packages so few
that none is held out, it is by module of the standard library.  The text never leaves the machine; the
manifest is shipped with the model.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import random
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from dgfill.document import create_atomically
from dgfill.errors import InputError, Place
from dgfill.training.batches import Texts
from dgfill.training.document import Document, read_documents, write_documents
from dgfill.training.duplicates import Contamination, Deduplicator, evaluation_texts
from dgfill.training.extraction import synthetic_extraction
from dgfill.training.folders import make_folder
from dgfill.training.functions import functions_of
from dgfill.training.json_documents import synthetic_json
from dgfill.training.sources import read_project, read_standard_library, read_wheel

__all__ = ["CorpusOptions", "build_corpus", "load_texts", "sample_texts"]

_UNCAPPED = ("python", "synthetic-json")
_BROKEN = (
    *(OSError, EOFError, NotImplementedError, RuntimeError),
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError),
)
_HELD_OUT_PAIRS = 0.02  # bytes of pairs held out, for each one to train on; of another seed


@dataclass(frozen=True, slots=True)
class CorpusOptions:
    """What goes into a corpus."""

    wheels: Path | None = None  # folder of .whl files
    projects: Path | None = None  # folder of source trees, NAME or NAME@VERSION
    exclude: tuple[Path, ...] = ()  # texts that no document may share ten words in a row with
    drop: tuple[str, ...] = ()  # packages left out by name
    cap: int = 2_000_000  # bytes kept of one package
    json_cap: int = 100_000  # bytes of JSON kept of one package
    synthetic: int = 4_000_000  # bytes of synthetic JSON
    extraction: int = 12_000_000  # bytes of synthetic pairs of a text and JSON
    heldout_share: float = 0.03  # share of the packages held out


def build_corpus(options: CorpusOptions, out: Path) -> dict[str, Any]:
    """Write the texts of both splits, functions of ``train`` that stand alone, and a manifest into ``out``.

    Returns:
        The manifest: for each split its packages with version, licence, files and bytes, the
        number of files refused for each reason, and what decontamination was against.

    Raises:
        InputError: as ``evaluation_texts`` does.
        OutputError: ``out`` cannot be made.
    """
    make_folder(out)
    refusals: Counter[str] = Counter()
    contamination = Contamination(text for path in options.exclude for text in evaluation_texts(path))
    train: list[Document] = []
    heldout: list[Document] = []
    deduplicator = Deduplicator()
    for documents in _packages(options, refusals):
        clean = []
        for document in documents:
            if document in contamination:
                refusals["contaminated"] += 1
            elif not deduplicator.is_new(document.text):
                refusals["duplicate"] += 1
            else:
                clean.append(document)
        if clean:
            split = heldout if is_held_out(clean[0].package, options.heldout_share) else train
            split.extend(_capped(clean, options))
    if not heldout:
        is_held = {document: _is_held_out_module(document, options.heldout_share) for document in train}
        heldout = [document for document in train if is_held[document]]
        train = [document for document in train if not is_held[document]]
    train.extend(synthetic_extraction(options.extraction, seed=0))
    heldout.extend(synthetic_extraction(round(options.extraction * _HELD_OUT_PAIRS), seed=1))
    write_documents(out / "train.jsonl.xz", train)
    functions = _functions(train)
    write_documents(out / "functions.jsonl.xz", functions)
    write_documents(out / "heldout.jsonl.xz", heldout)
    manifest = {
        "not_shared_with": [path.name for path in options.exclude],
        "bytes_of_one_package": options.cap,
        "train": _summary(train),
        "functions": {"files": len(functions), "bytes": sum(function.size for function in functions)},
        "heldout": _summary(heldout),
        "refused": dict(sorted(refusals.items(), key=lambda item: -item[1])),
    }
    create_atomically(str(out / "manifest.json"), (json.dumps(manifest, indent=1) + "\n").encode())
    return manifest


def is_held_out(package: str, share: float) -> bool:
    """Whether a package belongs to the held-out split: decided by its name alone."""
    return package not in _UNCAPPED and _rank(package) < share


def _is_held_out_module(document: Document, share: float) -> bool:
    return document.package == "python" and _rank(document.path.partition("/")[0]) < share


def _packages(options: CorpusOptions, refusals: Counter[str]) -> Iterator[Iterable[Document]]:
    yield read_standard_library(refusals)
    yield synthetic_json(options.synthetic, seed=0)
    sources = []
    if options.projects:
        sources += sorted(path for path in options.projects.iterdir() if path.is_dir())
    if options.wheels:
        sources += [
            wheel
            for wheel in sorted(options.wheels.glob("*.whl"))
            if wheel.name.split("-")[0].replace("_", "-").lower() not in options.drop
        ]
    with ProcessPoolExecutor() as processes:
        for documents, refused in processes.map(_read, sources):
            refusals.update(refused)
            yield documents


def _read(source: Path) -> tuple[list[Document], Counter[str]]:
    refusals: Counter[str] = Counter()
    read = read_project if source.is_dir() else read_wheel
    try:
        return list(read(source, refusals)), refusals
    except _BROKEN:
        return [], Counter({f"{source.name} cannot be read": 1})


def _functions(documents: list[Document]) -> list[Document]:
    with ProcessPoolExecutor() as processes:
        found = chain.from_iterable(processes.map(functions_of, documents, chunksize=64))
        return list({function.text: function for function in found}.values())


def _capped(documents: list[Document], options: CorpusOptions) -> list[Document]:
    """As many documents as the caps allow, chosen by the hash of their path."""
    if documents[0].package in _UNCAPPED:
        return documents
    left = {True: options.json_cap, False: options.cap}
    kept = []
    for document in sorted(documents, key=lambda document: _rank(document.path)):
        is_json = document.path.endswith(".json")
        if document.size <= left[is_json]:
            left[is_json] -= document.size
            kept.append(document)
    return kept


def _rank(name: str) -> float:
    """A number in [0, 1) that depends on the name alone."""
    return int.from_bytes(hashlib.blake2b(name.lower().encode(), digest_size=6).digest(), "big") / 2**48


def _summary(documents: list[Document]) -> dict[str, Any]:
    packages: dict[str, dict[str, Any]] = {}
    for document in documents:
        blank = {"version": document.version, "licence": document.licence, "files": 0, "bytes": 0}
        entry = packages.setdefault(document.package, blank)
        entry["files"] += 1
        entry["bytes"] += document.size
    return {
        "files": len(documents),
        "bytes": sum(document.size for document in documents),
        "packages": dict(sorted(packages.items())),
    }


def load_texts(path: Path) -> Texts:
    """The texts of a split, for training.

    Raises:
        InputError: the file is broken, or holds none.
    """
    return Texts(_texts(path))


def sample_texts(path: Path, size: int) -> Iterator[str]:
    """Random texts of a split, about ``size`` characters in all, the same at every call.

    Raises:
        InputError: as ``load_texts`` does.
    """
    texts = _texts(path)
    random.Random(0).shuffle(texts)
    for text in texts:
        yield text
        size -= len(text)
        if size <= 0:
            return


def _texts(path: Path) -> list[str]:
    texts = [document.text for document in read_documents(path)]
    if not texts:
        raise InputError("there is no text in it", Place(str(path)))
    return texts
