"""The stages of training a model from nothing; each reads what the one before it wrote into a folder.

corpus ─► tokenizer ─► run ─► export
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import torch

from dgfill.document import create_atomically
from dgfill.errors import InputError, Place
from dgfill.models.errors import ModelError
from dgfill.training.batches import Texts
from dgfill.training.corpus import CorpusOptions, build_corpus, load_texts, sample_texts
from dgfill.training.curve import gain_of
from dgfill.training.document import read_documents
from dgfill.training.export import export, read_corpus_vocabulary
from dgfill.training.options import RunOptions
from dgfill.training.run import Trainer
from dgfill.training.tokenizer import train_tokenizer

__all__ = ["from_scratch", "options_of", "tell_of_corpus", "tell_of_tokenizer", "trainer"]

HELD_OUT: Final = 2_000_000  # characters that a tokenizer is tried on

Say = Callable[[str], None]


def from_scratch(options: RunOptions, out: Path, sample: int, say: Say) -> int:
    """Train a model on the standard library and synthetic JSON; what is there already is not made again.

    Args:
        options: of the run; one that has begun keeps its own, but for the budget, and for not compiling.
        out: the folder of the checkpoint, with the folders ``corpus`` and ``run`` in it.
        sample: characters of the corpus that the tokenizer is learned from.
        say: is told of the progress.

    Returns:
        The signal that stopped it, or 0.

    Raises:
        InputError: what is there is not what these stages write, or of another preset.
        OutputError: ``out`` cannot be made.
        ModelError: the run is not possible here.
    """
    corpus, run = out / "corpus", out / "run"
    own = options_of(run, options)
    if own.shape != options.shape:
        raise InputError("begun with another preset: name another folder", Place(str(out)))
    options = replace(own, budget=options.budget, compile=own.compile and options.compile)
    if not (corpus / "manifest.json").exists():
        tell_of_corpus(CorpusOptions(), corpus, say)
    if not (corpus / "tokenizer.json").exists():
        tell_of_tokenizer(corpus, options.shape.vocabulary, sample, say)
    stopped = trainer(options, corpus, run).run(say)
    export(run, corpus, out)
    say(gain_of(run))
    return stopped


def tell_of_corpus(options: CorpusOptions, out: Path, say: Say) -> None:
    """Build a corpus, and say what is in it."""
    manifest = build_corpus(options, out)
    for split in ("train", "heldout"):
        part = manifest[split]
        say(f"{split}: {part['files']} files, {part['bytes'] / 1e6:.1f} MB, {len(part['packages'])} packages")
    reasons = ", ".join(f"{count} {reason}" for reason, count in manifest["refused"].items())
    say(f"left out: {reasons or 'nothing'}")


def tell_of_tokenizer(corpus: Path, size: int, sample: int, say: Say) -> None:
    """Train the tokenizer of a corpus, into its folder, and say how long its tokens are.

    Args:
        size: number of tokens.
        sample: characters of the corpus to learn from.
    """
    trained = train_tokenizer(sample_texts(corpus / "train.jsonl.xz", sample), size)
    create_atomically(str(corpus / "tokenizer.json"), trained.to_str(pretty=True).encode())
    texts = list(sample_texts(corpus / "heldout.jsonl.xz", HELD_OUT))
    tokens = sum(len(encoding.ids) for encoding in trained.encode_batch(texts))
    length = sum(len(text.encode()) for text in texts) / tokens
    say(f"{trained.get_vocab_size()} tokens, {length:.2f} bytes per held-out token")


def options_of(run: Path, chosen: RunOptions) -> RunOptions:
    """The options of a run that has begun, or those chosen for one that has not.

    Raises:
        InputError: what is saved are no options.
        ModelError: they take a GPU, and none is here.
    """
    begun = (run / "run.json").exists()
    options = RunOptions.load(run / "run.json") if begun else chosen
    if options.feed_processes and not torch.cuda.is_available():
        way = f"{run} was begun with it, begin another run with cpu" if begun else "take cpu"
        raise ModelError(f"the preset gpu is made for a GPU with CUDA, and none is here: {way}")
    return options


def trainer(options: RunOptions, corpus: Path, run: Path) -> Trainer:
    """What trains on a corpus with a tokenizer.

    Raises:
        InputError: the corpus is broken, or its tokenizer has more tokens than the network.
    """
    tokenizer, most = corpus / "tokenizer.json", options.shape.vocabulary
    vocabulary = read_corpus_vocabulary(tokenizer, most)
    if len(vocabulary) > most:
        raise InputError(f"it has {len(vocabulary)} tokens, the network takes {most}", Place(str(tokenizer)))
    train, heldout = (load_texts(corpus / f"{split}.jsonl.xz") for split in ("train", "heldout"))
    if options.functions:
        functions = [document.text for document in read_documents(corpus / "functions.jsonl.xz")]
        train = Texts([*train.texts, *functions * options.functions])
    return Trainer(options, train, heldout, vocabulary, run)
