"""The denoising loop: the class's own draws, pins that hold, and a condition that is listened to."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from torch import Tensor

from dgfill.automata.interning import Interned
from dgfill.automata.words import Words
from dgfill.canvas.denoise import Step, denoise
from dgfill.canvas.layout import Canvas
from dgfill.lattice import HoleProblem, Lattice, Problem
from dgfill.models.denoiser import Denoiser, Schedule
from dgfill.models.diffusion_gemma import DiffusionGemma
from dgfill.models.load import load_denoiser
from dgfill.models.random import RandomDenoiser
from dgfill.models.scripted import ScriptedDenoiser
from dgfill.models.settings import Settings
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.network import Shape, build_network

VOCABULARY = Vocabulary(
    [None, None, None, b"", *(bytes([65 + n]) for n in range(26))], lambda text: [], 0, 1, 2, 3
)
SIZE = len(VOCABULARY)
FREE = None


def canvas_of(*slots: int | None) -> Canvas:
    return Canvas((2,), slots, ())


def last(steps: Iterator[Step]) -> Step:
    *_, step = steps
    return step


class Spy:
    """A random denoiser that notes what it is given."""

    def __init__(self, *, seeded: bool = False, seed: int = 0, **schedule: Any) -> None:
        self._inner = RandomDenoiser(VOCABULARY, seed)
        self.vocabulary = VOCABULARY
        self.settings = Settings(seed_self_conditioning=seeded)
        self.schedule = Schedule(**schedule)
        self.canvas_length = 256
        self.canvases: list[list[int]] = []
        self.heard: list[Tensor | None] = []

    def encode(self, prompt_ids: list[int], free: Tensor | None = None) -> Any:
        return self._inner.encode(prompt_ids, free)

    def logits(self, context: Any, canvas_ids: Tensor, self_conditioning: Tensor | None) -> Tensor:
        self.canvases.append(canvas_ids.tolist())
        self.heard.append(None if self_conditioning is None else self_conditioning.clone())
        return self._inner.logits(context, canvas_ids, self_conditioning)


@dataclass(frozen=True)
class Ids:
    """A path, as far as the loop looks at it."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class Evens:
    """The language in which every token is even."""

    log_probs: NDArray[np.float32]

    @property
    def posterior(self) -> NDArray[np.float32]:
        logits = np.where(np.arange(self.log_probs.shape[1]) % 2 == 0, self.log_probs, -1e4)
        return (logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)).astype(np.float32)

    @property
    def best(self) -> Ids:
        return Ids(tuple(self.posterior.argmax(1).tolist()))

    def sample(self, rng: np.random.Generator) -> Ids:
        shares = np.exp(self.posterior.astype(np.float64))
        return Ids(tuple(int(rng.choice(len(row), p=row / row.sum())) for row in shares))


# ---- the class's own loop -----------------------------------------------------------------------


