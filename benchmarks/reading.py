"""How fast tree-sitter automata read whole sources, and whether tree-sitter's parser agrees.

    python benchmarks/reading.py DATA

DATA is a folder with ``humaneval-x-LANGUAGE-dev.jsonl.gz`` files; 40 sources of each language.  The
first pass learns what the second one finds remembered; states are dropped before every source.
"""

import gzip
import json
import sys
import time

from dgfill.automata import from_tree_sitter
from dgfill.judge import parse_tree

for language, name in [("python", "python"), ("javascript", "js"), ("cpp", "cpp"), ("rust", "rust")]:
    with gzip.open(f"{sys.argv[1]}/humaneval-x-{name}-dev.jsonl.gz", "rt") as lines:
        rows = [json.loads(line) for line in lines][:40]
    texts = [
        (row["declaration" if name == "rust" else "prompt"] + row["canonical_solution"]).encode()
        for row in rows
    ]
    begun = time.process_time()
    automaton = from_tree_sitter(language)
    print(language, f"built {time.process_time() - begun:.2f} s", end="")
    for _ in range(2):
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
