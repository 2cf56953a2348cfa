"""``initializationOptions``: how to fill, under the names of the options of ``dgfill fill``.

{"model": "mini", "adapter": null, "device": null, "grammar": true, "seed": 0, "steps": null, …}
"""

from __future__ import annotations

from typing import Any, Final

__all__ = ["read_settings"]

_KINDS: Final[dict[str, tuple[str, type, int]]] = {
    "model": ("a text", str, 0),
    "adapter": ("a text", str, 0),
    "device": ("a text", str, 0),
    "grammar": ("true or false", bool, 0),
    "seed": ("a number from 0 on", int, 0),
    "steps": ("a number from 1 on", int, 1),
    "max_tokens": ("a number from 1 on", int, 1),
}
"""For each key what it is, in words and as a type, and the least number."""


def read_settings(given: Any) -> tuple[dict[str, Any], list[str]]:
    """What of ``filling.Options`` a client sets, and what is wrong with what it says, each in a line."""
    if given is None:
        return {}, []
    if not isinstance(given, dict):
        return {}, ["initializationOptions is an object"]
    settings, wrong = {}, []
    if unknown := sorted(map(str, given.keys() - _KINDS)):
        wrong.append(f"initializationOptions has no key {', '.join(unknown)}; it has {', '.join(_KINDS)}")
    for name, (what, kind, least) in _KINDS.items():
        value = given.get(name)
        if value is None:
            continue
        if type(value) is not kind or (kind is int and value < least):
            wrong.append(f"initializationOptions.{name} is {what}")
        else:
            settings[name] = value
    return settings, wrong