def tiny() -> DiffusionGemma:
    """A random network with beliefs strong enough to stop early."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        network = build_network(Shape(SIZE, 32, 2, 2, 64), VOCABULARY, (4, 5, 6)).eval()
        network.model.decoder.embed_tokens.weight.data *= 20
    return DiffusionGemma(network, VOCABULARY, Settings())


@pytest.fixture(scope="module", params=["tiny", "mini"])
def network_denoiser(request: pytest.FixtureRequest) -> DiffusionGemma:
    if request.param == "tiny":
        return tiny()
    mini = load_denoiser("mini", device="cpu")
    assert isinstance(mini, DiffusionGemma)
    mini.settings = Settings()
    mini._network.float()  # as the class wants it
    return mini


@pytest.mark.filterwarnings("ignore:.torch.jit:DeprecationWarning")  # generate imports the compiler
@pytest.mark.parametrize(
    "schedule",
    [
        Schedule(steps=1),
        Schedule(steps=7),
        Schedule(steps=12, entropy_bound=4.0, t_min=0.05, t_max=0.3, confidence=2.0),
        Schedule(steps=12, entropy_bound=40.0, t_min=0.01, t_max=0.02, stability=2, confidence=2.0),
        Schedule(steps=9, stability=0, confidence=20.0),
    ],
    ids=["one step", "no stop", "stops", "stops when stable for two", "stops at once"],
)
def test_free_text_is_that_of_generate(network_denoiser: DiffusionGemma, schedule: Schedule) -> None:
    from transformers.models.diffusion_gemma.generation_diffusion_gemma import EntropyBoundSamplerConfig

    denoiser, width, prompt = network_denoiser, 12, [2, 11, 9, 24]
    denoiser.schedule = schedule
    network = denoiser._network
    network.config.canvas_length = width
    for seed in range(3):
        drafts = Drafts()
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            expected = network.generate(
                torch.tensor([prompt]),
                streamer=drafts,
                max_new_tokens=width,
                max_denoising_steps=schedule.steps,
                sampler_config=EntropyBoundSamplerConfig(entropy_bound=schedule.entropy_bound),
                t_min=schedule.t_min,
                t_max=schedule.t_max,
                stability_threshold=schedule.stability,
                confidence_threshold=schedule.confidence,
                eos_token_id=None,
            )
        steps = list(denoise(denoiser, Canvas(tuple(prompt), (FREE,) * width, (range(width),)), seed=seed))
        assert [list(step.ids) for step in steps] == drafts.drafts
        assert list(steps[-1].ids) == expected.sequences[0, len(prompt) :].tolist()


class Drafts:
    """Takes the argmax canvas of every step of ``generate``."""

    def __init__(self) -> None:
        self.drafts: list[list[int]] = []

    def put(self, value: Tensor) -> None:
        pass

    def put_draft(self, value: Tensor) -> None:
        self.drafts.append(value[0].tolist())

    def end(self) -> None:
        pass


def test_the_stopping_schedules_do_stop(network_denoiser: DiffusionGemma) -> None:
    """Else the comparison above would not compare stopping."""
    denoiser = network_denoiser
    denoiser.schedule = Schedule(steps=12, entropy_bound=40.0, t_min=0.01, t_max=0.02, confidence=2.0)
    counts = {last(denoise(denoiser, canvas_of(*[FREE] * 12), seed=seed)).step for seed in range(5)}
    assert min(counts) < 12


def test_no_global_generator_is_touched() -> None:
    before, legacy = torch.get_rng_state(), np.random.get_state()[1].copy()
    list(denoise(Spy(steps=2), canvas_of(FREE, 5), seed=3))
    list(denoise(Spy(steps=2), canvas_of(FREE, 5), seed=3, condition=Evens))
    assert torch.equal(torch.get_rng_state(), before)
    assert (np.random.get_state()[1] == legacy).all()


# ---- pins ---------------------------------------------------------------------------------------


@given(
    slots=st.lists(st.none() | st.integers(0, SIZE - 1), max_size=12),
    seed=st.integers(-5, 2**65),
    seeded=st.booleans(),
    condition=st.sampled_from([None, Evens]),
)
@settings(deadline=None, max_examples=40)
def test_pins_are_held_at_every_step(
    slots: list[int | None], seed: int, seeded: bool, condition: type[Evens] | None
) -> None:
    denoiser = Spy(seeded=seeded, steps=3, entropy_bound=3.0)
    steps = list(denoise(denoiser, canvas_of(*slots), seed=seed, condition=condition))
    assert len(steps) == len(denoiser.canvases) == (3 if None in slots else 0)
    pins = [(index, slot) for index, slot in enumerate(slots) if slot is not None]
    for canvas in [*denoiser.canvases, *(step.ids for step in steps)]:
        assert all(canvas[index] == slot for index, slot in pins)
    for heard in denoiser.heard[0 if seeded else 1 :]:
        assert heard is not None
        assert all(heard[index].softmax(-1)[slot] == 1.0 for index, slot in pins)
    for number, step in enumerate(steps, 1):
        assert (step.step, step.total) == (number, 3)
        assert step.pinned == tuple(slot is not None for slot in slots)
        assert not any(pin and kept for pin, kept in zip(step.pinned, step.accepted, strict=True))
        assert any(step.accepted)  # the surest slot always is
        assert step.tokens == tuple(VOCABULARY.tokens[token] or b"" for token in step.ids)
        assert step.log_probs.shape == (slots.count(None), SIZE) and step.log_probs.dtype == np.float32
        assert np.allclose(np.exp(step.log_probs).sum(1), 1, atol=1e-5)


def test_accepted_slots_keep_their_draw_and_others_are_noised_anew() -> None:
    denoiser = Spy(steps=40, entropy_bound=1e-9)
    steps = list(denoise(denoiser, canvas_of(*[FREE] * 6), condition=Evens))
    odd = 0
    for step, canvas in zip(steps, denoiser.canvases[1:], strict=False):
        assert sum(step.accepted) == 1
        for kept, token in zip(step.accepted, canvas, strict=True):
            assert not kept or token % 2 == 0
            odd += token % 2
    assert 60 < odd < 135  # of 195 noised slots, half; noise knows no language


def test_the_first_step_hears_the_pins_only_if_the_model_wants_it() -> None:
    plain, seeded = Spy(steps=1), Spy(steps=1, seeded=True)
    for denoiser in (plain, seeded):
        list(denoise(denoiser, canvas_of(7, FREE, 9)))
    assert plain.heard == [None]
    assert seeded.heard[0] is not None
    assert seeded.heard[0].argmax(-1).tolist()[::2] == [7, 9]
    assert (seeded.heard[0][1] == 0).all()


# ---- determinism --------------------------------------------------------------------------------


@pytest.mark.parametrize("condition", [None, Evens])
def test_the_seed_decides(condition: type[Evens] | None) -> None:
    def canvases(seed: int) -> list[list[int]]:
        denoiser = Spy(steps=4)
        list(denoise(denoiser, canvas_of(*[FREE] * 8), seed=seed, condition=condition))
        return denoiser.canvases

    assert canvases(5) == canvases(5)
    assert canvases(5) != canvases(6)


# ---- the condition ------------------------------------------------------------------------------


def test_the_condition_is_asked_once_a_step_and_handed_on() -> None:
    asked: list[Evens] = []

    def condition(log_probs: NDArray[np.float32]) -> Evens:
        asked.append(Evens(log_probs))
        return asked[-1]

    steps = list(denoise(Spy(steps=5), canvas_of(4, FREE, FREE), condition=condition))
    assert [step.conditioned for step in steps] == asked
    for step, given_to in zip(steps, asked, strict=True):
        assert np.array_equal(step.log_probs, given_to.log_probs)
        assert list(step.ids) == [4, *given_to.best.ids]
    assert last(denoise(Spy(steps=2), canvas_of(FREE))).conditioned is None


def test_a_condition_may_be_about_the_first_slots_alone() -> None:
    """What the others say, however sure, changes neither acceptance nor the end."""

    def accepted(others: int) -> list[tuple[bool, ...]]:
        tokens = [6, 8, 7, *[9] * others]
        denoiser = ScriptedDenoiser(VOCABULARY, tokens, margin=10.0)
        denoiser._logits[:2] *= 0.4
        canvas = canvas_of(FREE, FREE, 7, *[FREE] * others)
        steps = list(denoise(denoiser, canvas, condition=Evens, conditioned_slots=2))
        assert all(step.conditioned and len(step.conditioned.posterior) == 2 for step in steps)
        assert [*steps[-1].ids] == tokens
        return [step.accepted[:2] for step in steps]

    assert accepted(8) == accepted(0)
    assert {False, True} <= {slot for step in accepted(0) for slot in step}


def test_the_model_hears_the_posterior() -> None:
    denoiser = Spy(steps=3, seeded=True)
    steps = list(denoise(denoiser, canvas_of(FREE, 6, FREE), condition=Evens))
    for step, heard in zip(steps, denoiser.heard[1:], strict=False):
        assert heard is not None and step.conditioned is not None
        assert np.array_equal(heard[[0, 2]].numpy(), step.conditioned.posterior)


def test_without_condition_the_model_hears_its_tempered_logits() -> None:
    denoiser = Spy(steps=2, t_min=0.5, t_max=1.5)
    list(denoise(denoiser, canvas_of(FREE, 6)))
    assert denoiser.heard[1] is not None
    random = RandomDenoiser(VOCABULARY)
    raw = random.logits(random.encode([]), torch.zeros(1, dtype=torch.int64), None)
    assert torch.allclose(denoiser.heard[1][0], raw[0] / 1.5)


@dataclass(frozen=True)
class Certain:
    """Says the same whatever it is asked: sure of one text, and, though no language would, draws another."""

    text: tuple[int, ...]
    drawn: tuple[int, ...]

    def __call__(self, log_probs: NDArray[np.float32]) -> Certain:
        return self

    @property
    def posterior(self) -> NDArray[np.float32]:
        log_probs = np.full((len(self.text), SIZE), -1e4, np.float32)
        log_probs[range(len(self.text)), self.text] = 0
        return log_probs

    @property
    def best(self) -> Ids:
        return Ids(self.text)

    def sample(self, rng: np.random.Generator) -> Ids:
        return Ids(self.drawn)


def test_acceptance_and_stopping_go_by_the_posterior() -> None:
    """Random logits are nowhere near sure, but here there is nothing left to ask."""
    denoiser = Spy(steps=20)
    steps = list(denoise(denoiser, canvas_of(9, FREE, FREE, FREE), condition=Certain((8, 3, 3), (5, 6, 7))))
    assert [step.accepted for step in steps] == [(False, True, True, True)] * 2
    assert steps[-1].ids == (9, 8, 3, 3) and steps[-1].tokens == (b"F", b"E", b"", b"")
    assert denoiser.canvases[1] == [9, 5, 6, 7]  # what is kept is the draw, not the guess


@pytest.mark.parametrize("seed", range(3))
def test_a_lattice_is_a_condition(seed: int) -> None:
    """Two holes that hold words of a few letters; nulls end them, and the last event has the fills."""
    words = Interned(Words([b"A", b"BAD", b"CAB"]))
    holes = tuple(HoleProblem(4, words, (right,), (4,)) for right in (b"-", b""))
    lattice = Lattice(Problem(None, 0, holes, VOCABULARY.tokens, VOCABULARY.null))
    denoiser = Spy(seeded=True, seed=seed, steps=4)
    canvas = canvas_of(8, *[FREE] * 4, 9, *[FREE] * 4)
    steps = list(denoise(denoiser, canvas, condition=lattice.condition, seed=seed))
    for step in steps:
        texts = [b"".join(step.tokens[start : start + 4]) for start in (1, 6)]
        assert set(texts) <= {b"A", b"BAD", b"CAB"}
        assert step.conditioned is not None
        assert list(step.conditioned.paths(1)[0].fills) == texts


# ---- acceptance and stopping --------------------------------------------------------------------


def margin_of(entropy: float) -> float:
    """The margin at which a scripted slot has an entropy, at temperature 1."""
    low, high = 0.0, 50.0
    for _ in range(60):
        margin = (low + high) / 2
        rest = (SIZE - 1) * math.exp(-margin)
        value = math.log1p(rest) + margin * rest / (1 + rest)
        low, high = (margin, high) if value > entropy else (low, margin)
    return low


def scripted(text: list[int], entropy: float, **schedule: Any) -> ScriptedDenoiser:
    """Slots of one entropy, in nats, at a temperature of nearly 1."""
    denoiser = ScriptedDenoiser(VOCABULARY, text, margin_of(entropy))
    denoiser.schedule = replace(Schedule(t_min=1.0, t_max=1.0 + 1e-6), **schedule)
    return denoiser


@pytest.mark.parametrize(("bound", "count"), [(0.05, 1), (0.15, 2), (0.35, 4), (5.0, 6)])
def test_the_entropy_bound_counts_all_but_the_largest(bound: float, count: int) -> None:
    step = last(denoise(scripted([5] * 7, 0.1, entropy_bound=bound), canvas_of(5, *[FREE] * 6), steps=1))
    assert sum(step.accepted) == count


@pytest.mark.parametrize("pins", [0, 30])
def test_stopping_counts_free_slots_only(pins: int) -> None:
    """Thirty pins of entropy 0 do not make one unsure slot look sure."""

    def taken(entropy: float) -> int:
        denoiser = scripted([7] * (pins + 1), entropy, confidence=0.05)
        return last(denoise(denoiser, canvas_of(*[7] * pins, FREE), steps=9)).step

    assert taken(0.06) == 9
    assert taken(0.04) == 2  # sure at the first step, stable at the second


@pytest.mark.parametrize("stability", [0, 1, 3])
def test_stopping_waits_until_the_guess_is_stable(stability: int) -> None:
    denoiser = scripted([7, 8], 0.01, confidence=0.05, stability=stability)
    assert last(denoise(denoiser, canvas_of(FREE, FREE))).step == stability + 1


# ---- edges --------------------------------------------------------------------------------------


@pytest.mark.parametrize("slots", [(), (4, 5)])
def test_nothing_free_is_nothing_to_do(slots: tuple[int, ...]) -> None:
    denoiser = Spy()
    assert list(denoise(denoiser, canvas_of(*slots))) == []
    assert denoiser.canvases == []


def test_one_free_slot_and_one_step() -> None:
    denoiser: Denoiser = ScriptedDenoiser(VOCABULARY, [4, 5, 6])
    (step,) = denoise(denoiser, canvas_of(4, FREE, 6), steps=1)
    assert (step.step, step.total, step.ids, step.tokens) == (1, 1, (4, 5, 6), (b"A", b"B", b"C"))
    assert step.accepted == (False, True, False)


def test_steps_replace_those_of_the_schedule() -> None:
    denoiser = Spy(steps=3)
    assert last(denoise(denoiser, canvas_of(FREE))).total == 3
    step = last(denoise(denoiser, canvas_of(FREE), steps=5))
    assert (step.step, step.total) == (5, 5)


def test_the_last_step_is_the_coldest() -> None:
    denoiser = ScriptedDenoiser(VOCABULARY, [5], margin=1.0)
    denoiser.schedule = Schedule(steps=4, t_min=0.4, t_max=0.8)
    margins = [np.ptp(step.log_probs) for step in denoise(denoiser, canvas_of(FREE))]
    assert np.allclose(margins, [1 / 0.8, 1 / 0.7, 1 / 0.6, 1 / 0.5])
