"""Real servers on loopback, in a thread of this process."""

import contextlib
import socket
import threading
import time
from dataclasses import dataclass

import httpx
import pytest

from dgfill.models.load import load_denoiser
from dgfill.server.app import Settings
from dgfill.server.resident import Resident
from dgfill.server.run import make_server
from dgfill.server.sockets import listen_on

RANDOM = Resident("random", load_denoiser("random"))
AT_ONCE = Settings("random", seconds=0.0)  # every canvas has one step


@dataclass
class Running:
    """A server that listens."""

    port: int
    path: str  # of its Unix socket

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def post(self, route, **body):
        return httpx.post(f"{self.url}{route}", json=body, timeout=120)

    def get(self, route, **options):
        return httpx.get(f"{self.url}{route}", timeout=120, **options)

    def waiting(self):
        lines = self.get("/metrics").text.splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("dgfill_requests_waiting "))

    def until(self, waiting):
        """Wait until so many requests are in the queue."""
        for _ in range(6000):
            if self.waiting() == waiting:
                return
            time.sleep(0.01)
        raise AssertionError(f"{self.waiting()} requests are waiting, not {waiting}")


@contextlib.contextmanager
def serving(settings, load, path):
    """A server with a Unix socket at a path."""
    server = make_server(settings, load)
    with socket.create_server(("127.0.0.1", 0)) as tcp, listen_on(path) as unix:
        running = Running(tcp.getsockname()[1], str(path))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [tcp, unix]})
        thread.start()
        try:
            while running.get("/health").status_code == 503:
                time.sleep(0.01)
            yield running
        finally:
            server.should_exit = True
            thread.join()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """A server of the random model that takes one step on every canvas."""
    with serving(AT_ONCE, lambda: RANDOM, tmp_path_factory.mktemp("server") / "s.sock") as running:
        yield running
