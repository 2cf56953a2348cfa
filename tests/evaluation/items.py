"""Problems in the shape of HumanEval infilling, and denoisers that know what to say."""

import gzip
import json

from dgfill.evaluation.problems import Problem
from dgfill.filling import Options, lay_out_holes, part_of
from dgfill.models.load import mini_vocabulary
from dgfill.models.scripted import ScriptedDenoiser

SLOTS = 24  # of a hole about whose length nothing is known
WIDTH = 128

ROWS = [
    {
        "task_id": "double",
        "prompt": "def double(x):\n",
        "canonical_solution": "    return x + x\n",
        "suffix": "",
        "entry_point": "double",
        "test": "def check(candidate):\n    assert candidate(3) == 6\n    assert candidate('a') == 'aa'\n",
    },
    {
        "task_id": "count",
        "prompt": "def count(words):\n    seen = {}\n    for word in words:\n",
        "canonical_solution": "        seen[word] = seen.get(word, 0) + 1\n",
        "suffix": "    return seen\n",
        "entry_point": "count",
        "test": "def check(candidate):\n    assert candidate(['a', 'b', 'a']) == {'a': 2, 'b': 1}\n",
    },
]


def write_items(path, rows=ROWS):
    text = "".join(json.dumps(row) + "\n" for row in rows).encode()
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)
    return path


def saying(problem: Problem, *fills: str, slots: int = SLOTS) -> ScriptedDenoiser:
    """A denoiser that favours some texts in the holes of a problem."""
    vocabulary = mini_vocabulary()
    blank = ScriptedDenoiser(vocabulary, [vocabulary.pad] * WIDTH)
    part, _ = part_of(problem.document(), Options())
    layout = lay_out_holes(part, fills, dict.fromkeys(range(len(fills)), slots), blank)
    favoured = [slot or 0 for slot in layout.slots]
    for fill, places in zip(fills, layout.holes, strict=True):
        tokens = vocabulary.encode(fill)
        favoured[places.start : places.stop] = tokens + [vocabulary.null] * (len(places) - len(tokens))
    return ScriptedDenoiser(vocabulary, favoured)
