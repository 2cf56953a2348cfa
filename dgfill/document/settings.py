"""Options that a file or the environment may give, and what they may be.

A project says how its files are filled.  What is loaded, fetched or kept is for the user alone to say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

__all__ = ["PROJECT", "USER", "check_setting", "from_text"]

PROJECT: Final = ("seed", "steps", "max-tokens")
USER: Final = (*PROJECT, "model", "adapter", "server", "no-cache")


def _whole(value: Any, least: int) -> bool:
    return type(value) is int and value >= least


_KINDS: Final[Mapping[str, tuple[Callable[[Any], bool], str]]] = {
    "seed": (lambda value: _whole(value, 0), "a whole number, at least 0"),
    "steps": (lambda value: _whole(value, 1), "a whole number, at least 1"),
    "max-tokens": (lambda value: _whole(value, 1), "a whole number, at least 1"),
    "model": (lambda value: isinstance(value, str) and bool(value), "the name of a model, a path or an id"),
    "adapter": (lambda value: isinstance(value, str) and bool(value), "a path or an id"),
    "server": (lambda value: isinstance(value, str) and bool(value), "auto, off, or where a server is"),
    "no-cache": (lambda value: isinstance(value, bool), "true or false"),
}
_SWITCHES: Final = {"1": True, "true": True, "0": False, "false": False}


def check_setting(name: str, value: Any) -> None:
    """
    Raises:
        ValueError: what the value of an option has to be.
    """
    is_right, what = _KINDS[name]
    if not is_right(value):
        raise ValueError(what)


def from_text(name: str, text: str) -> Any:
    """The value that a text in the environment means; the text itself where it means none."""
    if name == "no-cache":
        return _SWITCHES.get(text.lower(), text)
    return int(text) if name in PROJECT and text.isascii() and text.isdigit() else text
