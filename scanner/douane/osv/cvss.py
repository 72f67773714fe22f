"""Base scores of CVSS vectors (first.org), versions 2 to 4, by the library of Red Hat's product security."""

from __future__ import annotations

from douane.model import Severity

_LONGEST = 300  # characters; a vector with all temporal and environmental metrics has fewer
_BANDS = ((9.0, Severity.CRITICAL), (7.0, Severity.HIGH), (4.0, Severity.MEDIUM), (0.1, Severity.LOW))


def base_score(vector: str) -> float | None:
    """Return the base score (0.0 to 10.0) of *vector*, None if it is no complete one of a version known."""
    from cvss import CVSS2, CVSS3, CVSS4, CVSSError  # start-up time

    kinds = {"CVSS:3.0": CVSS3, "CVSS:3.1": CVSS3, "CVSS:4.0": CVSS4}
    head = vector[:_LONGEST].partition("/")[0]
    kind = CVSS2 if head.startswith("AV:") else kinds.get(head)
    if kind is None or len(vector) > _LONGEST:
        return None
    try:
        return float(kind(vector).base_score)
    except CVSSError:
        return None


def severity_of(score: float) -> Severity:
    """Return the qualitative rating of *score* (CVSS v3.1 section 5, v4.0 section 6)."""
    return next((severity for lowest, severity in _BANDS if score >= lowest), Severity.INFO)
