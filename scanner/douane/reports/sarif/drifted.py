"""Drift as one SARIF run: each result stands at the line of the lockfile that changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from douane.drift_kinds import kind_of
from douane.drifting import Compared
from douane.model import Json, Policy
from douane.reports import changes, in_force
from douane.reports.sarif import rules
from douane.reports.sarif.log import Notification, Result, Run, render
from douane.reports.sarif.rules import Rule
from douane.text import excerpt, visible
from douane_lockfiles import Drift, Grade

_UNSEEN = Rule(
    id="check/not-looked-at",
    title="A pinned server could not be looked at, or not in full.",
    full="What was not looked at is unknown: it may have changed, too.",
    text="What was not looked at is unknown: it may have changed, too. Run it again.",
    markdown="What was not looked at is unknown: it may have changed, too. Run it again.",
    level="warning",
    tags=("security", "mcp", "drift"),
)
_INVALID = Rule(
    id="check/invalid-lock",
    title="A lockfile cannot be read or was edited by hand.",
    full="What it says cannot be trusted.",
    text="What it says cannot be trusted. Pin the server again, and find out who edited the file.",
    markdown="What it says cannot be trusted. Pin the server again, and find out who edited the file.",
    level="error",
    severity="critical",
    tags=("security", "mcp", "drift"),
    taxonomy=("MCP04:2025", "SAFE-T1201"),
)
_VERSION = re.compile(r"@[^/@]*$")
_MOST_LINES = 6
_WEIGHTS = {grade.value: grade.rank for grade in Grade}


def of_drift(
    compared: Sequence[Compared],
    command: str,
    version: str,
    exit_code: int,
    *,
    policy: Policy | None = None,
) -> str:
    """Return a log with one run for all of *compared*; *command* is ``check`` or ``diff``.

    *policy* is the one that was in force, if any.
    """
    results = [result for each in compared for result in _results(each)]
    quiet = [drift for each in compared for drift in each.drifts if drift.grade is Grade.INFO]
    told = []
    if quiet:
        kinds = ", ".join(sorted({drift.kind for drift in quiet}))
        said = f"{len(quiet)} changes that need nobody are no results: {kinds}"
        told.append(Notification(id="left-off", level="note", message=said))
    told += [
        Notification(id="gap", level="warning", message=f"{visible(each.server)}: {visible(each.problem)}")
        for each in compared
        if each.problem is not None
    ]
    return render(
        [
            Run(
                category=f"douane/{command}",
                version=version,
                exit_code=exit_code,
                results=results,
                notifications=told,
                properties=_properties(compared) | {"policy": in_force.plain(policy)},
            )
        ]
    )


def _properties(compared: Sequence[Compared]) -> dict[str, Json]:
    return {
        "compared": len(compared),
        "drifted": sum(each.has_drift for each in compared),
        "notFullySeen": sum(each.is_open for each in compared),
    }


def _results(each: Compared) -> Iterator[Result]:
    if each.problem is not None:
        yield Result(
            rule=_UNSEEN if each.is_outage else _INVALID,
            message=f"{visible(each.server)}: {visible(each.problem)}",
            file=each.path,
            identity=(each.path,),
            kind="open" if each.is_outage else "fail",
            weight=150 if each.is_outage else 1000,
        )
    for same in changes.together(each.drifts):
        if same[0].grade is not Grade.INFO:
            yield _result(each, same)
    yield from _brought(each)


def _brought(each: Compared) -> Iterator[Result]:
    """Yield what was found in a server whose lock is new: nobody has approved any of it."""
    side = each.review.now
    if side is None or each.review.was is not None:
        return
    for rule, stated, package in side.findings:
        severity = stated if stated in _WEIGHTS else Grade.HIGH.value
        yield Result(
            rule=rules.of_finding(excerpt(rule, 100), severity),
            message=f"{visible(each.server)}: {excerpt(rule)} in {visible(package) or 'its definitions'}.",
            file=each.path,
            line=each.review.lines.get("findings", 1),
            inner=visible(package)[:300],
            identity=(each.path, rule, _lasting(package)),
            weight=_WEIGHTS[severity] * 100,
            properties={"grade": severity, "kind": "lock-added"},
        )


def _result(each: Compared, same: Sequence[Drift]) -> Result:
    drift, kind = same[0], kind_of(same[0].kind)
    told: dict[str, Json] = {"grade": drift.grade.value, "kind": drift.kind}
    if len(same) > 1:
        told["packages"] = [*sorted(set(changes.packages(same)))]
    return Result(
        rule=rules.of_drift(kind, drift.grade),
        message=_said(each, same, kind.means),
        file=each.path,
        line=each.review.lines.get(drift.pointer, 1),
        inner=visible(drift.pointer)[:300],
        identity=(each.path, _lasting(drift.subject), drift.pointer),
        weight=drift.grade.rank * 100,
        properties=told,
    )


def _lasting(subject: str) -> str:
    """*subject* without the version of a package: the same drift on the next day is the same alert."""
    return _VERSION.sub("", subject) if subject.startswith("pkg:") else subject


def _said(each: Compared, same: Sequence[Drift], means: str) -> str:
    drift = same[0]
    parts = [f"{visible(each.server)}: {visible(drift.subject)}: {visible(changes.detail(same)) or means}."]
    if len(same) > 1:
        return parts[0]
    if changes.has_texts(drift):
        shown = [f"{mark} {line}".strip() for mark, line in changes.lines(drift)]
        parts += shown[:_MOST_LINES]
        parts += [f"and {len(shown) - _MOST_LINES} lines more"] if len(shown) > _MOST_LINES else []
    else:
        sides = (("was", drift.was), ("now", drift.now))
        parts += [f"{name} {changes.shown(value)}" for name, value in sides if value is not None]
    return "\n".join(parts)
