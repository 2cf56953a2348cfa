"""The queue, time that is up, clients that leave, and fillings that fail."""

import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from dgfill.models.random import RandomDenoiser
from dgfill.server.app import Settings
from dgfill.server.budget import Abandoned, Budget
from dgfill.server.resident import Resident

from .conftest import RANDOM, serving

HOLE = {"text": "x = {? ?}\n", "language": "python", "max_tokens": 4}


class Gated(RandomDenoiser):
    """A denoiser that takes a step only when it may."""

    def __init__(self):
        super().__init__(RANDOM.denoiser.vocabulary)
        self.gate = threading.Semaphore(0)
        self.steps = 0

    def logits(self, context, canvas_ids, self_conditioning):
        self.gate.acquire()
        self.steps += 1
        if self.steps == 13:
            raise RuntimeError("a bug")
        return super().logits(context, canvas_ids, self_conditioning)


@pytest.fixture
def gated(tmp_path, monkeypatch):
    """A denoiser with a gate, and its server, in whose queue there is room for two."""
    denoiser = Gated()
    monkeypatch.setattr("dgfill.server.resident.for_seed", lambda denoiser, seed: denoiser)
    settings = Settings("gated", queue=2, seconds=600)
    with serving(settings, lambda: Resident("gated", denoiser), tmp_path / "s.sock") as server:
        try:
            yield denoiser, server
        finally:
            denoiser.gate.release(1 << 20)


def test_a_full_queue_refuses(gated):
    denoiser, server = gated
    with ThreadPoolExecutor(2) as threads:
        asked = [threads.submit(server.post, "/v1/fill", **HOLE, steps=1) for _ in range(2)]
        server.until(waiting=2)
        refused = server.post("/v1/fill", **HOLE)
        assert (refused.status_code, refused.headers["retry-after"]) == (429, "1")
        assert refused.json()["error"]["type"] == "rate_limit_error"
        assert server.get("/health").status_code == 200
        denoiser.gate.release(2)
        assert [reply.result().status_code for reply in asked] == [200, 200]
    server.until(waiting=0)
    assert 'dgfill_requests_total{route="/v1/fill",status="429"} 1' in server.get("/metrics").text


def test_who_leaves_is_not_waited_for(gated):
    denoiser, server = gated
    for _ in range(2):  # one is filled, the other waits
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(f"{server.url}/v1/fill", json=HOLE, timeout=0.5)
    server.until(waiting=1)  # the second was never begun
    denoiser.gate.release(1)
    server.until(waiting=0)
    assert denoiser.steps == 1
    denoiser.gate.release(1)
    assert server.post("/v1/fill", **HOLE, steps=1).status_code == 200
    assert 'route="/v1/fill",status="499"} 2' in server.get("/metrics").text


def test_a_bug_is_one_request_that_fails(gated):
    denoiser, server = gated
    denoiser.steps = 12
    denoiser.gate.release(2)
    failed = server.post("/v1/fill", **HOLE, steps=1)
    assert (
        failed.status_code == 500
        and failed.json()["error"]["message"] == "internal error: RuntimeError: a bug"
    )
    assert server.post("/v1/fill", **HOLE, steps=1).status_code == 200


def test_time_that_is_up_ends_the_steps(gated):
    denoiser, server = gated
    denoiser.gate.release(1)
    body = {"input_prefix": "x = ", "input_suffix": "\n", "language": "python", "n_predict": 4}
    with ThreadPoolExecutor(1) as threads:
        asked = threads.submit(server.post, "/infill", **body, t_max_predict_ms=1)
        threading.Event().wait(0.1)
        denoiser.gate.release(1)
        assert asked.result().json()["content"]
    assert denoiser.steps == 2


def test_a_budget():
    assert not Budget().stop() and Budget(0.0).stop()
    budget = Budget(after_first_step=0.0)
    assert not budget.stop()
    budget.on_event(None)
    assert budget.stop()
    budget.abandoned = True
    with pytest.raises(Abandoned):
        budget.stop()
