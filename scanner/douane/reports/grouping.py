"""What of a report stands together: rows by what has to be done about them, findings by what they say."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import count

from douane.checklist import Row
from douane.checklist.answers import is_doubt, is_no
from douane.model import Answer, Closure, Examination, Finding, Mark, Remark
from douane.objections import is_ours, telling

GROUPS = ("no", "unknown", "human", "yes", "not-applicable")
"""In the order in which somebody reads them; ``human`` are unknown rows that only a person can answer."""


def group(answer: Answer, row: Row) -> str:
    """Return the one of GROUPS in which *answer* to *row* stands."""
    if answer.mark is not Mark.UNKNOWN:
        return answer.mark
    looked = any(remark.key in ("gap", "finding") for remark in answer.evidence)
    return "human" if row.who == "human" or (row.who == "either" and not looked) else "unknown"


def deciding(finding: Finding) -> bool:
    """Whether *finding* makes its row a no or leaves it to a person."""
    return is_no(finding) or is_doubt(finding)


def together(examination: Examination, row: str) -> list[list[Finding]]:
    """Return the findings that decide *row*, those of one rule, package and reason together.

    What a policy objects to of several packages for the same reason stands together, too.
    """
    return alike(filter(deciding, examination.findings_for(row)))


def beside(answer: Answer, examination: Examination) -> list[Remark]:
    """Return the evidence of *answer* beside findings, which are told by themselves, all of them.

    So of what was left out of the evidence, only what is no finding is counted.
    """
    told = [remark for remark in answer.evidence if not remark.key.startswith("finding")]
    if not told or told[-1].key != "more":
        return told
    decides = is_no if answer.mark is Mark.NO else is_doubt
    found = sum(map(decides, examination.findings_for(answer.row)))
    left = found - sum(remark.key.startswith("finding") for remark in answer.evidence)
    more = int(dict(told.pop().values)["count"]) - max(0, left)
    return [*told, Remark.of("more", count=more)] if more > 0 else told


def alike(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Return *findings*, those of one rule, package and reason together, in the order of their first ones."""
    return _grouped(findings, lambda each: objected(each) or (each.rule, each.package, each.why))


def one_by_one(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Return each of *findings* alone, those by which a policy objects to packages for one reason together.

    In the order of their first ones.
    """
    number = count()
    return _grouped(findings, lambda each: objected(each) or next(number))


def objected(finding: Finding) -> Hashable:
    """Return what is the same of all packages to which a policy objects for one reason; None for others."""
    if not (is_ours(finding.rule) and finding.package):
        return None
    return finding.rule, telling.shape(finding.why, finding.package), finding.waived


def _grouped(findings: Iterable[Finding], key: Callable[[Finding], Hashable]) -> list[list[Finding]]:
    found: dict[Hashable, list[Finding]] = {}
    for finding in findings:
        found.setdefault(key(finding), []).append(finding)
    return list(found.values())


def said(findings: Sequence[Finding], closure: Closure | None) -> str:
    """Return why all of *findings*, one of the lists of `alike` or `one_by_one`, are there."""
    own = closure.server.purl if closure is not None else None
    return telling.told(findings[0].why, [each.package for each in findings if each.package], own)


def is_about_many(findings: Sequence[Finding]) -> bool:
    """Whether *findings*, one of the lists of `alike` or `one_by_one`, are about more than one package."""
    return len({each.package for each in findings}) > 1


def place(finding: Finding, closure: Closure | None) -> str:
    """Return the file and line of *finding*, behind its package if that is not the server; not escaped."""
    where = finding.where
    told = where.path or where.pointer or ""
    told += f":{where.line}" if where.path and where.line else ""
    if finding.package and closure is not None and finding.package != closure.server.purl:
        told = f"{finding.package} {told}".rstrip()
    return told
