"""What texts in JSON, YAML and TOML say, as JSON has it: what a JSON Schema is about.

Numbers are exact; keys and dates are strings, as other tools that hold such files against schemas have them.
YAML is read as its version 1.2 has it: ``on`` and ``no`` are strings.  No key may come twice, but where
YAML's ``<<`` brings it in.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, Final, NoReturn

from dgfill.errors import printable

__all__ = ["DATA", "RepeatedKey", "as_json", "exact", "json_in", "object_of", "values_in"]

DATA: Final = ("json", "yaml", "toml")
"""The languages that are read."""
MOST_VALUES: Final = 100_000  # in one text: YAML's aliases make many out of few

CORE: Final = "tag:yaml.org,2002:"
MERGE: Final = f"{CORE}merge"
INT: Final = r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
FLOAT: Final = (
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
BOOL: Final = "true|True|TRUE|false|False|FALSE"
NULL: Final = "~|null|Null|NULL|"


class RepeatedKey(ValueError):
    """An object has a key twice."""

    def __init__(self, key: str) -> None:
        super().__init__(f"an object has a key twice: {printable(key)!r:.80}")


def values_in(text: str, language: str | None) -> list[Any]:
    """The values of a text, one for each of its documents.

    Raises:
        ValueError: it cannot be read.
    """
    try:
        if language == "yaml":
            values = [*_yaml_documents(text)]
        elif language == "toml":
            values = [tomllib.loads(text, parse_float=exact)]
        else:
            return [json.loads(text, **EXACT, object_pairs_hook=_once)]
        budget = iter(range(MOST_VALUES))
        return [_plain(value, budget) for value in values]
    except RecursionError:
        raise ValueError("it nests too deeply") from None


def json_in(text: str, *, once: bool = False) -> Any:
    """The value of a JSON text; of a key that comes twice the last, unless each may come ``once`` only.

    Raises:
        ValueError: why it cannot be read, in a few words.
    """
    if not text.strip():
        raise ValueError("it is empty")
    try:
        return json.loads(text, **EXACT, object_pairs_hook=_once if once else None)
    except RecursionError:
        raise ValueError("it nests too deeply") from None
    except (json.JSONDecodeError, RepeatedKey):
        raise
    except ValueError as error:
        raise ValueError(str(error).partition(":")[0]) from None  # of numbers with too many digits


def as_json(value: Any) -> str:
    """A value as JSON, numbers exactly."""
    if isinstance(value, dict):
        return object_of({name: as_json(inner) for name, inner in value.items()})
    if isinstance(value, list):
        return f"[{', '.join(map(as_json, value))}]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value)


def object_of(members: Mapping[str, str]) -> str:
    """An object in JSON, of values in JSON."""
    return f"{{{', '.join(f'{json.dumps(name)}: {value}' for name, value in members.items())}}}"


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def exact(digits: str) -> Decimal:
    """A number as it is written.

    Raises:
        ValueError: its exponent has some eighteen digits or more.
    """
    try:
        return Decimal(digits)
    except InvalidOperation:
        raise ValueError("a number has too large an exponent") from None


EXACT: Final[dict[str, Any]] = {"parse_float": exact, "parse_constant": _constant}


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise RepeatedKey(key)
        found[key] = value
    return found


def _plain(value: Any, budget: Iterator[int]) -> Any:
    """A value made of what JSON has."""
    if next(budget, None) is None:
        raise ValueError(f"it has more than {MOST_VALUES:,} values, aliases counted")
    if isinstance(value, dict):
        return {key: _plain(inner, budget) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner, budget) for inner in value]
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{value} is no number of JSON")
    if value is None or isinstance(value, str | bool | int | Decimal):
        return value
    raise ValueError(f"{type(value).__name__} is nothing that JSON has")


def _yaml_documents(text: str) -> Iterator[Any]:
    import yaml  # type: ignore[import-untyped]

    try:
        yield from yaml.load_all(text, Loader=_loader())
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}: " if mark else ""
        raise ValueError(f"{where}{getattr(error, 'problem', None) or error}") from None


@cache
def _loader() -> Any:
    """PyYAML's safe loader with the core schema of YAML 1.2."""
    import re

    import yaml

    class Loader(yaml.SafeLoader):  # type: ignore[misc]
        yaml_implicit_resolvers: Final = {"<": [(MERGE, re.compile("<<$"))]}

        def flatten_mapping(self, node: Any) -> None:
            """Keys become strings, those of ``<<`` give way to others."""
            own = [text(key) for key, _ in node.value if key.tag != MERGE]
            _once([(key.value, None) for key in own])
            super().flatten_mapping(node)
            pairs = {
                key.value: (key, value) for key, value in ((text(key), value) for key, value in node.value)
            }
            node.value = list(pairs.values())

    def text(key: Any) -> Any:
        if isinstance(key, yaml.ScalarNode):
            return yaml.ScalarNode(f"{CORE}str", key.value, key.start_mark, key.end_mark)
        raise ValueError("a key is no scalar")

    def number(loader: Any, node: Any) -> int:
        digits = loader.construct_scalar(node)
        return int(digits, 0) if digits[:2] in ("0o", "0x") else int(digits)

    def decimal(loader: Any, node: Any) -> Decimal:
        return exact(re.sub(r"\.(?=[a-zA-Z])", "", loader.construct_scalar(node)))

    for name, pattern, first in (
        ("bool", BOOL, "tTfF"), ("int", INT, "-+0123456789"), ("float", FLOAT, "-+.0123456789"),
        ("null", NULL, ["~", "n", "N", ""]),
    ):  # fmt: skip
        Loader.add_implicit_resolver(f"{CORE}{name}", re.compile(f"(?:{pattern})$"), list(first))
    Loader.add_constructor(f"{CORE}int", number)
    Loader.add_constructor(f"{CORE}float", decimal)
    return Loader
