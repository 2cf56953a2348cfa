"""Counts, in the text format of Prometheus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

__all__ = ["Metrics"]

BUCKETS: Final = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
"""Seconds of a request, queue included."""


class Metrics:
    """What was answered since the start."""

    def __init__(self) -> None:
        self._answers: Counter[tuple[str, int]] = Counter()  # by route and status
        self._buckets: Counter[float] = Counter()
        self._seconds = 0.0

    def count(self, route: str, status: int, seconds: float) -> None:
        """
        Args:
            route: one that exists; a path that somebody made up would be a row of its own.
        """
        self._answers[route, status] += 1
        self._seconds += seconds
        for bucket in BUCKETS:
            self._buckets[bucket] += seconds <= bucket

    def text(self, waiting: int) -> str:
        """
        Args:
            waiting: requests that wait or are being filled.
        """
        return "\n".join([*self._lines(waiting), ""])

    def _lines(self, waiting: int) -> Iterator[str]:
        yield "# HELP dgfill_requests_total Requests answered, by route and status."
        yield "# TYPE dgfill_requests_total counter"
        for (route, status), count in sorted(self._answers.items()):
            yield f'dgfill_requests_total{{route="{route}",status="{status}"}} {count}'
        yield "# HELP dgfill_request_seconds Seconds of a request, the queue included."
        yield "# TYPE dgfill_request_seconds histogram"
        total = self._answers.total()
        for bucket in BUCKETS:
            yield f'dgfill_request_seconds_bucket{{le="{bucket}"}} {self._buckets[bucket]}'
        yield f'dgfill_request_seconds_bucket{{le="+Inf"}} {total}'
        yield f"dgfill_request_seconds_sum {self._seconds:.6f}"
        yield f"dgfill_request_seconds_count {total}"
        yield "# HELP dgfill_requests_waiting Requests that wait or are being filled."
        yield "# TYPE dgfill_requests_waiting gauge"
        yield f"dgfill_requests_waiting {waiting}"
