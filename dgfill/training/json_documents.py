"""Synthetic JSON documents, as configuration files and records look; no text of others is used."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

from dgfill.training.document import Document

__all__ = ["synthetic_json"]

_NAMES = [
    "Ada",
    "Ben",
    "Chloe",
    "Dario",
    "Elif",
    "Femi",
    "Grace",
    "Hana",
    "Ivan",
    "Kofi",
    "Lena",
    "Mira",
    "Omar",
]
_SURNAMES = [
    "Adler",
    "Brook",
    "Costa",
    "Diaz",
    "Endo",
    "Fischer",
    "Gupta",
    "Hall",
    "Ito",
    "Khan",
    "Novak",
    "Rossi",
]
_WORDS = [
    *[
        "alpha",
        "beta",
        "core",
        "data",
        "edge",
        "feed",
        "gate",
        "hook",
        "item",
        "job",
        "key",
        "link",
        "main",
        "node",
    ],
    *[
        "open",
        "page",
        "queue",
        "rule",
        "site",
        "task",
        "unit",
        "view",
        "work",
        "zone",
        "admin",
        "backup",
        "cache",
    ],
    *[
        "client",
        "cloud",
        "config",
        "device",
        "event",
        "export",
        "filter",
        "group",
        "import",
        "index",
        "label",
    ],
    *[
        "market",
        "member",
        "message",
        "model",
        "network",
        "order",
        "parser",
        "payment",
        "photo",
        "plugin",
        "price",
    ],
    *[
        "product",
        "profile",
        "project",
        "record",
        "region",
        "report",
        "request",
        "response",
        "schema",
        "search",
    ],
    *[
        "server",
        "service",
        "session",
        "shop",
        "signal",
        "stock",
        "storage",
        "stream",
        "system",
        "table",
        "target",
    ],
    *[
        "team",
        "template",
        "test",
        "ticket",
        "token",
        "update",
        "upload",
        "user",
        "value",
        "vendor",
        "video",
        "web",
    ],
]
_CITIES = [
    "Berlin",
    "Cairo",
    "Delhi",
    "Dublin",
    "Lagos",
    "Lima",
    "Lisbon",
    "London",
    "Milan",
    "Osaka",
    "Oslo",
    "Rome",
]
_LEVELS = ["debug", "info", "warning", "error"]
_HOSTS = ["localhost", "127.0.0.1", "0.0.0.0", "example.com", "api.example.com", "db.internal"]


def synthetic_json(size: int, seed: int) -> Iterator[Document]:
    """Documents of about ``size`` bytes in all, the same for the same seed."""
    chance = random.Random(seed)
    made = 0
    while made < size:
        value = chance.choice(_KINDS)(chance)
        indent = chance.choice([2, 2, 2, 4, 4, None])
        text = json.dumps(value, indent=indent) + "\n"
        made += len(text)
        yield Document("synthetic-json", "1", "Apache-2.0", f"{made}.json", text)


def _word(chance: random.Random) -> str:
    return chance.choice(_WORDS)


def _slug(chance: random.Random) -> str:
    return chance.choice("-_").join(_word(chance) for _ in range(chance.randint(1, 3)))


def _version(chance: random.Random) -> str:
    return ".".join(str(chance.randint(0, 20)) for _ in range(3))


def _date(chance: random.Random) -> str:
    day = f"20{chance.randint(10, 29)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    return day + chance.choice(["", f"T{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:00Z"])


def _person(chance: random.Random) -> dict[str, Any]:
    first, last = chance.choice(_NAMES), chance.choice(_SURNAMES)
    person: dict[str, Any] = {
        "id": chance.randint(1, 9999),
        "name": f"{first} {last}",
        "email": f"{first}.{last}@example.com".lower(),
        "age": chance.randint(18, 90),
        "city": chance.choice(_CITIES),
        "active": chance.random() < 0.7,
        "created_at": _date(chance),
        "tags": [_word(chance) for _ in range(chance.randint(0, 4))],
        "score": round(chance.uniform(0, 100), chance.randint(0, 2)),
        "manager": None,
    }
    return _some(person, chance)


def _service(chance: random.Random) -> dict[str, Any]:
    service: dict[str, Any] = {
        "name": _slug(chance),
        "version": _version(chance),
        "host": chance.choice(_HOSTS),
        "port": chance.choice([80, 443, 3000, 5000, 5432, 6379, 8000, 8080, 8443, 9000]),
        "debug": chance.random() < 0.3,
        "timeout": chance.choice([5, 10, 30, 60, 0.5, 2.5]),
        "log": {
            "level": chance.choice(_LEVELS),
            "file": f"/var/log/{_word(chance)}.log",
            "json": chance.random() < 0.5,
        },
        "database": {
            "url": f"postgres://{chance.choice(_HOSTS)}/{_word(chance)}",
            "pool": chance.randint(1, 50),
        },
        "features": {_word(chance): chance.random() < 0.5 for _ in range(chance.randint(1, 5))},
        "allowed_hosts": chance.sample(_HOSTS, chance.randint(1, 3)),
        "tags": [_word(chance) for _ in range(chance.randint(0, 4))],
    }
    return _some(service, chance)


def _package(chance: random.Random) -> dict[str, Any]:
    package: dict[str, Any] = {
        "name": _slug(chance),
        "version": _version(chance),
        "description": " ".join(_word(chance) for _ in range(chance.randint(3, 9))).capitalize(),
        "main": "index.js",
        "private": chance.random() < 0.5,
        "scripts": {"build": "tsc", "test": "jest", "start": f"node {_word(chance)}.js", "lint": "eslint ."},
        "keywords": [_word(chance) for _ in range(chance.randint(1, 5))],
        "author": f"{chance.choice(_NAMES)} {chance.choice(_SURNAMES)}",
        "license": chance.choice(["MIT", "Apache-2.0", "BSD-3-Clause"]),
        "dependencies": {_slug(chance): f"^{_version(chance)}" for _ in range(chance.randint(1, 6))},
    }
    return _some(package, chance)


def _order(chance: random.Random) -> dict[str, Any]:
    items = [
        {
            "sku": f"{''.join(chance.choices('ABCDEFGHJKLMNPQRSTUVWXYZ', k=3))}-{chance.randint(100, 9999)}",
            "name": _slug(chance),
            "quantity": chance.randint(1, 9),
            "price": round(chance.uniform(1, 500), 2),
        }
        for _ in range(chance.randint(1, 4))
    ]
    total = round(sum(item["quantity"] * item["price"] for item in items), 2)
    return {"order": chance.randint(1000, 99999), "customer": _person(chance), "items": items, "total": total}


def _schema(chance: random.Random) -> dict[str, Any]:
    properties = {
        _word(chance): chance.choice(
            [{"type": "string"}, {"type": "integer", "minimum": 0}, {"type": "boolean"}, {"type": "number"}]
        )
        for _ in range(chance.randint(2, 6))
    }
    required = sorted(chance.sample(list(properties), chance.randint(1, len(properties))))
    title = _word(chance).capitalize()
    return {"title": title, "type": "object", "properties": properties, "required": required}


def _point(chance: random.Random) -> dict[str, Any]:
    return {
        "type": "Feature",
        "geometry": {
            "type": "Point",
            "coordinates": [round(chance.uniform(-180, 180), 4), round(chance.uniform(-90, 90), 4)],
        },
        "properties": {"name": chance.choice(_CITIES), "population": chance.randint(1000, 9_000_000)},
    }


def _people(chance: random.Random) -> list[dict[str, Any]]:
    return [_person(chance) for _ in range(chance.randint(2, 5))]


def _some(fields: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    kept = [key for key in fields if chance.random() < 0.75] or list(fields)[:1]
    if chance.random() < 0.3:
        chance.shuffle(kept)
    return {key: fields[key] for key in kept}


_KINDS: list[Callable[[random.Random], Any]] = [_person, _service, _package, _order, _schema, _point, _people]
