"""Which module renders which format; each is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from douane.cli.output import wants_color
from douane.drifting import Compared

DRIFT_FORMS = ("text", "json", "markdown")
"""What `check` and `diff` can write."""


def drifted(compared: Sequence[Compared], form: str, *, color: str, output: Path | None) -> str:
    """Return *compared* in the format *form*, one of DRIFT_FORMS."""
    if form == "markdown":
        from douane.reports.markdown import review

        return review.render(compared)
    from douane.reports import drift

    if form == "json":
        return drift.render_json(compared)
    return drift.render(compared, color=wants_color(color, output))
