"""Whatever a model says, what can be filled is filled, with text that others read."""

from __future__ import annotations

import ast
import ipaddress
import json
import re
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from torch import Tensor

from dgfill.document import parse
from dgfill.filling import Options, fill_document
from dgfill.judge import parse_tree
from dgfill.models.denoiser import Schedule
from dgfill.models.load import load_denoiser
from dgfill.models.settings import Settings

VOCABULARY = load_denoiser("random").vocabulary
CONTROLS = [token for token, text in enumerate(VOCABULARY.tokens) if text is None]
NEVER = [token for token, text in enumerate(VOCABULARY.tokens) if text in (b"\xff", b"\xfe", b"\x00")]
CLOSERS = [
    token for token, text in enumerate(VOCABULARY.tokens) if text in (b")", b"]", b"}", b"```", b'"""')
]


class Adversary:
    """All mass, in every slot, on one of some tokens; or not a number anywhere."""

    def __init__(self, tokens: list[int], seed: int, layout: Any) -> None:
        self.vocabulary = VOCABULARY
        self.settings = Settings(layout=layout)
        self.schedule = Schedule(steps=1)
        self.canvas_length = 256
        self._tokens, self._seed = torch.tensor(tokens), seed

    def encode(self, prompt_ids: list[int], free: Tensor | None = None) -> Tensor | None:
        return free

    def logits(self, context: Tensor, canvas_ids: Tensor, self_conditioning: Tensor | None) -> Tensor:
        generator = torch.Generator().manual_seed(self._seed)
        chosen = torch.randint(len(self._tokens), (len(canvas_ids),), generator=generator)
        logits = torch.full((len(canvas_ids), len(VOCABULARY)), -1e30)
        logits[torch.arange(len(canvas_ids)), self._tokens[chosen]] = 1e30
        return logits[context]


SOURCES = {
    "python": "def f(a, b=1):\n    return [a, 'é']\n\n\nx = {'k': f(2)}\n",
    "javascript": "const f = (a) => { if (a) return `x${a}`; }\nfoo(1, /r]/g, { b: [2] });\n",
    "cpp": 'int f(A<b> c) {\n  if (c) { return d->e[0]; }\n  return g("é");\n}\n',
    "rust": 'fn f(a: &str) -> u8 {\n    let b = "é";\n    if a == b { 1 } else { g::<T>(2) }\n}\n',
    "json": '{"é": [1, -2.5e3, "x\\n"], "b": {"c": null}}\n',
}
adversaries = st.builds(
    Adversary,
    st.sampled_from([CONTROLS, NEVER, CLOSERS]) | st.lists(st.integers(0, len(VOCABULARY) - 1), min_size=1),
    st.integers(0, 1 << 32),
    st.sampled_from(["raw", "instruct"]),
)
few = settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("language", SOURCES)
@few
@given(data=st.data(), adversary=adversaries)
def test_holes_cut_into_legal_text(language: str, data: st.DataObject, adversary: Adversary) -> None:
    source = SOURCES[language]
    start = data.draw(st.integers(0, len(source)))
    assume(not source[:start].endswith("\\"))  # `\{?` is no hole
    end = data.draw(st.integers(start, min(start + 12, len(source))))
    document = parse(f"{source[:start]}{{? ~8 ?}}{source[end:]}".encode(), language=language)
    result = fill_document(document, Options(), denoiser=adversary)
    assert not result.notes
    tree = parse_tree(language, result.text.encode())
    assert tree and tree.errors == 0
    if language == "python":
        ast.parse(result.text)
    if language == "json":
        json.loads(result.text)


@pytest.mark.parametrize(
    ("constraint", "reads"),
    [
        ("/[A-Z]{3}-\\d{4}/", lambda text: re.fullmatch(r"[A-Z]{3}-\d{4}", text)),
        ("@ipv4", ipaddress.ip_address),
        ("@email", lambda text: re.fullmatch(r"[^@\s]+@[^@\s]+", text)),
        ("json", lambda text: json.loads(text) is not Ellipsis),
    ],
)
@few
@given(adversary=adversaries)
def test_constraints(constraint: str, reads: Any, adversary: Adversary) -> None:
    document = parse(f"x {{? {constraint} ?}}é".encode())
    (found,) = fill_document(document, Options(), denoiser=adversary).fills
    assert reads(found.text)
