"""Requests that mean no good, after which the server serves as before."""

import contextlib
import json
import socket
import sys
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from dgfill.server import limits
from dgfill.server.app import Settings

from .conftest import RANDOM, serving
from .test_infill import SHORT

BODY = {"input_prefix": "x = ", "input_suffix": "\n", **SHORT}


@pytest.fixture(autouse=True)
def still_serving(server):
    yield
    assert server.get("/health").json() == {"status": "ok"}
    assert server.post("/infill", **BODY).json()["content"]
    server.until(waiting=0)


def raw(server, data, seconds=30.0):
    """What comes back for some bytes until the server closes the connection."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=seconds) as connection:
        received = b""
        with contextlib.suppress(ConnectionResetError, BrokenPipeError):
            connection.sendall(data)
            while chunk := connection.recv(1 << 16):
                received += chunk
        return received


@pytest.mark.parametrize(
    "data",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET /health\r\n\r\n",
        b"POST /infill HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        b"POST /infill HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\n\r\n",
        b"GET /health HTTP/1.1\r\n" + b"X: " + b"a" * 200_000 + b"\r\n\r\n",
    ],
    ids=["tls", "no version", "negative", "chunks", "path", "header"],
)
def test_what_is_no_http(server, data):
    assert raw(server, data).partition(b"\r\n")[0].split()[1:2] in ([], [b"400"], [b"404"], [b"431"])


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 200_000, b'{"input_prefix": "\\ud800"}']
)
@pytest.mark.parametrize("route", ["/infill", "/v1/fill", "/v1/chat/completions"])
def test_malformed_bodies(server, route, data):
    reply = httpx.post(f"{server.url}{route}", content=data)
    assert reply.status_code == 400 and reply.json()["error"]["code"] == 400


def test_routes_and_methods_that_do_not_exist(server):
    assert server.get("/../../etc/passwd").json()["error"]["type"] == "not_found_error"
    assert server.get("/infill").status_code == 405
    assert server.post("/health").status_code == 405


def test_a_huge_body(server, monkeypatch):
    monkeypatch.setattr(limits, "LARGEST_BODY", 1 << 16)
    with contextlib.suppress(httpx.WriteError):
        assert server.post("/infill", **BODY, junk="x" * (1 << 22)).status_code == 413
    monkeypatch.setattr(limits, "LARGEST_BODY", 1 << 20)
    monkeypatch.setattr(limits, "ALL_BODIES", 1 << 16)
    assert server.post("/infill", **BODY, junk="x" * (1 << 18)).status_code == 503


def test_slow_heads_and_bodies(server, monkeypatch):
    monkeypatch.setattr(limits, "SLOWEST_HEAD", 0.2)
    monkeypatch.setattr(limits, "SLOWEST_BODY", 0.2)
    head = b"POST /infill HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n"
    assert raw(server, b"") == raw(server, b"GET /hea") == b""
    assert raw(server, head + b"{")[:12] == b"HTTP/1.1 408"
    get = b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
    assert raw(server, get + b"GET /hea").count(b"HTTP/1.1") == 1


def test_many_at_once(server):
    with ThreadPoolExecutor(64) as threads:
        statuses = list(threads.map(lambda _: server.post("/infill", **BODY).status_code, range(128)))
    assert set(statuses) <= {200, 429} and statuses.count(200) >= 32


def test_other_hosts_and_origins(server):
    for host in ("evil.example", "", "localhost.evil.example", "[::1", "127.0.0.1.nip.example"):
        assert server.get("/health", headers={"Host": host}).status_code in (400, 403)
    for host in ("localhost:8012", "127.0.0.1", "[::1]:1", "192.168.1.7:8012"):
        assert server.get("/health", headers={"Host": host}).status_code == 200
    for origin in ("https://evil.example", "null", "http://6.6.6.6"):
        reply = server.get("/health", headers={"Origin": origin})
        assert reply.status_code == 403 and "access-control-allow-origin" not in reply.headers
    assert server.get("/health", headers={"Origin": "http://localhost:3000"}).status_code == 200


def test_a_key(tmp_path):
    settings = Settings("random", api_key="sésame", seconds=0)
    with serving(settings, lambda: RANDOM, tmp_path / "s.sock") as server:
        for headers in ({}, {"Authorization": "Bearer"}, {"Authorization": "Bearer wrong"}):
            reply = httpx.post(f"{server.url}/infill", json=BODY, headers=headers)
            assert reply.status_code == 401 and reply.json()["error"]["type"] == "authentication_error"
        key = {"Authorization": "Bearer sésame".encode()}
        assert httpx.post(f"{server.url}/infill", json=BODY, headers=key, timeout=60).status_code == 200
        assert server.get("/health").status_code == 200
        with httpx.Client(transport=httpx.HTTPTransport(uds=server.path), timeout=60) as client:
            assert client.post("http://localhost/infill", json=BODY).status_code == 200


def test_no_path_of_a_request_is_opened(server, tmp_path):
    opened = []
    is_watching = True

    def watch(event, arguments):
        if (
            is_watching
            and event in ("open", "ctypes.dlopen", "import")
            and str(tmp_path) in str(arguments[0])
        ):
            opened.append(arguments)

    sys.addaudithook(watch)  # for good: it cannot be taken away
    secret = tmp_path / "secret.json"
    secret.write_text('{"const": 1}')
    library = tmp_path / "evil.so"
    library.write_bytes(b"\x7fELF")
    opened.clear()
    named = [str(secret), f"file://{secret}", str(library)]
    for path in named:
        common = {"steps": 1, "max_tokens": 4}
        server.post("/v1/fill", text="{? ?}", path=path, **common)
        assert server.post("/v1/fill", text="{? ?}", language=path, **common).status_code == 400
        for schema in ({"$ref": path}, {"$schema": path}, path):
            server.post("/v1/fill", text="{? ?}", language="json", schema=schema, **common)
        server.post("/v1/fill", text=json.dumps({"$schema": path, "a": "{? ?}"}), language="json", **common)
        assert server.post("/infill", **BODY | {"language": path}).status_code == 400
        server.post("/infill", **BODY | {"language": "", "filename": path})
    assert server.post("/v1/fill", text="{? ?}", language="json", schema="os:path").status_code == 400
    assert server.post("/infill", **BODY, json_schema="os:path").status_code == 400
    is_watching = False
    assert opened == []
