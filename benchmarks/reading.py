"""How fast tree-sitter automata read whole sources, and whether tree-sitter's parser agrees.

    python benchmarks/reading.py DATA

DATA is a folder with ``humaneval-x-LANGUAGE-dev.jsonl.gz`` files; 40 sources of each language.  The
first pass learns what the second one finds remembered; states are dropped before every source.
"""

import gc
import sys
import time
from itertools import islice
from pathlib import Path

from holes import LANGUAGES, read_sources

from dgfill.automata import from_tree_sitter
from dgfill.judge import parse_tree

for name in ("python", "js", "cpp", "rust"):
    language = LANGUAGES[name]
    texts = [source.encode() for source in islice(read_sources(Path(sys.argv[1]), name), 40)]
    begun = time.process_time()
    automaton = from_tree_sitter(language)
    print(language, f"built {time.process_time() - begun:.2f} s", end="")
    for _ in range(2):
        gc.collect()  # what earlier languages left is not the next one's to collect
        begun, verdicts = time.process_time(), []
        for text in texts:
            automaton.clear()
            verdicts.append(automaton.accepts(automaton.step(automaton.start, text)))
        print(f", {sum(map(len, texts)) / (time.process_time() - begun) / 1000:.0f} KB/s", end="")
    print(
        ",",
        sum(verdicts),
        "accepted,",
        sum(v == (not parse_tree(language, t).errors) for v, t in zip(verdicts, texts, strict=True)),
        "agree",
    )
