"""Results as they come, in a file of JSON Lines: a run that was interrupted goes on where it stopped.

{"settings": {"model": "mini", "grammar": true, …}}
{"name": "SingleLineInfilling/HumanEval/0/L0", "exact": true, …}
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from dgfill.errors import InputError, OutputError, Place
from dgfill.filling import Options
from dgfill.models.load import checkpoint_folder

__all__ = ["Journal", "settings_of"]

BEGINNING: Final = 1 << 20  # bytes of a file


def settings_of(options: Options) -> dict[str, Any]:
    """What makes fills come out as they do; a model of the same name may have been trained anew."""
    asked = {name: getattr(options, name) for name in ("model", "grammar", "steps", "seed")}
    settings = asked | {"weights": _weights(checkpoint_folder(options.model))}
    if options.adapter is not None:
        settings |= {
            "adapter": options.adapter,
            "adapter_weights": _weights(Path(options.adapter).expanduser()),
        }
    return settings


def _weights(folder: Path) -> str | None:
    """What tells weights from others: a digest of where their files begin; ``None`` if there are none."""
    digest, files = sha256(), sorted(folder.glob("*.safetensors"))
    for path in files:
        with path.open("rb") as file:
            digest.update(file.read(BEGINNING))
    return digest.hexdigest() if files else None


class Journal:
    """What is known of each problem by its name, and the file that keeps it."""

    def __init__(self, path: Path | None, settings: Mapping[str, Any]) -> None:
        """Read what is there.

        Args:
            path: of the file; ``None``: nothing is kept.
            settings: how the results come about, as JSON has it; those in one file have the same.

        Raises:
            InputError: the file is no journal, or one of other settings.
            OutputError: it cannot be written.
        """
        self._path = path
        self.results: dict[str, dict[str, Any]] = {}
        if path is None:
            return
        place = Place(str(path))
        try:
            text = path.read_text(encoding="utf-8") if path.exists() else ""
            lines = text[: text.rfind("\n") + 1] or text  # a kill leaves half a line
            head, *rows = map(json.loads, lines.splitlines() or ["null"])
            known = dict(head["settings"]) if text else None
            self.results = {row["name"]: row for row in rows}
        except (OSError, ValueError, TypeError, KeyError):
            raise InputError("this holds no results of an evaluation: name another file", place) from None
        if known is None:
            self._append({"settings": dict(settings)})
        elif known != settings:
            names = ", ".join(name for name, value in settings.items() if known.get(name) != value)
            raise InputError(f"begun with other settings ({names}): name another file", place)
        elif lines != text:
            self._write("w", lines)

    def add(self, result: Mapping[str, Any]) -> None:
        """Keep a result, which has a ``name``."""
        self.results[result["name"]] = dict(result)
        self._append(result)

    def _append(self, row: Mapping[str, Any]) -> None:
        if self._path is not None:
            self._write("a", json.dumps(row) + "\n")

    def _write(self, mode: str, text: str) -> None:
        assert self._path
        try:
            with self._path.open(mode, encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            raise OutputError(f"cannot be written: {error.strerror}", Place(str(self._path))) from None
