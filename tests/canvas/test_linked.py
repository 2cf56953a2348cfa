"""One hole at several places of a canvas."""

from typing import Any

import torch
from torch import Tensor

from dgfill.canvas.denoise import denoise
from dgfill.canvas.layout import lay_out
from dgfill.canvas.linked import linked
from dgfill.models.denoiser import Denoiser
from dgfill.models.load import load_denoiser

RANDOM = load_denoiser("random")
A, B, C = (RANDOM.vocabulary.encode(letter)[0] for letter in "abc")


class Divided:
    """Says one thing at the first place and another at the second; keeps what it is shown."""

    def __init__(self, places: list[range]) -> None:
        self.vocabulary = RANDOM.vocabulary
        self.settings = RANDOM.settings
        self.schedule = RANDOM.schedule
        self.canvas_length = 64
        self.places = places
        self.shown: list[tuple[Tensor, Tensor | None]] = []

    def encode(self, prompt_ids: list[int], free: Tensor | None = None) -> Tensor | None:
        return free

    def logits(self, context: Tensor | None, canvas_ids: Tensor, self_conditioning: Tensor | None) -> Tensor:
        self.shown.append((canvas_ids, self_conditioning))
        logits = torch.full((len(canvas_ids), len(self.vocabulary)), 0.0)
        for place, (favourite, other) in zip(self.places, ((A, B), (C, B)), strict=True):
            logits[list(place), favourite] = 8.0
            logits[list(place), other] = 6.0
        return logits if context is None else logits[context]


def divided() -> tuple[Denoiser, Any, list[range]]:
    canvas = lay_out([[C], [C, C], [C]], [2, 2], RANDOM.vocabulary, 12)
    places = list(canvas.holes)
    return Divided(places), canvas, places


def test_opinions_are_multiplied() -> None:
    """Each place has a favourite of its own; the second choice of both is taken."""
    denoiser, canvas, places = divided()
    one, joined = linked(denoiser, canvas, places)
    *_, last = denoise(one, joined)
    assert [last.ids[slot] for slot in places[0]] == [B, B]
    first = linked(denoiser, canvas, places[:1])
    assert first == (denoiser, canvas)
    assert [next(denoise(*first)).ids[slot] for slot in places[0]] == [A, A]


def test_probabilities_are_the_normalised_product() -> None:
    denoiser, canvas, places = divided()
    logits = denoiser.logits(None, torch.zeros(12, dtype=torch.int64), None).double()
    one, joined = linked(denoiser, canvas, places)
    step = next(denoise(one, joined, steps=1))
    product = logits[list(places[0])].softmax(-1) * logits[list(places[1])].softmax(-1)
    product **= 1 / denoiser.schedule.t_max
    wanted = product / product.sum(-1, keepdim=True)
    torch.testing.assert_close(torch.tensor(step.log_probs).double().exp(), wanted, rtol=1e-4, atol=1e-9)


def test_all_places_show_the_same() -> None:
    denoiser, canvas, places = divided()
    list(denoise(*linked(denoiser, canvas, places), steps=3))
    assert isinstance(denoiser, Divided) and len(denoiser.shown) > 1
    for ids, told in denoiser.shown:
        assert ids[list(places[0])].tolist() == ids[list(places[1])].tolist()
        if told is not None:
            assert torch.equal(told[list(places[0])], told[list(places[1])])
