"""From a record to what is told of it: how bad it is, and which version mends it."""

from __future__ import annotations

from douane.model import Advisory, Package, Severity
from douane.osv.cvss import base_score, severity_of
from douane.osv.records import Record
from douane.text import excerpt

_MOST_FIXED = 5
_RATINGS = {
    "CRITICAL": Severity.CRITICAL,
    "HIGH": Severity.HIGH,
    "MODERATE": Severity.MEDIUM,
    "MEDIUM": Severity.MEDIUM,
    "LOW": Severity.LOW,
}


def advisory_of(record: Record, package: Package, source: str, fixed: tuple[str, ...] = ()) -> Advisory:
    """Return what *record* says about *package*. A report of malice is critical whatever it says itself."""
    return Advisory(
        id=record.id,
        package=package.purl,
        summary=excerpt(record.summary, 200),
        severity=Severity.CRITICAL if record.malicious else severity(record),
        malicious=record.malicious,
        aliases=record.aliases,
        source=source,
        fixed=tuple(excerpt(version, 60) for version in fixed[:_MOST_FIXED]),
    )


def severity(record: Record) -> Severity:
    """Return the worst base score of the record's CVSS vectors, else its own rating, else medium."""
    scores = [score for vector in record.scores if (score := base_score(vector)) is not None]
    if scores:
        return severity_of(max(scores))
    return _RATINGS.get(record.rating.upper(), Severity.MEDIUM)
