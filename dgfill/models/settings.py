"""``dgfill.json``: what a checkpoint knows that the model class has no field for.

A checkpoint without the file is one that dgfill did not train, such as the released model: it
wants the instruct layout, has no null token and is not told pins by self-conditioning at the
first step.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

from dgfill.models.errors import ModelError

__all__ = ["FILE_NAME", "Settings", "read_settings", "write_settings"]

FILE_NAME = "dgfill.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """How a checkpoint wants to be used."""

    layout: Literal["raw", "instruct"] = "instruct"
    seed_self_conditioning: bool = False  # at the first step: one-hot at pins, all equal at free slots
    narrowest: int | None = None  # slots of the narrowest canvas it knows; None: it knows one width only
    controls: Mapping[str, str] = field(default_factory=dict)  # role (null, hint, right, left) to token

    @property
    def clean_borders(self) -> bool:
        """Whether holes and the texts around them were tokenised apart when it was trained."""
        return self.layout == "raw"

    def __post_init__(self) -> None:
        if self.narrowest is not None and not (isinstance(self.narrowest, int) and self.narrowest > 0):
            raise ValueError(f"narrowest is a number of slots, not {self.narrowest!r}")


def read_settings(checkpoint: Path) -> Settings:
    """The settings of a checkpoint; the defaults if it has none."""
    path = checkpoint / FILE_NAME
    if not path.exists():
        return Settings()
    try:
        return Settings(**json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError) as error:
        raise ModelError(f"{path}: not a settings file of dgfill: {error}") from None


def write_settings(checkpoint: Path, settings: Settings) -> None:
    """Write the settings beside a checkpoint."""
    (checkpoint / FILE_NAME).write_text(json.dumps(asdict(settings), indent=1) + "\n", encoding="utf-8")
