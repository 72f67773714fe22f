"""Several servers at a glance, after their reports: how many may go, and what stops the others."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from douane.checklist import wording
from douane.model import Mark, Outcome, Report
from douane.reports.wrapping import WIDTH
from douane.text import excerpt

_LONGEST_NAME = 60
_GATE = "decision.gate"  # follows from the others
_ORDER = (Outcome.BLOCKED, Outcome.OPEN, Outcome.CLEAR)


def render(reports: Sequence[Report], *, language: str = "en", width: int = WIDTH) -> str:
    """Return a line of counts, then a line a server: its verdict, its name and the rows that are a *no*."""
    return "\n".join(_lines(reports, language, width)) + "\n"


def _lines(reports: Sequence[Report], language: str, width: int) -> Iterator[str]:
    words = wording(language)
    outcomes = [report.verdict.outcome for report in reports]
    counts = (f"{outcomes.count(outcome)} {words[outcome]}" for outcome in _ORDER if outcome in outcomes)
    yield f"{len(reports)} {words['servers']}{words['colon']}{', '.join(counts)}"
    wide = max(len(words[outcome]) for outcome in _ORDER)
    for report in reports:
        name = excerpt(f"{report.name} {report.version or ''}".strip(), _LONGEST_NAME)
        stops = "  ".join(item.row for item in report.answers if item.mark is Mark.NO and item.row != _GATE)
        head = f"  {words[report.verdict.outcome]:<{wide}}  {name}  "
        yield from textwrap.wrap(
            head + stops,
            width,
            subsequent_indent=" " * (wide + 4),
            break_long_words=False,
            break_on_hyphens=False,
        )
