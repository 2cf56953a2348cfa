"""What a run shows: diffs, the report, the live view.

``terminal``, ``diff_text``, ``remarks`` and ``live`` need rich and are imported from their modules, by
those who have a terminal to write to.
"""

from dgfill.report.diff import unified_diff
from dgfill.report.findings import concise, github, sarif
from dgfill.report.report import Filled, Outcome, Report, Scored
from dgfill.report.text_edits import text_edits
from dgfill.report.watched import Color, is_painted, is_watched

__all__ = [
    "Color",
    "Filled",
    "Outcome",
    "Report",
    "Scored",
    "concise",
    "github",
    "is_painted",
    "is_watched",
    "sarif",
    "text_edits",
    "unified_diff",
]
