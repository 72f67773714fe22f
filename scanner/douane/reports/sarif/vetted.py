"""Reports of `vet` and `pin` as SARIF runs: findings, and every row that is no clear yes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import unquote

from douane.checklist import Row, rows, say
from douane.checklist.answers import is_no
from douane.model import Answer, Confidence, Finding, Gap, Json, Mark, Outcome, Report
from douane.reports import in_force
from douane.reports.grouping import is_about_many, objected, one_by_one, said
from douane.reports.places import Place
from douane.reports.sarif import rules
from douane.reports.sarif.log import MOST_RUNS, Notification, Result, Run, render
from douane.text import excerpt, visible

_CODES = {Outcome.CLEAR: 0, Outcome.BLOCKED: 1, Outcome.OPEN: 3}
_GATE = "decision.gate"  # follows from the others
_ROW_WEIGHT = 250  # of a row: a no without a finding weighs like one of high severity, the others less
_POINTER = re.compile(r"/(tools|prompts)/(\d{1,6})(?:/|$)")
_NO_NAME = re.compile(r"[^A-Za-z0-9._:-]+")
_KINDS = {"tools": "tool", "prompts": "prompt"}


def of_reports(reports: Sequence[tuple[Report, Place]], failed: Sequence[tuple[str, str]] = ()) -> str:
    """Return a log with one run a report; more than GitHub takes share a run, and the file says so.

    *failed* are targets of which there is no report, with the reason. All of it is in English, in which rules
    and findings are told: an alert does not change with the language of whoever looks.
    """
    together: dict[str, list[Run]] = {}
    for report, place in reports:
        run = _run(report, place)
        together.setdefault(run.category, []).append(run)
    runs = [_shared(found, category) for category, found in together.items()]
    if len(runs) > MOST_RUNS:
        said = f"{len(runs)} servers share this run: a file may have {MOST_RUNS}"
        shared = _shared(runs, "douane/vet/all")
        note = Notification(id="left-off", level="note", message=said)
        runs = [replace(shared, notifications=(note, *shared.notifications))]
    told = [
        Notification(id="failed", level="error", message=f"{excerpt(text)}: {visible(why)}")
        for text, why in failed
    ]
    runs[0] = replace(runs[0], notifications=(*told, *runs[0].notifications))
    return render(runs)


def _shared(runs: Sequence[Run], category: str) -> Run:
    """Return *runs* as one, where there are several: GitHub takes a category once in a file."""
    if len(runs) == 1:
        return runs[0]
    codes = [run.exit_code for run in runs]
    return Run(
        category=category,
        version=runs[0].version,
        exit_code=next((code for code in (1, 3) if code in codes), 0),
        results=[result for run in runs for result in run.results],
        notifications=tuple(each for run in runs for each in run.notifications),
        properties={"servers": [dict(run.properties) for run in runs]},
    )


def _run(report: Report, place: Place) -> Run:
    seen = report.examination
    return Run(
        category=f"douane/vet/{_subject(report)}",
        version=report.tool_version,
        exit_code=_CODES[report.verdict.outcome],
        results=[*_findings(report, place), *_rows(report, place)],
        notifications=tuple(map(_gap, seen.gaps)),
        properties=_properties(report),
    )


def _subject(report: Report) -> str:
    """What keeps the results of one server apart from those of others: no version, no path of a machine."""
    closure = report.examination.closure
    if closure is not None:
        return f"{closure.server.ecosystem.value}/{visible(report.name)}"
    return f"{report.examination.target.kind.value}/{visible(report.name.rpartition('/')[2] or report.name)}"


def _properties(report: Report) -> dict[str, Json]:
    seen = report.examination
    return {
        "server": visible(report.name),
        "serverVersion": visible(report.version) if report.version else None,
        "verdict": report.verdict.outcome.value,
        "because": list(report.verdict.reasons),
        "checklist": {answer.row: answer.mark.value for answer in report.answers},
        "packages": len(seen.closure.packages) if seen.closure else 0,
        "packagesRead": seen.inspected,
        "gaps": len(seen.gaps),
        "signatures": report.signatures,
        "policy": in_force.plain(report.policy),
    }


def _gap(gap: Gap) -> Notification:
    left = f" (unknown: {', '.join(gap.rows)})" if gap.rows else ""
    said = f"{visible(gap.what)}: {visible(gap.why)}{left}"
    return Notification(id="gap", level="warning", message=said)


# --- findings ---


def _findings(report: Report, place: Place) -> Iterator[Result]:
    """Yield a result a finding; what a policy objects to of several packages for one reason is one."""
    for found in one_by_one(report.examination.findings):
        finding = _first(found, report)
        advisory = _NO_NAME.sub("-", finding.advisory.id)[:80] if finding.advisory is not None else ""
        rule = rules.of_finding(finding.rule, finding.severity.value, advisory)
        file, line, inner = _located(finding, report, place)
        inner = "" if is_about_many(found) else inner
        yield Result(
            rule=rules.waived(rule) if finding.is_waived else rule,
            message=_said(finding, said(found, report.examination.closure), inner),
            file=file,
            line=line,
            inner=inner,
            identity=_identity(finding, report),
            weight=0 if finding.is_waived else finding.severity.rank * 100 + finding.confidence.rank,
            properties=_told(found),
            waived=_why(finding),
        )


def _first(found: Sequence[Finding], report: Report) -> Finding:
    """Return the one of *found* that a result points at: of the server itself, if one is."""
    closure = report.examination.closure
    own = closure.server.purl if closure is not None else None
    return min(found, key=lambda each: (each.package != own, each.package or ""))


def _identity(finding: Finding, report: Report) -> tuple[str, ...]:
    if objected(finding) is not None:  # whichever packages it is about today, and whether that is sure
        return (_subject(report), "", "", "", finding.excerpt, finding.confidence.value)
    package = (finding.package or "").rpartition("@")[0]
    where = finding.where
    path = where.path or ""
    if not package:  # a file of this machine, such as a configuration: only its name is the same elsewhere
        path = path.replace("\\", "/").rpartition("/")[2]
    return (_subject(report), package, path, where.pointer or "", finding.excerpt)


def _said(finding: Finding, why: str, inner: str) -> str:
    sure = "" if finding.confidence is Confidence.HIGH else f" ({finding.confidence.value} confidence)"
    place = f"{inner}." if inner else ""
    parts = [f"{why}{sure}.", place, finding.excerpt, f"Remedy: {finding.remedy}"]
    return " ".join(part for part in parts if part)


def _told(found: Sequence[Finding]) -> dict[str, Json]:
    finding, many = found[0], is_about_many(found)
    told: dict[str, Json] = {
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "row": finding.row,
        "package": None if many else finding.package,
        "deterministic": finding.deterministic,
    }
    if many:
        told["packages"] = [*sorted({each.package for each in found if each.package})]
    if finding.reach:
        told["reached"] = [each.by.value for each in finding.reach]
    if finding.advisory is not None:
        told["advisory"] = finding.advisory.id
        told["fixed"] = list(finding.advisory.fixed)
    return told


def _why(finding: Finding) -> str | None:
    waiver = finding.waived
    if waiver is None or not finding.is_waived:
        return None
    reason = "; ".join(filter(None, (waiver.justification, waiver.reason)))
    return visible(f"{waiver.status}, says {waiver.owner}, until {waiver.expires}: {reason}")


def _located(finding: Finding, report: Report, place: Place) -> tuple[str, int, str]:
    """Return file, line and the place within the package, which is no file of the repository."""
    where, closure = finding.where, report.examination.closure
    path = visible(where.path or where.pointer or "")
    inner = f"{path}:{where.line}" if where.path and where.line else path
    packages = closure.packages if closure is not None else ()
    package = next((each for each in packages if each.purl == finding.package), None)
    is_own = closure is not None and package is not None and package.path == closure.root
    if is_own and place.folder is not None and where.path:
        return f"{place.folder}/{where.path}".lstrip("/"), where.line or 1, ""
    if package is not None:
        purl = unquote(finding.package or "").removeprefix("pkg:")
        inner = f"{visible(purl)} {inner}".rstrip()
        return place.file, place.line(f"packages[{package.path}]"), inner
    return place.file, place.line(_definition(where.pointer or "", report)), inner


def _definition(pointer: str, report: Report) -> str:
    """Return where a lock holds the definition that *pointer* leads to."""
    found = _POINTER.match(pointer)
    if found is None:
        return "surface.items[instructions]" if pointer.startswith("/instructions") else "surface"
    listed = getattr(report.examination.surface, found[1])
    number = int(found[2])
    return f"surface.items[{_KINDS[found[1]]}/{listed[number].name}]" if number < len(listed) else "surface"


# --- rows ---


def _rows(report: Report, place: Place) -> Iterator[Result]:
    """Yield the rows that are a no without a finding that says why, and all others that are not settled."""
    by_id = {row.id: row for row in rows()}
    for answer in report.answers:
        row = by_id[answer.row]
        is_settled = answer.mark not in (Mark.NO, Mark.UNKNOWN) and answer.row not in report.verdict.because
        if answer.row == _GATE or is_settled:
            continue
        if answer.mark is Mark.NO and any(map(is_no, report.examination.findings_for(answer.row))):
            continue
        yield _row(answer, row, report, place)


def _row(answer: Answer, row: Row, report: Report, place: Place) -> Result:
    evidence = "; ".join(say(remark) for remark in answer.evidence)
    is_no_ = answer.mark is Mark.NO
    asks = row.who == "human" or not any(remark.key in ("gap", "finding") for remark in answer.evidence)
    return Result(
        rule=rules.of_row(row),
        message=f"{answer.mark.value}: {row.question} {evidence}".strip(),
        file=place.file,
        line=place.line(f"answers.{answer.row}"),
        inner=f"checklist {answer.row}",
        identity=(_subject(report), answer.row),
        kind="fail" if is_no_ else "review" if asks and row.who != "machine" else "open",
        level="error" if is_no_ else None,
        weight=_ROW_WEIGHT + 50 if is_no_ else _ROW_WEIGHT - 100 if row.is_security else 1,
        properties={"answer": answer.mark.value, "by": answer.by},
    )
