"""Which module renders which format; each is imported when it is asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from douane.cli.output import page_columns, wants_color, worst
from douane.cli.wanted import Look, Wanted
from douane.drifting import Compared
from douane.errors import DouaneError, UsageError
from douane.model import Policy, Report
from douane.text import excerpt
from douane.version import VERSION

DRIFT_FORMS = ("text", "json", "sarif", "markdown", "html")
"""What `check` and `diff` can write."""

REPORT_FORMS = ("text", "json", "sarif", "markdown", "html", "cyclonedx")
"""What `vet` can write."""


def check_count(wanted: Wanted, count: int) -> None:
    """Raise UsageError where one of the *wanted* reports cannot hold what is told of *count* servers."""
    if count != 1 and any(look.form == "cyclonedx" for look in wanted):
        raise UsageError(
            f"a bill of materials is about one server, and {count} are named", remedy="name one of them"
        )


def vetted(
    reports: Sequence[Report],
    look: Look,
    lockfiles: Path,
    failed: Sequence[tuple[str, DouaneError]] = (),
) -> str:
    """Return *reports* as *look* says, with locks in *lockfiles*; *failed*: targets without one, and why."""
    if look.form == "sarif":
        from douane.cli.places import place_of
        from douane.reports.sarif import vetted as sarif

        placed = [(report, place_of(report, lockfiles)) for report in reports]
        return sarif.of_reports(placed, [(text, str(why)) for text, why in failed])
    return _REPORTS[look.form](reports, look)


def _json(reports: Sequence[Report], _: Look) -> str:
    import json

    from douane.reports import json as machine

    if len(reports) == 1:
        return machine.render(reports[0])
    return json.dumps([machine.document(report) for report in reports], indent=2) + "\n"


def _html(reports: Sequence[Report], look: Look) -> str:
    from douane.reports import html

    return html.render(reports, language=look.language)


def _markdown(reports: Sequence[Report], look: Look) -> str:
    from douane.reports.markdown import vetted as page

    return page.render(reports, language=look.language)


def _cyclonedx(reports: Sequence[Report], _: Look) -> str:
    from douane.reports.cyclonedx.bom import of_report

    return of_report(reports[0], timestamp=stamp(os.environ))


def stamp(environment: Mapping[str, str]) -> str | None:
    """Return the time that SOURCE_DATE_EPOCH (seconds, reproducible-builds.org) says, None for none.

    Raises UsageError for one that is no time.
    """
    told = environment.get("SOURCE_DATE_EPOCH", "")
    if not told:
        return None
    try:
        return datetime.fromtimestamp(int(told), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"SOURCE_DATE_EPOCH is no time: {excerpt(told, 40)}") from error


def _text(reports: Sequence[Report], look: Look) -> str:
    from douane.reports import text

    painted = wants_color(look.color, look.output)
    language, width = look.language, page_columns(look.output)
    shown = [
        text.render(each, language=language, show=look.show, color=painted, width=width) for each in reports
    ]
    if len(reports) > 1:
        shown.append(summed(reports, look))
    return "\n".join(shown)


def summed(reports: Sequence[Report], look: Look) -> str:
    """Return *reports* at a glance, as *look* says."""
    from douane.reports import summary

    return summary.render(reports, language=look.language, width=page_columns(look.output))


_REPORTS: Mapping[str, Callable[[Sequence[Report], Look], str]] = {
    "text": _text,
    "json": _json,
    "html": _html,
    "markdown": _markdown,
    "cyclonedx": _cyclonedx,
}


def drifted(compared: Sequence[Compared], look: Look, command: str, policy: Policy | None = None) -> str:
    """Return what *command* compared, as *look* says; *policy* is the one that was in force, if any.

    The form of *look* is one of DRIFT_FORMS.
    """
    if look.form == "sarif":
        from douane.cli.places import named
        from douane.reports.sarif import drifted as sarif

        here = [replace(each, path=named(each.path)) for each in compared]
        code = worst([each.exit_code for each in here])
        return sarif.of_drift(here, command, VERSION, code, policy=policy)
    if look.form == "markdown":
        from douane.reports.markdown import review

        return review.render(compared, policy=policy, language=look.language)
    if look.form == "html":
        from douane.reports import html

        return html.render_drift(compared, command, policy=policy, language=look.language)
    from douane.reports import drift

    if look.form == "json":
        return drift.render_json(compared, policy=policy)
    painted = wants_color(look.color, look.output)
    width = page_columns(look.output)
    return drift.render(compared, policy=policy, language=look.language, color=painted, width=width)
