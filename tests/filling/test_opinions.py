"""A model that does not become sure is asked what it said all the while."""

import pytest
import torch

from dgfill.document import parse
from dgfill.filling import Options, fill_document
from dgfill.models.denoiser import Schedule
from dgfill.models.load import load_denoiser
from dgfill.models.random import RandomDenoiser

VOCABULARY = load_denoiser("random").vocabulary


class Wavering(RandomDenoiser):
    """Says one digit at each step, with more or less confidence."""

    def __init__(self, *said: tuple[str, float]) -> None:
        super().__init__(VOCABULARY)
        self.schedule = Schedule(steps=5, t_max=1.0, t_min=1.0)
        self._said = said

    def logits(self, context, canvas_ids, self_conditioning):
        digit, logit = self._said[context.taken]
        context.taken += 1
        logits = torch.full((int(context.free.sum()), len(VOCABULARY)), -20.0)
        logits[:, VOCABULARY.encode("0")] = logits[:, VOCABULARY.encode("1")] = 0.0
        logits[:, VOCABULARY.encode(digit)] = logit
        return logits


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ([("0", 0.5), ("0", 0.5), ("1", 0.5), ("0", 0.5), ("1", 0.5)], "0"),
        ([("0", 0.5), ("1", 3.0), ("0", 0.5), ("0", 0.5), ("1", 3.0)], "1"),
    ],
)
def test_the_whole_of_what_was_said_counts(said, text):
    document = parse(b"x = {? /[01]/ ?}\n", language="python")
    result = fill_document(document, Options(max_tokens=1), denoiser=Wavering(*said))
    assert result.text == f"x = {text}\n"
