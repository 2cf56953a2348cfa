"""What a command can print of its report once all files are done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from dgfill.report import Report, concise, github, sarif

__all__ = ["OF_REPORT", "Listing"]


class Listing(StrEnum):
    """What ``check`` prints."""

    TEXT = "text"
    JSON = "json"
    CONCISE = "concise"
    GITHUB = "github"
    SARIF = "sarif"


OF_REPORT: Final[Mapping[str | None, Callable[[Report], str]]] = {
    "json": lambda report: f"{report.json}\n",
    "edits": lambda report: f"{report.edits}\n",
    "concise": concise,
    "github": github,
    "sarif": sarif,
}
"""By the name of a format; the others are printed file by file."""
