"""The loss curve of a run, as JSON and, where matplotlib is installed, as a picture."""

from __future__ import annotations

import json
import math
import os
from pathlib import Path
from typing import Any

from dgfill.errors import InputError, Place
from dgfill.training.checkpoint import Progress

__all__ = ["Curve", "gain_of"]


class Curve:
    """Points of a run, in ``curve.json`` and ``curve.png`` of its folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._steps: list[dict[str, float]] = []
        self._evaluations: list[dict[str, float]] = []

    def load(self, step: int) -> None:
        """Take up the curve of the run so far, points after ``step`` left out.

        Raises:
            InputError: the file is no curve.
        """
        path = self._folder / "curve.json"
        if not path.exists():
            return
        try:
            points = json.loads(path.read_text(encoding="utf-8"))
            self._steps = [point for point in points["steps"] if point["step"] <= step]
            self._evaluations = [point for point in points["evaluations"] if point["step"] <= step]
        except (OSError, ValueError, TypeError, KeyError):
            message = "this is not the curve of a run: remove it to go on without"
            raise InputError(message, Place(str(path))) from None

    def add_step(self, progress: Progress, hole: float, prompt: float) -> None:
        """Note the training losses of one step, in nats."""
        losses = {"hole": hole, "prompt": prompt}
        there = {name: value for name, value in losses.items() if not math.isnan(value)}
        self._steps.append(_where(progress) | there)

    def add_evaluation(self, progress: Progress, losses: dict[str, float]) -> None:
        """Note held-out losses."""
        self._evaluations.append(_where(progress) | losses)

    def write(self) -> None:
        """Write both files."""
        points: dict[str, Any] = {"evaluations": self._evaluations, "steps": self._steps}
        unfinished = self._folder / "curve.tmp"
        unfinished.write_text(json.dumps(points) + "\n")
        os.replace(unfinished, self._folder / "curve.json")
        _draw(points, self._folder / "curve.png")


def gain_of(folder: Path) -> str:
    """What the run of a folder has done for the held-out loss, for people."""
    points = json.loads((folder / "curve.json").read_text(encoding="utf-8"))["evaluations"]
    before = f"{points[0]['long']:.3f} before, " if points[0]["step"] == 0 else ""
    after = min(point["long"] for point in points)
    return f"held-out loss, nats per token of long holes: {before}{after:.3f} after"


def _where(progress: Progress) -> dict[str, float]:
    return {"step": progress.step, "tokens": progress.tokens, "seconds": round(progress.seconds, 1)}


def _draw(points: dict[str, list[dict[str, float]]], path: Path) -> None:
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return  # the picture needs the "train" extra
    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    for key, colour in (("hole", "#1f77b4"), ("prompt", "#999999")):
        axes.plot(*_series(points["steps"], key), ".", ms=1, color=colour, alpha=0.4)
    for key in ("short", "long", "prompt"):
        axes.plot(*_series(points["evaluations"], key), "o-", ms=3, label=f"held out, {key}")
    axes.set_xlabel("million tokens")
    axes.set_ylabel("nats per token")
    axes.legend()
    figure.savefig(path, dpi=120)


def _series(points: list[dict[str, float]], key: str) -> tuple[list[float], list[float]]:
    shown = [point for point in points if key in point]
    return [point["tokens"] / 1e6 for point in shown], [point[key] for point in shown]
